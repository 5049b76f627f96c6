"""A form that shows one annotation after another shows of each what a form made for it alone would show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.project.entries import add_entry
from annotator.project.many import set_note
from annotator.project.session import open_project
from annotator.ui.panels.inspector import said
from annotator.ui.panels.inspector.form import Form
from annotator.ui.source import GOLD
from annotator.ui.theme import DARK
from tests.texts import ARABIC, at
from tests.ui.window.hands import LEFT, Key, press, type_text

LONG = "القصف أوقع 18 قتيلاً، بينما نقلت صحيفة"  # stands below the label, not beside it


@pytest.fixture
def marked(window):
    """A window with people, places and events; some have a role, a value, a note, an entry or a past."""
    project = window.desk.project
    document = window.desk.document.id

    def mark(label: str, words: str, **more: object) -> str:
        return project.annotate(document, label, [at(ARABIC, words)], **more)

    person, place = mark("person", "سامر"), mark("place", "جسر الوادي")
    marks = {
        "person": person,
        "place": place,
        "other person": mark("person", "العلي"),
        "long person": mark("person", LONG),
        "event": mark("battle", "معركة"),
        "event with a role": mark("battle", "معركة", roles=[("place", place)]),
        "event with a value": mark("shelling", "القصف", attributes={"killed": "18"}),
        "other long person": mark("person", "وعاد الهدوء مساءً إلى حيّ القناطر"),
        "other event": mark("shelling", "القصف"),
        "person with a note": mark("person", "سامر", note="الأولى"),
        "person with an entry": mark("person", "سامر", entry=add_entry(project, "سامر العلي", "person").id),
        "person with a past": mark("person", "سامر"),
        "last person": mark("person", "القصف"),
    }
    set_note(project, marks["person with a past"], "one")
    set_note(project, marks["person with a past"], "")
    window.look()
    window.reading.reread()
    return window, marks


def form_of(window) -> Form:
    QApplication.processEvents()
    return window.panels["annotation"].form


def show(window, name: str) -> Form:
    window.canvas.select_mark(name)
    return form_of(window)


def facts(form: Form) -> list[object]:
    """Return what the fields of a form are."""
    rows = [(row.key, row.name, row.value, row.hint) for row in form.rows]
    rules = [(row.editable, row.removable, row.required) for row in form.rows]
    return [form.annotation, form.editable, form.note.note, form.note.editable, *rows, *rules]


def assert_as_new(window, form: Form) -> None:
    """Compare a form, also as a picture, with one that is made now."""
    panel = window.panels["annotation"]
    new = Form(panel, window.desk, said.read(window.desk, form.annotation))
    assert facts(form) == facts(new)
    new.setParent(form.parentWidget())
    new.setGeometry(form.geometry())
    new.show()
    QApplication.processEvents()
    new.setGeometry(form.geometry())
    assert form.grab().toImage() == new.grab().toImage()
    new.setParent(None)
    new.deleteLater()


def test_annotations_that_look_the_same_share_a_form_and_each_shows_its_own(marked):
    window, marks = marked
    first = show(window, marks["person"])
    texts = window.panels["annotation"].texts()
    assert show(window, marks["other person"]) is first
    assert window.panels["annotation"].texts() != texts
    assert_as_new(window, first)
    assert show(window, marks["place"]) is not first
    assert show(window, marks["last person"]) is first
    assert_as_new(window, first)


@pytest.mark.parametrize("onward", [1, -1])
def test_whatever_was_shown_before_a_form_is_as_if_made_for_its_annotation(marked, onward):
    window, marks = marked
    for _ in range(2):
        for name in list(marks.values())[::onward]:
            form = show(window, name)
            assert form.annotation == window.desk.annotation(name)
            assert_as_new(window, form)


def test_in_the_work_of_others_nothing_can_be_changed_and_in_ones_own_all_again(marked):
    window, marks = marked
    show(window, marks["person"])
    window.show_whose(GOLD)
    read_only = show(window, marks["other person"])
    assert not read_only.editable
    assert_as_new(window, read_only)
    window.show_whose(type(GOLD)(window.desk.project.person.id))
    own = show(window, marks["last person"])
    assert own.editable
    assert_as_new(window, own)


@pytest.mark.usefixtures("right_to_left")
def test_in_a_mirrored_window_too(marked):
    window, marks = marked
    form = show(window, marks["person"])
    assert show(window, marks["other person"]) is form
    assert_as_new(window, form)


def test_forms_of_other_colours_are_let_go(marked):
    window, marks = marked
    show(window, marks["person"])
    show(window, marks["place"])
    window.set_theme(DARK)
    form = show(window, marks["other person"])
    assert form.theme is DARK
    assert_as_new(window, form)


@pytest.mark.may_hang("every widget is made anew")
def test_forms_of_another_language_are_let_go(marked, qapp):
    window, marks = marked
    show(window, marks["person"])
    try:
        window.act("language")
        form = show(window, marks["other person"])
        assert "الأدوار" in window.panels["annotation"].texts() or "السجل" in window.panels["annotation"].texts()
        assert_as_new(window, form)
    finally:
        window.act("language")


def test_what_is_chosen_in_a_shared_form_goes_to_the_annotation_it_shows(marked):
    window, marks = marked
    show(window, marks["event"])
    form = show(window, marks["other event"])
    killed = form.row("attribute:killed")
    killed.setFocus(Qt.FocusReason.OtherFocusReason)
    press(window, Key.Key_2)
    press(window, Key.Key_Return)
    assert window.desk.annotation(marks["other event"]).attributes["killed"]
    assert not window.desk.annotation(marks["event"]).attributes
    QTest.mouseClick(form_of(window)._id.copy, LEFT)
    assert QGuiApplication.clipboard().text() == marks["other event"]


def test_what_is_being_typed_is_kept_of_the_annotation_it_is_about(marked):
    window, marks = marked
    form = show(window, marks["person"])
    form.note.edit()
    type_text(form.note.editor, "seen by two")
    other = show(window, marks["other person"])
    assert other is not form
    assert window.desk.annotation(marks["person"]).note == "seen by two"
    assert not window.desk.annotation(marks["other person"]).note
    assert_as_new(window, other)
    assert show(window, marks["last person"]).note.editor is None


def test_a_list_that_is_open_is_of_the_annotation_it_was_opened_at(marked):
    window, marks = marked
    form = show(window, marks["person"])
    form.row("entry").entered.emit("")
    assert window.panels["annotation"].offers().isVisible()
    assert show(window, marks["other person"]) is not form


def test_a_form_shows_what_another_program_wrote_of_its_annotation(marked):
    window, marks = marked
    form = show(window, marks["person"])
    with open_project(window.desk.project.path) as other:
        set_note(other, marks["person"], "said by another")
    window.look()
    now = form_of(window)
    assert now is not form
    assert now.note.note == "said by another"
    assert show(window, marks["other person"]).note.note == ""


def test_few_forms_are_kept(marked):
    window, marks = marked
    for name in marks.values():
        show(window, name)
    QTest.qWait(1)  # deletes what is to be deleted
    assert len(window.panels["annotation"].findChildren(Form)) <= 4
