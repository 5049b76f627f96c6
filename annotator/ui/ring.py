"""The ring around the panel that has the focus, and the way from one panel to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from annotator.ui.theme import LIGHT, Theme

_WIDTH = 2  # pixels
_RADIUS = 5  # pixels: over a line to type in, the ring is its frame


class Ring(QWidget):
    """Lies over the widget it surrounds, until the focus goes elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []  # what is surrounded, and all it lies in: each may move it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def surround(self, widget: QWidget) -> None:
        """Show the ring around a widget of the same window, and keep to it when it changes its size."""
        self._leave()
        self._around = widget
        self._watch(widget)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # a panel that was just shown is laid out only then
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the widget when it or what it lies in moves or changes its size, and go when it goes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            QTimer.singleShot(0, self, self._fit)  # when all that it lies in is laid out
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._leave()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the ring."""
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self.theme.accent), _WIDTH))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _watch(self, widget: QWidget) -> None:
        above: QWidget | None = widget
        while above is not None and above is not self.parentWidget():
            self._watched.append(above)
            above.installEventFilter(self)
            above = above.parentWidget()

    def _fit(self) -> None:
        around, parent = self._around, self.parentWidget()
        if around and parent and isValid(around):
            self.setGeometry(around.rect().translated(around.mapTo(parent, around.rect().topLeft())))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._around:  # none while another program has the focus
            self._leave()

    def _leave(self) -> None:
        for each in filter(isValid, self._watched):  # a chip is made anew when the schema changes
            each.removeEventFilter(self)
        self._around, self._watched = None, []
        self.hide()


def next_stop(panels: Sequence[QWidget], stops: Sequence[QWidget | None], focus: QWidget | None, by: int) -> QWidget:
    """Return where the focus goes from the panel that has it: the stop of the next (1) or the one before (-1)."""
    at = next((i for i, panel in enumerate(panels) if focus and (panel is focus or panel.isAncestorOf(focus))), 1)
    order = [stops[(at + by * step) % len(stops)] for step in range(1, len(stops) + 1)]
    return next(stop for stop in order if stop is not None)
