"""The choices above the figures: which measure, what it is about, among whom, over which documents."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from annotator.project.jobs import Agree
from annotator.text.folding import fold_text, readings
from annotator.ui.agreement.measures import HEADLINES, measure_asks, measure_title
from annotator.ui.agreement.member_button import MemberButton
from annotator.ui.agreement.wording import about_title, measures
from annotator.ui.desk import Desk
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.filterline import SeekLine

_REST_MS = 400  # after a letter is typed


class Choices(QWidget):
    """`changed` tells that something else is asked now; `question` says what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.measure = _combo(self.tr("Measure"))
        self.about = _combo(self.tr("What is compared"))
        self.members = MemberButton()
        self.documents = SeekLine(self.tr("Documents"), self.tr("All documents; type to choose by title"))
        self._desk: Desk | None = None
        self._titles: Mapping[str, str] = {}
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._fill()
        self._arrange()
        self._connect()

    def question(self) -> Agree:
        """Return what is asked, among whom and over what; of whom it is told is chosen elsewhere."""
        kind, label = self.about.currentData() or ("", "")
        return Agree(self.measure.currentData(), kind, label, self.members.members(), self._matching())

    def show_project(self, desk: Desk, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Offer the members (by id) and documents (titles by id) of a project."""
        self._desk, self._titles = desk, titles
        self.members.offer(names)

    def offer_about(self, about: Sequence[tuple[str, str]], chosen: tuple[str, str]) -> None:
        """Offer what the measure can be about."""
        desk = self._desk
        if desk is None:
            return
        with QSignalBlocker(self.about):
            self.about.clear()
            for each in about or [("", "")]:
                self.about.addItem(about_title(desk, *each), each)
            if chosen in about:
                self.about.setCurrentIndex(list(about).index(chosen))
            self.about.setEnabled(len(about) > 1)

    def choose(self, question: Agree, words: str) -> None:
        """Ask what was asked before, as when the window is made anew."""
        with QSignalBlocker(self.measure), QSignalBlocker(self.documents):
            self.measure.setCurrentIndex(max(0, self.measure.findData(question.measure)))
            self.documents.setText(words)
        for name, tick in self.members.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(not question.members or name in question.members)
        self.offer_about([(question.of_kind, question.label)], (question.of_kind, question.label))
        self._explain()

    def _matching(self) -> tuple[str, ...] | None:
        """Return the documents whose titles hold what is typed, None for all."""
        wanted = readings(self.documents.text().strip())
        if not wanted:
            return None
        return tuple(name for name, title in self._titles.items() if any(each in fold_text(title) for each in wanted))

    def _fill(self) -> None:
        for at, each in enumerate(measures()):
            if at == len(HEADLINES):
                self.measure.insertSeparator(at)
            self.measure.addItem(measure_title(each), each)
            self.measure.setItemData(self.measure.count() - 1, measure_asks(each), Qt.ItemDataRole.ToolTipRole)
        self._explain()

    def _explain(self) -> None:
        self.measure.setToolTip(measure_asks(self.measure.currentData()))

    def _connect(self) -> None:
        self.measure.currentIndexChanged.connect(self._explain)
        self.measure.currentIndexChanged.connect(self.changed)
        self.about.currentIndexChanged.connect(self.changed)
        self.members.chosen.connect(self.changed)
        self.documents.textChanged.connect(self._resting.start)
        self._resting.timeout.connect(self.changed)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(8)
        row.addWidget(self.measure, 3)
        row.addWidget(self.about, 2)
        row.addWidget(self.members)
        row.addWidget(self.documents, 3)


def _combo(name: str) -> QComboBox:
    found = QComboBox()
    found.setAccessibleName(name)
    found.setToolTip(name)
    found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    found.setMinimumContentsLength(12)
    return found
