"""The form beside the page, filled with keys and the mouse."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from annotator.model.annotation import AnnotationTarget
from annotator.model.values import Date
from annotator.project.documents import describe
from annotator.project.entries import add_entry
from annotator.project.many import set_note
from annotator.project.session import open_project
from annotator.project.states import states
from annotator.ui.panels.inspector.row import Row
from annotator.ui.source import GOLD
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, click, drag, press, said, span

BUDGET_MS = 12  # of CPU for the largest form


@pytest.fixture
def made(window):
    """A window with a person, a place and an event tagged, the event selected."""
    tag(window, Key.Key_P, "سامر العلي")
    tag(window, Key.Key_F, "جسر الوادي")
    tag(window, Key.Key_S, "القصف")
    return window


def tag(window, key, words):
    drag(window, *span(window, words))
    press(window, key)


def now(window):
    return window.desk.annotation(window.canvas.selected_mark)


def row(window, key):
    QCoreApplication.processEvents()
    return window.panels["annotation"].row(key)


def enter(window, key):
    """Come to a field by the mouse."""
    found = row(window, key)
    window.panels["annotation"].area.ensureWidgetVisible(found)
    QTest.mouseClick(found, LEFT, NONE, found.rect().center())
    return found


def type_in(text):
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), NONE, letter)
            QCoreApplication.sendEvent(QApplication.focusWidget(), event)


def offered(window):
    rows = window.panels["annotation"].offers().list
    return [rows.item(at).text() for at in range(rows.count())]


def test_every_role_and_attribute_of_the_label_has_its_row_also_the_empty_ones(made):
    label = made.desk.project.schema.labels["shelling"]
    keys = [each.key for each in made.panels["annotation"].form.rows]
    assert keys[: len(label.roles)] == [f"role:{each.id}" for each in label.roles]
    assert [key for key in keys if "attribute:" in key] == [f"attribute:{each.id}" for each in label.attributes]
    assert row(made, "role:target").hint == "+ press A, then a span"


def test_a_number_is_typed_as_the_report_gives_it_and_kept_on_enter(made):
    enter(made, "attribute:killed")
    type_in("about 18")
    press(made, Key.Key_Return)
    assert row(made, "attribute:killed").value.words == "\u2066≈ 18\u2069"
    assert said(made) == "Set: \u2068Killed\u2069"


def test_a_wrong_number_is_said_beneath_and_nothing_is_stored(made):
    found = enter(made, "attribute:killed")
    type_in("many")
    assert "is not a number" in found.below.text()
    assert found.wrong
    press(made, Key.Key_Return)
    assert dict(now(made).attributes) == {}
    press(made, Key.Key_Escape)
    assert not found.wrong
    assert found.editor is None


def test_a_date_shows_what_was_understood_while_one_types(made):
    found = enter(made, "attribute:date")
    type_in("mid-January 2017")
    assert found.below.text() == "Understood: \u20662017-01-1X\u2069"
    press(made, Key.Key_Return)
    assert now(made).attributes["date"] == Date("2017-01-1X")


def test_what_is_typed_is_kept_when_the_field_is_left(made):
    enter(made, "attribute:killed")
    type_in("18")
    press(made, Key.Key_Tab)
    assert "killed" in now(made).attributes
    assert row(made, "attribute:killed").value.words == "\u206618\u2069"


def test_escape_restores_and_then_goes_to_the_page(made):
    enter(made, "attribute:killed")
    type_in("18")
    press(made, Key.Key_Escape)
    assert dict(now(made).attributes) == {}
    press(made, Key.Key_Escape)
    assert made.canvas.hasFocus()


def test_a_choice_is_made_by_its_number_also_under_an_arabic_layout(made):
    enter(made, "attribute:means")
    first = made.desk.project.schema.labels["shelling"].attributes[0].choices[0]
    target = QApplication.focusWidget()
    QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0x661, NONE, "١"))
    assert now(made).attributes["means"] == first.id
    assert row(made, "attribute:means").value.words == first.title.en


def test_several_choices_are_ticked_one_after_the_other(window):
    tag(window, Key.Key_X, "القصف")
    enter(window, "attribute:methods")
    press(window, Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_2)
    assert len(now(window).attributes["methods"]) == 2
    press(window, Key.Key_Escape)
    assert row(window, "attribute:methods").hasFocus()


def test_yes_and_no_and_not_said(window):
    tag(window, Key.Key_P, "سامر العلي")
    for number, value in ((Key.Key_1, True), (Key.Key_2, False)):
        enter(window, "attribute:minor")
        QTest.keyClick(QApplication.focusWidget(), number)
        assert now(window).attributes["minor"] is value
    enter(window, "attribute:minor")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_3)
    assert "minor" not in now(window).attributes


def test_delete_on_a_field_clears_it_and_not_the_annotation(made):
    enter(made, "attribute:killed")
    type_in("18")
    press(made, Key.Key_Return)
    name = made.canvas.selected_mark
    QCoreApplication.processEvents()
    row(made, "attribute:killed").setFocus()
    press(made, Key.Key_Delete)
    assert dict(made.desk.annotation(name).attributes) == {}
    press(made, Key.Key_Z, CONTROL)
    assert "killed" in made.desk.annotation(name).attributes


def test_an_empty_role_is_filled_from_its_row_and_emptied_by_its_cross(made):
    enter(made, "role:target")
    assert made.filling.is_on
    press(made, Key.Key_Return)
    press(made, Key.Key_Escape)
    [role] = now(made).roles
    assert isinstance(role.target, AnnotationTarget)
    filled = row(made, "role:target")
    assert filled.value.words == "سامر العلي"
    QTest.mouseClick(filled, LEFT, NONE, filled._cross().center())
    assert now(made).roles == ()


def test_a_click_on_a_filler_goes_to_it(made):
    enter(made, "role:target")
    press(made, Key.Key_Return)
    press(made, Key.Key_Escape)
    enter(made, "role:target")
    assert now(made).quotes == ("سامر العلي",)


def test_f2_goes_to_the_first_gap_and_tab_walks_on(made):
    press(made, Key.Key_F2)
    assert row(made, "role:target").hasFocus()
    press(made, Key.Key_Tab)
    assert row(made, "role:victim").hasFocus()


def test_f2_on_a_claim_goes_to_what_is_required_first(window):
    tag(window, Key.Key_C, "القصف أوقع 18 قتيلاً")
    press(window, Key.Key_F2)
    assert row(window, "role:source").hasFocus()
    assert row(window, "role:source").required


def test_the_label_is_changed_by_its_chip(made):
    chip = made.panels["annotation"].form.findChild(QPushButton, "chip")
    QTest.mouseClick(chip, LEFT)
    assert "Killing · K" in offered(made)
    type_in("killing")
    press(made, Key.Key_Return)
    assert now(made).label == "killing"


def test_a_note_is_written_and_kept_when_it_is_left(made):
    press(made, Key.Key_N, CONTROL | SHIFT)
    type_in("انظر الوثيقة الثالثة")
    made.canvas.setFocus()
    assert now(made).note == "انظر الوثيقة الثالثة"


def test_an_entry_is_found_by_one_of_its_names(made):
    add_entry(made.desk.project, "Samer al-Ali", "person", ["سامر العلي"])
    click(made, span(made, "سامر العلي")[0] + 1)
    enter(made, "entry")
    type_in("العلى")
    assert offered(made)[0].startswith("Samer al-Ali")
    press(made, Key.Key_Return)
    assert row(made, "entry").value.words == "Samer al-Ali"
    assert now(made).entry is not None


def test_a_new_entry_is_the_last_choice(made):
    click(made, span(made, "سامر العلي")[0] + 1)
    enter(made, "entry")
    assert offered(made)[-1] == "سامر العلي · new entry"
    press(made, Key.Key_Return)
    [entry] = made.desk.project.entries()
    assert (entry.title, entry.label) == ("سامر العلي", "person")
    assert now(made).entry == entry.id


def test_history_says_from_what_to_what_and_restores(made):
    for text in ("18", "20"):
        enter(made, "attribute:killed")
        press(made, Key.Key_A, CONTROL)
        type_in(text)
        press(made, Key.Key_Return)
        QCoreApplication.processEvents()
    texts = made.panels["annotation"].texts()
    assert [
        text for text in texts if "\u2068Killed\u2069: \u2068\u206618\u2069\u2069 → \u2068\u206620\u2069\u2069" in text
    ]
    buttons = [each for each in made.panels["annotation"].form.findChildren(QToolButton) if each.text() == "Restore"]
    QTest.mouseClick(buttons[0], LEFT)
    assert row(made, "attribute:killed").value.words == "\u206618\u2069"
    press(made, Key.Key_Z, CONTROL)
    assert row(made, "attribute:killed").value.words == "\u206620\u2069"


def test_an_act_elsewhere_does_not_throw_away_what_is_being_typed(made):
    found = enter(made, "attribute:killed")
    type_in("about ")
    set_note(made.desk.project, made.canvas.selected_mark, "said by another")
    made.look()
    made._show_annotation(made.canvas.selected_mark)
    assert found.editor is not None
    assert found.editor.hasFocus()
    type_in("18")
    press(made, Key.Key_Return)
    assert row(made, "attribute:killed").value.words == "\u2066≈ 18\u2069"
    assert now(made).note == "said by another"


def test_work_of_others_is_text_without_fields(made):
    enter(made, "attribute:killed")
    type_in("18")
    press(made, Key.Key_Return)
    name = made.canvas.selected_mark
    made.show_whose(GOLD)
    made.canvas.select_mark(name)
    QCoreApplication.processEvents()
    rows = made.panels["annotation"].form.findChildren(Row)
    assert [each.key for each in rows if each.isVisible()] == ["attribute:killed"]
    assert not any(each.editable for each in rows)
    assert "Restore" not in made.panels["annotation"].texts()


def test_f2_without_anything_selected_says_what_to_do(window):
    press(window, Key.Key_F2)
    assert said(window) == "Click an annotation first."


def test_a_problem_stands_at_its_field(made):
    event = made.canvas.selected_mark
    enter(made, "role:target")
    press(made, Key.Key_Return)
    press(made, Key.Key_Escape)
    place = next(each for each in now(made).roles).target.id
    made.desk.project.remove([place])
    made.canvas.select_mark(None)
    made.canvas.select_mark(event)
    found = row(made, "role:target")
    assert found.wrong
    assert "does not exist" in found.below.text()


def test_the_largest_form_is_made_within_its_budget(made):
    tag(made, Key.Key_B, "معركة")
    set_note(made.desk.project, made.canvas.selected_mark, "so that it is made anew each time")
    panel, annotation = made.panels["annotation"], now(made)
    panel.show_annotation(annotation)
    times = []
    for _ in range(9):
        begin = time.process_time()
        panel.show_annotation(annotation)
        times.append((time.process_time() - begin) * 1000)
    assert sorted(times)[4] < BUDGET_MS


@pytest.mark.usefixtures("right_to_left")
def test_in_a_mirrored_window_the_names_stand_at_the_right(made):
    found = row(made, "attribute:killed")
    assert found._field().left() == 0
    QTest.mouseClick(found, LEFT, NONE, QPoint(20, 10))
    assert found.editor is not None
    assert found.editor.geometry().right() < found.width() - 80


def test_the_id_is_copied_whole(made):
    button = next(each for each in made.panels["annotation"].form.findChildren(QToolButton) if each.text() == "Copy id")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == made.canvas.selected_mark


def test_a_note_being_typed_is_kept_when_anothers_work_is_shown(made):
    name = made.canvas.selected_mark
    made.act("note")
    type_in("seen by two")
    made.show_whose(GOLD)
    assert made.desk.annotation(name).note == "seen by two"


def test_a_note_being_typed_stays_while_another_program_is_in_front_and_writes(made, qtbot):
    made.act("note")
    type_in("seen by two")
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    with open_project(made.desk.project.path) as project:
        describe(project, made.desk.document.id, publisher="وكالة الضفاف")
    made.look()
    QTest.qWait(20)
    editor = made.panels["annotation"].form.note.editor
    assert editor is not None
    assert editor.toPlainText() == "seen by two"


def test_a_note_that_is_refused_stays_in_its_box(made):
    made.act("note")
    note, database = made.panels["annotation"].form.note, made.desk.project.replica.connection
    type_in("seen by two")
    database.exec_driver_sql("PRAGMA query_only = ON")  # as on a disk that takes nothing
    QTest.keyClick(note.editor, Key.Key_Return, CONTROL)
    assert now(made).note == ""
    assert note.editor.toPlainText() == "seen by two"
    database.exec_driver_sql("PRAGMA query_only = OFF")
    QTest.keyClick(note.editor, Key.Key_Return, CONTROL)
    assert now(made).note == "seen by two"
    assert states(made.desk.project)[made.desk.document.id] == "begun"  # the key has not said that one is done
