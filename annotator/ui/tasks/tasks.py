"""The long work of one window: what is stored comes one after another, searches and the hub's work beside it.

One process waits with the file open, so that a search begins at once and a small import is done before it is noticed.
"""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.project.jobs import OF_REVIEW, OF_THE_HUB, Agree, Job, LookBehind, Search
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.worker import Worker

# an exchange waits for a network, and locks the file for moments only; a review writes little, agreement nothing
_BESIDE = (Search, *OF_THE_HUB, *OF_REVIEW)
_ASKED = (Search, Agree, LookBehind)  # for which a new question follows before the last one is answered
WARM_MS = 1_500  # after opening: the window is shown and painted by then


class Tasks(QObject):
    """Has jobs done on one project file at a time; `changed` tells that another task runs, or none.

    `broke` carries a bug of the other process, told without and with the words of documents.
    """

    changed = Signal()
    broke = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: tuple[Path, str | None] | None = None
        self._idle: Worker | None = None
        self._busy: dict[int, Worker] = {}
        self._tasks: list[Task] = []
        self._line: deque[Task] = deque()
        self._warming = QTimer(self, interval=WARM_MS, singleShot=True)
        self._warming.timeout.connect(self.warm)

    @property
    def running(self) -> Task | None:
        """The task that is being stored or written now; what goes on beside it does not count."""
        return self._line[0] if self._line else None

    @property
    def waiting(self) -> int:
        """How many tasks wait behind it."""
        return max(len(self._line) - 1, 0)

    def watch(self, path: Path, passphrase: str | None) -> None:
        """Work on another file from now on; what is not stored of the last one is stopped."""
        self.leave()
        self._file = (path, passphrase)
        self._warming.start()

    def warm(self) -> None:
        """Start the process that waits."""
        if self._file is not None and self._idle is None and not self._busy:
            self._idle = Worker(*self._file, self)

    def start(self, job: Job) -> Task:
        """Have a job done, in its turn or beside the others; `Task` says what becomes of it."""
        task = Task(job)
        self._tasks.append(task)
        task.ended.connect(self._sweep)
        task.broke.connect(self.broke)
        if isinstance(job, _BESIDE):
            self._begin(task)
        else:
            self._line.append(task)
            if self.running is task:
                self._begin(task)
            self.changed.emit()
        return task

    def rest(self) -> None:
        """Let go of the file where nothing is being done, as while a dialog looks into files."""
        self._warming.stop()
        if self._idle is not None:
            self._idle.rest()

    def resume(self) -> None:
        """Be ready again after a rest."""
        if self._idle is not None:
            self._idle.open()
        elif self._file is not None:
            self._warming.start()

    def leave(self) -> None:
        """Stop everything; what was stored stays. The processes end by themselves, in a moment."""
        self._file = None
        self._warming.stop()
        if self._idle is not None:
            self._idle.kill()  # it does nothing: there is nothing to wait for
            self._idle.leave()
            self._idle = None
        workers = set(self._busy.values())
        self._busy = {}  # they know the last file: nothing of the next one is for them
        for task in list(self._tasks):
            task.cancel()
        for worker in workers:
            worker.leave()

    def close(self) -> None:
        """Stop everything and wait until the processes have ended, as before the window closes."""
        self.leave()
        for worker in self.findChildren(Worker):
            worker.wait()

    def _begin(self, task: Task) -> None:
        worker = self._taken(task)
        self._busy[task.number] = worker
        task.start(worker)

    def _taken(self, task: Task) -> Worker:
        """Return the process that does a task: one that is stopping to look for an answer looks for the next.

        Else it is a free or new one.
        """
        for each in self._tasks if isinstance(task.job, _ASKED) else []:
            if each.is_stopping and isinstance(each.job, _ASKED) and each.number in self._busy:
                return self._busy[each.number]
        worker, self._idle = self._idle, None
        if worker is not None and worker.is_alive:
            return worker
        path, passphrase = self._open_file()
        return Worker(path, passphrase, self)

    def _open_file(self) -> tuple[Path, str | None]:
        if self._file is None:
            raise RuntimeError("no project file is watched")
        return self._file

    def _sweep(self) -> None:
        """Let go of what has ended; it is freed when nobody holds it any more."""
        for task in [each for each in self._tasks if each.is_over]:
            self._finish(task)

    def _finish(self, task: Task) -> None:
        self._tasks.remove(task)
        self._give_back(self._busy.pop(task.number, None))
        was_first = self.running is task
        if task in self._line:
            self._line.remove(task)
        if was_first and self.running is not None and self._file is not None:
            self._begin(self.running)
        if not isinstance(task.job, _BESIDE):
            self.changed.emit()

    def _give_back(self, worker: Worker | None) -> None:
        if worker is None or self._file is None or worker in self._busy.values():
            return
        if self._idle is None and worker.is_alive:
            self._idle = worker
        else:
            worker.leave()
