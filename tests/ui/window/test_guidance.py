"""Everything that can be done is found by its name in either language, and its keys can be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from shiboken6 import isValid

from annotator.errors import RefusedError
from annotator.ui.actions.bindings import bind
from annotator.ui.actions.rebinding import accepted, rebind
from annotator.ui.actions.table import ACTIONS, chords
from annotator.ui.cheatsheet import CheatSheet
from annotator.ui.key_dialog import KeyDialog
from annotator.ui.line import isolate_number
from annotator.ui.settings import recall_settings
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, accept, answer, press, said, shown, span


@pytest.fixture(autouse=True)
def usual_keys():
    yield
    bind({})


def type_words(words: str) -> None:
    for letter in words:
        QTest.keyClick(QApplication.focusWidget(), letter)


def test_an_action_is_found_by_a_part_of_its_name_and_done_with_enter(window):
    press(window, Key.Key_K, CONTROL)
    type_words("larger")
    press(window, Key.Key_Return)
    assert window.canvas.zoom > 100
    assert window.canvas.hasFocus()


def test_a_label_is_found_in_arabic_and_tags_what_is_selected(window):
    window.canvas.select(*span(window, "سامر"))
    press(window, Key.Key_K, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "")
    window.guidance.palette.line.insert("شخص")
    press(window, Key.Key_Return)
    assert shown(window) == [("Person", "سامر")]


def test_a_document_is_found_by_its_title_however_it_is_spelled(window):
    other = next(each for each in window.desk.project.documents() if each.id != window.desk.document.id)
    press(window, Key.Key_K, CONTROL)
    type_words(other.title[:6].lower())
    press(window, Key.Key_Return)
    assert window.desk.document.id == other.id


def test_what_nothing_is_called_says_so_and_escape_goes_back(window):
    press(window, Key.Key_K, CONTROL)
    QTest.qWait(1)
    line = window.guidance.palette.line
    place = line.mapTo(window, line.pos())
    type_words("zzzz")
    assert window.guidance.palette.none.isVisible()
    QTest.qWait(1)
    assert line.mapTo(window, line.pos()) == place
    press(window, Key.Key_Escape)
    assert not window.guidance.palette.isVisible()
    assert window.canvas.hasFocus()


def test_the_palette_opens_under_an_arabic_layout(window):
    QTest.keyClick(window.canvas, Qt.Key(ord("ن")), CONTROL)
    assert window.guidance.palette.isVisible()


def test_the_sheet_of_keys_names_every_action_that_has_one(window):
    press(window, Key.Key_F1)
    sheet = window.findChild(CheatSheet)
    said_there = [label.text() for label in sheet.findChildren(QLabel)]
    for action in ACTIONS:
        assert (action.named() in said_there) == bool(action.bound)
        assert not action.bound or action.bound[0] in said_there
    QTest.keyClick(sheet, Key.Key_Escape)
    assert window.findChild(CheatSheet) is None or not window.findChild(CheatSheet).isVisible()


def test_other_keys_do_an_action_from_now_on_and_after_the_next_start(window):
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, KeyDialog)
        dialog.choose("larger")
        QTest.mouseClick(dialog.box, LEFT)
        QTest.keyClick(dialog.box, Key.Key_G, CONTROL)
        accept(dialog)

    answer(act)
    window.act("change-keys")
    press(window, Key.Key_G, CONTROL)
    assert window.canvas.zoom > 100
    item = next(each for each in window._menus["view"].actions() if each.objectName() == "larger")
    assert item.text().endswith(f"\t{isolate_number('Ctrl+G')}")
    assert recall_settings().keys == {"larger": ["Ctrl+G"]}


def test_keys_of_another_action_are_refused_and_nothing_changes(window):
    heard = []

    def act(dialog: QDialog) -> None:
        dialog.choose("larger")
        QTest.mouseClick(dialog.box, LEFT)
        QTest.keyClick(dialog.box, Key.Key_F, CONTROL)
        heard.append(dialog.sentence.text())
        dialog.reject()

    answer(act)
    window.act("change-keys")
    assert "Find…" in heard[0]
    assert heard[0].endswith("choose another.")
    assert chords()["Ctrl+F"] == "find"


@pytest.mark.parametrize("chord", ["P", "Shift+7", "Ctrl+Left", "Shift+Up", "Ctrl+A", "Ctrl+F", "Return"])
def test_keys_that_tag_or_move_or_are_taken_are_refused(chord):
    with pytest.raises(RefusedError):
        rebind("larger", chord)


def test_what_was_remembered_and_clashes_by_now_is_left_out():
    assert accepted({"larger": ["Ctrl+F"], "smaller": ["Ctrl+G"], "gone": ["Ctrl+B"], "natural": 3}) == {
        "smaller": ("Ctrl+G",)
    }


def test_given_up_keys_stay_as_they_were(window):
    answer(lambda dialog: (dialog.choose("larger"), rebind("larger", "Ctrl+G"), dialog.reject()))
    window.act("change-keys")
    assert "Ctrl+G" not in chords()
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert said(window)
    press(window, Key.Key_Escape, NONE)


def test_the_palette_closes_where_what_had_the_focus_is_gone(window):
    window.canvas.select(*span(window, "سامر"))
    press(window, Key.Key_P)
    window.act("details")
    press(window, Key.Key_K, CONTROL)
    form = window.panels["annotation"]
    rows = form.form.rows
    form.show_annotation(None)
    QTest.qWait(20)
    assert not any(isValid(each) and each.isVisible() for each in rows)
    press(window, Key.Key_Escape)
    assert not window.guidance.palette.isVisible()
