"""Bundles: `annotator bundle write` and `annotator bundle read`, for work that goes by hand."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import refuse_itself, writing
from annotator.cli.options import Json, bare_name
from annotator.cli.output import counted, isolated, note, print_json, say
from annotator.cli.progress import bar

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@writing
def write(
    project: "Project",
    for_: Annotated[str, typer.Option("--for", metavar="MEMBER", parser=bare_name, help="Who is to read it.")],
    out: Annotated[Path, typer.Option("--out", metavar="BUNDLE", help="The file to write, NAME.annotbundle.")],
    all_: Annotated[bool, typer.Option("--all", help="Put in also what they are known to have.")] = False,
) -> None:
    """Write a bundle for a member: what they may see and lack, sealed so that nobody else can read it."""
    from annotator.project import bundles  # noqa: PLC0415 - when the command runs

    with bar("Write") as told:
        wrote = bundles.write(project, for_, out, everything=all_, told=told or bundles.unheard)
    say(f"{counted(wrote.changes, 'change')} for {isolated(wrote.member)} written to {out}.")
    if wrote.left:
        note(
            f"{counted(wrote.left, 'stream')} left out: nobody signed what is in them who may; "
            "let whoever wrote it synchronise, or a manager write the bundle."
        )


@group.command()
@writing
def read(
    project: "Project",
    bundle: Annotated[Path, typer.Argument(metavar="BUNDLE", help="A bundle that was written for you.")],
    json: Json = False,
) -> None:
    """Read a bundle that was written for you; all of it is verified before anything is taken."""
    from annotator.project import bundles  # noqa: PLC0415 - when the command runs

    refuse_itself(project, bundle)
    with bar("Read") as told:
        received = bundles.read(project, bundle, told or bundles.unheard)
    if json:
        print_json([bundles.received_json(received)])
        return
    say(bundles.summary(project, received))
    if received.forked:
        say("A copy of a file was used elsewhere; both ways were kept.")
