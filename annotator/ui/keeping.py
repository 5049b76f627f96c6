"""Remembers the place of the reader a moment after it changed, so that a crash does not lose it."""

from bisect import bisect_right

from PySide6.QtCore import QObject, QTimer

from annotator.ui.memory import Spot
from annotator.ui.running import Running
from annotator.ui.spot import spot_of
from annotator.ui.window import Window

PACE_MS = 1_000  # a place at which nobody stayed for so long is not written down


class Keeping(QObject):
    """Looks now and then where the reader of a window is."""

    def __init__(self, window: Window, running: Running) -> None:
        super().__init__(window)
        self._window = window
        self._running = running
        self._seen: tuple[str, Spot] | None = None
        self._kept: tuple[str, Spot] | None = None
        self._timer = QTimer(self, interval=PACE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Write down the place where the reader stays."""
        seen, self._seen = self._seen, self._place()
        if self._seen == self._kept or self._seen != seen:
            return
        self._kept = self._seen
        desk = self._window.desk
        if desk is None or self._seen is None:
            self._running.forget()
            return
        self._window.keep_place()
        document, spot = self._seen
        starts = self._window.canvas.paragraph_starts()
        self._running.note(desk.project.path, document, bisect_right(starts, spot.offset))

    def _place(self) -> tuple[str, Spot] | None:
        desk = self._window.desk
        if desk is None:
            return None
        return (desk.document.id if desk.document else "", spot_of(self._window.canvas))
