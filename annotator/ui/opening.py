"""Opening a project file with a person present: asks for the passphrase, and in a copied file who is there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import DamagedFileError
from annotator.model.entry import Member
from annotator.project.files import needs_passphrase
from annotator.project.session import Project, claim, open_project
from annotator.ui.desk import sentence_of
from annotator.ui.dialog import Dialog
from annotator.ui.line import isolate
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.typed import Line


class Question(Dialog):
    """A sentence, one field below it, and two buttons."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = leading(plain_label(""))
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(360)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Open"))
        self.open_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.sentence)
        column.addWidget(field)
        column.addWidget(buttons)
        field.setFocus()


class PassphraseDialog(Question):
    """Asks for the passphrase of a file."""

    def __init__(self, path: Path, sentence: str = "", parent: QWidget | None = None) -> None:
        self.line = Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(self.line, parent)
        self.setWindowTitle(self.tr("Open {}").format(isolate(path.name)))
        self.sentence.setText(sentence or self.tr("{} is encrypted; type its passphrase.").format(isolate(path.name)))
        self.line.setAccessibleName(self.tr("Passphrase"))
        self.line.setPlaceholderText(self.tr("Passphrase"))


class WhoDialog(Question):
    """Asks who is there, in a file that came from another computer."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(self.box, parent)
        self.setWindowTitle(self.tr("Who is there?"))
        self.box.setAccessibleName(self.windowTitle())
        self.sentence.setText(
            self.tr("{} is a copy, or came from another computer; choose who you are.").format(
                isolate(project.path.name)
            )
        )
        for member in project.members.values():
            if not member.retired:
                self.box.addItem(member.name, member)
        self.box.currentIndexChanged.connect(lambda at: self.open_button.setEnabled(at >= 0))
        if self.box.count() > 1:  # who sent the copy is seldom who opens it: nobody becomes another by Enter alone
            self.box.setCurrentIndex(-1)

    def chosen(self) -> Member:
        """Return the member that is chosen."""
        member: Member = self.box.currentData(Qt.ItemDataRole.UserRole)
        return member


def open_asking(
    path: Path, passphrase: str | None = None, member: str | None = None, parent: QWidget | None = None
) -> Project | None:
    """Open a project file, asking what is missing; None where the person gave up. Raises AnnotatorError."""
    project = _open(path, passphrase, member, parent)
    if project is None or project.replica.device is not None:
        return project
    dialog = WhoDialog(project, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        project.close()
        return None
    claim(project, dialog.chosen().id)
    return project


def _open(path: Path, passphrase: str | None, member: str | None, parent: QWidget | None) -> Project | None:
    if passphrase is not None or not needs_passphrase(path):
        return open_project(path, passphrase, member)
    sentence = ""
    while True:
        dialog = PassphraseDialog(path, sentence, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        try:
            return open_project(path, dialog.line.text(), member)
        except DamagedFileError as error:
            sentence = sentence_of(error)
