"""What is said of the document: managers change it field by field, others read it, and addresses ask first."""

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.project.documents import describe
from annotator.project.people import add_member
from annotator.project.session import open_project
from annotator.ui.window import Window
from tests.texts import ARABIC, TEXTS
from tests.ui.window.hands import ALT, CONTROL, LEFT, Key, choose_document, press, said

ARABIC_TITLE, ENGLISH_TITLE = TEXTS


def show(window: Window):
    press(window, Key.Key_9, CONTROL)
    panel = window.panels["about"]
    assert panel.lines["title"].hasFocus()
    panel.warming.join()
    return panel


@pytest.fixture
def panel(window):
    return show(window)


def write(line, words: str, *, enter: bool = True) -> None:
    line.setFocus()
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(line, Key.Key_A, CONTROL)
    QTest.keyClick(line, Key.Key_V, CONTROL)
    if enter:
        QTest.keyClick(line, Key.Key_Return)


def stored(window: Window):
    return window.desk.project.document(window.desk.document.id)


def test_enter_stores_a_field_as_one_act_that_undo_takes_back(window, panel):
    write(panel.lines["publisher"], "وكالة الوادي")
    assert stored(window).publisher == "وكالة الوادي"
    assert said(window) == "Stored"
    assert panel.lines["publisher"].layoutDirection() == Qt.LayoutDirection.RightToLeft
    window.canvas.setFocus()
    press(window, Key.Key_Z, CONTROL)
    assert stored(window).publisher == ""
    assert panel.lines["publisher"].text() == ""


def test_going_on_stores_too_and_the_title_changes_everywhere(window, panel):
    write(panel.lines["title"], "Bridge battle", enter=False)
    press(window, Key.Key_Tab)
    assert stored(window).title == "Bridge battle"
    assert window.panels["documents"].model.rows[0].title == "Bridge battle"


def test_escape_brings_back_what_was_stored_then_goes_to_the_page(window, panel):
    write(panel.lines["author"], "nobody", enter=False)
    press(window, Key.Key_Escape)
    assert panel.lines["author"].text() == ""
    assert stored(window).author == ""
    press(window, Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_a_date_as_people_write_it_is_understood_before_it_is_stored(window, panel):
    write(panel.lines["published"], "mid-January 2017", enter=False)
    assert "2017-01-1X" in panel.understood.text()
    press(window, Key.Key_Return)
    assert stored(window).published == "2017-01-1X"
    assert panel.lines["published"].text() == "2017-01-1X"
    write(panel.lines["published"], "١٤٣٨-٠٥-١٧ هـ")
    assert stored(window).published.startswith("2017-02-1")


def test_a_wrong_date_is_refused_in_a_sentence_and_nothing_is_stored(window, panel):
    write(panel.lines["published"], "3/4/2017x")
    assert "is not a date" in said(window)
    assert stored(window).published == ""
    assert panel.lines["published"].text() == "3/4/2017x"
    press(window, Key.Key_Tab)
    assert panel.lines["published"].text() == ""
    assert stored(window).published == ""


def test_a_document_keeps_a_title(window, panel):
    write(panel.lines["title"], "  ", enter=False)
    press(window, Key.Key_Return)
    assert stored(window).title == ARABIC_TITLE


def test_direction_language_and_labels_are_chosen(window, panel):
    panel.direction.setFocus()
    press(window, Key.Key_Down)
    assert stored(window).direction == "ltr"
    write(panel.lines["language"], "fa")
    assert stored(window).language == "fa"
    write(panel.lines["language"], "")
    assert stored(window).language == "und"
    box = panel.labels["news-report"]
    panel.area.ensureWidgetVisible(box)
    QTest.mouseClick(box, LEFT, pos=_tick(box))
    assert stored(window).labels == ("news-report",)
    QTest.keyClick(box, Key.Key_Space)
    assert stored(window).labels == ()


def _tick(box):
    at = box.rect().center()
    at.setX(8)
    return at


def test_what_cannot_change_is_told_and_the_id_is_copied(window, panel):
    assert panel.facts["length"].text() == f"{len(ARABIC)} characters"
    assert panel.facts["encoding"].text() == "\u2066utf-8\u2069"
    QTest.mouseClick(panel.copy, LEFT)
    assert QGuiApplication.clipboard().text() == window.desk.document.id


def test_what_is_typed_stays_when_another_program_writes(window, panel, texts_path):
    write(panel.lines["author"], "half", enter=False)
    with open_project(texts_path) as other:
        describe(other, window.desk.document.id, publisher="Elsewhere")
    window.look()
    assert panel.lines["publisher"].text() == "Elsewhere"
    assert panel.lines["author"].text() == "half"


def test_another_document_shows_its_own(window, panel):
    write(panel.lines["author"], "Rana")
    choose_document(window, ENGLISH_TITLE)
    assert panel.lines["title"].text() == ENGLISH_TITLE
    assert panel.lines["author"].text() == ""
    choose_document(window, ARABIC_TITLE)
    assert panel.lines["author"].text() == "Rana"


def test_who_is_no_manager_reads(open_window, texts_path):
    with open_project(texts_path) as project:
        add_member(project, "Rami")
        describe(project, project.documents()[0].id, publisher="Elsewhere")
    open_project(texts_path, member="Rami").close()
    window = open_window(texts_path)
    panel = show(window)
    assert panel.hint.text() == "Managers change this; you read it."
    QTest.keyClicks(panel.lines["publisher"], "x")
    QTest.keyClick(panel.lines["publisher"], Key.Key_Return)
    assert stored(window).publisher == panel.lines["publisher"].text() == "Elsewhere"
    assert not panel.direction.isEnabled()


class Browser(QObject):
    """What the system opens addresses with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.mark.parametrize(("answer", "opened"), [("Open", ["https://sarwa.example/1"]), ("Do not open", [])])
def test_an_address_is_opened_only_after_asking(window, panel, answer, opened):
    assert not panel.open.isEnabled()
    write(panel.lines["url"], "https://sarwa.example/1")
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")

    def press_button() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.mouseClick(next(each for each in box.buttons() if each.text() == answer), LEFT)

    QTimer.singleShot(100, press_button)
    QTest.mouseClick(panel.open, LEFT)
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == opened


def test_without_a_document_the_panel_says_what_to_do(open_window, project_path):
    window = open_window(project_path)
    press(window, Key.Key_9, CONTROL)
    panel = window.panels["about"]
    assert panel.empty.text() == "Choose a document with Alt+Down."
    assert panel.area.isHidden()


def test_what_was_typed_of_a_document_is_stored_when_a_key_shows_the_next(window, panel):
    first = window.desk.document.id
    write(panel.lines["title"], "Bridge battle", enter=False)
    press(window, Key.Key_Down, ALT)
    assert window.desk.document.id != first
    assert window.desk.project.document(first).title == "Bridge battle"
    assert stored(window).title == panel.lines["title"].text() == ENGLISH_TITLE


def test_what_was_typed_is_stored_when_the_window_closes(window, panel):
    first, path = window.desk.document.id, window.desk.project.path
    write(panel.lines["title"], "Bridge battle", enter=False)
    window.close()
    with open_project(path) as project:
        assert project.document(first).title == "Bridge battle"
