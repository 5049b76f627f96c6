"""What the canvas is given to show: marks over the text, read by range. Offsets are code points of the document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, Protocol

Fragments = tuple[tuple[int, int], ...]
MarkKind = Literal["entity", "event", "claim", "relation"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation as the page shows it: `title` is its label, `colour` is `#rrggbb`, fragments ascend.

    `lane` counts the lane of whoever made it, where each of them has one; else it is -1. `label` is what is written
    beside it, where that is not its title: empty where another says it for both. It is `settled` where all who have a
    lane made the same.
    """

    id: str
    fragments: Fragments
    kind: MarkKind
    title: str
    colour: str
    lane: int = -1
    label: str | None = None
    settled: bool = False

    @property
    def written(self) -> str:
        """What is written beside it."""
        return self.title if self.label is None else self.label

    @property
    def has_bracket(self) -> bool:
        """Whether it stands in the margin: a claim, one for all that are alike."""
        return self.kind == "claim" and bool(self.written)

    @property
    def start(self) -> int:
        """Where its first fragment begins."""
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        """Where its last fragment ends."""
        return self.fragments[-1][1]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a tie: where it lies, its words, and the mark that it is; `id` is empty for a bare span."""

    id: str
    fragments: Fragments
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Tie:
    """What joins two ends while a mark is selected: an event to a filler, or the ends of a relation.

    An end's `title` is what is written at it: a role, or a label. `back` points the arrow at the near end.
    """

    near: End
    far: End
    colour: str
    back: bool = False


def reading_order(mark: Mark) -> tuple[int, int, str]:
    """Return the key that sorts marks as they are read: by start, the longer first."""
    return mark.start, -mark.end, mark.id


class MarkSource(Protocol):
    """Where marks come from; asked again for every stretch of text that comes into view."""

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose extent meets `[start, end)`, in any order."""
        ...

    def ties(self, mark: str) -> Sequence[Tie]:
        """Return what joins a mark to others; asked for the selected one only."""
        ...


class MarkList:
    """Marks held in memory, sorted by start, with the furthest end seen so far beside each."""

    def __init__(self, marks: Iterable[Mark] = (), ties: Mapping[str, Sequence[Tie]] | None = None) -> None:
        self._ties = ties or {}
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

    def ties(self, mark: str) -> Sequence[Tie]:
        """Return what joins a mark to others."""
        return self._ties.get(mark, ())
