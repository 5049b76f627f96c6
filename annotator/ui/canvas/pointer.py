"""What the mouse means: clicks, drags by grapheme, word, sentence or paragraph, and clicks that pick a mark."""

from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.caret import backward, block_of, extent, forward
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.keyboard import Unit
from annotator.ui.canvas.sheet import Sheet


@dataclass(slots=True)
class Pointer:
    """The state of a press: where it began, what it selects by, and whether it has become a drag."""

    pressed: QPointF | None = None
    dragged: bool = False
    unit: Unit = "grapheme"
    origin: tuple[int, int] = (0, 0)
    anchor: Hit | None = None  # where a press set its anchor; None where Shift kept an older one
    _clock: QElapsedTimer = field(default_factory=QElapsedTimer)
    _last: QPointF = field(default_factory=QPointF)

    def press(self, point: QPointF, double: bool) -> None:
        """Begin a press; the third one in time and place selects sentences, the fourth paragraphs.

        Qt tells every second press as a double one.
        """
        soon = self._is_soon(point)
        if double:
            self.unit = "paragraph" if soon and self.unit == "sentence" else "word"
        else:
            self.unit = "sentence" if soon and self.unit == "word" else "grapheme"
        if self.unit != "grapheme":
            self._clock.start()
        self.pressed, self._last, self.dragged = point, point, False

    def move(self, point: QPointF) -> bool:
        """Follow the pressed pointer; returns whether it is a drag by now."""
        if self.pressed is not None and not self.dragged:
            self.dragged = (point - self.pressed).manhattanLength() >= QApplication.startDragDistance() / 2
        return self.pressed is not None and self.dragged

    def release(self) -> bool:
        """End the press; returns whether it was a plain click."""
        click = self.pressed is not None and not self.dragged and self.unit == "grapheme"
        self.pressed = None
        return click

    def span(self, sheet: Sheet, hit: Hit, at: QPointF) -> tuple[int, Hit]:
        """Return anchor and head of the selection between where the press began and `at`, in whole units."""
        if self.unit == "grapheme":
            return self._taken(sheet, hit, at) if self.dragged else (self.origin[0], hit)
        start, end = begin(sheet, hit, self.unit)
        if start < self.origin[0]:
            return self.origin[1], Hit(start)
        return self.origin[0], Hit(max(end, self.origin[1]), upstream=True)

    def _taken(self, sheet: Sheet, hit: Hit, at: QPointF) -> tuple[int, Hit]:
        """Return anchor and head of a drag, so that the letters at both its ends are among what it passed over.

        Where letters read against the way of the pointer their nearer edge would leave them out.
        """
        if self.anchor is None:
            return self.origin[0], self._past_number(sheet, hit)
        onward = hit.offset > self.origin[0]
        way = self._way(sheet, self.anchor, hit, at)
        head = self._past_number(
            sheet, _letter_edge(sheet, hit, onward) if _is_against(sheet, hit, way, onward) else hit
        )
        anchor = self.anchor
        number = _number_at(sheet, anchor)
        if number and number[0] < anchor.offset < number[1] and not number[0] <= hit.offset <= number[1]:
            return number[not onward], head
        if _is_against(sheet, anchor, way, onward):
            anchor = _letter_edge(sheet, anchor, not onward)
        return anchor.offset, head

    def _way(self, sheet: Sheet, anchor: Hit, hit: Hit, at: QPointF) -> float | None:
        """Return how far to the right a drag on one line went; None where it went to another line."""
        if self.pressed is None or _line_extent(sheet, anchor) != _line_extent(sheet, hit):
            return None
        return at.x() - self.pressed.x()

    def _past_number(self, sheet: Sheet, hit: Hit) -> Hit:
        """Return the far side of a number that reads against its line, unless the drag began in it.

        Right to left, a drag comes upon the last digit first: without this its end would lie before what it passed.
        """
        number = _number_at(sheet, hit)
        anchor = self.origin[0]
        if (
            number is None
            or number[0] < anchor < number[1]
            or (self.anchor and _number_at(sheet, self.anchor) == number)
        ):
            return hit
        if anchor <= number[0]:
            return Hit(number[1], upstream=number[1] == _line_extent(sheet, hit)[1])
        return Hit(number[0], upstream=number[0] > _line_extent(sheet, hit)[0])

    def _is_soon(self, point: QPointF) -> bool:
        near = (point - self._last).manhattanLength() < QApplication.startDragDistance()
        return near and self._clock.isValid() and self._clock.elapsed() < QApplication.doubleClickInterval()


def begin(sheet: Sheet, hit: Hit, unit: Unit) -> tuple[int, int]:
    """Return what a press selects: the word or sentence it lies on; for single letters only a place."""
    return (hit.offset, hit.offset) if unit == "grapheme" else extent(sheet, _pointed(sheet, hit), unit)


def letter_of(sheet: Sheet, hit: Hit) -> int:
    """Return the offset of the letter that a point lies on, whose nearer edge it is."""
    return backward(sheet, hit.offset) if hit.upstream and hit.offset else hit.offset


def _pointed(sheet: Sheet, hit: Hit) -> int:
    """Return the offset of the letter that a point lies on; on a space between words, that of the nearer word."""
    if not hit.upstream or hit.offset == sheet.blocks[block_of(sheet, hit)].start:
        return hit.offset
    before = backward(sheet, hit.offset)
    between = sheet.text[before].isspace() and _line_extent(sheet, hit) == _line_extent(sheet, Hit(hit.offset))
    return hit.offset if between else before


def _letter_edge(sheet: Sheet, hit: Hit, end: bool) -> Hit:
    """Return the end, or the start, of the letter that a point lies on."""
    if end:
        return hit if hit.upstream else Hit(forward(sheet, hit.offset), upstream=True)
    return Hit(backward(sheet, hit.offset)) if hit.upstream else hit


def _is_against(sheet: Sheet, hit: Hit, way: float | None, onward: bool) -> bool:
    """Tell whether the letter at one end of a drag reads against the pointer's way; `way` as `Pointer._way` gives it.

    On its way to another line the pointer goes on to the end of its own, and comes from the beginning of the other.
    """
    laid = sheet.laid(block_of(sheet, hit))
    run = laid.run_at(hit)
    leftward = laid.rtl == onward if way is None else way < 0
    return run is not None and leftward != (run.rtl == onward)


def _number_at(sheet: Sheet, hit: Hit) -> tuple[int, int] | None:
    return sheet.laid(block_of(sheet, hit)).number_at(hit)


def _line_extent(sheet: Sheet, hit: Hit) -> tuple[int, int]:
    laid = sheet.laid(block_of(sheet, hit))
    return laid.line_extent(laid.line_of(hit))
