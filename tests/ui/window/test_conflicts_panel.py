"""Conflicts: listed with both values in people's words, settled with one key, and undone."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from annotator.project import annotate, documents, files, lines
from annotator.project.conflicts import conflicts
from annotator.project.people import add_member
from annotator.project.session import claim, open_project
from annotator.project.settling import settle
from annotator.store import backup
from annotator.ui.source import Whose
from tests.texts import TEXTS
from tests.ui.window.hands import CONTROL, LEFT, SHIFT, Key, press, said

ARABIC, ENGLISH = TEXTS
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture
def apart_path(texts_path, tmp_path: Path) -> Path:
    """A file in which two notes and a label wait, written on Laptop A and Laptop B."""
    with open_project(texts_path) as project:
        first, second = project.documents()
        text = project.text(first.id)
        person = project.annotate(first.id, "person", [_at(text, "سامر العلي")], note="أول")
        bridge = project.annotate(first.id, "facility", [_at(text, "جسر الوادي")])
        claim_ = project.annotate(second.id, "claim", [_at(project.text(second.id), "shelling killed 18 people")])
    backup.copy_to(texts_path, tmp_path / "copy.annot")
    with open_project(texts_path) as project, open_project(tmp_path / "copy.annot", member="Salma") as other:
        name_device(project, "Laptop A")
        name_device(other, "Laptop B")
        for each, word in ((project, "here"), (other, "there")):
            lines.edit_fields(each, person, {"note": "وَثِيقَةٌ هُنا" if word == "here" else "هُناكَ"})
            lines.edit_fields(each, claim_, {"note": word})
            annotate.relabel(each, bridge, "place" if word == "here" else "group")
        files.merge(project, other.path)
    return texts_path


def name_device(project, name: str) -> None:
    """Call this computer as its owner would, for all the others it is known by that name."""
    with project.act("note"):
        pass
    project.replica.connection.exec_driver_sql(
        "UPDATE device SET name = ? WHERE id = ?", (name, project.replica.device.id)
    )
    project.replica.device = replace(project.replica.device, name=name)


@pytest.fixture
def window(apart_path, open_window):
    return open_window(apart_path)


@pytest.fixture
def come(qtbot, watchdog):
    """Bring the panel by its key: it is hidden at first, and the columns are made anew for it once."""

    def _come(window, count: int):
        with watchdog.pausing():
            press(window, Key.Key_F9, CONTROL)
        panel = window.panels["conflicts"]
        qtbot.waitUntil(lambda: len(panel.model.rows) == count)
        return panel

    return _come


@pytest.fixture
def panel(window, come):
    return come(window, 3)


def _at(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return at, at + len(words)


def plain(text: str) -> str:
    return text.translate(ISOLATES)


def click_row(panel, at: int) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=panel.view.visualRect(panel.model.index(at)).center())


def rows(panel) -> list[tuple[str, str, str, str]]:
    return [(each.words, each.field, plain(each.shown), plain(each.other)) for each in panel.model.rows]


def waiting(window) -> int:
    return len(conflicts(window.desk.project))


def test_what_waits_is_listed_with_both_values_and_counted(window, panel):
    assert rows(panel) == [
        ("سامر العلي", "Note", "هُناكَ", "وَثِيقَةٌ هُنا"),
        ("جسر الوادي", "Label", "Group or organisation", "Place"),
        ("shelling killed 18 people", "Note", "there", "here"),
    ]
    assert panel.count == "3"
    assert window.status.conflicts.text() == "3 conflicts"
    assert window.status.conflicts.isVisible()


def test_the_chosen_one_says_where_and_when_both_were_written(window, panel):
    click_row(panel, 0)
    said = plain(panel.bar.sentence.text())
    assert re.fullmatch(
        r"Edited on two computers\. Shown: Laptop B, \d\d:\d\d\. Other: this computer, \d\d:\d\d\.", said
    )
    assert panel.bar.shown.accessibleName() == f"Shown: {panel.model.rows[0].shown}"
    assert plain(panel.bar.place.text()) == panel.model.rows[0].conflict.document


def test_an_arabic_value_begins_at_its_own_side(window, panel):
    click_row(panel, 0)
    assert inked_side(panel.bar.place) == "right"
    assert inked_side(panel.bar.field) == "left"


def inked_side(passage) -> str:
    """At which side a line that does not fill its width has its ink."""
    image = passage.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
    inked = [x for x in range(image.width()) if max(row[x] for row in rows) - min(row[x] for row in rows) > 40]
    return "left" if inked[0] < image.width() - inked[-1] else "right"


def test_the_note_in_the_status_line_opens_the_panel(window, watchdog):
    with watchdog.pausing():
        QTest.mouseClick(window.status.conflicts, LEFT)
    assert window.focusWidget() is window.panels["conflicts"].view


def test_one_key_takes_the_other_value_and_the_next_one_is_chosen(window, panel):
    click_row(panel, 0)
    press(window, Key.Key_F9)
    assert [each.words for each in panel.model.rows] == ["جسر الوادي", "shelling killed 18 people"]
    assert panel.view.currentIndex().row() == 0
    assert window.focusWidget() is panel.view
    person = next(each for each in window.desk.project.annotations() if each.label == "person")
    assert person.note == "وَثِيقَةٌ هُنا"
    assert plain(said(window)) == "Settled: Note: وَثِيقَةٌ هُنا"
    assert window.status.conflicts.text() == "2 conflicts"


def test_one_key_keeps_what_is_shown_and_undo_lets_it_wait_again(window, panel):
    click_row(panel, 2)
    press(window, Key.Key_F9, SHIFT)
    assert [each.words for each in panel.model.rows] == ["سامر العلي", "جسر الوادي"]
    assert panel.view.currentIndex().row() == 1
    before = window.desk.project.annotations()
    press(window, Key.Key_Z, CONTROL)
    assert len(panel.model.rows) == 3
    assert window.desk.project.annotations() == before
    assert "settling of a conflict" in said(window)
    press(window, Key.Key_Y, CONTROL)
    assert len(panel.model.rows) == 2


def test_the_label_that_was_taken_shows_on_the_page(window, panel):
    click_row(panel, 1)
    bridge = panel.model.rows[1].conflict.record
    press(window, Key.Key_F9)
    assert window.desk.annotation(bridge).label == "place"


def test_the_last_one_leaves_a_sentence_that_says_what_comes_here(window, panel):
    press(window, Key.Key_Down)
    for _ in range(3):
        press(window, Key.Key_F9)
    assert waiting(window) == 0
    assert panel.empty.text().startswith("Nothing waits to be settled.")
    assert panel.empty.isVisible()
    assert panel.stop() is panel.empty
    assert panel.count == ""
    assert not window.status.conflicts.isVisible()
    assert not panel.bar.isVisible()


def test_enter_goes_to_the_text_also_in_another_document(window, panel):
    press(window, Key.Key_End)
    press(window, Key.Key_Return)
    assert window.desk.document.title == window.desk.project.documents()[1].title
    assert window.canvas.selected_mark == panel.model.rows[2].conflict.record
    assert window.canvas.hasFocus()


def test_while_the_panel_is_not_seen_the_key_only_brings_it_to_the_front(window, watchdog):
    with watchdog.pausing():
        press(window, Key.Key_F9)
    panel = window.panels["conflicts"]
    assert waiting(window) == 3
    assert panel.isVisible()
    assert panel.view.currentIndex().row() == 0
    press(window, Key.Key_F9)
    assert waiting(window) == 2


def test_buttons_do_what_the_keys_do_and_are_named(window, panel):
    click_row(panel, 0)
    assert panel.bar.buttons["other"].accessibleName() == "Use the other value"
    assert "F9" in panel.bar.buttons["other"].text()
    QTest.mouseClick(panel.bar.buttons["shown"], LEFT)
    assert waiting(window) == 2
    assert window.focusWidget() is panel.view


def test_words_narrow_the_list(window, panel):
    panel.filter.line.setText("وثيقه")
    assert [each.words for each in panel.model.rows] == ["سامر العلي"]
    QTest.keyClicks(panel.filter.line, "xyz")
    assert panel.empty.text() == "No conflict holds these words."
    assert window.status.conflicts.text() == "3 conflicts"


def test_a_removal_waits_beside_an_edit(texts_path, tmp_path, open_window, come):
    with open_project(texts_path) as project:
        name = project.annotate(project.documents()[0].id, "person", [(0, 5)])
    backup.copy_to(texts_path, tmp_path / "copy.annot")
    with open_project(texts_path) as project, open_project(tmp_path / "copy.annot", member="Salma") as other:
        lines.edit_fields(project, name, {"note": "seen"})
        annotate.remove(other, [name])
        documents.describe(project, project.documents()[0].id, published="2017-01-15")
        documents.describe(other, project.documents()[0].id, published="2017-02")
        files.merge(project, other.path)
    window = open_window(texts_path)
    panel = come(window, 2)
    found = {each.field: (plain(each.shown), plain(each.other)) for each in panel.model.rows}
    assert found == {"Removal": ("stays", "removed"), "Published": ("February 2017", "15 January 2017")}
    at = next(at for at, each in enumerate(panel.model.rows) if each.field == "Removal")
    click_row(panel, at)
    assert plain(panel.bar.sentence.text()).startswith("Edited in two copies on this computer.")
    press(window, Key.Key_F9)
    assert window.desk.annotation(name) is None
    press(window, Key.Key_Z, CONTROL)
    assert window.desk.annotation(name) is not None
    assert len(panel.model.rows) == 2


def test_work_of_two_people_says_so(texts_path, tmp_path, open_window, come):
    with open_project(texts_path) as project:
        add_member(project, "Nour", "manager")
        name = project.annotate(project.documents()[0].id, "person", [(0, 5)])
    backup.copy_to(texts_path, tmp_path / "copy.annot")
    with open_project(texts_path) as project, open_project(tmp_path / "copy.annot", member="Salma") as other:
        claim(other, "Nour")
        lines.edit_fields(project, name, {"note": "one"})
        lines.edit_fields(other, name, {"note": "two"})
        files.merge(project, other.path)
    window = open_window(texts_path)
    panel = come(window, 1)
    click_row(panel, 0)
    assert plain(panel.bar.sentence.text()).startswith("Edited by two people. Shown: Nour on this computer, ")


def test_whoever_may_not_settle_is_told_why_and_it_goes_on_waiting(apart_path, open_window, come):
    with open_project(apart_path) as project:
        add_member(project, "Basel")
        claim(project, "Basel")
    window = open_window(apart_path)
    panel = come(window, 3)
    click_row(panel, 0)
    press(window, Key.Key_F9)
    assert said(window) == "Only a manager may write for another member; you are Basel."
    assert waiting(window) == 3
    assert panel.view.currentIndex().row() == 0


def test_in_arabic_all_is_said_in_arabic(apart_path, open_window, right_to_left, come):
    window = open_window(apart_path)
    panel = come(window, 3)
    click_row(panel, 1)
    assert panel.title() == "التعارضات"
    assert rows(panel)[1] == ("جسر الوادي", "الوسم", "جماعة أو منظمة", "مكان")
    for text in (panel.bar.sentence.text(), panel.bar.buttons["other"].text(), window.status.conflicts.text()):
        assert not re.search("[A-Za-z]", re.sub(r"Laptop [AB]|Shift|F9", "", text)), text
    press(window, Key.Key_F9)
    assert not re.search("[A-Za-z]", said(window))


@pytest.mark.may_hang("every widget is made anew, as when the person changes the window's language")
def test_another_language_goes_on_with_the_conflict_that_was_chosen(window, panel, qapp):
    click_row(panel, 1)
    press(window, Key.Key_L, CONTROL | SHIFT)
    try:
        now = window.panels["conflicts"]
        assert now.view.currentIndex().row() == 1
        assert now.title() == "التعارضات"
    finally:
        press(window, Key.Key_L, CONTROL | SHIFT)


def test_what_was_settled_in_another_window_leaves_the_list(window, panel, apart_path, qtbot):
    with open_project(apart_path) as project:
        settle(project, conflicts(project)[0], "other")
    window.look()
    qtbot.waitUntil(lambda: len(panel.model.rows) == 2)


def test_other_work_is_shown_by_its_place_in_the_text(window, panel):
    window.show_whose(Whose(None, "gold"))
    click_row(panel, 0)
    assert window.canvas.selection() == _at(window.desk.text, "سامر العلي")
