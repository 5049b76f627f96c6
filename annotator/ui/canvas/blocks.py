"""The stretches of text that are laid out one by one: paragraphs, and pieces of very long paragraphs."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, repeat
from operator import not_
from typing import overload

from annotator.text.boundaries import next_grapheme

LONGEST = 5_000  # code points a paragraph may have before it is cut
PIECE = 2_000  # what it is cut into, at most
_STOPS = (". ", "؟ ", "? ", "! ", "۔ ", "… ")


@dataclass(frozen=True, slots=True)
class Block:
    """`[start, end)` in code points, without the line feed; `paragraph` is the extent of the whole paragraph.

    `number` counts the paragraphs that hold more than spaces, from 1; 0 for a blank one and for later pieces.
    """

    start: int
    end: int
    paragraph: tuple[int, int]
    number: int = 0

    @property
    def closes(self) -> bool:
        """Whether the paragraph ends here."""
        return self.end == self.paragraph[1]

    @property
    def holds_letters(self) -> bool:
        """Whether its paragraph is more than spaces: what `Blocks` gives a number, and its later pieces."""
        return self.number > 0 or self.start > self.paragraph[0]


class Blocks(Sequence[Block]):
    """The blocks of a text in order; there is always one, even in an empty text.

    They are kept as columns, and each is made when it is asked for: a text of 10 MB may have some 60,000.
    `starts` are their offsets, `lengths` their code points.
    """

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self.lengths = list(map(len, lines))
        self.starts = list(accumulate((length + 1 for length in self.lengths[:-1]), initial=0))
        self._blank = [*map(_is_blank, lines)]
        self._numbers = list(accumulate(map(int, map(not_, self._blank))))
        self._paragraphs = self.starts, self.lengths
        # which paragraph a block is of: its own number, but where long ones are cut
        self._of: Sequence[int] = range(len(lines))
        if max(self.lengths) > LONGEST:
            self._cut_long_ones(text)

    def _cut_long_ones(self, text: str) -> None:
        pieces = [
            (number, at, end - at)
            for number, (start, length) in enumerate(zip(*self._paragraphs, strict=True))
            for at, end in _pieces(text, start, start + length)
        ]
        self._of, self.starts, self.lengths = (list(each) for each in zip(*pieces, strict=True))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Block: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Block]: ...
    def __getitem__(self, index: int | slice) -> Block | Sequence[Block]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        start, paragraph = self.starts[index], self._of[index]
        first, length = self._paragraphs[0][paragraph], self._paragraphs[1][paragraph]
        named = start == first and not self._blank[paragraph]
        number = self._numbers[paragraph] if named else 0
        return Block(start, start + self.lengths[index], (first, first + length), number)

    def at(self, offset: int) -> int:
        """Return the index of the block that holds `offset`; the later one where two pieces meet."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def paragraph_starts(self) -> list[int]:
        """Return where the paragraphs that have a number begin."""
        return list(compress(self._paragraphs[0], map(not_, self._blank)))

    def shapes(self) -> Iterator[tuple[int, bool, bool]]:
        """Walk what the height of each block can be guessed from: its length, whether it closes, and holds letters."""
        ends = map(self._closes, range(len(self))) if isinstance(self._of, list) else repeat(True)
        return zip(self.lengths, ends, map(not_, map(self._blank.__getitem__, self._of)), strict=False)

    def _closes(self, index: int) -> bool:
        return index + 1 == len(self) or self._of[index + 1] != self._of[index]


class GivenBlocks(Blocks):
    """Blocks that were cut one by one, as for a picture of a stretch."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._blocks = list(blocks)
        self.starts = [block.start for block in self._blocks]
        self.lengths = [block.end - block.start for block in self._blocks]

    @overload
    def __getitem__(self, index: int) -> Block: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Block]: ...
    def __getitem__(self, index: int | slice) -> Block | Sequence[Block]:
        return self._blocks[index]

    def paragraph_starts(self) -> list[int]:
        """Return where the paragraphs that have a number begin."""
        return [block.paragraph[0] for block in self._blocks if block.number]

    def shapes(self) -> Iterator[tuple[int, bool, bool]]:
        """Walk what the height of each block can be guessed from."""
        return ((block.end - block.start, block.closes, block.holds_letters) for block in self._blocks)


def _is_blank(line: str) -> bool:
    return not line or line.isspace()


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while end - start > LONGEST and end - at > PIECE:
        cut = _cut(text, at)
        yield at, cut
        at = cut
    yield at, end


def _cut(text: str, start: int) -> int:
    """Return where a piece that begins at `start` ends: after a sentence, else a word, else a grapheme."""
    window = text[start + PIECE // 2 : start + PIECE]
    stop = max(window.rfind(mark) + len(mark) if mark in window else 0 for mark in _STOPS)
    stop = stop or window.rfind(" ") + 1
    if stop:
        return start + PIECE // 2 + stop
    return start + next_grapheme(text[start : start + PIECE + 100], PIECE - 1)
