"""Working as a team: joining, synchronising, what is revealed and assigned."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import DocumentName, Json, bare_name
from annotator.cli.output import counted, isolated, note, print_json, print_table, say, short_ids
from annotator.cli.progress import steps

if TYPE_CHECKING:
    from annotator.project.session import Project
    from annotator.project.team import TeamDevice
    from annotator.sync.exchange import Exchanged

group = typer.Typer()
MemberName = Annotated[str, typer.Argument(metavar="NAME", help="The member.", parser=bare_name)]


@group.command()
def join(
    invitation: Annotated[Path, typer.Argument(metavar="INVITATION", help="The file that a manager gave you.")],
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="The project file to make, NAME.annot, or one that is there, for a new password."
        ),
    ],
    with_: Annotated[
        Path | None,
        typer.Option("--with", metavar="OLD", help="A file with work from before: it comes along, with its own times."),
    ] = None,
    encrypt: Annotated[bool, typer.Option("--encrypt", help="Encrypt the new file with a passphrase.")] = False,
    passphrase_file: Annotated[
        Path | None, typer.Option("--passphrase-file", metavar="PATH", help="A file whose first line is it.")
    ] = None,
) -> None:
    """Join a team: make your copy of the project from an invitation, and receive what is there."""
    from annotator.cli.passphrase import new_passphrase, passphrase_for  # noqa: PLC0415 - when the command runs
    from annotator.project import share  # noqa: PLC0415

    there = file.exists()
    if there:
        passphrase = passphrase_for(file, passphrase_file, keyring=False)
    else:
        passphrase = new_passphrase(passphrase_file) if encrypt or passphrase_file else None
    with steps("Join") as told:
        project, joined = share.join(invitation, file, passphrase, told, old=with_)
    with project:
        person = project.person
        did = "goes on with the hub" if there else "is made"
        say(f"{file} {did}; you are {isolated(person.name)}, {person.role}." if person else f"{file} {did}.")
        say_exchanged(joined.exchanged)
        if joined.brought is not None:
            say(f"{counted(joined.brought.changes, 'change')} came along from {with_}.")
            for title in joined.brought.missing:
                note(f"“{isolated(title)}” is not in the team's project, so the work on it stays in {with_}.")


@group.command()
@reading
def sync(project: "Project", json: Json = False) -> None:
    """Exchange with the team's hub: send what is new here, receive what is new there."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    with steps("Synchronise") as told:
        done = share.sync(project, told)
    if json:
        print_json([share.exchanged_json(project, done)])
    else:
        say_exchanged(done)
    for each in share.refused_sentences(project, done):
        note(each)
    if done.refused:
        raise typer.Exit(1)


def say_exchanged(done: "Exchanged") -> None:
    """Say what an exchange did, and what is left."""
    say(f"{counted(done.sent, 'change')} sent, {counted(done.received, 'change')} received in {done.seconds:.1f} s.")
    if done.waiting:
        say(f"{counted(done.waiting, 'act')} still {'waits' if done.waiting == 1 else 'wait'} here.")
    if done.forked:
        say("A copy of this file was used elsewhere; both ways were kept, and this computer goes on as a new device.")
    if done.restored:
        say(f"The hub had lost {counted(done.restored, 'change')}; all of that was sent again.")
    if done.withdrawn:
        say(f"{counted(done.withdrawn, 'stream')} left this file, as you may no longer see that.")
    if done.kept:
        say(f"{counted(done.kept, 'change')} left here, which the hub does not take from you.")


@group.command()
@writing
def reveal(project: "Project", document: DocumentName) -> None:
    """Let the annotators of a document see each other's work on it; reviewers and managers may."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.reveal(project, document)


@group.command()
@writing
def hide(project: "Project", document: DocumentName) -> None:
    """Take a reveal back: others' work leaves the annotators' files when they synchronise."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.hide(project, document)


@group.command()
@writing
def assign(project: "Project", document: DocumentName, name: MemberName) -> None:
    """Assign a document to a member: from then on only those it is assigned to receive its text."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.assign(project, document, name)


@group.command()
@writing
def unassign(project: "Project", document: DocumentName, name: MemberName) -> None:
    """End an assignment."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.unassign(project, document, name)


@group.command(name="team")
@reading
def show_team(project: "Project", json: Json = False) -> None:
    """List the members with their devices."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    listed, members = team.devices(project), project.members
    if json:
        print_json(
            {
                "id": member.id,
                "name": member.name,
                "role": member.role,
                "retired": member.retired,
                "devices": [
                    {"id": each.id, "name": each.name, "here": each.here, "revoked": each.revoked}
                    for each in listed
                    if each.member == member.id
                ],
            }
            for member in members.values()
        )
        return
    ids = short_ids([each.id for each in listed])
    rows = []
    for member in members.values():
        own = [each for each in listed if each.member == member.id]
        devices: list[TeamDevice | None] = [*own] or [None]
        for each in devices:
            state = ("retired" if member.retired else "") if each is None else _device_state(each.here, each.revoked)
            rows.append(
                (
                    isolated(member.name),
                    member.role,
                    isolated(each.name) if each else "",
                    ids[each.id] if each else "",
                    state,
                )
            )
    print_table(("NAME", "ROLE", "DEVICE", "ID", "STATE"), rows, "This project has no members.")


def _device_state(here: bool, revoked: bool) -> str:
    return "revoked" if revoked else "here" if here else ""
