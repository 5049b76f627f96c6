"""Members: who there is, who may write what, and adding one."""

from collections.abc import Mapping
from types import MappingProxyType

from annotator.errors import NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.states import member_state
from annotator.model.annotation import Layer
from annotator.model.entry import ROLES, Member, MemberRole
from annotator.model.ids import new_id
from annotator.project import naming
from annotator.project.session import PROJECT, Project
from annotator.store.append import Act
from annotator.store.newer import closed_sheets, newer_fault


def here(project: Project) -> Member:
    """Return the person at this computer; raises RefusedError in a copy that nobody has claimed."""
    person = project.person
    if person is None:
        raise RefusedError("This file is a copy; say who is there with: annotator open FILE --as NAME.")
    if person.retired:
        raise RefusedError(f"{person.name} is retired from this project; ask a manager to take them back.")
    return person


def may_write(project: Project, sheet: Sheet) -> Sheet:
    """Return `sheet` if the person here may write there; raises RefusedError."""
    person = here(project)
    if sheet.layer == "project":
        manager_here(project, "change that")
    elif sheet.layer == "gold" and person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may write gold; {person.name} is an annotator.")
    elif sheet.layer == "review" and person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may decide; {person.name} is an annotator.")
    elif sheet.layer == "work" and sheet.owner != person.id and person.role != "manager":
        raise RefusedError(f"Only a manager may write for another member; you are {person.name}.")
    refuse_newer(project, sheet)
    return sheet


def refuse_newer(project: Project, sheet: Sheet) -> None:
    """Raise RefusedError where a newer program wrote what this one cannot read: it would write past it."""
    connection = project.replica.connection
    if fault := newer_fault(connection, closed_sheets(connection), sheet):
        raise RefusedError(fault)


def manager_here(project: Project, what: str) -> Member:
    """Return the person here if they are a manager, or refuse `what`, a phrase such as "change the schema"."""
    person = here(project)
    if person.role != "manager":
        raise RefusedError(f"Only a manager may {what}; {person.name} is {with_article(person.role)}.")
    return person


def with_article(role: str) -> str:
    """Return a role as a sentence says it: "an annotator", "a manager"."""
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"


def add_member(project: Project, name: str, role: str = "annotator") -> Member:
    """Add a member; only a manager may."""
    manager_here(project, "add members")
    with project.act("add-member", name) as act:
        return put_member(project, act, name, role)


def put_member(project: Project, act: Act, name: str, role: str = "annotator") -> Member:
    """Put a new member as part of an act."""
    called = name.strip()
    if not called:
        raise RefusedError("A member needs a name.")
    if role not in ROLES:
        raise RefusedError(f"“{role}” is no role; choose one of {', '.join(ROLES)}.")
    if any(each.name == called for each in project.members.values()):
        raise RefusedError(f"{called} is a member already.")
    kept: MemberRole = next(each for each in ROLES if each == role)
    member = Member(new_id(), called, kept)
    act.put(PROJECT, "member", member.id, member_state(member))
    return member


class Owners:
    """Whose work an act writes: asks once for each name whether the person here may write for them.

    A manager may name someone new, who is then added by the same act, with the role that `roles` gives their
    name, or as an annotator.
    """

    def __init__(self, project: Project, act: Act, roles: Mapping[str, MemberRole] = MappingProxyType({})) -> None:
        self.project = project
        self.act = act
        self.roles = roles
        self.person = here(project)
        self._sheets: dict[tuple[str, Layer, str | None], Sheet] = {}
        self._ids: dict[str | None, str] = {None: self.person.id}
        self.added: list[Member] = []

    def sheet(self, document: str, layer: Layer, member: str | None) -> Sheet:
        """Return the sheet that the work of `member` (a name or id; None is the person here), or gold, goes to."""
        key = (document, layer, member)
        if key not in self._sheets:
            self._sheets[key] = self._sheet(document, layer, member)
        return self._sheets[key]

    def _sheet(self, document: str, layer: Layer, member: str | None) -> Sheet:
        if layer == "gold":
            return may_write(self.project, Sheet("gold", document))
        if member not in self._ids:
            self._ids[member] = self._owner((member or "").strip()).id
        return Sheet("work", document, self._ids[member])

    def _owner(self, name: str) -> Member:
        try:
            owner = naming.member_named((*self.project.members.values(), *self.added), name)
        except NotFoundError:
            if self.person.role != "manager":
                raise
            owner = put_member(self.project, self.act, name, self.roles.get(name, "annotator"))
            self.added.append(owner)
        if owner.id != self.person.id and self.person.role != "manager":
            raise RefusedError(f"Only a manager may write for another member; you are {self.person.name}.")
        return owner
