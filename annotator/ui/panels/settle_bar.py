"""The foot of the list of conflicts: both values of the chosen one beside each other, whence they are, and two keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.ui.actions.table import action_named
from annotator.ui.flow import flowing
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.conflict_rows import ConflictRow
from annotator.ui.panels.passage import Passage
from annotator.ui.style import panel_font

_APART = 12  # pixels between the two values


class SettleBar(QWidget):
    """`asked` carries which value stays: shown or other."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.place = Passage("", "soft", 0.88)
        self.field = Passage("", "", 0.95, bold=True)
        self.shown, self.other = Passage("", "said"), Passage("", "said")
        self.sentence = Passage("", "soft", 0.88)
        self.buttons = {"other": self._button("use-other", "other"), "shown": self._button("keep-shown", "shown")}
        self._arrange()
        self.hide()

    def show_conflict(self, row: ConflictRow | None, sentence: str = "") -> None:
        """Show a conflict, or nothing."""
        if row is not None:
            self.place.setText(row.place)
            self.place.setVisible(bool(row.place))
            self.field.setText(row.field)
            self.shown.setText(row.shown)
            self.other.setText(row.other)
            self.shown.setAccessibleName(f"{self.tr('Shown')}: {row.shown}")
            self.other.setAccessibleName(f"{self.tr('Other')}: {row.other}")
            self.sentence.setText(sentence)
        self.setVisible(row is not None)

    def show_keys(self) -> None:
        """Write the present keys onto the buttons."""
        for button, action in ((self.buttons["other"], "use-other"), (self.buttons["shown"], "keep-shown")):
            button.setText(action_named(action).item().replace("\t", "  "))
            button.setToolTip(action_named(action).explained())

    def _button(self, action: str, use: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("mend")
        button.setFont(panel_font(0.92))
        button.setAccessibleName(action_named(action).named())
        button.clicked.connect(lambda: self.asked.emit(use))
        return button

    def _arrange(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 7, MARGIN, 7)
        column.setSpacing(5)
        column.addWidget(self.place)
        column.addWidget(self.field)
        values = QHBoxLayout()
        values.setSpacing(_APART)
        values.addLayout(_headed(self.tr("Shown"), self.shown), 1)
        values.addLayout(_headed(self.tr("Other"), self.other), 1)
        column.addLayout(values)
        column.addWidget(self.sentence)
        row = QWidget()
        row.setObjectName("inside")
        flow = flowing(row, 3)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(row)
        self.show_keys()


def _headed(heading: str, value: Passage) -> QVBoxLayout:
    """Return a value beneath what it is."""
    head: QLabel = leading(plain_label(heading, "soft", 0.85))
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(head)
    column.addWidget(value)
    column.addStretch(1)
    return column
