"""Drawing a document to a picture by the window's own code."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from annotator.cli.files import has_display
from annotator.cli.opening import reading
from annotator.cli.options import DocumentName, Layer, Member
from annotator.cli.output import say
from annotator.cli.reading import chosen

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()


@group.command()
@reading
def render(
    project: "Project",
    *,
    document: DocumentName,
    out: Annotated[Path, typer.Option("--out", metavar="page.png", help="The picture; long texts add page-2.png ...")],
    member: Member = None,
    layer: Layer = "work",
    width: Annotated[int, typer.Option("--width", min=200, max=8000, help="Pixels.")] = 800,
    zoom: Annotated[int, typer.Option("--zoom", min=50, max=400, help="Percent.")] = 100,
) -> None:
    """Draw a document with its annotations as the window shows it."""
    found = project.document(document)
    annotations = chosen(project, found, member, layer)
    draw_without_display()
    from annotator.ui.pages import save_document  # noqa: PLC0415 - Qt costs half a second

    for path in save_document(project, found, annotations, out, width=width, zoom=zoom):
        say(str(path))


def draw_without_display() -> None:
    """Let Qt draw where there is no display; must come before Qt is imported."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
