"""A member's score in a test, and feedback case by case, in a window beside the main one, by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from annotator.project import annotate, people
from annotator.project.session import open_project
from annotator.project.states import set_done, states
from annotator.project.team import reveal
from annotator.review import feedback, training
from annotator.review.adjudicate import accept_agreed, reject
from annotator.review.assigning import assign_many
from annotator.review.feedback import GOLD
from annotator.review.reviewed import cases
from annotator.ui.line import without_isolates
from annotator.ui.source import Whose
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, press, said
from tests.unit.review.conftest import put_texts

# "Report 1: Nour met Karim."
NOUR, MET, KARIM = (10, 14), (15, 18), (19, 24)

pytestmark = pytest.mark.may_hang("a window beside the main one is made and shown")


@pytest.fixture
def tested(project_path):
    """A test with two people in gold; Amal has one of them, calls the other a place, and marked a word too many."""
    with open_project(project_path) as project:
        people.add_member(project, "Amal")
        ids = put_texts(project, 2)
        assign_many(project, ids, ["Amal"])
        for span in (NOUR, KARIM):
            annotate.add(project, [annotate.draft(project, ids[0], "person", [span], layer="gold")])
        training.set_tests(project, ids[:1])
    with open_project(project_path, member="Amal") as amal:
        for label, span in (("person", NOUR), ("place", KARIM), ("person", MET)):
            amal.annotate(ids[0], label, [span])
    return project_path


@pytest.fixture
def amal(tested, open_window):
    return open_window(tested)


def rows(window):
    return [(row.words, row.label.title, row.how) for row in _model(window).rows]


def _model(window):
    return window.teaming.progressing.compare.model


def fields(window):
    """What stands side by side of the chosen case, theirs before gold's."""
    table = window.teaming.progressing.compare.foot.widget()
    own = window.desk.project.person.id
    names = dict.fromkeys(field for _, field in table.values)
    return {field: tuple(without_isolates(table.values[of, field].text()) for of in (own, GOLD)) for field in names}


def test_done_with_a_test_shows_the_score_and_each_difference(amal):
    press(amal, Key.Key_Return, CONTROL)
    window = amal.teaming.progressing.compare
    assert window.isVisible()
    assert window.heading.text() == "My score in a test"
    assert window.title.text() == "1"
    assert without_isolates(window.told.text()) == "Score (F1): 0.40 · 1 right of 3 marked; gold has 2"
    assert rows(amal) == [("met", "Person", "Not in gold"), ("Karim", "Place", "Label differs")]
    assert fields(amal) == {"label": ("Person", "–"), "span": ("met", "–")}


def test_choosing_a_difference_opens_its_place_and_shows_both_sides(amal):
    press(amal, Key.Key_Return, CONTROL)
    window = amal.teaming.progressing.compare
    amal.open_document(amal.desk.project.document("2").id)
    QTest.keyClick(window.view, Key.Key_Down)
    assert amal.desk.document.title == "1"
    chosen = amal.desk.annotation(amal.canvas.selected_mark)
    assert chosen.fragments == (KARIM,)
    assert fields(amal)["label"] == ("Place", "Person")
    QTest.mouseClick(window.view.viewport(), LEFT, NONE, window.view.visualRect(window.model.index(0)).center())
    assert amal.desk.annotation(amal.canvas.selected_mark).fragments == (MET,)


def test_what_gold_alone_has_is_shown_where_it_stands(tested, open_window):
    with open_project(tested, member="Amal") as own:
        own.remove([each.id for each in own.annotations(own.document("1").id, "Amal")])
    amal = open_window(tested)
    press(amal, Key.Key_Return, CONTROL)
    assert rows(amal) == [(each, "Person", "You have not marked it") for each in ("Nour", "Karim")]
    QTest.keyClick(amal.teaming.progressing.compare.view, Key.Key_Down)
    assert amal.canvas.selection() == KARIM


def test_a_test_stays_done_and_its_score_stays(amal):
    press(amal, Key.Key_Return, CONTROL)
    amal.activateWindow()
    press(amal, Key.Key_Z, CONTROL)
    assert said(amal) == "“1” is done; ask a reviewer or manager to return it to you."
    assert states(amal.desk.project)[amal.desk.project.document("1").id] == "done"


def test_a_document_that_is_no_test_shows_no_score(amal):
    amal.open_document(amal.desk.project.document("2").id)
    press(amal, Key.Key_Return, CONTROL)
    assert amal.teaming.progressing.compare is None


def test_the_key_shows_the_score_again_and_says_why_there_is_none_yet(amal):
    press(amal, Key.Key_G, CONTROL | SHIFT)
    assert said(amal) == "Amal is not done with “1”; the score comes after that."
    press(amal, Key.Key_Return, CONTROL)
    window = amal.teaming.progressing.compare
    QTest.keyClick(window.view, Key.Key_Escape)
    assert not window.isVisible()
    amal.canvas.setFocus()
    press(amal, Key.Key_G, CONTROL | SHIFT)
    assert window.isVisible()


@pytest.fixture
def decided(project_path):
    """A document of Amal and Bashir that Salma has adjudicated, and revealed; one case with a reason."""
    with open_project(project_path) as project:
        for name in ("Amal", "Bashir"):
            people.add_member(project, name)
        [document] = put_texts(project, 1)
    for name, marks in (("Amal", (("person", NOUR), ("place", KARIM))), ("Bashir", (("person", NOUR),))):
        with open_project(project_path, member=name) as own:
            for label, span in marks:
                own.annotate(document, label, [span])
            set_done(own, document, True)
    with open_project(project_path, member="Salma") as project:
        _decide(project, document)
        reveal(project, document)
    return project_path


def _decide(project, document):
    accept_agreed(project, document)
    [open_] = [each for each in cases(project, document) if each.type != "agree"]
    reject(project, open_, reason="Karim is no place.")


def test_feedback_needs_that_the_project_allows_it(decided, open_window):
    open_project(decided, member="Amal").close()
    window = open_window(decided)
    press(window, Key.Key_G, CONTROL | SHIFT)
    assert said(window).startswith("This project gives no feedback")


def test_feedback_goes_case_by_case_with_the_reasons(decided, open_window):
    with open_project(decided, member="Salma") as project:
        feedback.allow(project, True)
    open_project(decided, member="Amal").close()
    amal = open_window(decided)
    press(amal, Key.Key_G, CONTROL | SHIFT)
    window = amal.teaming.progressing.compare
    assert window.heading.text() == "My work against gold"
    assert without_isolates(window.told.text()) == "1 of 2 cases are as in gold."
    [row] = window.model.rows
    assert (row.words, row.how, row.reasons) == ("Karim", "Not in gold", ("Karim is no place.",))
    QTest.mouseClick(window.all, LEFT, NONE, QPoint(12, window.all.height() // 2))
    assert [each.how for each in window.model.rows] == ["As in gold", "Not in gold"]


def test_it_closes_with_the_project_it_is_about(amal, qtbot):
    press(amal, Key.Key_Return, CONTROL)
    window = amal.teaming.progressing.compare
    amal.leave()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5_000)


def test_a_manager_sees_the_score_of_others_beside_their_work(tested, open_window):
    with open_project(tested, member="Amal") as own:
        set_done(own, own.document("1").id, True)
    open_project(tested, member="Salma").close()
    window = open_window(tested)
    member = next(each.id for each in window.desk.project.members.values() if each.name == "Amal")
    window.show_whose(Whose(member))
    press(window, Key.Key_G, CONTROL | SHIFT)
    compare = window.teaming.progressing.compare
    assert without_isolates(compare.heading.text()) == "Amal against gold"
    window.show_whose(Whose(window.desk.project.person.id))
    QTest.keyClick(compare.view, Key.Key_Down)
    assert window.desk.whose.member == member
    assert window.desk.annotation(window.canvas.selected_mark).fragments == (KARIM,)
