"""One piece of long work: how far it is, and what came of it."""

from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.project.jobs import Job, Search, read
from annotator.ui.tasks.worker import Worker

KILL_MS = 5_000  # a process that was told to stop and does not answer is ended
_numbers = count(1)


class Task(QObject):
    """A job that waits, runs or has ended.

    `progressed` carries (done, total), `found` lines of a search, and then comes one of `told` (what came of it),
    `failed` (a sentence), `stopped`, or `broke` (a bug: told without and with words of documents); last of all `ended`.
    `what` is going on now, in a word of the job's; `is_away` where it failed for want of an answer from a hub.
    """

    progressed = Signal(int, int)
    found = Signal(object)
    told = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    broke = Signal(str, str)
    ended = Signal()

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self.number = next(_numbers)
        self.is_over = False
        self.is_stopping = False
        self.is_away = False
        self.what = ""
        self._worker: Worker | None = None
        self._patience = QTimer(self, interval=KILL_MS, singleShot=True)
        self._patience.timeout.connect(self._kill)

    def start(self, worker: Worker) -> None:
        """Let a process do the job."""
        self._worker = worker
        worker.answered.connect(self._hear)
        worker.ended.connect(self._miss)
        worker.run(self.number, self.job)

    def cancel(self) -> None:
        """Stop the job: `stopped` follows where nothing was stored, `told` where it was too late."""
        if self.is_over or self.is_stopping:
            return
        self.is_stopping = True
        if self._worker is None:
            self._end(self.stopped.emit)
        else:
            self._worker.stop(self.number)
            self._patience.start()

    def _kill(self) -> None:
        if self._worker is not None:
            self._worker.kill()

    def _hear(self, answer: dict[str, Any]) -> None:
        match answer:
            case {"job": number} if number != self.number or self.is_over:
                return
            case {"progress": [int(done), int(total)]}:
                self.what = answer.get("what", "")
                self.progressed.emit(done, total)
            case {"lines": lines} if not self.is_stopping:
                self.found.emit([read(each) for each in lines])
            case {"told": _} | {"failed": _} if self.is_stopping and isinstance(self.job, Search):
                self._end(self.stopped.emit)
            case {"told": told}:
                self._end(self.told.emit, read(told))
            case {"failed": sentence}:
                self.is_away = answer.get("away") is True
                self._end(self.failed.emit, sentence)
            case {"stopped": True}:
                self._end(self.stopped.emit)
            case {"bug": bug, "words": words}:
                self._end(self.broke.emit, bug, words)

    def _miss(self, left: str) -> None:
        """Tell that the process is gone in the middle of the job."""
        if self.is_stopping:
            self._end(self.stopped.emit)
        else:
            self._end(self.broke.emit, "The other process ended by itself.", left)

    def _end(self, emit: Callable[..., object], *values: object) -> None:
        if self.is_over:
            return
        self.is_over = True
        self._patience.stop()
        emit(*values)
        self.ended.emit()
