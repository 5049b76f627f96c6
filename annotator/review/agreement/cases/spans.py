"""The cases of span figures: each annotation with its partner, or alone."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from annotator.review.agreement.cases.instance import Asked, Part, Sides
from annotator.review.agreement.chance import Array
from annotator.review.agreement.pairing import Ints, Item
from annotator.review.agreement.spans import label_codes, pairs
from annotator.review.agreement.works import Work

Couple = tuple[Item | None, Item | None]
_FAR = np.iinfo(np.int64).max


def couples(work: Work, first: str, second: str) -> Iterator[Couple]:
    """Yield what two members paired, then what only the one has, then what only the other has."""
    one, two = ([*work.items[member], None] for member in (first, second))
    yield from (
        (one[n], two[m]) for n, m in zip(*(each.tolist() for each in _places(work, first, second)), strict=True)
    )


def _places(work: Work, first: str, second: str) -> tuple[Ints, Ints]:
    """Return the couples as places in the two lists of items, -1 for nothing."""
    ones, twos = pairs(work, first, second)
    left = np.delete(np.arange(len(work.items[first])), ones)
    right = np.delete(np.arange(len(work.items[second])), twos)
    return (
        np.concatenate([ones, left, np.full(len(right), -1)]),
        np.concatenate([twos, np.full(len(left), -1), right]),
    )


def of_spans(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the cases in one document; two annotations with different labels are a case of either label."""
    both = [_Side(asked, work, *each) for each in zip(members, _places(work, *members), strict=True)]
    kept = np.flatnonzero(both[0].wanted | both[1].wanted)
    return Part(
        work.document,
        _credits(asked.measure, *both)[kept],
        np.minimum(*(each.starts for each in both))[kept],
        np.maximum(*(each.ends for each in both))[kept],
        partial(_sides, members, work, kept, [each.places for each in both]),
    )


class _Side:
    """What one member has of each couple; where it is nothing, it begins last, ends first and is none of the labels."""

    def __init__(self, asked: Asked, work: Work, member: str, places: Ints) -> None:
        listed = work.listed[member]
        self.places = places
        self.labels = np.append(label_codes(work, member, asked.labels), -1)[places]
        self.spans = np.append(listed.spans, -1)[places]
        self.starts, self.ends = (
            np.append(each, none)[places] for each, none in zip(listed.extents, (_FAR, 0), strict=True)
        )
        self.wanted = asked.wanted()[self.labels]


def _credits(measure: str, one: _Side, two: _Side) -> Array:
    """Return what a measure counts each couple for; of one alone nothing is the same."""
    both = (one.places >= 0) & (two.places >= 0)
    same_span, same_label = one.spans == two.spans, one.labels == two.labels
    match measure.partition("-")[0]:
        case "strict":
            same = same_span & same_label
        case "exact":
            same = same_span
        case "type":
            same = same_label
        case _:
            same = both * (1 + same_span) / 2
    return np.asarray(same, dtype=float)


def _sides(members: tuple[str, ...], work: Work, kept: Ints, places: list[Ints], at: int) -> Sides:
    own = [(member, int(each[kept[at]])) for member, each in zip(members, places, strict=True)]
    couple = {member: work.items[member][place] if place >= 0 else None for member, place in own}
    versions = {member: (each.id,) if each else () for member, each in couple.items()}
    return versions, {member: each.label if each else "" for member, each in couple.items()}
