"""A widget that shows a chart whose spots are doors: by pointer, by arrows and Enter, and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.ui.agreement.charts.chart import Chart, Spot
from annotator.ui.agreement.charts.hand import TEXT
from annotator.ui.agreement.charts.walking import next_spot
from annotator.ui.line import without_isolates
from annotator.ui.panels.rows import hover_text
from annotator.ui.style import panel_pixels
from annotator.ui.theme import LIGHT, Theme

_LEAST = 320  # pixels of a chart's width


class ChartView(QWidget):
    """Shows one chart as wide as it is itself; `chosen` gives the `what` of a spot, `walked` of the one at hand.

    `fitted` tells that its height may be another.
    """

    chosen = Signal(object)
    walked = Signal(object)
    fitted = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._theme: Theme = LIGHT
        self._spots: Sequence[Spot] | None = None  # None until they are asked for
        self._at: int | None = None  # the spot at hand
        self._under: int | None = None  # the spot under the pointer
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chart(self) -> Chart | None:
        """The chart that is shown."""
        return self._chart

    @property
    def spot(self) -> Spot | None:
        """The spot at hand."""
        return None if self._at is None else self._all()[self._at]

    def show_chart(self, chart: Chart | None, name: str = "") -> None:
        """Show another chart, or none; no spot of it is at hand."""
        self._chart, self._spots, self._at, self._under = chart, None, None, None
        if name:
            self.setAccessibleName(name)
        self.setAccessibleDescription("")
        self._fit()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def choose(self, what: object) -> None:
        """Take the spot at hand that leads to `what`, without choosing it; none where there is none."""
        found = next((at for at, each in enumerate(self._all()) if each.what == what), None)
        self._take(found)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the chart where it is as wide as now."""
        return self._size(max(self.width(), round(_LEAST * self._zoom)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the smallest size at which all of the chart is seen: what it needs may grow with its width."""
        size = self._size(round(_LEAST * self._zoom))
        spare = 2 * self._zoom  # by which a chart that fills its width says more
        while (wider := self._size(size.width())).width() > size.width() + spare:
            size = wider
        return size

    def spots(self) -> list[tuple[QRectF, Spot]]:
        """Return all spots with their places in the widget."""
        return [(self._placed(each.rect), each) for each in self._all()]

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the chart, the frame of the spot under the pointer, and that of the spot at hand."""
        if self._chart is None:
            return
        with QPainter(self) as painter:
            painter.scale(self._zoom, self._zoom)
            painter.save()
            self._chart.paint(painter, self._offered, self._theme, self._rtl)
            painter.restore()
            if self._under is not None and self._under != self._at:
                self._frame(painter, self._under, self._theme.soft, 1)
            if self._at is not None:
                self._frame(painter, self._at, self._theme.accent if self.hasFocus() else self._theme.soft, 2)

    def _frame(self, painter: QPainter, at: int, colour: str, width: float) -> None:
        painter.setPen(QPen(QColor(self._theme.page), width + 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = self._all()[at].rect.adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(rect, 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the chart out anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the system's size of type, and the direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    # the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Frame the spot under the pointer."""
        self._point(self._spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Frame none."""
        super().leaveEvent(event)
        self._point(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose what is clicked."""
        at = self._spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._take(at)
            self.chosen.emit(self._all()[at].what)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._spot_at(QPointF(event.pos()))
            words = "" if at is None else hover_text(self._all()[at].text.split("\n"))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk over the spots by arrows, Home and End; Enter and Space choose."""
        key = Qt.Key(event.key())
        spot = self.spot
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and spot:
            self.chosen.emit(spot.what)
            return
        to = next_spot([each.rect for each in self._all()], self._at, key)
        if to is None:
            super().keyPressEvent(event)
        else:
            self._take(to)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the first spot where none is at hand, so that Enter leads somewhere."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._at is None and self._all():
            self._take(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Draw the spot at hand more quietly."""
        super().focusOutEvent(event)
        self.update()

    # places

    @property
    def _zoom(self) -> float:
        """How much larger the window's type is than that of charts."""
        return max(1.0, panel_pixels() / TEXT)

    @property
    def _offered(self) -> int:
        return max(1, int(self.width() / self._zoom))

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _size(self, width: int) -> QSize:
        if self._chart is None:
            return QSize(width, 0)
        found = self._chart.size(max(1, int(width / self._zoom)))
        return QSize(round(found.width() * self._zoom), round(found.height() * self._zoom) + 4)

    def _fit(self) -> None:
        self._spots = None
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(self.minimumSizeHint().width())
        self.updateGeometry()
        self.update()
        self.fitted.emit()

    def _all(self) -> Sequence[Spot]:
        if self._spots is None:
            self._spots = self._chart.spots(self._offered, self._rtl) if self._chart else []
        return self._spots

    def _placed(self, rect: QRectF) -> QRectF:
        zoom = self._zoom
        return QRectF(rect.x() * zoom, rect.y() * zoom, rect.width() * zoom, rect.height() * zoom)

    def _spot_at(self, point: QPointF) -> int | None:
        inside = point / self._zoom
        return next((at for at, each in enumerate(self._all()) if each.rect.contains(inside)), None)

    def _point(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _take(self, at: int | None) -> None:
        if at == self._at:
            return
        self._at = at
        spot = self.spot
        self.setAccessibleDescription(without_isolates(spot.text) if spot else "")
        if spot:
            self.walked.emit(spot.what)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, without_isolates(spot.text)))
        self.update()
