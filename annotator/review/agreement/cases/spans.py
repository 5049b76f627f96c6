"""The cases of span figures: each annotation with its partner, or alone."""

from collections.abc import Iterator
from functools import partial

from annotator.model.span import Fragment, extent
from annotator.review.agreement.cases.instance import Asked, Row, Sides
from annotator.review.agreement.figure import ALL
from annotator.review.agreement.pairing import Item
from annotator.review.agreement.spans import pairs
from annotator.review.agreement.works import Work

Couple = tuple[Item | None, Item | None]


def couples(work: Work, first: str, second: str) -> Iterator[Couple]:
    """Yield what two members paired, then what only the one has, then what only the other has."""
    one, two = work.items[first], work.items[second]
    places, partners = (each.tolist() for each in pairs(work, first, second))
    yield from ((one[n], two[m]) for n, m in zip(places, partners, strict=True))
    taken, theirs = set(places), set(partners)
    yield from ((each, None) for n, each in enumerate(one) if n not in taken)
    yield from ((None, each) for n, each in enumerate(two) if n not in theirs)


def of_spans(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Row], int]:
    """Return the cases in one document; two annotations with different labels are a case of either label."""
    first, second = members
    tell, whole = partial(_sides, members), asked.cell == ALL
    return [
        Row(_agree(asked.measure, *couple), *_edges(*couple), work.document, couple, tell)
        for couple in couples(work, first, second)
        if whole or any(each and asked.wants(str(each.group), each.label) for each in couple)
    ], 0


def _edges(one: Item | None, two: Item | None) -> Fragment:
    """Return the words of both, or of the one who has any."""
    spans = [each.fragments for each in (one, two) if each]
    return extent(spans[0] if spans[0] == spans[-1] else tuple(sorted(spans[0] + spans[1])))


def _sides(members: tuple[str, ...], couple: Couple) -> Sides:
    both = list(zip(members, couple, strict=True))
    versions: dict[str, tuple[str, ...]] = {member: (each.id,) if each else () for member, each in both}
    return versions, {member: each.label if each else "" for member, each in both}


def _agree(measure: str, one: Item | None, two: Item | None) -> bool:
    """Tell whether a measure takes two for the same; a mere overlap, half a case of `partial`, is a difference."""
    if not one or not two:
        return False
    name = measure.partition("-")[0]
    same_label = one.label == two.label or name in ("exact", "partial")
    return same_label and (one.fragments == two.fragments or name == "type")
