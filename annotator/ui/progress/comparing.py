"""A member's work on a document against gold, as the window shows it: with its score where it is a test."""

from PySide6.QtCore import QCoreApplication

from annotator.review import feedback, training
from annotator.review.align import Case
from annotator.review.feedback import GOLD
from annotator.review.training import Score
from annotator.store.append import Changed
from annotator.ui.desk import Desk
from annotator.ui.line import dotted, isolate, isolate_number, written_number
from annotator.ui.progress.compare_window import Compared
from annotator.ui.progress.difference_rows import difference

Place = str | tuple[int, int] | None


def compared(desk: Desk, document: str, member: str) -> Compared:
    """Return a member's work on a document against gold, both by id; raises an error that says why it may not be."""
    if document in {each.id for each in training.tests(desk.project)}:
        return scored(desk, training.score(desk.project, document, member))
    cases = feedback.feedback(desk.project, document, member)
    rows = tuple(difference(desk, each.case, member, each.reasons) for each in cases)
    alike = sum(each.agrees for each in rows)
    told = _tr("{} of {} cases are as in gold.").format(_number(alike), _number(len(rows)))
    return Compared(desk.project.document(document), _heading(desk, member, _tr("My work against gold")), told, rows)


def scored(desk: Desk, found: Score) -> Compared:
    """Return a test as it is shown: the score in words, and each difference."""
    rows = tuple(difference(desk, each, found.member.id, found.reasons.get(each.id, ())) for each in found.differences)
    return Compared(found.document, _heading(desk, found.member.id, _tr("My score in a test")), _told(found), rows)


def was_test(desk: Desk, changed: Changed) -> str | None:
    """Return the test that an act said to be done, None where it said no such thing."""
    if changed.verb != "done" or not changed.count:
        return None
    return next((each.id for each in training.tests(desk.project) if each.id in changed.documents), None)


def place_of(desk: Desk, case: Case, member: str) -> Place:
    """Return where a case is to be shown: the member's own annotation, else the words that gold has."""
    own = case.versions.get(member, ())
    if own and desk.whose.member == member and desk.annotation(own[0].id):
        return own[0].id
    spans = [each.fragments for each in (*own, *case.versions.get(GOLD, ())) if each.fragments]
    return (spans[0][0][0], spans[0][-1][1]) if spans else None


def _told(found: Score) -> str:
    if found.f1 is None:
        return _tr("There is nothing to compare: neither you nor gold marked anything.")
    counts = _tr("{} right of {} marked; gold has {}").format(*map(_number, (found.right, found.own, found.gold)))
    return dotted([_tr("Score (F1): {}").format(isolate_number(written_number(found.f1, 2))), counts])


def _heading(desk: Desk, member: str, own: str) -> str:
    person = desk.project.person
    if person is not None and person.id == member:
        return own
    return _tr("{} against gold").format(isolate(desk.project.members[member].name))


def _number(count: int) -> str:
    return isolate_number(written_number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
