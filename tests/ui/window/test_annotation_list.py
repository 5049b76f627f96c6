"""The list of all annotations: sought, sorted, followed, and several changed by hands as one act."""

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import annotate
from annotator.project.corpus import import_corpora
from annotator.project.many import set_note
from annotator.project.session import open_project
from annotator.ui.source import GOLD
from tests.texts import TEXTS
from tests.ui.window.hands import (
    CONTROL,
    LEFT,
    NONE,
    SHIFT,
    Key,
    choose_document,
    click,
    double_click,
    press,
    said,
    span,
    stored,
    type_text,
)

ARABIC, ENGLISH = TEXTS
MARKED = (
    ("معركة", "battle"),
    ("جسر الوادي", "facility"),
    ("سامر العلي", "person"),
    ("القصف", "shelling"),
    ("The Valley Post", "group"),
)


@pytest.fixture
def panel(texts_path, open_window):
    with open_project(texts_path) as project:
        first = project.documents()[0]
        text = project.text(first.id)
        for words, label in MARKED:
            at = text.index(words)
            project.annotate(first.id, label, [(at, at + len(words))])
    window = open_window(texts_path)
    press(window, Key.Key_4, CONTROL)
    return window.panels["list"]


def listed(panel) -> list[str]:
    return [panel.model.listing.words(row) for row in panel.model.rows]


def labels(panel) -> dict[str, str]:
    return {panel.model.listing.words(row): row.label for row in panel.model.rows}


def click_row(panel, words: str, held=NONE) -> None:
    index = panel.model.index(listed(panel).index(words))
    panel.view.scrollTo(index)
    QTest.mouseClick(panel.view.viewport(), LEFT, held, panel.view.visualRect(index).center())


def pick(button, *path: str) -> None:
    """Open the menu of a button and click through to an item."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, 0)))
    for name in path:
        item = next(each for each in menu.actions() if each.objectName() == name)
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(item).center())
        menu = item.menu() or menu


def test_the_key_of_the_panel_shows_all_annotations_in_the_order_of_the_text(panel):
    assert panel.isVisible()
    assert listed(panel) == ["معركة", "جسر الوادي", "سامر العلي", "القصف", "The Valley Post"]
    assert panel.count == "5"


def test_a_click_selects_on_the_page_and_leaves_the_focus_in_the_list(panel):
    window = panel.window()
    click_row(panel, "سامر العلي")
    assert window.canvas.selected_mark == panel.model.rows[2].id
    assert panel.view.hasFocus()
    press(window, Key.Key_Return)
    assert window.canvas.hasFocus()


def test_enter_selects_what_the_arrows_came_to(panel):
    window = panel.window()
    click_row(panel, "معركة")
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    assert window.canvas.selected_mark == panel.model.rows[1].id


def test_the_row_follows_the_page_without_taking_the_focus(panel):
    window = panel.window()
    window.canvas.setFocus()
    click(window, span(window, "القصف")[0])
    assert panel.view.currentIndex().row() == 3
    assert window.canvas.hasFocus()
    press(window, Key.Key_Escape)
    click(window, span(window, "رقماً")[0])
    assert not panel.view.selectionModel().hasSelection()


def test_what_is_tagged_comes_in_at_its_place_and_goes_when_it_is_undone(panel):
    window = panel.window()
    window.canvas.setFocus()
    double_click(window, span(window, "المتحدث")[0])
    press(window, Key.Key_P)
    assert listed(panel)[2] == "المتحدث"
    assert panel.view.currentIndex().row() == 2
    press(window, Key.Key_Z, CONTROL)
    assert len(listed(panel)) == 5


def test_words_labels_and_notes_are_found_however_they_are_spelled(panel):
    window = panel.window()
    type_text(panel.filter.line, "علي")
    assert listed(panel) == ["سامر العلي"]
    panel.filter.line.clear()
    type_text(panel.filter.line, "grou")
    assert listed(panel) == ["The Valley Post"]
    assert panel.count == "1 / 5"
    panel.filter.line.clear()
    set_note(window.desk.project, panel.model.rows[0].id, "يُراجَع")
    panel.show_document()
    type_text(panel.filter.line, "يراجع")
    assert listed(panel) == ["معركة"]


def test_nothing_found_says_how_to_see_all_again(panel):
    type_text(panel.filter.line, "zzz")
    assert panel.empty.isVisible()
    assert "Esc" in panel.empty.text()
    QTest.keyClick(panel.filter.line, Key.Key_Escape)
    assert len(listed(panel)) == 5


def test_buttons_show_some_kinds_alone(panel):
    QTest.mouseClick(panel.kinds.buttons["event"], LEFT)
    assert listed(panel) == ["معركة", "القصف"]
    QTest.mouseClick(panel.kinds.buttons["entity"], LEFT)
    assert len(listed(panel)) == 5
    assert not panel.kinds.buttons["claim"].isVisible()


def test_rows_are_sorted_by_label_words_and_time(panel):
    pick(panel.order, "words")
    assert listed(panel) == ["The Valley Post", "القصف", "جسر الوادي", "سامر العلي", "معركة"]
    pick(panel.order, "time")
    assert listed(panel) == [words for words, _ in reversed(MARKED)]
    pick(panel.order, "label")
    ranks = [panel.model.listing.named(row).rank for row in panel.model.rows]
    assert ranks == sorted(ranks)


def test_several_take_another_label_by_its_key_as_one_act(panel):
    window = panel.window()
    click_row(panel, "جسر الوادي")
    click_row(panel, "سامر العلي", CONTROL)
    click_row(panel, "The Valley Post", CONTROL)
    assert panel.several.isVisible()
    assert panel.several.count.text() == "3 selected"
    press(window, Key.Key_A)
    assert [label for label, _ in stored(window)] == ["battle", "armed-group", "armed-group", "shelling", "armed-group"]
    assert panel.several.count.text() == "3 selected"
    press(window, Key.Key_Z, CONTROL)
    assert labels(panel) == dict(MARKED)


def test_under_an_arabic_layout_the_keys_are_places_on_the_keyboard(panel):
    window = panel.window()
    QTest.mouseClick(panel.kinds.buttons["entity"], LEFT)
    click_row(panel, "جسر الوادي")
    arabic_key(panel.view, "ش", CONTROL)  # A
    assert panel.several.count.text() == "3 selected"
    arabic_key(panel.view, "ح")  # P
    assert [label for label, _ in stored(window)].count("person") == 3


def arabic_key(widget, letter: str, held=NONE) -> None:
    """Press a key that an Arabic layout calls by another letter."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, letter))


def test_rows_move_to_where_their_new_label_is_sorted_and_stay_selected(panel):
    window = panel.window()
    pick(panel.order, "label")
    click_row(panel, "سامر العلي")
    click_row(panel, "The Valley Post", CONTROL)
    press(window, Key.Key_F)
    assert {panel.model.rows[at].label for at in range(3)} == {"facility"}
    assert sorted(panel._selected_ids()) == sorted(row.id for row in panel.model.rows[1:3])


def test_several_take_a_label_from_the_menu(panel):
    window = panel.window()
    click_row(panel, "معركة")
    click_row(panel, "القصف", CONTROL)
    pick(panel.several.label, "killing")
    assert [label for label, _ in stored(window)].count("killing") == 2


def test_several_of_one_kind_alone_can_be_given_its_labels(panel):
    window = panel.window()
    before = stored(window)
    click_row(panel, "معركة")
    click_row(panel, "جسر الوادي", SHIFT)
    assert not panel.several.label.isEnabled()
    press(window, Key.Key_P)
    assert said(window) == "“Person” is an entity; select annotations of that kind alone to give it to them."
    assert stored(window) == before


def test_several_are_removed_as_one_act(panel):
    window = panel.window()
    before = stored(window)
    click_row(panel, "معركة")
    click_row(panel, "سامر العلي", SHIFT)
    QTest.mouseClick(panel.several.remove, LEFT)
    assert listed(panel) == ["القصف", "The Valley Post"]
    assert said(window) == "Removed: 3 annotations"
    assert not panel.several.isVisible()
    press(window, Key.Key_Z, CONTROL)
    assert stored(window) == before


def test_delete_in_the_list_removes_what_is_selected_there(panel):
    window = panel.window()
    click_row(panel, "معركة")
    click_row(panel, "القصف", CONTROL)
    press(window, Key.Key_Delete)
    assert listed(panel) == ["جسر الوادي", "سامر العلي", "The Valley Post"]
    window.canvas.setFocus()
    click(window, span(window, "سامر")[0])
    press(window, Key.Key_Delete)
    assert listed(panel) == ["جسر الوادي", "The Valley Post"]


def test_several_take_a_value_of_an_attribute_that_they_share(panel):
    window = panel.window()
    click_row(panel, "معركة")
    click_row(panel, "القصف", CONTROL)
    pick(panel.several.attribute, "killed")
    assert panel.several.line.hasFocus()
    type_text(panel.several.line, "18")
    press(window, Key.Key_Return)
    found = window.desk.project.annotations(window.desk.document.id)
    assert [each.attributes["killed"].least for each in found if each.kind == "event"] == [18, 18]
    press(window, Key.Key_Z, CONTROL)
    found = window.desk.project.annotations(window.desk.document.id)
    assert not any(each.attributes for each in found)


def test_a_value_that_cannot_be_changes_nothing_and_says_why(panel):
    window = panel.window()
    click_row(panel, "معركة")
    click_row(panel, "القصف", CONTROL)
    pick(panel.several.attribute, "killed")
    type_text(panel.several.line, "many")
    press(window, Key.Key_Return)
    assert "2 of 2" in said(window)
    assert not any(each.attributes for each in window.desk.project.annotations(window.desk.document.id))


def test_gold_is_listed_to_read_only(panel):
    window = panel.window()
    window.show_whose(GOLD)
    assert listed(panel) == []
    assert panel.empty.text() == "There are no annotations here."


def test_an_empty_document_says_how_to_begin(panel):
    choose_document(panel.window(), ENGLISH)
    assert panel.empty.text() == "None yet. Select words on the page and press a label’s key."


def test_a_list_that_is_not_seen_reads_nothing_until_it_is(texts_path, open_window):
    window = open_window(texts_path)
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    panel = window.panels["list"]
    assert panel.model.rows == []
    press(window, Key.Key_4, CONTROL)
    assert listed(panel) == ["معركة"]
    assert panel.view.currentIndex().row() == 0


def test_a_screen_reader_is_told_words_label_and_kind(panel):
    spoken = panel.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "سامر العلي, Person, entity"
    assert panel.view.accessibleName() == "All annotations"


def test_in_a_window_from_right_to_left_the_chip_stands_at_the_right(texts_path, open_window, right_to_left):
    window = open_window(texts_path)
    click(window, 0)
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    press(window, Key.Key_4, CONTROL)
    view = window.panels["list"].view
    picture = view.viewport().grab(view.visualRect(view.model().index(0))).toImage()
    line = [picture.pixelColor(x, picture.height() - 12).name() for x in range(picture.width())]
    ground = line[picture.width() // 2]
    assert line[20] == ground
    assert line[picture.width() - 18] != ground


@pytest.fixture
def long_list(project_path, open_window):
    """A window on a text with 16,000 annotations."""
    text = "\n".join(f"وقال شاهد رقم {n} إن القصف أوقع {n % 50} قتيلاً عند جسر الوادي." for n in range(4000))
    document = Document(document_id(text), "طويل", len(text), "ar")
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([CorpusDocument(document, text)])])
        spans, at = [], 0
        while (at := text.find(" ", at)) >= 0 and len(spans) < 16_000:
            spans.append((at + 1, at + 3))
            at += 2
        annotate.add(project, [annotate.draft(project, document.id, "person", [each]) for each in spans])
    return open_window(project_path)


def test_sixteen_thousand_annotations_hold_nothing_up(long_list):
    window = long_list
    press(window, Key.Key_4, CONTROL)
    panel = window.panels["list"]
    assert len(panel.model.rows) == 16_000
    assert used(panel.show_document) < 0.2
    assert used(lambda: type_text(panel.filter.line, "ق")) < 0.2
    panel.filter.line.clear()
    assert used(lambda: panel.order.choose("words")) < 0.2
    panel.order.choose("place")
    window.canvas.setFocus()
    double_click(window, span(window, "شاهد")[0])
    assert used(lambda: press(window, Key.Key_V)) < 0.1
    assert len(panel.model.rows) == 16_001


def used(act) -> float:
    """Seconds of this process: what else the machine does is not counted."""
    QApplication.processEvents()
    begun = time.process_time()
    act()
    return time.process_time() - begun
