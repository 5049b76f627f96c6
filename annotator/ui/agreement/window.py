"""The Agreement window: how well members agree, every number a door to its cases, every case to its text.

It holds the answer to one question, which the other process worked out, and says when that is of before.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.project.jobs import Agree, Agreed, Cases
from annotator.ui.agreement.behind import BehindList
from annotator.ui.agreement.choices import Choices
from annotator.ui.agreement.contents import Showing, confused_door, contents
from annotator.ui.agreement.doors import Door, behind
from annotator.ui.agreement.foot import Foot
from annotator.ui.agreement.headline import Headline
from annotator.ui.agreement.latest import Latest
from annotator.ui.agreement.size import remember_size
from annotator.ui.agreement.tabs import Tabs
from annotator.ui.desk import Desk
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.passage import Passage
from annotator.ui.style import dressed
from annotator.ui.tasks.tasks import Tasks


class AgreementWindow(QWidget):
    """`opened` carries a Case whose text is to be shown, `asked` the id of an action."""

    opened = Signal(object)
    asked = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Agreement"))
        self.choices = Choices()
        self.headline = Headline()
        self.tabs = Tabs()
        self.behind = BehindList()
        self.foot = Foot()
        self.nothing = Passage("", "soft")
        self.figures, self.cases = Latest(tasks, self), Latest(tasks, self)
        self.desk: Desk | None = None
        self.showing: Showing | None = None
        self._of: tuple[str, ...] = ()  # of whom the sections tell, none for all
        self._arrange()
        self._connect()
        self._dress()

    def question(self) -> Agree:
        """Return what is asked now."""
        asked = self.choices.question()
        return Agree(asked.measure, asked.of_kind, asked.label, asked.members, asked.documents, self._of)

    def show_project(self, desk: Desk) -> None:
        """Ask about a project."""
        self.desk = desk
        names = {name: sign.name for name, sign in desk.signs().items()}
        titles = {each.id: each.title for each in desk.project.held()}
        self.choices.show_project(desk, names, titles)
        self.behind.take(desk, names, titles)
        self.setWindowTitle(self.tr("Agreement: {}").format(desk.title))
        self.ask()

    def ask(self) -> None:
        """Have the figures worked out."""
        self.cases.leave()
        self.behind.clear()
        self.headline.explain(self.choices.question().measure)
        if len(self.choices.question().members) == 1 or not self._ticked():
            self.figures.leave()
            self.headline.settle()
            self._show_nothing(self.tr("Choose two members or more to compare."))
            return
        self.figures.ask(self.question())

    def tell_stale(self) -> None:
        """Say that the figures are of before."""
        self.headline.tell_stale()

    def take_over(self, question: Agree, words: str, front: int) -> None:
        """Ask what a window asked that this one takes the place of: its question, the words for titles, its section."""
        self.choices.choose(question, words)
        self._of = question.of
        self.tabs.bar.setCurrentIndex(front)
        self.ask()

    def leave(self) -> None:
        """Ask nothing more: the project is closed."""
        self.figures.leave()
        self.cases.leave()
        self.desk = self.showing = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take on the colours that the application wears."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the size."""
        remember_size(self.size())
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is being worked out with Escape, else close."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.figures.is_busy:
            self.figures.stop()
        else:
            self.close()

    def _ticked(self) -> bool:
        return any(tick.isChecked() for tick in self.choices.members.ticks.values())

    # what comes

    def _show_answer(self, told: Agreed) -> None:
        if self.desk is None:
            return
        self.headline.settle()
        asked = self.desk.signs()
        names = {name: asked[name].name if name in asked else name for name in told.members}
        titles = {each.id: each.title for each in self.desk.project.held()}
        self.showing = Showing(self.desk, told, names, titles)
        self.choices.offer_about(told.about, (told.of_kind, told.label))
        if not told.compared or not told.about:
            self._show_nothing(self._why_nothing(told))
            return
        self.headline.show_answer(told, self.showing.who)
        self.tabs.offer_whom(told, names)
        self.tabs.show_contents(contents(self.showing))
        self._stack.setCurrentIndex(0)
        self.foot.set_ready(True)

    def _why_nothing(self, told: Agreed) -> str:
        asked = self.choices.question()
        if told.compared:
            return self.tr("Nobody marked anything that this measure compares. Choose another measure.")
        if asked.documents is not None or asked.members:
            return self.tr("Nothing to compare: none of these documents is done by two of these members.")
        return self.tr(
            "Nothing to compare yet: no document is done by two members. A member says that a document is done "
            "with Ctrl+Return; it counts here as it was then."
        )

    def _show_nothing(self, sentence: str) -> None:
        self.nothing.setText(sentence)
        self.headline.figure.hide()
        self.headline.rests.setText("")
        self.showing = None
        self._stack.setCurrentIndex(1)
        self.foot.set_ready(False)

    def _fail(self, sentence: str) -> None:
        self.headline.settle()
        self._show_nothing(sentence)

    def _stopped(self) -> None:
        self.headline.settle()
        self.headline.tell_stale()
        self.foot.say(self.tr("Stopped; the figures shown are of before."))
        if self.showing is None:
            self._show_nothing(self.tr("Stopped. F5 works the figures out."))

    # doors

    def _open_whole(self) -> None:
        if self.showing:
            self._open(self.showing.door(title=self.showing.title(self.showing.who)))

    def _open_spot(self, section: str, what: object) -> None:
        if isinstance(what, Door):
            self._open(what)
        elif section == "confusion" and self.showing and isinstance(what, tuple):
            self._open(confused_door(self.showing, *what))

    def _open(self, door: Door) -> None:
        self.behind.wait(door.title)
        self.cases.ask(behind(self.choices.question(), door))

    def _show_cases(self, cases: Cases) -> None:
        self.behind.show_cases(cases)

    # building

    def _dress(self) -> None:
        theme = dressed()
        self.tabs.set_theme(theme)
        self.behind.set_theme(theme)

    def _turn(self, of: tuple[str, ...]) -> None:
        self._of = of
        self.ask()

    def _connect(self) -> None:
        self.choices.changed.connect(self.ask)
        self.tabs.turned.connect(self._turn)
        self.tabs.chosen.connect(self._open_spot)
        self.headline.opened.connect(self._open_whole)
        self.headline.renewed.connect(lambda: self.asked.emit("agreement-renew"))
        self.headline.stopped.connect(self.figures.stop)
        self.figures.began.connect(self.headline.work)
        self.figures.progressed.connect(self.headline.work)
        self.figures.told.connect(self._show_answer)
        self.figures.failed.connect(self._fail)
        self.figures.stopped.connect(self._stopped)
        self.cases.told.connect(self._show_cases)
        self.cases.failed.connect(self.behind.fail)
        self.behind.chosen.connect(self.opened)
        self.foot.asked.connect(self.asked)

    def _arrange(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.tabs)
        self._parts.addWidget(self.behind)
        self._parts.setStretchFactor(0, 1)
        self._parts.setSizes([760, 380])
        self.behind.setMinimumWidth(240)
        hold = QWidget()
        hold.setObjectName("inside")
        inner = QVBoxLayout(hold)
        inner.setContentsMargins(MARGIN - 6, 20, 40, 40)
        inner.addWidget(self.nothing)
        inner.addStretch(1)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.nothing.setContentsMargins(6, 4, 6, 4)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._parts)
        self._stack.addWidget(hold)
        self.foot.set_ready(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.choices, self.headline):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
