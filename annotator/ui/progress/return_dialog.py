"""Asking what a member is to know when their work is returned to them."""

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from annotator.ui.dialog import Dialog
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.writing import Writing
from annotator.ui.style import panel_pixels


class ReturnDialog(Dialog):
    """Says whose work on what goes back (`what`, a sentence), and asks for a comment."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Return with a comment"))
        said = Passage(what)
        self.comment = Writing(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("What is missing, or to be looked at again"))
        self.comment.sent.connect(self.accept)
        self.comment.left.connect(self.reject)
        self.comment.setMinimumHeight(self.comment.fontMetrics().lineSpacing() * 4 + 12)
        self.setMinimumWidth(max(440, 30 * panel_pixels()))
        said.setMinimumWidth(self.minimumWidth() - 40)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = buttons.addButton(self.tr("Return"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (said, self.comment, buttons):
            column.addWidget(widget)
        self.comment.setFocus()

    def text(self) -> str:
        """Return the comment."""
        return self.comment.toPlainText().strip()
