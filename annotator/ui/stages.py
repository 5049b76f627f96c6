"""How far one is with documents, as the window shows and changes it."""

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.model.document import Stage
from annotator.project.states import set_done, states
from annotator.project.verdicts import judged
from annotator.ui.desk import Desk, Done
from annotator.ui.line import isolate


def stages(desk: Desk) -> dict[str, Stage]:
    """Return for each document how far the member is whose work is shown; gold is begun where there is any."""
    if desk.whose.member is not None:
        return states(desk.project, desk.whose.member)
    begun = desk.counts()
    return {each.id: "begun" if each.id in begun else "new" for each in desk.project.held()}


def remarks(desk: Desk) -> dict[str, str]:
    """Return for each document what a reviewer said of the work that is shown, where it has not been answered yet."""
    if desk.whose.member is None:
        return {}
    given = judged(desk.project, desk.whose.member)
    return {document: verdict.comment for document, verdict in given.items() if verdict.comment}


def turn_done(desk: Desk, document: str, done: bool) -> Done:
    """Say that one is done with a document, or not yet; raises RefusedError beside another's work."""
    if not desk.is_own:
        raise RefusedError(_tr("This is not your own work; choose yours in the View menu to say that it is done."))
    changed = set_done(desk.project, document, done)
    said = _tr("Done: {}. Alt+Down shows the next document.") if done else _tr("Not done yet: {}")
    return Done(changed, said.format(isolate(desk.project.document(document).title)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stages", text)
