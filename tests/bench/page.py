"""The window on a stored document, measured in a process of its own; prints milliseconds as JSON.

usage: python -m tests.bench.page FILE PASSPHRASE WHAT...   (WHAT: open, scroll, jump, fit, tag)
The file holds a small document, which is shown first, and the large one.
"""

import json
import random
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.project.session import Project, open_project
from annotator.ui.app import application
from annotator.ui.window import Window
from tests.bench.hand import Hand
from tests.bench.load import MEMBER

Times = dict[str, list[float]]
SIZE = (1280, 900)
KEY = Qt.Key.Key_P  # tags a person
_WIDTHS = (1240, 1180, 1100, 1020, 940, 1000, 1080, 1160, 1220, 1260)
_ZOOMS = (110, 120, 150, 200, 170, 130, 90, 80, 100, 110)
_FRAMES, _DRAGS, _JUMPS, _TAGS = 600, 150, 150, 60


class Page:
    """A window on a project file; `times` collects milliseconds by name."""

    def __init__(self, path: Path, passphrase: str | None) -> None:
        self.times: Times = {}
        self.moved = 0.0  # by how many pixels the line being read jumped, at most
        self.draw = random.Random(1)
        self.app = application()
        self.window = Window()
        self.window.resize(*SIZE)
        self.window.show()
        QApplication.processEvents()
        self.hand = Hand(self.window.canvas)
        self.times["project"] = [self.hand.frame(lambda: self.window.show_project(_opened(path, passphrase)))]
        self.window.tending.stop()  # its check and backup are measured by nobody: they come once in ten minutes
        self.window.exchanging.leave()  # what synchronises is another process

    def measure(self, what: list[str]) -> Times:
        """Do what is asked for, in this order."""
        for each in what:
            getattr(self, f"_{each}")()
        self.times["moved"] = [self.moved]
        self.times["memory"] = [_peak_memory()]
        return self.times

    def _open(self) -> None:
        """Open the large document."""
        documents = self.window.desk.project.documents()
        self.times["open"] = [self.hand.frame(lambda: self.window.open_document(documents[-1].id))]

    def _scroll(self) -> None:
        self.times["scroll"] = [self.hand.wheel(-1) for _ in range(_FRAMES)]
        self.times["scroll back"] = [self.hand.wheel(1) for _ in range(_FRAMES // 2)]
        self.times["drag"] = [self.hand.drag_bar(self.draw.choice((400, 900, 5_000))) for _ in range(_DRAGS)]

    def _jump(self) -> None:
        self.times["jump"] = [self.hand.jump(self.draw.random()) for _ in range(_JUMPS)]

    def _fit(self) -> None:
        """Resize and zoom in the middle of the text; the line that was first must stay where it was."""
        self.hand.jump(0.5)
        self.times["resize"] = [self._held(partial(self.window.resize, width, SIZE[1])) for width in _WIDTHS]
        self.window.resize(*SIZE)
        self.times["zoom"] = [self._held(partial(self.window.canvas.set_zoom, percent)) for percent in _ZOOMS]
        self.window.canvas.set_zoom(100)
        QApplication.processEvents()

    def _held(self, act: Callable[[], object]) -> float:
        first, y = self.window.canvas.first_line() or (0, 0.0)
        taken = self.hand.frame(act)
        self.moved = max(self.moved, abs(self._line_top(first) - y))
        return taken

    def _line_top(self, offset: int) -> float:
        """Return the y of an offset's line in the viewport."""
        seen, sheet = self.window.canvas._window, self.window.canvas._sheet
        return sheet.top(sheet.index_of(offset)) + seen.line_within(offset) - seen.y

    def _tag(self) -> None:
        self.times["tag"] = [self.tag() for _ in range(_TAGS)]
        self.times["undo"] = [self.hand.frame(self.window.acting.undo) for _ in range(20)]

    def tag(self) -> float:
        """Select a word somewhere and press a label's key; timed from the key to the last pixel."""
        canvas = self.window.canvas
        self.hand.jump(self.draw.random())
        seen = canvas.top_line()
        word = re.compile(r"\w{3,}").search(self.window.desk.text, seen)
        canvas.setFocus()
        canvas.select(*(word.span() if word else (0, 1)))
        QApplication.processEvents()
        return self.hand.frame(lambda: QTest.keyClick(canvas, KEY))


def _opened(path: Path, passphrase: str | None) -> Project:
    return open_project(path, passphrase, MEMBER)  # by name: a file that was copied asks who is there


def _peak_memory() -> float:
    """Return the most memory this process ever held, in megabytes; 0 where the system does not say."""
    status = Path("/proc/self/status")
    said = re.search(r"VmHWM:\s+(\d+) kB", status.read_text("ascii")) if status.exists() else None
    return int(said[1]) / 1024 if said else 0.0


if __name__ == "__main__":
    file, passphrase, *what = sys.argv[1:]
    print(json.dumps(Page(Path(file), passphrase or None).measure(what)))
