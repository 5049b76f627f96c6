"""Finding words on the page and tagging what was found, with the keyboard alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.text import folding
from annotator.ui.canvas.minimap import PARTS
from annotator.ui.theme import DARK, LIGHT
from tests.texts import TEXTS
from tests.ui.window.hands import CONTROL, NONE, SHIFT, Key, choose_document, press, said, span, stored, text_of

_, ENGLISH = TEXTS


def look_for(window, words: str) -> None:
    """Open the bar with its key and paste into it: no keyboard of a test types Arabic."""
    press(window, Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.page.find_bar.line
    QGuiApplication.clipboard().setText(words)
    press(window, Key.Key_V, CONTROL)


def counted(window) -> str:
    """What the bar says, without the marks that keep numbers in order."""
    return "".join(each for each in window.page.find_bar.count.text() if each not in "\u2066\u2068\u2069")


def all_found(window, qtbot) -> list[tuple[int, int]]:
    finding = window.page.finding
    qtbot.waitUntil(lambda: finding._finder.done)
    return finding._finder.between(0, len(text_of(window)))


def current(window) -> tuple[int, int] | None:
    return window.canvas._found.current


def colours(window, start: int, end: int) -> set[str]:
    """The colours of the page on a range."""
    image = window.canvas.viewport().grab().toImage()
    [rect] = window.canvas.text_rects(start, end)
    box = rect.adjusted(-3, 0, 3, 0).toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def test_words_are_found_however_they_are_spelled_and_shown_where_they_stand(window, qtbot):
    look_for(window, "الوادى")
    assert all_found(window, qtbot) == [span(window, "الوادي")]
    assert counted(window) == "1 of 1"
    assert {LIGHT.found_now, LIGHT.accent} <= colours(window, *span(window, "الوادي"))
    window.set_theme(DARK)
    assert {DARK.found_now, DARK.accent} <= colours(window, *span(window, "الوادي"))
    window.set_theme(LIGHT)


def test_the_hit_one_is_at_differs_from_the_others(window, qtbot):
    look_for(window, "ال")
    first, second, *_ = all_found(window, qtbot)
    assert current(window) == first
    assert LIGHT.found_now in colours(window, *first)
    assert LIGHT.found in colours(window, *second)
    assert LIGHT.found_now not in colours(window, *second)


def test_letters_typed_in_the_bar_are_no_labels_keys_and_backspace_removes_letters(window, qtbot):
    choose_document(window, ENGLISH)
    press(window, Key.Key_F, CONTROL)
    for key in (Key.Key_P, Key.Key_E, Key.Key_O, Key.Key_Q):
        press(window, key)
    assert counted(window) == "Not found"
    press(window, Key.Key_Backspace)
    assert window.page.find_bar.line.text() == "peo"
    press(window, Key.Key_Z, CONTROL)
    assert window.page.find_bar.line.text() != "peo"
    assert stored(window) == []
    assert said(window) == ""


def test_enter_and_f3_go_round_in_both_ways(window, qtbot):
    look_for(window, "ال")
    hits = all_found(window, qtbot)
    assert len(hits) > 3
    assert current(window) == hits[0]
    press(window, Key.Key_Return)
    assert current(window) == hits[1]
    press(window, Key.Key_F3)
    assert (current(window), counted(window)) == (hits[2], f"3 of {len(hits)}")
    press(window, Key.Key_Return, SHIFT)
    press(window, Key.Key_F3, SHIFT)
    press(window, Key.Key_Return, SHIFT)
    assert current(window) == hits[-1]
    press(window, Key.Key_Return)
    assert current(window) == hits[0]


def test_what_was_found_is_tagged_in_two_moves(window, qtbot):
    look_for(window, "سامر العلي")
    all_found(window, qtbot)
    press(window, Key.Key_Escape)
    assert QApplication.focusWidget() is window.canvas
    assert not window.page.find_bar.isVisible()
    assert window.canvas.selection() == span(window, "سامر العلي")
    press(window, Key.Key_P)
    assert stored(window) == [("person", (span(window, "سامر العلي"),))]


def test_nothing_of_the_search_stays_on_the_page_when_the_bar_is_closed(window, qtbot):
    before = window.canvas.viewport().grab().toImage()
    look_for(window, "ال")
    all_found(window, qtbot)
    press(window, Key.Key_Escape)
    window.canvas.select(0, 0)
    qtbot.waitUntil(lambda: window.canvas.viewport().size() == before.size())
    assert window.canvas.viewport().grab().toImage() == before
    assert window.page.finding.parts() == []


def test_f3_opens_the_bar_on_what_was_looked_for_last(window, qtbot):
    look_for(window, "قتيلا")
    press(window, Key.Key_Escape)
    press(window, Key.Key_F3)
    assert window.page.find_bar.isVisible()
    assert all_found(window, qtbot) == folding.find(text_of(window), "قتيلا")


def test_words_that_are_selected_are_looked_for(window, qtbot):
    window.canvas.select(*span(window, "القصف"))
    press(window, Key.Key_F, CONTROL)
    assert window.page.find_bar.line.text() == "القصف"
    assert current(window) == span(window, "القصف")


def test_the_line_reads_as_its_words_do(window):
    look_for(window, "القصف")
    assert window.page.find_bar.line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    look_for(window, "Valley")
    assert window.page.find_bar.line.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_document_is_searched_for_the_same_words_at_once(window, qtbot):
    look_for(window, "18")
    assert len(all_found(window, qtbot)) == 1
    choose_document(window, ENGLISH)
    assert all_found(window, qtbot) == folding.find(text_of(window), "18")
    window.page.find_bar.line.setFocus()
    press(window, Key.Key_Return)
    assert current(window) == span(window, "18")


def test_a_hit_out_of_view_is_brought_into_view_and_told_in_the_minimap(long_path, open_window, qtbot):
    window = open_window(long_path)
    look_for(window, "199")
    hits = all_found(window, qtbot)
    assert current(window) == hits[0]
    assert window.canvas.text_rects(*hits[0])
    assert window.page.finding.parts() == sorted({hit[0] * PARTS // len(text_of(window)) for hit in hits})


def test_the_bar_leaves_the_line_being_read_where_it_is(long_path, open_window, qtbot):
    window = open_window(long_path)
    press(window, Key.Key_PageDown)
    line = window.canvas.top_line()
    before = window.canvas.text_rects(line, line + 1)
    press(window, Key.Key_F, CONTROL)
    QTest.qWait(50)
    assert window.canvas.text_rects(line, line + 1) == before
    press(window, Key.Key_Escape, NONE)
    assert window.canvas.text_rects(line, line + 1) == before


def test_the_buttons_do_what_the_keys_do(window, qtbot):
    look_for(window, "ال")
    hits = all_found(window, qtbot)
    bar = window.page.find_bar
    QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert current(window) == hits[1]
    press(window, Key.Key_Tab)
    assert QApplication.focusWidget() is bar.before
    press(window, Key.Key_Space)
    assert current(window) == hits[0]
    press(window, Key.Key_Escape)
    assert not bar.isVisible()
    assert window.canvas.selection() == hits[0]


def test_keys_of_an_arabic_layout_edit_the_line_by_their_place(window):
    look_for(window, "الوادي")
    line = window.page.find_bar.line

    def hold(letter: str, scan: int) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, ord(letter), CONTROL, scan, 0, 0, letter))

    hold("ش", 38)  # A
    assert line.selectedText() == "الوادي"
    hold("ء", 53)  # X
    assert (line.text(), QGuiApplication.clipboard().text()) == ("", "الوادي")
    hold("ر", 55)  # V
    hold("ر", 55)
    assert line.text() == "الواديالوادي"
    hold("ئ", 52)  # Z
    assert line.text() != "الواديالوادي"
