"""The hands of the bench: real events on a widget, each timed until everything it changed is painted."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication


class Painted(QObject):
    """Counts how often a viewport was painted."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.times = 0
        area.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let the event through."""
        self.times += event.type() == QEvent.Type.Paint
        return False


class Hand:
    """Acts on one scroll area of a window that is shown."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self.area = area
        self.painted = Painted(area)

    def frame(self, act: Callable[[], object]) -> float:
        """Return the milliseconds from an act to the last pixel that follows from it."""
        before = self.painted.times
        start = time.perf_counter()
        act()
        QApplication.processEvents()
        taken = time.perf_counter() - start
        if self.painted.times == before:
            raise RuntimeError("nothing was painted")
        return taken * 1000

    def wheel(self, notches: int) -> float:
        """Turn the wheel, towards the reader where negative."""
        viewport = self.area.viewport()
        at = QPointF(viewport.rect().center())
        event = QWheelEvent(
            at,
            viewport.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        return self.frame(lambda: QApplication.sendEvent(viewport, event))

    def drag_bar(self, pixels: int) -> float:
        """Drag the grip of the scroll bar."""
        bar = self.area.verticalScrollBar()
        return self.frame(lambda: bar.setValue(bar.value() + pixels))

    def jump(self, share: float) -> float:
        """Go to a place, as a share of the whole height."""
        bar = self.area.verticalScrollBar()
        return self.frame(lambda: bar.setValue(int(bar.maximum() * share)))
