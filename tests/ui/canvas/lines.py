"""Rectangles and clicks of a whole layout, line by line, as the page finds them on one."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine

from annotator.ui.canvas.geometry import Stop, hit_x, range_spans, utf16_units, visual_runs


def range_rects(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """Return the rectangles of `[start, end)`, in layout coordinates, as high as their line.

    One for every stretch that is unbroken on screen: each visual run gives one, and runs that touch are joined.
    """
    text = utf16_units(layout.text())
    rects: list[QRectF] = []
    for line in lines_between(layout, start, end):
        own = text[line.textStart() : line.textStart() + line.textLength()]
        spans = range_spans(line, visual_runs(line, own, _reads_rtl(layout)), start, end)
        rects.extend(QRectF(left, line.y(), right - left, line.height()) for left, right in spans)
    return rects


def lines_between(layout: QTextLayout, start: int, end: int) -> Iterator[QTextLine]:
    """Yield the lines that hold some of `[start, end)`."""
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        if line.textStart() < end and start < line.textStart() + line.textLength():
            yield line


def offset_at(layout: QTextLayout, point: QPointF, following: Stop | None = None) -> int:
    """Return the offset of the caret that a click at `point` (layout coordinates) sets.

    A click on a grapheme's near half puts it before the grapheme, in either direction. `following` gives the end of
    the grapheme that begins at an offset; Qt's own cursor positions serve where it is not given.
    """
    if layout.lineCount() == 0:
        return 0
    lines = [layout.lineAt(index) for index in range(layout.lineCount())]
    line = next((line for line in lines if point.y() < line.y() + line.height()), lines[-1])
    own = utf16_units(layout.text())[line.textStart() : line.textStart() + line.textLength()]
    runs = visual_runs(line, own, _reads_rtl(layout))
    return hit_x(line, runs, point.x(), following or layout.nextCursorPosition).offset


def _reads_rtl(layout: QTextLayout) -> bool:
    return layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
