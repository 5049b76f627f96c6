"""How far people are with documents: new, begun, done."""

from annotator.log.change import Sheet
from annotator.log.states import stage_state
from annotator.model.document import Stage
from annotator.project import naming
from annotator.project.people import here, may_write
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.store.load import load_states, load_worked_on


def states(project: Project, member: str | None = None) -> dict[str, Stage]:
    """Return for each document, by id, how far a member (a name or id) is with it; None is the person here.

    It is what they said last; else it is begun where they marked anything, and new where they did not. In a copy that
    nobody has claimed all is new to the person here.
    """
    owner = _owner(project, member)
    worked_on = load_worked_on(project.replica.connection, owner)
    said = {each.document: each.stage for each in load_states(project.replica.connection, owner)}
    return {each.id: said.get(each.id) or ("begun" if each.id in worked_on else "new") for each in project.documents()}


def _owner(project: Project, member: str | None) -> str:
    if member is not None:
        return naming.member_named(project.members.values(), member).id
    return project.person.id if project.person else ""


def set_done(project: Project, document: str, done: bool) -> Changed:
    """Say that the person here is done with a document, or is at it again; one act, and none where it is so already.

    What their work was when they were done is what their changes say up to this one: reviewing reads that.
    """
    found = project.document(document)
    sheet = may_write(project, Sheet("work", found.id, here(project).id))
    with project.act("done" if done else "reopen", found.id) as act:
        is_done = act.folded(sheet, "state", found.id).state == stage_state("done")
        if done != is_done:
            act.put(sheet, "state", found.id, stage_state("done" if done else "begun"))
    return project.changed
