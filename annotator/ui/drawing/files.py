"""Pictures on the disk: PNG and SVG a file a page, PDF one file of pages."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QImage

from annotator.errors import BadInputError, StorageError
from annotator.ui.canvas.recorder import Drawing
from annotator.ui.drawing.pdf import Pdf
from annotator.ui.drawing.svg import svg

FORMATS = (".png", ".svg", ".pdf")


def format_of(out: Path) -> str:
    """Return the suffix that says in which format a picture is written. Raises BadInputError for any other."""
    if out.suffix.lower() not in FORMATS:
        raise BadInputError(f"{out.name} does not say what to draw; end the name in .png, .svg or .pdf.")
    return out.suffix.lower()


def save_pages(pages: Iterable[QImage], out: Path) -> list[Path]:
    """Write pictures to `out`, further ones beside it as NAME-2, NAME-3 ...; returns the paths.

    Raises StorageError where a file cannot be written.
    """
    written: list[Path] = []
    for number, page in enumerate(pages, start=1):
        path = _numbered(out, number)
        if not page.save(str(path)):
            raise StorageError(f"The picture {path} cannot be written; choose a folder you may write to.")
        written.append(path)
    return written


def save_svg(pages: Iterable[Drawing], out: Path, title: str, language: str) -> list[Path]:
    """Write drawings as SVG, as `save_pages` does pictures."""
    written: list[Path] = []
    for number, page in enumerate(pages, start=1):
        written.append(_numbered(out, number))
        write(written[-1], svg(page, title, language).encode())
    return written


def save_pdf(pages: Iterable[Drawing], out: Path, title: str, language: str) -> list[Path]:
    """Write drawings as the pages of one PDF. Raises StorageError."""
    pdf = Pdf(title, language)
    for page in pages:
        pdf.add(page)
    write(out, pdf.file())
    return [out]


def write(path: Path, data: bytes) -> None:
    """Write a file. Raises StorageError where that cannot be."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be written ({(error.strerror or str(error)).lower()}); choose a folder you may write to."
        ) from error


def _numbered(out: Path, number: int) -> Path:
    return out if number == 1 else out.with_stem(f"{out.stem}-{number}")
