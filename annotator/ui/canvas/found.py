"""What was searched for, shown on the page: boxes beneath the text, which differ from marks not by colour alone.

A mark is a fill with an underline, a selection a fill, a hit a fill with a line all around, the present one stronger.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.canvas.decor import band_rects
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
        for _, rect in band_rects(laid, *hit, lines=lines):
            painter.drawRoundedRect(_box(laid, rect), _RADIUS, _RADIUS)


def _box(laid: LaidBlock, rect: QRectF) -> QRectF:
    """Return the box of a rectangle: within the band of highlights, whose underlines stay to be seen."""
    return rect.adjusted(-0.5, 1.5, 0.5, -laid.script.below * 0.3)
