"""The rows of labels of one block: those of its marks, and the counts of marks that found no lane."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from annotator.ui.canvas.labels import Measure, Place, Wish, place_labels
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.fonts import small_font
from annotator.ui.line import written_number


@dataclass(frozen=True, slots=True)
class Label:
    """A label in the row of a line; `id` is empty for a count, `hidden` then names the marks that found no room."""

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
    """Which marks found no lane or no room on a stretch, and the (left, right) under which that is said."""

    line: int
    span: tuple[float, float]
    hidden: tuple[str, ...]


def row_labels(
    laid: LaidBlock,
    openings: Iterable[Opening],
    counts: Iterable[Count],
    soft: str,
    taken: Mapping[int, Sequence[Wish]] | None = None,
) -> Iterator[Label]:
    """Yield the labels of a block's lines, or, where `taken` is given, of its lines only: they make room for it.

    Counts have the colour `soft`. Where spans lie over one another, a label without room is counted too.
    """
    rows: dict[int, list[Opening]] = {line: [] for line in taken or ()}
    counted: dict[int, list[Count]] = {}
    for item in openings:
        if item.drawn and (taken is None or item.line in taken):
            rows.setdefault(item.line, []).append(item)
    for count in counts:
        if taken is None or count.line in taken:
            rows.setdefault(count.line, [])
            counted.setdefault(count.line, []).append(count)
    for line, row in rows.items():
        yield from _row(laid, row, counted.get(line, []), (taken or {}).get(line, ()), line, soft)


def _row(  # noqa: PLR0917 - the parts of one row
    laid: LaidBlock, row: list[Opening], counts: list[Count], taken: Sequence[Wish], line: int, soft: str
) -> Iterator[Label]:
    top, height = label_row(laid, line)
    while True:
        places = _places(laid, row, counts, taken)
        lost = _lost(row, counts, {place.id for place in places})
        if taken or not lost:  # the pills of what is selected are to be alone with what they stand for
            break
        moved = _beside(counts, lost)
        if len(_lost(row, moved, {place.id for place in _places(laid, row, moved, taken)})) < len(lost):
            counts = moved
            continue
        # their count takes room too, so that others may lose theirs: each turn leaves fewer
        row = [item for item in row if item not in lost]
        counts = _with(counts, lost, line)
    colours = {item.mark.id: item.colour for item in row}
    hidden = {_name(count): count.hidden for count in counts}
    for place in places:
        rect = QRectF(place.left, top, place.right - place.left, height)
        if place.id in hidden:
            yield Label("", place.text, rect, soft, hidden[place.id])
        elif place.id in colours:
            yield Label(place.id, place.text, rect, colours[place.id])


def _places(laid: LaidBlock, row: Iterable[Opening], counts: Iterable[Count], taken: Iterable[Wish]) -> list[Place]:
    wishes = [*taken, *(Wish(item.mark.id, item.mark.written, *item.span) for item in row)]
    wishes += [Wish(_name(count), more(len(count.hidden)), *count.span, fixed=True) for count in counts]
    return place_labels(wishes, laid.rtl, label_measure(laid), 0.0 if laid.rtl else laid.metrics.column)


def _lost(row: list[Opening], counts: list[Count], placed: Collection[str]) -> list[Opening]:
    """Return what has no label although another lies over it: of one alone its colour tells that it is there."""
    without = [item for item in row if item.mark.id not in placed]
    spans = [*((item.mark.id, item.span) for item in row), *(("", count.span) for count in counts)]
    return [item for item in without if any(name != item.mark.id and _overlap(item.span, span) for name, span in spans)]


def _beside(counts: Iterable[Count], lost: Iterable[Opening]) -> list[Count]:
    """Return the counts begun where what lost its label to them begins, so that both stand side by side."""
    found: list[Count] = []
    for count in counts:
        spans = [count.span, *(item.span for item in lost if _overlap(item.span, count.span))]
        found.append(replace(count, span=(min(left for left, _ in spans), max(right for _, right in spans))))
    return found


def _with(counts: list[Count], lost: Iterable[Opening], line: int) -> list[Count]:
    """Return the counts with those of `lost`: in one that stands under the same words, where there is one."""
    found = list(counts)
    for item in lost:
        at = next((at for at, count in enumerate(found) if _overlap(item.span, count.span)), None)
        if at is None:
            found.append(Count(line, item.span, (item.mark.id,)))
        else:
            span = min(item.span[0], found[at].span[0]), max(item.span[1], found[at].span[1])
            found[at] = replace(found[at], span=span, hidden=(item.mark.id, *found[at].hidden))
    return found


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return min(one[1], other[1]) - max(one[0], other[0]) > 1.0


def _name(count: Count) -> str:
    return f"+@{count.hidden[-1]}"


def more(count: int) -> str:
    """Return a count of what found no room, its sign before the number also where labels read from the right."""
    return f"\u200e+{written_number(count)}"


def label_row(laid: LaidBlock, line: int) -> tuple[float, float]:
    """Return the top and the height of the row of labels under a line."""
    metrics, script = laid.metrics, laid.script
    return laid.line_top(line) + script.baseline + script.below + script.lanes + 1.0, metrics.label_row(laid.rtl)


def label_measure(laid: LaidBlock) -> Measure:
    """Return what measures the width of a label under the lines of a block, in pixels."""
    return _measure(laid.metrics.label(laid.rtl))


@lru_cache(maxsize=16)
def _measure(pixels: float) -> Measure:
    # a page has the same few titles over and over
    return lru_cache(maxsize=4096)(QFontMetricsF(small_font(pixels, bold=True)).horizontalAdvance)
