"""The cases of figures on stretches: each stretch that one member marked, so that alike ones are a case for each.

The member whose stretch it is stands first.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import permutations
from typing import NamedTuple

import numpy as np

from annotator.model.span import Fragment, extent
from annotator.review.agreement.cases.instance import Asked, Part, Row, Sides, told
from annotator.review.agreement.pairing import Item
from annotator.review.agreement.spans import pairs
from annotator.review.agreement.unitizing import joined
from annotator.review.agreement.works import Work


class _Units:
    """The stretches of one member under one label, in order, with the ids of what was marked on each."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        self.stretches = joined(fragment for each in items for fragment in each.fragments)

    @cached_property
    def _ids(self) -> list[dict[str, None]]:
        found: list[dict[str, None]] = [{} for _ in self.stretches]
        for each in self._items:
            for start, _ in each.fragments:
                found[bisect_right(self.stretches, start, key=lambda own: own[0]) - 1][each.id] = None
        return found

    def on(self, stretch: Fragment) -> tuple[str, ...]:
        """Return what was marked where a stretch lies."""
        first = bisect_right(self.stretches, stretch[0], key=lambda own: own[1])
        last = bisect_left(self.stretches, stretch[1], key=lambda own: own[0])
        return tuple(dict.fromkeys(name for own in self._ids[first:last] for name in own))


def of_stretches(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the stretches in one document; they agree where everybody has the very same one."""
    items: defaultdict[tuple[str, str], dict[str, list[Item]]] = defaultdict(lambda: {each: [] for each in members})
    for member in members:
        for each in work.items[member]:
            if asked.wants(str(each.group), each.label):
                items[str(each.group), each.label][member].append(each)
    found = [
        each
        for (_, label), own in items.items()
        for each in _of_label(label, {member: _Units(each) for member, each in own.items()})
    ]
    credits_ = np.array([each.credit for each in found])
    edges = np.array([each.stretch for each in found], dtype=np.int64).reshape(-1, 2)
    return Part(work.document, credits_, edges[:, 0], edges[:, 1], lambda at: _sides(found[at]))


class _Stretch(NamedTuple):
    credit: float
    stretch: Fragment
    owner: str
    label: str
    units: dict[str, _Units]


def _of_label(label: str, units: dict[str, _Units]) -> list[_Stretch]:
    common = set.intersection(*(set(each.stretches) for each in units.values()))
    return [
        _Stretch(float(stretch in common), stretch, owner, label, units)
        for owner, own in units.items()
        for stretch in own.stretches
    ]


def _sides(of: _Stretch) -> Sides:
    versions = {
        member: of.units[member].on(of.stretch) for member in sorted(of.units, key=lambda each: each != of.owner)
    }
    return versions, {member: of.label if ids else "" for member, ids in versions.items()}


def of_aligned(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return each annotation with what others paired with it, for gamma; they agree where all have the very same."""
    partner = {(one, other, n): m for one, other in permutations(members, 2) for n, m in _paired(work, one, other)}
    found = []
    for owner in members:
        for n, each in enumerate(work.items[owner]):
            if asked.wants(str(each.group), each.label):
                others = {m: partner.get((owner, m, n)) for m in members if m != owner}
                held: dict[str, Item | None] = {owner: each}
                held |= {m: None if place is None else work.items[m][place] for m, place in others.items()}
                found.append(_row(held, each))
    return told(work.document, found)


def _paired(work: Work, one: str, other: str) -> list[tuple[int, int]]:
    ordered = sorted((one, other))
    both = zip(*(each.tolist() for each in pairs(work, *ordered)), strict=True)
    return [pair if ordered[0] == one else pair[::-1] for pair in both]


def _row(held: dict[str, Item | None], own: Item) -> Row:
    versions = {member: (each.id,) if each else () for member, each in held.items()}
    said = {member: each.label if each else "" for member, each in held.items()}
    alike = all(each is not None and each[:2] == own[:2] for each in held.values())
    return Row(float(alike), *extent(own.fragments), versions, said)
