"""The first steps: a card at the foot of the page that asks for one act after another and goes on when it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.line import written_number
from annotator.ui.panels.column import leading, plain_label


@dataclass(frozen=True, slots=True)
class TourStep:
    """What to do, why in a sentence, and what is heard when it was done."""

    event: str
    title: str
    sentence: str


def steps() -> Sequence[TourStep]:
    """Return the steps, in the window's language."""
    return (
        TourStep("selected", _tr("Double-click a word"), _tr("Or walk with the arrows and hold Shift to select.")),
        TourStep(
            "tagged",
            _tr("Press P to tag it as a person"),
            _tr("Every label has a key; the chips beside the page show them. It is kept at once."),
        ),
        TourStep(
            "marked",
            _tr("Click an orange highlight, an event"),
            _tr("Beside the page stand who did it, to whom, when and where; lines lead to them."),
        ),
        TourStep(
            "undone", _tr("Press Ctrl+Z to take the last act back"), _tr("Everything can be undone, also tomorrow.")
        ),
        TourStep(
            "palette",
            _tr("Press Ctrl+K to find any action by its name"),
            _tr("In English or in Arabic. Esc closes it."),
        ),
        TourStep(
            "end", _tr("That is all you need"), _tr("F1 shows all keys. The guidelines say what each label means.")
        ),
    )


class TourCard(QFrame):
    """Shows one step; `over` tells that the person has seen all or had enough."""

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steps = steps()
        self._at = -1
        self.count = leading(plain_label("", "header", 0.82))
        self.title = leading(plain_label("", "", 1.1, bold=True))
        self.sentence = leading(plain_label("", "soft", 0.95))
        self.skip = QPushButton(self.tr("Skip this step"))
        self.stop = QPushButton(self.tr("End"))
        self._arrange()
        self.hide()

    @property
    def waits_for(self) -> str:
        """What is to be heard next; empty while no tour goes on."""
        return self._steps[self._at].event if 0 <= self._at < len(self._steps) else ""

    def begin(self) -> None:
        """Show the first step."""
        self._steps = steps()
        self._show(0)
        self.show()

    def hear(self, event: str) -> None:
        """Go on where this is what the step waits for."""
        if event == self.waits_for:
            self._go_on()

    def end(self) -> None:
        """Put the card away."""
        self._at = -1
        self.hide()
        self.over.emit()

    def _go_on(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def _show(self, at: int) -> None:
        self._at = at
        step, last = self._steps[at], at == len(self._steps) - 1
        self.count.setText(f"{written_number(at + 1)} / {written_number(len(self._steps))}")
        self.title.setText(step.title)
        self.sentence.setText(step.sentence)
        self.setAccessibleName(f"{step.title}. {step.sentence}")
        self.skip.setVisible(not last)
        self.stop.setText(self.tr("Begin to work") if last else self.tr("End"))

    def _arrange(self) -> None:
        for button, act in ((self.skip, self._go_on), (self.stop, self.end)):
            button.clicked.connect(act)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the page
        self.sentence.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(3)
        for each in (self.count, self.title, self.sentence):
            words.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.skip)
        row.addWidget(self.stop)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
