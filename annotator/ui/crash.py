"""A bug that reaches the window leaves a report, without a word of any document unless the person agrees to that.

Nothing is lost by it, as every act was stored when it was done; so the window goes on.
"""

import platform
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import PySide6
from platformdirs import user_state_dir
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication

from annotator import __version__
from annotator.project.fault import safe_sentence, told
from annotator.project.files import sqlite_version

Answer = TypeVar("Answer")
_MOST = 50  # reports that are kept
ACTS = 50  # ids of the last acts that a report names


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: without the words of documents, with them, and the ids of the last acts."""

    bare: str
    whole: str
    acts: tuple[str, ...] = ()
    page: str = ""
    when: datetime = datetime.min


class Crash(QObject):
    """Writes the reports; `happened` carries the Fault and its file, once for each place in the code.

    `acts` gives the ids of the last acts, `page` the words that are seen; both are asked when something went wrong.
    """

    happened = Signal(object, object)
    _written = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.acts: Callable[[], list[str]] = list
        self.page: Callable[[], str] = str
        self._known: set[str] = set()
        # not in the middle of what was going on, which may be a painting or another thread
        self._written.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Be told of whatever no code has caught, in Python and in Qt."""
        sys.excepthook = self._take
        threading.excepthook = lambda each: self._take(each.exc_type, each.exc_value, each.exc_traceback)
        qInstallMessageHandler(_pass_on)

    def stop(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or not isinstance(error, Exception):  # Ctrl+C at the terminal
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.report(told(error), told(error, words=True))

    def report(self, bare: str, whole: str) -> None:
        """Write a report of a fault, as it is told without and with the words of documents."""
        sys.stderr.write(f"{bare}\n")  # what stands there may be kept by the system: no words
        if bare in self._known:
            return
        self._known.add(bare)
        fault = Fault(bare, whole, tuple(_tried(self.acts, [])), _tried(self.page, ""), datetime.now(UTC))
        self._written.emit(fault, write(fault))

    def _announce(self, fault: Fault, path: Path | None) -> None:
        self.happened.emit(fault, path)


def _tried(ask: Callable[[], Answer], instead: Answer) -> Answer:
    try:
        return ask()
    except Exception:  # noqa: BLE001 - the window may be in any state; a second fault must not hide the first
        return instead


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001 - Qt's signature
    """Say what Qt has to say on the standard error; before it ends the program, in a report too."""
    bare = safe_sentence(message, frozenset(message.split()) if kind != QtMsgType.QtFatalMsg else frozenset())
    sys.stderr.write(f"{bare}\n")
    if kind == QtMsgType.QtFatalMsg:
        write(Fault(f"Qt: {bare}", message, when=datetime.now(UTC)))


def reports_folder() -> Path:
    """Return where reports lie."""
    return Path(user_state_dir("annotator", appauthor=False)) / "reports"


def write(fault: Fault, *, words: bool = False) -> Path | None:
    """Write a report, in place of its earlier form; returns its path, None where the disk does not take it."""
    path = reports_folder() / f"{fault.when:%Y-%m-%dT%H-%M-%S-%f}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(composed(fault, words=words), "utf-8")
        path.chmod(0o600)
        for old in sorted(path.parent.glob("*.txt"))[:-_MOST]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def composed(fault: Fault, *, words: bool = False) -> str:
    """Return the text of a report; with the `words` of documents only where the person agrees."""
    parts = [_about(fault.when), fault.whole if words else fault.bare]
    if fault.acts:
        parts.append("\n".join(["The last acts, the newest first, by their ids:", *fault.acts]))
    if words and fault.page:
        parts.append(f"The words on the page:\n{fault.page}")
    return "\n\n".join(parts) + "\n"


def _about(when: datetime) -> str:
    return "\n".join(
        [
            f"Annotator {__version__}, {when:%Y-%m-%d %H:%M:%S} UTC",
            f"{platform.platform()}, {QGuiApplication.platformName()}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide {PySide6.__version__}, "
            f"SQLite {sqlite_version()}",
        ]
    )
