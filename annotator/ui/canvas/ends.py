"""Where the ends of ties lie on a page that is seen: on a line, or beyond its upper or lower edge.

All rectangles are in viewport pixels, but those of outlines, which are drawn with their block.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from annotator.ui.canvas.decor import Bracket, band, band_rects, opening_span
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.label_rows import Label, label_measure, label_row, row_labels
from annotator.ui.canvas.labels import Wish
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import End, Fragments, Tie
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import MarkColours, mark_colours

PAD = 4.0  # between a pill's text and its edge
GAP = 18.0  # between two pills of a row: room for a line that leaves one and an arrow that reaches the other
_AIR = 7.0  # between a pill and the labels beside it: room for an arrow

Key = str | Fragments


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is seen: `strip` is the y of the free pixels between its labels and the next line."""

    index: int
    line: int
    laid: LaidBlock
    at: QPointF  # of the block
    strip: float


@dataclass(frozen=True, slots=True)
class Pill:
    """What is written at an end of a tie, in the row of labels under its first word; `root` is what is selected."""

    end: End
    text: str
    row: Row
    rect: QRectF
    colours: MarkColours
    root: bool


@dataclass(frozen=True, slots=True)
class Beyond:
    """An end that is not seen: `up` where it lies above."""

    end: End
    text: str
    colours: MarkColours
    up: bool
    root: bool


@dataclass(slots=True)
class _Named:
    """An end with the titles of all ties that meet there."""

    end: End
    colour: str
    root: bool
    titles: list[str] = field(default_factory=list)


class Scene:
    """The blocks that are seen, from `scroll` at the upper edge on."""

    def __init__(self, sheet: Sheet, shown: Sequence[int], scroll: float, height: float) -> None:
        self.sheet = sheet
        self.shown = shown
        self.height = height
        self._scroll = scroll
        self._highlighted: dict[int, dict[str, list[QRectF]]] = {}  # by block and mark, once they were asked for

    @property
    def scale(self) -> float:
        """How lines and arrows grow with the zoom."""
        return line_scale(self.sheet.metrics.zoom)

    def at(self, index: int) -> QPointF:
        """Return the top left of a block's text."""
        return QPointF(self.sheet.metrics.text_left, self.sheet.top(index) - self._scroll)

    def row_of(self, offset: int) -> Row | bool:
        """Return the line of an offset that is seen whole with its labels; else whether it lies above."""
        index = self.sheet.index_of(offset)
        if index not in self.shown:
            return index < self.shown[0]
        laid, at = self.sheet.laid(index), self.at(index)
        line = laid.line_of(Hit(offset))
        top, strip = at.y() + band(laid, line)[0], at.y() + _strip(laid, line)
        if top < -1 or strip > self.height + 1:
            return top < -1
        return Row(index, line, laid, at, strip)

    def brackets(self, name: str) -> Iterator[tuple[int, Bracket]]:
        """Yield the brackets of a claim in the blocks that are seen."""
        for index in self.shown:
            decoration = self.sheet.decoration(index)
            for bracket in (*decoration.brackets, *decoration.hidden_brackets):
                if bracket.mark.id == name:
                    yield index, bracket

    def highlighted(self, index: int, name: str) -> Sequence[QRectF]:
        """Return the rectangles of a mark in one block, in the block's coordinates."""
        if index not in self._highlighted:
            found = self._highlighted[index] = {}
            decoration = self.sheet.decoration(index)
            for item in (*decoration.highlights, *decoration.hidden):
                if not item.joint:
                    found.setdefault(item.mark.id, []).append(item.rect)
        return self._highlighted[index].get(name, ())

    def is_claim(self, name: str) -> bool:
        """Tell whether a mark is a claim, some of which is seen."""
        return any(item.mark.id == name for index in self.shown for item in self.sheet.decoration(index).extents)


def line_scale(zoom: float) -> float:
    """Return how lines and arrows grow with the zoom: less than letters do, for they must stay thin and be seen."""
    return min(max(zoom, 0.6), 2.0)


def key_of(end: End) -> Key:
    """Return what tells ends apart: the mark, or where a bare span lies."""
    return end.id or end.fragments


def place_ends(scene: Scene, ties: Iterable[Tie], selected: str | None) -> tuple[list[Pill], list[Beyond]]:
    """Return the ends that are seen and those that are not; claims that are selected have their bracket instead."""
    rows: dict[tuple[int, int], tuple[Row, list[_Named]]] = {}
    beyond: list[Beyond] = []
    for named in _named(ties, selected).values():
        end = named.end
        if not end.fragments or (named.root and scene.is_claim(end.id)):
            continue
        found = scene.row_of(end.fragments[0][0])
        if isinstance(found, Row):
            rows.setdefault((found.index, found.line), (found, []))[1].append(named)
        else:
            colours = mark_colours(scene.sheet.theme, named.colour)
            beyond.append(Beyond(end, " · ".join(named.titles), colours, found, named.root))
    pills = [pill for row, held in rows.values() for pill in _pills(scene, row, held)]
    return pills, sorted(beyond, key=lambda each: each.end.fragments)


def make_room(scene: Scene, pills: Iterable[Pill], selected: str | None) -> dict[int, tuple[Label, ...]]:
    """Return, by block, the labels of the page with room made for pills; blocks without pills are left out."""
    taken: dict[int, dict[int, list[Wish]]] = {}
    for pill in pills:
        rect = pill.rect.translated(-pill.row.at).adjusted(-_AIR * scene.scale, 0, _AIR * scene.scale, 0)
        wish = Wish(f"pill {pill.rect.left()}", pill.text, rect.left(), rect.right(), fixed=True, width=rect.width())
        taken.setdefault(pill.row.index, {}).setdefault(pill.row.line, []).append(wish)
    return {index: tuple(_beside(scene, index, rows, selected)) for index, rows in taken.items()}


def _beside(scene: Scene, index: int, taken: dict[int, list[Wish]], selected: str | None) -> Iterator[Label]:
    laid, decoration = scene.sheet.laid(index), scene.sheet.decoration(index)
    tops = {label_row(laid, line)[0] for line in taken}
    yield from (label for label in decoration.labels if label.rect.top() not in tops)
    root = [item for item in decoration.openings if item.mark.id == selected]
    # in lanes another's mark may have the label that the selected one shares
    shared = {(item.line, item.span, item.colour) for item in root if item.mark.lane >= 0}
    openings = [
        item
        for item in decoration.openings
        if item.mark.id != selected and (item.line, item.span, item.colour) not in shared
    ]
    yield from row_labels(laid, openings, decoration.counts, scene.sheet.theme.soft, taken)


def outlined(scene: Scene, index: int, end: End) -> Iterator[QRectF]:
    """Yield the rectangles of an end in one block, in the block's coordinates: as it is highlighted, if it is."""
    laid = scene.sheet.laid(index)
    known = scene.highlighted(index, end.id) if end.id else ()
    if known:
        yield from known
    elif not (end.id and scene.is_claim(end.id)):
        for fragment in end.fragments:
            yield from (rect for _, rect in band_rects(laid, *fragment))


def _named(ties: Iterable[Tie], selected: str | None) -> dict[Key, _Named]:
    found: dict[Key, _Named] = {}
    for tie in ties:
        for end in (tie.near, tie.far):
            root = bool(selected) and end.id == selected
            named = found.setdefault(key_of(end), _Named(end, tie.colour, root))
            if end.title and end.title not in named.titles:
                named.titles.append(end.title)
    return found


def _strip(laid: LaidBlock, line: int) -> float:
    """Return the y of the free pixels under a line: below its labels, above the next line's highlights."""
    top, height = label_row(laid, line)
    following = laid.line_top(line) + laid.script.pitch + band(laid, 0)[0]
    return float(int(min(top + height, following - 1.5))) + 0.5


def _pills(scene: Scene, row: Row, held: list[_Named]) -> Iterator[Pill]:
    laid, column = row.laid, row.laid.metrics.column
    measure = label_measure(laid)
    texts = [" · ".join(named.titles) for named in held]
    wanted = sorted(
        (_reading_start(row, named.end) - PAD + 1, measure(text) + 2 * PAD, at)
        for at, (named, text) in enumerate(zip(held, texts, strict=True))
    )
    top = row.at.y() + label_row(laid, row.line)[0] + 0.5  # below the frame of what is selected
    # before the end of the line there is room for the arrow that comes from the margin
    places = spread([each[:2] for each in wanted], column - GAP / 2 * scene.scale, GAP * scene.scale)
    for (start, width), (_, _, at) in zip(places, wanted, strict=True):
        left = row.at.x() + (column - start - width if laid.rtl else start)
        rect = QRectF(left, top, width, row.strip + 0.5 - top)
        yield Pill(
            held[at].end,
            texts[at],
            row,
            rect,
            mark_colours(scene.sheet.theme, held[at].colour),
            held[at].root,
        )


def _reading_start(row: Row, end: End) -> float:
    """Return how far from the line's beginning an end begins."""
    left, right = opening_span(row.laid, row.line, *end.fragments[0]) or (0.0, row.laid.metrics.column)
    return row.laid.metrics.column - right if row.laid.rtl else left


def spread(wanted: Sequence[tuple[float, float]], room: float, gap: float = GAP) -> list[tuple[float, float]]:
    """Return (start, width) of pills, in order, none nearer than `gap` to another, all ending within `room`."""
    whole = sum(width for _, width in wanted)
    share = min(1.0, max((room - gap * (len(wanted) - 1)) / whole, 0.1)) if wanted else 1.0
    placed: list[tuple[float, float]] = []
    for start, width in wanted:
        at = max(start, placed[-1][0] + placed[-1][1] + gap) if placed else start
        placed.append((at, width * share))
    limit = room
    for at in reversed(range(len(placed))):
        start, width = placed[at]
        placed[at] = (min(start, limit - width), width)
        limit = placed[at][0] - gap
    return placed
