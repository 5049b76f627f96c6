"""What the window does with files: opening a project, bringing texts in, writing the work out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.project.jobs import Export, Exported, Import, Imported
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.store.undo import Step
from annotator.ui.checking import Checking
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.exporting import ExportDialog
from annotator.ui.line import isolate, isolate_number, strung, written_number
from annotator.ui.opening import open_asking
from annotator.ui.sentences import translated
from annotator.ui.spread import Spread
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.tending import Tending

Answer = TypeVar("Answer")
_BROUGHT = frozenset({"document", "text", "label", "schema", "member", "entry", "annotation"})  # by an import


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
        self.tasks = Tasks(self)
        self.tasks.broke.connect(self._tell_bug)

    def take_up(self, project: Project) -> None:
        """Have long work done on this project from now on."""
        self.tasks.watch(project.path, project.replica.passphrase)

    def open(self) -> None:
        """Open another project file."""
        desk = self._desk()
        folder = str(desk.project.path.parent) if desk else ""
        kinds = self.tr("Project files (*.annot)")
        title = self.tr("Open a project file")
        asked = self.ask(lambda: QFileDialog.getOpenFileName(self._window, title, folder, kinds))
        if asked and asked[0]:
            self.open_file(Path(asked[0]))

    def ask(self, dialog: Callable[[], Answer]) -> Answer | None:
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
        kinds: tuple[type[Tending | Spread | Checking], ...] = (Tending, Spread, Checking)
        readers = [each for kind in kinds for each in self._window.findChildren(kind)]
        for reader in readers:
            reader.pause()
        self.tasks.rest()
        try:
            with desk.project.resting() if desk else nullcontext():
                yield
        finally:
            for reader in readers:
                reader.resume()
            self.tasks.resume()

    def open_file(self, path: Path, passphrase: str | None = None) -> bool:
        """Open a project file in place of the present one; asks for what is missing, and tells whether it is open."""
        try:
            project = open_asking(path, passphrase, parent=self._window)
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return False
        if project:
            self.opened.emit(project)
        return project is not None

    def bring(self) -> None:
        """Bring text files in as one act."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        kinds = f"{self.tr('Texts')} (*.txt);;{self.tr('All files')} (*)"
        asked = self.ask(lambda: QFileDialog.getOpenFileNames(self._window, self.tr("Import texts"), "", kinds))
        if asked and asked[0]:
            self.bring_files(asked[0])

    def bring_files(self, files: Sequence[str]) -> None:
        """Bring text files in as one act, in the project that is open."""
        desk = self._desk()
        if desk is None:
            return
        before = desk.last_act()
        task = self.tasks.start(Import(tuple(files)))
        task.told.connect(lambda imported: self._show_import(desk, imported))
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: self._tell_stopped(desk, before))

    def _tell_stopped(self, desk: Desk, before: Step | None) -> None:
        """Say that nothing came in; a process that had to be ended may have stored it all just before."""
        if self._desk() is not desk:
            return
        last = desk.last_act()
        if last and last != before and last.verb == "import":
            self._show_import(desk, Imported(whole=False))
        else:
            self.said.emit(self.tr("Import stopped; nothing of it was stored."))

    def _show_import(self, desk: Desk, imported: Imported) -> None:
        if self._desk() is not desk:
            return
        desk.written_elsewhere()  # it is shown now, not once more at the next look
        self.came.emit(Changed("", "import", frozenset(imported.new), frozenset(), _BROUGHT, 0))
        self.said.emit(desk.imported_phrase(imported))

    def _tell_bug(self) -> None:
        self.failed.emit(self.tr("Something went wrong in Annotator; nothing of this was stored."))

    def export(self) -> None:
        """Write the work that is shown."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        dialog = ExportDialog(desk.project.path.stem, self._window)
        if self.ask(dialog.exec) == QDialog.DialogCode.Accepted:
            self._write(desk, dialog.format.currentData(), dialog.target())

    def _write(self, desk: Desk, format: str, target: Path) -> None:
        member = desk.whose.member
        task = self.tasks.start(Export(format, str(target.absolute()), member, desk.whose.layer))
        task.told.connect(self._tell_export)
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: self.said.emit(self.tr("Export stopped; nothing of it was written.")))

    def _tell_export(self, exported: Exported) -> None:
        said = self.tr("Exported to {}").format(isolate(exported.target))
        lost = strung(f"{translated(what)}: {isolate_number(written_number(count))}" for what, count in exported.losses)
        self.said.emit(strung([said, self.tr("left out: {}").format(lost)]) if lost else said)
