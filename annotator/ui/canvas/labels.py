"""The row of labels under a line: each starts under its span and runs on into free room, none covers another."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import inf

from annotator.text.boundaries import graphemes
from annotator.text.direction import LRM, RLM, base_direction

AIR = 6.0  # between two labels of a row
Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that would stand at the reading start of the span from `left` to `right`.

    A `fixed` one (a count, or what is written at the end of a connector) is always drawn, at its place; the others
    make room for it. One with a `width`, in which it is drawn, also keeps its place where others are fixed.
    """

    id: str
    title: str
    left: float
    right: float
    fixed: bool = False
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """A label as it is drawn: `text` may be shortened, and stands from `left` to `right`."""

    id: str
    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A wish along the reading direction, which is always onward from smaller to larger numbers here."""

    wish: Wish
    start: float
    end: float


def place_labels(wishes: Iterable[Wish], rtl: bool, measure: Measure, edge: float) -> list[Place]:
    """Place the labels of one row in reading order; `edge` is the x at which the line ends as it is read.

    A label runs on to the start of the next. Of spans that begin together the shortest has the first place and the
    others follow, still under their spans. A label with no room for two letters and an ellipsis is left out.
    """
    given = [_along(wish, rtl) for wish in wishes]
    counts = _place_counts([each for each in given if each.wish.fixed], measure)
    others = [_past(each, counts) for each in given if not each.wish.fixed]
    placed = [*counts, *_place_others(others, counts, measure, -edge if rtl else edge)]
    return [_mirrored(place) if rtl else place for place in sorted(placed, key=lambda place: place.left)]


@lru_cache(maxsize=4096)
def _beginnings(title: str) -> tuple[str, ...]:
    """Return the shortened forms of a title, the longest first: two letters at least, then an ellipsis.

    What stands before a no-break space, such as who made a mark, is never cut.
    """
    breaks = graphemes(title)
    whole = title.find("\u00a0")
    kept = [title[:at].rstrip() for at in reversed(breaks[2:-1]) if at >= whole]
    end = _turned_end(title)
    return tuple(dict.fromkeys(f"{each}…{end}" for each in kept if len(graphemes(each)) > 2))


def _turned_end(title: str) -> str:
    """Return the mark that keeps an ellipsis at the end of words whose label is turned the other way by a mark."""
    if title[:1] not in (LRM, RLM):
        return ""
    rtl = base_direction(title.rpartition("\u00a0")[2]) == "rtl"
    return "" if rtl == (title[0] == RLM) else RLM if rtl else LRM


def shorten(title: str, width: float, measure: Measure) -> str:
    """Return the title, or as much of its beginning as fits with an ellipsis; empty when not even two letters do."""
    if measure(title) <= width:
        return title
    return next((each for each in _beginnings(title) if measure(each) <= width), "")


def _along(wish: Wish, rtl: bool) -> _Stretch:
    return _Stretch(wish, *((-wish.right, -wish.left) if rtl else (wish.left, wish.right)))


def _mirrored(place: Place) -> Place:
    return Place(place.id, place.text, -place.right, -place.left)


def _place_counts(fixed: Iterable[_Stretch], measure: Measure) -> list[Place]:
    """Place what has a width where it is, then each count after what is in its way."""
    placed: list[Place] = []
    for each in sorted(fixed, key=lambda each: (not each.wish.width, each.start)):
        width = each.wish.width or measure(each.wish.title)
        start = each.start
        for other in sorted(placed, key=lambda place: place.left):
            if not each.wish.width and other.left - AIR < start + width and start < other.right + AIR:
                start = other.right + AIR
        placed.append(Place(each.wish.id, each.wish.title, start, start + width))
    return sorted(placed, key=lambda place: place.left)


def _past(stretch: _Stretch, counts: Iterable[Place]) -> _Stretch:
    """Return the stretch from where no count stands."""
    start = stretch.start
    for count in counts:
        if count.left <= start < count.right + AIR:
            start = count.right + AIR
    return _Stretch(stretch.wish, start, stretch.end)


def _place_others(
    stretches: Iterable[_Stretch], counts: Sequence[Place], measure: Measure, limit: float
) -> list[Place]:
    """Place from the last to the first, so that only a label that is drawn stops the one before it."""
    placed: list[Place] = []
    ordered = sorted(stretches, key=lambda each: (each.start, each.end))
    groups = [(start, list(group)) for start, group in groupby(ordered, key=lambda each: each.start)]
    for start, group in reversed(groups):
        limit = min([limit, *(count.left - AIR for count in counts if count.left > start)])
        found = _place_together(group, limit, measure)
        if len(found) < len(group):  # long ones make room for the others, where that helps
            room = min(limit, group[-1].end) - start
            shared = _place_together(group, limit, measure, (room + AIR) / len(group) - AIR)
            found = max(found, shared, key=len)
        placed += found
        limit = start - AIR if found else limit
    return placed


def _place_together(group: Iterable[_Stretch], limit: float, measure: Measure, most: float = inf) -> list[Place]:
    """Place labels that begin together one after another, each at most `most` wide."""
    placed: list[Place] = []
    for each in group:
        start = placed[-1].right + AIR if placed else each.start
        text = shorten(each.wish.title, min(limit - start, most), measure) if start < each.end else ""
        if text:
            placed.append(Place(each.wish.id, text, start, start + measure(text)))
    return placed
