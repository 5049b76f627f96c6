"""Going from task to task in the window, and what a reviewer's verdict looks like there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from annotator.project import people
from annotator.project.session import open_project
from annotator.project.states import set_done
from annotator.project.team import assigned
from annotator.project.verdicts import judge
from annotator.review.assigning import assign_many
from annotator.ui.team.assigning import fill_assignments
from tests.unit.review.conftest import put_texts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tasks(project_path):
    """Six documents, of which the second to the fourth are Amal's; she is done with the third, and it came back."""

    with open_project(project_path) as project:
        people.add_member(project, "Amal")
        ids = put_texts(project, 6)
        assign_many(project, ids[1:4], ["Amal"])
    with open_project(project_path, member="Amal") as amal:
        set_done(amal, ids[2], True)
    with open_project(project_path, member="Salma") as project:
        judge(project, ids[2], "returned", ["Amal"], "Look at the names again.")
    open_project(project_path, member="Amal").close()
    return project_path


def press_next(window):
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, CONTROL | SHIFT)
    return window.desk.document.title


def test_one_key_goes_from_ones_task_to_the_next(tasks, open_window):
    window = open_window(tasks)
    assert press_next(window) == "3", "what came back is first"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, CONTROL)
    rows = {row.title: row for row in window.panels["documents"].model.rows}
    assert rows["3"].stage == "done"
    assert press_next(window) == "2"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, CONTROL)
    assert press_next(window) == "4"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, CONTROL)
    assert press_next(window) == "4"


def test_what_came_back_says_so_and_why(tasks, open_window):
    panel = open_window(tasks).panels["documents"]
    row = next(row for row in panel.model.rows if row.title == "3")
    assert (row.stage, row.remark) == ("returned", "Look at the names again.")
    index = panel.model.index(panel.model.place(row.id))
    assert "Look at the names again." in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "returned" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_annotator_cannot_take_up_again_what_is_done(tasks, open_window):
    window = open_window(tasks)
    panel = window.panels["documents"]
    row = next(row for row in panel.model.rows if row.title == "3")
    panel.turn_done(row.id)
    panel.turn_done(row.id)
    assert next(row for row in panel.model.rows if row.title == "3").stage == "done"


def test_several_documents_become_somebodys_task_at_once(tasks, open_window):
    open_project(tasks, member="Salma").close()
    window = open_window(tasks)
    panel, project = window.panels["documents"], window.desk.project
    amal = next(each for each in project.members.values() if each.name == "Amal")
    first, second = [row.id for row in panel.model.rows if row.title in {"1", "2"}]
    menu = QMenu(panel)
    for expected in ({first, second}, set()):
        menu.clear()
        fill_assignments(menu, window.desk, [first, second], panel.acting)
        next(each for each in menu.actions() if each.objectName() == amal.id).trigger()
        assert {each for each in (first, second) if amal.id in assigned(project).get(each, ())} == expected
    project.undo()
    assert amal.id in assigned(project)[first]
