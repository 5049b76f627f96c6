"""The hub and who is in it: `annotator hub create`, `status`, `invite`, `reset`, `revoke`, `retire`, `role`, `gold`."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from annotator.cli.hub import group
from annotator.cli.opening import open_file, settle_person, writing
from annotator.cli.options import As, File, Json, Keyring, PassphraseFile, bare_name
from annotator.cli.output import counted, isolated, note, print_json, print_table, say
from annotator.cli.progress import steps
from annotator.cli.share import MemberName, say_exchanged

if TYPE_CHECKING:
    from datetime import datetime

    from annotator.project.session import Project
    from annotator.sync.status import Status

__all__ = ["group"]

Address = Annotated[
    str, typer.Argument(metavar="URL", help="postgresql://ADMINISTRATOR@HOST/DATABASE; the password is asked for.")
]
Insecure = Annotated[
    bool,
    typer.Option("--without-verified-tls", help="Connect though others on the way may read and alter what is sent."),
]
Device = Annotated[
    str, typer.Argument(metavar="DEVICE", help="Its id, or the beginning of it, as annotator team FILE lists it.")
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="The invitation to write; it ends in .invitation.")]


@group.command()
def create(
    url: Address,
    file: File,
    *,
    without_verified_tls: Insecure = False,
    as_: As = None,
    passphrase_file: PassphraseFile = None,
    keyring: Keyring = False,
) -> None:
    """Make the hub of a project in an empty PostgreSQL database, as its administrator."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    with open_file(file, passphrase_file, keyring) as project:
        settle_person(project, as_)
        with steps("Make the hub") as told:
            done = share.create_hub(project, url, administrator_password(url), insecure=without_verified_tls, told=told)
        say(f"The hub of “{project.title.en or project.title.ar}” is made.")
        say_exchanged(done)
        note(f"Print the recovery key and keep it in a safe place: annotator recovery {file}")


def administrator_password(url: str) -> str | None:
    """Return the administrator's password that a person types where neither the URL nor libpq's own ways give one."""
    import os  # noqa: PLC0415 - when the command runs
    import sys  # noqa: PLC0415

    from annotator.cli.passphrase import ask  # noqa: PLC0415
    from annotator.cli.streams import is_terminal  # noqa: PLC0415

    given = "passfile=" in url or os.environ.get("PGPASSWORD") or os.environ.get("PGPASSFILE")
    said = urlsplit(url).password if "://" in url else "password=" in url
    return None if given or said or not is_terminal(sys.stdin) else ask("Password of the administrator")


@group.command()
def status(url: Address, without_verified_tls: Insecure = False, json: Json = False) -> None:
    """Show what a hub holds: members, documents, streams, sizes, the last exchange, versions."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    found = share.hub_status(url, administrator_password(url), insecure=without_verified_tls)
    if json:
        print_json([_status_json(found)])
        return
    major, minor = divmod(found.server, 10_000)
    say(f"Project      {found.project}")
    say(f"PostgreSQL   {major}.{minor}, the hub's version {found.version}")
    say(f"Documents    {found.documents:,}")
    say(f"Changes      {found.changes:,} in {counted(found.streams, 'stream')}")
    say(f"Size         {found.size / 1_000_000:,.1f} MB")
    say(f"Last change  {_moment(found.changed_at)}")
    rows = [
        (isolated(each.name), each.role, each.devices, _moment(each.sent_at), "retired" if each.retired else "")
        for each in found.people
    ]
    print_table(("NAME", "ROLE", "DEVICES", "LAST SENT", "STATE"), rows, "Nobody has joined yet.")


def _moment(at: "datetime | None") -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "never"


def _status_json(found: "Status") -> dict[str, object]:
    def spelled(at: "datetime | None") -> str | None:
        return at.isoformat(timespec="seconds") if at else None

    people = [{**asdict(each), "sent_at": spelled(each.sent_at)} for each in found.people]
    return {**asdict(found), "changed_at": spelled(found.changed_at), "people": people}


@group.command()
@writing
def invite(
    project: "Project",
    name: MemberName,
    role: Annotated[str, typer.Option("--role", help="annotator, reviewer or manager.")],
    out: Out,
) -> None:
    """Invite a person, or a member's further device: writes a file by which they join."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    with steps("Invite") as told:
        share.invite(project, name, role, out, told)
    say(f"{out} is made; give it to {isolated(bare_name(name))} alone: who has it may join, once.")


@group.command()
@writing
def cancel(project: "Project", name: MemberName) -> None:
    """Cancel the invitations of a member that nobody has used yet, as when the file was lost."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    count = share.cancel(project, name)
    say(f"{counted(count, 'invitation')} of {isolated(bare_name(name))} {'is' if count == 1 else 'are'} cancelled.")


@group.command()
@writing
def reset(project: "Project", device: Device, out: Out) -> None:
    """Give a device that lost its password a new one, as a file for: annotator join FILE.invitation NAME.annot."""
    from annotator.project import share, team  # noqa: PLC0415 - when the command runs

    share.reset_password(project, team.device_named(project, device).id, out)
    say(f"{out} is made; give it to whom the device belongs.")


@group.command()
@writing
def revoke(project: "Project", device: Device) -> None:
    """Revoke a lost or stolen device: its login is closed, and nothing new of it is taken anywhere."""
    from annotator.project import share  # noqa: PLC0415 - when the command runs

    share.revoke(project, device)


@group.command()
@writing
def retire(project: "Project", name: MemberName) -> None:
    """Retire a member: what they still have comes in, and they receive and write nothing more."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.retire(project, name)


@group.command(name="take-back")
@writing
def take_back(project: "Project", name: MemberName) -> None:
    """Take a retired member back."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.take_back(project, name)


@group.command()
@writing
def role(project: "Project", name: MemberName, role: Annotated[str, typer.Argument(metavar="ROLE")]) -> None:
    """Give a member another role: annotator, reviewer or manager."""
    from annotator.project import team  # noqa: PLC0415 - when the command runs

    team.change_role(project, name, role)


@group.command()
@writing
def gold(project: "Project", state: Annotated[str, typer.Argument(metavar="open|closed")]) -> None:
    """Say whether annotators receive gold."""
    from annotator.errors import BadInputError  # noqa: PLC0415 - when the command runs
    from annotator.project import team  # noqa: PLC0415

    if state not in {"open", "closed"}:
        raise BadInputError(f"“{state}” is neither open nor closed; say one of them.")
    team.open_gold(project, open_=state == "open")
