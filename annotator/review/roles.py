"""Roles compared filler by filler: which fillers of two members are the same, and which relations.

Fillers are the same where they are in one group of annotations, are or link to one entry, or where their spans overlap;
annotations of one kind in different groups are not, as each was paired with something better.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SpanTarget, Target
from annotator.model.span import Fragments
from annotator.review.groups import Pair
from annotator.review.matching import best_pairs
from annotator.review.spans import Cores, touching

_EQUAL, _LINKED, _TOUCHING = 30_000, 20_000, 1  # a touching one has up to 10,000 for what its spans share
_STRAIGHT, _TURNED, _RENAMED, _MOVED = 4, 3, 2, 1  # how much alike two relations are

Weigh = Callable[["Fillers", Annotation, Annotation], int]


class Fillers:
    """Says how much alike two fillers are, by what is known of the groups so far."""

    def __init__(self, items: Sequence[Annotation], cores: Cores) -> None:
        self._numbered = items
        self._items = {each.id: each for each in items}
        self._cores = cores
        self.groups: dict[str, int] = {}  # by annotation id, once its kind is grouped

    def likeness(self, one: Target, other: Target) -> int:
        """Return 0 where two fillers are not the same, and more the surer it is that they are."""
        if one == other:
            return _EQUAL
        if isinstance(one, AnnotationTarget) and isinstance(other, AnnotationTarget):
            group = self.groups.get(one.id)
            if group is not None and group == self.groups.get(other.id):
                return _EQUAL
            if (waiting := self._waiting(one)) is not None and waiting == self._waiting(other):
                return _TOUCHING
        entry = self._entry(one)
        if entry is not None and entry == self._entry(other):
            return _LINKED
        if self._are_apart(one, other):
            return 0
        first, second = self.span(one), self.span(other)
        shared = self._cores.overlap(first, second) if first and second else 0
        return shared and _TOUCHING + shared

    def _are_apart(self, one: Target, other: Target) -> bool:
        """Tell whether two fillers of one kind are known to be of different groups, however their spans overlap."""
        if not (isinstance(one, AnnotationTarget) and isinstance(other, AnnotationTarget)):
            return False
        first, second = self._items.get(one.id), self._items.get(other.id)
        known = one.id in self.groups and other.id in self.groups
        return known and first is not None and second is not None and first.kind == second.kind

    def _entry(self, target: Target) -> str | None:
        match target:
            case EntryTarget(id=entry):
                return entry
            case AnnotationTarget(id=name) if name in self._items:
                return self._items[name].entry
        return None

    def _waiting(self, target: AnnotationTarget) -> tuple[str, str] | None:
        """Return the kind and label of a filler without words whose group is not known yet: more cannot be compared."""
        found = self._items.get(target.id)
        if found is None or found.fragments or target.id in self.groups:
            return None
        return found.kind, found.label

    def span(self, target: Target) -> Fragments:
        """Return the words a filler stands for, nothing where it is no part of the text."""
        match target:
            case SpanTarget(fragments=fragments):
                return fragments
            case AnnotationTarget(id=name) if name in self._items:
                return self._items[name].fragments
        return ()

    def common(self, one: Sequence[Role], other: Sequence[Role]) -> int:
        """Count the roles of two annotations that have the same name and the same filler."""
        if len(one) == 1 == len(other):
            return int(one[0].name == other[0].name and self.likeness(one[0].target, other[0].target) > 0)
        return sum(1 for _ in self.pairs(one, other, range(len(one)), range(len(other))))

    def are_identical(self, one: Sequence[Role], other: Sequence[Role]) -> bool:
        """Tell whether two annotations fill the same roles with the very same."""
        return len(one) == len(other) and set(map(self.identity, one)) == set(map(self.identity, other))

    def pairs(
        self, one: Sequence[Role], other: Sequence[Role], left: Sequence[int], right: Sequence[int]
    ) -> Iterator[Pair]:
        """Yield the pairs of roles of the same name and filler, by the numbers in `left` and `right`."""
        ours, theirs = dict(zip(left, one, strict=True)), dict(zip(right, other, strict=True))
        places = {self.identity(role): n for n, role in theirs.items()}
        for number, role in list(ours.items()):  # what is the very same goes first, and leaves little
            match = places.pop(self.identity(role), None)
            if match is not None:
                yield _EQUAL, number, match
                del ours[number], theirs[match]
        weights = {
            (i, j): weight
            for i, first in ours.items()
            for j, second in theirs.items()
            if first.name == second.name and (weight := self.likeness(first.target, second.target))
        }
        for pair in best_pairs(weights) if weights else ():
            yield weights[pair], *pair

    def identity(self, role: Role) -> tuple[str, object]:
        """Return what is the same for roles that are filled with the very same."""
        target = role.target
        return role.name, self.groups.get(target.id, target) if isinstance(target, AnnotationTarget) else target

    def differing(self, one: Sequence[Role], other: Sequence[Role]) -> set[str]:
        """Return the names of the roles that two annotations fill otherwise."""
        return {
            name
            for name in {role.name for role in (*one, *other)}
            if self.common(ours := _named(one, name), theirs := _named(other, name)) != max(len(ours), len(theirs))
        }

    def meeting(self, left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs of two members' annotations, by number, that may share a filler, or have none."""
        ours, theirs = defaultdict[object, list[int]](list), defaultdict[object, list[int]](list)
        for keys, numbers in ((ours, left), (theirs, right)):
            for number in numbers:
                for key in self._keys(number):
                    keys[key].append(number)
        shared = {(one, other) for key, found in ours.items() for one in found for other in theirs.get(key, ())}
        yield from sorted(shared.union(touching(self._places(left), self._places(right))))

    def _keys(self, number: int) -> Iterator[object]:
        roles = self._numbered[number].roles
        if not roles:
            yield ()
        for role in roles:
            yield role.target
            if isinstance(role.target, AnnotationTarget):
                yield self.groups.get(role.target.id, self._waiting(role.target))
            if entry := self._entry(role.target):
                yield entry

    def _places(self, numbers: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        for number in numbers:
            for role in self._numbered[number].roles:
                if spans := self.span(role.target):
                    yield spans[0][0], spans[-1][1], number


class LinkPairs:
    """Pairs two members' annotations by their fillers; `weigh` says how much alike two are, 0 for not at all."""

    def __init__(self, items: Sequence[Annotation], fillers: Fillers, weigh: Weigh) -> None:
        self._items = items
        self._fillers = fillers
        self._weigh = weigh

    def __call__(self, left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        """Yield the pairs of two members, with their weights."""
        weights = {
            (one, other): weight
            for one, other in self._fillers.meeting(left, right)
            if (weight := self._weigh(self._fillers, self._items[one], self._items[other]))
        }
        for pair in best_pairs(weights):
            yield weights[pair], *pair


def weigh_relations(fillers: Fillers, one: Annotation, other: Annotation) -> int:
    """Weigh two relations: the same, turned round, by another label, or by the same words with one end elsewhere."""
    if one.label == other.label and fillers.are_identical(one.roles, other.roles):
        return _STRAIGHT  # nearly always
    common = fillers.common(one.roles, other.roles)
    if one.label == other.label and common == max(len(one.roles), len(other.roles)):
        return _STRAIGHT
    if have_same_ends(fillers, one, other):
        return _TURNED if one.label == other.label else _RENAMED
    return _MOVED if common and one.label == other.label and _touch(one.fragments, other.fragments) else 0


def have_same_ends(fillers: Fillers, one: Annotation, other: Annotation) -> bool:
    """Tell whether two relations hold between the same fillers, whichever their roles are."""
    ends = [[Role("", role.target) for role in each.roles] for each in (one, other)]
    return fillers.common(*ends) == len(ends[0]) == len(ends[1])


def _named(roles: Sequence[Role], name: str) -> list[Role]:
    return [role for role in roles if role.name == name]


def _touch(one: Fragments, other: Fragments) -> bool:
    return any(start < last and first < end for start, end in one for first, last in other)


def weigh_bare(fillers: Fillers, one: Annotation, other: Annotation) -> int:
    """Weigh two events without a trigger: by the fillers they share, and where neither has any by their label."""
    common, same = fillers.common(one.roles, other.roles), one.label == other.label
    return 2 * common + same if common or (same and not one.roles and not other.roles) else 0
