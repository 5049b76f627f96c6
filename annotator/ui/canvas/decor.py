"""What is drawn around the text of one block: highlights with their lanes, labels, brackets. Cached with the block.

Everything is in block coordinates: x from the left of the text column, y from the top of the block.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QRectF

from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.label_rows import Count, Label, Opening, row_labels
from annotator.ui.canvas.lanes import LANES, WHOLE, Lanes, Overflow, assign_brackets, assign_by_member, assign_lanes
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark, reading_order
from annotator.ui.theme import MarkColours, Theme, inner_fill, mark_colours

UNDERLINES = (2.0, 1.0, 1.0)  # by lane
_BRACKET_FIRST, _BRACKET_STEP = 11.0, 20.0
_BESIDE_TEXT = -0.3  # a lane for the bracket of a claim that has none, while it is selected
_COUNT_EDGE, _COUNT_WIDTH = 2.0, 12.0  # of the count of claims: from the page's edge, and its width


@dataclass(frozen=True, slots=True)
class Highlight:
    """One rectangle of one mark on one line; the underline is its foot."""

    mark: Mark
    line: int
    rect: QRectF
    lane: int
    colours: MarkColours
    joint: bool = False  # the gap between two fragments of one mark, drawn as dots
    share: int = WHOLE  # of its member's lane, where members have any


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
class Slot:
    """Where on a line any member marked something, from `left` to `right`: the place for it in everybody's lane."""

    line: int
    left: float
    right: float
    claim: bool


@dataclass(frozen=True, slots=True)
class Decoration:
    """All of one block; `extents` are the rectangles of claims, shown when they are pointed at.

    `openings` hold every mark that begins here, also those for whose label there is no room. `hidden` are the
    rectangles of marks that found no lane, shown when they are selected; `counts` say how many they are in the rows
    of labels, `margin_counts` beside the brackets. `hidden_brackets` are those of claims without a lane.
    `slots` are there where members have lanes.
    """

    highlights: tuple[Highlight, ...] = ()
    labels: tuple[Label, ...] = ()
    brackets: tuple[Bracket, ...] = ()
    extents: tuple[Highlight, ...] = ()
    openings: tuple[Opening, ...] = ()
    hidden: tuple[Highlight, ...] = ()
    counts: tuple[Count, ...] = ()
    margin_counts: tuple[Count, ...] = ()
    hidden_brackets: tuple[Bracket, ...] = ()
    slots: tuple[Slot, ...] = ()


def decorate(
    laid: LaidBlock,
    marks: Sequence[Mark],
    theme: Theme,
    crossing: Mapping[str, int | None] = MappingProxyType({}),
) -> Decoration:
    """Return what to draw around a laid block for the marks that meet it.

    `crossing` gives the lanes of claims that meet other blocks too.
    """
    claims = sorted((mark for mark in marks if mark.kind == "claim"), key=reading_order)
    others = [mark for mark in marks if mark.kind != "claim"]
    by_member = bool(laid.metrics.lanes)
    lanes = assign_by_member(others) if by_member else assign_lanes(others)
    highlights = [item for mark in others if mark.id in lanes.of for item in _in_lane(laid, mark, lanes, theme)]
    hidden_lane = 0 if by_member else LANES - 1
    hidden = [item for mark in others if mark.id not in lanes.of for item in _highlight(laid, mark, hidden_lane, theme)]
    openings = tuple(_openings(laid, highlights))
    counts = tuple(count for overflow in lanes.overflow for count in _counted(laid, overflow))
    bracketed = [mark for mark in claims if mark.has_bracket]
    lines = {mark.id: laid.lines_between(mark.start, mark.end) for mark in bracketed}
    brackets = assign_brackets({name: (held.start, held.stop) for name, held in lines.items()}, crossing)
    return Decoration(
        highlights=tuple(sorted(highlights, key=lambda item: item.lane)),
        labels=tuple(row_labels(laid, openings, counts, theme.soft)),
        brackets=tuple(
            _bracket(laid, mark, lines[mark.id], brackets[mark.id], theme) for mark in bracketed if mark.id in brackets
        ),
        hidden_brackets=tuple(
            _bracket(laid, mark, lines[mark.id], _BESIDE_TEXT, theme) for mark in bracketed if mark.id not in brackets
        ),
        extents=tuple(item for mark in claims for item in _highlight(laid, mark, 0, theme)),
        openings=openings + tuple(replace(item, drawn=False) for item in _openings(laid, hidden)),
        hidden=tuple(hidden),
        counts=counts,
        margin_counts=tuple(_margin_counts(laid, [mark for mark in bracketed if mark.id not in brackets])),
        slots=(*_slots(laid, others, claim=False), *_slots(laid, claims, claim=True)) if by_member else (),
    )


def band(laid: LaidBlock, line: int, lane: int = 0) -> tuple[float, float]:
    """Return the top and the foot of a highlight on a line; inner lanes stand inside outer ones."""
    base = laid.line_top(line) + laid.script.baseline
    step = round(laid.script.lane_step * lane)  # whole pixels, for the feet to be sharp
    return base - laid.script.above + step, base + laid.script.below - step


def band_rects(
    laid: LaidBlock, start: int, end: int, lane: int = 0, lines: range | None = None
) -> Iterator[tuple[int, QRectF]]:
    """Yield the rectangles of a range in a block, each with its line: one for every stretch unbroken on screen.

    Of others than `lines` none, where they are given.
    """
    if start >= laid.block.end or end <= laid.block.start:
        return
    for line in laid.lines_between(start, end):
        if lines is None or line in lines:
            top, foot = band(laid, line, lane)
            for left, right in laid.spans(line, start, end):
                yield line, QRectF(left, top, right - left, foot - top)


def _highlight(laid: LaidBlock, mark: Mark, lane: int, theme: Theme) -> Iterator[Highlight]:
    colours = mark_colours(theme, mark.colour)
    if lane:
        colours = replace(colours, fill=inner_fill(theme, colours, lane))
    for start, end, joint in _with_joints(mark, laid.block.start, laid.block.end):
        for line, rect in band_rects(laid, start, end, lane):
            yield Highlight(mark, line, rect, lane, colours, joint)


def _in_lane(laid: LaidBlock, mark: Mark, lanes: Lanes, theme: Theme) -> Iterator[Highlight]:
    if laid.metrics.lanes:
        yield from (replace(item, share=lanes.of[mark.id]) for item in _highlight(laid, mark, 0, theme))
    else:
        yield from _highlight(laid, mark, lanes.of[mark.id], theme)


def _slots(laid: LaidBlock, marks: Iterable[Mark], *, claim: bool) -> Iterator[Slot]:
    """Yield the places of marks, those that cover some of the same text together."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(part for mark in marks for part in mark.fragments):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    for start, end in joined:
        yield from (Slot(line, rect.left(), rect.right(), claim) for line, rect in band_rects(laid, start, end))


def _with_joints(mark: Mark, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the fragments that meet `[start, end)`, and the gaps between them."""
    previous: int | None = None
    for one, other in mark.fragments:
        if previous is not None and previous < end and start < one and one > previous:
            yield max(previous, start), min(one, end), True
        if one < end and start < other:
            yield max(one, start), min(other, end), False
        previous = other


def _openings(laid: LaidBlock, highlights: Iterable[Highlight]) -> Iterator[Opening]:
    """Yield for each mark that begins in this block where its label stands."""
    own: dict[str, list[Highlight]] = {}
    for item in highlights:
        if not item.joint and item.mark.start >= laid.block.start:
            own.setdefault(item.mark.id, []).append(item)
    for items in own.values():
        first = items[0]
        span = opening_span(laid, first.line, *first.mark.fragments[0]) or (first.rect.left(), first.rect.right())
        yield Opening(first.mark, first.line, span, first.colours.full, drawn=bool(first.mark.written))


def opening_span(laid: LaidBlock, line: int, start: int, end: int) -> tuple[float, float] | None:
    """Return the (left, right) of that part of a range on a line which holds its first letter; None without any."""
    spans = laid.spans(line, start, end)
    if not spans:
        return None
    at = (laid.spans(line, start, start + 1) or spans)[0][0]
    return min(spans, key=lambda span: max(span[0] - at, at - span[1], 0.0))


def _counted(laid: LaidBlock, overflow: Overflow) -> Iterator[Count]:
    if overflow.start < laid.block.start:
        return
    line = laid.lines_between(overflow.start, overflow.end)[0]
    spans = laid.spans(line, overflow.start, overflow.end)
    if spans:
        yield Count(line, spans[-1] if laid.rtl else spans[0], overflow.ids)


def _margin_counts(laid: LaidBlock, claims: Iterable[Mark]) -> Iterator[Count]:
    """Yield how many claims without a bracket begin at each line, at the page's edge."""
    found: dict[int, list[str]] = {}
    for mark in claims:
        if mark.start >= laid.block.start:
            found.setdefault(laid.line_of(Hit(mark.start)), []).append(mark.id)
    outer = laid.metrics.margin - _COUNT_EDGE
    inner = outer - _COUNT_WIDTH * laid.metrics.margin_zoom
    for line, names in found.items():
        span = (laid.metrics.column + inner, laid.metrics.column + outer) if laid.rtl else (-outer, -inner)
        yield Count(line, span, tuple(names))


def margin_rect(laid: LaidBlock, count: Count) -> QRectF:
    """Return where a count of claims stands: beside its line of text."""
    top, foot = band(laid, count.line)
    return QRectF(count.span[0], top, count.span[1] - count.span[0], foot - top)


def _bracket(laid: LaidBlock, mark: Mark, lines: range, lane: float, theme: Theme) -> Bracket:
    opens, closes = mark.start >= laid.block.start, mark.end <= laid.block.end
    top = band(laid, lines[0])[0] if opens else laid.line_top(lines[0])
    bottom = band(laid, lines[-1])[1] if closes else laid.height
    away = (_BRACKET_FIRST + laid.metrics.sign_room + _BRACKET_STEP * lane) * laid.metrics.margin_zoom
    x = laid.metrics.column + away if laid.rtl else -away
    return Bracket(mark, x, top, bottom, opens, closes, mark_colours(theme, mark.colour))
