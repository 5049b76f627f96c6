"""The fields of one case side by side: the member's, and gold's, and why gold is so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.review.feedback import GOLD
from annotator.ui.desk import Desk
from annotator.ui.line import isolate
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.progress.difference_rows import Difference
from annotator.ui.review.wording import fields_of, said_of, title_of_field


class DifferenceTable(QWidget):
    """What differs bears ≠ and is bold."""

    def __init__(self, desk: Desk, shown: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.values: dict[tuple[str, str], Passage] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        person, member = desk.project.person, desk.project.members.get(shown.member)
        own = person is not None and person.id == shown.member
        self._heads = (self.tr("Yours") if own else isolate(member.name if member else ""), self.tr("Gold"))
        for column, head in enumerate(self._heads):
            self._grid.addWidget(leading(plain_label(head, "", 0.95, bold=True)), 0, column)
        for field in fields_of(shown.case):
            self._add_field(desk, shown, field)
        self._add_reasons(shown)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_field(self, desk: Desk, shown: Difference, field: str) -> None:
        top, differs = self._grid.rowCount(), field in shown.case.differs
        title = title_of_field(desk, shown.case, field)
        caption = leading(plain_label(f"≠ {title}" if differs else title, "soft", 0.85, bold=differs))
        self._grid.addWidget(caption, top, 0, 1, 2)
        for column, member in enumerate((shown.member, GOLD)):
            said = said_of(desk, shown.case, member, field) if member in shown.case.versions else ""
            value = Passage(said or "–", "said" if said else "soft", bold=differs and bool(said))
            value.setAccessibleName(f"{self._heads[column]}, {title}: {said or self.tr('nothing')}")
            self._grid.addWidget(value, top + 1, column, Qt.AlignmentFlag.AlignTop)
            self.values[member, field] = value

    def _add_reasons(self, shown: Difference) -> None:
        if not shown.reasons:
            return
        self._grid.addWidget(leading(plain_label(self.tr("Why"), "soft", 0.85)), self._grid.rowCount(), 0, 1, 2)
        for reason in shown.reasons:
            self._grid.addWidget(Passage(reason, "said"), self._grid.rowCount(), 0, 1, 2)
