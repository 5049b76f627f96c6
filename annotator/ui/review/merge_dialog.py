"""Which version gives the words and which the label: two small lists."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.review.align import Case
from annotator.ui.desk import Desk
from annotator.ui.dialog import Dialog
from annotator.ui.line import listed
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.review.wording import said_of

_WIDTH, _HEIGHT = 520, 240


class MergeDialog(Dialog):
    """Asks; Enter takes what both lists show."""

    def __init__(self, desk: Desk, case: Case, members: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge two versions"))
        self._members = list(members)
        self.words = _list(desk, case, members, "span", self.tr("Words of"))
        self.labels = _list(desk, case, members, "label", self.tr("Label of"))
        self.words.setCurrentRow(0)
        self.labels.setCurrentRow(1 if len(members) > 1 else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Merge"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lists = QHBoxLayout()
        for each in (self.words, self.labels):
            lists.addLayout(_headed(each), 1)
        column = QVBoxLayout(self)
        column.addLayout(lists, 1)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
        self.words.setFocus()

    def chosen(self) -> tuple[str, str]:
        """Return the members whose words and whose label are wanted."""
        return self._members[self.words.currentRow()], self._members[self.labels.currentRow()]


def _list(desk: Desk, case: Case, members: Sequence[str], field: str, name: str) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName(name)
    signs = desk.signs()
    for each in members:
        QListWidgetItem(listed([signs[each].name, said_of(desk, case, each, field)]), found)
    return found


def _headed(found: QListWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(leading(plain_label(found.accessibleName(), "soft", 0.9)))
    column.addWidget(found, 1)
    return column
