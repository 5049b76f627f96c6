"""Sharing a project: making its hub, inviting people, joining, synchronising. What travels is in `sync`."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import NotFoundError, RefusedError, StorageError
from annotator.log.states import member_state
from annotator.log.stream import Stream
from annotator.model.entry import ROLES, Member, MemberRole
from annotator.model.ids import new_id
from annotator.project import team
from annotator.project.files import needs_passphrase
from annotator.project.people import manager_here, with_article
from annotator.project.session import PROJECT, Project, open_project
from annotator.project.team import TeamDevice
from annotator.store import secrets
from annotator.store.bring import Brought, bring
from annotator.store.engine import transaction
from annotator.store.hub_state import HubPlace, forget_acknowledged, hub_place, put_hub_place
from annotator.store.hub_state import changes_held as held_here
from annotator.store.replica import SUFFIX, create
from annotator.store.team import certificates
from annotator.sync import enrol, members
from annotator.sync.connection import without_login
from annotator.sync.entrance import entered, found
from annotator.sync.exchange import Exchanged, synchronise
from annotator.sync.hub import Hub
from annotator.sync.invitation import Invitation, read_invitation, write_invitation
from annotator.sync.keys import fingerprint, new_keys, public_of
from annotator.sync.status import Status, status_of
from annotator.sync.trust import Enrolment

Told = Callable[[str, int, int], None]


def _silent(_what: str, _done: int, _total: int) -> None:
    """Hear nothing."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of joining: the first exchange, and what came along from before."""

    exchanged: Exchanged
    brought: Brought | None


@contextmanager
def connected(project: Project) -> Iterator[Hub]:
    """Open the hub of a project as the person here; raises RefusedError where there is none."""
    place = hub_place(project.replica.connection)
    if place is None:
        raise RefusedError("This project has no hub; a manager makes one with: annotator hub create.")
    password = secrets.secret(project.replica, secrets.login_password(place.login))
    if password is None:
        raise RefusedError("The password for the hub is not on this computer; ask a manager to reset it.")
    with entered(place.address, place.login, password.decode(), project.id, place.insecure) as hub:
        yield hub


def sync(project: Project, told: Told = _silent) -> Exchanged:
    """Exchange with the hub."""
    with connected(project) as hub:
        done = synchronise(project.replica, hub, told)
    project.refresh()
    return done


def create_hub(
    project: Project, address: str, password: str | None = None, *, insecure: bool = False, told: Told = _silent
) -> Exchanged:
    """Make the hub of a project in an empty database, as its administrator, and send all there is.

    On a hub that holds this project already only a fresh login for the person here is made, as after a loss.
    """
    person = manager_here(project, "make a hub")
    replica = project.replica
    if not enrol.vouch(replica):
        raise RefusedError(
            f"{person.name} has not the project's key here; the creator makes the hub, or: annotator recover FILE."
        )
    login, own = found(address, password, project.id, person.id, insecure)
    place = HubPlace(without_login(address), login, insecure)
    secrets.keep(replica, secrets.login_password(login), own.encode())
    with transaction(replica.connection):
        forget_acknowledged(replica.connection)
        put_hub_place(replica.connection, place)
    with connected(project) as hub:
        hub.enrol(_own_enrolment(project))  # so that the login is this device's, and is closed with it
        done = synchronise(replica, hub, told)
    project.refresh()
    return done


def invite(project: Project, name: str, role: str, target: Path, told: Told = _silent) -> Invitation:
    """Invite a person, new or a member already (then for another device); writes the invitation to `target`.

    The hub must be in reach. Raises AnnotatorError; they may be a member by then, whom to invite again.
    """
    manager_here(project, "invite people")
    if target.exists():
        raise StorageError(f"{target} is there already; choose another name.")
    public, private = new_keys()
    with connected(project) as hub:
        member = _invited(project, name, role, public)
        synchronise(project.replica, hub, told)
        login, password = members.new_login(project.id), members.new_password()
        invitation = _spelled(project, member, login, password, private.hex())
        write_invitation(invitation, target)
        try:
            members.make_login(hub.connection, login, member.id, password)
        except BaseException:
            target.unlink(missing_ok=True)  # it would let nobody in
            raise
    return invitation


def cancel(project: Project, name: str) -> int:
    """Cancel the invitations of a member that nobody has used; returns how many. The hub must be in reach."""
    manager_here(project, "cancel invitations")
    member = team.member_of(project, name)
    with connected(project) as hub:
        synchronise(project.replica, hub)
        used = {fingerprint(each.voucher) for each in hub.devices()}
        unused = [each for each in certificates(project.replica.connection, member.id) if each not in used]
        if not unused:
            raise NotFoundError(f"{member.name} has no unused invitation; nothing was cancelled.")
        with project.replica.act("cancel-invitation", member.name) as act:
            for each in unused:
                act.remove(PROJECT, "certificate", each)
        synchronise(project.replica, hub)
        for login in hub.unused_logins(member.id):
            members.drop_login(hub.connection, login)
    project.refresh()
    return len(unused)


def _invited(project: Project, name: str, role: str, key: bytes) -> Member:
    """Write that a key may enrol a device for a member, who is added where there is none of that name."""
    called = name.strip()
    known = next((each for each in project.members.values() if each.name == called), None)
    if known is not None and known.role != role:
        raise RefusedError(
            f"{known.name} is {with_article(known.role)}; invite them as that, or change their role first."
        )
    if known is not None and known.retired:
        raise RefusedError(f"{known.name} is retired; take them back first.")
    if role not in ROLES:
        raise RefusedError(f"“{role}” is no role; choose one of {', '.join(ROLES)}.")
    if not called:
        raise RefusedError("A member needs a name.")
    kept: MemberRole = next(each for each in ROLES if each == role)
    member = known or Member(new_id(), called, kept)
    # not for undo: whoever used the invitation would no longer be trusted, and their work be refused everywhere
    with project.replica.act("invite", called) as act:
        act.put(PROJECT, "member", member.id, member_state(member))
        act.put(PROJECT, "certificate", fingerprint(key), {"member": member.id, "key": key.hex()})
    project.refresh(project.changed)
    return member


def _spelled(project: Project, member: Member, login: str, password: str, key: str) -> Invitation:
    place = hub_place(project.replica.connection)
    if place is None:
        raise RuntimeError("a hub without a place")
    return Invitation(
        project=project.id,
        title=project.title.en or project.title.ar,
        member=member.id,
        name=member.name,
        role=member.role,
        address=place.address,
        login=login,
        insecure=place.insecure,
        password=password,
        key=key,
    )


def reset_password(project: Project, device: str, target: Path) -> Invitation:
    """Give a device's login a new one-time password, as an invitation for the file that is there already."""
    manager_here(project, "reset passwords")
    if target.exists():
        raise StorageError(f"{target} is there already; choose another name.")
    with connected(project) as hub:
        login, member = _login_of(project, hub, device) or ("", "")
        if member not in project.members:
            raise NotFoundError("That device has no login on the hub; invite the person again.")
        password = members.new_password()
        members.reset_login(hub.connection, login, password)
        invitation = _spelled(project, project.members[member], login, password, "")
    write_invitation(invitation, target)
    return invitation


def join(
    source: Path, target: Path, passphrase: str | None = None, told: Told = _silent, old: Path | None = None
) -> tuple[Project, Joined]:
    """Join a team by an invitation: makes the file `target`, enrols this device and receives the project.

    Where `target` is there already, of the same project and person, it takes the invitation's login and password.
    `old` is a file with the person's work from before, which comes along; its passphrase is the same.
    """
    invitation = read_invitation(source)
    if old is not None:
        open_project(old, passphrase if needs_passphrase(old) else None).close()  # before the invitation is used up
    project = _entered_file(invitation, target, passphrase)
    try:
        done = sync(project, told)
        brought = _bring(project, old, passphrase) if old is not None else None
        if brought is not None and brought.changes:
            done.sent += sync(project, told).sent
    except BaseException:
        project.close()
        raise
    return project, Joined(done, brought)


def _entered_file(invitation: Invitation, target: Path, passphrase: str | None) -> Project:
    """Use an invitation up: return the file that it made, where it was cut off before that one goes on."""
    way = (invitation.address, invitation.login, invitation.password, invitation.project, invitation.insecure)
    known = _known_file(invitation, target, passphrase) if target.exists() else None
    try:
        with entered(*way) as hub:
            if known is None:
                _refuse_used(invitation, hub)
                known = _new_file(invitation, target, passphrase)
            elif invitation.key:
                _vouch_known(known, invitation, hub)
            _take_login(known, invitation, hub)
    except BaseException as error:
        if known is not None and isinstance(error, RefusedError) and _has_login(known, invitation):
            return known
        if known is not None:
            known.close()
        raise
    return known


def _refuse_used(invitation: Invitation, hub: Hub) -> None:
    """Refuse to make a second file by one invitation: nobody would take what is written in it."""
    used = {fingerprint(each.voucher) for each in hub.devices()}
    if invitation.key and fingerprint(public_of(bytes.fromhex(invitation.key))) in used:
        raise RefusedError(
            "This invitation made another file already; name that one to go on with it, or ask for a new invitation."
        )


def _vouch_known(project: Project, invitation: Invitation, hub: Hub) -> None:
    """Enrol a copy that the team does not know by the invitation's key; raises RefusedError where it was revoked."""
    own = project.replica.device
    if own is not None and hub.is_revoked(own.id):
        raise RefusedError(
            f"The device of {project.path.name} was revoked; use the invitation for a new file, and name this one "
            "as your work from before."
        )
    if not enrol.vouch(project.replica):
        _refuse_used(invitation, hub)
        enrol.vouch_by_key(project.replica, bytes.fromhex(invitation.key))


def _own_enrolment(project: Project) -> Enrolment:
    device = project.replica.device
    return next(each for each in enrol.enrolments(project.replica.connection) if device and each.device == device.id)


def _has_login(project: Project, invitation: Invitation) -> bool:
    """Tell whether a file took this invitation's login, and its own password for it, before."""
    place = hub_place(project.replica.connection)
    kept = secrets.secret(project.replica, secrets.login_password(invitation.login))
    return place is not None and place.login == invitation.login and kept is not None


def _bring(project: Project, old: Path, passphrase: str | None) -> Brought:
    with open_project(old, passphrase if needs_passphrase(old) else None) as other:
        whose = other.replica.last_member
        if project.person and project.person.id in other.members:
            whose = project.person.id
        brought = bring(project.replica, other.replica, whose)
    project.refresh()
    return brought


def _new_file(invitation: Invitation, target: Path, passphrase: str | None) -> Project:
    if target.suffix != SUFFIX:
        raise RefusedError(f"A project file ends in {SUFFIX}; call it {target.stem}{SUFFIX}.")
    if not invitation.key:
        raise RefusedError("This invitation only resets a password; give the project file that is there already.")
    replica = create(target, passphrase, project=invitation.project)
    replica.start_device(invitation.member)
    enrol.vouch_by_key(replica, bytes.fromhex(invitation.key))
    return Project(replica)


def _known_file(invitation: Invitation, target: Path, passphrase: str | None) -> Project:
    project = open_project(target, passphrase)
    device = project.replica.device
    if project.id != invitation.project or device is None or device.member != invitation.member:
        project.close()
        raise StorageError(f"{target} is there already; choose another name.")
    return project


def _take_login(project: Project, invitation: Invitation, hub: Hub) -> None:
    """Enrol the device, and change the one-time password, which is then nobody's but this computer's."""
    replica, password = project.replica, members.new_password()
    own = replica.device.id if replica.device else ""
    for each in sorted(enrol.enrolments(replica.connection), key=lambda each: each.device != own):
        if each.member == invitation.member:
            hub.enrol(each)  # the first is the login's, and revoking it closes that
    # kept before it counts: whoever is cut off here has either password, and may join once more
    secrets.keep(replica, secrets.login_password(invitation.login), password.encode())
    with transaction(replica.connection):
        put_hub_place(replica.connection, HubPlace(invitation.address, invitation.login, invitation.insecure))
    members.change_password(hub.connection, password)


def revoke(project: Project, name: str) -> TeamDevice:
    """Revoke a lost or stolen device, and close its login on the hub; what was cut off is finished when asked again."""
    found = team.device_named(project, name)
    if not found.revoked:
        found = team.revoke(project, name)
    manager_here(project, "revoke devices")
    with connected(project) as hub:
        synchronise(project.replica, hub)
        login = _login_of(project, hub, found.id)
        if login is not None:
            members.drop_login(hub.connection, login[0])
    project.refresh()
    if found.revoked and login is None:
        raise RefusedError(f"{found.name} is revoked already.")
    return found


def _login_of(project: Project, hub: Hub, device: str) -> tuple[str, str] | None:
    """Return (login, member) of a device; one that a file went on with as a new device has that of the former."""
    known = {each.device: each for each in enrol.enrolments(project.replica.connection)}
    by_key = {each.public_key: each.device for each in known.values()}
    seen: set[str] = set()
    while device not in seen:
        seen.add(device)
        if (login := hub.login_of(device)) is not None:
            return login
        device = by_key.get(known[device].voucher, device) if device in known else device
    return None


def refused_sentences(project: Project, done: Exchanged) -> list[str]:
    """Say what was not taken from the hub, and why."""
    names = {each.id: each.name for each in project.members.values()}
    titles = {each.id: each.title for each in project.documents()}
    return [_refused(names, titles, each.stream, each.reason) for each in done.refused]


def _refused(names: Mapping[str, str], titles: Mapping[str, str], stream: Stream, reason: str) -> str:
    name, document = names.get(stream.author, stream.author), stream.sheet.document
    if not document:
        return f"Not taken: what is said to be by {name}, as {reason}; tell a manager."
    title = titles.get(document, document[:12])
    return f"Not taken: what is said to be by {name} in “{title}”, as {reason}; tell a manager."


def exchanged_json(project: Project, done: Exchanged) -> dict[str, object]:
    """Spell an exchange for machines."""
    numbers = ("sent", "received", "forked", "withdrawn", "restored", "kept", "waiting", "seconds")
    return {
        **{name: getattr(done, name) for name in numbers},
        "documents": sorted(done.documents),
        "refused": refused_sentences(project, done),
    }


def hub_status(address: str, password: str | None = None, *, insecure: bool = False) -> Status:
    """Return what a hub holds, as its administrator sees it."""
    return status_of(address, password, insecure=insecure)


def changes_held(project: Project) -> int:
    """Return how many changes the file of a project holds."""
    return held_here(project.replica.connection)
