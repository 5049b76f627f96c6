"""Whole files: create, open, merge, restore, check."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading, refuse_folder
from annotator.cli.options import As, File, Json, Keyring, PassphraseFile, bare_name
from annotator.cli.output import counted, note, print_json, print_table, say
from annotator.cli.passphrase import from_file, new_passphrase, passphrase_for, remember
from annotator.errors import NotFoundError, RefusedError

if TYPE_CHECKING:
    from annotator.project.conflicts import Conflict
    from annotator.project.session import Project

group = typer.Typer()
Remember = Annotated[bool, typer.Option("--remember", help="Keep the passphrase in the system's keyring.")]


@group.command()
def create(
    file: File,
    *,
    member: Annotated[
        str,
        typer.Option(
            "--member", metavar="NAME", envvar="ANNOTATOR_MEMBER", parser=bare_name, help="The creator, a manager."
        ),
    ],
    template: Annotated[
        str, typer.Option("--template", metavar="NAME|PATH", help="What to start from; see: annotator templates.")
    ] = "conflict-reporting",
    title: Annotated[str, typer.Option("--title", help="The project's title.", show_default="the template's")] = "",
    encrypt: Annotated[bool, typer.Option("--encrypt", help="Encrypt the file with a passphrase.")] = False,
    passphrase_file: PassphraseFile = None,
    keep: Remember = False,
) -> None:
    """Make a project file."""
    from annotator.project.create import create_project  # noqa: PLC0415 - when the command runs
    from annotator.project.files import cloud_warning  # noqa: PLC0415

    passphrase = new_passphrase(passphrase_file) if encrypt or passphrase_file else None
    with create_project(file, member, template, title, passphrase) as project:
        labels = counted(len(project.schema.labels), "label")
        say(f"Made {file} for {member}, a manager, with {labels}; next: annotator import {file} PATH...")
    if keep and passphrase:
        remember(file, passphrase)
    if warning := cloud_warning(file):
        note(warning)


@group.command("open")
def open_(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="The project file; none for the bare window.")
    ] = None,
    as_: As = None,
    passphrase_file: PassphraseFile = None,
    keyring: Keyring = False,
    keep: Remember = False,
) -> None:
    """Open a project file in the window, which asks for what is missing: the passphrase, in a copy who is there."""
    from annotator.project.files import cloud_warning, needs_passphrase  # noqa: PLC0415 - when the command runs
    from annotator.project.session import open_project  # noqa: PLC0415

    if not has_display():
        raise RefusedError("There is no display for the window; use the other commands, or start a desktop session.")
    if file is None:  # as a desktop's menu starts it
        raise typer.Exit(open_window(None))
    refuse_folder(file)
    passphrase = passphrase_for(file, passphrase_file, keyring)
    if passphrase is not None or not needs_passphrase(file):  # else the window asks for it
        open_project(file, passphrase).close()  # what is wrong with the file is said here, not in the window
    if keep and passphrase:
        remember(file, passphrase)
    elif keep and needs_passphrase(file):
        note("The passphrase that the window asks for is not kept; give it here to have it remembered.")
    if warning := cloud_warning(file):
        note(warning)
    raise typer.Exit(open_window(file, passphrase, as_))


def has_display() -> bool:
    """Tell whether a window can be shown: on Linux where a display is named, elsewhere always; never offscreen."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def open_window(file: Path | None, passphrase: str | None = None, member: str | None = None) -> int:
    """Run the window on a project file, or on none, until it is closed; returns its exit status."""
    from annotator.ui.app import run  # noqa: PLC0415 - Qt costs a second

    return run(file, passphrase, member)


@group.command()
@reading
def merge(
    project: "Project",
    other: Annotated[Path, typer.Argument(metavar="OTHER", help="Another file of the same project; only read.")],
    other_passphrase_file: Annotated[
        Path | None, typer.Option("--other-passphrase-file", metavar="PATH", help="Where OTHER has another passphrase.")
    ] = None,
) -> None:
    """Take into FILE all that OTHER, another file of the same project, has."""
    from annotator.project import files  # noqa: PLC0415 - when the command runs
    from annotator.project.conflicts import conflicts  # noqa: PLC0415

    if other_passphrase_file is not None:
        passphrase: str | None = from_file(other_passphrase_file)
    elif project.replica.passphrase and files.needs_passphrase(other):
        passphrase = project.replica.passphrase
    else:
        passphrase = passphrase_for(other, None, keyring=False)
    before = set(map(_place, conflicts(project)))
    united = files.merge(project, other, passphrase)
    if united.left:
        note(
            f"{counted(united.left, 'stream')} stayed in {other}: nobody signed what is in them who may; "
            "let whoever wrote it synchronise, or write a bundle."
        )
    if not united.changes:
        say(f"{other} has nothing that {project.path} lacks.")
        return
    where = f" in {counted(len(united.documents), 'document')}" if united.documents else ""
    say(f"Took {counted(united.changes, 'change')}{where} from {other}.")
    if united.forks:
        say(f"{counted(united.forks, 'stream')} had been written on in both files; both are kept.")
    if brought := set(map(_place, conflicts(project))) - before:
        say(f"{counted(len(brought), 'conflict')}; see: annotator conflicts {project.path}")


def _place(conflict: "Conflict") -> tuple[str, str, str]:
    return conflict.record, conflict.field, conflict.change


@group.command()
def restore(
    file: File,
    *,
    listing: Annotated[bool, typer.Option("--list", help="List the backups.")] = False,
    which: Annotated[
        str, typer.Option("--from", metavar="N|PATH", help="The backup's number, 1 is the newest, or its path.")
    ] = "1",
    out: Annotated[Path | None, typer.Option("--out", metavar="NEW", help="The file to make.")] = None,
    as_: As = None,
    passphrase_file: PassphraseFile = None,
    keyring: Keyring = False,
    json: Json = False,
) -> None:
    """Open a backup of FILE as a new file; FILE stays as it is."""
    from annotator.project import files  # noqa: PLC0415 - when the command runs

    if listing or json:
        _list_backups(file, json)
        return
    if out is None:
        raise typer.BadParameter("name the file to make, or list the backups with --list", param_hint="--out")
    chosen = Path(which) if not which.isdigit() else next(iter(each.path for each in files.backups(file)), file)
    passphrase = passphrase_for(chosen, passphrase_file, keyring)
    with files.restore(file, out, which, passphrase, as_) as project:
        person = project.person.name if project.person else "nobody"
        say(f"Restored {out} with {counted(len(project.documents()), 'document')}; {person} writes in it.")


def _list_backups(file: Path, json: bool) -> None:
    from annotator.project import files  # noqa: PLC0415 - when the command runs

    listed = list(enumerate(files.backups(file), start=1))
    if not listed and not file.is_file():
        raise NotFoundError(f"There is no project file {file}, and no backups of it; check the name.")
    if json:
        print_json({"number": n, "taken": b.taken, "size": b.size, "path": str(b.path)} for n, b in listed)
        return
    rows = [(number, backup.taken, backup.size, str(backup.path)) for number, backup in listed]
    print_table(("NUMBER", "TAKEN", "BYTES", "PATH"), rows, f"{file} has no backups yet; they are taken as you work.")


@group.command()
@reading
def check(
    project: "Project",
    strict: Annotated[bool, typer.Option("--strict", help="Count what is only missing yet as a finding.")] = False,
    json: Json = False,
) -> None:
    """Verify chains, tables, offsets and schema; a line for each finding, exit status 1 where there is one."""
    from annotator.model.fit import MISSING  # noqa: PLC0415 - when the command runs
    from annotator.project.files import findings  # noqa: PLC0415
    from annotator.project.schema import misfits  # noqa: PLC0415

    found = list(findings(project))
    misfitting = [] if found else misfits(project)
    waiting = [] if strict else [each for each in misfitting if each.problem.code in MISSING]
    found += [f"annotation {each.annotation.id}: {each.problem.message}" for each in misfitting if each not in waiting]
    if json:
        print_json(found)
    for finding in [] if json else found:
        say(finding)
    if waiting:
        note(f"{counted(len(waiting), 'thing')} that the schema requires may still be filled in (--strict lists them).")
    if found:
        raise typer.Exit(1)
    if not json:
        say(f"{project.path} is in order.")
