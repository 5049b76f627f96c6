"""The id of an annotation, short to read and whole to copy."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.flow import flowing
from annotator.ui.line import isolate_number
from annotator.ui.panels.column import plain_label

_ID = 18  # characters of an id that say when it was made and in which order: enough to be the only one


class IdRow(QWidget):
    """The beginning of an annotation's id, which is enough for a command, and a button that copies it whole."""

    def __init__(self, name: str, copied: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self._name = name
        self.short = plain_label("", "soft", 0.95)
        self.short.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QToolButton()
        self.copy.setText(self.tr("Copy id"))
        self.copy.setToolTip(self.tr("Copy the whole id, to name this annotation on the command line"))
        self.copy.setFont(plain_label("", "", 0.9).font())
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(lambda: self._copy(copied))
        line = flowing(self, 4)  # in two rows where the font is large
        line.addWidget(self.short)
        line.addWidget(self.copy)
        self.show_id(name)

    def show_id(self, name: str) -> None:
        """Show an id, and copy that one."""
        self._name = name
        self.short.setText(name[:_ID])
        self.short.setToolTip(name)

    def _copy(self, copied: Callable[[str], None]) -> None:
        QGuiApplication.clipboard().setText(self._name)
        copied(self.tr("Copied the id {}").format(isolate_number(self._name)))
