"""A slim strip beside the scroll bar: where annotations lie over the whole document, what is found, what is seen.

It is drawn from counts by even parts of the text, never from the marks themselves, so that its cost does not grow with
them. Heights follow the page's own estimate, so that the strip agrees with the scroll bar.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from annotator.ui.canvas.surface import Surface
from annotator.ui.line import isolate, isolate_number, written_number
from annotator.ui.theme import LIGHT, Theme, mark_colours, mix

PARTS = 512  # of the text, by which annotations are counted
_WIDTH = 18
_CLAIMS = QRectF(2, 0, 3, 0)  # left and width of the lane of claims, in a left-to-right window
_OTHERS = QRectF(6, 0, 10, 0)
_TICK = 5.0  # the width of a hit, at the far side of the strip
_QUIETER = 0.3
_MOST_COLOURS = 4  # side by side
_LEAST = 2.0  # pixels of height
_REBUILD_MS = 120
_NEAR = 3.0  # pixels around the pointer that a tool tip counts


Counts = dict[str, int]  # of annotations in one part of the text, by colour


@dataclass(frozen=True, slots=True)
class Trace:
    """So many annotations that reach from one part of the text to another, both included."""

    first: int
    last: int
    claim: bool
    colour: str
    title: str
    count: int


class Minimap(QWidget):
    """Shows the document of a surface; a click or drag goes there."""

    def __init__(self, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._theme: Theme = LIGHT
        self._traces: Sequence[Trace] = ()
        self._claims: dict[int, Counts] = {}
        self._others: dict[int, Counts] = {}
        self._hits: Sequence[int] = ()
        self._ticks: list[QRectF] | None = None  # of the hits; None until they are drawn
        self._selected: tuple[int, int] | None = None
        self._picture: QPixmap | None = None
        self._edges: list[float] = []  # where parts begin, and the end; empty until they are asked for
        self._timer = QTimer(self, singleShot=True, interval=_REBUILD_MS)
        self._timer.timeout.connect(self._rebuild)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("Minimap"))
        surface.verticalScrollBar().rangeChanged.connect(self._soon)
        surface.verticalScrollBar().valueChanged.connect(self._moved)

    def show_traces(self, traces: Sequence[Trace]) -> None:
        """Show where annotations lie."""
        self._traces = traces
        self._claims, self._others = {}, {}
        for trace in traces:
            lane = self._claims if trace.claim else self._others
            for part in range(trace.first, trace.last + 1):
                row = lane.setdefault(part, {})
                row[trace.colour] = row.get(trace.colour, 0) + trace.count
        self._rebuild()

    def show_hits(self, parts: Sequence[int]) -> None:
        """Show the parts of the text in which something was found."""
        if parts != self._hits:
            self._hits, self._ticks = parts, None
            self.update()

    def show_selected(self, span: tuple[int, int] | None) -> None:
        """Show where the selected annotation lies."""
        self._selected = span
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._rebuild()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the strip."""
        return QSize(_WIDTH, 0)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the strip."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.window))
            if not self._surface.has_text:
                return
            if self._picture is None and self._traces:
                self._picture = self._drawn()
            if self._picture:
                painter.drawPixmap(self.rect(), self._picture)
            self._paint_hits(painter)
            self._paint_selected(painter)
            self._paint_frame(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stretch what is drawn, and draw it anew when the size stays."""
        super().resizeEvent(event)
        self._edges, self._ticks = [], None
        self._soon()

    def _soon(self) -> None:
        self._timer.start()

    def _moved(self) -> None:
        self.update()

    def _rebuild(self) -> None:
        self._picture, self._edges, self._ticks = None, [], None
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.window))
        with QPainter(picture) as painter:
            self._paint_lane(painter, self._others, _OTHERS, grows=True)
            self._paint_lane(painter, self._claims, _CLAIMS, grows=False)
        return picture

    def _paint_lane(self, painter: QPainter, counts: dict[int, Counts], lane: QRectF, grows: bool) -> None:
        total: Counts = {}
        for row in counts.values():
            for name, count in row.items():
                total[name] = total.get(name, 0) + count
        edges, order = self._parts(), sorted(total, key=lambda name: -total[name])
        colours = {name: self._colour(name) for name in order}
        most = max((sum(row.values()) for row in counts.values()), default=1)
        for part, row in counts.items():
            top = round(edges[part])
            height = max(round(edges[part + 1]) - top, _LEAST)
            # busy parts are longer: a document that is full shows where it is fullest
            reach = lane.width() * (0.5 + 0.5 * sum(row.values()) / most if grows else 1.0)
            shown = [name for name in order if name in row][:_MOST_COLOURS]
            share, x = reach / sum(row[name] for name in shown), lane.left()
            for name in shown:
                width = share * row[name]
                painter.fillRect(self._mirrored(QRectF(x, top, width, height)), colours[name])
                x += width

    def _colour(self, name: str) -> QColor:
        # quieter than on the page, which it stands beside
        return QColor(mix(mark_colours(self._theme, name).full, self._theme.window, _QUIETER))

    def _paint_hits(self, painter: QPainter) -> None:
        if self._ticks is None:
            self._ticks = [self._mirrored(each) for each in self._tick_rects()]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.ink))
        painter.drawRects(self._ticks)

    def _tick_rects(self) -> Iterator[QRectF]:
        """Yield a tick for each part that holds hits; those that touch are one."""
        edges, begun = self._parts(), 0.0
        for at, part in enumerate(self._hits):
            top = float(round(edges[part]))
            begun = begun or top
            following = round(edges[self._hits[at + 1]]) if at + 1 < len(self._hits) else inf
            if following > top + _LEAST:
                yield QRectF(_WIDTH - _TICK, begun, _TICK, top + _LEAST - begun)
                begun = 0.0

    def _paint_selected(self, painter: QPainter) -> None:
        if self._selected:
            top, bottom = (self._y(each) for each in self._selected)
            at, accent = float(round(top)), QColor(self._theme.accent)
            painter.fillRect(QRectF(0, at - 2, _WIDTH, 5), QColor(self._theme.window))
            painter.fillRect(QRectF(0, at - 1, _WIDTH, 3), accent)
            painter.fillRect(self._mirrored(QRectF(0, at, _CLAIMS.right(), bottom - top)), accent)

    def _paint_frame(self, painter: QPainter) -> None:
        bar = self._surface.verticalScrollBar()
        if bar.maximum() <= 0:
            return
        top = bar.value() * self._scale
        height = max(bar.pageStep() * self._scale, 6.0)
        fill = QColor(self._theme.soft)
        fill.setAlphaF(0.16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(mix(self._theme.line, self._theme.soft, 0.5)), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, _WIDTH - 1, min(height, self.height() - top) - 1), 2, 2)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(_WIDTH - rect.right())
        return rect

    # places

    @property
    def _scale(self) -> float:
        """Pixels of the strip for one of the page; a page that is seen whole stands beside itself."""
        bar = self._surface.verticalScrollBar()
        return self.height() / max(bar.maximum() + bar.pageStep(), 1)

    def _parts(self) -> list[float]:
        """Return where the parts of the text begin on the strip, and the end."""
        if not self._edges:
            self._edges = [self._y(self._surface.offset_at(part / PARTS)) for part in range(PARTS + 1)]
        return self._edges

    def _y(self, offset: int) -> float:
        return min(self._surface.y_of(offset) * self._scale, self.height() - _LEAST)

    def _go(self, point: QPointF) -> None:
        bar = self._surface.verticalScrollBar()
        bar.setValue(round(point.y() / self._scale - bar.pageStep() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to what is pressed: its middle comes to the middle of the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll the page."""
        QApplication.sendEvent(self._surface.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Count what lies at the pointer, where it rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.counted(event.pos().y()), self)
            return True
        return super().event(event)

    def counted(self, y: float) -> str:
        """Say how many annotations of which labels lie at a height of the strip."""
        counts = Counter[str]()
        edges = self._parts()
        for trace in self._traces:
            if edges[trace.first] <= y + _NEAR and edges[trace.last + 1] >= y - _NEAR:
                counts[trace.title] += trace.count
        return "\n".join(
            f"{isolate(name)} {isolate_number(written_number(count))}" for name, count in counts.most_common(6)
        )
