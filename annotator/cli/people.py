"""Members and entries."""

from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import Json, bare_name
from annotator.cli.output import elided, isolated, print_json, print_table, say, short_ids

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()
member = typer.Typer(no_args_is_help=True)
entry = typer.Typer(no_args_is_help=True)


@group.command()
@reading
def members(project: "Project", json: Json = False) -> None:
    """List who is in the project."""
    listed = list(project.members.values())
    if json:
        print_json({"id": m.id, "name": m.name, "role": m.role, "retired": m.retired} for m in listed)
        return
    here = project.person.id if project.person else ""
    rows = [
        (isolated(m.name), m.role, "retired" if m.retired else "here" if m.id == here else "", m.id) for m in listed
    ]
    print_table(("NAME", "ROLE", "STATE", "ID"), rows, "This project has no members; merge it with another copy of it.")


@member.command()
@writing
def add(
    project: "Project",
    name: Annotated[str, typer.Argument(metavar="NAME", parser=bare_name)],
    role: Annotated[str, typer.Option("--role", help="annotator, reviewer or manager.")] = "annotator",
) -> None:
    """Add a person; only a manager may."""
    from annotator.project.people import add_member  # noqa: PLC0415 - when the command runs

    say(add_member(project, name, role).id)


@group.command()
@reading
def entries(project: "Project", json: Json = False) -> None:
    """List the people, groups, places and events that annotations link to."""
    listed = project.entries()
    if json:
        fields = ("id", "label", "title", "names", "note")
        print_json({name: getattr(each, name) for name in fields} for each in listed)
        return
    ids = short_ids([each.id for each in listed])
    rows = [
        (
            ids[each.id],
            each.label,
            *(isolated(elided(text)) for text in (each.title, " · ".join(each.names), each.note)),
        )
        for each in listed
    ]
    empty = "There are no entries yet; add one with: annotator entry add."
    print_table(("ID", "LABEL", "TITLE", "NAMES", "NOTE"), rows, empty)


@entry.command(name="add")
@writing
def add_one(
    project: "Project",
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What it is mostly called.")],
    label: Annotated[str, typer.Option("--label", help="What it is: a label's id or title.")],
    name: Annotated[list[str] | None, typer.Option("--name", help="Another spelling; may be repeated.")] = None,
    note: Annotated[str, typer.Option("--note", help="What tells it from others.")] = "",
) -> None:
    """Add a person, group, place or event that annotations can link to."""
    from annotator.project.entries import add_entry  # noqa: PLC0415 - when the command runs

    say(add_entry(project, bare_name(title), label, map(bare_name, name or ()), note).id)
