"""What is drawn around the text of one block: highlights with their lanes, labels, brackets. Cached with the block.

Everything is in block coordinates: x from the left of the text column, y from the top of the block.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from annotator.ui.canvas.labels import Measure, Wish, place_labels
from annotator.ui.canvas.lanes import Lanes, Overflow, assign_brackets, assign_lanes
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark, reading_order
from annotator.ui.fonts import small_font
from annotator.ui.theme import MarkColours, Theme, mark_colours, mix

MORE = "+"
UNDERLINES = (2.0, 1.5, 1.5)  # by lane
_BRACKET_FIRST, _BRACKET_STEP = 11.0, 19.0


@dataclass(frozen=True, slots=True)
class Highlight:
    """One rectangle of one mark on one line; the underline is its foot."""

    mark: Mark
    line: int
    rect: QRectF
    lane: int
    colours: MarkColours
    joint: bool = False  # the gap between two fragments of one mark, drawn as dots


@dataclass(frozen=True, slots=True)
class Label:
    """A label in its row; `id` is empty for the count of marks that found no lane."""

    id: str
    text: str
    rect: QRectF
    colour: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The whole label of a mark that begins here, and the (left, right) of the span under which it starts."""

    mark: Mark
    line: int
    span: tuple[float, float]
    colour: str


@dataclass(frozen=True, slots=True)
class Bracket:
    """A claim in the margin: a line at `x` from `top` to `bottom`, with arms where it opens and closes here."""

    mark: Mark
    x: float
    top: float
    bottom: float
    opens: bool
    closes: bool
    colours: MarkColours


@dataclass(frozen=True, slots=True)
class Decoration:
    """All of one block; `extents` are the rectangles of claims, shown when they are pointed at.

    `openings` hold every mark that begins here, also those for whose label there is no room.
    """

    highlights: tuple[Highlight, ...] = ()
    labels: tuple[Label, ...] = ()
    brackets: tuple[Bracket, ...] = ()
    extents: tuple[Highlight, ...] = ()
    openings: tuple[Opening, ...] = ()


def decorate(laid: LaidBlock, marks: Sequence[Mark], theme: Theme) -> Decoration:
    """Return what to draw around a laid block for the marks that meet it."""
    claims = [mark for mark in marks if mark.kind == "claim"]
    others = [mark for mark in marks if mark.kind != "claim"]
    lanes = assign_lanes(others)
    highlights = [
        item for mark in others if mark.id in lanes.of for item in _highlight(laid, mark, lanes.of[mark.id], theme)
    ]
    openings = tuple(_openings(laid, highlights))
    return Decoration(
        highlights=tuple(sorted(highlights, key=lambda item: item.lane)),
        labels=tuple(_labels(laid, openings, lanes, theme)),
        brackets=tuple(_brackets(laid, claims, theme)),
        extents=tuple(item for mark in claims for item in _highlight(laid, mark, 0, theme)),
        openings=openings,
    )


def label_row(laid: LaidBlock, line: int) -> tuple[float, float]:
    """Return the top and the height of the row of labels under a line."""
    metrics, script = laid.metrics, laid.script
    return laid.line_top(line) + script.baseline + script.below + 1.0, metrics.label_row(laid.rtl)


def band(laid: LaidBlock, line: int, lane: int = 0) -> tuple[float, float]:
    """Return the top and the foot of a highlight on a line; inner lanes stand inside outer ones."""
    base = laid.line_top(line) + laid.script.baseline
    step = laid.script.lane_step * lane
    return base - laid.script.above + step, base + laid.script.below - step


def _highlight(laid: LaidBlock, mark: Mark, lane: int, theme: Theme) -> Iterator[Highlight]:
    colours = mark_colours(theme, mark.colour)
    if lane:
        # a mark inside one of its own colour must still show
        colours = replace(colours, fill=mix(colours.fill, colours.full, 0.1 * lane))
    for start, end, joint in _with_joints(mark, laid.block.start, laid.block.end):
        for line in laid.lines_between(start, end):
            top, foot = band(laid, line, lane)
            for left, right in laid.spans(line, start, end):
                yield Highlight(mark, line, QRectF(left, top, right - left, foot - top), lane, colours, joint)


def _with_joints(mark: Mark, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the fragments that meet `[start, end)`, and the gaps between them."""
    previous: int | None = None
    for one, other in mark.fragments:
        if previous is not None and previous < end and start < one and one > previous:
            yield max(previous, start), min(one, end), True
        if one < end and start < other:
            yield max(one, start), min(other, end), False
        previous = other


def _labels(laid: LaidBlock, openings: Iterable[Opening], lanes: Lanes, theme: Theme) -> Iterator[Label]:
    rows: dict[int, list[tuple[Wish, str]]] = {}
    for item in openings:
        rows.setdefault(item.line, []).append((Wish(item.mark.id, item.mark.title, *item.span), item.colour))
    for overflow in lanes.overflow:
        for line, wish in _counted(laid, overflow):
            rows.setdefault(line, []).append((wish, theme.soft))
    measure = label_measure(laid)
    edge = 0.0 if laid.rtl else laid.metrics.column
    for line, row in rows.items():
        colours = {wish.id: ("" if wish.fixed else wish.id, colour) for wish, colour in row}
        top, height = label_row(laid, line)
        for place in place_labels((wish for wish, _ in row), laid.rtl, measure, edge):
            name, colour = colours[place.id]
            yield Label(name, place.text, QRectF(place.left, top, place.right - place.left, height), colour)


def label_measure(laid: LaidBlock) -> Measure:
    """Return what measures the width of a label under the lines of a block, in pixels."""
    return _measure(laid.metrics.label(laid.rtl))


@lru_cache(maxsize=16)
def _measure(pixels: float) -> Measure:
    # a page has the same few titles over and over
    return lru_cache(maxsize=4096)(QFontMetricsF(small_font(pixels, bold=True)).horizontalAdvance)


def _openings(laid: LaidBlock, highlights: Iterable[Highlight]) -> Iterator[Opening]:
    """Yield for each mark that begins in this block where its label stands."""
    seen: set[str] = set()
    for item in highlights:
        if item.mark.id not in seen and not item.joint and item.mark.start >= laid.block.start:
            seen.add(item.mark.id)
            rect = _opening(laid, item, highlights).rect
            yield Opening(item.mark, item.line, (rect.left(), rect.right()), item.colours.full)


def _opening(laid: LaidBlock, first: Highlight, highlights: Iterable[Highlight]) -> Highlight:
    """Of the rectangles of one mark on its first line, return the one that holds its first character."""
    opening = laid.spans(first.line, first.mark.start, first.mark.start + 1)
    if not opening:
        return first
    same = [item for item in highlights if item.mark.id == first.mark.id and item.line == first.line and not item.joint]
    return min(same, key=lambda item: abs(item.rect.center().x() - opening[0][0]) - item.rect.width() / 2)


def _counted(laid: LaidBlock, overflow: Overflow) -> Iterator[tuple[int, Wish]]:
    if overflow.start < laid.block.start:
        return
    line = laid.lines_between(overflow.start, overflow.end)[0]
    spans = laid.spans(line, overflow.start, overflow.end)
    if spans:
        name = f"{MORE}{len(overflow.ids)}"
        yield line, Wish(f"{name}@{overflow.start}", name, *(spans[-1] if laid.rtl else spans[0]), fixed=True)


def _brackets(laid: LaidBlock, claims: Sequence[Mark], theme: Theme) -> Iterator[Bracket]:
    lines = {mark.id: laid.lines_between(mark.start, mark.end) for mark in claims}
    lanes = assign_brackets({name: (held.start, held.stop) for name, held in lines.items()})
    for mark in sorted(claims, key=reading_order):
        if mark.id in lanes:
            yield _bracket(laid, mark, lines[mark.id], lanes[mark.id], theme)


def _bracket(laid: LaidBlock, mark: Mark, lines: range, lane: int, theme: Theme) -> Bracket:
    opens, closes = mark.start >= laid.block.start, mark.end <= laid.block.end
    top = band(laid, lines[0])[0] if opens else laid.line_top(lines[0])
    bottom = band(laid, lines[-1])[1] if closes else laid.height
    away = (_BRACKET_FIRST + _BRACKET_STEP * lane) * laid.metrics.zoom
    x = laid.metrics.column + away if laid.rtl else -away
    return Bracket(mark, x, top, bottom, opens, closes, mark_colours(theme, mark.colour))
