"""The recovery key: `annotator recovery` prints it, `annotator recover` goes on with it. It is never an argument."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading
from annotator.cli.output import isolated, say
from annotator.cli.passphrase import secret_in
from annotator.cli.streams import is_terminal
from annotator.errors import RefusedError

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@reading
def recovery(
    project: "Project",
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="A new file that only you may read.")
    ] = None,
) -> None:
    """Show the recovery key, to be printed: with it the creator goes on where a computer or its keys are lost."""
    from annotator.project.recovery import recovery_key, write_recovery_key  # noqa: PLC0415 - when the command runs

    if out is not None:
        write_recovery_key(project, out)
        say(f"The recovery key is in {out}; print it, keep it in a safe place, and delete the file.")
        return
    if not is_terminal(sys.stdout):
        raise RefusedError("The recovery key is shown on a terminal alone; name a file for it with --out FILE.")
    say(recovery_key(project))
    say("Write it down or print it, and keep it in a safe place: whoever has it can act as the project's creator.")


@group.command()
@reading
def recover(
    project: "Project",
    key_file: Annotated[
        Path | None,
        typer.Option("--key-file", metavar="PATH", help="A file with the recovery key; else you are asked."),
    ] = None,
) -> None:
    """Go on as the project's creator on a new device, by the recovery key."""
    from annotator.project import recovery as recovering  # noqa: PLC0415 - when the command runs

    creator = recovering.recover(project, secret_in(key_file, "recovery key") if key_file else _typed())
    say(f"{isolated(creator.name)} goes on in {project.path} on a new device; the recovery key vouches for it.")


def _typed() -> str:
    import getpass  # noqa: PLC0415 - only at a terminal

    if not is_terminal(sys.stdin):
        raise RefusedError("The recovery key is asked for at a terminal; give it in a file with --key-file PATH.")
    return getpass.getpass("Recovery key: ")
