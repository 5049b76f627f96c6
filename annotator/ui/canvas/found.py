"""What was searched for, shown on the page: boxes beneath the text, which differ from marks not by colour alone.

A mark is a fill with an underline, a selection a fill, a hit a fill with a line all around, the present one stronger.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.canvas.decor import band
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.theme import Theme

Range = tuple[int, int]
_RADIUS = 3.0


def nothing(start: int, end: int) -> Sequence[Range]:  # noqa: ARG001 - it is asked as others are
    """Return no hits: while nothing is looked for."""
    return ()


@dataclass(frozen=True, slots=True)
class Found:
    """`between` returns the hits that meet a range, in order; `current` is the one that the reader is at."""

    between: Callable[[int, int], Sequence[Range]] = nothing
    current: Range | None = None


NOTHING = Found()


def paint_found(painter: QPainter, laid: LaidBlock, found: Found, theme: Theme, lines: range) -> None:
    """Draw the hits on some lines of a block, in block coordinates."""
    start, end = laid.line_extent(lines[0])[0], laid.line_extent(lines[-1])[1]
    for hit in found.between(start, end):
        strong = hit == found.current
        painter.setPen(QPen(QColor(theme.accent if strong else theme.soft), 2.0 if strong else 1.0))
        painter.setBrush(QColor(theme.found_now if strong else theme.found))
        for line in laid.lines_between(*hit):
            if line in lines:
                for box in boxes(laid, line, *hit):
                    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def boxes(laid: LaidBlock, line: int, start: int, end: int) -> list[QRectF]:
    """Return the boxes of a range on a line: within the band of highlights, whose underlines stay to be seen."""
    top, foot = band(laid, line)
    foot -= laid.script.below * 0.3
    return [
        QRectF(left - 0.5, top + 1.5, right - left + 1, foot - top - 1.5)
        for left, right in laid.spans(line, start, end)
    ]
