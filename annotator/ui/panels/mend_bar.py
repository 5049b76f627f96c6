"""The foot of the list of problems: the sentence of the chosen one, whole, and a button for each of its mends."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.project.problems import Mend
from annotator.ui.flow import flowing
from annotator.ui.line import reads_rtl
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.style import panel_font


class MendBar(QWidget):
    """`asked` carries the Mend whose button was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = plain_label("", "", 0.92)
        self.sentence.setWordWrap(True)
        self.buttons: list[QToolButton] = []
        self._row = QWidget()
        self._row.setObjectName("inside")
        self._flow = flowing(self._row, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 7, MARGIN, 7)
        column.setSpacing(5)
        column.addWidget(self.sentence)
        column.addWidget(self._row)
        self.hide()

    def show_problem(self, sentence: str, mends: Sequence[tuple[Mend, str]]) -> None:
        """Say what is wrong and offer mends, with the words on their buttons."""
        self.sentence.setText(sentence)
        edge = Qt.AlignmentFlag.AlignRight if reads_rtl(sentence) else Qt.AlignmentFlag.AlignLeft
        self.sentence.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(mend, title) for mend, title in mends]
        for button in self.buttons:
            self._flow.addWidget(button)
        self._row.setVisible(bool(mends))
        self.setVisible(bool(sentence))

    def _button(self, mend: Mend, title: str) -> QToolButton:
        button = QToolButton(self._row)
        button.setText(title.replace("&", "&&"))
        button.setAccessibleName(title)
        button.setFont(panel_font(0.92))
        button.setObjectName("mend")
        button.clicked.connect(lambda: self.asked.emit(mend))
        return button
