"""What the window does with files: opening a project, bringing texts in, writing the work out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.exporting import ExportDialog
from annotator.ui.line import isolate, isolate_number, written_number
from annotator.ui.opening import open_asking
from annotator.ui.sentences import translated
from annotator.ui.spread import Spread
from annotator.ui.tending import Tending

Answer = TypeVar("Answer")


class Filing(QObject):
    """Asks for files in dialogs over `window`.

    `opened` carries a Project, `came` what an import changed (Changed, or None), `said` and `failed` a sentence.
    """

    opened = Signal(object)
    came = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, desk: Callable[[], Desk | None]) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def open(self) -> None:
        """Open another project file."""
        desk = self._desk()
        folder = str(desk.project.path.parent) if desk else ""
        kinds = self.tr("Project files (*.annot)")
        title = self.tr("Open a project file")
        asked = self._ask(lambda: QFileDialog.getOpenFileName(self._window, title, folder, kinds))
        if asked and asked[0]:
            self.open_file(Path(asked[0]))

    def _ask(self, dialog: Callable[[], Answer]) -> Answer | None:
        """Return what a dialog answers; None where the project file is not the same any more after it."""
        try:
            with self._at_rest():
                return dialog()
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return None

    @contextmanager
    def _at_rest(self) -> Iterator[None]:
        """Let go of the project file while a dialog is open: dialogs look into files, which drops SQLite's locks."""
        desk = self._desk()
        readers: list[Tending | Spread] = [*self._window.findChildren(Tending), *self._window.findChildren(Spread)]
        for reader in readers:
            reader.pause()
        try:
            with desk.project.resting() if desk else nullcontext():
                yield
        finally:
            for reader in readers:
                reader.resume()

    def open_file(self, path: Path) -> None:
        """Open a project file in place of the present one."""
        try:
            project = open_asking(path, parent=self._window)
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        if project:
            self.opened.emit(project)

    def bring(self) -> None:
        """Bring text files in as one act."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        kinds = f"{self.tr('Texts')} (*.txt);;{self.tr('All files')} (*)"
        asked = self._ask(lambda: QFileDialog.getOpenFileNames(self._window, self.tr("Import texts"), "", kinds))
        if asked is None or not asked[0]:
            return
        try:
            with busy():
                report, sentence = desk.bring([Path(each) for each in asked[0]])
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        self.came.emit(report.changed)
        self.said.emit(sentence)

    def export(self) -> None:
        """Write the work that is shown."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        dialog = ExportDialog(desk.project.path.stem, self._window)
        if self._ask(dialog.exec) == QDialog.DialogCode.Accepted:
            self._write(desk, dialog.format.currentData(), dialog.target())

    def _write(self, desk: Desk, format: str, target: Path) -> None:
        try:
            with busy():
                losses = desk.project.export(format, target, member=desk.whose.member, layer=desk.whose.layer)
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        said = self.tr("Exported to {}").format(isolate(str(target)))
        lost = "; ".join(f"{translated(each.what)}: {isolate_number(written_number(each.count))}" for each in losses)
        self.said.emit(f"{said}; {self.tr('left out')}: {lost}" if lost else said)


@contextmanager
def busy() -> Iterator[None]:
    """Show the pointer of waiting while something small is done."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
