"""One row of the form: a name beside a field, painted; a line to type in takes the field's place only while one types.

So a form of many rows is made in a few milliseconds.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.ui.line import draw_line, reads_rtl
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.inspector.wording import Filler
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_font, panel_pixels
from annotator.ui.theme import EVENT, Theme, mark_colours, mix

_NAMES, _VALUES = 8, 10  # sizes of the font: the room for names, where values keep theirs
_EDGE, _CROSS, _BAR = 9, 18, 3
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Judge = Callable[[str], tuple[bool, str]]


class Row(QWidget):
    """A name and a value. `entered` asks to change it (with what was typed), `jumped` to go to it, `removed` to clear.

    `key` names it within the form; `hint` stands where there is no value, in a dashed field. `typed` carries a text
    that was taken; `escaped` asks for the page.
    """

    entered = Signal(str)
    removed = Signal()
    typed = Signal(str)
    escaped = Signal()

    def __init__(
        self, key: str, name: str, value: Filler, theme: Theme, *, hint: str = "", editable: bool = True
    ) -> None:
        super().__init__()
        self.key, self.name, self.value, self.theme, self.hint = key, name, value, theme, hint
        self.editable = editable
        self.removable = editable and bool(value.words)
        self.repeats = False  # the name stands above already
        self.slim = False  # one of several that may be added: there is something already
        self.required = False
        self.wrong = False
        self.editor: Line | None = None
        self.below: QLabel | None = None
        self._judge: Judge = lambda _text: (True, "")
        self._fault = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setProperty("ownKeys", ["Delete", "Backspace", "F2"])
        self.setMinimumHeight(self._field_height())
        self.setToolTip(": ".join(filter(None, [name, value.words])))
        self.setAccessibleName(f"{name}: {value.words or hint}")
        if editable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_again(self) -> None:
        """Become the place for one more, beneath others of the same name."""
        self.repeats = self.slim = True
        self.setMinimumHeight(self._field_height())

    # words below

    def say(self, sentence: str, wrong: bool = True) -> None:
        """Say a sentence beneath the field: what is wrong with it, or how it was understood; "" takes it away."""
        self.wrong = wrong and bool(sentence)
        if self.below is None and sentence:
            self._make_below()
        if self.below is not None:
            self.below.setText(sentence)
            self.below.setObjectName("fault" if self.wrong else "soft")
            self.below.style().polish(self.below)
            self.below.setVisible(bool(sentence))
        self.update()

    def _make_room(self) -> None:
        """Let the field be as high as what stands in it, and the sentence begin beneath it."""
        self.setMinimumHeight(self._field_height())
        layout, top = self.layout(), self._field_height() + 2
        if layout is not None:
            right = self.isRightToLeft()
            names = self._names()
            layout.setContentsMargins(0 if right else names, top, names if right else 0, 2)

    def _make_below(self) -> None:
        column = QVBoxLayout(self)
        self.below = leading(plain_label("", "fault", 0.85))
        self.below.setWordWrap(True)
        column.addWidget(self.below)
        self._make_room()

    # typing

    def edit(self, text: str, judge: Judge) -> None:
        """Let a person type in the field's place, beginning with a text; `judge` says what is thought of it."""
        if self.editor is not None:
            self.editor.setFocus()
            return
        self._judge, self._fault = judge, self.below.text() if self.below and self.wrong else ""
        self.editor = Line(self.name, "", self)
        self.editor.setObjectName("typed")
        self.editor.setText(text)
        self.editor.installEventFilter(self)
        self.editor.textChanged.connect(self._judged)
        self._make_room()
        self.editor.setGeometry(self._field())
        self.editor.show()
        self.editor.setFocus()
        if text:
            self._judged(text)

    def _judged(self, text: str) -> None:
        good, sentence = self._judge(text)
        self.say(sentence, wrong=not good)
        if self.editor is not None and self.editor.property("wrong") != (not good):
            self.editor.setProperty("wrong", not good)
            self.editor.style().polish(self.editor)

    def _take(self) -> bool:
        """Take what was typed; False where it cannot be, and stays to be mended."""
        if self.editor is None:
            return True
        text = self.editor.text().strip()
        good, sentence = self._judge(text)
        if not good:
            self.say(sentence)
            return False
        self._close_editor()
        self.typed.emit(text)
        return True

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            had = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            self._make_room()
            self.say(self._fault)
            if had:
                self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Enter and Escape from the line, and what was typed when it is left."""
        if watched is self.editor and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTERS[:2]:
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close_editor()
                return True
        if watched is self.editor and event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
                self._take()
            return False
        return super().eventFilter(watched, event)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter the field, clear it, or go back to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self.editable and event.key() in _ENTERS:
            self.entered.emit("")
        elif self.removable and event.key() in _REMOVES:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif self.editable and event.text().isprintable() and event.text().strip() and not _held(event):
            self.entered.emit(event.text())
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Enter the field, or clear it by its cross."""
        if event.button() != Qt.MouseButton.LeftButton or not self.editable:
            return
        if self.removable and self._cross().contains(event.position().toPoint()):
            self.removed.emit()
        elif self.rect().contains(event.position().toPoint()):
            self.entered.emit("")

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Keep the line in the field's place, and the sentence beneath it."""
        if self.below is not None:
            self._make_room()
        if self.editor is not None:
            self.editor.setGeometry(self._field())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the name and the field."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_name(painter)
            if self.editor is None:
                self._draw_field(painter)
                self._draw_value(painter)

    def _draw_name(self, painter: QPainter) -> None:
        if self.repeats:
            return
        painter.setFont(panel_font(0.92))
        painter.setPen(QColor(self.theme.soft))
        box = QRect(0, 0, self._names() - 8, self._field_height())
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.width())
        draw_line(painter, box, f"{self.name} •" if self.required else self.name, self.isRightToLeft())

    def _draw_field(self, painter: QPainter) -> None:
        theme, box = self.theme, QRectF(self._field()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self.editable or (self.slim and not self.underMouse() and not self.hasFocus()):
            return
        edge = theme.line
        if self.underMouse():
            edge = mix(theme.line, theme.soft, 0.5)
        if self.wrong:
            edge = mark_colours(theme, EVENT).full
        pen = QPen(QColor(theme.accent if self.hasFocus() else edge), 2 if self.hasFocus() else 1)
        if not self.value.words and not self.hasFocus():
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.page) if self.value.words else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)

    def _draw_value(self, painter: QPainter) -> None:
        theme, inside = self.theme, self._field().adjusted(_EDGE, 0, -_EDGE, 0)
        words = self.value.words
        if not words:
            painter.setFont(panel_font(0.88))
            painter.setPen(QColor(theme.soft))
            draw_line(painter, inside, self.hint, self.isRightToLeft())
            return
        if self.removable and (self.underMouse() or self.hasFocus()):
            self._draw_cross(painter)
        rtl = reads_rtl(words, self.isRightToLeft())
        if self.removable:
            inside = inside.adjusted(_CROSS - 4, 0, 0, 0) if rtl else inside.adjusted(0, 0, 4 - _CROSS, 0)
        if self.value.colour:
            field = self._field()
            left = field.right() - _BAR if rtl else field.left() + 1
            painter.fillRect(QRect(left, field.top() + 3, _BAR, field.height() - 6), QColor(self._colour()))
        inside = self._draw_kind(painter, inside, rtl)
        painter.setFont(panel_font())
        painter.setPen(QColor(theme.ink))
        draw_line(painter, inside, words, rtl)

    def _draw_kind(self, painter: QPainter, inside: QRect, rtl: bool) -> QRect:
        """Draw what the filler is at its text's end, where there is room; return what is left for the words."""
        painter.setFont(panel_font(0.82))
        wanted = QFontMetrics(painter.font()).horizontalAdvance(self.value.kind) + 2
        words = QFontMetrics(panel_font()).horizontalAdvance(self.value.words)
        if not self.value.kind or words + wanted + 10 > inside.width():
            return inside
        painter.setPen(QColor(self._colour() if self.value.colour else self.theme.soft))
        box = QRect(inside.left() if rtl else inside.right() + 1 - wanted, inside.top(), wanted, inside.height())
        draw_line(painter, box, self.value.kind, not rtl)
        return inside.adjusted(wanted + 8, 0, 0, 0) if rtl else inside.adjusted(0, 0, -wanted - 8, 0)

    def _draw_cross(self, painter: QPainter) -> None:
        painter.setFont(panel_font(0.95))
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, "×")

    def _cross(self) -> QRect:
        """Return where the cross stands: at the end of the words."""
        field = self._field()
        left = field.left() + 2 if reads_rtl(self.value.words, self.isRightToLeft()) else field.right() - _CROSS - 1
        return QRect(left, field.top(), _CROSS, field.height())

    def _field(self) -> QRect:
        names = self._names()
        return QRect(0 if self.isRightToLeft() else names, 0, self.width() - names, self._field_height())

    def _names(self) -> int:
        pixels, width = panel_pixels(), self.width()
        return min(_NAMES * pixels, max(width - _VALUES * pixels, width // 3))

    def _field_height(self) -> int:
        if self.editor is not None:
            return self.editor.minimumHeight()
        return QFontMetrics(panel_font(0.88)).height() if self.slim else QFontMetrics(panel_font()).height() + 8

    def _colour(self) -> str:
        return mark_colours(self.theme, self.value.colour).full


def _held(event: QKeyEvent) -> bool:
    flag = Qt.KeyboardModifier
    return bool(event.modifiers() & (flag.ControlModifier | flag.AltModifier | flag.MetaModifier))
