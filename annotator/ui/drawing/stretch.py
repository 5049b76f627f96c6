"""A stretch of a document drawn as if it were the whole: its blocks and its marks cut to it, its offsets unchanged."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.errors import BadInputError
from annotator.text.boundaries import next_grapheme, previous_grapheme
from annotator.ui.canvas.blocks import Block, GivenBlocks
from annotator.ui.canvas.marks import Mark, MarkSource, Tie
from annotator.ui.canvas.sheet import Sheet

Stretch = tuple[int, int]


def whole_graphemes(text: str, start: int | None, end: int | None) -> Stretch:
    """Return the stretch from `start` to `end` (code points; None is an end of the text), no grapheme divided.

    Raises BadInputError where it is outside the text, or holds nothing.
    """
    first, last = start or 0, len(text) if end is None else end
    if not 0 <= first < last <= len(text):
        raise BadInputError(
            f"The text has {len(text)} code points, and from {first} to {last} is no stretch of it; "
            f"give --from and --to between 0 and {len(text)}, the smaller one first."
        )
    if not text[first:last].strip():
        raise BadInputError(f"From {first} to {last} the text is blank; choose other ends for --from and --to.")
    first = previous_grapheme(text, first + 1)
    edge = previous_grapheme(text, last)
    return first, max(last, next_grapheme(text, edge))


def cut_to(sheet: Sheet, stretch: Stretch) -> None:
    """Leave of a sheet only what stands in `stretch`."""
    start, end = stretch
    sheet.blocks = GivenBlocks(
        _cut(block, start, end)
        for block in sheet.blocks
        if block.start < end and max(block.end, block.start + 1) > start
    )
    sheet.marks = _CutMarks(sheet.marks, stretch)
    sheet.fit(sheet.metrics)


def _cut(block: Block, start: int, end: int) -> Block:
    return replace(block, start=max(block.start, start), end=min(block.end, end))


class _CutMarks:
    """The marks of another source, cut to a stretch."""

    def __init__(self, source: MarkSource, stretch: Stretch) -> None:
        self._source = source
        self._stretch = stretch

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose cut extent meets `[start, end)`."""
        first, last = max(start, self._stretch[0]), min(end, self._stretch[1])
        found = (self._cut(mark) for mark in self._source.between(first, last))
        return [mark for mark in found if mark.fragments and mark.start < last and mark.end > first]

    def ties(self, mark: str) -> Sequence[Tie]:
        """Return what joins a mark to others, as the other source does."""
        return self._source.ties(mark)

    def _cut(self, mark: Mark) -> Mark:
        start, end = self._stretch
        return replace(
            mark,
            fragments=tuple(
                (max(one, start), min(other, end)) for one, other in mark.fragments if one < end and other > start
            ),
        )
