"""The cases of figures on attributes: each pair of values that two members gave the same thing."""

from annotator.review.agreement.attributes import Both, shown
from annotator.review.agreement.cases.instance import Asked, Collect, Instance
from annotator.review.agreement.cases.saying import Saying, value_text
from annotator.review.agreement.works import Work


def of_attributes(scale: str) -> Collect:
    """Return what finds the pairs of values that are compared by one scale."""

    def found(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Instance], int]:
        pairs = shown(work, members, asked.cell, scale, asked.order)
        return [_told(asked, work, members, each, agrees=alike) for each, alike in pairs], 0

    return found


def _told(asked: Asked, work: Work, members: tuple[str, ...], both: Both, *, agrees: bool) -> Instance:
    first, second = members
    return Instance(
        work.document,
        *Saying(work, asked.titles).place(both.annotations),
        {first: (both.annotations[0].id,), second: (both.annotations[1].id,)},
        {first: value_text(both.first), second: value_text(both.second)},
        agrees,
    )
