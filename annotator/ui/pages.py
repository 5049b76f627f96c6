"""A document of a project drawn to picture files, with or without a window on the screen."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.schema import Schema, colour
from annotator.project.session import Project
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.picture import draw_pages, save_pages


def save_document(
    project: Project,
    document: Document,
    annotations: Iterable[Annotation],
    out: Path,
    *,
    width: int = 800,
    zoom: int = 100,
) -> list[Path]:
    """Draw a document, `width` pixels wide at `zoom` percent, to `out` and, where it is long, NAME-2 ...; the paths.

    Raises StorageError where a file cannot be written.
    """
    _application()
    direction = project.direction(document)
    language = "ar" if direction == "rtl" else "en"
    pages = draw_pages(
        project.text(document.id),
        MarkList(marks_of(annotations, project.schema, language)),
        title=document.title,
        subtitle=" · ".join(part for part in (document.publisher, document.published) if part),
        direction=document.direction,
        width=width,
        zoom=zoom,
    )
    return save_pages(pages, out)


def marks_of(annotations: Iterable[Annotation], schema: Schema, language: str) -> list[Mark]:
    """Return what the page shows of annotations, titles in `language`; those without a span are not on it."""
    marks = []
    for each in annotations:
        label = schema.labels.get(each.label)
        title = label.title.in_language(language) if label else each.label
        if each.fragments:
            marks.append(Mark(each.id, each.fragments, each.kind, title, colour(label) if label else "#5a6472"))
    return marks


_kept: list[QGuiApplication] = []


def _application() -> None:
    """Make the one application that Qt draws with, where there is none; it lives as long as the process."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication([]))
