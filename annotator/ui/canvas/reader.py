"""The page with a caret and a selection of text, moved by keys and by calls; `Canvas` adds marks and the mouse."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas import caret as carets
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.growth import Growth
from annotator.ui.canvas.keyboard import Move
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.surface import Surface


class Reader(Surface):
    """`selectionChanged` carries `(start, end)` or None; `caretMoved` where the caret stands now, 0 in another text."""

    selectionChanged = Signal(object)  # noqa: N815 - Qt's way to name signals
    caretMoved = Signal(int)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        self._goal: float | None = None
        super().__init__(parent)

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range, or None."""
        start, end = sorted((self._anchor, self._head.offset))
        return (start, end) if start < end else None

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._head.offset

    def select(self, start: int, end: int) -> None:
        """Select a range; the caret goes to its end. An empty one only places the caret."""
        length = len(self._sheet.text)
        self._put(min(max(start, 0), length), Hit(min(max(end, 0), length), upstream=end > start))

    def grow_selection(self) -> None:
        """Select more: the word at the caret, then its sentence, then its paragraph."""
        self.select(*self._growth.grow(self._sheet.text, *self._range()))

    def shrink_selection(self) -> None:
        """Select less: what `grow_selection` grew from, or the sentence, word or letter that is selected first."""
        self.select(*self._growth.shrink(self._sheet.text, *self._range()))

    def _range(self) -> tuple[int, int]:
        return self.selection() or (self.caret, self.caret)

    def _start_over(self, sheet: Sheet) -> None:
        super()._start_over(sheet)
        self._anchor, self._head, self._goal = 0, Hit(0, upstream=True), None
        self._growth = Growth()

    def _put(self, anchor: int, head: Hit, goal: float | None = None) -> None:
        caret, before = self.caret, self.selection()
        self._anchor, self._head, self._goal = anchor, head, goal
        self.viewport().update()
        if self.caret != caret:
            self.caretMoved.emit(self.caret)
        if self.selection() != before:
            self.selectionChanged.emit(self.selection())

    def _go(self, move: Move) -> None:
        head = self._head
        selected = self.selection()
        if selected and not move.extend and move.way in ("forward", "backward") and move.unit == "grapheme":
            head = Hit(selected[1], upstream=True) if move.way == "forward" else Hit(selected[0])
            self._put(head.offset, head)
        else:
            pitch = self._sheet.metrics.script(self._sheet.rtl).pitch
            head, goal = carets.travel(self._sheet, head, self._goal, move, int(self._window.height / pitch) - 1)
            self._put(self._anchor if move.extend else head.offset, head, goal)
        self._reveal()

    def _reveal(self) -> None:
        """Scroll as little as shows the caret's line whole."""
        place = carets.spot(self._sheet, self._head)
        laid = self._sheet.laid(place.index)
        top = self._sheet.top(place.index) + laid.line_top(place.line) - self._window.y
        below = top + laid.script.pitch - self._window.height
        if (place.index, place.line) == (0, 0):
            self._window.scroll_to(0)  # the heading belongs to the first line
        elif not -self._window.height < top < 2 * self._window.height:
            self._window.hold(self._head.offset, self._window.height / 3)
        elif top < 0 or below > 0:
            self._window.scroll_by(top if top < 0 else below)
        self._settle()
