"""The heading on the page: title and subtitle, each in its own direction."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from annotator.text.direction import paragraph_direction
from annotator.ui.canvas.layout import without_mark
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.recorder import draw_layout
from annotator.ui.fonts import small_font
from annotator.ui.theme import Theme

_TITLE, _SUBTITLE = 20.0, 12.0


class Heading:
    """Title and subtitle laid out in the column; height 0 when both are empty."""

    def __init__(self, title: str, subtitle: str, default: Literal["ltr", "rtl"], metrics: Metrics) -> None:
        fonts = (small_font(_TITLE * metrics.zoom, bold=True), small_font(_SUBTITLE * metrics.zoom))
        self._parts: list[tuple[QTextLayout, float]] = []
        self.height = 0.0
        for text, font in zip((title, subtitle), fonts, strict=True):
            if text:
                self._add(text, font, paragraph_direction(text, "auto", default) == "rtl", metrics)
        if self._parts:
            self.height = float(round(self.height + 12.0 * metrics.zoom))

    def paint(self, painter: QPainter, at: QPointF, theme: Theme) -> None:
        """Draw at the top left of the column."""
        for (layout, top), colour in zip(self._parts, (theme.ink, theme.soft), strict=False):
            painter.setPen(QColor(colour))
            draw_layout(painter, layout, at + QPointF(0.0, top), QRectF())

    def _add(self, text: str, font: QFont, rtl: bool, metrics: Metrics) -> None:
        layout = QTextLayout(without_mark(text), font)
        layout.setCacheEnabled(True)
        layout.setTextOption(_option(rtl))
        layout.beginLayout()
        pitch = float(round(font.pixelSize() * 1.6))
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(metrics.column)
            line.setPosition(QPointF(0.0, top + pitch * 0.7 - line.ascent()))
            top += pitch
        layout.endLayout()
        self._parts.append((layout, self.height))
        self.height += top


def _option(rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option
