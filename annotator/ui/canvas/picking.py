"""While a role is being filled: which marks may fill it, and where the keyboard has walked to among them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.canvas.decor import Decoration
from annotator.ui.canvas.marks import Mark, MarkSource, reading_order
from annotator.ui.canvas.neighbours import Key, next_mark, previous_mark
from annotator.ui.theme import Theme

_AWAY = 3.0  # pixels from a bracket to its frame
_DASHES = (3.0, 2.5)


class Picking:
    """A choice among marks; nothing is selected by it."""

    def __init__(self, accepts: Callable[[str], bool]) -> None:
        self._accepts = accepts
        self._known: dict[str, bool] = {}
        self.walked: Mark | None = None

    def accepts(self, name: str) -> bool:
        """Tell whether a mark may be picked; each is asked about once, for every frame asks."""
        if name not in self._known:
            self._known[name] = self._accepts(name)
        return self._known[name]

    def forget(self) -> None:
        """Ask again about every mark: they may be others now."""
        self._known.clear()

    def best(self, marks: Sequence[Mark]) -> Mark | None:
        """Return the topmost of marks that may be picked; where none may, the topmost, for the window to say why."""
        return next((mark for mark in marks if self.accepts(mark.id)), marks[0] if marks else None)

    def walk(self, source: MarkSource, begin: Key, length: int, onward: bool) -> Mark | None:
        """Go to the next mark that may be picked, or the one before, and from the last to the first; None without any.

        `begin` is where the walk starts.
        """
        here = reading_order(self.walked) if self.walked else begin
        found = self._next(source, here, length, onward)
        around = (-1, 0, "") if onward else (length, 0, "")
        self.walked = found or self._next(source, around, length, onward)
        return self.walked

    def _next(self, source: MarkSource, here: Key, length: int, onward: bool) -> Mark | None:
        if onward:
            return next_mark(source, here, length, self._is_open)
        return previous_mark(source, here, self._is_open)

    def _is_open(self, mark: Mark) -> bool:
        return self.accepts(mark.id)


def paint_offers(
    painter: QPainter, decoration: Decoration, picking: Picking, selected: str | None, theme: Theme
) -> None:
    """Frame in one block what may be picked, quietly, and what was walked to; a claim by its bracket."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark, rect in _framed(decoration, picking):
        here = picking.walked is not None and mark.id == picking.walked.id
        if mark.id != selected and (here or picking.accepts(mark.id)):
            pen = _pen(theme, here)
            half = pen.widthF() / 2
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(-half, -half, half, half), 4, 4)


def _framed(decoration: Decoration, picking: Picking) -> list[tuple[Mark, QRectF]]:
    walked = picking.walked.id if picking.walked else None
    hidden = [item for item in decoration.hidden if item.mark.id == walked]
    lines = [item for item in (*decoration.highlights, *hidden) if not item.joint]
    brackets = [*decoration.brackets, *(each for each in decoration.hidden_brackets if each.mark.id == walked)]
    found = [(item.mark, item.rect) for item in lines]
    found += [
        (each.mark, QRectF(each.x - _AWAY, each.top - _AWAY, 2 * _AWAY, each.bottom - each.top + 2 * _AWAY))
        for each in brackets
    ]
    return found


def _pen(theme: Theme, here: bool) -> QPen:
    pen = QPen(QColor(theme.accent), 2.0 if here else 1.0)
    if not here:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
