"""The cases of figures on attributes: each pair of values that two members gave the same thing."""

from annotator.review.agreement.attributes import Both, shown
from annotator.review.agreement.cases.instance import Asked, Part, Row, told
from annotator.review.agreement.cases.saying import Saying, value_text
from annotator.review.agreement.works import Work


def of_attributes(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the pairs of values that are compared."""
    pairs = shown(work, members, asked.cell, asked.scale, asked.order)
    return told(work.document, [_row(asked, work, members, each, alike=alike) for each, alike in pairs])


def _row(asked: Asked, work: Work, members: tuple[str, ...], both: Both, *, alike: bool) -> Row:
    first, second = members
    versions = {first: (both.annotations[0].id,), second: (both.annotations[1].id,)}
    said = {first: value_text(both.first), second: value_text(both.second)}
    place = Saying(work, asked.titles).place(both.annotations)
    return Row(float(alike), *place, versions, said)
