"""The review with a lane for each member under the text: chosen, clicked and decided in by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from annotator.model.document import document_id
from annotator.project import people
from annotator.project.session import open_project
from annotator.project.states import set_done
from annotator.ui.canvas.bands import band_rect, bands
from annotator.ui.settings import recall_settings
from tests.texts import ARABIC, ENGLISH, at
from tests.ui.window.hands import CONTROL, LEFT, NONE, Key, press, said
from tests.ui.window.reviewed import mark_all

DOCUMENT, OTHER = document_id(ARABIC), document_id(ENGLISH)
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@pytest.fixture
def marked_path(texts_path):
    """Salma's project, in which Amal and Bashir marked both texts."""
    with open_project(texts_path) as project:
        mark_all(project)
    return texts_path


@pytest.fixture
def enter(qtbot, watchdog):
    """Begin the review by its key, and wait until its cases are listed."""

    def _enter(window, document=DOCUMENT):
        window.open_document(document)
        with watchdog.pausing():
            press(window, Key.Key_F7)
        panel = window.panels["review"]
        qtbot.waitUntil(lambda: bool(panel.list.model.rows))
        qtbot.waitUntil(lambda: window.focusWidget() is panel.list.view)
        return panel

    return _enter


@pytest.fixture
def settled(qtbot):
    """Wait until the panel has read what is decided."""
    return lambda panel: qtbot.waitUntil(lambda: not panel.gathering.is_busy)


@pytest.fixture
def window(marked_path, open_window):
    return open_window(marked_path)


@pytest.fixture
def panel(window, enter):
    return enter(window)


def banded(window) -> dict[tuple[str, str], tuple[str, QPoint]]:
    """By the sign of the lane and the words: the annotation whose band is seen there, and the band's middle."""
    canvas, found = window.canvas, {}
    sheet = canvas._sheet
    for index in canvas._window.shown():
        for item in bands(sheet.decoration(index)):
            rect = band_rect(sheet.laid(index), item)
            rect.translate(sheet.metrics.text_left, sheet.top(index) - canvas._window.y)
            words = sheet.text[item.mark.start : item.mark.end]
            found[canvas.lanes[item.mark.lane], words] = item.mark.id, rect.center().toPoint()
    return found


def labels(window) -> set[str]:
    sheet = window.canvas._sheet
    shown = [label for index in window.canvas._window.shown() for label in sheet.decoration(index).labels]
    return {label.text.translate(ISOLATES).replace("\u00a0", " ") for label in shown}


def chosen(panel) -> str:
    return panel.list.model.words(panel.list.model.rows[panel.list.view.currentIndex().row()].case).translate(ISOLATES)


def test_the_review_begins_with_a_lane_for_gold_and_for_each_who_is_compared(window, panel):
    assert window.canvas.lanes == ("★", "A", "B")
    seen = banded(window)
    assert {words for sign, words in seen if sign == "A"} == {
        *("معركة", "جسر الوادي", "اللواء 31", "سامر العلي", "The Valley Post", "حيّ القناطر")
    }
    assert ("B", "القناطر") in seen
    assert ("B", "اللواء 31") not in seen
    assert not any(sign == "★" for sign, _ in seen)


def test_a_label_is_written_once_and_signed_only_where_it_differs(window, panel):
    found = labels(window)
    assert {"Person", "Facility", "Place"} <= found
    assert any(each.startswith("A G") for each in found)
    assert any(each.startswith("B P") for each in found)
    assert not any(each.startswith(("A Pl", "B Pl", "A·B")) for each in found)


def test_a_click_on_a_members_band_selects_it_and_its_case(window, panel):
    for sign, words in (("B", "القناطر"), ("A", "The Valley Post"), ("B", "The Valley Post"), ("A", "اللواء 31")):
        name, place = banded(window)[sign, words]
        QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, place)
        assert window.canvas.selected_mark == name
        owner = window.desk.project.members[window.desk.annotation(name).owner].name
        assert owner[0] == sign
        assert chosen(panel) in {words, "حيّ القناطر"}


def test_the_bands_of_the_chosen_case_stand_out(window, panel):
    seen = banded(window)
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, seen["B", "القناطر"][1])
    assert {seen["A", "حيّ القناطر"][0], seen["B", "القناطر"][0]} <= window.canvas._view().case
    press(window, Key.Key_P)
    assert seen["A", "حيّ القناطر"][0] not in window.canvas._view().case


def test_what_is_decided_comes_into_the_first_lane_and_no_line_moves(window, panel, settled):
    height, place = window.canvas._sheet.height, banded(window)["A", "سامر العلي"][1]
    press(window, Key.Key_Space)
    settled(panel)
    seen = banded(window)
    assert seen["A", "سامر العلي"][1] == place
    assert window.canvas._sheet.height == height
    assert seen["★", "سامر العلي"][1].y() < place.y()
    assert ("★", "اللواء 31") not in seen
    press(window, Key.Key_Z, CONTROL)
    assert not any(sign == "★" for sign, _ in banded(window))


def test_keys_choose_between_lanes_and_joined_marks_and_the_choice_is_remembered(window, panel):
    press(window, Key.Key_J)
    assert window.canvas.lanes == ()
    assert said(window) == "The review joins marks that are alike."
    assert "A·B Person" in labels(window)
    assert not recall_settings().lanes
    press(window, Key.Key_L)
    assert window.canvas.lanes == ("★", "A", "B")
    assert said(window) == "The review shows a lane for each member."
    assert recall_settings().lanes


def test_the_menu_offers_both_ways_and_ticks_the_one_that_is_shown(window, panel):
    menu = window._menus["review"]
    items = {item.objectName(): item for item in menu.actions() if item.objectName()}

    def ticked():
        menu.aboutToShow.emit()
        return [name for name, item in items.items() if item.isChecked()]

    assert ticked() == ["review-lanes"]
    items["review-joined"].trigger()
    assert window.canvas.lanes == ()
    assert ticked() == ["review-joined"]
    items["review-joined"].trigger()
    assert ticked() == ["review-joined"]


def test_another_document_and_another_window_keep_to_the_choice(marked_path, open_window, enter):
    first = open_window(marked_path)
    enter(first)
    press(first, Key.Key_J)
    first.open_document(OTHER)
    assert first.canvas.lanes == ()
    first.close()
    second = open_window(marked_path)
    enter(second)
    assert second.canvas.lanes == ()


def test_the_line_being_read_stays_when_lanes_come_and_go(marked_path, open_window, enter):
    window = open_window(marked_path, (1280, 420))
    window.canvas.set_zoom(200)
    enter(window)
    place = at(ARABIC, "القصف")[0]
    window.canvas.scroll_to(place)
    for key in (Key.Key_J, Key.Key_L):
        first, _ = window.canvas.first_line()
        before = window.canvas.text_rects(first, first + 1)
        press(window, key)
        assert window.canvas.text_rects(first, first + 1) == before


def test_letters_stand_for_members_in_the_lanes_too(window, panel):
    press(window, Key.Key_B)
    assert window.canvas.lanes[0] == "★"
    assert set(window.canvas.lanes[1:]) <= {"A", "B", "C"}
    assert window.desk.heading()[1].count("Amal") == 0


def test_who_said_to_be_done_with_nothing_has_an_empty_lane(marked_path, open_window, enter):
    with open_project(marked_path) as project:
        people.add_member(project, "Nour")
    with open_project(marked_path, member="Nour") as project:
        set_done(project, DOCUMENT, done=True)
    open_project(marked_path, member="Salma").close()
    window = open_window(marked_path)
    enter(window)
    assert window.canvas.lanes == ("★", "A", "B", "N")
    assert not any(sign == "N" for sign, _ in banded(window))


def test_whoever_begins_meanwhile_gets_a_lane(window, panel, marked_path, qtbot):
    with open_project(marked_path, member="Salma") as project:
        people.add_member(project, "Nour")
        project.annotate(DOCUMENT, "place", [at(ARABIC, "جسر الوادي")], member="Nour")
    window.look()
    qtbot.waitUntil(lambda: window.canvas.lanes == ("★", "A", "B", "N"))
    assert ("N", "جسر الوادي") in banded(window)


def test_of_more_than_four_members_marks_are_joined_and_a_sentence_says_so(marked_path, open_window, enter):
    with open_project(marked_path) as project:
        for name in ("Dina", "Nour", "Omar"):
            people.add_member(project, name)
            project.annotate(DOCUMENT, "facility", [at(ARABIC, "جسر الوادي")], member=name)
    window = open_window(marked_path)
    enter(window)
    assert window.canvas.lanes == ()
    sentence = "5 members are compared here: there are lanes for up to four, so marks alike are joined."
    assert said(window).translate(ISOLATES) == sentence
    press(window, Key.Key_L)
    assert said(window).translate(ISOLATES) == sentence
    window.open_document(OTHER)
    assert window.canvas.lanes == ("★", "A", "B")


@pytest.mark.usefixtures("right_to_left")
def test_in_arabic_the_lanes_are_signed_by_arabic_letters_when_names_are_hidden(marked_path, open_window, enter):
    window = open_window(marked_path)
    enter(window)
    press(window, Key.Key_B)
    assert set(window.canvas.lanes[1:]) <= {"أ", "ب", "ج"}


def test_leaving_the_review_leaves_no_lanes(window, panel):
    press(window, Key.Key_F7)
    assert window.canvas.lanes == ()
    assert window.canvas._sheet.laid(0).script.lanes == 0
    assert window.canvas._view().case == frozenset()
