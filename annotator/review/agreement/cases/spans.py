"""The cases of span figures: each annotation with its partner, or alone."""

from collections.abc import Iterator

from annotator.model.span import extent
from annotator.review.agreement.cases.instance import Asked, Instance
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


def of_spans(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Instance], int]:
    """Return the cases in one document; two annotations with different labels are a case of either label."""
    first, second = members
    return [
        told(work, (first, second), couple, agrees=_agree(asked.measure, *couple))
        for couple in couples(work, first, second)
        if any(each and asked.wants(str(each.group), each.label) for each in couple)
    ], 0


def told(work: Work, members: tuple[str, str], couple: Couple, *, agrees: bool) -> Instance:
    """Return two members' annotations, or the one's alone, as a case."""
    sides = list(zip(members, couple, strict=True))
    edges = [extent(each.fragments) for each in couple if each]
    return Instance(
        work.document,
        min(start for start, _ in edges),
        max(end for _, end in edges),
        {member: (each.id,) if each else () for member, each in sides},
        {member: each.label if each else "" for member, each in sides},
        agrees,
    )


def _agree(measure: str, one: Item | None, two: Item | None) -> bool:
    """Tell whether a measure takes two for the same; a mere overlap, half a case of `partial`, is a difference."""
    if not one or not two:
        return False
    name = measure.partition("-")[0]
    same_label = one.label == two.label or name in ("exact", "partial")
    return same_label and (one.fragments == two.fragments or name == "type")
