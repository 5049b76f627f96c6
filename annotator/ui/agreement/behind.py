"""The list beside the figures: the very cases behind the number that was chosen; each opens the text at its place."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from annotator.project.jobs import Case, Cases
from annotator.ui.agreement.case_rows import CaseDelegate, CaseModel
from annotator.ui.agreement.wording import counted
from annotator.ui.desk import Desk
from annotator.ui.line import strung
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.rows import RowList
from annotator.ui.theme import Theme


class BehindList(QWidget):
    """`chosen` carries a Case by click or Enter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.heading = leading(plain_label("", "header", 1.0, bold=True))
        self.heading.setWordWrap(True)
        self.counts = leading(plain_label("", "soft", 0.92))
        self.counts.setWordWrap(True)
        self.model = CaseModel(self)
        self._delegate = CaseDelegate()
        self.view = RowList(self.tr("Cases behind the number"), self._delegate)
        self.view.setModel(self.model)
        self.empty = Passage(self.hint(), "soft")
        self._arrange()
        self.view.clicked.connect(self._choose)
        self.view.committed.connect(lambda: self._choose(self.view.currentIndex()))

    def hint(self) -> str:
        """Say how the list is filled."""
        return self.tr("Click a number, or press Enter on it, to see the cases behind it. A case opens its text.")

    def take(self, desk: Desk, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Speak of members and documents by these names from now on."""
        self.model.take(desk, names, titles)

    def clear(self) -> None:
        """Show none: another question was asked."""
        self._show("", "", (), self.hint())

    def wait(self, title: str) -> None:
        """Say that the cases are being looked for."""
        self._show(title, "", (), self.tr("Looking for the cases…"))

    def fail(self, sentence: str) -> None:
        """Say why there are none."""
        self._show(self.heading.text(), "", (), sentence)

    def show_cases(self, cases: Cases) -> None:
        """Show what was found, and take the focus."""
        none = self.tr("Nobody marked anything here: all of these cases are words that nobody marked.")
        if not cases.unmarked:
            none = self.tr("There is no case behind this number.")
        self._show(self.heading.text(), self._counted(cases), cases.cases, none)
        if cases.cases:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def _counted(self, cases: Cases) -> str:
        listed = len(cases.cases)
        said = [
            self.tr("{} differ").format(counted(cases.differ)),
            self.tr("{} alike").format(counted(cases.alike)),
            self.tr("{} unmarked words").format(counted(cases.unmarked)) if cases.unmarked else "",
            self.tr("the first {} are listed").format(counted(listed)) if listed < cases.differ + cases.alike else "",
        ]
        return strung(said)

    def _show(self, heading: str, counts: str, rows: tuple[Case, ...], empty: str) -> None:
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.counts.setText(counts)
        self.counts.setVisible(bool(counts))
        self.model.show(rows)
        self.empty.setText(empty)
        self._stack.setCurrentIndex(0 if rows else 1)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.rows[index.row()])

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("inside")
        inner = QVBoxLayout(head)
        inner.setContentsMargins(MARGIN, 10, MARGIN, 6)
        inner.setSpacing(2)
        inner.addWidget(self.heading)
        inner.addWidget(self.counts)
        hold = QWidget()
        hold.setObjectName("inside")
        waiting = QVBoxLayout(hold)
        waiting.setContentsMargins(MARGIN, 4, MARGIN, 8)
        waiting.addWidget(self.empty)
        waiting.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._stack, 1)
        self.clear()
