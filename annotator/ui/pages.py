"""A document of a project drawn to picture files, with or without a window on the screen."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.project.session import Project
from annotator.ui.canvas.marks import MarkList
from annotator.ui.picture import draw_pages, save_pages
from annotator.ui.source import marks


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
        MarkList(list(marks(annotations, project.schema, language))),
        title=document.title,
        subtitle=" · ".join(part for part in (document.publisher, document.published) if part),
        direction=document.direction,
        width=width,
        zoom=zoom,
    )
    return save_pages(pages, out)


_kept: list[QApplication] = []


def _application() -> None:
    """Make the one application that Qt draws with, where there is none; a window may use it later."""
    if QApplication.instance() is None:
        _kept.append(QApplication([]))
