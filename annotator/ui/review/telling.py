"""What the panel of the review says beside its list: why it is empty, and what was decided on a case."""

from PySide6.QtCore import QCoreApplication

from annotator.review.align import Case
from annotator.ui.desk import Desk
from annotator.ui.review.board import Decided, Standing, annotations, on_case
from annotator.ui.review.wording import told


def why_off(desk: Desk | None) -> str:
    """Say why there is no review; empty while there is one."""
    if desk is None:
        return _tr("Open a project file with Ctrl+O.")
    if not desk.may_review:
        return _tr("Reviewers and managers see here where members differ, and decide.")
    if not desk.is_review:
        return _tr("The review shows everyone’s work side by side, lists where it differs, and makes gold.")
    return ""


def why_empty(*, busy: bool, known: bool, narrowed: bool) -> str:
    """Say why no case is listed in a review."""
    if busy:
        return _tr("Bringing everyone’s work together…")
    if not known:
        return _tr("Nothing to compare: fewer than two members have marked anything here or said to be done.")
    if not narrowed:
        return _tr("All cases are decided. What anybody changes afterwards comes here again.")
    return _tr("No case is like this.")


def told_of(desk: Desk, case: Case, standing: Standing, decided: Decided) -> str:
    """Say what was decided on a case, the last decision first, and whether that still holds."""
    signs = desk.signs()
    names = {each.id: signs[each.owner].name for each in annotations(case) if each.owner in signs}
    said = [told(desk, each, names) for each in on_case(case, decided)]
    if standing == "conflict":
        return "\n".join([_tr("Two reviewers decided this apart. Decide once more."), *said])
    if standing == "again":
        return "\n".join([_tr("This changed since it was decided."), *said[:1]])
    return "\n".join(said[:1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewPanel", text)
