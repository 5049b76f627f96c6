"""Asking for whom a bundle is written, and where it shall lie."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from annotator.model.entry import Member
from annotator.project.bundles import SUFFIX
from annotator.project.jobs import Job, WriteBundle
from annotator.ui.exporting import usual_folder
from annotator.ui.line import isolate
from annotator.ui.team.file_line import FileLine
from annotator.ui.team.work_dialog import Start, WorkDialog

_FORBIDDEN = '/\\:*?"<>|'


class BundleDialog(WorkDialog):
    """Asks for a member and a file that is not there yet."""

    def __init__(self, members: Iterable[Member], start: Start, parent: QWidget | None = None) -> None:
        super().__init__(start, parent)
        self.setWindowTitle(self.tr("Write a bundle"))
        self.said.setText(
            self.tr(
                "A bundle is a sealed file for one member: what they may see and do not have yet. "
                "Nobody else can open it, so it may go by mail or on a USB stick."
            )
        )
        self.go_on.setText(self.tr("Write"))
        self.member = QComboBox()
        for each in members:
            self.member.addItem(each.name, each.id)
        self.member.setAccessibleName(self.tr("For"))
        self.target = FileLine(self.tr("Save as"), self._look_for)
        self.everything = QCheckBox(self.tr("Also what they are known to have, as for a new computer"))
        self._suggested = ""
        self.add(self.tr("For"), self.member)
        self.add(self.tr("Save as"), self.target)
        self.form.addRow("", self.everything)
        self.member.currentIndexChanged.connect(self._follow)
        self._follow()
        self.member.setFocus()

    def job(self) -> Job:
        """Write the bundle."""
        target = self.target.path or usual_folder()
        return WriteBundle(str(self.member.currentData()), str(target), self.everything.isChecked())

    def missing(self) -> str:
        """Say what the file still lacks."""
        path = self.target.path
        if self.member.currentData() is None:
            return self.tr("There is nobody else in this project.")
        if path is None:
            return self.tr("Say where the bundle is to be saved.")
        if not path.parent.is_dir():
            return self.tr("There is no folder {}; choose another.").format(isolate(str(path.parent)))
        if path.exists():
            return self.tr("{} is there already; choose another name.").format(isolate(path.name))
        return ""

    def at_work(self) -> str:
        """Say that it is being written."""
        return self.tr("Writing…")

    def how_far(self, left: str, *, sends: bool) -> str:  # noqa: ARG002 - a bundle is only written
        """Say how many changes are left."""
        return self.tr("Writing: {} changes left").format(left)

    def _follow(self) -> None:
        """Suggest a file by the name."""
        if self.target.line.text() == self._suggested:
            stem = "".join("-" if letter in _FORBIDDEN else letter for letter in self.member.currentText().strip())
            self._suggested = str(_free(usual_folder(), stem or "bundle"))
            self.target.line.setText(self._suggested)

    def _look_for(self, typed: str) -> str:
        kinds = self.tr("Bundles (*.annotbundle)")
        return QFileDialog.getSaveFileName(self, self.tr("Save the bundle"), typed, kinds)[0]


def _free(folder: Path, stem: str) -> Path:
    """Return a name that is not taken: bundles for the same person follow one another."""
    names = (f"{stem}{SUFFIX}", *(f"{stem}-{number}{SUFFIX}" for number in range(2, 1000)))
    return next((folder / each for each in names if not (folder / each).exists()), folder / names[0])
