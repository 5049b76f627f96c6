"""A line in which people type: it reads as its text does, and its editing keys are places on the keyboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.fonts import reading_font
from annotator.ui.keys import us_key
from annotator.ui.line import reads_rtl
from annotator.ui.style import panel_font

_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class TypedLine(QLineEdit):
    """`onward` tells of Enter or Down, `left` of Escape in an empty line; Escape clears a line that is not."""

    onward = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typed")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(QFontMetrics(_font(rtl=True)).height() + 4)
        self.textChanged.connect(self._turn)
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that lead out of the line, and Ctrl with a letter by its place."""
        if event.key() in _ONWARD:
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._edit(event):
            super().keyPressEvent(event)

    def _edit(self, event: QKeyEvent) -> bool:
        # Qt looks at letters, which Arabic layouts lack
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        acts = {"A": self.selectAll, "C": self.copy, "V": self.paste, "X": self.cut, "Z": self.undo, "Y": self.redo}
        act = acts.get(us_key(event) or "")
        if act is not None:
            act()
        return act is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Turn to the text: the window may have turned meanwhile."""
        super().showEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn again: another style sheet takes away the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn()

    def _turn(self) -> None:
        """Let the line read as its text does, Arabic from the right; while empty, as the window."""
        parent = self.parentWidget()
        rtl = reads_rtl(self.text(), bool(parent and parent.isRightToLeft()))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.setFont(_font(rtl))


def _font(rtl: bool) -> QFont:
    # a line measures its first font only: behind Noto Sans, Arabic letters would stand too high
    return reading_font(rtl, QFontInfo(panel_font(0.92)).pixelSize())
