"""Two moves to tag: select, then a key; and removing, changing and taking back what was tagged."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.annotate import add, draft
from annotator.project.corpus import import_corpora
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.line import isolate_number
from annotator.ui.panels.inspector.id_row import IdRow
from annotator.ui.source import Whose
from tests.texts import TEXTS
from tests.ui.window.hands import (
    CONTROL,
    LEFT,
    NONE,
    SHIFT,
    Key,
    choose_document,
    click,
    click_chip,
    double_click,
    drag,
    press,
    said,
    shown,
    span,
    stored,
    triple_click,
    walk,
)

ARABIC, ENGLISH = TEXTS


@pytest.fixture
def tagged(window):
    """A person, an event and a claim around it, in the Arabic document."""
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)
    double_click(window, span(window, "القصف")[0])
    press(window, Key.Key_S)
    triple_click(window, span(window, "أوقع")[0])
    press(window, Key.Key_C)
    return window


@pytest.fixture
def blanks_path(project_path):
    """A project with a text that has blanks of every sort at its edges and inside."""
    text = "\n\u00a0 Rima Haddad\u00a0\u202f spoke \u00a0\n"
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([CorpusDocument(Document(document_id(text), "Blanks", len(text)), text)])])
    return project_path


def test_a_double_click_and_a_key_tag_a_word(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    assert shown(window) == [("Battle", "معركة")]
    assert stored(window) == [("battle", (span(window, "معركة"),))]
    assert said(window) == "Tagged: Battle"


def test_what_was_tagged_is_selected_and_the_words_no_longer(window):
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    [made] = window.desk.project.annotations()
    assert window.canvas.selected_mark == made.id
    assert window.canvas.selection() is None
    assert {"Battle", "معركة"} <= set(window.panels["annotation"].texts())
    assert [name for name, chip in window.panels["tags"].chips.items() if chip.marked] == ["battle"]


def test_a_drag_tags_words_of_both_scripts(window):
    quote = "صحيفة The Valley Post"
    drag(window, *span(window, quote))
    press(window, Key.Key_G)
    assert shown(window) == [("Group or organisation", quote)]


def test_shift_and_arrows_select_inside_a_word_in_reading_direction(window):
    start = span(window, "المتحدث")[0]
    walk(window, start + 2, 5)
    press(window, Key.Key_P)
    assert shown(window) == [("Person", "متحدث")]
    choose_document(window, ENGLISH)
    walk(window, span(window, "Samer")[0], 14)
    press(window, Key.Key_P)
    assert shown(window) == [("Person", "Samer al-Ali,")]


def test_blanks_at_the_edges_of_a_selection_are_not_tagged(open_window, blanks_path):
    window = open_window(blanks_path)
    press(window, Key.Key_A, CONTROL)
    assert window.canvas.selection() == (0, len(window.desk.text))
    press(window, Key.Key_P)
    assert shown(window) == [("Person", "Rima Haddad\u00a0\u202f spoke")]


def test_a_selection_of_blanks_tags_nothing_and_says_so(open_window, blanks_path):
    window = open_window(blanks_path)
    walk(window, span(window, "\u00a0\u202f ")[0], 3)
    assert window.canvas.selection() == span(window, "\u00a0\u202f ")
    press(window, Key.Key_P)
    assert said(window) == "The selection holds only blanks; select words."
    assert stored(window) == []


def test_a_chip_tags_like_its_key_and_leaves_the_focus_on_the_page(window):
    double_click(window, span(window, "القناطر")[0])
    click_chip(window, "place")
    assert shown(window) == [("Place", "القناطر")]
    assert window.canvas.hasFocus()


def test_annotations_may_overlap_and_nest(tagged):
    drag(tagged, span(tagged, "المتحدث سامر")[0], span(tagged, "سامر العلي")[1])
    press(tagged, Key.Key_P)
    drag(tagged, span(tagged, "العلي إن القصف")[0], span(tagged, "القصف")[1])
    press(tagged, Key.Key_G)
    words = [words for _, words in shown(tagged)]
    assert "المتحدث سامر العلي" in words
    assert "سامر" in words
    assert "العلي إن القصف" in words


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_removes_the_selected_annotation(tagged, key):
    click(tagged, span(tagged, "القصف")[0] + 1)
    press(tagged, key)
    assert [title for title, _ in shown(tagged)] == ["Claim", "Person"]
    assert said(tagged) == "Removed: Shelling or air strike"
    assert tagged.canvas.selected_mark is None


def test_undo_names_the_act_and_redo_does_it_again(window):
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)
    press(window, Key.Key_Z, CONTROL)
    assert shown(window) == []
    assert said(window) == "Undone: Person"
    press(window, Key.Key_Z, CONTROL | SHIFT)
    assert shown(window) == [("Person", "سامر")]
    assert said(window) == "Done again: Person"
    press(window, Key.Key_Z, CONTROL)
    press(window, Key.Key_Y, CONTROL)
    assert shown(window) == [("Person", "سامر")]


def test_undoing_a_removal_selects_what_came_back(tagged):
    click(tagged, span(tagged, "سامر")[0] + 1)
    name = tagged.canvas.selected_mark
    press(tagged, Key.Key_Delete)
    press(tagged, Key.Key_Z, CONTROL)
    assert said(tagged) == "Undone: removal, Person"
    assert tagged.canvas.selected_mark == name


def test_undo_in_another_document_says_so_and_does_not_jump(tagged):
    choose_document(tagged, ENGLISH)
    english = tagged.desk.document.id
    press(tagged, Key.Key_Z, CONTROL)
    assert tagged.desk.document.id == english
    assert said(tagged) == f"Undone: Claim, in “\u2068{ARABIC}\u2069”"


def test_a_label_key_without_selection_changes_the_label_of_the_selected_annotation(tagged):
    click(tagged, span(tagged, "سامر")[0] + 1)
    press(tagged, Key.Key_G)
    assert ("Group or organisation", "سامر") in shown(tagged)
    assert said(tagged) == "Changed: Person is Group or organisation now"
    assert "Group or organisation" in tagged.panels["annotation"].texts()
    press(tagged, Key.Key_Z, CONTROL)
    assert ("Person", "سامر") in shown(tagged)
    assert said(tagged) == "Undone: change of label, Person"


def test_a_key_of_another_kind_is_refused_with_a_sentence(tagged):
    click(tagged, span(tagged, "سامر")[0] + 1)
    before = stored(tagged)
    press(tagged, Key.Key_B)
    assert said(tagged) == "“Battle” is an event, the selected annotation is an entity; select words to tag them."
    assert stored(tagged) == before


def test_the_key_of_the_label_it_has_already_changes_nothing(tagged):
    click(tagged, span(tagged, "سامر")[0] + 1)
    press(tagged, Key.Key_P)
    assert said(tagged) == "It is Person already; select words to tag them."
    assert tagged.desk.annotation(tagged.canvas.selected_mark).label == "person"


def test_the_menu_undoes_by_mouse_and_names_the_act(tagged):
    item = edit_items(tagged)["undo"]
    assert item.text() == f"Undo: Claim\t{isolate_number('Ctrl+Z')}"
    menu = tagged._menus["edit"]
    click_item(menu, item)
    assert said(tagged) == "Undone: Claim"
    items = edit_items(tagged)
    assert items["undo"].text() == f"Undo: Shelling or air strike\t{isolate_number('Ctrl+Z')}"
    assert items["redo"].text() == f"Redo: Claim\t{isolate_number('Ctrl+Shift+Z')}"
    assert items["redo"].isEnabled()


def test_the_menu_greys_out_what_cannot_be_done(tagged):
    items = edit_items(tagged)
    assert [items[name].isEnabled() for name in ("undo", "redo", "remove")] == [True, False, True]
    press(tagged, Key.Key_Delete)
    items = edit_items(tagged)
    assert [items[name].isEnabled() for name in ("undo", "redo", "remove")] == [True, False, False]
    assert items["undo"].text() == f"Undo: removal, Claim\t{isolate_number('Ctrl+Z')}"
    for _ in range(5):
        press(tagged, Key.Key_Z, CONTROL)
    items = edit_items(tagged)
    assert [items[name].isEnabled() for name in ("undo", "redo", "remove")] == [False, True, False]
    assert items["redo"].text() == f"Redo: import\t{isolate_number('Ctrl+Shift+Z')}"


def click_item(menu, item):
    """Click an item of a menu as a hand does: Qt takes no click where the pointer has not moved since it opened."""
    place = menu.actionGeometry(item).center()
    for step in range(8):
        QTest.mouseMove(menu, place - QPoint(8 - step, 0))
    QTest.mouseClick(menu, LEFT, pos=place)


def edit_items(window):
    """Open the menus with the mouse and return their items by name."""
    return {**items_of(window, "annotation"), **items_of(window, "edit")}


def items_of(window, name):
    bar, menu = window.bar.menus, window._menus[name]
    for each in ("edit", "annotation"):
        window._menus[each].close()
    QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(menu.menuAction()).center())
    assert menu.isVisible()
    items = {each.objectName(): each for each in menu.actions()}
    QTest.qWait(1)
    return items


def test_keys_that_mean_nothing_here_say_so(window):
    press(window, Key.Key_9)
    assert said(window) == f"{isolate_number('9')} is no label’s key."
    press(window, Key.Key_P)
    assert said(window) == "Select words first, then press the key."
    press(window, Key.Key_Delete)
    assert said(window) == "Click an annotation first, then remove it."
    press(window, Key.Key_Z, CONTROL)
    assert said(window) == "Undone: import"
    assert window.desk.project.documents() == []


@pytest.mark.parametrize(
    ("key", "character", "modifiers", "label"),
    [(0x62D, "ح", NONE, "person"), (0x628, "ب", NONE, "facility"), (0x644, "ل", NONE, "group")],
)
def test_label_keys_are_places_on_the_keyboard_under_an_arabic_layout(window, key, character, modifiers, label):
    double_click(window, span(window, "سامر")[0])
    send(window, key, character, modifiers)
    assert [name for name, _ in stored(window)] == [label]


def test_undo_and_redo_work_under_an_arabic_layout(window):
    double_click(window, span(window, "سامر")[0])
    send(window, 0x62D, "ح", NONE)
    send(window, 0x626, "ئ", CONTROL)
    assert shown(window) == []
    send(window, 0x63A, "غ", CONTROL)
    assert shown(window) == [("Person", "سامر")]


def send(window, key, character, modifiers):
    """Press a key that Qt reports as an Arabic letter."""
    target = window.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, character))


def test_a_new_window_finds_everything(tagged, open_window):
    before, path = shown(tagged), tagged.desk.project.path
    assert len(before) == 3
    tagged.close()
    assert shown(open_window(path)) == before
    again = open_project(path)
    assert [each.owner for each in again.annotations()] == [again.person.id] * 3
    again.close()


def test_the_id_is_shown_short_and_copied_whole(tagged):
    click(tagged, span(tagged, "سامر")[0] + 1)
    row = tagged.panels["annotation"].findChild(IdRow)
    name = tagged.canvas.selected_mark
    assert name.startswith(row.short.text())
    assert tagged.desk.project.annotation_id(row.short.text()) == name
    QTest.mouseDClick(row.short, LEFT, pos=row.short.rect().center())
    assert row.short.hasSelectedText()
    QTest.mouseClick(row.copy, LEFT)
    assert QGuiApplication.clipboard().text() == name
    assert said(tagged) == f"Copied the id \u2066{name}\u2069"


def test_what_another_member_tagged_is_not_copied_into_their_work(window):
    project, words = window.desk.project, span(window, "سامر العلي")
    other = add_member(project, "Omar")
    made = add(project, [draft(project, window.desk.document.id, "person", [words])], member="Omar")
    window.look()
    window.show_whose(Whose(other.id))
    window.canvas.select_mark(made.ids[0])
    press(window, Key.Key_C, CONTROL | SHIFT)
    assert "not your own work" in said(window)
    window.show_whose(Whose(project.person.id))
    window.canvas.select(*span(window, "جسر الوادي"))
    press(window, Key.Key_V, CONTROL | SHIFT)
    assert len(project.annotations()) == 1
