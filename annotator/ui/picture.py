"""Pictures of a document by the same code as the window: for papers, guidelines and the demo."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from annotator.errors import StorageError
from annotator.ui.canvas.marks import MarkSource
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.paint import View, paint
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.theme import LIGHT, Theme

_TALLEST = 20_000


def draw_pages(
    text: str,
    marks: MarkSource,
    *,
    title: str = "",
    subtitle: str = "",
    direction: Direction = "auto",
    theme: Theme = LIGHT,
    width: int = 800,
    zoom: int = 100,
    tallest: int = _TALLEST,
) -> Iterator[QImage]:
    """Yield pictures of a whole document, each `width` pixels wide and at most about `tallest` high.

    Cuts fall between paragraphs where they can. Needs a QGuiApplication.
    """
    sheet = Sheet(text, marks, direction)
    sheet.set_theme(theme)
    sheet.fit(Metrics(width, zoom / 100))
    sheet.set_title(title, subtitle)
    for first, last in _pages(sheet, tallest):
        yield _draw(sheet, first, last, width)


def save_pages(pages: Iterator[QImage], out: Path) -> list[Path]:
    """Write pictures to `out`, further ones beside it as NAME-2, NAME-3 ...; returns the paths.

    Raises StorageError where a file cannot be written.
    """
    written: list[Path] = []
    for number, page in enumerate(pages, start=1):
        path = out if number == 1 else out.with_stem(f"{out.stem}-{number}")
        if not page.save(str(path)):
            raise StorageError(
                f"The picture {path} cannot be written; choose a folder you may write to and end the name in .png."
            )
        written.append(path)
    return written


def _pages(sheet: Sheet, tallest: int) -> Iterator[tuple[int, int]]:
    """Yield the blocks `[first, last)` of each page, laying all of them out."""
    first, height = 0, sheet.body_top
    for index in range(len(sheet.blocks)):
        tall = sheet.laid(index).height
        if index > first and height + tall > tallest:
            yield first, index
            first, height = index, 0.0
        height += tall
    yield first, len(sheet.blocks)


def _draw(sheet: Sheet, first: int, last: int, width: int) -> QImage:
    top = 0.0 if first == 0 else sheet.top(first)
    bottom = sheet.height if last == len(sheet.blocks) else sheet.top(last)
    image = QImage(width, max(1, int(bottom - top)), QImage.Format.Format_RGB32)
    image.fill(QColor(sheet.theme.window))
    painter = QPainter(image)
    paint(painter, sheet, range(first, last), View(), top)
    painter.end()
    return image
