"""One question at a time to the other process: a new one stops the one before, of which nothing comes any more."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from annotator.project.jobs import Job
from annotator.ui.sentences import translated
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.tasks import Tasks


class Latest(QObject):
    """`began` comes first, then one of `told` (what came of it), `failed` (a sentence) or `stopped`.

    `progressed` carries how many documents are read, of how many.
    """

    began = Signal()
    told = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    progressed = Signal(int, int)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def ask(self, job: Job) -> None:
        """Ask something else."""
        self.leave()
        task = self._task = self._tasks.start(job)
        task.told.connect(lambda told: self._end(task, self.told, told))
        task.failed.connect(lambda sentence: self._end(task, self.failed, translated(sentence)))
        task.stopped.connect(lambda: self._end(task, self.stopped))
        task.broke.connect(lambda *_: self._end(task, self.failed, _wrong()))
        task.progressed.connect(lambda done, total: self._step(task, done, total))
        self.began.emit()

    def stop(self) -> None:
        """Wait for no answer; `stopped` follows."""
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Wait for no answer, and tell nobody."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _end(self, task: Task, signal: SignalInstance, *values: object) -> None:
        """Tell how the last question ended; of those before nobody hears."""
        if self._task is task:
            self._task = None
            signal.emit(*values)

    def _step(self, task: Task, done: int, total: int) -> None:
        if self._task is task:
            self.progressed.emit(done, total)


def _wrong() -> str:
    return QCoreApplication.translate("Agreement", "Something went wrong in Annotator.")
