"""Connectors of what is selected: thin lines from it to its role fillers, in the free strips between lines of text.

A line runs under the row of labels, changes rows in the margin at which lines end, and reaches the pill under its
filler by an arrow. Ends that are not seen have stubs in that margin. Nothing here draws.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from annotator.ui.canvas.ends import Beyond, Key, Pill, Scene, key_of, line_scale, make_room, outlined, place_ends
from annotator.ui.canvas.label_rows import Label
from annotator.ui.canvas.marks import End, Tie
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import mark_colours

# at 100 %
_CORNER = 5.0
_KNEE = 8.0  # from a pill's side to where its line is down on the strip
_HEAD = QPointF(5.5, 3.2)  # length and half the height of an arrow head
_RAIL = 5.0  # from the text to the line in the margin, at any zoom
_STUB_GAP, _STUB_TOP, _STUB_EDGE, _STUB_WIDTH, _STUB_FONT = 8.0, 8.0, 4.0, 176.0, 11.0
_STUB_BESIDE = 60.0  # of room beside the page, from which on stubs reach out of it


@dataclass(frozen=True, slots=True)
class Stub:
    """A sign in the margin towards an end that is not seen; a click takes the reader there."""

    beyond: Beyond
    rect: QRectF
    more: int = 0  # others that found no room

    @property
    def offset(self) -> int:
        """Where the end begins."""
        return self.beyond.end.fragments[0][0]


@dataclass(frozen=True, slots=True)
class Wire:
    """One connector with its arrow head."""

    path: QPainterPath
    head: QPolygonF
    colour: str
    width: float


@dataclass(frozen=True, slots=True)
class Outline:
    """The frame of an end in one block, in its coordinates; dotted where it is a bare span."""

    rects: tuple[QRectF, ...]
    colour: str
    dotted: bool


@dataclass(frozen=True, slots=True)
class Links:
    """All that is drawn because of the ties of what is selected."""

    pills: tuple[Pill, ...] = ()
    stubs: tuple[Stub, ...] = ()
    wires: tuple[Wire, ...] = ()
    labels: Mapping[int, tuple[Label, ...]] | None = None
    outlines: Mapping[int, tuple[Outline, ...]] | None = None


UNLINKED = Links()


def link(scene: Scene, selected: str | None, ties: Sequence[Tie]) -> Links:
    """Return the connectors of what is selected in what is seen."""
    if not ties or not scene.shown:
        return UNLINKED
    pills, beyond = place_ends(scene, ties, selected)
    stubs = tuple(_stubs(scene, beyond))
    return Links(
        tuple(pills),
        stubs,
        tuple(_Router(scene, pills, stubs).wires(ties)),
        make_room(scene, pills, selected),
        {index: tuple(_outlines(scene, index, ties, selected)) for index in scene.shown},
    )


def label_pixels(sheet: Sheet) -> float:
    """Return the size of the font of stubs."""
    return min(sheet.metrics.label(sheet.rtl), _STUB_FONT)


def _outlines(scene: Scene, index: int, ties: Iterable[Tie], selected: str | None) -> Iterator[Outline]:
    ends: dict[Key, tuple[End, str]] = {}
    for tie in ties:
        for end in (tie.near, tie.far):
            if end.id != selected or not selected:
                ends.setdefault(key_of(end), (end, tie.colour))
    for end, colour in ends.values():
        rects = tuple(outlined(scene, index, end))
        if rects:
            yield Outline(rects, mark_colours(scene.sheet.theme, colour).full, dotted=not end.id)


# stubs


def _stubs(scene: Scene, beyond: Sequence[Beyond]) -> Iterator[Stub]:
    for up in (True, False):
        yield from _stack(scene, [each for each in beyond if each.up == up], up)


def _stack(scene: Scene, beyond: Sequence[Beyond], up: bool) -> Iterator[Stub]:
    left, right = _stub_sides(scene.sheet)
    tall = float(round(label_pixels(scene.sheet) * 2.7 + 5))
    room = max(1, int(scene.height * 0.45 / (tall + _STUB_GAP)))
    # the nearest to what is seen are kept
    kept = beyond[-room:] if up else beyond[:room]
    high = len(kept) * (tall + _STUB_GAP) - _STUB_GAP
    top = _STUB_TOP if up else scene.height - _STUB_TOP - high
    for at, each in enumerate(kept):
        last = at == (0 if up else len(kept) - 1)
        rect = QRectF(left, top + at * (tall + _STUB_GAP), right - left, tall)
        yield Stub(each, rect, len(beyond) - len(kept) if last else 0)


def _stub_sides(sheet: Sheet) -> tuple[float, float]:
    """Return the left and right of stubs: beyond the ends of lines, where there are no brackets and no numbers.

    They end within the page's edge, unless there is room beside the page for a good part of them.
    """
    metrics = sheet.metrics
    beside = metrics.left if metrics.left >= _STUB_BESIDE else 0.0
    width = min(_STUB_WIDTH, metrics.margin + beside - 2 * _RAIL - 2 - _STUB_EDGE)
    if sheet.rtl:
        right = metrics.text_left - 2 * _RAIL - 2
        return right - width, right
    left = metrics.text_left + metrics.column + 2 * _RAIL + 2
    return left, left + width


# lines


class _Router:
    """Finds the way of each connector."""

    def __init__(self, scene: Scene, pills: Iterable[Pill], stubs: Iterable[Stub]) -> None:
        self._scene = scene
        self._pills = {key_of(pill.end): pill for pill in pills}
        self._stubs = {key_of(stub.beyond.end): stub for stub in stubs}
        metrics, rtl = scene.sheet.metrics, scene.sheet.rtl
        self._rail = round(metrics.text_left + (-_RAIL if rtl else metrics.column + _RAIL)) + 0.5

    def wires(self, ties: Iterable[Tie]) -> Iterator[Wire]:
        for tie in ties:
            near, far = (tie.far, tie.near) if tie.back else (tie.near, tie.far)
            points = self._way(near, far)
            if len(points) > 1:
                colour = mark_colours(self._scene.sheet.theme, tie.colour).full
                yield Wire(
                    rounded(points), _head(points, self._scene.scale), colour, max(1.0, round(self._scene.scale))
                )

    def _way(self, near: End, far: End) -> list[QPointF]:
        one, two = self._pills.get(key_of(near)), self._pills.get(key_of(far))
        if one and two:
            if one.row.index == two.row.index and one.row.line == two.row.line:
                return _along(one, two)
            return [*self._to_rail(one), *reversed(self._to_rail(two))]
        if two and near.id and (bracket := self._bracket(near.id, two)):
            return [*bracket, *reversed(_knee(two, bracket[-1].x()))]
        return self._half_seen(near, far, one, two)

    def _half_seen(self, near: End, far: End, one: Pill | None, two: Pill | None) -> list[QPointF]:
        """Return the way between a pill and a stub."""
        to, fro = self._stubs.get(key_of(far)), self._stubs.get(key_of(near))
        if one and to:
            return [*self._to_rail(one), *reversed(self._from_stub(to))]
        if two and fro:
            return [*self._from_stub(fro), *reversed(self._to_rail(two))]
        return []

    def _to_rail(self, pill: Pill) -> list[QPointF]:
        return [*_knee(pill, self._rail), QPointF(self._rail, pill.row.strip)]

    def _from_stub(self, stub: Stub) -> list[QPointF]:
        edge = stub.rect.left() if stub.rect.left() > self._rail else stub.rect.right()
        y = round(stub.rect.center().y()) + 0.5
        return [QPointF(edge, y), QPointF(self._rail, y)]

    def _bracket(self, name: str, pill: Pill) -> list[QPointF]:
        """Return where a connector leaves a claim's bracket: beside the pill's line, or at the bracket's nearer end."""
        found = list(self._scene.brackets(name))
        if not found:
            return []
        index, bracket = min(found, key=lambda each: abs(each[0] - pill.row.index))
        at = self._scene.at(index)
        x, top, bottom = at.x() + bracket.x, at.y() + bracket.top, at.y() + bracket.bottom
        start = QPointF(x, min(max(pill.row.strip, top), bottom))
        strip = QPointF(x, pill.row.strip)
        return [strip] if start == strip else [start, strip]


def _along(one: Pill, two: Pill) -> list[QPointF]:
    """Return the way between two pills of one row."""
    if abs(one.rect.center().x() - two.rect.center().x()) < 1:
        return []
    onward = two.rect.center().x() > one.rect.center().x()
    start, end = (one.rect.right(), two.rect.left()) if onward else (one.rect.left(), two.rect.right())
    if abs(end - start) <= (2 * _KNEE + _HEAD.x()) * line_scale(one.row.laid.metrics.zoom):
        y = _middle(one)
        return [QPointF(start, y), QPointF(end, y)]
    return [*_knee(one, end), *reversed(_knee(two, start))]


def _knee(pill: Pill, towards: float) -> list[QPointF]:
    """Return the way from the side of a pill that faces an x down to the strip."""
    onward = towards > pill.rect.center().x()
    knee = _KNEE * line_scale(pill.row.laid.metrics.zoom)
    x, step = (pill.rect.right(), knee) if onward else (pill.rect.left(), -knee)
    if abs(towards - x) < knee:
        step = towards - x
    y = _middle(pill)
    return [QPointF(x, y), QPointF(x + step, y), QPointF(x + step, pill.row.strip)]


def _middle(pill: Pill) -> float:
    return int(pill.rect.center().y()) + 0.5


def rounded(points: Sequence[QPointF]) -> QPainterPath:
    """Return a path through points at right angles, its corners rounded."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        one, two = corner - before, after - corner
        radius = min(_CORNER, _length(one) / 2, _length(two) / 2)
        if radius > 0:
            path.lineTo(corner - one * (radius / _length(one)))
            path.quadTo(corner, corner + two * (radius / _length(two)))
    path.lineTo(points[-1])
    return path


def _length(way: QPointF) -> float:
    return abs(way.x()) + abs(way.y())


def _head(points: Sequence[QPointF], scale: float) -> QPolygonF:
    tip, long, high = points[-1], _HEAD.x() * scale, _HEAD.y() * scale
    back = long if points[-2].x() > tip.x() else -long
    return QPolygonF([tip, tip + QPointF(back, -high), tip + QPointF(back, high)])
