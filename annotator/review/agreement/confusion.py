"""Which labels two members give the same words: a table of counts, and the cases behind each of them.

All of a table is as many as a span figure of these two has cases. Relations, which have no words, go by their ends.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation
from annotator.model.entry import Member
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.agreement.cases.instance import Behind, Row, in_order, told
from annotator.review.agreement.cases.saying import Saying
from annotator.review.agreement.cases.spans import couples as span_couples
from annotator.review.agreement.cases.structure import couples as all_couples
from annotator.review.agreement.done import done_works
from annotator.review.agreement.pairing import Item
from annotator.review.agreement.partners import partners
from annotator.review.agreement.works import SPANNED, Work, Works, brought_together

_KINDS = (None, *SPANNED, "relation")
_Couple = tuple[Item | Annotation | None, Item | Annotation | None]


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often the first of `members` gave a label (a row) where the second gave another or the same (a column).

    The last label is "", which is nothing: what the other lacks.
    """

    members: tuple[str, str]
    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def confusion(
    project: Project, first: str, second: str, kind: str | None = None, documents: Iterable[str] | None = None
) -> Confusion:
    """Return the confusion between two members' labels, of one kind or of all that have spans."""
    pair = pair_of(project.members.values(), first, second)
    return confusion_of(brought_together(done_works(project, documents, pair)), pair, kind)


def behind_confusion(
    project: Project,
    first: str,
    second: str,
    row_label: str,
    column_label: str,
    *,
    kind: str | None = None,
    documents: Iterable[str] | None = None,
) -> Behind:
    """Return the cases in which the first member gave the one label and the second the other; "" is nothing."""
    pair = pair_of(project.members.values(), first, second)
    works = brought_together(done_works(project, documents, pair))
    return cases_confused(works, pair, row_label, column_label, kind)


def pair_of(people: Iterable[Member], first: str, second: str) -> tuple[str, str]:
    """Return the ids of two members, by their names or ids, in this order; raises RefusedError where they are one."""
    listed = list(people)
    one, two = (naming.member_named(listed, name).id for name in (first, second))
    if one == two:
        raise RefusedError("Two members are compared; name another.")
    return one, two


def confusion_of(works: Works, members: tuple[str, str], kind: str | None = None) -> Confusion:
    """Return the confusion in the works that both did. Raises RefusedError for a kind that has no labels of its own."""
    counts = Counter(_labels(couple) for _, couple in _compared(works, members, kind))
    labels = (*sorted({label for both in counts for label in both if label}), "")
    return Confusion(members, labels, tuple(tuple(counts[row, column] for column in labels) for row in labels))


def cases_confused(
    works: Works, members: tuple[str, str], row_label: str, column_label: str, kind: str | None = None
) -> Behind:
    """Return the cases of one cell of the table."""
    found: dict[str, list[Row]] = {each.document: [] for each in works}
    for work, couple in _compared(works, members, kind):
        if _labels(couple) == (row_label, column_label):
            found[work.document].append(_row(work, members, couple))
    return Behind(in_order([told(*each) for each in found.items()], list(found)), 0)


def _labels(couple: _Couple) -> tuple[str, str]:
    one, two = couple
    return one.label if one else "", two.label if two else ""


def _compared(works: Works, members: tuple[str, str], kind: str | None) -> Iterator[tuple[Work, _Couple]]:
    """Yield what two members have of a kind; who is named first changes nothing but the order."""
    if kind not in _KINDS:
        raise RefusedError(f"No labels of the kind “{kind}” are compared; choose entity, event, claim or relation.")
    first, second = sorted(members)
    for work in works.at(works.done_by(members)):
        for one, two in _couples(work, first, second, kind):
            yield work, (one, two) if members[0] == first else (two, one)


def _couples(work: Work, first: str, second: str, kind: str | None) -> Iterator[_Couple]:
    if kind == "relation":
        every = all_couples(partners(work, first, second))
        yield from (each for each in every if any(side and side.kind == "relation" for side in each))
    else:
        every_span = span_couples(work, first, second)
        yield from (each for each in every_span if any(side and kind in (None, side.group) for side in each))


def _row(work: Work, members: tuple[str, str], couple: _Couple) -> Row:
    first, second = _labels(couple)
    ids = {member: (each.id,) if each else () for member, each in zip(members, couple, strict=True)}
    place = Saying(work, {}).place([work.annotations[name] for own in ids.values() for name in own])
    said = dict(zip(members, (first, second), strict=True))
    return Row(float(first == second), *place, ids, said)
