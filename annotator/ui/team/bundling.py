"""Bundles in the window: written for a member, read from the menu or where one is dropped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.project.bundles import SUFFIX
from annotator.project.jobs import CameByBundle, ReadBundle, WroteBundle
from annotator.ui.desk import Desk
from annotator.ui.filing import Filing
from annotator.ui.line import isolate, strung
from annotator.ui.sentences import translated
from annotator.ui.team.bundle_dialog import BundleDialog


class Bundling(QObject):
    """`said` and `failed` carry a sentence; `written` tells that a bundle has come into the open file."""

    said = Signal(str)
    failed = Signal(str)
    written = Signal()

    def __init__(self, filing: Filing, desk: Callable[[], Desk | None], window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._filing = filing
        self._desk = desk
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {"write-bundle": self.write, "read-bundle": self.read}

    def write(self) -> None:
        """Write a bundle for a member."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        own = desk.project.person
        others = [each for each in desk.project.members.values() if own is None or each.id != own.id]
        dialog = BundleDialog(others, self._filing.tasks.start, self._window)
        accepted = self._filing.ask(dialog.exec) == QDialog.DialogCode.Accepted
        done = dialog.outcome if accepted else None
        dialog.deleteLater()
        if isinstance(done, WroteBundle):
            self.said.emit(self._written(done))

    def _written(self, done: WroteBundle) -> str:
        said = self.tr("Written for {}: {}").format(isolate(done.member), isolate(Path(done.target).name))
        holds = self.tr("%Ln change(s)", None, done.changes)
        left = self.tr("what no trusted computer has signed was left out") if done.left else ""
        return strung([said, holds, left])

    def read(self) -> None:
        """Ask for a bundle, and read it."""
        if self._desk() is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        kinds = self.tr("Bundles (*.annotbundle)")
        title = self.tr("Read a bundle")
        asked = self._filing.ask(lambda: QFileDialog.getOpenFileName(self._window, title, "", kinds))
        if asked and asked[0]:
            self.read_file(Path(asked[0]))

    def read_file(self, path: Path) -> None:
        """Read a bundle into the project that is open, beside one's work."""
        desk = self._desk()
        if desk is None:
            self.failed.emit(self.tr("Open a project file first, with Ctrl+O."))
            return
        task = self._filing.tasks.start(ReadBundle(str(path.absolute())))
        task.told.connect(lambda done: self._tell(desk, done))
        task.failed.connect(lambda sentence: self.failed.emit(translated(sentence)))
        task.stopped.connect(self._tell_stopped)

    def _tell(self, desk: Desk, done: CameByBundle) -> None:
        if self._desk() is not desk:
            return
        self.written.emit()
        came = self.tr("%Ln change(s) came from {}", None, done.changes) if done.changes else ""
        said = (came or self.tr("Nothing new came from {}")).format(isolate(done.member))
        forked = self.tr("a copy of a file was used elsewhere; both ways were kept") if done.forked else ""
        self.said.emit(strung([said, forked]))

    def _tell_stopped(self) -> None:
        self.written.emit()
        self.said.emit(self.tr("Reading was stopped; what has come so far stays. Read the bundle again for the rest."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take a bundle that is dropped on the window, once the drop is over."""
        if watched is self._window and isinstance(event, QDropEvent):
            found = bundle_in(event.mimeData())
            if found is not None and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    QTimer.singleShot(0, self, lambda: self.read_file(found))
                return True
        return super().eventFilter(watched, event)


def bundle_in(data: QMimeData) -> Path | None:
    """Return the bundle among what is dragged, None where there is none."""
    files = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
    return next((each for each in files if each.suffix == SUFFIX), None)
