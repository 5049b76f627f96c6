"""Redacting: what goes is shown first, and goes only when it is said once more."""

from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import writing
from annotator.cli.output import counted, isolated, note, say

if TYPE_CHECKING:
    from annotator.project.redact import Plan
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@writing
def redact(
    project: "Project",
    *,
    document: Annotated[
        str | None,
        typer.Option("--document", metavar="DOCUMENT", help="A document, with all that was ever written on it."),
    ] = None,
    annotation: Annotated[
        list[str] | None,
        typer.Option("--annotation", metavar="ID", help="An annotation, with its gold; may be repeated."),
    ] = None,
    entry: Annotated[list[str] | None, typer.Option("--entry", metavar="ID", help="An entry; may be repeated.")] = None,
    comment: Annotated[
        list[str] | None, typer.Option("--comment", metavar="ID", help="A comment; may be repeated.")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it stays for all to read.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without, it is only shown what would go.")] = False,
) -> None:
    """Take what must not be kept out of the file and its backups, for good; only a manager may."""
    from annotator.project.redact import plan  # noqa: PLC0415 - when the command runs
    from annotator.project.redact import redact as take_out  # noqa: PLC0415

    wanted = plan(project, document, annotation or (), entry or (), comment or ())
    if not yes:
        say(f"This would go for good: {_told(wanted)}.")
        note("Nothing was redacted. It cannot be undone, here or in anyone's file; add --yes to do it.")
        return
    done = take_out(project, wanted, reason)
    say(f"Redacted, here and in the backups: {_told(wanted)}.")
    for name in done.removed:
        note(f"The backup {name} could not be opened and was removed.")


def _told(wanted: "Plan") -> str:
    goes = wanted.goes
    title = [f"“{isolated(wanted.document.title)}” and its text"] if wanted.document else []
    parts = (
        (goes.annotations, "annotation", ""),
        (goes.comments, "comment", ""),
        (goes.entries, "entry", "entries"),
        (goes.decisions, "decision", ""),
    )
    counts = [counted(*part) for part in parts if part[0]]
    return ", ".join([*title, *counts, f"{counted(goes.changes, 'change')} of the history"])
