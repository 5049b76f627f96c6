"""The review: everyone's work side by side, its cases listed by how they differ, each decided with one key."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from annotator.errors import RefusedError
from annotator.model.document import document_id
from annotator.project import files, people
from annotator.project.annotate import relabel
from annotator.project.session import claim, open_project
from annotator.review import adjudicate
from annotator.review.blindness import set_blind
from annotator.review.decisions import decisions
from annotator.review.reasons import set_reasons
from annotator.review.reviewed import cases
from annotator.store import backup
from annotator.ui.panels.rows import row_height
from annotator.ui.review import accepting
from annotator.ui.source import EVERYONE, Whose
from tests.texts import ARABIC, ENGLISH, at
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, accept, answer, focused, press, said, type_text
from tests.ui.window.reviewed import mark_all

DOCUMENT, OTHER = document_id(ARABIC), document_id(ENGLISH)
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture
def marked_path(texts_path):
    """Salma's project, in which Amal and Bashir marked both texts."""
    with open_project(texts_path) as project:
        mark_all(project)
    return texts_path


@pytest.fixture
def enter(qtbot, watchdog):
    """Begin the review by its key: the panel is hidden at first, and the columns are made anew for it once."""

    def _enter(window, document=DOCUMENT):
        window.open_document(document)
        with watchdog.pausing():
            press(window, Key.Key_F7)
        panel = window.panels["review"]
        qtbot.waitUntil(lambda: bool(panel.list.model.rows))
        qtbot.waitUntil(lambda: window.focusWidget() is panel.list.view)
        focused(window)  # the columns were made anew
        return panel

    return _enter


@pytest.fixture
def window(marked_path, open_window):
    return open_window(marked_path)


@pytest.fixture
def panel(window, enter):
    return enter(window)


@pytest.fixture
def settled(qtbot):
    """Wait until the panel has read what is decided."""

    def _settled(panel):
        qtbot.waitUntil(lambda: not panel.gathering.is_busy)

    return _settled


def type_key(window, label: str) -> None:
    """Press the key of a label on the page."""
    key = next(each.key for each in window.desk.labels() if each.id == label)
    press(window, Key(ord(key)))


def plain(text: str) -> str:
    return text.translate(ISOLATES)


def rows(panel) -> list[tuple[str, str, str]]:
    return [(row.case.type, plain(panel.list.model.words(row.case)), row.standing) for row in panel.list.model.rows]


def gold(window, document=DOCUMENT) -> list[tuple[str, str]]:
    found = window.desk.project.annotations(document, layer="gold")
    return sorted((each.label, each.quotes[0]) for each in found)


def taken(window, document=DOCUMENT):
    return decisions(window.desk.project, document)


def choose(panel, type_: str, part: bool = False) -> None:
    """Press N until a case of this type is chosen."""
    for _ in panel.list.model.rows:
        row = panel.list.model.rows[panel.list.view.currentIndex().row()]
        if row.case.type == type_ and bool(row.case.part) == part:
            return
        QTest.keyClick(panel.list.view, Key.Key_N)
    raise AssertionError(f"no case is of the type {type_}")


def chosen(panel) -> str:
    return plain(panel.list.model.words(panel.list.model.rows[panel.list.view.currentIndex().row()].case))


def test_everyone_is_shown_at_once_and_what_is_alike_is_one_mark_signed_by_all(window, panel):
    press(window, Key.Key_J)
    shown = {
        (plain(each.title).replace("\u200f", ""), ARABIC[each.start : each.end])
        for each in window.reading.marks.between(0, len(ARABIC))
    }
    assert window.desk.whose == EVERYONE
    assert ("A·B\u00a0Person", "سامر العلي") in shown
    assert ("A\u00a0Place", "حيّ القناطر") in shown
    assert ("B\u00a0Place", "القناطر") in shown
    assert "A Amal" in plain(window.desk.heading()[1])


def test_the_cases_are_listed_with_how_they_differ_and_the_first_one_is_chosen(panel):
    assert rows(panel) == [
        ("agree", "معركة", "open"),
        ("role", "Attacker: اللواء 31", "open"),
        ("agree", "Place: جسر الوادي", "open"),
        ("agree", "جسر الوادي", "open"),
        ("lacking", "اللواء 31", "open"),
        ("agree", "سامر العلي", "open"),
        ("label", "The Valley Post", "open"),
        ("boundary", "حيّ القناطر", "open"),
    ]
    assert panel.list.view.currentIndex().row() == 0
    assert panel.count == "8 / 8"


def test_the_keyboard_alone_decides_a_document_of_two_members_as_expected(window, panel, settled):
    press(window, Key.Key_Space)
    settled(panel)
    assert [type_ for type_, _, _ in rows(panel)] == ["role", "lacking", "label", "boundary"]
    choose(panel, "lacking")
    press(window, Key.Key_1)
    settled(panel)
    choose(panel, "label")
    press(window, Key.Key_2)
    choose(panel, "boundary")
    press(window, Key.Key_1)
    settled(panel)
    press(window, Key.Key_P)
    choose(panel, "role", part=True)
    press(window, Key.Key_1)
    settled(panel)
    assert panel.list.empty.text().startswith("All cases are decided.")
    assert gold(window) == [
        ("battle", "معركة"),
        ("facility", "جسر الوادي"),
        ("group", "اللواء 31"),
        ("person", "The Valley Post"),
        ("person", "سامر العلي"),
        ("place", "حيّ القناطر"),
    ]
    battle = next(e for e in window.desk.project.annotations(DOCUMENT, layer="gold") if e.label == "battle")
    known = {each.id: each.quotes[0] for each in window.desk.project.annotations(DOCUMENT, layer="gold")}
    assert sorted((role.name, known[role.target.id]) for role in battle.roles) == [
        ("attacker", "اللواء 31"),
        ("place", "جسر الوادي"),
    ]


def test_undo_takes_each_decision_back_and_the_case_is_open_again(window, panel, settled):
    choose(panel, "lacking")
    before = rows(panel)
    press(window, Key.Key_1)
    settled(panel)
    press(window, Key.Key_X)  # the next one
    settled(panel)
    assert len(taken(window)) == 2
    for left in (1, 0):
        press(window, Key.Key_Z, CONTROL)
        settled(panel)
        assert len(taken(window)) == left
    assert gold(window) == []
    assert rows(panel) == before
    assert "adjudication" in said(window)


def test_what_was_decided_makes_way_for_the_next_case_whose_place_is_shown(window, panel, settled):
    choose(panel, "lacking")
    press(window, Key.Key_1)
    assert chosen(panel) == "سامر العلي"
    assert window.desk.annotation(window.canvas.selected_mark).quotes == ("سامر العلي",)
    settled(panel)
    assert chosen(panel) == "سامر العلي"


def test_keys_mean_the_same_on_the_page(window, panel, settled):
    window.canvas.setFocus()
    press(window, Key.Key_N)
    assert panel.list.view.currentIndex().row() == 1
    press(window, Key.Key_Space)
    settled(panel)
    assert ("person", "سامر العلي") in gold(window)


def test_a_key_of_the_review_tags_nothing_and_outside_the_review_it_is_a_labels_again(window, panel):
    window.canvas.setFocus()
    press(window, Key.Key_P)
    assert len(window.desk.project.annotations(DOCUMENT, "Salma")) == 0
    press(window, Key.Key_F7)
    assert window.desk.is_own
    window.canvas.select(*at(ARABIC, "العلي"))
    press(window, Key.Key_P)
    assert [each.label for each in window.desk.project.annotations(DOCUMENT, "Salma")] == ["person"]


def test_versions_stand_side_by_side_and_what_differs_is_marked(window, panel):
    choose(panel, "boundary")
    amal, bashir = panel.list.board.members
    values = {key: plain(value.text()) for key, value in panel.foot.table.values.items()}
    assert values[amal, "span"] == "حيّ القناطر"
    assert values[bashir, "span"] == "القناطر"
    assert panel.foot.table.values[amal, "span"].font().bold()
    assert not panel.foot.table.values[amal, "label"].font().bold()
    assert [plain(each.text()) for each in panel.foot.table.buttons.values()] == ["1  Amal", "2  Bashir"]


def test_the_mouse_takes_a_version_and_the_list_keeps_the_focus(window, panel, settled):
    choose(panel, "label")
    member = panel.list.board.members[1]
    QTest.mouseClick(panel.foot.table.buttons[member], LEFT)
    settled(panel)
    assert ("person", "The Valley Post") in gold(window)
    assert window.focusWidget() is panel.list.view


def test_buttons_do_what_the_keys_do(window, panel, settled):
    QTest.mouseClick(panel.foot.buttons["review-reject"], LEFT)
    settled(panel)
    assert [each.choice for each in taken(window)] == ["reject"]
    QTest.mouseClick(panel.foot.buttons["review-accept"], LEFT)
    settled(panel)
    assert ("facility", "جسر الوادي") in gold(window)


def test_words_of_one_are_merged_with_the_label_of_another(window, panel, settled):
    choose(panel, "boundary")

    def merge(dialog):
        words, labels = dialog.findChildren(QListWidget)
        assert words.currentRow() == 0
        assert labels.currentRow() == 1
        QTest.keyClick(words, Key.Key_Down)
        accept(dialog)

    answer(merge)
    press(window, Key.Key_M)
    settled(panel)
    assert ("place", "القناطر") in gold(window)
    assert [each.choice for each in taken(window)] == ["merge"]


def test_e_brings_the_first_version_into_gold_and_lets_it_be_changed(window, panel, settled):
    choose(panel, "boundary")
    press(window, Key.Key_E)
    settled(panel)
    inspector = window.panels["annotation"]
    assert inspector.isVisible()
    assert inspector.form.editable
    assert inspector.form.annotation.layer == "gold"
    inspector.go_to_note()
    type_text(window.focusWidget(), "checked")
    window.canvas.setFocus()
    (made,) = window.desk.project.annotations(DOCUMENT, layer="gold")
    assert (made.quotes[0], made.note) == ("حيّ القناطر", "checked")
    assert [each.choice for each in taken(window)] == ["edit"]


def test_a_labels_key_on_selected_words_tags_them_as_gold(window, panel, settled):
    words = at(ARABIC, "سامر العلي")
    window.canvas.setFocus()
    window.canvas.select(*words)
    type_key(window, "person")
    settled(panel)
    assert gold(window) == [("person", "سامر العلي")]
    (said_of,) = taken(window)
    assert (said_of.choice, len(said_of.took)) == ("take", 1), "both have it: the case is decided"
    window.canvas.select(*at(ARABIC, "العلي"))
    type_key(window, "group")
    assert said(window) == "Gold: Group or organisation"
    assert ("group", "العلي") in gold(window)
    assert len(taken(window)) == 1, "nobody marked that"
    assert window.canvas.selected_mark


def test_gold_is_relabelled_and_removed_in_the_review_with_the_reason_that_is_written(window, panel, settled):
    window.canvas.setFocus()
    window.canvas.select(*at(ARABIC, "سامر العلي"))
    type_key(window, "person")
    settled(panel)
    panel.foot.reason.setText("a firm")
    window.acting.use_label(next(each for each in window.desk.labels() if each.id == "group"))
    (said_of,) = taken(window)
    assert (said_of.choice, said_of.reason, gold(window)) == ("edit", "a firm", [("group", "سامر العلي")])
    assert panel.foot.reason.text() == ""
    window.canvas.setFocus()
    press(window, Key.Key_Delete)
    assert gold(window) == []
    assert [each.choice for each in taken(window)] == ["reject"]
    press(window, Key.Key_Z, CONTROL)
    assert gold(window) == [("group", "سامر العلي")]


def test_what_members_marked_cannot_be_changed_in_the_review(window, panel):
    choose(panel, "lacking")
    press(window, Key.Key_F2)
    assert said(window).startswith("This is not your own work;")


def test_a_reason_goes_with_the_decision_and_with_no_other(window, panel, settled):
    choose(panel, "lacking")
    press(window, Key.Key_R)
    type_text(window.focusWidget(), "guideline 3")
    press(window, Key.Key_Return)
    assert window.focusWidget() is panel.list.view
    press(window, Key.Key_1)
    press(window, Key.Key_X)
    settled(panel)
    assert [each.reason for each in taken(window)] == ["guideline 3", ""]


def test_decided_cases_say_who_decided_what_and_why(window, panel, settled):
    choose(panel, "lacking")
    press(window, Key.Key_R)
    type_text(window.focusWidget(), "guideline 3")
    press(window, Key.Key_Return)
    press(window, Key.Key_1)
    settled(panel)
    panel.list.which.choose("all")
    panel.list.types.choose("lacking")
    assert rows(panel) == [("lacking", "اللواء 31", "decided")]
    panel.list.view.setCurrentIndex(panel.list.model.index(0))
    told = plain(panel.foot.told.text())
    assert told.startswith("Taken: Amal")
    assert "Salma" in told
    assert told.endswith("guideline 3")


def test_types_are_counted_and_narrow_the_list(panel):
    items = {each.objectName(): plain(each.text()) for each in panel.list.types.menu().actions() if each.isVisible()}
    assert items["any"] == "All types 8"
    assert items["agree"] == "All agree 4"
    assert "stacked" not in items
    panel.list.types.choose("boundary")
    assert rows(panel) == [("boundary", "حيّ القناطر", "open")]
    panel.list.filter.line.setText("xyz")
    assert panel.list.empty.text() == "No case is like this."


def test_only_what_was_changed_since_is_open_when_the_document_is_opened_again(
    window, panel, settled, marked_path, enter
):
    press(window, Key.Key_Space)
    settled(panel)
    for _ in range(4):
        press(window, Key.Key_X)
        settled(panel)
    assert panel.list.model.rows == []
    press(window, Key.Key_F7)
    with open_project(marked_path) as other:
        found = next(e for e in other.annotations(DOCUMENT, "Bashir") if e.quotes == ("سامر العلي",))
        relabel(other, found.id, "group")
    window.look()
    panel = enter(window)
    assert rows(panel) == [("label", "سامر العلي", "again")]
    assert panel.foot.told.text().startswith("This changed since it was decided.")


def test_letters_name_nobody_and_are_remembered(window, panel, qtbot):
    press(window, Key.Key_B)
    qtbot.waitUntil(lambda: bool(panel.list.model.rows))
    shown = [plain(each.title) for each in window.reading.marks.between(0, len(ARABIC))]
    assert not any("Amal" in each or "Bashir" in each for each in shown)
    assert "Amal" not in window.desk.heading()[1]
    names = " ".join(plain(each.text()) for each in panel.foot.table.buttons.values())
    assert "Amal" not in names
    assert "Bashir" not in names
    press(window, Key.Key_B)
    qtbot.waitUntil(lambda: bool(panel.list.model.rows))
    assert "A Amal" in plain(window.desk.heading()[1])


def test_a_manager_lets_letters_hold_for_all_reviewers(marked_path, open_window, enter):
    with open_project(marked_path) as project:
        set_blind(project, True)
        people.add_member(project, "Rami", "reviewer")
        claim(project, "Rami")
        with pytest.raises(RefusedError, match="Only a manager may say what reviewers see"):
            set_blind(project, False)
    window = open_window(marked_path)
    enter(window)
    assert "Amal" not in window.desk.heading()[1]
    press(window, Key.Key_B)
    assert said(window) == "Letters hold for all reviewers of this project; a manager chose so."
    assert "Amal" not in window.desk.heading()[1]


def test_an_annotator_is_told_who_reviews(marked_path, open_window):
    with open_project(marked_path) as project:
        claim(project, "Amal")
    window = open_window(marked_path)
    press(window, Key.Key_F7)
    assert said(window) == "Only a reviewer or manager reviews what others marked."
    assert window.desk.is_own


def test_two_reviewers_who_decided_apart_are_shown_and_one_more_decision_ends_it(
    texts_path, tmp_path, open_window, enter, settled
):
    with open_project(texts_path) as project:
        mark_all(project)
        people.add_member(project, "Nour", "reviewer")
    backup.copy_to(texts_path, tmp_path / "copy.annot")
    with open_project(texts_path) as project, open_project(tmp_path / "copy.annot", member="Nour") as other:
        case = next(each for each in cases(project, DOCUMENT) if each.type == "label")
        adjudicate.take(project, case, "Amal")
        adjudicate.take(other, case, "Bashir")
        files.merge(project, other.path)
    window = open_window(texts_path)
    panel = enter(window)
    assert ("label", "The Valley Post", "conflict") in rows(panel)
    choose(panel, "label")
    told = plain(panel.foot.told.text())
    assert told.startswith("Two reviewers decided this apart.")
    assert "Salma" in told
    assert "Nour" in told
    press(window, Key.Key_1)
    settled(panel)
    assert "conflict" not in [standing for _, _, standing in rows(panel)]
    assert len(taken(window)) == 1


def test_another_document_shows_its_own_cases(window, panel, qtbot):
    press(window, Key.Key_Down, NONE)
    window.open_document(OTHER)
    qtbot.waitUntil(lambda: len(panel.list.model.rows) == 2)
    assert [type_ for type_, _, _ in rows(panel)] == ["agree", "label"]


def test_a_project_of_one_says_that_there_is_nothing_to_compare(texts_path, open_window, watchdog, qtbot):
    window = open_window(texts_path)
    with watchdog.pausing():
        press(window, Key.Key_F7)
    panel = window.panels["review"]
    qtbot.waitUntil(lambda: panel.list.empty.text().startswith("Nothing to compare"))


@pytest.mark.may_hang("every widget is made anew, as when the person changes the window's language")
def test_another_language_goes_on_with_the_review(window, panel, qtbot):
    choose(panel, "label")
    press(window, Key.Key_L, CONTROL | SHIFT)
    try:
        now = window.panels["review"]
        qtbot.waitUntil(lambda: bool(now.list.model.rows))
        assert chosen(now) == "The Valley Post"
    finally:
        press(window, Key.Key_L, CONTROL | SHIFT)


def test_the_work_of_one_member_is_shown_again_from_the_menu(window, panel):
    window.show_whose(Whose(window.desk.project.person.id))
    assert panel.list.model.rows == []
    assert panel.list.begin.isVisible()


def test_the_reasons_of_the_project_are_offered(marked_path, open_window, enter, settled):
    with open_project(marked_path) as project:
        set_reasons(project, ["guideline 3", "typing mistake"])
    window = open_window(marked_path)
    panel = enter(window)
    assert panel.foot.offered.isVisible()
    item = next(each for each in panel.foot.offered.menu().actions() if each.text() == "typing mistake")
    item.trigger()
    press(window, Key.Key_X)
    settled(panel)
    assert [each.reason for each in taken(window)] == ["typing mistake"]


def test_where_much_is_agreed_the_other_process_accepts_it_and_one_undo_takes_it_back(
    window, panel, settled, qtbot, monkeypatch
):
    monkeypatch.setattr(accepting, "MUCH", 1)
    press(window, Key.Key_Space)
    assert said(window) == "Accepting what all agree on…"
    qtbot.waitUntil(lambda: said(window) == "Accepted: what all agree on", timeout=20_000)
    settled(panel)
    assert [type_ for type_, _, _ in rows(panel)] == ["role", "lacking", "label", "boundary"]
    assert len(gold(window)) == 3
    press(window, Key.Key_Z, CONTROL)
    assert gold(window) == []


def test_the_chosen_case_stays_in_sight_when_its_versions_take_room(window, panel):
    view = panel.list.view
    panel.list.which.choose("all")
    panel.list.narrowed.emit()
    last = panel.list.model.index(len(panel.list.model.rows) - 1)
    view.setFixedHeight(row_height() * len(panel.list.model.rows))
    panel.list.choose(last.row())
    view.setFixedHeight(row_height() * 2)
    QTest.qWait(50)
    assert view.viewport().rect().contains(view.visualRect(last))
