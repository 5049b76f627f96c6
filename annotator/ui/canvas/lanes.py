"""Which lane a highlight takes where several cover the same text: at most three, the rest are counted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.ui.canvas.marks import Fragments, Mark, reading_order

LANES = 3


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
    return _assign(sorted(marks, key=reading_order))


def assign_brackets(marks: Iterable[Mark]) -> Lanes:
    """Give each claim a lane by its whole extent; lane 0 lies next to the text, shorter claims lie inside."""
    whole = (replace(mark, fragments=((mark.start, mark.end),)) for mark in marks)
    return _assign(sorted(whole, key=lambda mark: (mark.end - mark.start, reading_order(mark))))


def _assign(marks: Iterable[Mark]) -> Lanes:
    taken: list[list[tuple[int, int]]] = [[] for _ in range(LANES)]
    found: dict[str, int] = {}
    left_over: list[Mark] = []
    for mark in marks:
        lane = next((at for at in range(LANES) if _is_free(taken[at], mark.fragments)), None)
        if lane is None:
            left_over.append(mark)
        else:
            taken[lane].extend(mark.fragments)
            found[mark.id] = lane
    return Lanes(found, _clusters(left_over))


def _is_free(lane: list[tuple[int, int]], fragments: Fragments) -> bool:
    return not any(start < taken_end and taken < end for taken, taken_end in lane for start, end in fragments)


def _clusters(marks: list[Mark]) -> tuple[Overflow, ...]:
    clusters: list[Overflow] = []
    for mark in sorted(marks, key=reading_order):
        last = clusters[-1] if clusters else None
        if last and mark.start < last.end:
            clusters[-1] = Overflow(last.start, max(last.end, mark.end), (*last.ids, mark.id))
        else:
            clusters.append(Overflow(mark.start, mark.end, (mark.id,)))
    return tuple(clusters)
