"""What managers and reviewers decide in the window, each as one act: reveals, assignments, roles, who is retired."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.model.entry import Member
from annotator.project import team
from annotator.review import assigning
from annotator.ui.desk import Desk, Done, documents_phrase
from annotator.ui.line import isolate
from annotator.ui.team.wording import role_title


def reveal(desk: Desk, documents: Sequence[str]) -> Done:
    """Let annotators see each other's work on documents, by their ids."""
    return Done(team.reveal(desk.project, *documents), _tr("Revealed: {}").format(_named(desk, documents)))


def hide(desk: Desk, documents: Sequence[str]) -> Done:
    """Take reveals back."""
    return Done(team.hide(desk.project, *documents), _tr("Hidden again: {}").format(_named(desk, documents)))


def turn_reveal(desk: Desk, documents: Sequence[str]) -> Done:
    """Reveal documents, or hide them where all are revealed."""
    return (hide if team.revealed(desk.project).issuperset(documents) else reveal)(desk, documents)


def turn_assignment(desk: Desk, documents: Sequence[str], member: Member) -> Done:
    """Assign documents to a member, or end that where all of them are theirs; one act."""
    tasks, name = team.assigned(desk.project), isolate(member.name)
    ends = all(member.id in tasks.get(each, ()) for each in documents)
    write = assigning.unassign_many if ends else assigning.assign_many
    return Done(write(desk.project, documents, [member.id]), _assigned(desk, documents, name, ends=ends))


def _assigned(desk: Desk, documents: Sequence[str], name: str, *, ends: bool) -> str:
    if len(documents) > 1:
        said = _tr("Not {}’s task any more: {}") if ends else _tr("{}’s task now: {}")
        return said.format(name, documents_phrase(len(documents)))
    said = _tr("“{}” is not {}’s task any more") if ends else _tr("“{}” is {}’s task now")
    return said.format(isolate(desk.project.document(documents[0]).title), name)


def change_role(desk: Desk, member: Member, role: str) -> Done:
    """Give a member another role."""
    changed = team.change_role(desk.project, member.id, role)
    return Done(changed, _tr("{} is now: {}").format(isolate(member.name), role_title(role)))


def turn_retired(desk: Desk, member: Member) -> Done:
    """Retire a member, or take them back."""
    if member.retired:
        return Done(team.take_back(desk.project, member.id), _tr("{} is back in the team").format(isolate(member.name)))
    return Done(team.retire(desk.project, member.id), _tr("{} is retired").format(isolate(member.name)))


def turn_gold(desk: Desk) -> Done:
    """Let annotators receive gold, or no longer."""
    if team.gold_is_open(desk.project):
        return Done(team.open_gold(desk.project, open_=False), _tr("Annotators do not receive gold any more"))
    return Done(team.open_gold(desk.project, open_=True), _tr("Annotators receive gold now"))


def _named(desk: Desk, documents: Sequence[str]) -> str:
    if len(documents) == 1:
        return f"“{isolate(desk.project.document(documents[0]).title)}”"
    return documents_phrase(len(documents))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deciding", text)
