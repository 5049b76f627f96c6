"""What the canvas is given to show: marks over the text, read by range. Offsets are code points of the document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, Protocol

Fragments = tuple[tuple[int, int], ...]
MarkKind = Literal["entity", "event", "claim", "relation"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation as the page shows it: `title` is its label, `colour` is `#rrggbb`, fragments ascend."""

    id: str
    fragments: Fragments
    kind: MarkKind
    title: str
    colour: str

    @property
    def start(self) -> int:
        """Where its first fragment begins."""
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        """Where its last fragment ends."""
        return self.fragments[-1][1]


def reading_order(mark: Mark) -> tuple[int, int, str]:
    """Return the key that sorts marks as they are read: by start, the longer first."""
    return mark.start, -mark.end, mark.id


class MarkSource(Protocol):
    """Where marks come from; asked again for every stretch of text that comes into view."""

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose extent meets `[start, end)`, in any order."""
        ...


class MarkList:
    """Marks held in memory, sorted by start, with the furthest end seen so far beside each."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted((mark for mark in marks if mark.fragments), key=reading_order)
        self._starts = [mark.start for mark in self._marks]
        self._reach = list(accumulate((mark.end for mark in self._marks), max))

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose extent meets `[start, end)`, in reading order.

        One very long mark makes the search walk back to its start; claims of a few paragraphs do not matter.
        """
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end > start]
