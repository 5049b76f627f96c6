"""What people do with the mouse, by real events."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark

TEXT = (
    "اندلعت معركة عند جسر الوادي يوم 25-9-2019 بحسب The Valley Post أمس. وانتهت فجراً.\n"
    "Two residents (اللواء 31) left. They came back.\n"
    "فقرة أخيرة قصيرة."
)
LEFT, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def span(quote: str) -> tuple[int, int]:
    return TEXT.index(quote), TEXT.index(quote) + len(quote)


def at(canvas: Canvas, offset: int, late: bool = False) -> QPoint:
    """The point inside the first (or, late, the second) half of the character at an offset."""
    [rect] = canvas.text_rects(offset, offset + 1)
    rtl = not TEXT[offset].isascii()
    share = 0.8 if late else 0.2
    x = rect.right() - rect.width() * share if rtl else rect.left() + rect.width() * share
    return QPoint(round(x), round(rect.center().y()))


def drag(canvas: Canvas, start: int, last: int) -> None:
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, at(canvas, start))
    QTest.mouseMove(view, at(canvas, (start + last) // 2))
    QTest.mouseMove(view, at(canvas, last, late=True))
    QTest.mouseRelease(view, LEFT, NONE, at(canvas, last, late=True))


@pytest.mark.parametrize("quote", ["معركة", "جسر الوادي", "Valley Post", "(اللواء 31)", "residents"])
def test_a_drag_selects_what_it_passes_over(show, qtbot, quote):
    canvas = show(TEXT)
    start, end = span(quote)
    with qtbot.waitSignal(canvas.selectionChanged, check_params_cb=lambda selected: selected == (start, end)):
        drag(canvas, start, end - 1)
    assert canvas.selection() == (start, end)


def test_a_drag_goes_backwards_and_across_paragraphs_and_directions(show):
    canvas = show(TEXT)
    start, end = TEXT.index("بحسب"), TEXT.index("left")
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, at(canvas, end))
    QTest.mouseMove(view, at(canvas, start + 20))
    QTest.mouseMove(view, at(canvas, start))
    QTest.mouseRelease(view, LEFT, NONE, at(canvas, start))
    assert canvas.selection() == (start, end)
    assert canvas.caret == start


def test_a_double_click_selects_a_word_and_a_third_one_the_sentence(show):
    canvas = show(TEXT)
    view, point = canvas.viewport(), at(canvas, TEXT.index("جسر") + 1)
    QTest.mouseClick(view, LEFT, NONE, point)
    QTest.mouseDClick(view, LEFT, NONE, point)
    assert canvas.selection() == span("جسر")
    QTest.mouseClick(view, LEFT, NONE, point)
    assert canvas.selection() == (0, TEXT.index(" وانتهت"))


def test_a_click_with_shift_extends_the_selection(show):
    canvas = show(TEXT)
    start, end = span("جسر الوادي")
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, at(canvas, start))
    QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, at(canvas, end - 1, late=True))
    assert canvas.selection() == (start, end)


def test_every_pixel_of_a_line_with_emoji_and_tashkeel_is_a_grapheme_boundary(show):
    text = "قال 😀 شَاهِدٌ 👩🏽‍🚀 في 🇸🇾 يوم 𝟙𝟚 أمس e\u0301"
    canvas = show(text)
    allowed = set(graphemes(text))
    [*rects] = canvas.text_rects(0, len(text))
    y = round(rects[0].center().y())
    found = set()
    for x in range(round(rects[0].left()) - 5, round(rects[-1].right()) + 5, 2):
        QTest.mouseClick(canvas.viewport(), LEFT, SHIFT, QPoint(x, y))
        found.add(canvas.caret)
    assert found <= allowed
    assert len(found) > len(allowed) * 0.9


def test_a_click_clears_the_selection(show, qtbot):
    canvas = show(TEXT)
    canvas.select(0, 10)
    with qtbot.waitSignal(canvas.selectionChanged, check_params_cb=lambda selected: selected is None):
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, at(canvas, 30))


OUTER = Mark("outer", (span("جسر الوادي"),), "entity", "منشأة", "#2e7d4f")
INNER = Mark("inner", (span("الوادي"),), "entity", "مكان", "#2e7d4f")
CLAIM = Mark("claim", (span("Two residents (اللواء 31) left."),), "claim", "Claim", "#7a4fa3")


def test_a_click_on_a_mark_picks_it_and_a_second_one_the_mark_behind(show, qtbot):
    canvas = show(TEXT, [OUTER, INNER])
    point = at(canvas, TEXT.index("الوادي") + 2)
    with qtbot.waitSignal(canvas.markClicked, check_params_cb=lambda name: name == "inner"):
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    assert canvas.selected_mark == "inner"
    canvas._pointer._clock.invalidate()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    assert canvas.selected_mark == "outer"


def test_a_click_beside_all_marks_lets_go(show, qtbot):
    canvas = show(TEXT, [OUTER])
    canvas.select_mark("outer")
    with qtbot.waitSignal(canvas.markSelected, check_params_cb=lambda name: name is None):
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, at(canvas, 3))


def test_a_claim_is_picked_by_its_bracket(show):
    canvas = show(TEXT, [CLAIM])
    [first, *_] = canvas.text_rects(*CLAIM.fragments[0])
    point = QPoint(round(canvas._sheet.metrics.text_left - 12), round(first.center().y()))
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    assert canvas.selected_mark == "claim"


def test_pointing_at_a_mark_shows_its_label_and_leaving_hides_it(show):
    canvas = show(TEXT, [INNER])
    QTest.mouseMove(canvas.viewport(), at(canvas, TEXT.index("الوادي") + 2))
    assert canvas._hovered == "inner"
    QTest.mouseMove(canvas.viewport(), at(canvas, 2))
    assert canvas._hovered is None


def test_a_drag_beyond_the_edge_scrolls(show, qtbot):
    canvas = show("\n".join([TEXT] * 60))
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, at(canvas, 5))
    below = QPoint(200, view.height() + 60)
    QTest.mouseMove(view, below)
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().value() > 300)
    QTest.mouseRelease(view, LEFT, NONE, below)
    assert canvas.selection()[1] > 300


NUMBERS = "قُتل نحو 400 شخص و3.5 طن يوم 25-9-2019 وانتهت ١٢٬٥٠٠ رحلة و404"


def pull(canvas: Canvas, start: QPoint, end: QPoint) -> None:
    """Drag from one point to another, over a point between them."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)


def side(canvas: Canvas, quote: str, share: float) -> QPoint:
    """The point at a share of the width of a quote of NUMBERS, from its left edge."""
    start = NUMBERS.index(quote)
    rects = canvas.text_rects(start, start + len(quote))
    left, right = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    return QPoint(round(left + (right - left) * share), round(rects[0].center().y()))


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.7, 0.95])
@pytest.mark.parametrize(
    ("quote", "number"), [("نحو 400", "400"), ("شخص و3.5", "3.5"), ("وانتهت ١٢٬٥٠٠", "١٢٬٥٠٠"), ("رحلة و404", "404")]
)
def test_a_drag_onwards_into_a_number_in_arabic_takes_it_whole(show, quote, number, share):
    canvas = show(NUMBERS)
    pull(canvas, side(canvas, quote, 0.99), side(canvas, number, share))
    start = NUMBERS.index(quote)
    assert canvas.selection() == (start, start + len(quote))
    assert canvas.caret == start + len(quote)


@pytest.mark.parametrize("share", [0.05, 0.5, 0.98])
def test_a_drag_back_into_a_number_in_arabic_takes_it_whole(show, share):
    canvas = show(NUMBERS)
    pull(canvas, side(canvas, "400 شخص", 0.01), side(canvas, "400", share))
    start = NUMBERS.index("400")
    assert canvas.selection() == (start, start + len("400 شخص"))
    assert canvas.caret == start


def test_a_number_alone_is_dragged_over_from_either_edge(show):
    canvas = show(NUMBERS)
    start, beside = NUMBERS.index("400"), QPoint(2, 0)
    for begin, end in [(side(canvas, "400", 1) + beside, 0.02), (side(canvas, "400", 0) - beside, 0.98)]:
        pull(canvas, begin, side(canvas, "400", end))
        assert canvas.selection() == (start, start + 3)


def test_a_date_is_dragged_over_to_its_far_edge_on_screen(show):
    canvas = show(NUMBERS)
    pull(canvas, side(canvas, "يوم", 0.99), side(canvas, "2019", 0.02))
    start = NUMBERS.index("يوم")
    assert canvas.selection() == (start, start + len("يوم 25-9-2019"))


@pytest.mark.parametrize(("begin", "end", "taken"), [(0.02, 0.6, "40"), (0.98, 0.4, "00"), (0.4, 0.98, "00")])
def test_a_drag_that_begins_in_a_number_still_takes_single_digits(show, begin, end, taken):
    canvas = show(NUMBERS)
    pull(canvas, side(canvas, "400", begin), side(canvas, "400", end))
    assert NUMBERS[slice(*canvas.selection())] == taken


def test_digits_of_an_english_line_are_taken_one_by_one(show):
    text = "About 400 people"
    canvas = show(text)
    [first, last] = [canvas.text_rects(offset, offset + 1)[0] for offset in (0, 7)]
    y = round(first.center().y())
    pull(canvas, QPoint(round(first.left()), y), QPoint(round(last.right()), y))
    assert text[slice(*canvas.selection())] == "About 40"


def test_letters_of_an_english_name_in_arabic_are_taken_one_by_one(show):
    canvas = show(TEXT)
    start = TEXT.index("بحسب")
    drag(canvas, start, TEXT.index("Valley") + 1)
    assert canvas.selection() == (start, TEXT.index("Valley") + 2)
