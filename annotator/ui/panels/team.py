"""The team: its members with their computers, and for managers what they decide about them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.entry import ROLES, Member
from annotator.project import team
from annotator.project.standing import standing
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.actions.table import action_named
from annotator.ui.desk import Desk, Done
from annotator.ui.flow import flowing
from annotator.ui.line import dotted, isolate_number, written_number
from annotator.ui.panels.column import MARGIN, leading, plain_label
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.rows import RowList
from annotator.ui.panels.team_rows import TeamDelegate, TeamModel, TeamRow, team_row
from annotator.ui.style import panel_font
from annotator.ui.team import deciding
from annotator.ui.team.wording import role_title
from annotator.ui.theme import Theme

_SHOWN = frozenset({"member", "revocation", "reveal", "assignment", "setting", "certificate", "document"})


class TeamPanel(Panel):
    """`asked` carries what is to be done in a dialog, and a TeamRow or None: an action's id, "reset" or "revoke"."""

    name = "team"

    asked = Signal(str, object)

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = TeamModel(self)
        self._delegate = TeamDelegate()
        self.view = RowList(self.tr("Team"), self._delegate)
        self.view.setUniformItemSizes(False)
        self.said = leading(plain_label("", "soft", 0.92))
        self.empty = Passage("", "soft")
        self._without = QScrollArea()  # in a large font its words are higher than a small screen leaves room for
        self.start = QPushButton(action_named("start-team").named())
        self.join = QPushButton(action_named("join-team").named())
        self.invite = self._button(action_named("invite").named(), action_named("invite").explained())
        self.change = self._button(f"{self.tr('Change')} ▾", self.tr("Change the member or computer that is chosen"))
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Team")

    def stop(self) -> QWidget:
        """Return the list, or the first way to have one."""
        if self._stack.currentWidget() is self._with_hub:
            return self.view
        return self.start if self.start.isVisibleTo(self) else self.join

    # what is shown

    def show_project(self) -> None:
        """Show the team of the project."""
        self.show_team()

    def show_changed(self, changed: Changed) -> None:
        """Show the team as it is now, where something of it changed."""
        if changed.families & _SHOWN:
            self.show_team()

    def show_team(self) -> None:
        """Read the team anew; also after an exchange, which may have brought computers."""
        desk = self.desk
        has_hub = desk is not None and standing(desk.project) is not None
        self._stack.setCurrentWidget(self._with_hub if has_hub else self._without)
        self.start.setVisible(self._manages)
        self._bar.setVisible(has_hub and self._manages)
        self.empty.setText(self._nothing())
        chosen = self._current()
        self.model.show(self._rows() if has_hub else [])
        self._choose(chosen.id if chosen else "")
        self.said.setText(self._summary() if has_hub else "")
        self.said.setVisible(bool(self.said.text()))
        members = [row for row in self.model.rows if row.device is None and not row.member.retired]
        self.set_count(written_number(len(members)) if members else "")

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    @property
    def _manages(self) -> bool:
        person = self.desk.project.person if self.desk else None
        return person is not None and person.role == "manager" and not person.retired

    def _rows(self) -> list[TeamRow]:
        desk = self.desk
        if desk is None:
            return []
        person, devices = desk.project.person, team.devices(desk.project)
        rows = []
        for member in sorted(desk.project.members.values(), key=lambda each: (each.retired, each.name)):
            is_me = person is not None and member.id == person.id
            own = [each for each in devices if each.member == member.id]
            rows.append(TeamRow(member, is_me, is_awaited=not own))
            rows += [TeamRow(member, is_me, each) for each in own]
        return rows

    def _summary(self) -> str:
        desk = self.desk
        if desk is None:
            return ""
        listed, shown = desk.project.documents(), team.revealed(desk.project)
        count, revealed = len(listed), sum(each.id in shown for each in listed)
        said = self.tr("{} of {} documents revealed").format(_number(revealed), _number(count))
        is_open = team.gold_is_open(desk.project)
        person = desk.project.person
        knows = is_open or (person is not None and person.role != "annotator")  # reveals stand in gold
        return dotted([said if knows else "", self.tr("gold open to annotators") if is_open else ""])

    def _nothing(self) -> str:
        if self.desk is None:
            return self.tr("Open a project file with Ctrl+O, or join a team with an invitation.")
        if self._manages:
            return self.tr("Yours alone: start a team to share it, or join one.")
        return self.tr("There is no team yet; a manager can start one.")

    # what can be done

    def menu(self) -> QMenu:
        """Return what can be done with the chosen row, and with the team."""
        menu, row = QMenu(self.view), self._current()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._manages:
            return menu
        if row is not None and row.device is not None:
            self._offer_device(menu, row)
        elif row is not None:
            self._offer_member(menu, row)
        self._offer_team(menu)
        return menu

    def _offer_member(self, menu: QMenu, row: TeamRow) -> None:
        member, desk = row.member, self.desk
        if desk is None:
            return
        roles = menu.addMenu(self.tr("Role"))
        for role in ROLES:
            item = roles.addAction(role_title(role))
            item.setObjectName(f"role-{role}")
            item.setCheckable(True)
            item.setChecked(role == member.role)
            item.setEnabled(role != member.role)
            item.triggered.connect(partial(self._change_role, desk, member, role))
        said = self.tr("Take back into the team") if member.retired else self.tr("Retire")
        self._item(menu, "retire", said, lambda: self._do(lambda: deciding.turn_retired(desk, member)))
        again = self._item(menu, "invite", self.tr("Invite another computer…"), lambda: self.asked.emit("invite", row))
        again.setEnabled(not member.retired)
        menu.addSeparator()

    def _change_role(self, desk: Desk, member: Member, role: str) -> None:
        self._do(lambda: deciding.change_role(desk, member, role))

    def _offer_device(self, menu: QMenu, row: TeamRow) -> None:
        reset = self._item(menu, "reset", self.tr("New password…"), lambda: self.asked.emit("reset", row))
        revoke = self._item(menu, "revoke", self.tr("Revoke…"), lambda: self.asked.emit("revoke", row))
        own = row.device is not None and row.device.here
        for item in (reset, revoke):
            item.setEnabled(row.device is not None and not row.device.revoked and not own)
        menu.addSeparator()

    def _offer_team(self, menu: QMenu) -> None:
        desk = self.desk
        if desk is None:
            return
        gold = self._item(
            menu, "gold", self.tr("Annotators receive gold"), lambda: self._do(lambda: deciding.turn_gold(desk))
        )
        gold.setCheckable(True)
        gold.setChecked(team.gold_is_open(desk.project))
        key = action_named("recovery-key")
        self._item(menu, key.id, key.named(), lambda: self.asked.emit(key.id, None))

    def _item(self, menu: QMenu, name: str, title: str, act: Callable[[], object]) -> QAction:
        item = menu.addAction(title)
        item.setObjectName(name)
        item.triggered.connect(act)
        return item

    def _do(self, act: Callable[[], Done]) -> None:
        self.acting.do(act)

    def open_menu(self) -> None:
        """Show below the chosen row what can be done."""
        index = self.view.currentIndex()
        self._pop_up(self.view.visualRect(index).bottomLeft() if index.isValid() else QPoint(0, 0))

    def _open_menu_at(self, place: QPoint) -> None:
        if (index := self.view.indexAt(place)).isValid():
            self.view.setCurrentIndex(index)
        self._pop_up(place)

    def _pop_up(self, place: QPoint) -> None:
        menu = self.menu()
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(place))

    # building

    def _current(self) -> TeamRow | None:
        index = self.view.currentIndex()
        return team_row(index) if index.isValid() else None

    def _choose(self, name: str) -> None:
        at = next((at for at, row in enumerate(self.model.rows) if row.id == name), 0)
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(at))

    def _button(self, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setToolTip(tip)
        button.setAccessibleName(title.removesuffix(" ▾"))
        button.setFont(panel_font(0.92))
        button.setObjectName("mend")
        return button

    def _connect(self) -> None:
        self.start.clicked.connect(lambda: self.asked.emit("start-team", None))
        self.join.clicked.connect(lambda: self.asked.emit("join-team", None))
        self.invite.clicked.connect(lambda: self.asked.emit("invite", None))
        self.change.clicked.connect(self.open_menu)
        self.view.committed.connect(self.open_menu)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu_at)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self._with_hub, self._bar, without = QWidget(), QWidget(), QWidget()
        for each in (self._with_hub, self._bar, without):
            each.setObjectName("inside")
        self.said.setWordWrap(True)
        self.said.setContentsMargins(MARGIN, 4, MARGIN, 6)
        self._without.setWidget(without)
        self._without.setWidgetResizable(True)
        self._without.setFrameShape(QFrame.Shape.NoFrame)
        self._without.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(without)
        column.setContentsMargins(MARGIN, 6, MARGIN, 0)
        column.setSpacing(8)
        column.addWidget(self.empty)
        for button, name in ((self.start, "start-team"), (self.join, "join-team")):
            button.setToolTip(action_named(name).explained())
            button.setAutoDefault(False)
            column.addWidget(button)
        column.addStretch(1)
        self._bar.setContentsMargins(MARGIN - 4, 5, MARGIN - 4, 5)
        flow = flowing(self._bar, 6)
        flow.addWidget(self.invite)
        flow.addWidget(self.change)
        inside = QVBoxLayout(self._with_hub)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for widget in (self.said, self.view, self._bar):
            inside.addWidget(widget)
        inside.setStretch(1, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._without)
        self._stack.addWidget(self._with_hub)
        self.column.addLayout(self._stack, 1)


def _number(value: int) -> str:
    return isolate_number(written_number(value))
