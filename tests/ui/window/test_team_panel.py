"""The team in the window: started, shown, invited into, revoked; what is revealed and whose task a document is."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.project import share, team
from annotator.project.create import create_project
from annotator.project.session import open_project
from annotator.ui.panels.team import TeamPanel
from annotator.ui.settings import Settings, remember_settings
from annotator.ui.team.asking import RecoveryDialog, SureDialog
from annotator.ui.team.invite_dialog import InviteDialog, ResetDialog
from annotator.ui.team.join_dialog import JoinDialog
from annotator.ui.team.start_dialog import StartDialog
from annotator.ui.window import Window
from tests.texts import ARABIC, at, bring_texts
from tests.ui.window.hands import CONTROL, LEFT, SHIFT, Key, answer, press, said, type_text
from tests.ui.window.teamwork import make_team, standing, synchronise, turn_to, until

pytestmark = pytest.mark.hub
OPENS = pytest.mark.may_hang("a project file is opened, while the person waits for it")


@pytest.fixture(autouse=True)
def by_hand():
    remember_settings(Settings(synchronise=0))


@pytest.fixture
def files(database, tmp_path):
    return make_team(database, tmp_path, ("Amal", "annotator"))


def bare(window: Window) -> str:
    """What was said, without the marks that isolate names."""
    return said(window).translate({0x2066: None, 0x2068: None, 0x2069: None})


def panel_of(window: Window) -> TeamPanel:
    press(window, Key.Key_T, CONTROL | SHIFT)
    return window.panels["team"]


def told(panel: TeamPanel) -> list[str]:
    """What a screen reader says of the rows."""
    model = panel.model
    return [model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(len(model.rows))]


def choose_row(panel: TeamPanel, name: str, device: bool = False) -> None:
    rows = panel.model.rows
    row = next(n for n, each in enumerate(rows) if each.member.name == name and (each.device is not None) == device)
    panel.view.setCurrentIndex(panel.model.index(row))


def choose(menu: QMenu, name: str) -> None:
    """Click an item, wherever it stands in a menu."""
    items = [each for menu in (menu, *menu.findChildren(QMenu)) for each in menu.actions()]
    next(each for each in items if each.objectName() == name).trigger()
    menu.close()


def work(dialog) -> None:
    """Press the button that goes on, and wait until it is done, or refused."""
    QTest.mouseClick(dialog.go_on, LEFT)
    until(lambda: dialog.task is None)


def test_a_project_without_a_hub_says_how_to_have_a_team(window):
    panel = panel_of(window)
    assert "start a team" in panel.empty.text()
    assert panel.start.hasFocus()
    assert panel.join.isVisible()
    assert panel.model.rows == []


def test_a_manager_starts_a_team(window, database):
    panel, seen = panel_of(window), []

    def fill(dialog):
        seen.append(type(dialog))
        work(dialog)
        seen.append(dialog.sentence.text())
        type_text(dialog.address, "postgresql://nobody@127.0.0.1:1/nowhere")
        work(dialog)
        seen.append(dialog.sentence.text())
        dialog.address.setText(database)
        work(dialog)

    answer(fill)
    press(window, Key.Key_Return) if panel.start.autoDefault() else QTest.mouseClick(panel.start, LEFT)
    assert seen[0] is StartDialog
    assert seen[1] == "Give the address of an empty database."
    assert "cannot be reached" in seen[2]
    assert said(window).startswith("The team’s hub is made")
    assert standing(window).startswith("Synchronised")
    assert [row.name for row in panel.model.rows if row.device is None] == ["Salma"]
    assert panel.said.text() == "\u20660\u2069 of \u20662\u2069 documents revealed"


def test_the_team_is_listed_with_its_computers(open_window, files):
    window = open_window(files["Salma"])
    synchronise(window)
    rows = told(panel_of(window))
    assert rows[0] == "member, Amal, Annotator"
    assert rows[1].startswith("computer, ")
    assert rows[2] == "member, Salma, Manager, you"
    assert rows[3].endswith("this computer")


def test_an_annotator_sees_the_team_and_changes_nothing(open_window, files):
    window = open_window(files["Amal"])
    panel = panel_of(window)
    assert [row.name for row in panel.model.rows if row.device is None] == ["Amal", "Salma"]
    assert not panel.invite.isVisible()
    assert not panel.said.isVisible()  # what is revealed stands in gold, which is closed to them
    assert panel.menu().isEmpty()
    press(window, Key.Key_R, CONTROL | SHIFT)
    assert said(window).startswith("Only a reviewer or manager may reveal")


@OPENS
def test_an_invited_person_joins_from_the_start_page(open_window, files, tmp_path, qtbot, watchdog):
    salma, invitation = open_window(files["Salma"]), tmp_path / "nour.invitation"

    def invite(dialog):
        assert type(dialog) is InviteDialog
        type_text(dialog.name, "Nour")
        dialog.role.setCurrentIndex(1)
        dialog.target.line.setText(str(invitation))
        work(dialog)

    answer(invite)
    press(salma, Key.Key_I, CONTROL | SHIFT)
    assert bare(salma) == "nour.invitation is made; hand it to Nour alone in a safe way: who has it may join, once."
    assert "member, Nour, Reviewer, has not joined yet" in told(panel_of(salma))

    with watchdog.pausing():
        nour = Window()
        qtbot.addWidget(nour)
        with qtbot.waitActive(nour):
            nour.show()
    nour.activateWindow()
    target = tmp_path / "nour.annot"

    def join(dialog):
        assert type(dialog) is JoinDialog
        assert "Nour" in dialog.who.text()
        dialog.target.line.setText(str(target))
        dialog.passphrase.setText("long and secret")
        work(dialog)
        assert dialog.sentence.text().startswith("The passphrase was typed in two ways")
        dialog.again.setText("long and secret")
        work(dialog)

    answer(join)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(invitation))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(nour.work.start, QDragEnterEvent(QPoint(20, 20), *held))
    QApplication.sendEvent(nour.work.start, QDropEvent(QPointF(20, 20), *held))
    until(lambda: nour.desk is not None)
    assert bare(nour) == "Welcome to the team, Nour"
    assert nour.desk.project.person.name == "Nour"
    assert len(nour.desk.project.documents()) == 2
    assert nour.desk.project.replica.passphrase == "long and secret"
    synchronise(nour)
    assert standing(nour).startswith("Synchronised")


@OPENS
def test_earlier_work_comes_along(files, tmp_path, qtbot, watchdog, open_window):
    with open_project(files["Salma"]) as project:
        share.invite(project, "Bashir", "annotator", tmp_path / "bashir.invitation")
    old = tmp_path / "old.annot"
    create_project(old, "Bashir").close()
    with open_project(old, member="Bashir") as project:
        bring_texts(project)
        [document] = [each for each in project.documents() if project.text(each.id) == ARABIC]
        project.annotate(document.id, "person", [at(ARABIC, "سامر العلي")])
    window = open_window(files["Amal"])

    def join(dialog):
        dialog.invitation.line.setText(str(tmp_path / "bashir.invitation"))
        dialog.target.line.setText(str(tmp_path / "bashir.annot"))
        dialog.old.line.setText(str(old))
        work(dialog)

    answer(join)
    press(window, Key.Key_J, CONTROL | SHIFT)
    until(lambda: window.desk.project.person.name == "Bashir")
    assert "came along from before" in said(window)
    assert len(window.desk.project.annotations()) == 1


def test_what_is_no_invitation_is_refused_in_the_dialog(window, tmp_path):
    (tmp_path / "x.invitation").write_text("{}")
    seen = []

    def join(dialog):
        dialog.invitation.line.setText(str(tmp_path / "x.invitation"))
        work(dialog)
        seen.append(dialog.sentence.text())

    answer(join)
    press(window, Key.Key_J, CONTROL | SHIFT)
    assert seen == ["x.invitation is not an invitation, or it is damaged; ask for it again."]


def test_a_computer_is_revoked_once_one_is_sure(open_window, files):
    window = open_window(files["Salma"])
    synchronise(window)
    panel = panel_of(window)
    choose_row(panel, "Amal", device=True)
    seen = []

    def sure(dialog):
        seen.append(type(dialog))
        QTest.mouseClick(dialog.act, LEFT)

    answer(lambda dialog: seen.append(dialog.act.isDefault()))
    choose(panel.menu(), "revoke")
    assert not any("revoked" in each for each in told(panel))
    answer(sure)
    choose(panel.menu(), "revoke")
    until(lambda: any("revoked" in each for each in told(panel)))
    assert seen == [False, SureDialog]
    assert bare(window).startswith(("Revoked: ", "Synchronised: "))  # an exchange follows, and may say so already


def test_a_role_is_changed_and_a_member_retired_and_both_can_be_undone(open_window, files):
    window = open_window(files["Salma"])
    synchronise(window)
    panel = panel_of(window)
    choose_row(panel, "Amal")
    choose(panel.menu(), "role-reviewer")
    assert bare(window) == "Amal is now: Reviewer"
    assert told(panel)[0] == "member, Amal, Reviewer"
    press(window, Key.Key_Z, CONTROL)
    assert said(window) == "Undone: change of role"
    assert told(panel)[0] == "member, Amal, Annotator"
    choose(panel.menu(), "retire")
    assert bare(window) == "Amal is retired"
    assert "member, Amal, Annotator, out of the team" in told(panel)
    assert window.exchanging.now.waiting == 3


def test_the_only_manager_stays_one(open_window, files):
    window = open_window(files["Salma"])
    panel = panel_of(window)
    choose_row(panel, "Salma")
    choose(panel.menu(), "role-annotator")
    assert bare(window) == "Salma is the only manager; make another member a manager first."


def test_a_new_password_is_written_for_a_computer(open_window, files, tmp_path):
    window = open_window(files["Salma"])
    synchronise(window)
    panel = panel_of(window)
    choose_row(panel, "Amal", device=True)

    def reset(dialog):
        assert type(dialog) is ResetDialog
        dialog.target.line.setText(str(tmp_path / "again.invitation"))
        work(dialog)

    answer(reset)
    choose(panel.menu(), "reset")
    assert bare(window).startswith("again.invitation is made")
    project, _ = share.join(tmp_path / "again.invitation", files["Amal"])
    project.close()


def test_the_recovery_key_is_shown_to_the_manager_alone(open_window, files):
    window, seen = open_window(files["Salma"]), []
    answer(lambda dialog: seen.append((type(dialog), len(dialog.key.text().split()))))
    window.act("recovery-key")
    assert seen == [(RecoveryDialog, 14)]
    amal = open_window(files["Amal"])
    amal.act("recovery-key")
    assert bare(amal) == "Only a manager may print the recovery key; Amal is an annotator."


def test_several_documents_are_revealed_as_one_act_and_shown_so(open_window, files):
    salma = open_window(files["Salma"])
    documents = salma.panels["documents"]
    turn_to(salma)
    documents.view.setFocus()
    press(salma, Key.Key_Down, SHIFT)
    assert len(documents.chosen()) == 2
    press(salma, Key.Key_R, CONTROL | SHIFT)
    assert bare(salma) == "Revealed: 2 documents"
    assert [row.revealed for row in documents.model.rows] == [True, True]
    turn_to(salma)
    press(salma, Key.Key_Z, CONTROL)
    assert said(salma).startswith("Undone: reveal")
    assert [row.revealed for row in documents.model.rows] == [False, False]


def test_a_task_is_shown_to_whose_it_is(open_window, files):
    salma, amal = open_window(files["Salma"]), open_window(files["Amal"])
    documents, first = salma.panels["documents"], salma.desk.document.id
    salma.activateWindow()
    salma.teaming.offer_assignments([first], QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    choose(menu, next(each.id for each in salma.desk.project.members.values() if each.name == "Amal"))
    assert bare(salma).endswith("is Amal’s task now")
    row = documents.model.rows[documents.model.place(first)]
    assert (row.mine, row.assigned) == (False, ("Amal",))
    synchronise(salma)
    synchronise(amal)
    row = next(each for each in amal.panels["documents"].model.rows if each.id == first)
    assert row.mine
    amal.panels["documents"].stage.choose("mine")
    assert [each.id for each in amal.panels["documents"].model.rows] == [first]


def test_what_is_no_longer_ones_own_leaves_the_list(open_window, files):
    window = open_window(files["Amal"])
    gone = window.desk.document.id
    with open_project(files["Salma"]) as project:
        team.assign(project, gone, "Salma")
        share.sync(project)
    synchronise(window)
    assert gone not in [each.id for each in window.panels["documents"].model.rows]
    assert window.desk.document.id != gone
