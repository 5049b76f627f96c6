"""A report as the pages of a PDF, A4: nothing is cut through, a table that goes on has its heads again."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from annotator.ui.agreement.charts.hand import Hand
from annotator.ui.agreement.charts.saying import tr
from annotator.ui.agreement.report.blocks import Block, Heading, Paragraph, Picture, Table
from annotator.ui.agreement.report.setting import Laid, Setting, Text
from annotator.ui.canvas.recorder import Drawing, Recorder
from annotator.ui.line import isolate_number, written_number
from annotator.ui.theme import LIGHT

WIDTH, HEIGHT = 794, 1123  # A4 at 96 pixels to the inch
MARGIN = 56
INNER = WIDTH - 2 * MARGIN
_FOOT = 40.0
_BOTTOM = HEIGHT - MARGIN - _FOOT
_SIZES = {1: 24.0, 2: 18.0, 3: 14.0}
_ABOVE = {1: 0.0, 2: 26.0, 3: 14.0}
_BODY, _SMALL = 13.0, 12.0
_KEPT = 150.0  # what must have room below a heading
_GAP = 12.0
_ACROSS, _DOWN = 8.0, 4.0  # inside a cell


def pages(blocks: Iterable[Block], language: str) -> list[Drawing]:
    """Return the pages of a report."""
    paper = _Paper(rtl=language == "ar")
    every = list(blocks)
    for block, below in zip_longest(every, every[1:]):
        match block:
            case Heading():
                paper.head(block, _high(below) if isinstance(below, Picture) else 0.0)
            case Paragraph(text):
                paper.write(Text(text, _BODY), _GAP)
            case Table():
                paper.tabulate(block)
            case Picture():
                paper.draw(block)
    return paper.done()


class _Paper:
    """Pages that are filled from above."""

    def __init__(self, rtl: bool) -> None:
        self._rtl, self._setting = rtl, Setting(rtl, LIGHT)
        self._pages: list[Drawing] = []
        self._painter, self._y = self._blank()

    def head(self, heading: Heading, below: float = 0.0) -> None:
        """Write a heading; at the foot of a page it goes on the next, with a chart so high that stands below it."""
        if self._y > MARGIN:
            self._y += _ABOVE[heading.level]
        title = _SIZES[heading.level] * 2 + _GAP
        self._make_room(max(_KEPT, min(title + below, _BOTTOM - MARGIN)))
        self.write(Text(heading.text, _SIZES[heading.level], bold=True), _GAP / 2)

    def write(self, text: Text, gap: float) -> None:
        """Write a text as wide as the page."""
        laid = self._setting.lay(text, INNER)
        self._make_room(laid.height)
        laid.draw(self._painter, QPointF(MARGIN, self._y))
        self._y += laid.height + gap

    def draw(self, picture: Picture) -> None:
        """Draw a chart, smaller where it would not go on a page."""
        size, share = picture.chart.size(INNER), _share(picture)
        self._make_room(size.height() * share)
        self._painter.save()
        left = MARGIN + (INNER - size.width() * share if self._rtl else 0.0)
        self._painter.translate(left, self._y)
        self._painter.scale(share, share)
        picture.chart.paint(self._painter, INNER, LIGHT, self._rtl)
        self._painter.restore()
        self._y += size.height() * share + _GAP

    def tabulate(self, table: Table) -> None:
        """Write a table row by row."""
        widths = self._setting.widths(table, INNER, _SMALL, _ACROSS)
        heads = self._row(table, table.heads, widths, is_head=True)
        self._make_room(_height(heads) * 2)
        self._draw_row(heads, widths)
        for row in table.rows:
            cells = self._row(table, row, widths)
            if self._y + _height(cells) > _BOTTOM:
                self._turn()
                self._draw_row(heads, widths)
            self._draw_row(cells, widths)
        self._y += _GAP

    def done(self) -> list[Drawing]:
        """Return the pages, each with its number."""
        self._close()
        return self._pages

    def _row(self, table: Table, row: Sequence[str], widths: Sequence[float], is_head: bool = False) -> list[Laid]:
        ink = LIGHT.soft if is_head else LIGHT.ink
        texts = [
            Text(text, _SMALL, is_head, ink, is_name=column == "name" and not is_head, at_end=column == "number")
            for text, column in zip(row, table.columns, strict=True)
        ]
        return [self._setting.lay(text, wide - 2 * _ACROSS) for text, wide in zip(texts, widths, strict=True)]

    def _draw_row(self, cells: list[Laid], widths: Sequence[float]) -> None:
        high, x = _height(cells), 0.0
        for cell, wide in zip(cells, widths, strict=True):
            left = INNER - x - wide if self._rtl else x
            cell.draw(self._painter, QPointF(MARGIN + left + _ACROSS, self._y + _DOWN))
            x += wide
        left = INNER - x if self._rtl else 0.0
        self._painter.fillRect(QRectF(MARGIN + left, self._y + high - 1, x, 1), QColor(LIGHT.line))
        self._y += high

    def _make_room(self, height: float) -> None:
        if self._y + height > _BOTTOM and self._y > MARGIN:
            self._turn()

    def _turn(self) -> None:
        self._close()
        self._painter, self._y = self._blank()

    def _blank(self) -> tuple[Recorder, float]:
        painter = Recorder(WIDTH, HEIGHT)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor("#ffffff"))
        return painter, float(MARGIN)

    def _close(self) -> None:
        number = isolate_number(written_number(len(self._pages) + 1))
        hand = Hand(self._painter, WIDTH, LIGHT, self._rtl)
        foot = QRectF(MARGIN, HEIGHT - MARGIN, INNER, 20)
        hand.words(foot, tr("Page {}").format(number), LIGHT.soft, "middle", pixels=11)
        self._painter.end()
        self._pages.append(self._painter.drawing)


def _share(picture: Picture) -> float:
    """Return how much smaller a chart is drawn so that it goes on a page."""
    size = picture.chart.size(INNER)
    return min(1.0, INNER / size.width(), (_BOTTOM - MARGIN) / size.height())


def _high(picture: Picture) -> float:
    return picture.chart.size(INNER).height() * _share(picture)


def _height(cells: Iterable[Laid]) -> float:
    return max(cell.height for cell in cells) + 2 * _DOWN
