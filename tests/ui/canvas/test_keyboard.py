"""What people do with the keys, by real events."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark, MarkList

Key, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "قال شَاهِدٌ في Wadi أمس\nTwo men الآن left\nنهاية"


def press(canvas: Canvas, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    QTest.keyClick(canvas, key, modifiers)
    return canvas.caret


def test_left_goes_forward_in_arabic_and_back_in_english(show):
    canvas = show(TEXT)
    assert press(canvas, Key.Key_Left) == 1
    assert press(canvas, Key.Key_Right) == 0
    canvas.select(start := TEXT.index("Two"), start)
    assert press(canvas, Key.Key_Right) == start + 1
    assert press(canvas, Key.Key_Left) == start


def test_the_caret_steps_over_whole_graphemes(show):
    canvas = show(TEXT)
    canvas.select(4, 4)
    assert [press(canvas, Key.Key_Left) for _ in range(3)] == [6, 7, 9]


def test_left_walks_logically_through_latin_words_inside_arabic(show):
    canvas = show(TEXT)
    canvas.select(start := TEXT.index("Wadi"), start)
    assert [press(canvas, Key.Key_Left) for _ in range(5)] == [start + step for step in range(1, 6)]


def test_the_caret_crosses_paragraphs_both_ways(show):
    canvas = show(TEXT)
    end = TEXT.index("\n")
    canvas.select(end, end)
    assert press(canvas, Key.Key_Left) == end + 1
    assert press(canvas, Key.Key_Left) == end


def test_control_moves_by_words_and_shift_selects(show):
    canvas = show(TEXT)
    assert press(canvas, Key.Key_Left, CONTROL) == TEXT.index("شَ")
    press(canvas, Key.Key_Left, CONTROL | SHIFT)
    assert canvas.selection() == (TEXT.index("شَ"), TEXT.index("في"))
    assert press(canvas, Key.Key_Right, CONTROL) == TEXT.index("شَ")


def test_an_arrow_without_shift_closes_a_selection_at_its_side(show):
    canvas = show(TEXT)
    canvas.select(4, 11)
    assert press(canvas, Key.Key_Left) == 11
    canvas.select(4, 11)
    assert press(canvas, Key.Key_Right) == 4
    assert canvas.selection() is None


def test_home_end_and_their_control_forms(show):
    canvas = show(TEXT)
    canvas.select(6, 6)
    assert press(canvas, Key.Key_End) == TEXT.index("\n")
    assert press(canvas, Key.Key_Home) == 0
    assert press(canvas, Key.Key_End, CONTROL) == len(TEXT)
    assert press(canvas, Key.Key_Home, CONTROL | SHIFT) == 0
    assert canvas.selection() == (0, len(TEXT))


def test_end_of_a_wrapped_line_stays_on_that_line(show):
    text = "كلمة أخرى " * 60
    canvas = show(text)
    end = press(canvas, Key.Key_End)
    assert 0 < end < len(text) - 1
    assert press(canvas, Key.Key_End) == end
    assert press(canvas, Key.Key_Home) == 0


def test_up_and_down_keep_their_column_over_a_short_line(show):
    text = "كلمة أخرى طويلة هنا وهناك\nقص\nكلمة أخرى طويلة هنا وهناك"
    canvas = show(text)
    canvas.select(15, 15)
    third = text.rindex("\n") + 1
    assert press(canvas, Key.Key_Down) == text.index("\n") + 3
    assert press(canvas, Key.Key_Down) == third + 15
    press(canvas, Key.Key_Up)
    assert press(canvas, Key.Key_Up) == 15
    assert press(canvas, Key.Key_Up) == 0


def test_page_keys_move_by_what_is_seen_and_the_caret_stays_in_view(show):
    canvas = show("\n".join([TEXT] * 100))
    press(canvas, Key.Key_PageDown)
    first = canvas.caret
    press(canvas, Key.Key_PageDown)
    assert canvas.caret > first > 100
    assert canvas.text_rects(canvas.caret - 1, canvas.caret + 2)
    press(canvas, Key.Key_PageUp)
    press(canvas, Key.Key_PageUp)
    assert canvas.caret < 20
    assert canvas.verticalScrollBar().value() == 0


def test_control_a_selects_everything_also_under_an_arabic_layout(show):
    canvas = show(TEXT)
    QTest.keyClick(canvas, Key.Key_A, CONTROL)
    assert canvas.selection() == (0, len(TEXT))


def test_bare_letters_and_digits_are_told_and_others_are_not(show, qtbot):
    canvas = show(TEXT)
    typed: list[str] = []
    canvas.keyTyped.connect(typed.append)
    QTest.keyClick(canvas, "p")
    QTest.keyClick(canvas, Key(0x062D))  # what Qt reports for the key P under an Arabic layout
    QTest.keyClick(canvas, "7")
    QTest.keyClick(canvas, "p", CONTROL)
    QTest.keyClick(canvas, Key.Key_F5)
    assert typed == ["P", "P", "7"]


MARKS = [
    Mark("second", ((12, 15),), "entity", "مكان", "#2e7d4f"),
    Mark("first", ((0, 3),), "entity", "شخص", "#2f6fb3"),
    Mark("inner", ((0, 2),), "event", "حدث", "#b4541a"),
]


@pytest.fixture
def beside(qtbot) -> Iterator[tuple[Canvas, QLineEdit]]:
    page = QWidget()
    canvas, field = Canvas(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(canvas)
    column.addWidget(field)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    canvas.show_text(TEXT, MarkList(MARKS))
    canvas.setFocus()
    yield canvas, field
    page.close()


def test_tab_walks_over_the_marks_and_leaves_after_the_last(beside):
    canvas, field = beside
    seen = []
    for _ in range(3):
        QTest.keyClick(canvas, Key.Key_Tab)
        seen.append(canvas.selected_mark)
    assert seen == ["first", "inner", "second"]
    QTest.keyClick(canvas, Key.Key_Backtab)
    assert canvas.selected_mark == "inner"
    QTest.keyClick(canvas, Key.Key_Tab)
    QTest.keyClick(canvas, Key.Key_Tab)
    assert field.hasFocus()


def test_escape_clears_mark_and_selection(beside):
    canvas, _ = beside
    QTest.keyClick(canvas, Key.Key_Tab)
    canvas.select(0, 3)
    QTest.keyClick(canvas, Key.Key_Escape)
    assert (canvas.selected_mark, canvas.selection()) == (None, None)


def test_a_picked_mark_is_where_tab_goes_on_from(beside):
    canvas, _ = beside
    canvas.select(5, 5)
    QTest.keyClick(canvas, Key.Key_Tab)
    assert canvas.selected_mark == "second"
