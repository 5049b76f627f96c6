"""A dialog that has something done with a hub: it asks, works, says how far it is, and why it could not be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from annotator.project.jobs import Job
from annotator.ui.dialog import Dialog
from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.sentences import translated
from annotator.ui.style import panel_pixels
from annotator.ui.tasks.task import Task

Start = Callable[[Job], Task]


class WorkDialog(Dialog):
    """A subclass fills `said`, `form` and the text of `go_on`.

    `job` says what is to be done, `missing` what is still lacking.
    The dialog is accepted once it is done; `outcome` is then what came of it.
    """

    def __init__(self, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.outcome: object = None
        self.task: Task | None = None
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields = QWidget()
        self.fields.setLayout(self.form)
        self.said = Passage("")
        self.sentence = leading(plain_label("", "fault", 0.95))
        self.go_on = QPushButton()
        self.give_up = QPushButton(self.tr("Cancel"))
        self._arrange()

    def job(self) -> Job:
        """Return what is to be done."""
        raise NotImplementedError

    def missing(self) -> str:
        """Return what is still lacking, in a sentence, or ""."""
        return ""

    def at_work(self) -> str:
        """Say what is being done before it tells how far it is."""
        return self.tr("Connecting…")

    def how_far(self, left: str, *, sends: bool) -> str:
        """Say how many changes are left."""
        said = self.tr("Sending: {} changes left") if sends else self.tr("Receiving: {} changes left")
        return said.format(left)

    def add(self, name: str, field: QWidget | QLayout) -> QLabel:
        """Ask for one thing more."""
        label = QLabel(name)
        if isinstance(field, QWidget):
            label.setBuddy(field.focusProxy() or field)
        self.form.addRow(label, field)
        return label

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._work()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Stop what is going on, else give up."""
        if self.task is not None:
            self.task.cancel()
            self._say(self.tr("Stopping…"))
        else:
            super().reject()

    def _work(self) -> None:
        if self.task is not None:
            return
        if missing := self.missing():
            self._say(missing, fault=True)
            return
        task = self.task = self._start(self.job())
        task.progressed.connect(self._step)
        task.told.connect(self._take)
        task.failed.connect(lambda sentence: self._say(translated(sentence), fault=True))
        task.stopped.connect(lambda: self._say(self.tr("Stopped.")))
        task.broke.connect(lambda *_: self._say(self.tr("Something went wrong in Annotator."), fault=True))
        task.ended.connect(self._end)
        self.fields.setEnabled(False)
        self.go_on.setEnabled(False)
        self.give_up.setFocus()
        self._say(self.at_work())

    def _step(self, done: int, total: int) -> None:
        task = self.task
        if task is None or task.is_stopping:
            return
        left = isolate_number(written_number(max(total - done, 0)))
        self._say(self.how_far(left, sends=task.what == "send"))

    def _take(self, outcome: object) -> None:
        self.outcome = outcome

    def _end(self) -> None:
        self.task = None
        if self.outcome is not None:
            self.accept()
            return
        self.fields.setEnabled(True)
        self.go_on.setEnabled(True)
        self.go_on.setFocus()

    def _say(self, sentence: str, *, fault: bool = False) -> None:
        self.sentence.setObjectName("fault" if fault else "soft")
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)

    def _arrange(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 2)
        self.go_on.setObjectName("primary")
        self.go_on.clicked.connect(self._work)
        self.give_up.clicked.connect(self.reject)
        self.form.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.give_up)
        row.addStretch(1)
        row.addWidget(self.go_on)
        for button in (self.go_on, self.give_up):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(10)
        for widget in (self.said, self.fields, self.sentence):
            column.addWidget(widget)
        column.addLayout(row)
        self.setMinimumWidth(max(512, 34 * panel_pixels()))
        self.said.setMinimumWidth(self.minimumWidth() - 48)  # else the dialog is as high as a narrower one
