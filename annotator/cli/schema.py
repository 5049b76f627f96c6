"""The tag set: check a file, apply it to a project in use, show it; and the templates there are."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.opening import reading, refuse_itself, writing
from annotator.cli.options import Json
from annotator.cli.output import counted, isolated, print_json, print_object, print_table, say

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer(no_args_is_help=True)
SchemaPath = Annotated[Path, typer.Argument(metavar="PATH", help="A schema.toml, or a folder that holds one.")]


@group.command()
def check(path: SchemaPath, json: Json = False) -> None:
    """Say what is to be mended in a schema file, by line; exit status 1 where there is anything."""
    from annotator.formats.schema_file import read_schema, schema_findings  # noqa: PLC0415 - when the command runs

    findings = schema_findings(path)
    if json:
        print_json({"path": str(f.path), "line": f.line, "message": f.message, "mend": f.mend} for f in findings)
    elif findings:
        say("\n".join(map(str, findings)))
    else:
        say(f"{path} is in order: {counted(len(read_schema(path).labels), 'label')}.")
    if findings:
        raise typer.Exit(1)


@group.command()
@writing
def apply(project: "Project", path: SchemaPath, json: Json = False) -> None:
    """Make the project's schema what PATH says, as one act; lists what no longer fits. Nothing is dropped."""
    from annotator.project.schema import apply as apply_schema  # noqa: PLC0415 - when the command runs

    refuse_itself(project, path)
    applied = apply_schema(project, path)
    misfits = [
        {"annotation": each.annotation.id, "code": each.problem.code, "message": each.problem.message}
        for each in applied.misfits
    ]
    if json:
        print_object({"report": list(applied.report), "moved": applied.moved, "misfits": misfits})
        return
    for sentence in applied.report or ("The schema is what the file says already.",):
        say(sentence)
    if applied.moved:
        say(f"{counted(applied.moved, 'annotation')} got another label.")
    for misfit in misfits:
        say(f"annotation {misfit['annotation']}: {misfit['message']}")


@group.command()
@reading
def show(
    project: "Project",
    json: Json = False,
    toml: Annotated[bool, typer.Option("--toml", help="Print it as a schema file.")] = False,
) -> None:
    """Show the tag set of a project."""
    from annotator.formats.schema_file import write_schema  # noqa: PLC0415 - when the command runs
    from annotator.formats.schema_json import schema_json  # noqa: PLC0415

    schema = project.schema
    if toml:
        typer.echo(write_schema(schema), nl=False)
    elif json:
        print_object(schema_json(schema))
    else:
        rows = [
            (
                each.id,
                each.kind,
                each.key,
                each.title.en,
                isolated(each.title.ar),
                " ".join(attribute.id for attribute in each.attributes if not attribute.retired),
                " ".join(role.id for role in each.roles if not role.retired),
                "retired" if each.retired else "",
            )
            for each in schema.labels.values()
        ]
        headers = ("ID", "KIND", "KEY", "ENGLISH", "ARABIC", "ATTRIBUTES", "ROLES", "STATE")
        print_table(headers, rows, "The schema has no labels; give it some: annotator schema apply FILE PATH")
