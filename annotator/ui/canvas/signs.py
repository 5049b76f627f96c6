"""What on the page can be clicked besides text and marks: stubs, pills, and counts of marks that found no place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.connectors import Links
from annotator.ui.canvas.decor import margin_rect
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.scroll import Window
from annotator.ui.line import isolate

_REACH = 3.0  # how far from a small sign a click still means it


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to click: it leads to an `offset`, or to a `mark`, or opens the list of the `hidden` marks."""

    rect: QRectF
    offset: int | None = None
    mark: str = ""
    hidden: tuple[str, ...] = ()
    tip: str = ""


def sign_at(window: Window, links: Links, point: QPointF) -> Sign | None:
    """Return the sign under a point of the viewport, or None."""
    return next((sign for sign in _signs(window, links, point.y()) if sign.rect.contains(point)), None)


def hidden_marks(window: Window, start: int, end: int) -> list[Mark]:
    """Return the marks that found no lane and no bracket in what is seen and that meet `[start, end)`."""
    found: dict[str, Mark] = {}
    for index in window.shown():
        decoration = window.sheet.decoration(index)
        marks = [item.mark for item in decoration.hidden]
        marks += [bracket.mark for bracket in decoration.hidden_brackets]
        found |= {mark.id: mark for mark in marks if mark.start < end and start < mark.end}
    return list(found.values())


def _signs(window: Window, links: Links, y: float) -> Iterator[Sign]:
    for stub in links.stubs:
        words = " ".join(stub.beyond.end.text.split())
        yield Sign(stub.rect, offset=stub.offset, tip=f"{isolate(stub.beyond.text)}: {isolate(words)}")
    for pill in links.pills:
        if pill.end.id:
            yield Sign(pill.rect, mark=pill.end.id)
    yield from _counts(window, links, y)


def _counts(window: Window, links: Links, y: float) -> Iterator[Sign]:
    sheet = window.sheet
    index = sheet.index_at(y + window.y)
    laid, decoration = sheet.laid(index), sheet.decoration(index)
    at = QPointF(sheet.metrics.text_left, sheet.top(index) - window.y)
    labels = (links.labels or {}).get(index, decoration.labels)
    found = [(label.rect, label.hidden) for label in labels if label.hidden]
    found += [(margin_rect(laid, count), count.hidden) for count in decoration.margin_counts]
    for rect, hidden in found:
        yield Sign(rect.translated(at).adjusted(-_REACH, 0, _REACH, 0), hidden=hidden)
