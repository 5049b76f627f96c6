"""Selecting by sentence and paragraph, growing and shrinking, and the margin: by real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.keyboard import MOVES
from annotator.ui.canvas.marks import Mark

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
TEXT = (
    "قال شاهد إن القصف بدأ فجراً. ثم نُقل 12 جريحاً إلى Valley Hospital.\n"
    "\n"
    "He counted twelve men. They left at dawn! Nobody returned.\n"
    "فقرة أخيرة."
)
FIRST, SECOND, LAST = 0, TEXT.index("He counted"), TEXT.index("فقرة")
SENTENCES = [0, TEXT.index("ثم"), SECOND, TEXT.index("They"), TEXT.index("Nobody"), LAST]


def span(quote: str) -> tuple[int, int]:
    return TEXT.index(quote), TEXT.index(quote) + len(quote)


def press(canvas: Canvas, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> int:
    QTest.keyClick(canvas, key, modifiers)
    return canvas.caret


def test_control_down_and_up_go_from_paragraph_to_paragraph_over_blank_ones(show):
    canvas = show(TEXT)
    assert [press(canvas, Key.Key_Down, CONTROL) for _ in range(4)] == [SECOND, LAST, len(TEXT), len(TEXT)]
    assert [press(canvas, Key.Key_Up, CONTROL) for _ in range(4)] == [LAST, SECOND, FIRST, FIRST]
    canvas.select(SECOND + 9, SECOND + 9)
    assert press(canvas, Key.Key_Up, CONTROL) == SECOND


def test_with_shift_whole_paragraphs_are_selected_without_what_parts_them(show):
    canvas = show(TEXT)
    press(canvas, Key.Key_Down, CONTROL | SHIFT)
    assert canvas.selection() == (0, TEXT.index("\n"))
    press(canvas, Key.Key_Down, CONTROL | SHIFT)
    assert canvas.selection() == (0, LAST - 1)
    canvas.select(LAST, LAST)
    press(canvas, Key.Key_Up, CONTROL | SHIFT)
    assert canvas.selection() == (SECOND, LAST)


def test_alt_and_an_arrow_go_by_sentences_as_each_paragraph_reads(show):
    canvas = show(TEXT)
    ways = [Key.Key_Left] * 2 + [Key.Key_Right] * 3
    assert [press(canvas, key, ALT) for key in ways] == SENTENCES[1:]
    back = [Key.Key_Right] + [Key.Key_Left] * 3 + [Key.Key_Right]
    assert [press(canvas, key, ALT) for key in back] == SENTENCES[-2::-1]


def test_alt_and_shift_select_a_sentence_to_its_full_stop(show):
    canvas = show(TEXT)
    press(canvas, Key.Key_Left, ALT | SHIFT)
    assert canvas.selection() == span("قال شاهد إن القصف بدأ فجراً.")
    press(canvas, Key.Key_Left, ALT | SHIFT)
    assert canvas.selection() == (0, TEXT.index("\n"))
    canvas.select(start := TEXT.index("They"), start)
    press(canvas, Key.Key_Right, ALT | SHIFT)
    assert canvas.selection() == span("They left at dawn!")
    press(canvas, Key.Key_Left, ALT | SHIFT)
    assert canvas.selection() is None


def test_sentences_of_a_paragraph_that_is_laid_out_in_pieces_are_not_cut(show):
    sentence = " ".join(["كلمة"] * 700) + "."
    text = " ".join([sentence] * 3)
    canvas = show(text)
    assert len(canvas._sheet.blocks) > 3
    ends = []
    for _ in range(3):
        press(canvas, Key.Key_Left, ALT | SHIFT)
        ends.append(canvas.selection())
    step = len(sentence) + 1
    assert ends == [(0, len(sentence)), (0, step + len(sentence)), (0, len(text))]


@pytest.mark.parametrize(
    ("word", "sentence", "paragraph"),
    [
        ("القصف", "قال شاهد إن القصف بدأ فجراً.", "قال شاهد إن القصف بدأ فجراً. ثم نُقل 12 جريحاً إلى Valley Hospital."),
        ("Valley", "ثم نُقل 12 جريحاً إلى Valley Hospital.", TEXT[: TEXT.index("\n")]),
        ("left", "They left at dawn!", "He counted twelve men. They left at dawn! Nobody returned."),
    ],
)
def test_a_caret_grows_to_word_sentence_and_paragraph_and_shrinks_the_same_way_back(show, word, sentence, paragraph):
    canvas = show(TEXT)
    caret = TEXT.index(word) + 2
    canvas.select(caret, caret)
    steps = [span(word), span(sentence), span(paragraph)]
    for step in (*steps, steps[-1]):
        canvas.grow_selection()
        assert canvas.selection() == step
    for step in (*steps[1::-1], None):
        canvas.shrink_selection()
        assert canvas.selection() == step
    assert canvas.caret == caret


def test_a_selection_over_parts_of_words_grows_to_whole_ones(show):
    canvas = show(TEXT)
    canvas.select(TEXT.index("unted"), TEXT.index("elve"))
    canvas.grow_selection()
    assert canvas.selection() == span("counted twelve")
    canvas.grow_selection()
    assert canvas.selection() == span("He counted twelve men.")
    canvas.select(TEXT.index("12"), TEXT.index("twelve") + 6)
    canvas.grow_selection()
    assert canvas.selection() == (TEXT.index("ثم"), TEXT.index(" They"))
    canvas.grow_selection()
    assert canvas.selection() == (0, LAST - 1)


def test_one_letter_with_its_vowels_grows_to_its_word(show):
    canvas = show(TEXT)
    press(canvas, Key.Key_Left, SHIFT)
    canvas.grow_selection()
    assert canvas.selection() == span("قال")


def test_what_did_not_grow_shrinks_to_the_first_unit_in_it(show):
    canvas = show(TEXT)
    canvas.select(SECOND, LAST - 1)
    seen = []
    for _ in range(4):
        canvas.shrink_selection()
        seen.append(canvas.selection())
    assert seen == [span("He counted twelve men."), span("He"), (SECOND, SECOND + 1), None]
    assert canvas.caret == SECOND


def test_after_another_selection_shrinking_forgets_what_grew_before(show):
    canvas = show(TEXT)
    canvas.select(SECOND + 4, SECOND + 4)
    canvas.grow_selection()
    canvas.select(0, TEXT.index("\n"))
    canvas.shrink_selection()
    assert canvas.selection() == span("قال شاهد إن القصف بدأ فجراً.")


def test_growing_in_an_empty_page_and_between_paragraphs_does_no_harm(show):
    canvas = show("")
    canvas.grow_selection()
    canvas.shrink_selection()
    assert canvas.selection() is None
    canvas = show(TEXT)
    blank = TEXT.index("\n") + 1
    canvas.select(blank, blank)
    canvas.grow_selection()
    assert canvas.selection() is None


def margin(canvas: Canvas, offset: int, far: bool = False) -> QPoint:
    """A point in the margin beside a line, where numbers stand; far, beyond the other end of the line."""
    [rect, *_] = canvas.text_rects(offset, offset + 1)
    metrics, rtl = canvas._sheet.metrics, not TEXT[offset].isascii()
    right = metrics.text_left + metrics.column + metrics.margin * 0.7
    left = metrics.text_left - metrics.margin * 0.7
    return QPoint(round(right if rtl != far else left), round(rect.center().y()))


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("start", [FIRST, SECOND, LAST])
def test_a_click_in_the_margin_where_lines_begin_selects_the_paragraph(show, start, zoom):
    canvas = show(TEXT)
    canvas.set_zoom(zoom)
    canvas.scroll_to(start)
    QTest.mouseMove(canvas.viewport(), margin(canvas, start))
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, margin(canvas, start))
    end = TEXT.find("\n", start)
    assert canvas.selection() == (start, end if end > 0 else len(TEXT))
    QTest.mouseMove(canvas.viewport(), margin(canvas, start, far=True))
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, margin(canvas, start, far=True))
    assert canvas.selection() is None


def test_a_click_in_the_margin_on_a_claim_picks_the_claim(show):
    start, end = span("He counted twelve men.")
    canvas = show(TEXT, [Mark("claim", ((start, end),), "claim", "Claim", "#7a4fa3")])
    [rect, *_] = canvas.text_rects(start, end)
    point = QPoint(round(canvas._sheet.metrics.text_left - 20), round(rect.center().y()))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    assert canvas.selected_mark == "claim"
    assert canvas.selection() is None


def test_below_the_last_paragraph_a_click_selects_nothing(show):
    canvas = show(TEXT)
    below = margin(canvas, LAST) + QPoint(0, 200)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, below)
    assert canvas.selection() is None


def quick_clicks(canvas: Canvas, offset: int, count: int) -> None:
    """Click so often without a pause: every second press is a double one."""
    [rect, *_] = canvas.text_rects(offset, offset + 1)
    for each in range(count):
        act = QTest.mouseDClick if each % 2 else QTest.mouseClick
        act(canvas.viewport(), LEFT, NONE, rect.center().toPoint())


def test_four_clicks_select_the_paragraph_and_a_fifth_begins_anew(show):
    canvas = show(TEXT)
    at = TEXT.index("twelve") + 2
    quick_clicks(canvas, at, 4)
    assert canvas.selection() == (SECOND, LAST - 1)
    quick_clicks(canvas, at, 1)
    assert canvas.selection() is None
    canvas._pointer._clock.invalidate()
    quick_clicks(canvas, at, 3)
    assert canvas.selection() == span("He counted twelve men.")


def test_the_list_of_moves_names_every_key_once(qapp):
    keys = [keys for keys, _ in MOVES]
    assert len(set(keys)) == len(keys)
    assert all(what and keys for keys, what in MOVES)
    assert {"Alt+Left, Alt+Right", "Ctrl+Up, Ctrl+Down"} <= set(keys)
