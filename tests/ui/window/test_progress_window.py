"""The Progress window: how far the work is, narrowed and sorted, and what is decided in it, by mouse and keys."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from annotator.project import annotate, people
from annotator.project.session import open_project
from annotator.project.states import set_done, states
from annotator.project.team import assigned
from annotator.project.verdicts import judged
from annotator.review import training
from annotator.review.assigning import assign_many
from annotator.ui.line import without_isolates
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, answer, press, type_text
from tests.ui.window.test_accessible import nameless
from tests.unit.review.conftest import put_texts

pytestmark = pytest.mark.may_hang("a window beside the main one is made and shown")


@pytest.fixture
def shared(project_path):
    """Six texts: Amal and Bashir share the first four; Amal is done with two of them, Bashir with one."""
    with open_project(project_path) as project:
        for name in ("Amal", "Bashir"):
            people.add_member(project, name)
        people.add_member(project, "Rami", "reviewer")
        ids = put_texts(project, 6)
        assign_many(project, ids[:4], ["Amal", "Bashir"])
    for name, done in (("Amal", ids[:2]), ("Bashir", ids[:1])):
        with open_project(project_path, member=name) as own:
            for each in done:
                own.annotate(each, "person", [(10, 14)])
                set_done(own, each, True)
    open_project(project_path, member="Salma").close()
    return project_path


@pytest.fixture
def main(shared, open_window):
    return open_window(shared)


@pytest.fixture
def beside(main):
    """The Progress window, opened by its key."""
    press(main, Key.Key_F7, CONTROL | SHIFT)
    return main.teaming.progressing.window


def member(window, name):
    return next(each.id for each in window.desk.project.members.values() if each.name == name)


def click_cell(table, title, head, held=NONE):
    """Click a cell by the words in its row's first column and its heading."""
    model = table.sheet_model
    row = next(at for at, line in enumerate(model.lines) if without_isolates(line.cells[0].text) == title)
    column = next(at for at, each in enumerate(model.sheet.heads) if without_isolates(each) == head)
    index = model.index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, held, table.visualRect(index).center())


def push(button):
    QTest.mouseClick(button, LEFT, NONE, button.rect().center())


def shown(table):
    """What a table says, row by row."""
    return [[without_isolates(each.text) for each in line.cells] for line in table.sheet_model.lines]


def stages_of(window, title):
    project = window.desk.project
    document = project.document(title).id
    return {name: states(project, name)[document] for name in ("Amal", "Bashir")}


def test_it_says_of_each_document_and_member_how_far_they_are(beside):
    assert without_isolates(beside.told.text()) == "6 documents · 1 done or adjudicated · 17%"
    assert shown(beside.documents)[:3] == [
        ["1", "Done", "Done", "Done"],
        ["2", "Begun", "Done", "New"],
        ["3", "New", "New", "New"],
    ]
    assert [each[:5] for each in shown(beside.members) if each[0] == "Amal"] == [["Amal", "Annotator", "4", "2", "0"]]
    assert [each[1:3] for each in shown(beside.days)] == [["3", "3"]]
    assert [each[:3] for each in shown(beside.labels)] == [["Person", "3", "0"]]


def test_a_click_on_the_bar_or_a_button_shows_one_state_alone(beside):
    push(beside.stages["done"])
    assert [each[0] for each in shown(beside.documents)] == ["1"]
    push(beside.stages["begun"])
    assert [each[0] for each in shown(beside.documents)] == ["2"]
    assert not beside.stages["done"].isChecked()
    push(beside.stages["begun"])
    assert len(shown(beside.documents)) == 6
    part = dict(beside.bar.parts())["done"]
    QTest.mouseClick(beside.bar, LEFT, NONE, part.center().toPoint())
    assert [each[0] for each in shown(beside.documents)] == ["1"]


def test_a_click_on_a_heading_sorts_and_what_is_chosen_stays_chosen(beside):
    click_cell(beside.documents, "2", "Amal")
    head = beside.documents.horizontalHeader()
    for _ in range(2):
        x = head.sectionViewportPosition(1) + 20
        QTest.mouseClick(head.viewport(), LEFT, NONE, QPoint(x, 8))
    assert [each[1] for each in shown(beside.documents)][:2] == ["Done", "Begun"]
    assert beside.chosen_works() == [(beside._desk.project.document("2").id, member_id(beside, "Amal"))]


def member_id(beside, name):
    return next(each.id for each in beside._desk.project.members.values() if each.name == name)


def test_one_members_work_goes_back_with_a_comment_and_undo_takes_that_back(main, beside):
    def write(dialog):
        type_text(dialog.comment, "Karim is missing.")
        push(dialog.go_on)

    click_cell(beside.documents, "1", "Amal")
    answer(write)
    push(beside.buttons["return"])
    assert stages_of(main, "1") == {"Amal": "returned", "Bashir": "done"}
    document = main.desk.project.document("1").id
    assert judged(main.desk.project, "Amal")[document].comment == "Karim is missing."
    assert shown(beside.documents)[0] == ["1", "Returned", "Returned", "Done"]
    assert beside.sentence.text().startswith("Returned")
    press(main, Key.Key_Z, CONTROL)
    assert stages_of(main, "1") == {"Amal": "done", "Bashir": "done"}


def test_given_up_nothing_is_returned(main, beside):
    click_cell(beside.documents, "1", "Amal")
    answer(lambda dialog: QTest.keyClick(dialog, Key.Key_Escape))
    push(beside.buttons["return"])
    assert stages_of(main, "1")["Amal"] == "done"


def test_several_are_adjudicated_and_taken_up_again_as_one_act(main, beside):
    click_cell(beside.documents, "1", "Document")
    click_cell(beside.documents, "2", "Document", CONTROL)
    push(beside.buttons["adjudicated"])
    assert stages_of(main, "1") == {"Amal": "adjudicated", "Bashir": "adjudicated"}
    assert stages_of(main, "2") == {"Amal": "adjudicated", "Bashir": "new"}
    push(beside.buttons["reopen"])
    assert stages_of(main, "1") == {"Amal": "begun", "Bashir": "begun"}
    press(main, Key.Key_Z, CONTROL)
    assert stages_of(main, "2")["Amal"] == "adjudicated"


def test_what_nobody_is_done_with_is_refused_in_a_sentence(beside):
    click_cell(beside.documents, "3", "Document")
    push(beside.buttons["adjudicated"])
    assert beside.sentence.text() == "None of this work is done; wait until it is, or choose other work."
    assert beside.sentence.objectName() == "fault"


def test_the_plan_of_a_rule_is_seen_before_it_is_written(main, beside):
    seen = {}

    def plan(dialog):
        seen["before"] = (len(dialog.plan), len(assigned(main.desk.project)))
        dialog.each.setFocus()
        QTest.keyClick(dialog.each, Key.Key_Down)
        seen["one each"] = [line[:3] for line in shown(dialog.people)]
        QTest.keyClick(dialog.each, Key.Key_Up)
        dialog.share.setFocus()
        seen["two each"] = [line[:3] for line in shown(dialog.people)]
        seen["documents"] = {line[0]: line[1] for line in shown(dialog.documents)}
        push(dialog.go_on)

    answer(plan)
    press(main, Key.Key_D, CONTROL | SHIFT)
    assert seen["before"] == (4, 4), "two documents are yet to be shared out to both"
    assert seen["one each"] == [["Amal", "4", "1"], ["Bashir", "4", "1"]]
    assert seen["two each"] == [["Amal", "4", "2"], ["Bashir", "4", "2"]]
    assert seen["documents"]["5"] == "Amal, Bashir"
    assert set(map(len, assigned(main.desk.project).values())) == {2}
    main.desk.project.undo()
    assert len(assigned(main.desk.project)) == 4, "it was one act"


def test_a_rule_that_cannot_be_kept_says_why_and_cannot_be_written(beside):
    seen = []

    def untick(dialog):
        for box in dialog.members.values():
            if box.isChecked():
                box.setFocus()
                QTest.keyClick(box, Key.Key_Space)
        seen.append((dialog.sentence.text(), dialog.go_on.isEnabled()))

    answer(untick)
    push(beside.buttons["share-out"])
    assert seen == [("Name the members whose task the documents shall be.", False)]


def test_a_document_with_gold_becomes_a_test_and_ceases_to_be_one(main, beside):
    project = main.desk.project
    click_cell(beside.documents, "1", "Document")
    push(beside.buttons["test"])
    assert "has no gold" in beside.sentence.text()
    annotate.add(project, [annotate.draft(project, project.document("1").id, "person", [(10, 14)], layer="gold")])
    push(beside.buttons["test"])
    assert [each.title for each in training.tests(project)] == ["1"]
    assert shown(beside.documents)[0][0] == "1 (test)"
    assert beside.buttons["test"].text() == "No test any more"
    push(beside.buttons["test"])
    assert training.tests(project) == []


def test_enter_opens_the_text_in_the_work_of_the_member_whose_cell_it_is(main, beside):
    click_cell(beside.documents, "2", "Amal")
    QTest.keyClick(beside.documents, Key.Key_Return)
    assert main.desk.document.title == "2"
    assert main.desk.whose.member == member(main, "Amal")
    click_cell(beside.documents, "3", "Document")
    QTest.keyClick(beside.documents, Key.Key_Return)
    assert main.desk.document.title == "3"


def test_the_figures_are_saved_as_a_table(beside, tmp_path, monkeypatch):
    out = tmp_path / "out.csv"
    out.write_text("what was there", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    push(beside.save)
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert {"1", "2"} <= {row["document"] for row in rows if row["stage"] == "done"}
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith("csv") or each.name.startswith(".")] == [
        "out.csv"
    ]


@pytest.mark.parametrize("name", ["out", "other.annot"])
def test_a_table_is_written_over_no_file_that_the_dialog_did_not_ask_about(beside, tmp_path, monkeypatch, name):
    there = [tmp_path / name, tmp_path / f"{name}.csv"]
    for each in there:
        each.write_text("what was there", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there[0]), ""))
    push(beside.save)
    assert [each.read_text("utf-8") for each in there] == ["what was there"] * 2
    assert "choose a new name" in beside.sentence.text()


def test_it_follows_what_another_program_writes_and_closes_with_the_project(main, beside, shared, qtbot):
    with open_project(shared, member="Bashir") as bashir:
        set_done(bashir, bashir.document("2").id, True)
    qtbot.waitUntil(lambda: shown(beside.documents)[1] == ["2", "Done", "Done", "Done"], timeout=5_000)
    main.leave()
    qtbot.waitUntil(lambda: not beside.isVisible(), timeout=5_000)


def test_an_annotator_sees_how_far_it_is_and_decides_nothing(shared, open_window):
    open_project(shared, member="Amal").close()
    window = open_window(shared)
    press(window, Key.Key_F7, CONTROL | SHIFT)
    beside = window.teaming.progressing.window
    assert shown(beside.documents)[0] == ["1", "Done", "Done", "Done"]
    assert not any(each.isVisible() for each in beside.buttons.values())
    press(window, Key.Key_D, CONTROL | SHIFT)
    assert window.status.sentence.whole == "Only a manager may assign documents."


def test_its_key_leads_there_and_back_and_escape_closes_it(main, beside, qtbot):
    qtbot.waitUntil(beside.isActiveWindow)
    QTest.keyClick(beside.documents, Key.Key_F7, CONTROL | SHIFT)
    qtbot.waitUntil(main.isActiveWindow)
    press(main, Key.Key_F7, CONTROL | SHIFT)
    QTest.keyClick(beside.documents, Qt.Key.Key_Escape)
    assert not beside.isVisible()


def test_in_the_other_language_it_is_made_anew(main, beside, qtbot):
    main.act("language")
    try:
        qtbot.waitUntil(lambda: main.teaming.progressing.window is not None, timeout=5_000)
        assert main.teaming.progressing.window.isVisible()
        assert main.teaming.progressing.window.isRightToLeft()
        qtbot.waitUntil(lambda: not isValid(beside), timeout=5_000)
    finally:
        main.act("language")


def test_every_control_has_a_name_and_every_cell_says_its_column(beside):
    assert nameless(beside) == []
    index = beside.documents.sheet_model.index(0, 2)
    assert without_isolates(index.data(Qt.ItemDataRole.AccessibleTextRole)) == "Amal: Done"


def test_without_a_document_it_says_what_to_do(project_path, open_window):
    window = open_window(project_path)
    press(window, Key.Key_F7, CONTROL | SHIFT)
    assert "Ctrl+I" in window.teaming.progressing.window.told.text()
    window.leave()
    window.act("progress")
    assert window.status.sentence.whole.startswith("Open a project file first")
