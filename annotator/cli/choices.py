"""What there is to choose from: formats and templates."""

import typer

from annotator.cli.options import Json
from annotator.cli.output import isolated, print_json, print_table

group = typer.Typer()


@group.command()
def formats(json: Json = False) -> None:
    """List the formats that can be imported and exported."""
    from annotator.formats.registry import formats as installed  # noqa: PLC0415 - when the command runs

    listed = list(installed().values())
    if json:
        fields = ("name", "title", "reads", "writes", "carries")
        print_json({name: getattr(each, name) for name in fields} for each in listed)
        return
    rows = [(each.name, each.title, each.reads, each.writes, each.carries) for each in listed]
    print_table(("NAME", "TITLE", "IMPORT", "EXPORT", "CARRIES"), rows, "There are none; install Annotator anew.")


@group.command()
def templates(json: Json = False) -> None:
    """List what a new project can start from."""
    from annotator.paths import data_folder  # noqa: PLC0415
    from annotator.project.create import template_named  # noqa: PLC0415 - when the command runs
    from annotator.project.create import templates as names  # noqa: PLC0415

    listed = [(name, template_named(name)) for name in names()]
    if json:
        print_json(
            {
                "name": name,
                "title": {"en": each.title.en, "ar": each.title.ar},
                "labels": len(each.labels),
                "path": str(data_folder("projects") / name),
            }
            for name, each in listed
        )
        return
    rows = [(name, each.title.en, isolated(each.title.ar), len(each.labels)) for name, each in listed]
    print_table(("NAME", "ENGLISH", "ARABIC", "LABELS"), rows, "There are none; install Annotator anew.")
