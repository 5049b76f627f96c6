"""What a reviewer decides in the window: each is one act, told in a sentence."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.review import adjudicate
from annotator.review.align import Case
from annotator.review.decisions import decisions
from annotator.review.gold import gold_id
from annotator.ui.desk import Desk, Done
from annotator.ui.line import isolate
from annotator.ui.review.board import Decided, annotations, on_case


def take(desk: Desk, case: Case, member: str, reason: str) -> Done:
    """Take what a member has in a case, or that there is nothing."""
    changed = adjudicate.take(desk.project, case, member, reason=reason)
    name = isolate(desk.signs()[member].name)
    has = member in case.versions
    return Done(changed, (_tr("Taken: the version of {}") if has else _tr("Taken: nothing, as {} has it")).format(name))


def merge(desk: Desk, case: Case, span_of: str, label_of: str, reason: str) -> Done:
    """Take the words of one member's version and the label of another's."""
    changed = adjudicate.merge(desk.project, case, span_of, label_of, reason=reason)
    names = (isolate(desk.signs()[each].name) for each in (span_of, label_of))
    return Done(changed, _tr("Merged: the words of {}, the label of {}").format(*names))


def edit(desk: Desk, case: Case, members: list[str], reason: str) -> Done:
    """Put the first version into gold, to be changed there."""
    if case.part:
        raise RefusedError(_tr("A role is changed with its annotation; press the key on that."))
    first = case.versions[members[0]][0]
    changed = adjudicate.put(desk.project, case, replace(first), reason=reason)
    return Done(changed, _tr("In gold now, to be changed: {}").format(isolate(desk.named(first.label))))


def reject(desk: Desk, case: Case, reason: str) -> Done:
    """Decide that nothing of a case is gold."""
    return Done(adjudicate.reject(desk.project, case, reason=reason), _tr("All versions are rejected"))


def accept_agreed(desk: Desk, document: str) -> Done:
    """Take into gold all on which everyone agrees."""
    before = desk.project.replica.last_change
    changed = adjudicate.accept_agreed(desk.project, document)
    if desk.project.replica.last_change == before:
        raise RefusedError(nothing_agreed())
    return Done(changed, accepted())


def accepted() -> str:
    """Say that what is agreed was accepted."""
    return _tr("Accepted: what all agree on")


def accepting() -> str:
    """Say that what is agreed is being accepted."""
    return _tr("Accepting what all agree on…")


def nothing_agreed() -> str:
    """Say that all which is agreed was accepted before."""
    return _tr("There is nothing more here on which all agree; decide on what differs.")


def marks_of(case: Case, decided: Decided) -> list[str]:
    """Return the ids of what a case is about: what members have, and what is or would be gold."""
    names = [each.id for each in annotations(case)]
    golds = next((each.gold for each in on_case(case, decided) if each.gold), (gold_id(names),))
    return [*golds, *names]


def gold_of(desk: Desk, case: Case) -> str:
    """Return the id that gold of a case has, or will have."""
    names = {each.id for each in annotations(case)}
    taken = [each for each in decisions(desk.project, case.document) if not each.part and names & each.annotations]
    golds = [name for each in taken for name in each.gold]
    return golds[-1] if golds else gold_id(names)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewActs", text)
