"""Pictures of a document by the same code as the window: for papers, guidelines and the demo."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.canvas.marks import MarkSource
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.paint import View, paint
from annotator.ui.canvas.recorder import Drawing, Recorder
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.drawing.paging import Page, cut_pages
from annotator.ui.drawing.stretch import Stretch, cut_to
from annotator.ui.theme import LIGHT, Theme

TALLEST = 20_000  # pixels of a PNG or an SVG
_PROPORTION = 1.414  # height to width of a page of a PDF, as of A4


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is drawn: `width` in pixels, `zoom` in percent."""

    direction: Direction = "auto"
    theme: Theme = LIGHT
    width: int = 800
    zoom: int = 100


def lay_sheet(
    text: str, marks: MarkSource, look: Look, *, title: str = "", subtitle: str = "", stretch: Stretch | None = None
) -> Sheet:
    """Return a document, or a stretch of it, on a sheet as wide as the picture. Needs a QGuiApplication."""
    sheet = Sheet(text, marks, look.direction)
    sheet.set_theme(look.theme)
    if stretch is not None:
        cut_to(sheet, stretch)
    sheet.fit(Metrics(look.width, look.zoom / 100))
    sheet.set_title(title, subtitle)
    return sheet


def lay_pages(sheet: Sheet, suffix: str, width: int) -> list[Page]:
    """Return the pages that a picture of the format `suffix` has."""
    if suffix == ".pdf":
        return cut_pages(sheet, round(width * _PROPORTION), even=True)
    return cut_pages(sheet, TALLEST)


def images(sheet: Sheet, pages: Iterable[Page], width: int) -> Iterator[QImage]:
    """Yield the pages of a sheet in pixels."""
    for page in pages:
        image = QImage(width, page.height, QImage.Format.Format_RGB32)
        image.fill(QColor(sheet.theme.window))
        _draw(QPainter(image), sheet, page)
        yield image


def drawings(sheet: Sheet, pages: Iterable[Page], width: int) -> Iterator[Drawing]:
    """Yield the pages of a sheet in outlines."""
    for page in pages:
        recorder = Recorder(width, page.height)
        _draw(recorder, sheet, page)
        yield recorder.drawing


def _draw(painter: QPainter, sheet: Sheet, page: Page) -> None:
    try:
        paint(painter, sheet, range(page.first, page.last), View(), page.top)
    finally:
        painter.end()  # Qt aborts where what is drawn on goes away first
