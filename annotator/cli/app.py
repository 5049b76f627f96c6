"""All commands under one name."""

from typing import Annotated

import typer

from annotator import __version__
from annotator.cli import (
    adjudicating,
    agreeing,
    annotating,
    bundle,
    choices,
    commenting,
    corpus,
    demo,
    desktop,
    differing,
    files,
    hub_team,
    listing,
    people,
    reading,
    recovery,
    redacting,
    render,
    schema,
    settling,
    share,
    training,
    work,
)

app = typer.Typer(
    name="annotator",
    help="Mark who did what to whom, and who says so, in Arabic and English reports.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for group in (files, corpus, listing, settling, annotating, commenting, reading, render, people, redacting, choices):
    app.add_typer(group.group)
for group in (differing, adjudicating, agreeing, work, training, share, recovery):
    app.add_typer(group.group)
app.add_typer(demo.group)
app.add_typer(schema.group, name="schema", help="Check, apply and show the tag set.")
app.add_typer(people.member, name="member", help="Add people to a project.")
app.add_typer(desktop.group, name="desktop", help="Put Annotator into the menus of a Linux desktop, or take it away.")
app.add_typer(hub_team.group, name="hub", help="Run and keep the shared database of a team.")
app.add_typer(bundle.group, name="bundle", help="Exchange work by hand, as sealed files.")
app.add_typer(people.entry, name="entry", help="Add entries that annotations link to.")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"annotator {__version__}")
        raise typer.Exit


@app.callback()
def annotator(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Mark who did what to whom, and who says so, in Arabic and English reports."""
