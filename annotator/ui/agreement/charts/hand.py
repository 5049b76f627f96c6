"""The hand that draws charts: in reading order, mirrored as a whole where the chart reads from right to left.

Words are shaped in their own direction wherever they stand, and elided at their own end.
"""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.ui.fonts import small_font
from annotator.ui.line import elided, reads_rtl
from annotator.ui.theme import Theme, mix

TEXT, SMALL = 13, 11  # pixels of type
LINE = 24.0  # the height of a line of words
Side = Literal["near", "middle", "far"]
_FULLEST = {"light": 0.6, "dark": 0.42}  # of a colour, beneath ink
_SHARE = {"near": 0.0, "middle": 0.5, "far": 1.0}


class Hand:
    """Draws with a painter on a chart of a width; x counts from the side where reading begins."""

    def __init__(self, painter: QPainter, width: float, theme: Theme, rtl: bool) -> None:
        self.painter, self.width, self.theme, self.rtl = painter, width, theme, rtl
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def x(self, x: float) -> float:
        """Return where a distance from the reading side lies on the paper."""
        return self.width - x if self.rtl else x

    def rect(self, rect: QRectF) -> QRectF:
        """Return where a rectangle lies on the paper."""
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height()) if self.rtl else rect

    def fill(self, rect: QRectF, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        if radius:
            self.painter.drawRoundedRect(self.rect(rect), radius, radius)
        else:
            self.painter.drawRect(self.rect(rect))

    def frame(self, rect: QRectF, colour: str, width: float = 1.0, radius: float = 0.0) -> None:
        """Draw the edge of a rectangle."""
        self.painter.setPen(QPen(QColor(colour), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(self.rect(rect), radius, radius)

    def line(self, first: QPointF, second: QPointF, colour: str, width: float = 1.0) -> None:
        """Draw a straight line."""
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if first.x() == second.x() else Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.drawLine(*(QPointF(self.x(each.x()), each.y()) for each in (first, second)))

    def dot(self, middle: QPointF, radius: float, colour: str, edge: str = "") -> None:
        """Draw a dot, with an edge that keeps it apart from what it lies on."""
        self.painter.setPen(QPen(QColor(edge), 1) if edge else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(QPointF(self.x(middle.x()), middle.y()), radius, radius)

    def area(self, points: list[QPointF], colour: str) -> None:
        """Fill what points enclose."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawPolygon([QPointF(self.x(each.x()), each.y()) for each in points])

    def words(
        self, rect: QRectF, text: str, colour: str, side: Side = "near", *, pixels: int = TEXT, bold: bool = False
    ) -> None:
        """Write one line in a rectangle, in the middle of its height."""
        self._write(self.rect(rect), text, colour, _SHARE[side], small_font(pixels, bold))

    def turned(self, rect: QRectF, text: str, colour: str, pixels: int = TEXT) -> None:
        """Write one line upwards, beginning at the foot of a rectangle, in the middle of its width."""
        place = self.rect(rect)
        self.painter.save()
        self.painter.translate(place.center().x(), place.bottom())
        self.painter.rotate(90 if self.rtl else -90)
        long = place.height()
        upright = QRectF(-long if self.rtl else 0, -place.width() / 2, long, place.width())
        self._write(upright, text, colour, 0.0, small_font(pixels))
        self.painter.restore()

    def _write(self, place: QRectF, text: str, colour: str, share: float, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        shown = elided(text, metrics, place.width() + 0.5)
        spare = place.width() - metrics.horizontalAdvance(shown)
        left = place.left() + spare * (1 - share if self.rtl else share)
        own = reads_rtl(shown, self.rtl)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight)
        baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.drawText(QPointF(left, baseline), shown)


def width_of(text: str, pixels: int = TEXT, bold: bool = False) -> float:
    """Return how wide a line is."""
    return QFontMetricsF(small_font(pixels, bold)).horizontalAdvance(text)


def widest(texts: list[str], pixels: int = TEXT) -> float:
    """Return the width of the widest of some lines, 0 where there is none."""
    return max((width_of(each, pixels) for each in texts), default=0.0)


def shade(theme: Theme, full: str, share: float) -> str:
    """Return the colour of a cell that is `share` (0 to 1) full; ink can be read on the fullest."""
    return mix(theme.page, full, 0.03 + (_FULLEST[theme.name] - 0.03) * min(1.0, max(0.0, share)))
