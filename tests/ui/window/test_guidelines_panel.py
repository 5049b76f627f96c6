"""The guidelines in their panel: by label, searched folded, from chip and selection, and nothing opened unasked."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QToolTip

from annotator.project.guidelines import full_guidelines
from annotator.project.session import open_project
from annotator.ui.language import use_language
from annotator.ui.window import Window
from tests.ui.window.hands import ALT, CONTROL, LEFT, NONE, SHIFT, Key, double_click, press, span


@pytest.fixture
def panel(window):
    press(window, Key.Key_6, CONTROL)
    panel = window.panels["guidelines"]
    assert panel.line.hasFocus()
    return panel


@pytest.fixture
def arabic_window(qapp, open_window, texts_path):
    use_language(qapp, "ar")
    yield open_window(texts_path)
    use_language(qapp, "en")


def write(panel, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(panel.line, Key.Key_A, CONTROL)
    QTest.keyClick(panel.line, Key.Key_V, CONTROL)


def top(panel) -> str:
    """The first paragraph that is seen."""
    return panel.pages.cursorForPosition(QPoint(40, 8)).block().text()


def marked(panel) -> set[str]:
    text = panel.pages.toPlainText()
    return {text[start:end] for start, end in panel.pages.hits}


def test_every_label_stands_there_with_what_it_is_for(window, panel):
    text = panel.pages.toPlainText()
    for label in window.desk.project.schema.labels.values():
        assert label.title.en in text
        assert label.guideline.en in text
        for each in (*label.roles, *label.attributes):
            assert each.title.en in text
            assert each.guideline.en in text


def test_words_are_found_folded_and_enter_steps_through_them(panel):
    write(panel, "PEOPLE")
    assert marked(panel) <= {"people", "People"}
    assert panel.found.text().startswith("\u20661\u2069 of")
    count = len(panel.pages.hits)
    assert count > 1
    QTest.keyClick(panel.line, Key.Key_Return)
    assert panel.pages.at == 1
    QTest.keyClick(panel.line, Key.Key_Return, SHIFT)
    QTest.keyClick(panel.line, Key.Key_Return, SHIFT)
    assert panel.pages.at == count - 1
    write(panel, "zzz")
    assert panel.found.text() == "Not found"


def test_the_page_follows_the_label_that_is_selected(window, panel):
    window.canvas.setFocus()
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    assert top(panel).strip("\xa0 ").startswith("Battle")


def test_a_chip_offers_its_guideline(window):
    chip = window.panels["tags"].chips["siege"]

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)

    at = chip.rect().center()
    QTimer.singleShot(100, choose)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chip.mapToGlobal(at))
    QApplication.sendEvent(chip, event)
    QTest.qWait(300)
    panel = window.panels["guidelines"]
    assert panel.isVisible()
    assert top(panel).strip("\xa0 ").startswith("Siege")


def test_what_fills_a_role_leads_to_its_label(window, panel):
    press(window, Key.Key_Tab)
    panel.pages.anchorClicked.emit(QUrl("#armed-group"))
    assert top(panel).strip("\xa0 ").startswith("Armed group")
    assert 'href="#armed-group"' in panel.pages.toHtml()


def test_the_long_guidelines_come_with_the_template(window, panel):
    QTest.mouseClick(panel.full, LEFT, NONE, QPoint(8, panel.full.height() // 2))
    assert "How to read" in panel.pages.toPlainText()
    panel.explain("siege")
    assert top(panel).startswith("Siege")


def test_the_long_guidelines_speak_the_language_of_the_window(texts_path):
    with open_project(texts_path) as project:
        assert "How to read" in full_guidelines(project, "en")
        assert "كيف تقرأ" in full_guidelines(project, "ar")


class Browser(QObject):
    """What the system opens addresses with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.mark.parametrize(("button", "count"), [(0, 1), (1, 0)])
def test_a_link_out_of_the_app_is_opened_only_where_the_person_says_so(window, panel, button, count):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "open-record.example" in box.informativeText()
        named = {each.text(): each for each in box.buttons()}
        QTest.mouseClick(named[("Open", "Do not open")[button]], LEFT)

    QTimer.singleShot(100, answer)
    panel.pages.anchorClicked.emit(QUrl("https://open-record.example/notes"))
    QDesktopServices.unsetUrlHandler("https")
    assert len(browser.opened) == count


def test_nothing_else_is_loaded_or_opened(panel):
    panel.pages.setHtml('<img src="file:///etc/hostname"><a href="file:///etc/passwd">x</a>')
    assert panel.pages.loadResource(2, QUrl("file:///etc/hostname")) is None
    panel.pages.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert QApplication.activeModalWidget() is None


def test_in_arabic_the_page_and_the_tips_read_from_the_right(arabic_window: Window):
    panel = arabic_window.panels["guidelines"]
    arabic_window.show_panel("guidelines")
    write(panel, "الاسر")
    label = arabic_window.desk.project.schema.labels["siege"]
    assert label.guideline.ar in panel.pages.toPlainText()
    block = panel.pages.document().find(label.guideline.ar[:20]).block()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    chip = arabic_window.panels["tags"].chips["siege"]
    at = chip.rect().center()
    QApplication.sendEvent(chip, QHelpEvent(QEvent.Type.ToolTip, at, chip.mapToGlobal(at)))
    assert 'dir="rtl"' in QToolTip.text()
    assert label.guideline.ar in QToolTip.text()


def test_escape_goes_to_the_page(window, panel):
    QTest.keyClick(panel.line, Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_the_arrows_scroll_the_page_from_the_line(window, panel):
    QTest.keyClick(panel.line, Key.Key_PageDown)
    assert panel.pages.verticalScrollBar().value() > 0
    press(window, Key.Key_Down, ALT)
    assert panel.pages.verticalScrollBar().value() > 0
