"""A mark on the disk for each window that runs, so that the next start knows of one that ended by a crash.

It names the file, the document by its id and the place in it, never a title or a word.
"""

import faulthandler
import logging
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import orjson
from platformdirs import user_state_dir
from PySide6.QtCore import QLockFile

from annotator.model.ids import new_id
from annotator.project.fault import place
from annotator.ui.crash import Fault, write
from annotator.ui.memory import is_there

_FILE = re.compile(r'File "([^"\n]*)"')  # as faulthandler writes it


@dataclass(frozen=True, slots=True)
class Left:
    """Where somebody was: the project file, the document's id, the paragraph from 1 on, and when, as ISO 8601."""

    project: str
    document: str = ""
    paragraph: int = 0
    when: str = ""


class Running:
    """The mark of this window: there while it runs, and after a crash."""

    def __init__(self) -> None:
        self._path = folder() / f"{new_id()}.json"
        self._lock = _lock_of(self._path)
        self._trace: BinaryIO | None = None
        try:
            folder().mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._trace = _trace_of(self._path).open("wb")
            faulthandler.enable(self._trace)  # names files and lines, no values
        except OSError as error:
            logging.getLogger(__name__).warning("no mark of the running window: %s", error)

    def note(self, project: Path, document: str, paragraph: int) -> None:
        """Write down where the person is."""
        left = Left(str(project.resolve()), document, paragraph, datetime.now(UTC).isoformat(timespec="seconds"))
        part = self._path.with_suffix(".part")
        try:
            part.write_bytes(orjson.dumps(asdict(left)))
            part.replace(self._path)
        except OSError as error:
            logging.getLogger(__name__).warning("the place is not written down: %s", error)

    def forget(self) -> None:
        """Write down that no project is open."""
        self._path.unlink(missing_ok=True)

    def end(self) -> None:
        """Take the mark away: the window closes as it should."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
        _remove(self._path)
        self._lock.unlock()


def folder() -> Path:
    """Return where the marks lie."""
    return Path(user_state_dir("annotator", appauthor=False)) / "running"


def left_behind() -> Left | None:
    """Return where the window was that ended last without closing, once; what Python told of it becomes a report."""
    found = []
    for lock in folder().glob("*.lock"):
        path = lock.with_suffix(".json")
        own = _lock_of(path)
        if not own.tryLock(0):  # another window, which runs
            continue
        _report(_trace_of(path))
        left = _read(path)
        if left and is_there(Path(left.project)):
            found.append(left)
        _remove(path)
        own.unlock()
    return max(found, key=lambda left: left.when, default=None)


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # by age no window is gone; where its process is, Qt sees it
    return lock


def _trace_of(path: Path) -> Path:
    return path.with_suffix(".trace")


def _remove(path: Path) -> None:
    for each in (path, _trace_of(path)):
        each.unlink(missing_ok=True)


def _report(trace: Path) -> None:
    """Make a report of what Python wrote when the system ended it."""
    try:
        told = trace.read_text("utf-8", "replace").strip()
    except OSError:
        return
    if told:
        bare = _FILE.sub(lambda match: f'File "{place(match[1])}"', told)  # folders may name a person
        write(Fault(bare, bare, when=datetime.now(UTC)))


def _read(path: Path) -> Left | None:
    try:
        raw = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return None
    match raw:
        case {"project": str(project), "document": str(document), "paragraph": int(paragraph), "when": str(when)}:
            return Left(project, document, paragraph, when)
        case _:
            return None
