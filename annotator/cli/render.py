"""Drawing a document to a picture by the window's own code."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from annotator.cli.files import has_display
from annotator.cli.opening import reading
from annotator.cli.options import DocumentName, Layer, bare_name
from annotator.cli.output import say
from annotator.cli.reading import chosen
from annotator.errors import BadInputError

if TYPE_CHECKING:
    from annotator.project.session import Project

group = typer.Typer()

Members = Annotated[
    list[str] | None,
    typer.Option(
        "--member",
        metavar="NAME",
        parser=bare_name,
        help="Whose work; repeat it to see several members' over one text.",
        show_default=False,
    ),
]


@group.command()
@reading
def render(
    project: "Project",
    *,
    document: DocumentName,
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="page.png|.svg|.pdf",
            help="The picture. A long text goes on in page-2.png or page-2.svg, in a PDF on further pages.",
        ),
    ],
    member: Members = None,
    layer: Layer = "work",
    width: Annotated[int, typer.Option("--width", min=200, max=8000, help="Pixels.")] = 800,
    zoom: Annotated[int, typer.Option("--zoom", min=50, max=400, help="Percent.")] = 100,
    direction: Annotated[
        Literal["auto", "ltr", "rtl"] | None,
        typer.Option(
            "--direction", help="Of all paragraphs; auto: each by its first letter.", show_default="the document's"
        ),
    ] = None,
    start: Annotated[
        int | None,
        typer.Option("--from", metavar="A", min=0, help="Draw from this code point on.", show_default="the beginning"),
    ] = None,
    end: Annotated[
        int | None,
        typer.Option("--to", metavar="B", min=0, help="Draw up to this code point.", show_default="the end"),
    ] = None,
    geometry: Annotated[
        Path | None,
        typer.Option(
            "--geometry",
            metavar="g.json",
            help="Write too where lines, letters and annotations stand, as JSON.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Draw a document with its annotations as the window shows it: PNG, or SVG and PDF that can be searched."""
    found = project.document(document)
    if member and layer == "gold":
        raise BadInputError("Gold belongs to no member; leave out --layer gold, or --member.")
    names: list[str | None] = [*dict.fromkeys(member or [])]
    annotations = [each for name in names or [None] for each in chosen(project, found, name, layer)]
    draw_without_display()
    from annotator.ui.pages import Wanted, save_document  # noqa: PLC0415 - Qt costs half a second

    for path in save_document(project, found, annotations, out, Wanted(width, zoom, direction, start, end, geometry)):
        say(str(path))


def draw_without_display() -> None:
    """Let Qt draw where there is no display; must come before Qt is imported."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
