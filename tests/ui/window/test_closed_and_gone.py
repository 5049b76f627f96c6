"""Documents that a newer Annotator wrote in, which are to be read only; and one that is redacted while it is read."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.log.change import Sheet
from annotator.model.document import document_id
from annotator.project import files
from annotator.project.session import open_project
from tests.texts import ARABIC, ENGLISH, at
from tests.ui.window.hands import Key, press
from tests.unit.store.test_unite import copied, forge

ENGLISH_ID, ARABIC_ID = document_id(ENGLISH), document_id(ARABIC)


def take_newer(path) -> None:
    """Merge into a file what a newer program wrote on the English text."""
    with open_project(path) as project, copied(project, "newer.annot") as newer:
        forge(newer, Sheet("shared", ENGLISH_ID), "hologram.put", "x", {"new": "shape"})
        files.merge(project, newer.path)


@pytest.fixture
def closed(texts_path, open_window):
    take_newer(texts_path)
    window = open_window(texts_path)
    window.open_document(ENGLISH_ID)
    return window


def test_a_line_above_the_text_and_a_word_in_the_list_say_that_an_update_is_needed(closed):
    assert closed.page.notice.isVisible()
    assert closed.page.notice.text() == "A newer Annotator wrote here; update to change this document."
    model = closed.panels["documents"].model
    index = model.index(model.place(ENGLISH_ID))
    assert "A newer Annotator wrote here" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "update needed" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_other_documents_say_nothing_of_it(closed):
    closed.open_document(ARABIC_ID)
    assert not closed.page.notice.isVisible()
    model = closed.panels["documents"].model
    assert "update needed" not in model.index(model.place(ARABIC_ID)).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_label_key_is_answered_with_the_sentence(closed):
    closed.canvas.select(*at(ENGLISH, "Samer al-Ali"))
    press(closed, Key.Key_P)
    assert "was changed by a newer Annotator; update this one to change it." in closed.status.sentence.text()
    assert closed.desk.project.annotations() == []


def test_the_notice_comes_when_another_program_brings_such_changes(window, texts_path):
    window.open_document(ENGLISH_ID)
    assert not window.page.notice.isVisible()
    take_newer(texts_path)
    window.look()
    assert window.page.notice.isVisible()


def redact_elsewhere(path, document: str) -> None:
    """Redact a document in another process, as `annotator redact` does."""
    command = [sys.executable, "-m", "annotator", "redact", str(path), "--document", document, "--reason", "x", "--yes"]
    subprocess.run(command, check=True, capture_output=True)


@pytest.mark.may_hang
@pytest.mark.parametrize("name", ["documents", "annotations", "comments", "problems", "about", "search", "inspector"])
def test_a_document_redacted_while_it_is_read_leaves_the_window_without_a_fault(window, texts_path, name):
    window.open_document(ENGLISH_ID)
    window.desk.project.annotate(ENGLISH_ID, "person", [at(ENGLISH, "Samer al-Ali")])
    window.reading.reread()
    window.canvas.select_mark(window.desk.project.annotations()[0].id)
    if name in window.panels:
        window.show_panel(name)
    redact_elsewhere(texts_path, ENGLISH_ID)
    window.look()
    QTest.qWait(50)
    assert window.desk.document.id == ARABIC_ID
    assert window.panels["documents"].model.place(ENGLISH_ID) is None
    assert window.desk.project.annotations() == []


@pytest.mark.may_hang
def test_keys_pressed_before_the_window_has_noticed_are_answered_with_a_sentence(window, texts_path):
    window.open_document(ENGLISH_ID)
    mark = window.desk.project.annotate(ENGLISH_ID, "person", [at(ENGLISH, "Samer al-Ali")])
    window.reading.reread()
    redact_elsewhere(texts_path, ENGLISH_ID)
    window.canvas.select(*at(ENGLISH, "Wadi Bridge"))
    press(window, Key.Key_P)
    assert window.status.sentence.text()
    window.canvas.select_mark(mark)
    press(window, Key.Key_Delete)
    window.act("undo")
    assert window.status.sentence.text()
    window.look()
    assert window.desk.document.id == ARABIC_ID
