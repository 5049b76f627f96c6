"""Bringing documents and annotated corpora in, and writing them out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.opening import reading, writing
from annotator.cli.options import AnyLayer, Json, Layer, Member
from annotator.cli.output import counted, isolated, note, print_json, print_table, say
from annotator.cli.progress import bar

if TYPE_CHECKING:
    from annotator.project.corpus import Came, Report
    from annotator.project.session import Project

group = typer.Typer()


@group.command("import")
@writing
def import_(
    project: "Project",
    *,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.", show_default=False)],
    format: Annotated[str | None, typer.Option("--format", help="See: annotator formats.", show_default="told")] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", help="Of text files, such as windows-1256.", show_default="told")
    ] = None,
    member: Member = None,
    layer: AnyLayer = None,
    state: Annotated[
        Literal["done", "started"],
        typer.Option("--state", help="How far the members are with the documents whose work it brings."),
    ] = "done",
    json: Json = False,
) -> None:
    """Bring files and folders in, all of them or none; what is there already is reported, not doubled."""
    from annotator.project.corpus import import_paths  # noqa: PLC0415 - when the command runs

    with bar("Importing") as progress:
        report = import_paths(
            project,
            paths,
            format=format,
            encoding=encoding,
            member=member,
            layer=layer,
            state=state,
            progress=progress,
        )
    if json:
        print_json(_came_json(project, each) for each in report.documents)
    else:
        _say_report(report)
    for warning in report.warnings:
        note(warning)
    for name in report.members:
        note(f"{name} is new in this project, as an annotator.")


def _came_json(project: "Project", came: "Came") -> dict[str, object]:
    document = came.document
    return {
        "id": document.id,
        "title": document.title,
        "new": came.new,
        "annotations": came.annotations,
        "known": came.known,
        "encoding": came.encoding,
        "confidence": round(came.confidence, 3),
        "language": document.language,
        "direction": project.direction(document),
        "length": document.length,
        "source": document.source,
    }


def _say_report(report: "Report") -> None:
    new = sum(each.new for each in report.documents)
    rows = [
        (
            each.document.id[:12],
            isolated(each.document.title),
            "new" if each.new else "there already",
            each.annotations,
            each.encoding,
            f"{each.confidence:.0%}",
        )
        for each in report.documents
    ]
    print_table(("ID", "TITLE", "STATE", "ANNOTATIONS", "ENCODING", "SURE"), rows)
    marks = counted(report.annotations, "annotation")
    known = sum(each.known for each in report.documents)
    there = f", {known} there already" if known else ""
    say(f"{counted(new, 'new document')}, {len(rows) - new} there already; {marks}{there}.")
    if report.done:
        say(f"{counted(report.done, 'document')} marked as done; import with --state started where they are not.")
    if report.grown:
        say(f"Labels with new attributes or roles: {', '.join(report.grown)}.")
    if report.labels:
        say(f"The schema has {counted(len(report.labels), 'new label')}: {', '.join(report.labels)}.")


@group.command()
@reading
def export(
    project: "Project",
    *,
    format: Annotated[str, typer.Option("--format", help="See: annotator formats.")],
    out: Annotated[Path, typer.Option("--out", metavar="PATH", help="The file or folder to make.")],
    member: Member = None,
    layer: Layer = "work",
    document: Annotated[
        list[str] | None, typer.Option("--document", metavar="DOCUMENT", help="This document; may be repeated.")
    ] = None,
    json: Json = False,
) -> None:
    """Write one member's work, or gold; says what the format could not carry."""
    from annotator.project.corpus import export as write  # noqa: PLC0415 - when the command runs

    if member is not None and layer == "gold":
        raise typer.BadParameter("gold belongs to no member; leave --member out", param_hint="--member")
    with bar("Exporting") as progress:
        losses = write(
            project, format, out, member=member, layer=layer, documents=tuple(document or ()), progress=progress
        )
    if json:
        print_json({"what": each.what, "count": each.count} for each in losses)
        return
    say(f"Wrote {out}.")
    for each in losses:
        say(f"Not carried: {each.what} ({each.count:,}).")
