"""Which annotations of two members are the same one: at most one partner each, within a kind, never without overlap.

Alike in span and label come first, then alike in span, then the best assignment of what overlaps.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.model.span import Fragments, extent
from annotator.review.matching import best_pairs

Ints = NDArray[np.int64]
Codes = dict[Hashable, int]
_MOST = 1 << 32  # items of one list


class Item(NamedTuple):
    """What is paired: only items of one group can be partners. Items in order decide ties."""

    fragments: Fragments
    label: str
    id: str
    group: Hashable


class Listed:
    """Items in order, with a number for what each is; `codes` is shared by lists that are compared."""

    def __init__(self, items: Iterable[Item], codes: Codes) -> None:
        self.items = sorted(items, key=_order)
        spans = [(each.group, each.fragments) for each in self.items]
        wholes = [(span, each.label) for span, each in zip(spans, self.items, strict=True)]
        self.spans = np.array([codes.setdefault(each, len(codes)) for each in spans], dtype=np.int64)
        self.wholes = np.array([codes.setdefault(each, len(codes)) for each in wholes], dtype=np.int64)

    @cached_property
    def extents(self) -> tuple[Ints, Ints]:
        """Where each begins and ends."""
        return _extents([each.fragments for each in self.items])


def _order(item: Item) -> tuple[Fragments, str, str]:
    return item[:3]


def matched(first: Listed, second: Listed) -> tuple[Ints, Ints]:
    """Return who is whose partner, as places in the two lists.

    The number of pairs alike in span and label, and of those alike in span, is the greatest there is.
    """
    left, right = np.arange(len(first.items)), np.arange(len(second.items))
    places, partners = [], []
    for one, two in ((first.wholes, second.wholes), (first.spans, second.spans)):
        found, others = _alike(one[left], two[right])
        places.append(left[found])
        partners.append(right[others])
        left, right = np.delete(left, found), np.delete(right, others)
    if len(left) and len(right):
        rest = np.array(_overlapping(first.items, second.items, left, right), dtype=np.int64).reshape(-1, 2)
        places.append(rest[:, 0])
        partners.append(rest[:, 1])
    return np.concatenate(places), np.concatenate(partners)


def _alike(one: Ints, two: Ints) -> tuple[Ints, Ints]:
    """Return the places of equal codes, the first with the first of the other side."""
    _, places, partners = np.intersect1d(_numbered(one), _numbered(two), assume_unique=True, return_indices=True)
    return places, partners


def _numbered(codes: Ints) -> Ints:
    """Make equal codes differ by how many of them stand before."""
    order = np.argsort(codes, kind="stable")
    ordered = codes[order]
    firsts = np.searchsorted(ordered, ordered, "left")
    numbered = np.empty_like(codes)
    numbered[order] = ordered * _MOST + np.arange(len(codes)) - firsts
    return numbered


def _overlapping(first: Sequence[Item], second: Sequence[Item], left: Ints, right: Ints) -> list[tuple[int, int]]:
    ones, twos = [first[n] for n in left.tolist()], [second[n] for n in right.tolist()]
    edges = {}
    for place, partner in _candidates([each.fragments for each in ones], [each.fragments for each in twos]):
        one, two = ones[place], twos[partner]
        if one.group == two.group and (shared := _shared(one.fragments, two.fragments)):
            alike = 2 * shared / (_length(one.fragments) + _length(two.fragments))
            edges[place, partner] = 1 + alike + (one.label == two.label)
    return [(int(left[place]), int(right[partner])) for place, partner in assigned(edges)]


def _candidates(one: Sequence[Fragments], two: Sequence[Fragments]) -> Iterable[tuple[int, int]]:
    """Yield the places whose extents overlap; both lists are sorted by their begin."""
    starts, ends = _extents(one)
    others, other_ends = _extents(two)
    low = np.searchsorted(np.maximum.accumulate(other_ends), starts, "right")
    high = np.searchsorted(others, ends, "left")
    counts = np.maximum(high - low, 0)
    places = np.repeat(np.arange(len(one)), counts)
    partners = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts - low, counts)
    real = other_ends[partners] > starts[places]
    return zip(places[real].tolist(), partners[real].tolist(), strict=True)


def _extents(spans: Sequence[Fragments]) -> tuple[Ints, Ints]:
    both = np.array([extent(each) for each in spans], dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _length(fragments: Fragments) -> int:
    return sum(end - start for start, end in fragments)


def _shared(one: Fragments, two: Fragments) -> int:
    """Return how many code points two spans share."""
    return sum(max(min(end, last) - max(start, begin), 0) for start, end in one for begin, last in two)


def assigned(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return the pairs with the greatest sum of weights, nobody twice; weights count to a millionth."""
    return best_pairs({pair: round(weight * 1_000_000) for pair, weight in weights.items()})
