"""Every control says to a screen reader what it is and what it holds, and the keyboard reaches all of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from annotator.ui.actions.table import ACTIONS
from annotator.ui.language import use_language
from annotator.ui.window import Window
from tests.ui.window.agreeing import furnish_agreement
from tests.ui.window.rooms import (
    agreement,
    dialogs,
    furnish,
    inside,
    leave,
    over_the_page,
    panels,
    show_dialog,
    start,
    workplace,
)
from tests.ui.window.test_language import foreign, written_by_people

DIALOGS = (
    "new project, the place",
    "new project, the person",
    "new project, the texts",
    "change keys",
    "keys",
    "every occurrence",
    "export",
    "passphrase",
    "who",
    "continue",
    "start a team",
    "invite",
    "join a team",
    "revoke",
    "assign by a rule",
    "return with a comment",
    "recovery key",
    "fault",
)
_Role = QAccessible.Role
_SENSELESS = {_Role.NoRole, _Role.Window, _Role.Pane, _Role.Grouping}

pytestmark = pytest.mark.may_hang("whole windows are made and shown")


@pytest.fixture(params=["en", "ar"])
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    """What a test shows, and what is closed after it."""
    rooms: list[QWidget] = []
    yield rooms
    leave(list(reversed(rooms)))


@pytest.fixture
def work(tongue: str, tmp_path, shown: list[QWidget]) -> Window:
    shown.append(workplace(furnish(tmp_path / "reports.annot")))
    return shown[0]


def rooms_of(window: Window) -> Iterator[tuple[str, QWidget]]:
    yield "the window", window
    for panel in panels(window):
        yield panel.name, panel
    for room in over_the_page(window):
        yield room.objectName(), room


def stops(room: QWidget) -> list[QWidget]:
    """What the keyboard or a click can give the focus to, besides words that can only be copied."""
    found = [each for each in inside(room) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    own = [each for each in found if not isinstance(each.parent(), QAbstractSpinBox)]  # its line has the focus by it
    return [each for each in own if not isinstance(each, QLabel) and each.isEnabled()]


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a control: for a combo box that is not what is chosen in it."""
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        return widget.accessibleName() or label_of(widget)
    return spoken(widget).text(QAccessible.Text.Name)


def label_of(widget: QWidget) -> str:
    window = widget.window()
    return next((each.text() for each in window.findChildren(QLabel) if each.buddy() is widget), "")


def nameless(room: QWidget) -> list[str]:
    return [f"{type(each).__name__} {each.objectName()}" for each in stops(room) if not name_of(each).strip()]


def test_every_control_has_a_name(work: Window):
    assert {where: found for where, room in rooms_of(work) if (found := nameless(room))} == {}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(work: Window, shown: list[QWidget], name: str):
    shown.append(show_dialog(dialogs(work)[name]))
    assert nameless(shown[-1]) == []
    assert shown[-1].windowTitle()


def test_every_dialog_is_looked_at(work: Window):
    assert set(dialogs(work)) == set(DIALOGS)


def test_the_window_of_agreement_can_be_said_and_reached_by_keys(tongue: str, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish_agreement(furnish(tmp_path / "reports.annot"), more=1)))
    for room in agreement(shown[0]):
        where = room.tabs.name
        assert nameless(room) == [], where
        for each in stops(room):
            assert spoken(each).role() not in _SENSELESS, (where, type(each).__name__, each.objectName())
            assert each.focusPolicy() & Qt.FocusPolicy.TabFocus or scrolls_tabs(each), (where, name_of(each))
        for view in [each for each in inside(room) if isinstance(each, QAbstractItemView)]:
            assert all(said.strip() for _, said in rows(view)), where
        if tongue == "ar":
            known = written_by_people(shown[0]) | {"Amal", "Bashir", "Dalia"}
            assert {name: words for each in stops(room) if (words := foreign(name := name_of(each), known))} == {}


def test_the_ways_to_begin_have_names_and_say_more(tongue: str, shown: list[QWidget]):
    shown.append(start())
    assert nameless(shown[0]) == []
    ways = shown[0].work.start.buttons
    assert all(spoken(each).text(QAccessible.Text.Description) for each in ways)


def test_names_and_what_is_said_of_them_are_arabic_in_the_arabic_window(qapp, tmp_path, shown: list[QWidget]):
    use_language(qapp, "ar")
    try:
        shown.append(workplace(furnish(tmp_path / "reports.annot")))
        rooms = [room for _, room in rooms_of(shown[0])]
        for make in dialogs(shown[0]).values():
            shown.append(show_dialog(make))
        known = written_by_people(shown[0])
        names = {name_of(stop) for room in (*rooms, *shown[1:]) for stop in stops(room)}
        assert {name: words for name in names if (words := foreign(name, known))} == {}
    finally:
        use_language(qapp, "en")


def test_every_control_has_a_role_that_says_what_one_can_do_with_it(work: Window, shown: list[QWidget]):
    shown += [show_dialog(make) for make in dialogs(work).values()]
    for room in (*(room for _, room in rooms_of(work)), *shown):
        for each in stops(room):
            assert spoken(each).role() not in _SENSELESS, (type(each).__name__, each.objectName())


def test_what_holds_a_value_says_it(work: Window, shown: list[QWidget]):
    shown += [show_dialog(make) for make in dialogs(work).values()]
    for room in shown:
        for each in stops(room):
            value = spoken(each).text(QAccessible.Text.Value)
            if isinstance(each, QLineEdit):
                secret = each.echoMode() == QLineEdit.EchoMode.Password
                assert value == each.text() or secret
                assert not secret or each.text() not in value or not each.text()
            elif isinstance(each, QComboBox):
                assert value == each.currentText()


def test_what_can_be_pressed_in_says_whether_it_is(work: Window):
    work.show_panel("list")
    for each in work.panels["list"].kinds.buttons.values():
        each.setChecked(True)
        assert spoken(each).state().checked
        each.setChecked(False)
        assert not spoken(each).state().checked


def rows(view: QAbstractItemView) -> Iterator[tuple[int, str]]:
    model: QAbstractItemModel = view.model()
    for row in range(model.rowCount(view.rootIndex())):
        index = model.index(row, 0, view.rootIndex())
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        yield row, str(said or "")


def test_every_row_of_every_list_can_be_said(work: Window, shown: list[QWidget]):
    shown += [show_dialog(make) for make in dialogs(work).values()]
    found = 0
    for room in (*(room for _, room in rooms_of(work)), *shown):
        for view in [each for each in inside(room) if isinstance(each, QAbstractItemView)]:
            for row, said in rows(view):
                found += 1
                assert said.strip(), (type(view).__name__, row)
    assert found > 20


def test_names_beside_fields_belong_to_them(work: Window, shown: list[QWidget]):
    """With a buddy, a screen reader says the name that people see, and Alt and its letter may lead there."""
    for name in ("new project, the place", "new project, the person", "export", "every occurrence"):
        shown.append(show_dialog(dialogs(work)[name]))
        for each in stops(shown[-1]):
            if isinstance(each, QLineEdit | QComboBox):
                assert label_of(each), (name, type(each).__name__, name_of(each))


def test_tabs_are_named_as_people_read_them(work: Window):
    for tabs in work.findChildren(QTabBar):
        for at in range(tabs.count()):
            name = tabs.accessibleTabName(at)
            assert name
            assert name.casefold() == tabs.tabText(at).casefold()
            assert spoken(tabs).child(at).text(QAccessible.Text.Name).casefold() == name.casefold()


def walked(room: QWidget, most: int = 200) -> list[QWidget]:
    """What Tab comes to, in its order, until it comes round."""
    found: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is None or focus in found:
            break
        found.append(focus)
        if not focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


@pytest.mark.parametrize("name", [each for each in DIALOGS if each != "keys"])
def test_tab_goes_through_all_of_a_dialog_from_the_top(work: Window, shown: list[QWidget], qtbot, name: str):
    dialog = show_dialog(dialogs(work)[name])
    shown.append(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isAncestorOf(QApplication.focusWidget()))
    passed = walked(dialog)
    reached = [each for each in stops(dialog) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert set(reached) <= set(passed), [name_of(each) for each in set(reached) - set(passed)]
    assert all(each.isVisible() for each in passed)
    assert steps_back(passed, dialog) <= 1  # where it begins again at the top


def steps_back(order: list[QWidget], room: QWidget) -> int:
    """How often the way goes up by more than a line, as eyes read the room."""
    tops = [each.mapTo(room, each.rect().topLeft()).y() for each in order]
    ends = [top + each.height() for top, each in zip(tops, order, strict=True)]
    return sum(ends[at + 1] <= tops[at] for at in range(len(order) - 1))


def test_nothing_that_can_have_the_focus_is_out_of_sight(work: Window):
    for _, room in rooms_of(work):
        for each in stops(room):
            assert each.width() > 4, (type(each).__name__, each.objectName())
            assert each.height() > 4, (type(each).__name__, each.objectName())


def test_every_action_has_a_key_or_stands_in_the_menus_and_the_palette(work: Window):
    offered = {each.data() or each.text() for menu in work.bar.menus.actions() for each in menu.menu().actions()}
    for action in ACTIONS:
        assert action.bound or any(action.named() in str(each) for each in offered), action.id


@pytest.mark.parametrize("kind", [QAbstractButton, QComboBox])
def test_whatever_can_be_clicked_can_be_reached_by_keys(work: Window, shown: list[QWidget], kind: type[QWidget]):
    shown += [show_dialog(make) for make in dialogs(work).values()]
    for room in (*(room for _, room in rooms_of(work)), *shown):
        for each in inside(room):
            if isinstance(each, kind) and each.isEnabled() and not scrolls_tabs(each):
                assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, (type(each).__name__, name_of(each))


def scrolls_tabs(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QTabBar)


def test_a_dialog_is_told_as_one(work: Window, shown: list[QWidget]):
    for make in dialogs(work).values():
        dialog = show_dialog(make)
        shown.append(dialog)
        assert isinstance(dialog, QDialog)
        assert spoken(dialog).role() == _Role.Dialog
