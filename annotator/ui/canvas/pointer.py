"""What the mouse means: clicks, drags by grapheme, word or sentence, and clicks that pick a mark."""

from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.caret import Unit, block_of, extent
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.sheet import Sheet

_UNITS: tuple[Unit, ...] = ("grapheme", "word", "sentence")


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
        """Begin a press; the third one in time and place selects sentences."""
        self.unit = "word" if double else "sentence" if self._is_third(point) else "grapheme"
        if double:
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

    def span(self, sheet: Sheet, hit: Hit) -> tuple[int, Hit]:
        """Return anchor and head of the selection between where the press began and `hit`, in whole units."""
        if self.unit == "grapheme":
            return self.origin[0], self._past_number(sheet, hit) if self.dragged else hit
        start, end = extent(sheet, hit.offset, self.unit)
        if start < self.origin[0]:
            return self.origin[1], Hit(start)
        return self.origin[0], Hit(max(end, self.origin[1]), upstream=True)

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

    def _is_third(self, point: QPointF) -> bool:
        near = (point - self._last).manhattanLength() < QApplication.startDragDistance()
        return near and self._clock.isValid() and self._clock.elapsed() < QApplication.doubleClickInterval()


def _number_at(sheet: Sheet, hit: Hit) -> tuple[int, int] | None:
    return sheet.laid(block_of(sheet, hit)).number_at(hit)


def _line_extent(sheet: Sheet, hit: Hit) -> tuple[int, int]:
    laid = sheet.laid(block_of(sheet, hit))
    return laid.line_extent(laid.line_of(hit))
