"""The start page over an open project, and a new project with odd names or one that does not open."""

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from annotator.errors import StorageError
from annotator.ui.memory import state_file
from annotator.ui.new_project import NewProjectDialog, Plan
from annotator.ui.window import Window
from tests.ui.window.hands import Key, double_click, press, said, span, until_done


def test_what_is_selected_beneath_the_start_page_is_not_removed_unseen(window):
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)
    name = window.canvas.selected_mark
    window.act("start")
    press(window, Key.Key_Delete)
    assert window.desk.annotation(name) is not None
    assert window.canvas.hasFocus()  # the page is seen again
    press(window, Key.Key_Delete)
    assert window.desk.annotation(name) is None


@pytest.mark.parametrize("title", ["x" * 300, "مشروع" * 60, "a\0b", "..", "a/b"])
def test_a_project_may_have_any_title(window, qtbot, tmp_path, title):
    dialog = NewProjectDialog(window)
    qtbot.addWidget(dialog)
    dialog.title.setText(title)
    (tmp_path / "own").mkdir()
    dialog.folder.setText(str(tmp_path / "own"))
    dialog.member.setText("Salma")
    for _ in range(3):
        dialog.next.click()
    plan = dialog.plan()
    assert plan.path.parent == tmp_path / "own"
    window.beginning._make(plan)
    assert window.desk.project.path == plan.path
    assert window.desk.title == title.replace("\0", "")


@pytest.mark.parametrize("folder", ["~nobody-here/texts", "a\0b", "/no/such/folder"])
def test_a_folder_that_is_none_is_told(window, qtbot, folder):
    dialog = NewProjectDialog(window)
    qtbot.addWidget(dialog)
    dialog.title.setText("Market reports")
    dialog.folder.setText(folder)
    dialog.next.click()
    assert "There is no folder" in dialog.sentence.text()


def test_the_first_texts_of_a_project_that_does_not_open_go_nowhere(window, tmp_path: Path, monkeypatch):
    (tmp_path / "one.txt").write_text("The bridge was closed.", "utf-8")

    def refuse(*_given, **_named):
        raise StorageError("The disk is full.")

    monkeypatch.setattr("annotator.ui.filing.open_asking", refuse)
    before = window.desk.project.documents()
    window.beginning._make(
        Plan(tmp_path / "other.annot", "New", "Salma", "conflict-reporting", None, (tmp_path / "one.txt",))
    )
    until_done(window)
    QTest.qWait(50)
    assert window.desk.project.documents() == before
    assert said(window) == "The disk is full."


def test_a_remembered_file_that_cannot_be_looked_at_does_not_keep_the_window_from_opening(own_memory, qtbot):
    file = state_file()
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({f"/{'x' * 5000}.annot": {"spots": {}, "left": 1}, "/gone.annot": {"spots": {}}}))
    window = Window()
    qtbot.addWidget(window)
    texts = [button.way.sentence for button in window.work.start.buttons]
    assert sum("not there any more" in each for each in texts) == 2
