"""The rows of labels of one block: those of its marks, and the counts of marks that found no lane."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from annotator.ui.canvas.labels import Measure, Wish, place_labels
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.fonts import small_font


@dataclass(frozen=True, slots=True)
class Label:
    """A label in the row of a line; `id` is empty for a count, `hidden` then names the marks that found no lane."""

    id: str
    text: str
    rect: QRectF
    colour: str
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """The whole label of a mark that begins here, and the (left, right) of the span under which it starts.

    One that found no lane is not `drawn`: its label is shown only while it is pointed at or selected.
    """

    mark: Mark
    line: int
    span: tuple[float, float]
    colour: str
    drawn: bool = True


@dataclass(frozen=True, slots=True)
class Count:
    """How many marks found no lane on a stretch, and the (left, right) under which that is said."""

    line: int
    span: tuple[float, float]
    hidden: tuple[str, ...]
    colour: str


def row_labels(
    laid: LaidBlock,
    openings: Iterable[Opening],
    counts: Iterable[Count],
    taken: Mapping[int, Sequence[Wish]] | None = None,
) -> Iterator[Label]:
    """Yield the labels of a block's lines, or, where `taken` is given, of its lines only: they make room for it."""
    rows: dict[int, list[tuple[Wish, Label]]] = {line: [] for line in taken or ()}
    nowhere = QRectF()
    for item in openings:
        if item.drawn and (taken is None or item.line in taken):
            wish = Wish(item.mark.id, item.mark.title, *item.span)
            rows.setdefault(item.line, []).append((wish, Label(item.mark.id, "", nowhere, item.colour)))
    for count in counts:
        if taken is None or count.line in taken:
            name = more(len(count.hidden))
            wish = Wish(f"{name}@{count.hidden[0]}", name, *count.span, fixed=True)
            rows.setdefault(count.line, []).append((wish, Label("", "", nowhere, count.colour, count.hidden)))
    for line, row in rows.items():
        yield from _row(laid, line, row, taken[line] if taken else ())


def _row(laid: LaidBlock, line: int, row: list[tuple[Wish, Label]], taken: Sequence[Wish]) -> Iterator[Label]:
    known = {wish.id: label for wish, label in row}
    top, height = label_row(laid, line)
    wishes = [*taken, *(wish for wish, _ in row)]
    for place in place_labels(wishes, laid.rtl, label_measure(laid), 0.0 if laid.rtl else laid.metrics.column):
        label = known.get(place.id)
        if label:
            rect = QRectF(place.left, top, place.right - place.left, height)
            yield Label(label.id, place.text, rect, label.colour, label.hidden)


def more(count: int) -> str:
    """Return a count of what found no room, its sign before the number also where labels read from the right."""
    return f"\u200e+{count}"


def label_row(laid: LaidBlock, line: int) -> tuple[float, float]:
    """Return the top and the height of the row of labels under a line."""
    metrics, script = laid.metrics, laid.script
    return laid.line_top(line) + script.baseline + script.below + 1.0, metrics.label_row(laid.rtl)


def label_measure(laid: LaidBlock) -> Measure:
    """Return what measures the width of a label under the lines of a block, in pixels."""
    return _measure(laid.metrics.label(laid.rtl))


@lru_cache(maxsize=16)
def _measure(pixels: float) -> Measure:
    # a page has the same few titles over and over
    return lru_cache(maxsize=4096)(QFontMetricsF(small_font(pixels, bold=True)).horizontalAdvance)
