"""The note: several lines to read, which become a box to type in when entered; kept when it is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.editing import edit_by_place
from annotator.ui.panels.passage import Passage
from annotator.ui.style import panel_font

_HEIGHT = 84  # pixels of the box
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class NoteBox(QPlainTextEdit):
    """Where one types; `left` tells that the person went on (True), or gave up (False)."""

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Escape, Tab and the editing keys by their places."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit(True)
        elif not edit_by_place(self, event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed; a look at another program is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit(True)


class NoteRow(QFrame):
    """The note as it is; `typed` carries it as it shall be, `escaped` asks for the page."""

    typed = Signal(str)
    escaped = Signal()

    def __init__(self, note: str, hint: str, name: str, *, editable: bool) -> None:
        super().__init__()
        self.key = "note"
        self.note = note
        self.editable = editable
        self.editor: NoteBox | None = None
        self.setObjectName("field" if editable else "inside")
        self.setProperty("empty", not note)
        self.setAccessibleName(f"{name}: {note or hint}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setProperty("ownKeys", ["Delete", "Backspace", "F2"])
        self.shown = Passage(note) if note else leading(plain_label(hint, "soft", 0.88))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4) if editable else column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shown)

    def edit(self, more: str = "") -> None:
        """Let a person type."""
        if self.editor is None and self.editable:
            self.open(self.note + more).setFocus()

    def open(self, text: str) -> NoteBox:
        """Show a text in the box, without the focus."""
        self.editor = NoteBox()
        self.editor.setProperty("ownKeys", ["Ctrl+Return"])  # elsewhere it says that the document is done
        self.editor.setAccessibleName(self.accessibleName())
        self.editor.setFont(panel_font())
        self.editor.setFixedHeight(_HEIGHT)
        self.editor.setTabChangesFocus(True)
        self.editor.setPlainText(text)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.editor.left.connect(self._leave)
        self.shown.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.editor)
        self.editor.show()
        return self.editor

    def _leave(self, keep: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        text, had = editor.toPlainText().strip(), editor.hasFocus()
        editor.left.disconnect(self._leave)
        editor.hide()
        editor.deleteLater()
        self.shown.show()
        if had:
            self.setFocus()
        if keep and text != self.note:
            self.typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to type, or go back to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self.editable and event.key() in _ENTERS:
            self.edit()
        elif self.editable and event.text().strip() and event.text().isprintable():
            self.edit(event.text())
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Begin to type."""
        self.edit()
