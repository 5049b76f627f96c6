"""A box to write several lines in: it reads as its text does, and its keys are places on the keyboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.ui.fonts import reading_font
from annotator.ui.line import reads_rtl
from annotator.ui.panels.editing import edit_by_place
from annotator.ui.style import panel_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Writing(QPlainTextEdit):
    """`sent` comes with Ctrl+Enter, `left` with Escape."""

    sent = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typed")
        self.setProperty("ownKeys", ["Ctrl+Return"])  # which mean something else in the rest of the window
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.turn)
        self.turn()

    def turn(self) -> None:
        """Let the box read as its text does, Arabic from the right; an empty one as the window."""
        rtl = reads_rtl(self.toPlainText(), self.isRightToLeft())
        option = QTextOption(self.document().defaultTextOption())
        wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)
        font = reading_font(rtl, panel_font().pixelSize())
        if font != self.font():  # to set the same one again would have the style sheet read anew
            self.setFont(font)

    def event(self, event: QEvent) -> bool:
        """Turn again when the box is shown, and when another style sheet took away its font."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):
            self.turn()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send, leave, or edit with Ctrl and a key by its place; else type."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not edit_by_place(self, event):
            super().keyPressEvent(event)
