"""How spans of two members go together: how much they share, and what of their difference is only an edge.

An edge is a proclitic, a blank or a punctuation mark. A span's core is the span without its edges; spans are weighed
by their cores, in code points.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotator.model.annotation import Annotation, AnnotationTarget, Role, Target
from annotator.model.span import Fragments
from annotator.review.groups import Pair
from annotator.review.matching import best_pairs

_WHOLE = 10_000  # the weight of two cores that are the same
_SAME = 2 * _WHOLE  # of the same span with the same label: above all others
_LEADS = frozenset("وفبلكاٱ")  # the letters that proclitics begin with


Profiles = dict[tuple[Fragments, str], list[int]]  # numbers by span and label


class Cores:
    """The cores of spans of one text; each is found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[Fragments, Fragments] = {}

    def of(self, fragments: Fragments) -> Fragments:
        """Return a span without the proclitics, blanks and punctuation at its edges and in its gaps."""
        found = self._known.get(fragments)
        if found is None:
            parts = [self._bare(start, end) for start, end in fragments]
            found = self._known[fragments] = tuple(self._closed(parts)) if len(parts) > 1 else tuple(parts)
        return found

    def differ_at_edge(self, one: Fragments, other: Fragments) -> bool:
        """Tell whether two spans that are not the same differ only by proclitics, blanks and punctuation."""
        return bool(one and other) and self.of(one) == self.of(other)

    def overlap(self, one: Fragments, other: Fragments) -> int:
        """Return what two cores share of what they cover together, of 10,000; at least 1 where they share anything."""
        if one[0][0] >= other[-1][1] or other[0][0] >= one[-1][1]:
            return 0
        first, second = self.of(one), self.of(other)
        if first == second:
            return _WHOLE
        shared = _shared(first, second)
        return max(shared * _WHOLE // (_size(first) + _size(second) - shared), 1) if shared else 0

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        text = self._text
        while end - start > 1 and text[end - 1].isspace():
            end -= 1
        if text[start] not in _LEADS and _is_firm(text[start]) and _is_firm(text[end - 1]):
            return start, end
        from annotator.text.trimming import trimmed, without_proclitics  # noqa: PLC0415 - ICU, where it is needed

        before = None
        while before != (start, end):
            before = start, end
            if not (_is_firm(text[start]) and _is_firm(text[end - 1])):
                start, end = trimmed(text, start, end)
            if text[start] in _LEADS:
                start, end = without_proclitics(text, start, end)
        return start, end

    def _closed(self, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield fragments, as one where nothing but blanks and punctuation lies between two."""
        begin, last = parts[0]
        for start, end in parts[1:]:
            if any(map(str.isalnum, self._text[last:start])):
                yield begin, last
                begin = start
            last = end
        yield begin, last


def _is_firm(char: str) -> bool:
    """Tell whether a character at an edge is a letter, a mark, a digit or a symbol, which nothing trims."""
    return unicodedata.category(char)[0] in "LMNS"


def _size(fragments: Fragments) -> int:
    return sum(end - start for start, end in fragments)


def _shared(one: Fragments, other: Fragments) -> int:
    if len(one) == 1 and len(other) == 1:  # nearly all are
        return max(min(one[0][1], other[0][1]) - max(one[0][0], other[0][0]), 0)
    return sum(max(min(end, last) - max(start, first), 0) for start, end in one for first, last in other)


class SpanPairs:
    """Pairs two members' annotations of one kind by their spans and labels.

    The same span with the same label comes first: Jaccard's distance is a metric, and so no other matching comes to
    more (docs/decisions/0026-alignment.md). The rest is paired by overlap, half as much again for the same label.
    """

    def __init__(self, items: Sequence[Annotation], cores: Cores) -> None:
        self._items = items
        self._cores = cores
        self._by_id = {each.id: each for each in items}
        self._profiles: dict[int, Profiles] = {}  # of each member, by their first number

    def __call__(self, left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        """Yield the pairs of two members, with their weights."""
        lefts, rights = self._by_profile(left), self._by_profile(right)
        alike = [
            pair
            for profile, ours in lefts.items()
            if (theirs := rights.get(profile))
            for pair in self._alike(ours, theirs)
        ]
        yield from alike
        taken = {number for _, *pair in alike for number in pair}
        yield from self._overlapping([n for n in left if n not in taken], [n for n in right if n not in taken])

    def _by_profile(self, numbers: Sequence[int]) -> Profiles:
        known = self._profiles.get(numbers[0])
        if known is not None:
            return known
        found = self._profiles[numbers[0]] = defaultdict(list)
        for number in numbers:
            each = self._items[number]
            if each.fragments:
                found[each.fragments, each.label].append(number)
        return found

    def _alike(self, ours: list[int], theirs: list[int]) -> Iterator[Pair]:
        """Yield the pairs of one span and label, of which somebody may have several."""
        if len(ours) == 1 == len(theirs):
            yield _SAME, ours[0], theirs[0]
            return
        weights = {(one, other): _SAME + self._likeness(one, other) for one in ours for other in theirs}
        for pair in best_pairs(weights):
            yield weights[pair], *pair

    def _likeness(self, one: int, other: int) -> int:
        """Count what two annotations of one span and label have in common besides."""
        first, second = self._items[one], self._items[other]
        attributes = sum(second.attributes.get(name) == value for name, value in first.attributes.items())
        linked = first.entry is not None and first.entry == second.entry
        return attributes + 2 * linked + len(self._places(first.roles) & self._places(second.roles))

    def _places(self, roles: Sequence[Role]) -> set[tuple[str, Target | Fragments]]:
        return {(role.name, self._place(role.target)) for role in roles}

    def _place(self, target: Target) -> Target | Fragments:
        if isinstance(target, AnnotationTarget) and target.id in self._by_id:
            return self._by_id[target.id].fragments
        return target

    def _overlapping(self, left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        weights = {
            (one, other): weight
            for one, other in touching(self._extents(left), self._extents(right))
            if (weight := self._weight(self._items[one], self._items[other]))
        }
        for pair in best_pairs(weights):
            yield weights[pair], *pair

    def _extents(self, numbers: Sequence[int]) -> list[tuple[int, int, int]]:
        found = ((self._items[number].fragments, number) for number in numbers)
        return [(spans[0][0], spans[-1][1], number) for spans, number in found if spans]

    def _weight(self, one: Annotation, other: Annotation) -> int:
        shared = self._cores.overlap(one.fragments, other.fragments)
        return shared + shared // 2 if one.label == other.label else shared


def touching(left: Iterable[tuple[int, int, int]], right: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of each left and right whose ranges (start, end, number) share a code point."""
    open_: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    ranges = [(start, end, side, n) for side, ranges in enumerate((left, right)) for start, end, n in ranges]
    for start, end, side, number in sorted(ranges):
        across = open_[1 - side]
        across[:] = [each for each in across if each[0] > start]
        for _, other in across:
            yield (other, number) if side else (number, other)
        open_[side].append((end, number))
