"""The stretches of text that are laid out one by one: paragraphs, and pieces of very long paragraphs."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.text.boundaries import next_grapheme
from annotator.text.paragraphs import paragraphs

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
        """Whether its paragraph is more than spaces: what `split_blocks` gives a number, and its later pieces."""
        return self.number > 0 or self.start > self.paragraph[0]


def split_blocks(text: str) -> list[Block]:
    """Return the blocks of `text` in order; there is always one, even in an empty text."""
    blocks: list[Block] = []
    number = 0
    for start, end in paragraphs(text) or [(0, 0)]:
        stop = end - 1 if end > start and text[end - 1] == "\n" else end
        blank = not text[start:stop].strip() if stop - start < 100 else False
        number += not blank
        blocks.extend(_pieces(text, start, stop, 0 if blank else number))
    return blocks


def block_at(blocks: list[Block], offset: int) -> int:
    """Return the index of the block that holds `offset`; the later one where two pieces meet."""
    return max(0, bisect_right(blocks, offset, key=lambda block: block.start) - 1)


def _pieces(text: str, start: int, end: int, number: int) -> Iterator[Block]:
    at = start
    while end - start > LONGEST and end - at > PIECE:
        cut = _cut(text, at)
        yield Block(at, cut, (start, end), number if at == start else 0)
        at = cut
    yield Block(at, end, (start, end), number if at == start else 0)


def _cut(text: str, start: int) -> int:
    """Return where a piece that begins at `start` ends: after a sentence, else a word, else a grapheme."""
    window = text[start + PIECE // 2 : start + PIECE]
    stop = max(window.rfind(mark) + len(mark) if mark in window else 0 for mark in _STOPS)
    stop = stop or window.rfind(" ") + 1
    if stop:
        return start + PIECE // 2 + stop
    return start + next_grapheme(text[start : start + PIECE + 100], PIECE - 1)
