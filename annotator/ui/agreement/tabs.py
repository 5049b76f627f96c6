"""The five sections behind their titles, and of whom three of them tell."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.project.jobs import Agreed
from annotator.ui.agreement.contents import SECTIONS, Content
from annotator.ui.agreement.section import Section
from annotator.ui.agreement.wording import whom
from annotator.ui.panels.column import MARGIN
from annotator.ui.theme import Theme


class Tabs(QWidget):
    """`chosen` carries what lies behind a number, `turned` the members (ids) of whom the sections shall tell."""

    chosen = Signal(str, object)
    turned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = QTabBar()
        self.whom = QComboBox()
        self.sections = {
            "matrix": Section(self.tr("Matrix")),
            "labels": Section(self.tr("Labels"), self.tr("Label"), drawn=False),
            "confusion": Section(self.tr("Confusion")),
            "documents": Section(self.tr("Documents"), self.tr("Document")),
            "time": Section(self.tr("Over time"), self.tr("Days")),
        }
        self._stack = QStackedWidget()
        self._waiting: dict[str, Callable[[], Content]] = {}  # what sections show once they are looked at
        self._arrange()
        self.bar.currentChanged.connect(self._turn)
        self.whom.currentIndexChanged.connect(lambda: self.turned.emit(self.whom.currentData() or ()))
        for name, section in self.sections.items():
            section.chosen.connect(lambda what, name=name: self.chosen.emit(name, what))

    @property
    def front(self) -> Section:
        """The section in front."""
        return self.sections[self.name]

    @property
    def name(self) -> str:
        """The name of the section in front."""
        return SECTIONS[max(0, self.bar.currentIndex())]

    def show_contents(self, contents: Mapping[str, Callable[[], Content]]) -> None:
        """Show other figures; those of a section are made when it is in front."""
        self._waiting = dict(contents)
        self._fill()

    def offer_whom(self, told: Agreed, names: Mapping[str, str]) -> None:
        """Offer all together, and each pair."""
        pairs: Sequence[tuple[str, ...]] = [(first, second) for first, second, _ in told.pairs]
        every = [*([told.members] if len(told.members) > 2 else []), *pairs]
        with QSignalBlocker(self.whom):
            self.whom.clear()
            for each in every:
                self.whom.addItem(whom([names[name] for name in each], len(told.members)), each)
            if told.of in every:
                self.whom.setCurrentIndex(every.index(told.of))
        self._offer()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        for section in self.sections.values():
            section.set_theme(theme)

    def _turn(self, at: int) -> None:
        self._fill()
        self._stack.setCurrentIndex(at)
        self._offer()

    def _fill(self) -> None:
        if make := self._waiting.pop(self.name, None):
            self.front.show_content(make())

    def _offer(self) -> None:
        """Offer of whom is told where there is a choice that the section in front heeds."""
        self.whom.setVisible(self.whom.count() > 1 and self.name != "matrix")

    def _arrange(self) -> None:
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setUsesScrollButtons(False)  # the list of cases gives way before a title is cut
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.setAccessibleName(self.tr("Sections"))
        for name in SECTIONS:
            self.bar.addTab(self.sections[name].chart.accessibleName())
            self._stack.addWidget(self.sections[name])
        self.whom.setAccessibleName(self.tr("Of whom"))
        self.whom.setToolTip(self.tr("Of whom the figures are told"))
        self.whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - 5, 4, MARGIN, 4)
        row.addWidget(self.bar)
        row.addStrut(self.whom.sizeHint().height())  # or the sections would jump when it comes
        row.addStretch(1)
        row.addWidget(self.whom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
