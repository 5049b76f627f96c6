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
