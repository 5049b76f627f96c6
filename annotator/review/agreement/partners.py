"""Which annotations of two members are the same one in one document, whatever their kind.

Those with a span are the same where they are paired (see `pairing`); those without (an event without trigger, a
relation) where they have the same label and the most fillers in common, alike as the alignment has it.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from annotator.model.annotation import Annotation, Kind, Role
from annotator.review.agreement import spans
from annotator.review.agreement.works import SPANNED, Work
from annotator.review.matching import best_pairs
from annotator.review.roles import Fillers, Weigh, weigh_bare, weigh_relations
from annotator.review.spans import Cores


class Partners:
    """The pairs of two members' annotations; `same` has the first one's id by the second one's."""

    def __init__(self, work: Work, first: str, second: str) -> None:
        self.sides: tuple[Sequence[Annotation], ...] = work.versions[first], work.versions[second]
        one, two = work.items[first], work.items[second]
        found = zip(*(each.tolist() for each in spans.pairs(work, first, second)), strict=True)
        self.same: dict[str, str] = {two[m].id: one[n].id for n, m in found}
        self._text = work.text
        self._pair_bare(SPANNED, weigh_bare)
        self._pair_bare(("relation",), weigh_relations)  # behind what they may link

    @cached_property
    def pairs(self) -> list[tuple[Annotation, Annotation]]:
        """Who goes with whom."""
        first = {each.id: each for each in self.sides[0]}
        return [(first[self.same[each.id]], each) for each in self.sides[1] if each.id in self.same]

    def alike(self, one: Iterable[Role], other: Iterable[Role]) -> int:
        """Count the roles with the same name and the same filler."""
        return self._fillers.common(tuple(one), tuple(other))

    def same_roles(self, one: Sequence[Role], other: Sequence[Role]) -> list[tuple[int, int]]:
        """Return which roles have the same name and the same filler, as places in the two lists."""
        return [(n, m) for _, n, m in self._fillers.pairs(one, other, range(len(one)), range(len(other)))]

    @cached_property
    def _fillers(self) -> Fillers:
        fillers = Fillers(self._items, Cores(self._text))
        fillers.groups = {name: n for n, pair in enumerate(sorted(self.same.items())) for name in pair}
        return fillers

    @cached_property
    def _items(self) -> list[Annotation]:
        return [each for own in self.sides for each in own]

    def _pair_bare(self, kinds: Sequence[Kind], weigh: Weigh) -> None:
        left, right = self._bare(kinds)
        if left and right:
            items, fillers = self._items, self._fillers
            weights = {
                (one, two): weight
                for one, two in fillers.meeting(left, right)
                if items[one].kind == items[two].kind and (weight := weigh(fillers, items[one], items[two]))
            }
            self.same |= {items[two].id: items[one].id for one, two in best_pairs(weights)}
            del self._fillers  # they know the groups of before

    def _bare(self, kinds: Sequence[Kind]) -> tuple[list[int], list[int]]:
        """Return the places of what is paired by its fillers, of each side in the order of ids."""
        places = range(len(self._items))
        wanted = [
            n for n in places if self._items[n].kind in kinds and not (self._items[n].fragments and kinds == SPANNED)
        ]
        wanted.sort(key=lambda n: self._items[n].id)
        border = len(self.sides[0])
        return [n for n in wanted if n < border], [n for n in wanted if n >= border]


def partners(work: Work, first: str, second: str) -> Partners:
    """Return who goes with whom, worked out once."""
    key = ("partners", first, second)
    if key not in work.kept:
        work.kept[key] = Partners(work, first, second)
    return work.kept[key]  # type: ignore[return-value]  # it is what the line above kept
