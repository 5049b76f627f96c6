"""Settling what waits: which of two values stays."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.opening import writing
from annotator.cli.output import counted, say

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@writing
def settle(
    project: "Project",
    record: Annotated[str, typer.Argument(metavar="ID", help="What waits, as `annotator conflicts` lists it.")],
    *,
    use: Annotated[Literal["shown", "other"], typer.Option("--use", help="Which value stays.")],
    field: Annotated[
        str | None, typer.Option("--field", metavar="FIELD", help="One field; else all of it that waits.")
    ] = None,
) -> None:
    """Settle what was changed apart: the value that shows stays, or the other takes its place; undo takes it back."""
    from annotator.project import settling  # noqa: PLC0415 - when the command runs
    from annotator.project.conflicts import conflicts  # noqa: PLC0415

    before = len(conflicts(project))
    settling.settle(project, settling.conflict_named(project, record, field), use)
    left = len(conflicts(project))
    still = f"{counted(left, 'conflict')} still {'waits' if left == 1 else 'wait'}." if left else "Nothing else waits."
    say(f"Settled {counted(before - left, 'conflict')}. {still}")
