"""The reading surface: a widget that shows one document, virtualised, and tells what the reader does.

It holds no truth of its own but the view: text and marks are given, marks are asked for again by range.
All offsets are code points of the document.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, QPointF, QRect, Qt, QTimerEvent, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.accessible import offer
from annotator.ui.canvas.annotated import Annotated
from annotator.ui.canvas.choices import Choice
from annotator.ui.canvas.grips import Grip, Stretch, grip_at, grips_of, shown_item
from annotator.ui.canvas.keyboard import move_for
from annotator.ui.canvas.marks import MarkSource, reading_order
from annotator.ui.canvas.paint import View
from annotator.ui.canvas.picking import Picking
from annotator.ui.canvas.pointer import Pointer, begin, letter_of
from annotator.ui.canvas.sheet import Direction, Sheet
from annotator.ui.canvas.signs import sign_at
from annotator.ui.canvas.spoken import Part
from annotator.ui.canvas.target import hit_at, marks_at, paragraph_beside
from annotator.ui.canvas.voice import Voice, said_of
from annotator.ui.keys import us_key

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_AUTOSCROLL_MS = 30
SPACE = " "  # as `keyTyped` carries it
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OFFERS = (*_ENTERS, Qt.Key.Key_Menu)


class Canvas(Annotated):
    """What the mouse and the keys do to a text with marks; `markClicked` carries an id.

    `markStretched` carries a mark's id, which of its fragments (0, 1 ...) is to be another, and its new start and end;
    the canvas changes nothing itself. `keyTyped` carries the letter (A-Z) or digit that a US keyboard prints on a key
    pressed without modifiers, or SPACE.

    While a mark or words are being picked (`begin_pick`), `picked` carries the id of a mark, `pickedSpan` a range
    `(start, end)`; both may come several times. `pickEnded` tells that the person, or another text, ended it.
    """

    markClicked = Signal(str)  # noqa: N815 - Qt's way to name signals
    markStretched = Signal(str, int, int, int)  # noqa: N815
    picked = Signal(object)
    pickedSpan = Signal(object)  # noqa: N815
    pickEnded = Signal()  # noqa: N815
    keyTyped = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        self._timer = QBasicTimer()
        self._hovered: str | None = None
        self._editable = True
        self._stretch: Stretch | None = None
        self._picking: Picking | None = None
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._voice = Voice(self)
        self.caretMoved.connect(self._tell_caret)
        self.selectionChanged.connect(self._tell_selection)
        self.markSelected.connect(self._tell_mark)
        offer(Canvas)

    # what the window gives

    def show_text(
        self,
        text: str,
        marks: MarkSource | None = None,
        direction: Direction = "auto",
        lanes: Sequence[str] = (),
    ) -> None:
        """Show a document from its beginning; see `Annotated`."""
        super().show_text(text, marks, direction, lanes)
        self._give_up_pick()
        self._voice.tell_text(text, self.caret)

    def refresh_marks(self, ids: Iterable[str] | None = None, ranges: Iterable[tuple[int, int]] = ()) -> None:
        """Read all marks again, or some (`ids`) that now cover `ranges`; the text does not move."""
        self._hovered = self._stretch = None
        if self._picking:
            self._picking.forget()
        super().refresh_marks(ids, ranges)

    def select_mark(self, mark: str | None) -> None:
        """Select a mark by its id, or none; to bring it into view, `scroll_to` its start."""
        if mark != self._selected:
            self._stretch = None
        super().select_mark(mark)

    def set_editable(self, editable: bool) -> None:
        """Offer grips at the edges of the selected mark, or none where work is only read."""
        self._editable, self._stretch = editable, None
        self.viewport().update()

    def _start_over(self, sheet: Sheet) -> None:
        super()._start_over(sheet)
        self._pointer = Pointer()
        self._drag_at = QPointF()
        self._hovered = self._stretch = None

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

    # picking a mark or words while a role is filled

    @property
    def is_picking(self) -> bool:
        """Whether a mark or words are being picked."""
        return self._picking is not None

    def begin_pick(self, accepts: Callable[[str], bool]) -> None:
        """Let clicks, Tab and Enter pick a mark (`accepts` tells of an id whether it fits), or a drag words.

        What is selected stays selected. It goes on until `end_pick`, Escape, or another text.
        """
        self._picking, self._stretch = Picking(accepts), None
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.viewport().setToolTip("")
        self.viewport().update()

    def end_pick(self) -> None:
        """End picking; the window knows, so that `pickEnded` is not told."""
        self._picking = None
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().update()

    def _give_up_pick(self) -> None:
        if self._picking:
            self.end_pick()
            self.pickEnded.emit()

    def _pick_at(self, point: QPointF) -> None:
        found = self._picking.best(marks_at(self._window, point)) if self._picking else None
        if found:
            self.picked.emit(found.id)

    def _pick_words(self) -> bool:
        """Tell which words were selected, which then are no more; False where there are none."""
        span = self.selection()
        if span:
            self._put(self.caret, self._head)
            self.pickedSpan.emit(span)
        return span is not None

    def _walk(self, picking: Picking, onward: bool) -> bool:
        mark = picking.walk(self._sheet.marks, self._walk_start(), len(self._sheet.text), onward)
        if mark:
            self.scroll_to(mark.start)
            self.viewport().update()
            self._voice.announce(lambda: said_of(mark, self._sheet.text, 0))
        return mark is not None

    def _pick_by_key(self, picking: Picking, key: int) -> bool:
        """Do what a key means while something is picked; False where it means what it always does."""
        if key == Qt.Key.Key_Escape:
            self._give_up_pick()
        elif key in _ENTERS and picking.walked:
            self.picked.emit(picking.walked.id)
        elif key in _ENTERS:
            self._pick_words()
        else:
            return False
        return True

    def _choose(self, mark: str) -> None:
        if self._picking:
            self.picked.emit(mark)
        else:
            super()._choose(mark)

    def _go_to_choice(self, choice: Choice) -> None:
        if self._picking and choice.id:
            self.picked.emit(choice.id)
        else:
            super()._go_to_choice(choice)

    # grips at the edges of the selected mark

    def grips(self) -> Sequence[Grip]:
        """Return the grips that are seen, in viewport pixels."""
        if self._picking or not (self._editable and self._has_text):
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

    # what screen readers ask

    def spoken(self) -> Part:
        """Return the part of the text that they are given."""
        return self._voice.part(self._sheet.text, self.caret)

    def letter_rect(self, offset: int) -> QRect:
        """Return where the letter at an offset is seen on the screen; an empty rectangle where it is not."""
        rects = self.text_rects(offset, offset + 1)
        found = rects[0].toAlignedRect() & self.viewport().rect() if rects else QRect()
        return found.translated(self.viewport().mapToGlobal(QPoint())) if found.isValid() else QRect()

    def letter_at(self, point: QPoint) -> int | None:
        """Return the offset of the letter under a point of the screen; None where the page is not."""
        here = self.viewport().mapFromGlobal(point)
        if not self._has_text or not self.viewport().rect().contains(here):
            return None
        return letter_of(self._sheet, hit_at(self._window, QPointF(here)))

    def here(self) -> str:
        """Name the marks at the caret."""
        found = self._sheet.marks.between(self.caret, self.caret + 1)
        held = [mark for mark in found if any(start <= self.caret < end for start, end in mark.fragments)]
        return " · ".join(mark.title for mark in sorted(held, key=reading_order))

    def _tell_caret(self, caret: int) -> None:
        self._voice.tell_caret(self._sheet.text, caret)

    def _tell_selection(self, span: tuple[int, int] | None) -> None:
        self._voice.tell_selection(self._sheet.text, self.caret, span)

    def _tell_mark(self, name: str | None) -> None:
        self._voice.announce((lambda: self._said_of(name)) if name else None)

    def _said_of(self, name: str) -> str:
        item = shown_item(self._window, name)
        return said_of(item.mark, self._sheet.text, len(self._ties_of_selected())) if item else ""

    # events

    def _view(self) -> View:
        caret = self._head if self.hasFocus() else None
        walked = self._picking.walked if self._picking else None
        return View(
            self.selection(),
            caret,
            self._selected,
            self._hovered or (walked.id if walked else None),
            self._found,
            self.links(),
            self.grips(),
            self._stretch.preview if self._stretch and self._stretch.dragged else None,
            self._picking,
            self._case,
        )

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
        if self._picking and self._pick_by_key(self._picking, event.key()):
            return True
        block = self._sheet.blocks[self._sheet.index_of(self.caret)]
        move = move_for(event.key(), event.modifiers(), self._sheet.is_rtl(block))
        key, modifiers = us_key(event), event.modifiers() & _MODIFIERS
        if move:
            self._mark_key = None
            if self._picking:
                self._picking.walked = None  # Enter is to mean what the caret selects
            self._go(move)
        elif event.key() == Qt.Key.Key_Escape:
            return self._clear()
        elif event.key() in _OFFERS:
            return self._offer_here()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == "A":
            self.select(0, len(self._sheet.text))
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == "C" and self.selection():
            QGuiApplication.clipboard().setText(self._sheet.text[slice(*self.selection() or (0, 0))])
        elif (key or event.key() == Qt.Key.Key_Space) and not modifiers:
            self.keyTyped.emit(key or SPACE)
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
        stepped = self._walk(self._picking, onward) if self._picking else self._step_mark(onward)
        return stepped or super().focusNextPrevChild(onward)

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
        if event.button() == Qt.MouseButton.LeftButton:
            self._release(event)

    def _release(self, event: QMouseEvent) -> None:
        pressed = self._pointer.pressed is not None
        clicked = self._pointer.release()
        if not self._picking:
            if clicked and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._pick(event.position())
        elif pressed and not self._pick_words() and clicked:
            self._pick_at(event.position())

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
        if self._picking:
            return Qt.CursorShape.CrossCursor
        if grip_at(self.grips(), point):
            return Qt.CursorShape.SizeHorCursor
        if on_sign:
            return Qt.CursorShape.PointingHandCursor
        beside = not on_mark and paragraph_beside(self._window, point) is not None
        return Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor
