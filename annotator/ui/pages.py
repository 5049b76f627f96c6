"""A document of a project drawn to picture files, with or without a window on the screen."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import orjson

from annotator.errors import BadInputError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.project.session import Project
from annotator.store.replica import SUFFIX
from annotator.ui.agreed import Agreed, agreed, with_all
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.drawing.application import ensure_application
from annotator.ui.drawing.files import format_of, save_pages, save_pdf, save_svg, write
from annotator.ui.drawing.paging import Page
from annotator.ui.drawing.places import geometry
from annotator.ui.drawing.stretch import whole_graphemes
from annotator.ui.initials import initials, legend, signed
from annotator.ui.line import dotted, isolate, isolate_number
from annotator.ui.picture import Look, drawings, images, lay_pages, lay_sheet
from annotator.ui.source import mark

WIDTH = 800


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a document is to be drawn: pixels, percent, its own direction where none is given, code points."""

    width: int = WIDTH
    zoom: int = 100
    direction: Direction | None = None
    start: int | None = None
    end: int | None = None
    geometry: Path | None = None


def save_document(
    project: Project,
    document: Document,
    annotations: Iterable[Annotation],
    out: Path,
    wanted: Wanted | None = None,
) -> list[Path]:
    """Draw a document to `out`: PNG, SVG or PDF by its suffix; where it is long, also NAME-2 ...; returns the paths.

    Annotations of several members are told apart by letters on their labels; equal ones are one mark with the letters
    of all. Raises BadInputError for another suffix, a geometry file that is the picture or a project file, or a stretch
    that is not in the text; StorageError where a file cannot be written.
    """
    wanted = wanted or Wanted()
    format_of(out)
    _spare(wanted.geometry, out, project.path)
    text = project.text(document.id)
    stretch = whole_graphemes(text, wanted.start, wanted.end)
    ensure_application()
    shown = list(annotations)
    joined = agreed(shown)
    sheet = lay_sheet(
        text,
        MarkList(_marks(project, document, joined)),
        Look(wanted.direction or document.direction, width=wanted.width, zoom=wanted.zoom),
        title=document.title,
        subtitle=_subtitle(project, document, shown),
        stretch=None if stretch == (0, len(text)) else stretch,
    )
    pages = lay_pages(sheet, format_of(out), wanted.width)
    written = _save(sheet, pages, out, wanted.width, document)
    if wanted.geometry:
        found = with_all(geometry(sheet, pages, wanted.width), joined)
        write(wanted.geometry, orjson.dumps(found, option=orjson.OPT_APPEND_NEWLINE))
        written.append(wanted.geometry)
    return written


def _spare(geometry: Path | None, out: Path, project: Path) -> None:
    """Refuse to write the geometry over what is worth more than it."""
    if geometry is None:
        return
    is_project = geometry.suffix == SUFFIX or geometry.resolve() == project.resolve()
    if is_project or geometry.resolve() == out.resolve():
        what = "a project file" if is_project else "the picture itself"
        raise BadInputError(f"{geometry.name} is {what}; give the geometry a name of its own, such as g.json.")


def _save(sheet: Sheet, pages: list[Page], out: Path, width: int, document: Document) -> list[Path]:
    suffix = format_of(out)
    if suffix == ".png":
        return save_pages(images(sheet, pages, width), out)
    save = save_svg if suffix == ".svg" else save_pdf
    return save(drawings(sheet, pages, width), out, document.title, document.language)


def _marks(project: Project, document: Document, joined: list[Agreed]) -> Iterator[Mark]:
    rtl = project.direction(document) == "rtl"
    owners = _owners(project, chain.from_iterable(joined))
    letters = dict(zip(owners, initials(list(owners.values())), strict=True))
    for each in joined:
        shown = mark(each[0], project.schema, "ar" if rtl else "en")
        made = {annotation.owner for annotation in each}
        signs = [sign for owner, sign in letters.items() if owner in made]
        yield signed(shown, signs, rtl) if len(owners) > 1 else shown


def _subtitle(project: Project, document: Document, annotations: list[Annotation]) -> str:
    owners = _owners(project, annotations)
    whose = legend(list(owners.values())) if len(owners) > 1 else ""
    known = [isolate(document.publisher)] if document.publisher else []
    known += [isolate_number(document.published)] if document.published else []
    return dotted([*known, whose])


def _owners(project: Project, annotations: Iterable[Annotation]) -> dict[str, str]:
    """Return id and name of the members whose work is shown, in the order of their names."""
    found = {each.owner for each in annotations}
    names = {owner: project.members[owner].name if owner in project.members else owner for owner in found}
    return dict(sorted(names.items(), key=lambda each: each[1]))
