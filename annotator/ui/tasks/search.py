"""Searching the corpus while a person types: the last query counts, and its lines come as they are found."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal

from annotator.project.jobs import Search
from annotator.project.search import Query
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.tasks import Tasks


class SearchTask(QObject):
    """One search at a time: a new query stops the one before.

    `began` comes where earlier lines are void, `found` with a list of Line, `ended` with Searched, `failed` with a
    sentence such as that there is nothing to look for.
    """

    began = Signal()
    found = Signal(object)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    def look_for(self, query: Query, most: int = 1_000) -> None:
        """Look for a query; no more than `most` lines of it."""
        self.stop()
        self.began.emit()
        task = self._task = self._tasks.start(Search(**asdict(query), most=most))
        task.found.connect(self.found)
        task.told.connect(self.ended)
        task.failed.connect(self.failed)

    def stop(self) -> None:
        """Look no further; nothing comes of that query any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
