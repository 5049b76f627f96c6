"""The line below the choices: the figure over all, what it rests on, what the measure asks, whether it still holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.project.jobs import Agreed
from annotator.ui.actions.table import action_named
from annotator.ui.agreement.measures import measure_asks
from annotator.ui.agreement.wording import about_interval, counted, interval, spelt
from annotator.ui.line import dotted, isolate
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.rows import hover_text
from annotator.ui.style import panel_font


class Headline(QWidget):
    """`opened` asks for the cases behind the figure, `renewed` for figures of now, `stopped` to work no longer."""

    opened = Signal()
    renewed = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.figure = QToolButton()
        self.figure.setFont(panel_font(1.7, bold=True))
        self.figure.setToolTip(self.tr("See the cases behind this figure"))
        self.rests = leading(plain_label("", "", 0.95))
        self.asks = Passage("", "soft", 0.95)
        self.state = leading(plain_label("", "soft", 0.92))
        self.button = QToolButton()
        self.button.setObjectName("mend")
        self.button.setFont(panel_font(0.92))
        self._busy = False
        self._arrange()
        self.figure.clicked.connect(self.opened)
        self.button.clicked.connect(self._press)
        self.settle()

    def show_answer(self, told: Agreed, who: str) -> None:
        """Show the figure over all of those whom it is told of."""
        value, low, high, cases = told.whole
        self.figure.setText(spelt(value))
        self.figure.setFont(panel_font(1.7 if value is not None else 1.1, bold=True))
        self.figure.setEnabled(cases > 0)
        self.figure.setVisible(bool(told.about))
        between = self.tr("95 %: {}").format(interval(low, high)) if low is not None else ""
        documents = self.tr("%Ln document(s)", None, told.compared)
        left = self.tr("{} left out, as fewer than two are done").format(counted(told.left_out))
        said = [who, between, self.tr("%Ln case(s)", None, cases), documents, left if told.left_out else ""]
        self.rests.setText(dotted(isolate(each) for each in said if each))
        self.rests.setToolTip(hover_text([self.rests.text(), about_interval() if between else ""]))
        self.figure.setAccessibleName(dotted([spelt(value), *said]))

    def explain(self, measure: str) -> None:
        """Say what a measure asks."""
        self.asks.setText(measure_asks(measure))

    def work(self, done: int = 0, total: int = 0) -> None:
        """Say that the figures are being worked out, and how many documents are read, of how many."""
        self._busy = True
        said = self.tr("Working it out…")
        if total and done < total:
            said = self.tr("Reading {} of {}…").format(counted(done), counted(total))
        self._say(said, self.tr("Cancel"), "")

    def tell_stale(self) -> None:
        """Say that the figures are of before."""
        if not self._busy:
            renew = action_named("agreement-renew")
            self._say(self.tr("Work has changed since."), f"{self.tr('Renew')}  {renew.shown_keys}", renew.explained())

    def settle(self) -> None:
        """Say nothing: the figures are of now."""
        self._busy = False
        self._say("", "", "")

    def _press(self) -> None:
        (self.stopped if self._busy else self.renewed).emit()

    def _say(self, said: str, button: str, tip: str) -> None:
        self.state.setText(said)
        self.state.setAccessibleName(said)
        self.button.setText(button)
        self.button.setToolTip(tip or button)
        self.button.setVisible(bool(button))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.rests)
        words.addWidget(self.asks)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 4, 8, MARGIN, 8)
        row.setSpacing(12)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.state)
        row.addWidget(self.button)
