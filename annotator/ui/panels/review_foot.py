"""The foot of the review: the versions of the chosen case, what was decided on it, the reason, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.review.align import Case
from annotator.ui.actions.table import action_named
from annotator.ui.desk import Desk
from annotator.ui.flow import flowing
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.filterline import SeekLine
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.version_table import VersionTable
from annotator.ui.style import panel_font

_SHARE = 0.42  # of the panel's height, which the versions take at most
_DO = ("review-merge", "review-edit", "review-reject", "review-accept")


class ReviewFoot(QWidget):
    """`asked` carries the id of an action, `taken` a member's; `left` asks for the list again."""

    asked = Signal(str)
    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table: VersionTable | None = None
        self._shown: object = None
        self.area = QScrollArea()
        self.told = Passage("", "soft", 0.9)
        self.reason = SeekLine(self.tr("Reason"), self.tr("Reason, where one is needed"))
        self.offered = QToolButton()
        self.buttons = {name: self._button(name) for name in _DO}
        self._arrange()

    def show_case(self, desk: Desk | None, case: Case | None, members: Sequence[str], told: str) -> None:
        """Show a case, or nothing."""
        asked = (case, told, tuple(members), tuple(desk.signs().values())) if desk and case else None
        if asked is not None and asked == self._shown:
            return
        self._shown, self.table = asked, None
        self.setVisible(desk is not None and case is not None)
        if desk is None or case is None:
            return
        with desk.project.still():
            self.table = VersionTable(desk, case, members)
        self.table.taken.connect(self.taken)
        self.area.setWidget(self.table)  # the one before goes with it
        self.area.setAccessibleName(self.tr("Versions"))
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.fit()

    def fit(self) -> None:
        """Give the versions the height that they need, up to a share of the panel's."""
        above = self.parentWidget()
        if self.table is None or above is None:
            return
        width = max(1, above.width() - 4)
        layout = self.table.layout()
        wanted = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        self.area.setFixedHeight(min(max(wanted, 1) + 4, round(above.height() * _SHARE)))

    def offer_reasons(self, reasons: Sequence[str]) -> None:
        """Offer the reasons that the project has."""
        menu = self.offered.menu()
        menu.clear()
        for each in reasons:
            menu.addAction(each).triggered.connect(lambda _=False, words=each: self.reason.setText(words))
        self.offered.setVisible(bool(reasons))

    def take_reason(self) -> str:
        """Return the reason that is written."""
        return self.reason.text().strip()

    def show_keys(self) -> None:
        """Write the present keys onto the buttons."""
        for name, button in self.buttons.items():
            button.setText(f"{self._short(name)}  {action_named(name).shown_keys}")
            button.setToolTip(action_named(name).explained())
        self.reason.setToolTip(action_named("review-reason").explained())

    def _short(self, name: str) -> str:
        words = {
            "review-merge": self.tr("Merge"),
            "review-edit": self.tr("Edit"),
            "review-reject": self.tr("Reject all"),
            "review-accept": self.tr("Accept agreed"),
        }
        return words[name]

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("mend")
        button.setFont(panel_font(0.92))
        button.setAccessibleName(action_named(name).named())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 7)
        column.setSpacing(4)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.addWidget(self.area)
        column.addWidget(self.told)
        column.addLayout(self._reasons())
        row = QWidget()
        row.setObjectName("inside")
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        flow = flowing(row, 3)
        flow.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(row)
        self.show_keys()
        self.hide()

    def _reasons(self) -> QHBoxLayout:
        self.offered.setObjectName("way")
        self.offered.setText("▾")
        self.offered.setAccessibleName(self.tr("Reasons of the project"))
        self.offered.setToolTip(self.tr("Reasons of the project"))
        self.offered.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.offered.setMenu(QMenu(self.offered))
        self.offered.hide()
        self.reason.onward.connect(self.left)
        self.reason.left.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(2)
        row.addWidget(self.reason, 1)
        row.addWidget(self.offered)
        return row
