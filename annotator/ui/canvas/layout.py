"""One block laid out by Qt: lines of an even pitch, flush at the reading edge.

Offsets that come in and go out are code points of the document; only in here and in geometry are they UTF-16.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property
from unicodedata import category

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.text.boundaries import next_grapheme
from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.blocks import Block
from annotator.ui.canvas.geometry import (
    Hit,
    Run,
    caret_x,
    hit_x,
    is_number,
    range_spans,
    run_of,
    utf16_units,
    visual_runs,
)
from annotator.ui.canvas.metrics import Metrics, Script
from annotator.ui.fonts import reading_font

_MARKS = frozenset({"Mn", "Me", "Mc"})


class LaidBlock:
    """The lines of one block in a column of `metrics.column` pixels; y counts from the block's top."""

    def __init__(self, text: str, block: Block, rtl: bool, metrics: Metrics) -> None:
        self.text = text
        self.block = block
        self.rtl = rtl
        self.metrics = metrics
        self.script: Script = metrics.script(rtl) if block.holds_letters else metrics.script(rtl).blank
        self._table = None if text.isascii() or max(text, default="") <= "\uffff" else Utf16Table(text)
        self.layout = _lay_out(text, rtl, metrics, self.script)
        # the lines are views into the layout, which must outlive them
        self.lines: list[QTextLine] = [self.layout.lineAt(index) for index in range(self.layout.lineCount())]
        self._ends = [line.textStart() + line.textLength() for line in self.lines]
        self._runs: dict[int, list[Run]] = {}

    @cached_property
    def height(self) -> float:
        """The height in pixels, with the space after a paragraph."""
        gap = self.metrics.paragraph_gap if self.block.closes and self.block.holds_letters else 0.0
        return len(self.lines) * self.script.pitch + gap

    def runs(self, line: int) -> list[Run]:
        """Return the visual runs of a line, measured once."""
        if line not in self._runs:
            self._runs[line] = visual_runs(self.lines[line], self._line_units(line), self.rtl)
        return self._runs[line]

    def line_top(self, line: int) -> float:
        """Return the y at which a line begins."""
        return line * self.script.pitch

    def line_extent(self, line: int) -> tuple[int, int]:
        """Return the range of a line in code points of the document."""
        start = self.lines[line].textStart()
        return self._out(start), self._out(start + self.lines[line].textLength())

    def line_start(self, line: int) -> Hit:
        """Return the beginning of a line; that of a paragraph is tied to its edge, not to what is written there."""
        start = self.line_extent(line)[0]
        return Hit(start, upstream=start == self.block.paragraph[0])

    def line_end(self, line: int) -> Hit:
        """Return the end of a line, tied to it where the paragraph goes on in the next one."""
        return Hit(self.line_extent(line)[1], upstream=line < len(self.lines) - 1 or not self.block.closes)

    def line_of(self, hit: Hit) -> int:
        """Return the line on which a caret stands."""
        find = bisect_left if hit.upstream else bisect_right
        return min(find(self._ends, self._in(hit.offset)), len(self.lines) - 1)

    def line_at(self, y: float) -> int:
        """Return the line at `y`, or the nearest."""
        return min(max(int(y / self.script.pitch), 0), len(self.lines) - 1)

    def spans(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return the (left, right) of `[start, end)` on a line, from left to right.

        A letter and the marks on it are shown together: where others' spans part them, neither has a place of its own.
        """
        if start >= end:
            return []
        first, last = self._in(self._before_marks(start)), self._in(self._past_marks(end))
        return range_spans(self.lines[line], self.runs(line), first, last)

    def _before_marks(self, offset: int) -> int:
        while self.block.start < offset < self.block.end and self._is_mark(offset):
            offset -= 1
        return offset

    def _past_marks(self, offset: int) -> int:
        while self.block.start < offset < self.block.end and self._is_mark(offset):
            offset += 1
        return offset

    def _is_mark(self, offset: int) -> bool:
        return category(self.text[offset - self.block.start]) in _MARKS

    def lines_between(self, start: int, end: int) -> range:
        """Return the lines that hold some of `[start, end)`."""
        first = self.line_of(Hit(max(start, self.block.start)))
        last = self.line_of(Hit(min(end, self.block.end), upstream=True))
        return range(first, last + 1)

    def caret_x(self, line: int, hit: Hit) -> float:
        """Return the x of a caret on a line: at both ends of a paragraph, where it begins and ends as it is read."""
        runs = self.runs(line)
        if runs and hit == self.line_start(0) and hit.upstream:
            return _far_side(runs, not self.rtl)
        if runs and hit == Hit(self.block.end) and self.block.closes:
            return _far_side(runs, self.rtl)
        return caret_x(self.lines[line], self.runs(line), Hit(self._in(hit.offset), hit.upstream))

    def hit(self, line: int, x: float) -> Hit:
        """Return the caret place nearest to `x` on a line; beside its words, where it begins or ends as it is read."""
        runs = self.runs(line)
        if runs and x > max(run.right for run in runs):
            return self.line_start(line) if self.rtl else self.line_end(line)
        if runs and x < min(run.left for run in runs):
            return self.line_end(line) if self.rtl else self.line_start(line)
        found = hit_x(self.lines[line], self.runs(line), x, self._following)
        return Hit(self._out(found.offset), found.upstream)

    def run_at(self, hit: Hit) -> Run | None:
        """Return the run that a caret is tied to; None at the end of the block."""
        return run_of(self.runs(self.line_of(hit)), Hit(self._in(hit.offset), hit.upstream))

    def number_at(self, hit: Hit) -> tuple[int, int] | None:
        """Return the number that a caret is tied to and that reads against the paragraph, or None."""
        run = self.run_at(hit)
        if run is None or run.rtl == self.rtl or not is_number(self._units[run.start : run.end]):
            return None
        return self._out(run.start), self._out(run.end)

    def _line_units(self, line: int) -> str:
        start = self.lines[line].textStart()
        return self._units[start : start + self.lines[line].textLength()]

    @cached_property
    def _units(self) -> str:
        return utf16_units(self.text)

    def _following(self, at: int) -> int:
        return self._in(self.block.start + next_grapheme(self.text, self._out(at) - self.block.start))

    def _in(self, offset: int) -> int:
        inside = min(max(offset - self.block.start, 0), len(self.text))
        return self._table.to_utf16(inside) if self._table else inside

    def _out(self, position: int) -> int:
        return self.block.start + (self._table.to_codepoint(position) if self._table else position)


def _far_side(runs: list[Run], rtl: bool) -> float:
    """Return the x at which runs end as a paragraph of that direction is read."""
    return min(run.left for run in runs) if rtl else max(run.right for run in runs)


def _lay_out(text: str, rtl: bool, metrics: Metrics, script: Script) -> QTextLayout:
    font = reading_font(rtl, script.pixels, metrics.family(rtl), metrics.family(not rtl))
    layout = QTextLayout(without_mark(text), font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(rtl))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(metrics.column)
        line.setPosition(QPointF(0.0, top + script.baseline - line.ascent()))
        top += script.pitch
    layout.endLayout()
    return layout


def without_mark(text: str) -> str:
    """Return `text` with a first byte order mark, which Qt would obey and drop, as another invisible character."""
    return "\u2060" + text[1:] if text.startswith(("\ufeff", "\ufffe")) else text


def _option(rtl: bool) -> QTextOption:
    # a layout on its own does not mirror alignment: without AlignRight Arabic lines start ragged
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
