"""What a drag paints as selected is what the pointer passed over, in either direction and over lines of both."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.layout import LaidBlock
from tests.ui.canvas.test_every_pixel import LINES, Cell, cells, place_of

LEFT, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
MIXED = "\n".join([" ".join(LINES[:4]), LINES[6], "", LINES[4], " ".join(LINES[6:8]), LINES[11]])
DIGITS = set("0123456789٠١٢٣٤٥٦٧٨٩𝟙𝟚")


def pull(canvas: Canvas, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Drag from one point to another."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, modifiers, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, modifiers, end)


class Row:
    """One line as it is drawn: where its baseline begins in the viewport, and its graphemes."""

    def __init__(self, canvas: Canvas, laid: LaidBlock, line: int) -> None:
        self.rtl = laid.rtl
        self.at = place_of(canvas, laid, line).toPoint()
        self.cells = cells(laid, line)

    def point(self, x: float) -> QPoint:
        return QPoint(self.at.x() + round(x), self.at.y() - 3)

    def under(self, x: float) -> Cell:
        return next(cell for cell in self.cells if cell.left <= round(x) < cell.right)


def rows(canvas: Canvas) -> list[Row]:
    sheet = canvas._sheet
    blocks = [sheet.laid(index) for index in range(len(sheet.blocks))]
    found = [Row(canvas, laid, line) for laid in blocks for line in range(len(laid.lines))]
    return [row for row in found if row.cells]


def middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2


def passed(row: Row, cell: Cell, x: float, leftwards: bool, leaving: bool) -> bool:
    """Tell whether a drag that leaves (or comes) at `x` went over the middle of the letter there."""
    return (x > middle(cell)) == leftwards if leaving else (x < middle(cell)) == leftwards


@pytest.mark.parametrize("seed", range(4))
def test_the_letters_at_both_ends_of_a_drag_are_selected_if_it_passed_over_them(show, seed):
    canvas = show(MIXED, size=(900, 900))
    chance, lines = random.Random(seed), rows(canvas)
    assert len(lines) > 7
    for _ in range(120):
        one, two = sorted(chance.choices(range(len(lines)), k=2), reverse=chance.random() < 0.5)
        if chance.random() < 0.5:
            two = one
        start, end = (
            chance.uniform(row.cells[0].left + 1, row.cells[-1].right - 2) for row in (lines[one], lines[two])
        )
        first, last = lines[one].under(start), lines[two].under(end)
        if first == last or (one == two and abs(start - end) < 12):
            continue
        pull(canvas, lines[one].point(start), lines[two].point(end))
        selected = canvas.selection()
        if selected is None:
            continue
        beyond = [lines[each].rtl == (two > one) for each in (one, two)]
        ways = [end < start] * 2 if one == two else beyond
        where = (MIXED[first.start : first.end], MIXED[last.start : last.end], MIXED[slice(*selected)])
        if passed(lines[one], first, round(start), ways[0], leaving=True):
            assert selected[0] <= first.start < first.end <= selected[1], where
        if passed(lines[two], last, round(end), ways[1], leaving=False):
            assert selected[0] <= last.start < last.end <= selected[1], where
        assert min(first.start, last.start) - selected[0] <= number_before(selected[0]), where
        assert selected[1] - max(first.end, last.end) <= number_before(selected[1], onward=True), where


def number_before(offset: int, onward: bool = False) -> int:
    """How far a number reaches at one end of a selection: a drag into one takes it whole."""
    text = MIXED[:offset][::-1] if onward else MIXED[offset:]
    return next((at for at, char in enumerate(text) if char not in DIGITS and char not in ".,٬:/%٪$-"), len(text))


@pytest.mark.parametrize("text", ["اندلعت معركة عند جسر الوادي فَلَا كتـــاب", "Two residents left Wadi Bridge"])
def test_in_text_of_one_direction_a_drag_takes_exactly_the_letters_whose_middle_it_passed(show, text):
    canvas = show(text)
    [row] = rows(canvas)
    chance = random.Random(text)
    for _ in range(100):
        start, end = (round(chance.uniform(row.cells[0].left, row.cells[-1].right)) for _ in range(2))
        if abs(start - end) < 12:
            continue
        pull(canvas, row.point(start), row.point(end))
        left, right = sorted((start, end))
        taken = [cell for cell in row.cells if left < middle(cell) < right]
        assert canvas.selection() == (min(cell.start for cell in taken), max(cell.end for cell in taken))
        assert canvas.caret == canvas.selection()[(end < start) == row.rtl]


def test_a_drag_out_of_a_number_takes_it_whole(show):
    text = "قُتل نحو 4000 شخص أمس"
    canvas = show(text)
    [row] = rows(canvas)
    number = [cell for cell in row.cells if text[cell.start] in DIGITS]
    inside, word = middle(number[1]) + 1, next(cell for cell in row.cells if text[cell.start] == "خ")
    pull(canvas, row.point(inside), row.point(word.left))
    assert text[slice(*canvas.selection())] == "4000 شخ"
    before = next(cell for cell in row.cells if text[cell.start] == "ح")
    pull(canvas, row.point(inside), row.point(before.right))
    assert text[slice(*canvas.selection())] == "حو 4000"


def test_a_drag_from_margin_to_margin_takes_the_whole_line_whatever_begins_and_ends_it(show):
    for text in ("The Post قال إن القصف انتهى at Wadi Bridge", "قال الشاهد left the town في المساء"):
        canvas = show(text)
        [row] = rows(canvas)
        for start, end in [(row.cells[0].left - 9, row.cells[-1].right + 9)] * 2:
            pull(canvas, row.point(start), row.point(end))
            assert canvas.selection() == (0, len(text))
            pull(canvas, row.point(end), row.point(start))
            assert canvas.selection() == (0, len(text))


def test_a_click_selects_nothing_anywhere_on_a_line(show):
    canvas = show(LINES[0])
    for row in rows(canvas):
        for cell in row.cells:
            for x in (cell.left + 1, cell.right - 1):
                QTest.mouseClick(canvas.viewport(), LEFT, NONE, row.point(x))
                assert canvas.selection() is None


@pytest.mark.parametrize("below", [True, False])
def test_a_drag_held_just_beyond_an_edge_scrolls_on_and_selects_until_it_is_let_go(show, qtbot, below):
    canvas = show("\n".join([MIXED] * 6), size=(700, 400))
    bar, view = canvas.verticalScrollBar(), canvas.viewport()
    bar.setValue(900)
    middle, edge = QPoint(350, 200), QPoint(340, view.height() + 1 if below else -1)
    QTest.mousePress(view, LEFT, NONE, middle)
    anchor = canvas.caret
    QTest.mouseMove(view, edge)
    qtbot.waitUntil(lambda: (bar.value() - 900) * (1 if below else -1) > 60)
    start, end = canvas.selection()
    assert (start if below else end) == pytest.approx(anchor, abs=1), "the letter pressed on may count whole"
    assert canvas.text_rects(canvas.caret - 1, canvas.caret + 1)
    QTest.mouseRelease(view, LEFT, NONE, edge)
    value = bar.value()
    qtbot.wait(80)
    assert bar.value() == value


WORDS = [
    ("قال شَاهِدٌ أمس", "شَاهِدٌ"),
    ("قرأ كتـــاباً أمس", "كتـــاباً"),
    ("رأى والنظام وبالمستشفى أمس", "وبالمستشفى"),
    ("که می\u200cخواهم را", "می\u200cخواهم"),
    ("نحو 1,200.50 طن", "1,200.50"),
    ("نحو ١٢٬٥٠٠ طن", "١٢٬٥٠٠"),
    ("صحيفة Valley أمس", "Valley"),
    ("Two residents left", "residents"),
    ("the cafe\u0301 closed", "cafe\u0301"),
    ("it doesn't matter", "doesn't"),
    ("the اللواء left", "اللواء"),
    ("خبر 😀 أمس", "😀"),
    ("قال (نعم) أمس", "نعم"),
]


@pytest.mark.parametrize(("text", "word"), WORDS)
def test_a_double_click_on_any_pixel_of_a_word_selects_it(show, text, word):
    canvas = show(text)
    [row] = rows(canvas)
    start, end = text.index(word), text.index(word) + len(word)
    for cell in row.cells:
        if start <= cell.start < end:
            for x in range(round(cell.left + 0.5), round(cell.right - 0.5) + 1):
                if cell.left <= x < cell.right:
                    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, row.point(x))
                    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, row.point(x))
                    assert text[slice(*canvas.selection())] == word, x


def test_a_double_click_beside_a_line_selects_its_last_word(show):
    text = "كلمة أخرى " * 60
    canvas = show(text.strip())
    first = rows(canvas)[0]
    end = max(cell.end for cell in first.cells)
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, first.point(first.cells[0].left - 20))
    assert canvas.selection()[1] in (end, end - 1)


def test_a_drag_after_a_double_click_goes_on_by_words_both_ways(show):
    text = "قال شاهد إن The Valley Post نقلت 25 رقماً آخر"
    canvas = show(text)
    [row] = rows(canvas)
    view = canvas.viewport()

    def centre(word: str) -> QPoint:
        at = text.index(word) + len(word) // 2
        return row.point(middle(next(cell for cell in row.cells if cell.start == at)))

    QTest.mouseDClick(view, LEFT, NONE, centre("Valley"))
    for word, taken in [
        ("نقلت", "Valley Post نقلت"),
        ("25", "Valley Post نقلت 25"),
        ("آخر", "Valley Post نقلت 25 رقماً آخر"),
        ("شاهد", "شاهد إن The Valley"),
        ("قال", "قال شاهد إن The Valley"),
        ("Valley", "Valley"),
        ("The", "The Valley"),
    ]:
        QTest.mouseMove(view, centre(word))
        assert text[slice(*canvas.selection())] == taken
    QTest.mouseRelease(view, LEFT, NONE, centre("The"))


def test_a_third_click_takes_the_sentence_and_a_drag_goes_on_by_sentences(show):
    text = "وصل الوفد. ثم غادر بعد ساعة! وعاد مساءً. وانتهى."
    canvas = show(text)
    [row] = rows(canvas)
    view = canvas.viewport()

    def on(word: str) -> QPoint:
        return row.point(middle(next(cell for cell in row.cells if cell.start == text.index(word) + 1)))

    QTest.mouseClick(view, LEFT, NONE, on("غادر"))
    QTest.mouseDClick(view, LEFT, NONE, on("غادر"))
    QTest.mousePress(view, LEFT, NONE, on("غادر"))
    assert text[slice(*canvas.selection())] == "ثم غادر بعد ساعة!"
    QTest.mouseMove(view, on("مساءً"))
    assert text[slice(*canvas.selection())] == "ثم غادر بعد ساعة! وعاد مساءً."
    QTest.mouseMove(view, on("وصل"))
    assert text[slice(*canvas.selection())] == "وصل الوفد. ثم غادر بعد ساعة!"
    QTest.mouseRelease(view, LEFT, NONE, on("وصل"))


def test_shift_extends_from_where_the_selection_began_to_either_side(show):
    canvas = show(MIXED, size=(900, 900))
    lines = rows(canvas)
    start, onward, back = (lines[at].cells[len(lines[at].cells) // 2] for at in (3, 5, 0))
    points = [lines[at].point(cell.left + 1) for at, cell in ((3, start), (5, onward), (0, back))]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, points[0])
    anchor = canvas.caret
    for point in points[1:]:
        QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, point)
        assert anchor in canvas.selection()
        assert canvas.caret in canvas.selection()
    assert canvas.selection()[1] == anchor
