"""A chart as a picture for papers: PNG at twice its pixels, SVG and PDF in outlines with text that can be searched."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.agreement.charts.chart import Chart
from annotator.ui.agreement.charts.hand import LINE, TEXT, Hand
from annotator.ui.canvas.recorder import Drawing, Recorder
from annotator.ui.drawing.files import format_of, save_pages, save_pdf, save_svg
from annotator.ui.language import language
from annotator.ui.theme import Theme

WIDTH = 720  # pixels of the chart itself
_MARGIN = 24
_TWICE = 2


def save_chart(chart: Chart, path: Path, theme: Theme, rtl: bool, title: str, *, width: int = WIDTH) -> None:
    """Draw a chart below its title to a .svg, .png or .pdf. Raises BadInputError for another suffix, StorageError."""
    suffix = format_of(path)
    titled = Titled(chart, title, width)
    if suffix == ".png":
        save_pages([image(titled, theme, rtl)], path)
    else:
        save = save_svg if suffix == ".svg" else save_pdf
        save([drawing(titled, theme, rtl)], path, title, language())


@dataclass(frozen=True, slots=True)
class Titled:
    """A chart of a width below its title, with a margin."""

    chart: Chart
    title: str = ""
    width: int = WIDTH

    @property
    def size(self) -> QSize:
        """The size of all of it."""
        return self.chart.size(self.width) + QSize(2 * _MARGIN, 2 * _MARGIN + round(self._head))

    def paint(self, painter: QPainter, theme: Theme, rtl: bool) -> None:
        """Draw it from the painter's origin on; no painting with it comes after."""
        try:
            painter.fillRect(QRectF(QPointF(0, 0), self.size), QColor(theme.page))
            painter.translate(_MARGIN, _MARGIN)
            hand = Hand(painter, self.chart.size(self.width).width(), theme, rtl)
            hand.words(QRectF(0, 0, hand.width, LINE), self.title, theme.ink, pixels=TEXT + 2, bold=True)
            painter.translate(0, self._head)
            self.chart.paint(painter, self.width, theme, rtl)
        finally:
            painter.end()  # Qt aborts where what is drawn on goes away first

    @property
    def _head(self) -> float:
        return LINE + 12 if self.title else 0.0


def image(titled: Titled, theme: Theme, rtl: bool, times: int = _TWICE) -> QImage:
    """Return it in pixels, so many `times` as in outlines."""
    found = QImage(titled.size * times, QImage.Format.Format_RGB32)
    found.setDevicePixelRatio(times)
    titled.paint(QPainter(found), theme, rtl)
    return found


def drawing(titled: Titled, theme: Theme, rtl: bool) -> Drawing:
    """Return it in outlines."""
    recorder = Recorder(titled.size.width(), titled.size.height())
    titled.paint(recorder, theme, rtl)
    return recorder.drawing
