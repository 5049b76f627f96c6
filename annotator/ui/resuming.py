"""After a crash: offers to go on where one was, and shows the report that a bug has left."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.crash import Fault, composed, write
from annotator.ui.dialog import Dialog
from annotator.ui.line import isolate, isolate_number, written_number
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.running import Left
from annotator.ui.window import Window

_WIDTH = 460  # pixels
_PAGE = 3_000  # code points: about what a page shows


class ContinueDialog(Dialog):
    """Offers to open a project where it was when the window ended unforeseen: Enter goes on, Escape does not."""

    def __init__(self, left: Left, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left = left
        self.setWindowTitle(self.tr("Continue where you were?"))
        self.sentence = leading(plain_label(self._sentence()))
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox()
        self.on = buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.off = buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        self.on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        _stack(self, self.sentence, buttons)
        self.on.setFocus()

    def _sentence(self) -> str:
        name = isolate(Path(self.left.project).stem)
        if self.left.paragraph:
            number = isolate_number(written_number(self.left.paragraph))
            asked = self.tr("Continue with {} at paragraph {}?").format(name, number)
        else:
            asked = self.tr("Continue with {}?").format(name)
        return self.tr("Annotator did not close properly; nothing that you did is lost. {}").format(asked)


class FaultDialog(Dialog):
    """Says that something went wrong and where the report lies; shows it, and adds the words on the page on request."""

    def __init__(self, fault: Fault, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = fault
        self.setWindowTitle(self.tr("Something went wrong"))
        self.sentence = leading(plain_label(self._sentence(path)))
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(_WIDTH)
        self.words = QCheckBox(self.tr("Add the words on the page to the report"))
        self.words.setToolTip(self.tr("Only where whoever reads the report may read them"))
        self.words.toggled.connect(self._write)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setMinimumHeight(160)
        self.text.setVisible(False)
        buttons = QDialogButtonBox()
        self.on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.show_report = buttons.addButton(self.tr("Show the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.on.setDefault(True)
        self.on.clicked.connect(self.accept)
        self.show_report.clicked.connect(self._reveal)
        _stack(self, self.sentence, self.words, self.text, buttons)
        self.on.setFocus()

    def _sentence(self, path: Path | None) -> str:
        lost = self.tr("Something went wrong in Annotator; what you did until then is stored.")
        if path is None:
            return lost
        where = self.tr("The report {} tells the developers where, without a word of any document.")
        return f"{lost} {where.format(isolate(str(path)))}"

    def _write(self, words: bool) -> None:
        write(self._fault, words=words)
        self.text.setPlainText(composed(self._fault, words=words))

    def _reveal(self) -> None:
        self.text.setPlainText(composed(self._fault, words=self.words.isChecked()))
        self.text.setVisible(True)
        self.show_report.setEnabled(False)


def offer(left: Left, window: Window) -> None:
    """Offer to go on where a window was left; where that file is open again already, only say so."""
    if window.desk is not None:
        if window.desk.project.path.resolve() == Path(left.project):
            said = QCoreApplication.translate("Resuming", "Annotator did not close properly; you are where you were.")
            window.status.tell(said)
        return
    dialog = ContinueDialog(left, window)
    dialog.accepted.connect(lambda: window.filing.open_file(Path(left.project)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def tell(fault: Fault, path: Path | None, window: Window) -> None:
    """Tell of a fault, unless one is being told of."""
    if not any(each.isVisible() for each in window.findChildren(FaultDialog)):
        dialog = FaultDialog(fault, path, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def words_on(window: Window) -> str:
    """Return the words that are seen on the page."""
    start = window.canvas.top_line()
    return window.desk.text[start : start + _PAGE] if window.desk else ""


def _stack(dialog: QDialog, *widgets: QWidget) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 16)
    column.setSpacing(14)
    for each in widgets:
        column.addWidget(each)
