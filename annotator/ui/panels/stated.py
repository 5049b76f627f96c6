"""A line for one thing that is said of a document: Enter or leaving stores it, Escape brings back what was stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.panels.typed import Line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stated(Line):
    """`changed` carries what was typed, where it differs from what is stored; `left` comes with Escape."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.setObjectName("typed")
        self.setAccessibleName(name)
        self._stored = ""

    @property
    def is_touched(self) -> bool:
        """Whether something else stands here than what is stored."""
        return self.text().strip() != self._stored

    def show_stored(self, text: str, anew: bool) -> None:
        """Show what is stored; what is being typed stays, unless it is another document's (`anew`)."""
        touched = self.is_touched and not anew
        self._stored = text
        if not touched and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Show what is stored again."""
        self.setText(self._stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Store with Enter; with Escape bring back what was stored, or leave."""
        if event.key() in _ENTER:
            self._store()
        elif event.key() == Qt.Key.Key_Escape and self.is_touched:
            self.restore()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show how a text begins that can only be read; one that can be changed is selected, as everywhere."""
        super().focusInEvent(event)
        if self.isReadOnly():
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Store when one goes on; what is refused does not stay, as nobody would look at it again."""
        super().focusOutEvent(event)
        self.deselect()
        self.setCursorPosition(0)  # a long title shows how it begins
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.is_touched:
            self._store()
            if self.is_touched:
                self.restore()

    def _store(self) -> None:
        if self.is_touched and not self.isReadOnly():
            self.changed.emit(self.text().strip())
