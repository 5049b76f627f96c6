"""Opening, importing and exporting through the window's dialogs, and what goes wrong told in a sentence."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from annotator.errors import DamagedFileError
from annotator.project.create import create_project
from annotator.ui import app
from annotator.ui.opening import open_asking
from annotator.ui.window import Window
from tests.texts import TEXTS
from tests.ui.window.hands import (
    CONTROL,
    Key,
    accept,
    answer,
    double_click,
    press,
    said,
    shown,
    span,
    type_name,
    until_done,
)

ARABIC, ENGLISH = TEXTS


@pytest.fixture
def secret_path(tmp_path: Path) -> Path:
    path = tmp_path / "secret.annot"
    create_project(path, "Salma", passphrase="جسر الوادي").close()
    return path


def test_control_o_opens_another_project(window, tmp_path):
    create_project(tmp_path / "other.annot", "Omar", title="Another").close()
    answer(lambda dialog: type_name(dialog, str(tmp_path / "other.annot")))
    press(window, Key.Key_O, CONTROL)
    assert window.windowTitle() == "Another"
    assert window.panels["documents"].model.rows == []


def test_a_file_that_is_no_project_leaves_the_open_one_as_it_is(window, tmp_path):
    (tmp_path / "bad.annot").write_bytes(b"SQLite format 3\0" + b"x" * 50)
    window.filing.open_file(tmp_path / "bad.annot")
    assert said(window).startswith("bad.annot ")
    assert window.desk.document.title == ARABIC


def test_control_i_brings_a_text_in(window, tmp_path):
    (tmp_path / "ثالث.txt").write_text("وصل وفد ثالث إلى البلدة.", "utf-8")
    answer(lambda dialog: type_name(dialog, str(tmp_path / "ثالث.txt")))
    press(window, Key.Key_I, CONTROL)
    until_done(window)
    assert said(window) == "Imported: 1 document"
    assert len(window.panels["documents"].model.rows) == 3
    assert window.desk.document.title == ARABIC
    answer(lambda dialog: type_name(dialog, str(tmp_path / "ثالث.txt")))
    press(window, Key.Key_I, CONTROL)
    until_done(window)
    assert said(window) == "Imported: 0 documents; 1 document in the project already"


def test_a_text_that_cannot_be_read_is_told_in_a_sentence(window, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    answer(lambda dialog: type_name(dialog, str(tmp_path / "empty.txt")))
    press(window, Key.Key_I, CONTROL)
    until_done(window)
    assert "empty" in said(window)
    assert len(window.panels["documents"].model.rows) == 2


def test_an_undone_import_shows_what_is_left(window, tmp_path):
    (tmp_path / "ثالث.txt").write_text("وصل وفد ثالث إلى البلدة.", "utf-8")
    answer(lambda dialog: type_name(dialog, str(tmp_path / "ثالث.txt")))
    press(window, Key.Key_I, CONTROL)
    until_done(window)
    for _ in range(2):
        press(window, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.desk.text.startswith("وصل")
    press(window, Key.Key_Z, CONTROL)
    assert said(window) == "Undone: import"
    assert window.desk.document.title == ARABIC


def test_control_e_writes_the_work_that_is_shown(window, tmp_path):
    double_click(window, span(window, "سامر")[0])
    press(window, Key.Key_P)

    def fill(dialog) -> None:
        box = dialog.findChild(QComboBox)
        box.setFocus()
        QTest.keyClicks(box, "Annotator")
        dialog.folder.setFocus()
        dialog.folder.selectAll()
        QTest.keyClicks(dialog.folder, str(tmp_path))
        accept(dialog)

    answer(fill)
    press(window, Key.Key_E, CONTROL)
    until_done(window)
    written = tmp_path / "project.jsonl"
    assert said(window) == f"Exported to \u2068{written}\u2069"
    assert "سامر" in written.read_text("utf-8")


def test_the_passphrase_is_asked_until_it_opens(qtbot, secret_path):
    sentences = []

    def wrong(dialog) -> None:
        sentences.append(dialog.sentence.text())
        answer(right)
        type_name(dialog, "wrong")

    def right(dialog) -> None:
        sentences.append(dialog.sentence.text())
        type_name(dialog, "جسر الوادي")

    answer(wrong)
    project = open_asking(secret_path)
    assert project.person.name == "Salma"
    project.close()
    assert sentences == [
        "\u2068secret.annot\u2069 is encrypted; type its passphrase.",
        "The passphrase does not open secret.annot; type it again.",
    ]


def test_giving_up_on_the_passphrase_opens_nothing(qtbot, secret_path):
    answer(lambda dialog: QTest.keyClick(dialog, Key.Key_Escape))
    assert open_asking(secret_path) is None


def test_a_copied_file_asks_who_is_there(qtbot, texts_path, tmp_path):
    shutil.copy(texts_path, tmp_path / "copy.annot")
    offered = []

    def choose(dialog) -> None:
        box = dialog.findChild(QComboBox)
        offered.extend(box.itemText(at) for at in range(box.count()))
        accept(dialog)

    answer(choose)
    project = open_asking(tmp_path / "copy.annot")
    assert offered == ["Salma"]
    assert project.person.name == "Salma"
    project.close()


def test_a_file_that_cannot_be_opened_is_told_before_any_window(qtbot, tmp_path):
    (tmp_path / "bad.annot").write_bytes(b"SQLite format 3\0" + b"x" * 50)
    with pytest.raises(DamagedFileError):
        app.run(tmp_path / "bad.annot")


def test_run_opens_a_window_and_ends_when_it_closes(qtbot, qapp, texts_path):
    from PySide6.QtCore import QTimer

    seen = []

    def close() -> None:
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible())
        seen.append(shown(window))
        window.close()

    QTimer.singleShot(300, close)
    assert app.run(texts_path) == 0
    assert seen == [[]]
