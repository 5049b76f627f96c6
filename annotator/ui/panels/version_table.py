"""The fields of a case side by side: a column for each member under the number that takes their version."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from annotator.review.align import Case
from annotator.ui.desk import Desk
from annotator.ui.line import isolate, isolate_number
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.review.signs import Sign
from annotator.ui.review.wording import fields_of, said_of, title_of_field
from annotator.ui.style import panel_font

_BESIDE = 3  # members in one row; more go on below


class VersionTable(QWidget):
    """`taken` carries the id of the member whose version is wanted."""

    taken = Signal(str)

    def __init__(self, desk: Desk, case: Case, members: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.buttons: dict[str, QToolButton] = {}
        self.values: dict[tuple[str, str], Passage] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        signs, shown = desk.signs(), [each for each in members if each in case.versions or each in case.lacking]
        for at in range(0, len(shown), _BESIDE):
            self._add(desk, case, shown[at : at + _BESIDE], signs, members)

    def _add(
        self, desk: Desk, case: Case, shown: Sequence[str], signs: Mapping[str, Sign], members: Sequence[str]
    ) -> None:
        top = self._grid.rowCount()
        for column, member in enumerate(shown):
            self._grid.setColumnStretch(column, 1)
            head = self._head(member, signs[member], members.index(member) + 1)
            self._grid.addWidget(head, top, column, Qt.AlignmentFlag.AlignLeading)
        for field in fields_of(case):
            self._add_field(desk, case, field, shown, signs)

    def _add_field(self, desk: Desk, case: Case, field: str, shown: Sequence[str], signs: Mapping[str, Sign]) -> None:
        title, top, differs = title_of_field(desk, case, field), self._grid.rowCount(), _differs(case, field)
        caption = leading(plain_label(f"≠ {title}" if differs else title, "soft", 0.85, bold=differs))
        self._grid.addWidget(caption, top, 0, 1, len(shown))
        for column, member in enumerate(shown):
            said = said_of(desk, case, member, field) if member in case.versions else ""
            value = Passage(said or "–", "said" if said else "soft", bold=differs and bool(said))
            value.setAccessibleName(f"{signs[member].name}, {title}: {said or self.tr('nothing')}")
            self._grid.addWidget(value, top + 1, column, Qt.AlignmentFlag.AlignTop)
            self.values[member, field] = value

    def _head(self, member: str, sign: Sign, number: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("mend")
        button.setFont(panel_font(0.92))
        button.setText(f"{isolate_number(str(number))}  {isolate(sign.name)}")
        button.setAccessibleName(self.tr("Take the version of {}").format(isolate(sign.name)))
        button.setToolTip(
            self.tr("Take the version of {} ({})").format(isolate(sign.name), isolate_number(str(number)))
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.taken.emit(member))
        self.buttons[member] = button
        return button


def _differs(case: Case, field: str) -> bool:
    return field in case.differs
