"""Text set in lines on paper: broken at its width, shaped and ordered in its own direction."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from annotator.ui.agreement.charts.hand import width_of
from annotator.ui.agreement.report.blocks import Table
from annotator.ui.canvas.recorder import draw_layout
from annotator.ui.fonts import small_font
from annotator.ui.line import reads_rtl
from annotator.ui.theme import Theme

_PITCH = 1.45  # from line to line, of the type's size
_SPARE = 2.0  # pixels that keep a word of just that width on its line
_LEAST = 72.0


@dataclass(frozen=True, slots=True)
class Text:
    """What is set; a name reads in its own direction, `at_end` stands at the far side."""

    text: str
    pixels: float
    bold: bool = False
    ink: str = ""
    is_name: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """Lines that are ready to be drawn."""

    layout: QTextLayout
    height: float
    ink: str

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw them with their top left at a point."""
        painter.setPen(QColor(self.ink))
        draw_layout(painter, self.layout, at, QRectF())


class Setting:
    """Sets text for a page of a direction."""

    def __init__(self, rtl: bool, theme: Theme) -> None:
        self._rtl, self._theme = rtl, theme

    def lay(self, text: Text, width: float) -> Laid:
        """Break a text into lines of at most a width; an empty one takes a line too."""
        layout = QTextLayout(text.text or " ", small_font(text.pixels, text.bold))
        layout.setTextOption(self._option(text))
        layout.beginLayout()
        y, pitch = 0.0, text.pixels * _PITCH
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        return Laid(layout, y, text.ink or self._theme.ink)

    def widths(self, table: Table, room: float, pixels: float, across: float) -> list[float]:
        """Return the widths of columns: each as wide as its widest text, names and words narrower where need be."""
        natural = [wide + 2 * across + _SPARE for wide in _widest(table, pixels)]
        over = sum(natural) - room
        if over <= 0:
            return natural
        narrow = [
            0.0 if column == "number" else max(0.0, wide - _LEAST)
            for wide, column in zip(natural, table.columns, strict=True)
        ]
        share = min(1.0, over / sum(narrow)) if sum(narrow) else 0.0
        found = [wide - less * share for wide, less in zip(natural, narrow, strict=True)]
        squeeze = min(1.0, room / sum(found))
        return [wide * squeeze for wide in found]

    def _option(self, text: Text) -> QTextOption:
        own = reads_rtl(text.text, self._rtl) if text.is_name else self._rtl
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight)
        at_right = self._rtl != text.at_end
        option.setAlignment(
            Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option


def _widest(table: Table, pixels: float) -> Iterator[float]:
    """Yield how wide the widest text of each column is; of a head of numbers, its widest word."""
    for place, column in enumerate(table.columns):
        heads = table.heads[place].split() if column == "number" else [table.heads[place]]
        cells = [width_of(row[place], round(pixels)) for row in table.rows]
        yield max([*cells, *(width_of(head, round(pixels), bold=True) for head in heads)], default=0.0)
