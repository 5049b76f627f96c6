"""The reading surface: a widget that shows one document, virtualised, and tells what the reader does.

It holds no truth of its own but the view: text and marks are given, marks are asked for again by range.
All offsets are code points of the document.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QBasicTimer, QEvent, QPointF, QRectF, QSizeF, Qt, QTimerEvent, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.choices import Choice, ChoiceList, choices_of_marks, choices_of_ties
from annotator.ui.canvas.connectors import Links, link
from annotator.ui.canvas.ends import Scene
from annotator.ui.canvas.found import NOTHING, Found
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.grips import Grip, Stretch, grip_at, grips_of, shown_item
from annotator.ui.canvas.keyboard import move_for
from annotator.ui.canvas.marks import Mark, MarkList, MarkSource, Tie, reading_order
from annotator.ui.canvas.neighbours import next_mark, previous_mark
from annotator.ui.canvas.paint import View
from annotator.ui.canvas.pointer import Pointer, begin
from annotator.ui.canvas.reader import Reader
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.canvas.signs import hidden_marks, sign_at
from annotator.ui.canvas.target import hit_at, marks_at, paragraph_beside
from annotator.ui.keys import us_key

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_AUTOSCROLL_MS = 30
_OFFERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)


class Canvas(Reader):
    """Shows a text with marks; `markSelected` carries an id or None.

    `markStretched` carries a mark's id, which of its fragments (0, 1 ...) is to be another, and its new start and end;
    the canvas changes nothing itself. `keyTyped` carries the letter (A-Z) or digit that a US keyboard prints on a key
    pressed without modifiers.
    """

    markClicked = Signal(str)  # noqa: N815 - Qt's way to name signals
    markSelected = Signal(object)  # noqa: N815
    markStretched = Signal(str, int, int, int)  # noqa: N815
    keyTyped = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        self._timer = QBasicTimer()
        self._selected: str | None = None
        self._ties: Sequence[Tie] | None = None  # of what is selected, once they were asked for
        self._linked: tuple[tuple[object, ...], Links] | None = None  # the last links, and what they depend on
        self._hovered: str | None = None
        self._mark_key: tuple[int, int, str] | None = None
        self._found = NOTHING
        self._editable = True
        self._stretch: Stretch | None = None
        super().__init__(parent)
        self._choices = ChoiceList(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # what the window gives

    def show_text(self, text: str, marks: MarkSource | None = None, direction: Direction = "auto") -> None:
        """Show a document from its beginning; the heading is cleared. An empty text shows the empty sentence."""
        had_caret, had_selection, had_mark = self.caret, self.selection(), self._selected
        self._choices.close()
        self._has_text = bool(text)
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
        self._hovered = self._ties = self._linked = self._stretch = None
        self._choices.close()  # what it lists may be gone
        super().refresh_marks(ids, ranges)

    def set_editable(self, editable: bool) -> None:
        """Offer grips at the edges of the selected mark, or none where work is only read."""
        self._editable, self._stretch = editable, None
        self.viewport().update()

    def _start_over(self, sheet: Sheet) -> None:
        super()._start_over(sheet)
        self._pointer = Pointer()
        self._drag_at = QPointF()
        self._selected = self._hovered = self._mark_key = self._ties = self._linked = None
        self._found = NOTHING
        self._stretch = None

    # what the window asks

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
            self._selected, self._ties, self._linked, self._stretch = mark, None, None, None
            self.markSelected.emit(mark)
            self.viewport().update()

    def show_found(self, found: Found) -> None:
        """Show what was searched for, or nothing any more."""
        self._found = found
        self.viewport().update()

    # marks

    def _step_mark(self, onward: bool) -> bool:
        """Select the mark after or before the selected one, or the caret; False when there is none."""
        source, length = self._sheet.marks, len(self._sheet.text)
        here = self._mark_key or (self.caret, -length - 1, "")  # before any mark that begins at the caret
        found = next_mark(source, here, length) if onward else previous_mark(source, here)
        if found is None:
            return False
        self._take(found)
        return True

    def _take(self, mark: Mark) -> None:
        self._put(mark.start, Hit(mark.start))
        self._mark_key = reading_order(mark)
        self.select_mark(mark.id)
        self.scroll_to(mark.start)

    def _pick(self, point: QPointF) -> None:
        """Select the mark under a click; clicking again goes to the one behind it."""
        found = marks_at(self._window, point)
        names = [mark.id for mark in found]
        again = names.index(self._selected) + 1 if self._selected in names else 0
        picked = found[again % len(found)] if found else None
        paragraph = paragraph_beside(self._window, point)
        if paragraph and not picked:
            self.select(*paragraph)
        self._mark_key = reading_order(picked) if picked else None
        self.select_mark(picked.id if picked else None)
        if picked:
            self.markClicked.emit(picked.id)

    # grips at the edges of the selected mark

    def grips(self) -> Sequence[Grip]:
        """Return the grips that are seen, in viewport pixels."""
        if not (self._editable and self._has_text):
            return ()
        item = self._stretch.preview if self._stretch else shown_item(self._window, self._selected)
        return grips_of(self._window, item) if item else ()

    def _take_hold(self, point: QPointF) -> bool:
        """Begin to drag the grip under a press; False where there is none."""
        grip = grip_at(self.grips(), point)
        self._stretch = Stretch(grip, point, grip.item.mark.fragments) if grip else None
        return grip is not None

    def _let_go(self, stretch: Stretch) -> None:
        self._stretch = None
        self.viewport().update()
        if stretch.fragments != stretch.mark.fragments:
            self.markStretched.emit(stretch.mark.id, stretch.fragment, *stretch.fragments[stretch.fragment])

    # signs: stubs, pills, and counts of marks without a place

    def links(self) -> Links:
        """Return what connects the selected mark to others, in viewport pixels."""
        sheet, window, ties = self._sheet, self._window, self._ties_of_selected()
        if not ties:
            return Links()
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
            self.select_mark(sign.mark)
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

    def _go_to_choice(self, choice: Choice) -> None:
        self._put(choice.offset, Hit(choice.offset))
        self._mark_key = None
        if choice.id:
            self.select_mark(choice.id)
        self.scroll_to(choice.offset)

    # events

    def _view(self) -> View:
        caret = self._head if self.hasFocus() else None
        ties = self._ties_of_selected()
        return View(
            self.selection(),
            caret,
            self._selected,
            self._hovered,
            ties,
            self._found,
            self.links(),
            self.grips(),
            self._stretch.preview if self._stretch and self._stretch.dragged else None,
        )

    def _ties_of_selected(self) -> Sequence[Tie]:
        if self._ties is None:
            self._ties = self._sheet.marks.ties(self._selected) if self._selected else ()
        return self._ties

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, select, or tell the window which key was typed; what is not ours goes on to the window."""
        if not (self._has_text and self._handle(event)):
            event.ignore()

    def _handle(self, event: QKeyEvent) -> bool:
        if self._stretch:  # while an edge is held no key means anything but to let it be
            if event.key() == Qt.Key.Key_Escape:
                self._stretch = None
                self._timer.stop()
                self.viewport().update()
            return True
        block = self._sheet.blocks[self._sheet.index_of(self.caret)]
        move = move_for(event.key(), event.modifiers(), self._sheet.is_rtl(block))
        key, modifiers = us_key(event), event.modifiers() & _MODIFIERS
        if move:
            self._mark_key = None
            self._go(move)
        elif event.key() == Qt.Key.Key_Escape:
            return self._clear()
        elif event.key() in _OFFERS:
            return self._offer_here()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == "A":
            self.select(0, len(self._sheet.text))
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == "C" and self.selection():
            QGuiApplication.clipboard().setText(self._sheet.text[slice(*self.selection() or (0, 0))])
        elif key and not modifiers:
            self.keyTyped.emit(key)
        else:
            return False
        return True

    def _clear(self) -> bool:
        """Clear mark and selection; False when there is neither, so that Escape can mean something else."""
        had = self._selected is not None or self.selection() is not None
        self._mark_key = None
        self.select_mark(None)
        self._put(self.caret, self._head)
        return had

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: N802
        """Let Tab walk over the marks, and leave the page after the last."""
        return self._step_mark(onward) or super().focusNextPrevChild(onward)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of an edge, use a sign, or place the caret; or extend the selection with Shift."""
        if event.button() != Qt.MouseButton.LeftButton or not self._has_text:
            return
        if not self._take_hold(event.position()) and not self._use_sign(event.position()):
            self._press(event, double=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton and self._has_text:
            self._press(event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag an edge or the selection, or show the label of what is pointed at."""
        if self._stretch:
            self._drag_at = event.position()
            self._stretch_to(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif self._pointer.move(event.position()):
            self._drag(event.position())
        elif not event.buttons() and self._has_text:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End a drag, or pick a mark."""
        self._timer.stop()
        if self._stretch and event.button() == Qt.MouseButton.LeftButton:
            if self._stretch.dragged:
                self._let_go(self._stretch)
                return
            self._stretch = None
            self._press(event, double=False)  # it was only clicked
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.release() and plain:
            self._pick(event.position())

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802
        """Scroll while a drag is held beyond the edge."""
        if event.timerId() != self._timer.timerId():
            super().timerEvent(event)
            return
        y = self._drag_at.y()
        beyond = y if y < 0 else y - self._window.height
        self._window.scroll_by(min(beyond / 2, -2.0) if y < 0 else max(beyond / 2, 2.0))
        self._settle()
        if self._stretch:
            self._stretch_to(self._stretch.by_words)
        else:
            self._drag(self._drag_at)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Forget what was pointed at when the pointer leaves."""
        if event.type() == QEvent.Type.Leave and self._hovered:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _press(self, event: QMouseEvent, double: bool) -> None:
        self._pointer.press(event.position(), double)
        hit = hit_at(self._window, event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pointer.origin, self._pointer.anchor = (self._anchor, self._anchor), None
        else:
            self._pointer.anchor = hit
            self._pointer.origin = begin(self._sheet, hit, self._pointer.unit)
        self._put(*self._pointer.span(self._sheet, hit, event.position()))

    def _stretch_to(self, by_words: bool) -> None:
        if self._stretch and self._stretch.move(self._window, self._drag_at, by_words):
            self._scroll_beyond(self._drag_at)
            self.viewport().update()

    def _scroll_beyond(self, point: QPointF) -> None:
        """Scroll on for as long as a drag is held beyond an edge."""
        outside = point.y() < 0 or point.y() > self._window.height
        if outside and not self._timer.isActive():
            self._timer.start(_AUTOSCROLL_MS, self)
        elif not outside:
            self._timer.stop()

    def _drag(self, point: QPointF) -> None:
        self._drag_at = point
        self._scroll_beyond(point)
        self._put(*self._pointer.span(self._sheet, hit_at(self._window, point), point))

    def _hover(self, point: QPointF) -> None:
        sign = sign_at(self._window, self.links(), point)
        found = marks_at(self._window, point)
        self.viewport().setCursor(self._cursor(point, on_sign=sign is not None, on_mark=bool(found)))
        self.viewport().setToolTip(sign.tip if sign else "")
        hovered = found[0].id if found else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _cursor(self, point: QPointF, *, on_sign: bool, on_mark: bool) -> Qt.CursorShape:
        if grip_at(self.grips(), point):
            return Qt.CursorShape.SizeHorCursor
        if on_sign:
            return Qt.CursorShape.PointingHandCursor
        beside = not on_mark and paragraph_beside(self._window, point) is not None
        return Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor
