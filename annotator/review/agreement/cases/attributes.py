"""The cases of figures on attributes: each pair of values that two members gave the same thing."""

from annotator.review.agreement.attributes import Both, shown
from annotator.review.agreement.cases.instance import Asked, Collect, Row
from annotator.review.agreement.cases.saying import Saying, value_text
from annotator.review.agreement.works import Work


def of_attributes(scale: str) -> Collect:
    """Return what finds the pairs of values that are compared by one scale."""

    def found(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Row], int]:
        pairs = shown(work, members, asked.cell, scale, asked.order)
        return [_told(asked, work, members, each, agrees=alike) for each, alike in pairs], 0

    return found


def _told(asked: Asked, work: Work, members: tuple[str, ...], both: Both, *, agrees: bool) -> Row:
    first, second = members
    versions = {first: (both.annotations[0].id,), second: (both.annotations[1].id,)}
    said = {first: value_text(both.first), second: value_text(both.second)}
    place = Saying(work, asked.titles).place(both.annotations)
    return Row(agrees, *place, work.document, (versions, said))
