"""The geometry file: where lines, graphemes and annotations stand in a picture, in its pixels.

Pages stand in it one below the other, as if they were one tall picture.
"""

from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

from PySide6.QtCore import QPointF

from annotator.ui.canvas.cells import line_cells
from annotator.ui.canvas.decor import band, band_rects
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.drawing.paging import Page

Rect = list[float]


class Line(TypedDict):
    """`[start, end)` in code points of the document; clusters are `[index, x0, x1]` from left to right."""

    start: int
    end: int
    direction: str
    rect: Rect
    clusters: list[list[float]]


class Geometry(TypedDict):
    """What the geometry file holds; where there is more than one page, `pages` are the `[top, height]` of each."""

    width: int
    height: int
    pages: NotRequired[list[list[int]]]
    lines: list[Line]
    annotations: dict[str, list[Rect]]


def geometry(sheet: Sheet, pages: Sequence[Page], width: int) -> Geometry:
    """Return where everything stands on the pages of a sheet."""
    found = Geometry(width=width, height=0, lines=[], annotations={})
    for page in pages:
        if len(pages) > 1:
            found.setdefault("pages", []).append([found["height"], page.height])
        for index in range(page.first, page.last):
            at = QPointF(sheet.metrics.text_left, sheet.top(index) - page.top + found["height"])
            found["lines"] += _lines(sheet.laid(index), at)
            for name, rects in _marks(sheet, index, at):
                found["annotations"].setdefault(name, []).extend(rects)
        found["height"] += page.height
    return found


def _lines(laid: LaidBlock, at: QPointF) -> Iterable[Line]:
    for number in range(len(laid.lines)):
        start, end = laid.line_extent(number)
        cells = sorted(line_cells(laid.layout, number, laid.rtl), key=lambda cell: (cell.left, cell.right))
        top, foot = band(laid, number)
        edge = laid.metrics.column if laid.rtl else 0.0
        left, right = (cells[0].left, max(cell.right for cell in cells)) if cells else (edge, edge)
        yield Line(
            start=start,
            end=end,
            direction="rtl" if laid.rtl else "ltr",
            rect=_rect(at, left, top, right, foot),
            clusters=[
                [laid.block.start + cell.start, _rounded(at.x() + cell.left), _rounded(at.x() + cell.right)]
                for cell in cells
            ],
        )


def _marks(sheet: Sheet, index: int, at: QPointF) -> Iterable[tuple[str, list[Rect]]]:
    laid, decoration, block = sheet.laid(index), sheet.decoration(index), sheet.blocks[index]
    lanes = {item.mark.id: item.lane for item in decoration.highlights}
    for mark in sheet.marks.between(block.start, max(block.end, block.start + 1)):
        if rects := list(_rects(laid, mark, lanes.get(mark.id, 0), at)):
            yield mark.id, rects


def _rects(laid: LaidBlock, mark: Mark, lane: int, at: QPointF) -> Iterable[Rect]:
    for start, end in mark.fragments:
        for _, rect in band_rects(laid, start, end, lane):
            yield _rect(at, rect.left(), rect.top(), rect.right(), rect.bottom())


def _rect(at: QPointF, left: float, top: float, right: float, foot: float) -> Rect:
    return [_rounded(each) for each in (at.x() + left, at.y() + top, right - left, foot - top)]


def _rounded(value: float) -> float:
    return round(value, 3)
