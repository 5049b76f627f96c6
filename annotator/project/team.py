"""Who is in the team and what they may see: members, roles, assignments, what is revealed, devices. Managers decide."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.errors import NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.states import member_state
from annotator.model.document import Document
from annotator.model.entry import ROLES, Member
from annotator.project import naming
from annotator.project.people import here, manager_here, may_write, with_article
from annotator.project.session import PROJECT, Project
from annotator.store.append import Changed
from annotator.store.team import assignments, device_rows, reveals, revocations, setting

GOLD = "gold"


@dataclass(frozen=True, slots=True)
class TeamDevice:
    """A device of a member: `here` where it is this file's, `revoked` where nothing new of it is taken."""

    id: str
    member: str
    name: str
    here: bool
    revoked: bool


def member_of(project: Project, name: str) -> Member:
    """Return the member called `name` (a name, an id or a unique prefix of one)."""
    return naming.member_named(project.members.values(), name)


def retire(project: Project, name: str) -> Changed:
    """Retire a member: they may send what they still have, and receive and write nothing more."""
    return _put_member(project, name, "retire", retired=True)


def take_back(project: Project, name: str) -> Changed:
    """Take a retired member back."""
    return _put_member(project, name, "take-back", retired=False)


def change_role(project: Project, name: str, role: str) -> Changed:
    """Give a member another role."""
    if role not in ROLES:
        raise RefusedError(f"“{role}” is no role; choose one of {', '.join(ROLES)}.")
    return _put_member(project, name, "change-role", role=role)


def rename_member(project: Project, name: str, new: str) -> Changed:
    """Call a member otherwise; their work stays theirs."""
    if not new.strip():
        raise RefusedError("A member needs a name.")
    if any(each.name == new.strip() for each in project.members.values()):
        raise RefusedError(f"{new.strip()} is a member already.")
    return _put_member(project, name, "rename-member", name=new.strip())


def _put_member(project: Project, called: str, verb: str, **fields: object) -> Changed:
    manager_here(project, "change members")
    member = member_of(project, called)
    state = {**member_state(member), **fields}
    if state == member_state(member):
        raise RefusedError(f"{member.name} is so already; nothing was changed.")
    _keep_a_manager(project, member, state)
    with project.act(verb, member.name) as act:
        act.put(PROJECT, "member", member.id, state)
    return project.changed


def _keep_a_manager(project: Project, member: Member, state: dict[str, object]) -> None:
    others = [each for each in project.members.values() if each.id != member.id]
    left = any(each.role == "manager" and not each.retired for each in others)
    if not left and (state["role"] != "manager" or state["retired"]):
        raise RefusedError(f"{member.name} is the only manager; make another member a manager first.")


def reveal(project: Project, *documents: str) -> Changed:
    """Let the annotators of documents see each other's work on them; reviewers and managers may. One act."""
    found = _revealing(project, documents)
    shown = reveals(project.replica.connection)
    if len(found) == 1 and found[0].id in shown:
        raise RefusedError(f"“{found[0].title}” is revealed already.")
    with project.act("reveal", found[0].id) as act:
        for each in found:
            act.put(Sheet(GOLD, each.id), "reveal", each.id, {"document": each.id})
        if not act.written:
            raise RefusedError("These documents are revealed already.")
    return project.changed


def hide(project: Project, *documents: str) -> Changed:
    """Take reveals back: the others' work leaves the annotators' files with their next exchange. One act."""
    found = _revealing(project, documents)
    shown = reveals(project.replica.connection)
    if len(found) == 1 and found[0].id not in shown:
        raise RefusedError(f"“{found[0].title}” is not revealed.")
    with project.act("hide", found[0].id) as act:
        for each in found:
            if each.id in shown:
                act.remove(Sheet(GOLD, each.id), "reveal", each.id)
        if not act.written:
            raise RefusedError("These documents are not revealed.")
    return project.changed


def _revealing(project: Project, documents: Iterable[str]) -> list[Document]:
    person = here(project)
    if person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may reveal a document; {person.name} is an annotator.")
    found = [project.document(each) for each in documents]
    for each in found:
        may_write(project, Sheet(GOLD, each.id))
    return found


def revealed(project: Project) -> frozenset[str]:
    """Return the documents (ids) whose work is shown to all."""
    return reveals(project.replica.connection)


def assign(project: Project, document: str, name: str) -> Changed:
    """Assign a document to a member; from then on only its members, reviewers and managers receive its text."""
    manager_here(project, "assign documents")
    found, member = project.document(document), member_of(project, name)
    with project.act("assign", found.id) as act:
        act.put(PROJECT, "assignment", f"{found.id}:{member.id}", {"member": member.id, "document": found.id})
        if not act.written:
            raise RefusedError(f"“{found.title}” is assigned to {member.name} already.")
    return project.changed


def unassign(project: Project, document: str, name: str) -> Changed:
    """End an assignment."""
    manager_here(project, "assign documents")
    found, member = project.document(document), member_of(project, name)
    if member.id not in assigned(project).get(found.id, frozenset()):
        raise RefusedError(f"“{found.title}” is not assigned to {member.name}.")
    with project.act("unassign", found.id) as act:
        act.remove(PROJECT, "assignment", f"{found.id}:{member.id}")
    return project.changed


def assigned(project: Project) -> dict[str, frozenset[str]]:
    """Return by document the members (ids) it is assigned to; documents that nobody is assigned to are left out."""
    return assignments(project.replica.connection)


def open_gold(project: Project, *, open_: bool) -> Changed:
    """Say whether annotators receive gold."""
    manager_here(project, "open gold")
    with project.act("open-gold" if open_ else "close-gold") as act:
        act.put(PROJECT, "setting", GOLD, {"value": "open" if open_ else "closed"})
        if not act.written:
            raise RefusedError(f"Gold is {'open' if open_ else 'closed'} to annotators already.")
    return project.changed


def gold_is_open(project: Project) -> bool:
    """Tell whether annotators receive gold."""
    return setting(project.replica.connection, GOLD) == "open"


def devices(project: Project) -> list[TeamDevice]:
    """Return the enrolled devices, and this file's own, by member and name."""
    own, revoked = project.replica.device, revocations(project.replica.connection)
    found = [
        TeamDevice(id_, member, name, own is not None and own.id == id_, id_ in revoked)
        for id_, member, name in device_rows(project.replica.connection)
        if member in project.members
    ]
    return sorted(found, key=lambda each: (project.members[each.member].name, each.name, each.id))


def device_named(project: Project, name: str) -> TeamDevice:
    """Return the device that `name`, its id, a unique prefix of one, or its only name, means."""
    found = [each for each in devices(project) if each.id.startswith(name) or each.name == name]
    if not found:
        raise NotFoundError(f"No device is called “{name}”; take an id, or its beginning, from: annotator team FILE.")
    if len(found) != 1:
        raise NotFoundError(f"“{name}” names {len(found)} devices; give more of an id from: annotator team FILE.")
    return found[0]


def revoke(project: Project, name: str) -> TeamDevice:
    """Revoke a lost or stolen device: what it writes from now on is taken nowhere. What it sent stays."""
    manager_here(project, "revoke devices")
    found = device_named(project, name)
    if found.revoked:
        raise RefusedError(f"{found.name} is revoked already.")
    if found.here:
        raise RefusedError("This is the device you are at; revoke it from another one.")
    with project.act("revoke", found.id) as act:
        act.put(PROJECT, "revocation", found.id, {"member": found.member})
    return found


def article_of(member: Member) -> str:
    """Return a member's role as a sentence says it."""
    return with_article(member.role)
