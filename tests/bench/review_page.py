"""The review of one document in the window, measured in a process of its own; prints milliseconds as JSON.

usage: python -m tests.bench.review_page FILE
The file holds a small document, which is shown first, and one that several members marked.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.hand import Hand
from tests.bench.page import Page, Times

Key = Qt.Key
DECISIONS = 40
_WAYS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_X)
_REST_MS = 400  # between two decisions: a person reads before they decide
_LONG_S = 60


class Review:
    """The window with the panel of the review; `times` collects milliseconds by name."""

    def __init__(self, path: Path) -> None:
        self.page = Page(path, None)
        self.window = self.page.window
        self.panel = self.window.panels["review"]
        self.times: Times = {}
        self.draw = random.Random(1)
        self.window.open_document(self.window.desk.project.documents()[-1].id)
        QTest.qWait(500)

    def measure(self) -> Times:
        """Open the review, decide one by one, then accept what all agree on; undo it."""
        self._open()
        self.times["decide"] = [self.decide(_WAYS[n % len(_WAYS)]) for n in range(DECISIONS)]
        self.times["undo"] = [self._undo() for _ in range(10)]
        self._accept()
        return self.times

    def _open(self) -> None:
        """Press the key that begins the review, the panel being hidden as at first; then leave and begin again."""
        for name in ("open", "open again"):
            with self._watched(f"{name}, longest event"):
                taken = self._until(lambda: QTest.keyClick(QApplication.focusWidget(), Key.Key_F7), self._is_shown)
            self.times[name] = [taken]
            QTest.qWait(_REST_MS)
            if name == "open":
                QTest.keyClick(QApplication.focusWidget(), Key.Key_F7)
                QTest.qWait(_REST_MS)

    def decide(self, key: Key) -> float:
        """Go to a case somewhere, wait, and press a key that decides; timed from the key to the last pixel."""
        view = self.panel.list.view
        view.setFocus()
        view.setCurrentIndex(self.panel.list.model.index(self.draw.choice(self._before_wholes())))
        QTest.keyClick(view, Key.Key_N)
        QTest.qWait(_REST_MS)
        before = self.window.desk.project.replica.last_change
        taken = Hand(view).frame(lambda: QTest.keyClick(view, key))
        if self.window.desk.project.replica.last_change == before:
            raise RuntimeError(f"nothing was decided: {self.window.status.sentence.whole}")
        return taken

    def _before_wholes(self) -> list[int]:
        """Return the rows after which no part of an annotation comes, which would ask for the annotation first."""
        rows = self.panel.list.model.rows
        return [at for at, row in enumerate(rows[1:]) if not row.case.part]

    def _undo(self) -> float:
        QTest.qWait(_REST_MS)
        return self.page.hand.frame(self.window.acting.undo)

    def _accept(self) -> None:
        """Press Space; by then all is decided that can be without a person."""
        QTest.qWait(_REST_MS)
        before = len(self.panel.list.model.rows)
        with self._watched("accept, longest event"):
            taken = self._until(
                lambda: QTest.keyClick(self.panel.list.view, Key.Key_Space),
                lambda: len(self.panel.list.model.rows) < before and not self.panel.gathering.is_busy,
            )
        self.times["accept"] = [taken]
        self.times["accepted"] = [float(before - len(self.panel.list.model.rows))]

    def _is_shown(self) -> bool:
        return bool(self.panel.list.model.rows) and not self.panel.gathering.is_busy

    def _until(self, act: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Return the milliseconds from an act until something is so, and painted."""
        start = time.perf_counter()
        act()
        while not is_done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # a thread beside it is at work
            if time.perf_counter() - start > _LONG_S:
                raise RuntimeError("this never ended")
        QApplication.processEvents()
        return (time.perf_counter() - start) * 1000

    @contextmanager
    def _watched(self, name: str) -> Iterator[None]:
        """Note for how long at most the window took no key, from beat to beat of a timer, a millisecond apart."""
        beats = [time.perf_counter()]
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        timer.start()
        yield
        timer.stop()
        beats.append(time.perf_counter())
        self.times[name] = [max(after - before for before, after in pairwise(beats)) * 1000]


if __name__ == "__main__":
    print(json.dumps(Review(Path(sys.argv[1])).measure()))
