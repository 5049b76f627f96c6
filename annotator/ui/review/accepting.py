"""Accepting what all agree on: at once, or where that is much by the other process, so that the window goes on."""

from collections.abc import Callable

from annotator.project.jobs import Accept, Accepted
from annotator.ui.acting import Acting
from annotator.ui.desk import Desk, Done
from annotator.ui.review import deciding
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.tasks import Tasks

MUCH = 60  # agreed cases: they take over 30 ms


class Accepting:
    """Has what is agreed in a document accepted, once at a time; `acting` tells and shows what became of it."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting
        self._task: Task | None = None
        self.tasks: Tasks | None = None

    def accept(self, desk: Desk, document: str, count: int) -> None:
        """Accept so many cases of a document, by its id."""
        if self.tasks is None or count < MUCH:
            self._acting.do(lambda: deciding.accept_agreed(desk, document))
        elif self._task is None or self._task.is_over:
            task = self._task = self.tasks.start(Accept(document))
            task.told.connect(self._shower(desk))
            task.failed.connect(self._acting.failed)
            self._acting.said.emit(deciding.accepting())

    def _shower(self, desk: Desk) -> Callable[[Accepted], None]:
        return lambda came: self._show(desk, came)

    def _show(self, desk: Desk, came: Accepted) -> None:
        if self._acting.desk is not desk:
            return
        if not came.cases:
            self._acting.failed.emit(deciding.nothing_agreed())
        elif changed := desk.written_elsewhere():
            self._acting.done.emit(Done(changed, deciding.accepted()))
        else:  # the window saw it before
            self._acting.said.emit(deciding.accepted())
