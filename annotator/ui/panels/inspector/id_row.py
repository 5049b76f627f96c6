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
        self.short = plain_label(name[:_ID], "soft", 0.95)
        self.short.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.short.setToolTip(name)
        self.copy = QToolButton()
        self.copy.setText(self.tr("Copy id"))
        self.copy.setToolTip(self.tr("Copy the whole id, to name this annotation on the command line"))
        self.copy.setFont(plain_label("", "", 0.9).font())
        self.copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copy.clicked.connect(lambda: self._copy(name, copied))
        line = flowing(self, 4)  # in two rows where the font is large
        line.addWidget(self.short)
        line.addWidget(self.copy)

    def _copy(self, name: str, copied: Callable[[str], None]) -> None:
        QGuiApplication.clipboard().setText(name)
        copied(self.tr("Copied the id {}").format(isolate_number(name)))
