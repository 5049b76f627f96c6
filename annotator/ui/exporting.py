"""Choosing a format and a folder to export to."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.registry import formats
from annotator.ui.dialog import Dialog
from annotator.ui.panels.column import plain_label
from annotator.ui.panels.typed import Line
from annotator.ui.sentences import translated

# what a format that writes one file calls it; the others make a folder
_ENDINGS = {"jsonl": ".jsonl"}


class ExportDialog(Dialog):
    """Asks for a format and the folder to write into; what is written is a new file or folder inside it."""

    def __init__(self, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._stem = stem
        self.format = QComboBox()
        self.folder = Line(self.tr("Folder"))
        self.folder.setText(str(usual_folder()))
        self.carries = plain_label("", "soft", 0.92)
        self._fill()
        self._arrange()

    def target(self) -> Path:
        """Return what to write: a name that is free in the chosen folder."""
        folder = Path(self.folder.text()).expanduser()
        name = self.format.currentData()
        ending = _ENDINGS.get(name, "")
        stem = f"{self._stem}-{name}" if not ending else self._stem
        names = (f"{stem}{ending}", *(f"{stem}-{number}{ending}" for number in range(2, 1000)))
        return next((folder / each for each in names if not (folder / each).exists()), folder / names[0])

    def _fill(self) -> None:
        for each in formats().values():
            if each.writes:
                self.format.addItem(translated(each.title), each.name)
        self.format.currentIndexChanged.connect(self._explain)
        self._explain()

    def _explain(self) -> None:
        self.carries.setText(translated(formats()[self.format.currentData()].carries))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to export to"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _arrange(self) -> None:
        self.carries.setWordWrap(True)
        self.carries.setMinimumHeight(self.carries.fontMetrics().lineSpacing() * 3)  # the longest takes three lines
        self.carries.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.folder.setMinimumWidth(320)
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        beside = QWidget()
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("Format"), self.format)
        name = QLabel(self.tr("Folder"))
        name.setBuddy(self.folder)
        form.addRow(name, beside)
        self.format.setAccessibleName(self.tr("Format"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Export"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.carries)
        column.addWidget(buttons)


def usual_folder() -> Path:
    """Return the person's folder of documents, or their home where there is none."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
