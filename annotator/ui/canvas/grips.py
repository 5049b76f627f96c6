"""The edges of the selected mark, to be taken hold of and drawn out: where they stand, and what they come to.

Nothing is changed here: a stretch is a preview until the window has done what it means.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication

from annotator.text.boundaries import next_grapheme, previous_grapheme
from annotator.ui.canvas.caret import block_of, spot
from annotator.ui.canvas.decor import Highlight, band, band_rects
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Fragments, Mark
from annotator.ui.canvas.pointer import begin
from annotator.ui.canvas.scroll import Window
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.target import hit_at
from annotator.ui.theme import Theme

_STEM, _DOT = 2.0, 6.0  # pixels, at any zoom
_REACH = 4.0  # to either side of a stem: where the pointer takes hold of it
_FRAME = 2.0


@dataclass(frozen=True, slots=True)
class Grip:
    """One edge of a mark, in viewport pixels: `x` is where its first letter begins, or its last one ends."""

    item: Highlight  # one rectangle of the mark, for its lane and colours
    at_start: bool
    x: float
    top: float
    foot: float
    rightward: bool  # the side on which the mark is not

    @property
    def stem(self) -> QRectF:
        """Where the stem is drawn: beside the letter, in the frame of the mark where there is one."""
        edge = float(round(self.x))  # whole pixels, for the stem to be sharp
        return QRectF(edge if self.rightward else edge - _STEM, self.top, _STEM, self.foot - self.top)

    @property
    def dot(self) -> QPointF:
        """The middle of the dot on the stem."""
        return QPointF(self.stem.center().x(), self.top - _FRAME / 2)

    @property
    def area(self) -> QRectF:
        """Where the pointer takes hold of it."""
        middle = self.stem.center().x()
        return QRectF(middle - _REACH, self.top - _DOT, 2 * _REACH, self.foot - self.top + _DOT + _FRAME)


@dataclass(slots=True)
class Stretch:
    """A grip that is held: `fragments` are those of the mark with the edge where the pointer is by now."""

    grip: Grip
    pressed: QPointF
    fragments: Fragments
    dragged: bool = False
    by_words: bool = False

    @property
    def mark(self) -> Mark:
        """The mark as it is."""
        return self.grip.item.mark

    @property
    def fragment(self) -> int:
        """Which fragment has the edge."""
        return 0 if self.grip.at_start else len(self.fragments) - 1

    @property
    def preview(self) -> Highlight:
        """The rectangle of the mark that the grip had, the mark as it would be."""
        return replace(self.grip.item, mark=replace(self.mark, fragments=self.fragments))

    def move(self, window: Window, point: QPointF, by_words: bool) -> bool:
        """Follow the pointer, by letters or words; returns whether it is a drag by now."""
        self.by_words = by_words
        self.dragged = self.dragged or _is_far(point - self.pressed)
        if self.dragged:
            held = QPointF(self.grip.x, (self.grip.top + self.grip.foot) / 2) - self.pressed
            self._put(window.sheet, hit_at(window, point + held))
        return self.dragged

    def _put(self, sheet: Sheet, hit: Hit) -> None:
        start, end = self.mark.fragments[self.fragment]
        if self.grip.at_start:
            start = _start(sheet, self._edge(sheet, hit, start, end), end)
        else:
            end = _end(sheet, self._edge(sheet, hit, end, start), start)
        before, after = self.fragments[: self.fragment], self.fragments[self.fragment + 1 :]
        self.fragments = (*before, (start, end), *after)

    def _edge(self, sheet: Sheet, hit: Hit, old: int, other: int) -> int:
        """Return where the pointer puts the edge: at a letter, or so that it takes the whole word pointed at.

        A number that reads against its line is taken whole, unless an edge of the mark lies in it: the pointer comes
        upon its far end first.
        """
        held = begin(sheet, hit, "word") if self.by_words else sheet.laid(block_of(sheet, hit)).number_at(hit)
        if held is None or (not self.by_words and any(held[0] < each < held[1] for each in (old, other))):
            return hit.offset
        return held[0] if self.grip.at_start else held[1]


def _is_far(way: QPointF) -> bool:
    return way.manhattanLength() >= QApplication.startDragDistance() / 2


def _start(sheet: Sheet, at: int, end: int) -> int:
    """Return a beginning that leaves one letter before `end`, and is no line feed."""
    last = previous_grapheme(sheet.text, end)
    while at < last and sheet.text[at] == "\n":
        at += 1
    return min(at, last)


def _end(sheet: Sheet, at: int, start: int) -> int:
    """Return an end that leaves one letter after `start`, and is not behind a line feed."""
    first = next_grapheme(sheet.text, start)
    while at > first and sheet.text[at - 1] == "\n":
        at -= 1
    return max(at, first)


def shown_item(window: Window, name: str | None) -> Highlight | None:
    """Return a rectangle of a mark in what is seen; of a claim one that is shown while it is selected."""
    for index in window.shown() if name else ():
        decoration = window.sheet.decoration(index)
        for item in (*decoration.highlights, *decoration.hidden, *decoration.extents):
            if item.mark.id == name and not item.joint:
                return item
    return None


def grips_of(window: Window, item: Highlight) -> tuple[Grip, ...]:
    """Return the grips of a mark whose edges are seen."""
    places = (Hit(item.mark.start), True), (Hit(_last(window.sheet, item.mark), upstream=True), False)
    shown = window.shown()
    return tuple(_grip(window, item, hit, start) for hit, start in places if block_of(window.sheet, hit) in shown)


def grip_at(grips: Iterable[Grip], point: QPointF) -> Grip | None:
    """Return the grip under a point: the nearer one, where a mark is narrow."""
    found = [grip for grip in grips if grip.area.contains(point)]
    return min(found, key=lambda grip: abs(grip.stem.center().x() - point.x()), default=None)


def _last(sheet: Sheet, mark: Mark) -> int:
    end = mark.end
    while end > mark.start + 1 and sheet.text[end - 1] == "\n":
        end -= 1  # it ends on the line before
    return end


def _grip(window: Window, item: Highlight, hit: Hit, at_start: bool) -> Grip:
    sheet, place = window.sheet, spot(window.sheet, hit)
    laid = sheet.laid(place.index)
    run = laid.run_at(hit)
    rtl = run.rtl if run else laid.rtl
    top, foot = band(laid, place.line, item.lane)
    y = sheet.top(place.index) - window.y
    return Grip(item, at_start, sheet.metrics.text_left + place.x, y + top, y + foot, rightward=rtl == at_start)


def paint_grips(painter: QPainter, grips: Iterable[Grip], theme: Theme) -> None:
    """Draw grips; the painter stands at the viewport's top left."""
    for grip in grips:
        colour = QColor(grip.item.colours.full)
        painter.fillRect(grip.stem, colour)
        painter.setPen(QPen(QColor(theme.page), 1.0))
        painter.setBrush(colour)
        painter.drawEllipse(grip.dot, (_DOT + 1) / 2, (_DOT + 1) / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_stretch(painter: QPainter, laid: LaidBlock, preview: Highlight) -> None:
    """Frame in one block what a mark would cover; the painter stands at the block's top left."""
    painter.setPen(QPen(QColor(preview.colours.full), _FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = _FRAME / 2
    for start, end in preview.mark.fragments:
        for _, rect in band_rects(laid, start, end, preview.lane):
            painter.drawRoundedRect(rect.adjusted(-half, -half, half, half), 4, 4)
