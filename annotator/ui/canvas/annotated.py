"""The page with its marks: which one is selected, what it is tied to, and the signs and keys that lead to others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.choices import Choice, ChoiceList, choices_of_marks, choices_of_ties
from annotator.ui.canvas.connectors import UNLINKED, Links, link
from annotator.ui.canvas.ends import Scene
from annotator.ui.canvas.found import NOTHING, Found
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.marks import Mark, MarkList, MarkSource, Tie, reading_order
from annotator.ui.canvas.neighbours import Key, next_mark, previous_mark
from annotator.ui.canvas.reader import Reader
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.canvas.signs import hidden_marks, sign_at


class Annotated(Reader):
    """Shows a text with marks; `markSelected` carries an id or None."""

    markSelected = Signal(object)  # noqa: N815 - Qt's way to name signals

    def __init__(self, parent: QWidget | None = None) -> None:
        self._selected: str | None = None
        self._ties: Sequence[Tie] | None = None  # of what is selected, once they were asked for
        self._linked: tuple[tuple[object, ...], Links] | None = None  # the last links, and what they depend on
        self._mark_key: Key | None = None
        self._found = NOTHING
        self._case: frozenset[str] = frozenset()
        super().__init__(parent)
        self._choices = ChoiceList(self)

    def show_text(
        self,
        text: str,
        marks: MarkSource | None = None,
        direction: Direction = "auto",
        lanes: Sequence[str] = (),
    ) -> None:
        """Show a document from its beginning; the heading is cleared. An empty text shows the empty sentence.

        `lanes` are the signs of those who have a lane each under every line; `Mark.lane` counts them.
        """
        had_caret, had_selection, had_mark = self.caret, self.selection(), self._selected
        self._choices.close()
        self._has_text, self._lanes = bool(text), tuple(lanes)
        self._show_bar()
        self._start_over(Sheet(text, marks or MarkList(), direction, self._metrics()))
        self._refit()
        if had_caret:
            self.caretMoved.emit(0)
        if had_selection:
            self.selectionChanged.emit(None)
        if had_mark:
            self.markSelected.emit(None)

    def refresh_marks(self, ids: Iterable[str] | None = None, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Read all marks again, or some (`ids`) that now cover `ranges`; the text does not move."""
        self._ties = self._linked = None
        self._choices.close()  # what it lists may be gone
        super().refresh_marks(ids, ranges)

    def _start_over(self, sheet: Sheet) -> None:
        super()._start_over(sheet)
        self._selected = self._mark_key = self._ties = self._linked = None
        self._found, self._case = NOTHING, frozenset()

    def paragraph_starts(self) -> list[int]:
        """Return where the paragraphs that have a number begin."""
        return self._sheet.blocks.paragraph_starts()

    @property
    def selected_mark(self) -> str | None:
        """The id of the selected mark."""
        return self._selected

    def select_mark(self, mark: str | None) -> None:
        """Select a mark by its id, or none; to bring it into view, `scroll_to` its start."""
        if mark != self._selected:
            self._selected, self._ties, self._linked = mark, None, None
            self.markSelected.emit(mark)
            self.viewport().update()

    @property
    def lanes(self) -> tuple[str, ...]:
        """The signs of those who have a lane each."""
        return self._lanes

    def show_case(self, marks: Iterable[str]) -> None:
        """Let marks stand out in the lanes of members, by their ids; or none any more."""
        case = frozenset(marks)
        if case != self._case:
            self._case = case
            self.viewport().update()

    def show_found(self, found: Found) -> None:
        """Show what was searched for, or nothing any more."""
        self._found = found
        self.viewport().update()

    def _step_mark(self, onward: bool) -> bool:
        """Select the mark after or before the selected one, or the caret; False when there is none."""
        source, length, here = self._sheet.marks, len(self._sheet.text), self._walk_start()
        found = next_mark(source, here, length) if onward else previous_mark(source, here)
        if found is None:
            return False
        self._take(found)
        return True

    def _walk_start(self) -> Key:
        # before any mark that begins at the caret
        return self._mark_key or (self.caret, -len(self._sheet.text) - 1, "")

    def _take(self, mark: Mark) -> None:
        self._put(mark.start, Hit(mark.start))
        self._mark_key = reading_order(mark)
        self.select_mark(mark.id)
        self.scroll_to(mark.start)

    def _ties_of_selected(self) -> Sequence[Tie]:
        if self._ties is None:
            self._ties = self._sheet.marks.ties(self._selected) if self._selected else ()
        return self._ties

    # signs: stubs, pills, and counts of marks without a place

    def links(self) -> Links:
        """Return what connects the selected mark to others, in viewport pixels."""
        sheet, window, ties = self._sheet, self._window, self._ties_of_selected()
        if not ties:
            return UNLINKED
        shown = window.shown(sheet.metrics.reach)  # as it is drawn
        # hundreds of ties take long to lay, and every move of the pointer asks for them
        depends = (window.index, window.within, window.height, shown, sheet.metrics, sheet.theme)
        if self._linked is None or self._linked[0] != depends:
            self._linked = depends, link(Scene(sheet, shown, window.y, window.height), self._selected, ties)
        return self._linked[1]

    def _use_sign(self, point: QPointF) -> bool:
        """Do what the sign under a click is for; False where there is none."""
        sign = sign_at(self._window, self.links(), point) if self._has_text else None
        if sign is None:
            return False
        if sign.offset is not None:
            self.scroll_to(sign.offset)
        elif sign.mark:
            self._choose(sign.mark)
        else:
            found = [mark for mark in hidden_marks(self._window, 0, len(self._sheet.text)) if mark.id in sign.hidden]
            self._offer(choices_of_marks(found, self._sheet.text), sign.rect.bottomLeft())
        return True

    def _offer_here(self) -> bool:
        """List what is hidden at the selected mark or the caret, and what the selected mark leads to."""
        ties = self._ties_of_selected()
        own = [end.fragments for tie in ties for end in (tie.near, tie.far) if end.id == self._selected]
        start, end = (own[0][0][0], own[0][-1][1]) if own and own[0] else (self.caret, self.caret + 1)
        hidden = [mark for mark in hidden_marks(self._window, start, end) if mark.id != self._selected]
        choices = [*choices_of_marks(hidden, self._sheet.text), *choices_of_ties(ties, self._selected)]
        if choices:
            place = (self.text_rects(start, start + 1) or [QRectF(self.viewport().rect().center(), QSizeF())])[0]
            self._offer(choices, place.bottomLeft())
        return bool(choices)

    def _offer(self, choices: Sequence[Choice], at: QPointF) -> None:
        if choices:
            place = self.viewport().mapToGlobal(at.toPoint())
            self._choices.open(place, choices, self._theme, self._go_to_choice)

    def _choose(self, mark: str) -> None:
        """Do what a sign that stands for a mark is clicked for."""
        self.select_mark(mark)

    def _go_to_choice(self, choice: Choice) -> None:
        self._put(choice.offset, Hit(choice.offset))
        self._mark_key = None
        if choice.id:
            self.select_mark(choice.id)
        self.scroll_to(choice.offset)
