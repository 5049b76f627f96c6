"""One quiet line about the long work that is going on, with a button that stops it; nothing for what is soon done."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.project.jobs import Import
from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.column import plain_label
from annotator.ui.tasks.task import Task
from annotator.ui.tasks.tasks import Tasks

SHOW_MS = 300  # what is done before is not worth a word


class TaskBar(QWidget):
    """Shows the running task of `tasks`; Escape stops it while the button has the focus."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self.words = plain_label("", "soft", 0.92)
        self.button = QToolButton()
        self.button.setFont(self.words.font())
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._cancel)
        self._delay = QTimer(self, interval=SHOW_MS, singleShot=True)
        self._delay.timeout.connect(self._appear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self.setVisible(False)
        tasks.changed.connect(self._follow)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """Show the task that runs now, or nothing."""
        if self._tasks.running is self._task:
            self._say_step()
            return
        self._task = task = self._tasks.running
        self._delay.stop()
        if task is None:
            self.setVisible(False)
            return
        self._done = self._total = 0
        task.progressed.connect(self._step)
        self._say_step()
        if not self.isVisible():
            self._delay.start()

    def _appear(self) -> None:
        self.setVisible(self._task is not None)

    def _step(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self._say_step()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._say_step()

    def _say_step(self) -> None:
        task = self._task
        if task is None:
            return
        said = self._phrase(task, _number(self._done), _number(self._total))
        if self._tasks.waiting:
            said = self.tr("{}; {} more waiting").format(said, _number(self._tasks.waiting))
        self.words.setText(said)
        self.words.setAccessibleName(said)
        self.button.setText(self.tr("Cancel"))
        self.button.setToolTip(self.tr("Stop this; nothing of it will be stored"))
        self.button.setAccessibleName(self.tr("Cancel: {}").format(said))
        self.button.setEnabled(not task.is_stopping)

    def _phrase(self, task: Task, done: str, total: str) -> str:
        if task.is_stopping:
            return self.tr("Stopping…")
        brings = isinstance(task.job, Import)
        if not self._total:
            return self.tr("Reading what is to be imported…") if brings else self.tr("Exporting…")
        if self._done < self._total:
            return (self.tr("Importing {} of {}…") if brings else self.tr("Exporting {} of {}…")).format(done, total)
        return self.tr("Storing…") if brings else self.tr("Writing…")


def _number(value: int) -> str:
    return isolate_number(written_number(value))
