"""Finding words in one long text a little at a time, so that whoever looks for them can go on working.

The text is cut into stretches that are folded when they are first searched and kept; the hits of each are found, so
many milliseconds at a time, beginning where the reader is. Offsets are code points of the text.
"""

from __future__ import annotations  # array[int] is an annotation only, before Python 3.12

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from time import perf_counter

from annotator.text.folding import Folded, fold, fold_text, readings

Hit = tuple[int, int]
LONGEST = 200  # code points of a query that are looked for
_STRETCH = 16_384
_REACH = LONGEST * 8  # how far a hit may go beyond its stretch: eight marks to a letter are more than any text has


@dataclass(slots=True)
class _Hits:
    """The hits that begin in one stretch, in order."""

    starts: array[int]
    ends: array[int]


class Finder:
    """Looks for one query at a time; a hit belongs to the stretch in which it begins."""

    def __init__(self, text: str, stretch: int = _STRETCH) -> None:
        self._text = text
        self._cuts = [*_cuts(text, stretch), len(text)]
        self._folded: dict[int, Folded] = {}
        self._wanted = ""
        self._hits: dict[int, _Hits] = {}
        self._order: list[int] = []

    def look_for(self, query: str, start: int = 0) -> None:
        """Begin to look for a query, first from the offset `start` on; an empty one, or one of marks only, is nowhere.

        A query of more than 200 code points is cut there.
        """
        self._wanted = query[:LONGEST] if readings(query[:LONGEST]) else ""
        self._hits = {}
        count = len(self._cuts) - 1 if self._wanted else 0
        first = self._stretch_of(start)
        self._order = [(first + step) % count for step in range(count)]

    @property
    def done(self) -> bool:
        """Whether the whole text was searched."""
        return not self._order

    @property
    def count(self) -> int:
        """How many hits were found so far."""
        return sum(len(each.starts) for each in self._hits.values())

    def scan(self, seconds: float = 0.0) -> None:
        """Search on for so long, at least one stretch (some 2 ms, and 6 µs more for each hit)."""
        until = perf_counter() + seconds
        while self._order:
            number = self._order.pop(0)
            self._hits[number] = self._search(number)
            if perf_counter() >= until:
                return

    def between(self, start: int, end: int) -> list[Hit]:
        """Return the hits found so far that meet `[start, end)`, in order."""
        found: list[Hit] = []
        for number in range(max(self._stretch_of(start - _REACH), 0), self._stretch_of(max(start, end - 1)) + 1):
            hits = self._hits.get(number)
            if hits:
                chosen = range(bisect_right(hits.ends, start), bisect_left(hits.starts, end))
                found += [(hits.starts[at], hits.ends[at]) for at in chosen]
        return found

    def after(self, offset: int) -> Hit | None:
        """Return the first hit that begins at `offset` or later, else the first of all; None where none is known.

        Raises LookupError while the text on the way to it was not searched yet.
        """
        return self._next(offset, 1)

    def before(self, offset: int) -> Hit | None:
        """Return the last hit that begins before `offset`, else the last of all; see `after`."""
        return self._next(offset, -1)

    def place(self, hit: Hit) -> int:
        """Return which hit it is, counted from 1; true only when all is done."""
        number = self._stretch_of(hit[0])
        before = sum(len(each.starts) for other, each in self._hits.items() if other < number)
        return before + bisect_right(self._hits[number].starts, hit[0])

    def shares(self, parts: int) -> list[int]:
        """Return in which of so many even parts of the text hits begin, in order."""
        size, found = max(len(self._text), 1), set[int]()
        for hits in self._hits.values():
            at = 0
            while at < len(hits.starts):
                part = hits.starts[at] * parts // size
                found.add(part)
                at = bisect_left(hits.starts, -(-(part + 1) * size // parts), at + 1)
        return sorted(found)

    def _next(self, offset: int, step: int) -> Hit | None:
        if not self._wanted:
            return None
        count, first = len(self._cuts) - 1, self._stretch_of(offset)
        for turn in range(count + 1):
            number = (first + step * turn) % count
            if number not in self._hits:
                raise LookupError("not searched yet")
            hits = self._hits[number]
            at = bisect_left(hits.starts, offset) if turn == 0 else (0 if step > 0 else len(hits.starts))
            at -= step < 0
            if 0 <= at < len(hits.starts):
                return hits.starts[at], hits.ends[at]
        return None

    def _stretch_of(self, offset: int) -> int:
        return min(max(bisect_right(self._cuts, offset) - 1, 0), len(self._cuts) - 2)

    def _search(self, number: int) -> _Hits:
        start, end = self._cuts[number], self._cuts[number + 1]
        if number not in self._folded:
            self._folded[number] = fold(self._text[start : end + _REACH])
        found = [hit for hit in self._folded[number].find(self._wanted) if hit[0] < end - start]
        return _Hits(array("I", [start + hit[0] for hit in found]), array("I", [start + hit[1] for hit in found]))


def walk(text: str, query: str) -> Iterator[Hit]:
    """Walk the hits of one query in order; a long text is folded as far as they were asked for."""
    cuts, reach = [*_cuts(text, _STRETCH), len(text)], max(_REACH, len(query) * 8)
    wanted = readings(query)
    for start, end in pairwise(cuts):
        piece = text[start : end + reach]
        folded = fold_text(piece)  # the map back costs more than folding, so where nothing stands there is none
        hits = fold(piece).find(query) if any(each in folded for each in wanted) else []
        yield from ((start + hit[0], start + hit[1]) for hit in hits if hit[0] < end - start)


def _cuts(text: str, stretch: int) -> list[int]:
    """Return where stretches begin: after a line feed where one is near, else after a space, else anywhere."""
    cuts = [0]
    while len(text) - cuts[-1] > stretch:
        low, high = cuts[-1] + stretch // 2, cuts[-1] + stretch
        cut = max(text.rfind("\n", low, high), -1) + 1 or text.rfind(" ", low, high) + 1 or high
        cuts.append(cut)
    return cuts
