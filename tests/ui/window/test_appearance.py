"""Colours and language switched by menu and key while one works: the place is kept, the choice remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.arrangement import SIDES
from annotator.ui.language import chosen_language, language, use_language
from annotator.ui.settings import recall_settings
from annotator.ui.theme import DARK, LIGHT
from annotator.ui.window import Window
from tests.ui.window.boards import Board
from tests.ui.window.hands import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    choose_document,
    click,
    double_click,
    press,
    said,
    shown,
    span,
    stored,
)
from tests.ui.window.test_viewing import choose

SWITCHES = pytest.mark.may_hang("every widget is made anew, as when the person changes the window's language")


@pytest.fixture(autouse=True)
def speaks_english(qapp):
    yield
    use_language(qapp, "en")


@pytest.fixture(params=["us", "ara"])
def board(request) -> Board:
    return Board(request.param)


def place(window: Window) -> tuple[object, ...]:
    """Where the person is: document, selection, caret, annotation, size of the text, and where panels stand."""
    canvas = window.canvas
    return (
        window.desk.document.title,
        canvas.selection(),
        canvas.caret,
        canvas.selected_mark,
        canvas.zoom,
        panels(window),
    )


def panels(window: Window) -> dict[str, object]:
    """Which panels stand together on which side, and which are hidden; how high they are the language may change."""
    found = window.columns.arrangement()
    stacks = {side: [(stack.names, stack.current) for stack in found.side(side)] for side in SIDES}
    return stacks | {"hidden": found.hidden}


@SWITCHES
def test_the_other_language_comes_by_key_and_the_place_stays(window, board):
    choose_document(window, "Two accounts")
    window.canvas.setFocus()
    press(window, Key.Key_Plus, CONTROL)
    double_click(window, span(window, "Samer")[0])
    before = place(window)
    assert before[1] == span(window, "Samer")
    board.press(window, "L", CONTROL | SHIFT)
    assert language() == "ar"
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert place(window) == before
    assert window.canvas.hasFocus()
    board.press(window, "P")
    assert shown(window) == [("شخص", "Samer")]
    board.press(window, "L", CONTROL | SHIFT)
    assert language() == "en"
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert shown(window) == [("Person", "Samer")]


@SWITCHES
def test_what_is_selected_stays_selected_in_the_other_language_and_undo_names_it_there(window, board):
    double_click(window, span(window, "سامر")[0])
    board.press(window, "P")
    before = place(window)
    board.press(window, "L", CONTROL | SHIFT)
    assert place(window) == before
    assert before[3] is not None
    board.press(window, "Z", CONTROL)
    assert stored(window) == []
    assert "شخص" in said(window)
    assert not any("a" <= letter.lower() <= "z" for letter in said(window))


@SWITCHES
def test_a_panel_that_was_hidden_stays_hidden_in_the_other_language(window, board, qtbot):
    window.columns.hide_panel("tags")
    board.press(window, "L", CONTROL | SHIFT)
    assert not window.panels["tags"].isVisible()
    press(window, Key.Key_2, CONTROL)
    qtbot.waitUntil(window.panels["tags"].isVisible)
    assert window.panels["tags"].isAncestorOf(window.focusWidget())


@SWITCHES
def test_the_language_is_spoken_at_the_next_start_and_an_english_text_keeps_its_direction(window, open_window, board):
    path = window.desk.project.path
    board.press(window, "L", CONTROL | SHIFT)
    window.close()
    assert chosen_language() == "ar"
    again = open_window(path)
    press(again, Key.Key_Down, ALT)
    click(again, span(again, "Samer")[0])
    press(again, Key.Key_Right, SHIFT)
    assert again.canvas.selection() == (span(again, "Samer")[0], span(again, "Samer")[0] + 1)


@SWITCHES
def test_the_menu_changes_colours_at_once_and_the_place_stays(window, open_window):
    double_click(window, span(window, "سامر")[0])
    before, path = place(window), window.desk.project.path
    picture = window.canvas.viewport().grab().toImage()
    choose(window, "theme", "dark")
    assert window.theme == DARK
    assert window.canvas.viewport().grab().toImage() != picture
    assert place(window) == before
    assert recall_settings().theme == "dark"
    app = QApplication.instance()
    assert app.palette().window().color().name() == DARK.window
    window.close()
    window = open_window(path)
    choose(window, "theme", "light")
    assert (recall_settings().theme, window.theme) == ("light", LIGHT)
