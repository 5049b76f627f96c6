"""What lies under a point of the viewport: a caret place, and marks, the innermost first."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.bands import marks_of_bands
from annotator.ui.canvas.decor import Bracket, Decoration, Highlight
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.scroll import Window

_BESIDE = 0.25  # of the margin: nearer to the text a click only places the caret


def hit_at(window: Window, point: QPointF) -> Hit:
    """Return the caret place nearest to a point."""
    sheet = window.sheet
    index = sheet.index_at(point.y() + window.y)
    laid = sheet.laid(index)
    line = laid.line_at(point.y() + window.y - sheet.top(index))
    return laid.hit(line, point.x() - sheet.metrics.text_left)


def marks_at(window: Window, point: QPointF) -> list[Mark]:
    """Return the marks under a point: inner lanes first, then those without a lane, then claims.

    In a member's lane it is what they have there.
    """
    sheet = window.sheet
    index = sheet.index_at(point.y() + window.y)
    at = QPointF(point.x() - sheet.metrics.text_left, point.y() + window.y - sheet.top(index))
    decoration = sheet.decoration(index)
    laid = sheet.laid(index)
    banded = marks_of_bands(laid, decoration, at)
    if banded:
        return banded
    found = [*_highlighted(decoration, at), *_hidden(window, laid, decoration, at), *_bracketed(laid, decoration, at)]
    return list({mark.id: mark for mark in reversed(found)}.values())[::-1]


def paragraph_beside(window: Window, point: QPointF) -> tuple[int, int] | None:
    """Return the paragraph in whose margin, on the side where its lines begin, a point lies; None elsewhere."""
    sheet, metrics = window.sheet, window.sheet.metrics
    y = point.y() + window.y
    index = sheet.index_at(y)
    block = sheet.blocks[index]
    if not block.holds_letters or not 0 <= y - sheet.top(index) < sheet.laid(index).height:
        return None
    x = point.x() - metrics.text_left
    away = x - metrics.column if sheet.is_rtl(block) else -x
    return block.paragraph if metrics.margin * _BESIDE < away < metrics.margin else None


def _highlighted(decoration: Decoration, at: QPointF) -> Iterator[Mark]:
    hits = [item for item in decoration.highlights if not item.joint and item.rect.contains(at)]
    yield from (item.mark for item in sorted(hits, key=_innermost))
    labelled = {label.id for label in decoration.labels if label.rect.contains(at)}
    yield from (item.mark for item in decoration.highlights if item.mark.id in labelled)


def _innermost(item: Highlight) -> tuple[int, int, int]:
    """Return the key by which what covers a point is told: where members have lanes, the shortest, by their order."""
    return (-item.lane, 0, 0) if item.mark.lane < 0 else (0, item.mark.end - item.mark.start, item.mark.lane)


def _hidden(window: Window, laid: LaidBlock, decoration: Decoration, at: QPointF) -> Iterator[Mark]:
    """Yield the marks that found no lane where three others cover the point."""
    if not any(item.rect.contains(at) for item in decoration.highlights):
        return
    drawn = {item.mark.id for item in (*decoration.highlights, *decoration.extents)}
    line = laid.line_at(at.y())
    offset = laid.hit(line, at.x()).offset
    for mark in window.sheet.marks.between(max(0, offset - 1), offset + 1):
        if mark.id not in drawn and any(_covers(laid, line, fragment, at.x()) for fragment in mark.fragments):
            yield mark


def _covers(laid: LaidBlock, line: int, fragment: tuple[int, int], x: float) -> bool:
    return any(left <= x < right for left, right in laid.spans(line, *fragment))


def _bracketed(laid: LaidBlock, decoration: Decoration, at: QPointF) -> Iterator[Mark]:
    hits = [bracket for bracket in decoration.brackets if _grip(laid, bracket).contains(at)]
    yield from (bracket.mark for bracket in sorted(hits, key=lambda bracket: bracket.bottom - bracket.top))


def _grip(laid: LaidBlock, bracket: Bracket) -> QRectF:
    near, far = 6.0 * laid.metrics.margin_zoom, 12.0 * laid.metrics.margin_zoom
    left = bracket.x - (near if laid.rtl else far)
    return QRectF(left, bracket.top, near + far, bracket.bottom - bracket.top)
