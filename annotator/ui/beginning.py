"""How people begin: the start page, a new project, the sample, and the first steps on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from platformdirs import user_data_dir
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from annotator.errors import AnnotatorError
from annotator.project.create import create_project
from annotator.project.jobs import MakeSample
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.filing import Filing
from annotator.ui.line import isolate
from annotator.ui.memory import forget, is_there, try_to_keep
from annotator.ui.new_project import NewProjectDialog, Plan
from annotator.ui.settings import recall_settings, remember_settings
from annotator.ui.start import StartPage
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.worker import Worker
from annotator.ui.tour import TourCard


class Beginning(QObject):
    """Shows the start page in place of the columns while no project is open; `said` and `failed` carry a sentence.

    `showing` tells whether the start page is to be seen.
    """

    said = Signal(str)
    failed = Signal(str)
    showing = Signal(bool)

    def __init__(self, filing: Filing, acting: Acting, start: StartPage, card: TourCard, window: QWidget) -> None:
        super().__init__(acting)
        self._filing = filing
        self._acting = acting
        self._window = window
        self.start = start
        self.card = card
        self._task: Task | None = None
        self._tours = False  # once the sample is open
        start.chosen.connect(self._open_recent)
        card.over.connect(self._end_tour)
        self._listen()

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the table do here."""
        return {"start": self.show_start, "new": self.new_project, "tour": self.tour}

    def show_start(self) -> None:
        """Show the start page, or go back to the project that is open."""
        seen = not self.start.isVisible() or self._acting.desk is None
        if seen:
            self.start.fill()
        self.showing.emit(seen)
        if seen:
            self.start.take_focus()

    def _open_recent(self, path: Path) -> None:
        """Open a project of the list; one that is gone is taken off it."""
        if is_there(path):
            self._filing.open_file(path)
            return
        try_to_keep(lambda: forget(path))
        self.start.fill()
        self.start.take_focus()
        self.failed.emit(self.tr("{} is not there any more; it is off the list.").format(isolate(path.name)))

    def new_project(self) -> None:
        """Make a new project in three steps and open it."""
        dialog = NewProjectDialog(self._window)
        if self._filing.ask(dialog.exec) == QDialog.DialogCode.Accepted:
            self._make(dialog.plan())
        dialog.deleteLater()

    def _make(self, plan: Plan) -> None:
        try:
            with create_project(plan.path, plan.member, plan.template, plan.title, plan.passphrase):
                pass
        except AnnotatorError as error:
            self.failed.emit(sentence_of(error))
            return
        # texts never come into another project, such as the one that is still open where the new one cannot be
        if self._filing.open_file(plan.path, plan.passphrase) and plan.texts:
            self._filing.bring_files([str(each) for each in plan.texts])

    # the sample and the first steps

    def tour(self) -> None:
        """Show the first steps on the project that is open, else on the sample, made where it is not there yet."""
        desk = self._acting.desk
        if desk is not None and desk.is_own and desk.project.held():
            self.card.begin()
            return
        self._tours = True
        file = sample_file()
        if is_there(file):
            self._open_sample(file)
        elif self._task is None:
            self._make_sample(file)

    def begin_tour(self) -> None:
        """Begin the first steps, where they were asked for."""
        if self._tours and self._acting.desk is not None:
            self._tours = False
            self.card.begin()

    def _make_sample(self, file: Path) -> None:
        self.said.emit(self.tr("Making the sample…"))
        self._task = Task(MakeSample(str(file)))
        worker = Worker(file, None, self)
        self._task.told.connect(lambda _: self._open_sample(file))
        self._task.failed.connect(self.failed)
        self._task.broke.connect(self._filing.tasks.broke)
        self._task.ended.connect(worker.leave)
        self._task.ended.connect(self._forget_task)
        self._task.start(worker)

    def _open_sample(self, file: Path) -> None:
        if self._filing.open_file(file):
            self.begin_tour()

    def _forget_task(self) -> None:
        self._task = None

    def _end_tour(self) -> None:
        try_to_keep(lambda: remember_settings(replace(recall_settings(), toured=True)))
        self._acting.canvas.setFocus()

    def hear(self, event: str) -> None:
        """Tell the first steps what was done."""
        self.card.hear(event)

    def _listen(self) -> None:
        acting, canvas = self._acting, self._acting.canvas
        canvas.selectionChanged.connect(lambda span: self.hear("selected") if span else None)
        canvas.markSelected.connect(lambda name: self.hear("marked") if _is_event(acting.desk, name) else None)
        acting.done.connect(lambda done: self.hear("undone" if done.changed.verb == "undo" else "tagged"))


def _is_event(desk: Desk | None, name: str | None) -> bool:
    annotation = desk.annotation(name) if desk else None
    return annotation is not None and annotation.kind == "event"


def sample_file() -> Path:
    """Return where the sample lies that people try things on."""
    return Path(user_data_dir("annotator", appauthor=False)) / "sample.annot"
