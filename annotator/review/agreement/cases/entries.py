"""The cases of figures on entries as coreference: each mention that one or both linked to an entry."""

from annotator.model.annotation import Annotation
from annotator.review.agreement.cases.instance import Asked, Part, Row, told
from annotator.review.agreement.cases.saying import Saying
from annotator.review.agreement.coreference import clusters
from annotator.review.agreement.partners import Partners, partners
from annotator.review.agreement.works import Work


def of_entries(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the mentions in one document; they agree where both linked the very same mentions together."""
    pair, telling = partners(work, *members), Saying(work, asked.titles)
    together = [_together(asked, pair, side) for side in (0, 1)]
    first = {each.id: each for each in pair.sides[0]}
    second = {pair.same.get(each.id, each.id): each for each in pair.sides[1]}
    found = []
    for mention in dict.fromkeys((*together[0], *together[1])):
        couple = first.get(mention), second.get(mention)
        sides = list(zip(members, couple, strict=True))
        place = telling.place([each for each in couple if each])
        versions = {member: (each.id,) if each else () for member, each in sides}
        spelt = {member: telling.entry(each.entry) if each else "" for member, each in sides}
        alike = together[0].get(mention) == together[1].get(mention)
        found.append(Row(float(alike), *place, versions, spelt))
    return told(work.document, found)


def _together(asked: Asked, pair: Partners, side: int) -> dict[str, frozenset[str]]:
    """Return by mention the mentions that one member linked to the same entry."""
    linked: list[Annotation] = [
        each for each in pair.sides[side] if each.entry and asked.cell.label in ("", each.label)
    ]
    return {mention: frozenset(own) for own in clusters(pair, linked) for mention in own}
