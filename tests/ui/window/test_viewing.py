"""How the page is set, by menu from the keyboard, and remembered for every project."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.project.create import create_project
from annotator.ui.canvas.setting import STANDARD, PageSetting
from annotator.ui.fonts import NASKH
from annotator.ui.memory import View, recall_view, state_file
from tests.texts import ARABIC, bring_texts
from tests.ui.window.hands import ALT, CONTROL, Key, click, press, span, text_of


def popup() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(window, menu: str, item: str) -> None:
    """Walk from the page through the menu bar to View, into one of its menus, to an item, with keys only."""
    press(window, Key.Key_Alt)
    bar = window.bar.menus
    view = window._menus["view"].menuAction()
    while bar.activeAction() is not view:
        QTest.keyClick(bar, Key.Key_Right)
    QTest.keyClick(bar, Key.Key_Down)
    walk(menu)
    if popup().objectName() != menu:  # some styles open it at once
        QTest.keyClick(popup(), Key.Key_Right)
    walk(item)
    QTest.keyClick(popup(), Key.Key_Return)


def walk(name: str) -> None:
    for _ in range(40):
        action = popup().activeAction()
        if action and name in (action.objectName(), action.menu() and action.menu().objectName()):
            return
        QTest.keyClick(popup(), Key.Key_Down)
    raise AssertionError(f"the menu has no {name}")


@pytest.mark.parametrize(
    ("menu", "item", "setting"),
    [
        ("arabic", NASKH, PageSetting(arabic=NASKH)),
        ("latin", NASKH, PageSetting(latin=NASKH)),
        ("spacing", "wide", PageSetting(spacing="wide")),
        ("width", "narrow", PageSetting(width="narrow")),
        ("numbers", "sentences", PageSetting(numbers="sentences")),
    ],
)
def test_a_choice_by_keys_sets_the_page_and_is_remembered(window, menu, item, setting):
    if menu == "latin":
        press(window, Key.Key_Down, ALT)
    before = window.canvas.viewport().grab().toImage()
    choose(window, menu, item)
    assert window.canvas.setting == setting
    assert window.canvas.viewport().grab().toImage() != before
    assert recall_view() == View(setting)


def test_what_was_chosen_holds_in_the_next_window_and_in_other_projects(window, open_window, tmp_path):
    window.viewing.choose("spacing", "close")
    press(window, Key.Key_M, CONTROL)
    window.close()
    with create_project(tmp_path / "other.annot", "Salma") as project:
        bring_texts(project)
    other = open_window(tmp_path / "other.annot")
    assert other.canvas.setting == PageSetting(spacing="close")
    assert not other.page.minimap.isVisible()
    item = next(each for each in other._menus["view"].actions() if each.objectName() == "minimap")
    assert (item.isCheckable(), item.isChecked()) == (True, False)


def test_the_menu_shows_what_is_chosen(window):
    window.viewing.choose("width", "narrow")
    menu = window._menus["view"].findChild(QMenu, "width")
    menu.aboutToShow.emit()
    assert [each.objectName() for each in menu.actions() if each.isChecked()] == ["narrow"]


@pytest.mark.parametrize("wrong", [b'{"view": 3}', b'{"view": {"spacing": "none", "minimap": 1}}', b"{"])
def test_a_memory_that_is_broken_counts_as_nothing(qapp, own_memory, wrong):
    state_file().parent.mkdir(parents=True, exist_ok=True)
    state_file().write_bytes(wrong)
    assert recall_view() == View(STANDARD, minimap=True)


def test_the_minimap_follows_what_is_tagged_and_removed(window, qtbot):
    page = window.page
    qtbot.waitUntil(lambda: not page.spread._waiting)
    assert page.minimap._traces == []
    start, end = span(window, "سامر العلي")
    window.canvas.select(start, end)
    press(window, Key.Key_P)
    qtbot.waitUntil(lambda: len(page.minimap._traces) == 1)
    [trace] = page.minimap._traces
    assert (trace.title, trace.count, trace.claim) == ("Person", 1, False)
    assert trace.first == start * 512 // len(ARABIC)
    assert trace.last == (end - 1) * 512 // len(ARABIC)
    click(window, start)
    assert page.minimap._selected == (start, end)
    press(window, Key.Key_Delete)
    qtbot.waitUntil(lambda: page.minimap._traces == [])
    assert page.minimap._selected is None


def test_the_minimap_of_another_document_or_of_none_is_its_own(window, qtbot):
    window.canvas.select(*span(window, "سامر العلي"))
    press(window, Key.Key_P)
    qtbot.waitUntil(lambda: len(window.page.minimap._traces) == 1)
    press(window, Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: window.page.minimap._traces == [])
    assert text_of(window) != ARABIC


def test_the_minimap_stands_at_the_far_side_of_the_page_in_both_directions(texts_path, open_window, right_to_left):
    window = open_window(texts_path)
    strip = window.page.minimap
    assert strip.isVisible()
    assert strip.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert strip.geometry().right() < window.canvas.geometry().left()
    assert strip.height() == window.canvas.height()
