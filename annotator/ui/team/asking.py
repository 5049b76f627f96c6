"""Questions before what is hard to take back, and the recovery key to be printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from annotator.ui.dialog import Dialog
from annotator.ui.panels.column import plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.style import panel_pixels


class SureDialog(Dialog):
    """A sentence, a button that does it, and Cancel, which is the usual one."""

    def __init__(self, title: str, sentence: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        said = Passage(sentence)
        said.setMinimumWidth(max(380, 26 * panel_pixels()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(buttons)


class RecoveryDialog(Dialog):
    """Shows the project's key in groups of letters; it goes nowhere else by itself."""

    def __init__(self, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._key = title, key
        self.setWindowTitle(self.tr("Recovery key"))
        said = Passage(
            self.tr(
                "Whoever has this key can speak for the whole project. Print it, or write it down, and keep it "
                "where you keep contracts: it replaces the manager’s computer if that is lost."
            )
        )
        self.setMinimumWidth(max(480, 32 * panel_pixels()))
        said.setMinimumWidth(self.minimumWidth() - 48)  # else the dialog is as high as a narrower one
        self.key = plain_label(_lines(key), "recovery")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(round(panel_pixels() * 1.2))
        self.key.setFont(fixed)
        self.key.setAccessibleName(key)
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print = buttons.addButton(self.tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print.setAutoDefault(False)
        self.print.clicked.connect(self._print)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(16)
        column.addWidget(said)
        column.addWidget(self.key, 0, Qt.AlignmentFlag.AlignHCenter)  # in the middle, its groups below one another
        column.addWidget(buttons)
        close.setFocus()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - asks the system for printers

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            page = QTextDocument()
            page.setPlainText(f"{self._title}\n{self.windowTitle()}\n\n{_lines(self._key)}\n")
            page.print_(printer)


def _lines(key: str) -> str:
    """Return a key in lines of four groups."""
    groups = key.split()
    return "\n".join("  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))
