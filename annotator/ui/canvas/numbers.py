"""Numbers in the margin: of paragraphs, or of sentences within their paragraph, in the digits of the document.

A sentence is called by paragraph and sentence ("3.2"), so that its number is known without reading what stands before
its paragraph, and does not change when another paragraph is read otherwise.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotator.text.boundaries import sentences
from annotator.ui.canvas.decor import Decoration
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.fonts import small_font
from annotator.ui.theme import Theme

_DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_CLEAR = 4.0  # pixels between a number and what else stands in the margin
_FURTHEST = 200_000  # code points of one paragraph whose sentences are counted: 5 ms at most


@dataclass(frozen=True, slots=True)
class Number:
    """What stands beside a line of a block."""

    line: int
    text: str


class Numbering:
    """Counts sentences of paragraphs that come into view, and spells numbers as the document does."""

    def __init__(self, text: str, sample: int) -> None:
        self._text = text
        head = text[:sample]
        digits = max(_DIGITS, key=lambda each: sum(map(head.count, each)))
        self._spelled = str.maketrans(_DIGITS[0], digits)
        self._sentences = lru_cache(maxsize=32)(self._starts)

    def of_paragraph(self, number: int) -> list[Number]:
        """Return the number of a paragraph beside its first line; of one without a number, nothing."""
        return [Number(0, self._spell(number))] if number else []

    def of_sentences(self, laid: LaidBlock, paragraph: int) -> list[Number]:
        """Return beside each line the number of the first sentence that begins on it."""
        return list(self._beside(laid, paragraph)) if paragraph else []

    def _beside(self, laid: LaidBlock, paragraph: int) -> Iterator[Number]:
        starts = self._sentences(*laid.block.paragraph)
        for line in range(len(laid.lines)):
            start, end = laid.line_extent(line)
            first = bisect_left(starts, start)
            if first < len(starts) and starts[first] < end:
                yield Number(line, f"{self._spell(paragraph)}.{self._spell(first + 1)}")

    def _starts(self, start: int, end: int) -> list[int]:
        piece = self._text[start : min(end, start + _FURTHEST)]
        return [start + first for first, _ in sentences(piece)]

    def _spell(self, number: int) -> str:
        return str(number).translate(self._spelled)


def paint_numbers(
    painter: QPainter, laid: LaidBlock, numbers: tuple[Number, ...], decoration: Decoration, theme: Theme
) -> None:
    """Draw the numbers of a block's lines where nothing of its claims stands, and where they fit the margin."""
    if not numbers:
        return
    font = small_font(laid.metrics.margin_label(laid.rtl))
    measure = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(theme.soft))
    away = laid.metrics.margin - 10.0 * laid.metrics.margin_zoom
    for number in numbers:
        width = measure.horizontalAdvance(number.text)
        if away - width > _taken(laid, decoration, number.line, measure.height()):
            left = laid.metrics.column + away - width if laid.rtl else -away
            painter.drawText(QPointF(left, laid.line_top(number.line) + laid.script.baseline), number.text)


def _taken(laid: LaidBlock, decoration: Decoration, line: int, label: float) -> float:
    """Return how far from the text a line's claims reach into the margin, with labels as wide as `label`.

    It is never less than 0: without claims the text itself is what a number keeps off.
    """
    top, pitch = laid.line_top(line), laid.script.pitch
    edges = [count.span[1 if laid.rtl else 0] for count in decoration.margin_counts if count.line == line]
    for bracket in decoration.brackets:
        # the label of a bracket that is lower than a line reaches over both its ends
        more = max(0.0, pitch - (bracket.bottom - bracket.top)) / 2
        if bracket.top - more < top + pitch and bracket.bottom + more > top:
            edges.append(bracket.x + (label if laid.rtl else -label))
    reach = (edge - laid.metrics.column if laid.rtl else -edge for edge in edges)
    return max([0.0, *reach]) + _CLEAR * laid.metrics.margin_zoom
