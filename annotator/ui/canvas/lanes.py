"""Which lane a highlight takes where several cover the same text: at most three, the rest are counted.

Where each member has a lane, at most two of one member lie over one another in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from annotator.ui.canvas.marks import Fragments, Mark, reading_order

LANES = 3
WHOLE, LOWER, UPPER = 0, 1, 2  # how much of a member's lane a mark takes
_NESTED = 2


@dataclass(frozen=True, slots=True)
class Overflow:
    """A stretch of text with more marks than lanes: `[start, end)` in code points, and the marks not drawn there."""

    start: int
    end: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lanes:
    """Mark id to lane, 0 being the outermost, and what found no lane."""

    of: Mapping[str, int]
    overflow: tuple[Overflow, ...]


def assign_lanes(marks: Iterable[Mark]) -> Lanes:
    """Give each mark the first lane that is free at its fragments; longer marks lie outside."""
    ordered = sorted(marks, key=reading_order)
    found = _assign((mark.id, mark.fragments) for mark in ordered)
    return Lanes(found, _clusters([mark for mark in ordered if mark.id not in found]))


def assign_by_member(marks: Iterable[Mark]) -> Lanes:
    """Give each mark the whole of its member's lane, or a half where another of theirs covers some of the same text.

    Longer marks lie in the lower half.
    """
    ordered = sorted(marks, key=lambda mark: (mark.lane, *reading_order(mark)))
    found: dict[str, int] = {}
    for _, own in groupby(ordered, key=lambda mark: mark.lane):
        found |= _halves(list(own))
    return Lanes(found, _clusters(sorted((mark for mark in ordered if mark.id not in found), key=reading_order)))


def _halves(own: list[Mark]) -> dict[str, int]:
    levels = _assign(((mark.id, mark.fragments) for mark in own), [[] for _ in range(_NESTED)])
    inner = [part for mark in own if levels.get(mark.id) for part in mark.fragments]
    return {
        mark.id: UPPER if levels[mark.id] else WHOLE if _is_free(inner, mark.fragments) else LOWER
        for mark in own
        if mark.id in levels
    }


def assign_brackets(
    lines: Mapping[str, tuple[int, int]], crossing: Mapping[str, int | None] = MappingProxyType({})
) -> dict[str, int]:
    """Give each claim a lane by the lines `[first, last)` it stands on; the shorter lie nearer to the text.

    Claims that cross blocks have theirs already, or None.
    """
    ordered = sorted(lines, key=lambda name: (lines[name][1] - lines[name][0], lines[name]))
    given = {name: lane for name, lane in crossing.items() if lane is not None and name in lines}
    taken: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    for name, lane in given.items():
        taken[lane].append(lines[name])
    return given | _assign(((name, (lines[name],)) for name in ordered if name not in crossing), taken)


def _assign(items: Iterable[tuple[str, Fragments]], taken: list[list[tuple[int, int]]] | None = None) -> dict[str, int]:
    taken = taken or [[] for _ in range(LANES)]
    found: dict[str, int] = {}
    for name, fragments in items:
        lane = next((at for at, held in enumerate(taken) if _is_free(held, fragments)), None)
        if lane is not None:
            taken[lane].extend(fragments)
            found[name] = lane
    return found


def _is_free(lane: list[tuple[int, int]], fragments: Fragments) -> bool:
    return not any(start < taken_end and taken < end for taken, taken_end in lane for start, end in fragments)


def _clusters(marks: list[Mark]) -> tuple[Overflow, ...]:
    groups: list[tuple[int, list[Mark]]] = []  # where each ends, and its marks
    for mark in marks:
        if groups and mark.start < groups[-1][0]:
            groups[-1][1].append(mark)
            groups[-1] = max(groups[-1][0], mark.end), groups[-1][1]
        else:
            groups.append((mark.end, [mark]))
    return tuple(Overflow(held[0].start, end, tuple(mark.id for mark in held)) for end, held in groups)
