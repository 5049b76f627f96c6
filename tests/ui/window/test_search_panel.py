"""Searching all documents from the panel: typing, switches, walking what was found, going there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project.corpus import import_corpora
from annotator.project.search import Line
from annotator.project.session import open_project
from annotator.ui.panels.hits import Heading
from tests.texts import ARABIC, ENGLISH, TEXTS
from tests.ui.window.hands import CONTROL, LEFT, NONE, SHIFT, Key, double_click, press, shown, span, text_of

ARABIC_TITLE, ENGLISH_TITLE = TEXTS


@pytest.fixture
def panel(window, qtbot):
    """The panel in front, with the focus in its line."""
    press(window, Key.Key_F, CONTROL | SHIFT)
    panel = window.panels["search"]
    assert panel.line.hasFocus()
    return panel


def write(panel, words: str) -> None:
    """Paste words over what stands in the line."""
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(panel.line, Key.Key_A, CONTROL)
    QTest.keyClick(panel.line, Key.Key_V, CONTROL)


def found(panel) -> list[str]:
    return [panel.model.titled(row.document) if isinstance(row, Heading) else row.quote for row in panel.model.rows]


def until(qtbot, panel, count: int) -> None:
    qtbot.waitUntil(
        lambda: sum(isinstance(row, Line) for row in panel.model.rows) == count and "+" not in panel.count,
        timeout=10_000,
    )


def test_typed_words_are_found_under_the_titles_however_they_are_spelled(panel, qtbot):
    write(panel, "الامر جِسر")
    write(panel, "جِسر")
    until(qtbot, panel, 1)
    assert found(panel) == [ARABIC_TITLE, "جسر"]
    assert panel.sentence.text() == "\u20661\u2069 in 1 document"


def test_the_last_query_counts_while_one_types(panel, qtbot):
    QTest.keyClicks(panel.line, "samer al")
    until(qtbot, panel, 1)
    assert found(panel) == [ENGLISH_TITLE, "Samer al"]


def test_enter_goes_to_the_place_with_its_words_selected_ready_for_a_key(window, panel, qtbot):
    write(panel, "shelling")
    until(qtbot, panel, 1)
    QTest.keyClick(panel.line, Key.Key_Return)
    assert window.desk.document.title == ENGLISH_TITLE
    assert window.canvas.hasFocus()
    at = ENGLISH.index("shelling")
    assert window.canvas.selection() == (at, at + len("shelling"))
    press(window, Key.Key_L)
    assert [words for _, words in shown(window)] == ["shelling"]


def test_arrows_walk_the_places_from_the_line_over_the_titles(window, panel, qtbot):
    write(panel, "18")
    until(qtbot, panel, 2)
    assert panel.view.currentIndex().row() == 1
    QTest.keyClick(panel.line, Key.Key_Down)
    assert panel.view.currentIndex().row() == 3
    QTest.keyClick(panel.line, Key.Key_Down)
    assert panel.view.currentIndex().row() == 3
    QTest.keyClick(panel.line, Key.Key_Up)
    QTest.keyClick(panel.line, Key.Key_Return)
    assert window.desk.document.title == ARABIC_TITLE
    assert text_of(window)[slice(*window.canvas.selection())] == "18"


def test_a_click_goes_to_a_place_and_one_on_a_title_does_nothing(window, panel, qtbot):
    write(panel, "Wadi Bridge")
    until(qtbot, panel, 1)
    view = panel.view
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(panel.model.index(0)).center())
    assert window.desk.document.title == ARABIC_TITLE
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(panel.model.index(1)).center())
    assert text_of(window)[slice(*window.canvas.selection())] == "Wadi Bridge"
    assert window.canvas.hasFocus()


def test_switches_narrow_the_search(window, panel, qtbot):
    write(panel, "20")
    until(qtbot, panel, 2)
    panel.here.setFocus()
    QTest.keyClick(panel.here, Key.Key_Space)
    until(qtbot, panel, 1)
    assert found(panel)[0] == ARABIC_TITLE
    QTest.keyClick(panel.here, Key.Key_Space)
    write(panel, "قصف")
    until(qtbot, panel, 1)
    QTest.keyClick(panel.whole, Key.Key_Space)
    until(qtbot, panel, 0)
    assert panel.sentence.text() == "Nothing found; look for parts of words too."
    QTest.keyClick(panel.whole, Key.Key_Space)
    QTest.keyClick(panel.regex, Key.Key_Space)
    write(panel, r"\(\d+\)")
    qtbot.waitUntil(lambda: found(panel) == [ARABIC_TITLE, "(20)"], timeout=10_000)


def test_a_broken_expression_is_told_in_the_panel(panel, qtbot):
    QTest.keyClick(panel.regex, Key.Key_Space)
    write(panel, "(18")
    qtbot.waitUntil(lambda: "expression" in panel.sentence.text(), timeout=10_000)
    assert found(panel) == []


def test_a_label_alone_lists_its_annotations(window, panel, qtbot):
    window.canvas.setFocus()
    double_click(window, span(window, "معركة")[0])
    press(window, Key.Key_B)
    panel.labels.setFocus()
    panel.labels.setCurrentIndex(panel.labels.findData("battle"))
    until(qtbot, panel, 1)
    assert found(panel) == [ARABIC_TITLE, "معركة"]


def test_escape_goes_back_to_the_page(window, panel):
    QTest.keyClick(panel.line, Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_the_search_begins_with_the_words_that_are_selected(window, qtbot):
    double_click(window, span(window, "الهدوء")[0])
    press(window, Key.Key_F, CONTROL | SHIFT)
    panel = window.panels["search"]
    assert panel.line.text() == "الهدوء"
    until(qtbot, panel, 1)


def test_the_line_turns_with_its_words_and_the_window(panel):
    write(panel, "الهدوء")
    assert panel.line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    write(panel, "Tuesday")
    assert panel.line.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_empty_line_says_how_to_begin(panel, qtbot):
    assert "Ctrl+Shift+F" in panel.sentence.text()
    write(panel, "18")
    until(qtbot, panel, 2)
    QTest.keyClick(panel.line, Key.Key_A, CONTROL)
    QTest.keyClick(panel.line, Key.Key_Backspace)
    qtbot.waitUntil(lambda: not panel.model.rows)
    assert panel.count == ""


def test_thousands_of_places_are_listed_and_only_those_seen_are_painted(open_window, project_path, qtbot, monkeypatch):
    text = "\n".join(["القصف على السوق"] * 12_000)
    with open_project(project_path) as project:
        import_corpora(project, [Corpus([CorpusDocument(Document(document_id(text), "سوق", len(text), "ar"), text)])])
    window = open_window(project_path)
    press(window, Key.Key_F, CONTROL | SHIFT)
    panel = window.panels["search"]
    painted = []
    paint = type(panel._delegate).paint
    monkeypatch.setattr(
        type(panel._delegate), "paint", lambda self, *args: (painted.append(args[2].row()), paint(self, *args))
    )
    write(panel, "السوق")
    qtbot.waitUntil(lambda: len(panel.model.rows) == 10_001, timeout=30_000)
    qtbot.waitUntil(lambda: panel.sentence.text() == "\u206610,000+\u2069 in 1 document")
    panel.view.scrollToBottom()
    painted.clear()
    panel.view.viewport().repaint()
    assert 0 < len(painted) < 60
    assert max(painted) == 10_000


def test_arabic_is_found_where_the_window_is_arabic(right_to_left, open_window, texts_path, qtbot):
    window = open_window(texts_path)
    press(window, Key.Key_F, CONTROL | SHIFT)
    panel = window.panels["search"]
    write(panel, "الامر")
    write(panel, ARABIC[:8])
    until(qtbot, panel, 1)
    QTest.keyClick(panel.line, Key.Key_Return)
    assert window.canvas.selection() == (0, 8)
