"""What a reviewer or manager says of work in the Progress window, each as one act with its sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.model.document import Judgement
from annotator.project.verdicts import judge_each
from annotator.review import assigning, training
from annotator.ui.desk import Desk, Done, documents_phrase
from annotator.ui.line import isolate

Work = tuple[str, str]  # a document and a member, by their ids


def judge(desk: Desk, works: Sequence[Work], stage: Judgement, comment: str = "") -> Done:
    """Return works, say that they are adjudicated, or take them up again."""
    count = judge_each(desk.project, works, stage, comment)
    said = {
        "returned": _tr("Returned: the work of %Ln member(s) on a document", count),
        "adjudicated": _tr("Adjudicated: the work of %Ln member(s) on a document", count),
        "reopened": _tr("Taken up again: the work of %Ln member(s) on a document", count),
    }
    return Done(desk.project.changed, said[stage])


def turn_tests(desk: Desk, documents: Sequence[str]) -> Done:
    """Set documents as tests, or end that where all of them are."""
    now = [each.id for each in training.tests(desk.project)]
    ends = all(each in now for each in documents)
    wanted = [each for each in now if each not in documents] if ends else [*now, *documents]
    said = _tr("No test any more: {}") if ends else _tr("A test now: {}")
    return Done(training.set_tests(desk.project, wanted), said.format(named(desk, documents)))


def carry_out(desk: Desk, plan: assigning.Plan) -> Done:
    """Write the assignments of a plan."""
    changed = assigning.carry_out(desk.project, plan)
    return Done(changed, _tr("Assigned: {}").format(documents_phrase(len({document for document, _ in plan}))))


def named(desk: Desk, documents: Sequence[str]) -> str:
    """Name a document by its title, several by their number."""
    if len(documents) == 1:
        return f"“{isolate(desk.project.document(documents[0]).title)}”"
    return documents_phrase(len(documents))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Judging", text, None, count)
