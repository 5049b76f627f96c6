"""Bundles in the window: written by one person, dropped on another's window, refused in the line of messages."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.ui.settings import Settings, remember_settings
from annotator.ui.source import Whose
from annotator.ui.team.bundle_dialog import BundleDialog
from tests.ui.window.hands import NONE, Key, answer, double_click, press, said, shown, span
from tests.ui.window.teamwork import make_team, turn_to, until

pytestmark = pytest.mark.hub


@pytest.fixture
def files(database, tmp_path):
    remember_settings(Settings(synchronise=0))
    return make_team(database, tmp_path, ("Amal", "annotator"))


def bare(window) -> str:
    return said(window).translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))


def drop(window, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(200, 200).toPoint(), copy, data, left, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copy, data, left, NONE))


def write(window, target, name: str = "Salma") -> None:
    def fill(dialog):
        assert type(dialog) is BundleDialog
        dialog.member.setCurrentText(name)
        assert dialog.target.line.text().endswith(f"{name}.annotbundle")
        dialog.target.line.setText(str(target))
        dialog.go_on.click()
        until(lambda: dialog.task is None)

    answer(fill)
    window.act("write-bundle")


def test_a_bundle_is_written_and_dropped_on_the_managers_window(open_window, files, tmp_path):
    amal, salma = open_window(files["Amal"]), open_window(files["Salma"])
    turn_to(amal)
    double_click(amal, span(amal, "معركة")[0])
    press(amal, Key.Key_P)
    target = tmp_path / "amal.annotbundle"
    write(amal, target)
    assert bare(amal).startswith("Written for Salma: amal.annotbundle")
    assert target.is_file()
    turn_to(salma)
    drop(salma, target)
    until(lambda: "came from Amal" in bare(salma))
    assert bare(salma) == "1 change came from Amal"
    member = next(each.id for each in salma.desk.project.members.values() if each.name == "Amal")
    salma.show_whose(Whose(member))
    assert shown(salma) == [("Person", "معركة")]


def test_one_for_somebody_else_is_refused_in_a_sentence(open_window, files, tmp_path, monkeypatch):
    amal = open_window(files["Amal"])
    target = tmp_path / "for salma.annotbundle"
    write(amal, target)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    amal.act("read-bundle")
    until(lambda: "sealed for somebody else" in said(amal))
    assert shown(amal) == []


def test_the_dialog_says_what_the_file_lacks(open_window, files, tmp_path):
    amal, told = open_window(files["Amal"]), []

    def fill(dialog):
        for name in ("", str(tmp_path / "none" / "b.annotbundle"), str(files["Amal"]), str(tmp_path / "b.txt")):
            dialog.target.line.setText(name)
            dialog.go_on.click()
            until(lambda: dialog.task is None)
            told.append(dialog.sentence.text())
        dialog.reject()

    answer(fill)
    amal.act("write-bundle")
    assert told[0] == "Say where the bundle is to be saved."
    assert told[1].startswith("There is no folder")
    assert "is there already" in told[2]
    assert "ends in .annotbundle" in told[3]


def test_without_a_project_there_is_nothing_to_write(window):
    window.leave()
    window.act("write-bundle")
    assert said(window).startswith("Open a project file first")
    window.act("read-bundle")
    assert said(window).startswith("Open a project file first")
