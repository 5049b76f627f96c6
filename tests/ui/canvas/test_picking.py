"""Picking a mark or words while a role is filled: by real clicks and keys, what is selected staying selected."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import End, Mark, MarkList, Tie
from annotator.ui.theme import DARK, LIGHT

Key, LEFT, NONE = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
TEXT = "قال شاهد إن القصف أصاب مدرسة الحي وأوقع 12 جريحاً.\nThe witness stood near the bridge at dawn."


def marked(name: str, quote: str, kind: str = "entity", colour: str = "#2f6fb3") -> Mark:
    start = TEXT.index(quote)
    return Mark(name, ((start, start + len(quote)),), kind, name, colour)


WITNESS = marked("witness", "شاهد")
SHELLING = marked("shelling", "القصف", "event", "#b4541a")
SCHOOL = marked("school", "مدرسة الحي")
QUARTER = marked("quarter", "الحي", colour="#2e7d4f")
TOLL = marked("toll", "12 جريحاً", colour="#7a6a12")
BRIDGE = marked("bridge", "bridge", colour="#2e7d4f")
CLAIM = marked("claim", "The witness stood near the bridge", "claim", "#7a4fa3")
MARKS = [WITNESS, SHELLING, SCHOOL, QUARTER, TOLL, BRIDGE, CLAIM]
FITTING = {"witness", "school", "bridge"}


@dataclass
class Told:
    """What the canvas said, in order."""

    said: list[object] = field(default_factory=list)

    def listen(self, canvas: Canvas) -> None:
        canvas.picked.connect(lambda name: self.said.append(("mark", name)))
        canvas.pickedSpan.connect(lambda span: self.said.append(("span", span)))
        canvas.pickEnded.connect(lambda: self.said.append("ended"))
        canvas.markSelected.connect(lambda name: self.said.append(("selected", name)))
        canvas.markClicked.connect(lambda name: self.said.append(("clicked", name)))


@pytest.fixture
def picking(show) -> tuple[Canvas, Told]:
    canvas, told = show(TEXT, MARKS), Told()
    canvas.select_mark("shelling")
    told.listen(canvas)
    canvas.begin_pick(FITTING.__contains__)
    return canvas, told


def on(canvas: Canvas, quote: str, share: float = 0.5) -> QPoint:
    start = TEXT.index(quote)
    [rect, *_] = canvas.text_rects(start, start + len(quote))
    return QPoint(round(rect.left() + rect.width() * share), round(rect.center().y()))


def click(canvas: Canvas, quote: str) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, on(canvas, quote))


def span(quote: str) -> tuple[int, int]:
    return TEXT.index(quote), TEXT.index(quote) + len(quote)


def test_a_click_on_a_mark_picks_it_and_what_is_selected_stays(picking):
    canvas, told = picking
    click(canvas, "شاهد")
    assert told.said == [("mark", "witness")]
    assert canvas.selected_mark == "shelling"
    assert canvas.is_picking, "a role may take several"


def test_the_topmost_that_fits_is_picked_and_else_the_topmost_for_the_window_to_say_why(picking):
    canvas, told = picking
    click(canvas, "الحي")  # within the school lies the quarter, which does not fit
    click(canvas, "12 جريحاً")
    click(canvas, "أصاب")  # no mark
    assert told.said == [("mark", "school"), ("mark", "toll")]


def test_words_that_are_dragged_over_are_told_as_a_span_and_not_left_selected(picking):
    canvas, told = picking
    view, start, end = canvas.viewport(), on(canvas, "stood", 0.0), on(canvas, "near", 1.0)
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)
    assert told.said == [("span", span("stood near"))]
    assert canvas.selection() is None
    assert canvas.selected_mark == "shelling"


def test_a_double_click_tells_a_word(picking):
    canvas, told = picking
    click(canvas, "stood")
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, on(canvas, "stood"))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, on(canvas, "stood"))
    assert told.said == [("span", span("stood"))]


def test_the_pointer_is_a_cross_until_it_ends(picking):
    canvas, _ = picking
    for quote in ("شاهد", "أصاب", "القصف"):
        QTest.mouseMove(canvas.viewport(), on(canvas, quote))
        assert canvas.viewport().cursor().shape() == Qt.CursorShape.CrossCursor
    canvas.end_pick()
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_the_selected_mark_has_no_grips_meanwhile(picking):
    canvas, told = picking
    assert canvas.grips() == ()
    canvas.end_pick()
    assert len(canvas.grips()) == 2
    assert told.said == []


def test_escape_ends_it_and_only_the_next_one_lets_the_mark_go(picking):
    canvas, told = picking
    QTest.keyClick(canvas, Key.Key_Escape)
    assert told.said == ["ended"]
    assert canvas.selected_mark == "shelling"
    QTest.keyClick(canvas, Key.Key_Escape)
    assert told.said == ["ended", ("selected", None)]


def test_another_text_ends_it(picking):
    canvas, told = picking
    canvas.show_text("Another text", MarkList())
    assert "ended" in told.said
    assert not canvas.is_picking


def test_tab_walks_round_what_fits_and_enter_picks_it(picking):
    canvas, told = picking
    walked = []
    for key in [Key.Key_Tab] * 4 + [Key.Key_Backtab] * 2:
        QTest.keyClick(canvas, key)
        QTest.keyClick(canvas, Key.Key_Return)
        walked.append(told.said.pop())
    assert walked == [("mark", each) for each in ("witness", "school", "bridge", "witness", "bridge", "school")]
    assert canvas.selected_mark == "shelling"
    assert told.said == []
    assert canvas.caret == 0


def test_where_nothing_fits_tab_walks_nowhere_and_enter_picks_nothing(show):
    canvas, told = show(TEXT, MARKS), Told()
    canvas.begin_pick(lambda _: False)
    told.listen(canvas)
    QTest.keyClick(canvas, Key.Key_Tab)
    QTest.keyClick(canvas, Key.Key_Return)
    assert told.said == []


def test_words_are_picked_by_keys_alone(picking):
    canvas, told = picking
    QTest.keyClick(canvas, Key.Key_Tab)
    start = TEXT.index("The")
    canvas.select(start, start)
    QTest.keyClick(canvas, Key.Key_Right, ALT | SHIFT)
    QTest.keyClick(canvas, Key.Key_Return)
    assert told.said == [("span", (start, len(TEXT)))]
    assert canvas.selection() is None


def test_what_was_walked_to_is_scrolled_to(show):
    text = TEXT + "\nسطر" * 80 + "\nمدرسة أخرى"
    far = text.index("مدرسة أخرى")
    canvas = show(text, [Mark("far", ((far, far + 5),), "entity", "far", "#2f6fb3")])
    canvas.begin_pick(lambda _: True)
    QTest.keyClick(canvas, Key.Key_Tab)
    assert canvas.text_rects(far, far + 5)
    assert canvas.caret == 0


def test_a_pill_is_picked_as_its_mark_is(show):
    ends = {mark.id: End(mark.id, mark.fragments, mark.id, mark.title) for mark in MARKS}
    canvas, told = show(TEXT), Told()
    canvas.show_text(TEXT, MarkList(MARKS, {"shelling": [Tie(ends["shelling"], ends["school"], "#b4541a")]}))
    canvas.select_mark("shelling")
    told.listen(canvas)
    canvas.begin_pick(FITTING.__contains__)
    [pill] = [pill for pill in canvas.links().pills if pill.end.id == "school"]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, pill.rect.center().toPoint())
    assert told.said == [("mark", "school")]


def test_a_claim_is_picked_by_its_bracket(show):
    canvas, told = show(TEXT, MARKS), Told()
    canvas.begin_pick({"claim"}.__contains__)
    told.listen(canvas)
    point = QPoint(round(canvas._sheet.metrics.text_left - 11), on(canvas, "The").y())
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, point)
    assert told.said == [("mark", "claim")]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_fits_has_a_dashed_frame_and_what_does_not_has_none(show, theme):
    canvas = show(TEXT, MARKS)
    canvas.set_theme(theme)
    canvas.select_mark("shelling")
    before = canvas.viewport().grab().toImage()
    canvas.begin_pick(FITTING.__contains__)
    after, accent = canvas.viewport().grab().toImage(), QColor(theme.accent)
    for mark in MARKS[:-1]:
        if mark in (SHELLING, QUARTER):
            continue  # what is selected loses its grips; the other lies within what fits
        [rect] = canvas.text_rects(*mark.fragments[0])
        top, xs = round(rect.top()), range(int(rect.left()), int(rect.right()))
        above = [QPoint(x, top - 1) for x in xs]
        changed = [after.pixel(point) != before.pixel(point) for point in above]
        assert any(changed) == (mark.id in FITTING), mark.id
        if mark.id in FITTING:
            close = [point for point in above if near(after.pixelColor(point), accent)]
            assert 0 < len(close) < len(above) * 0.8, "a line with gaps"
    canvas.end_pick()
    assert canvas.viewport().grab().toImage() == before


def near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) < 60


def test_each_mark_is_asked_about_once_and_again_after_a_change(show):
    canvas, asked = show(TEXT, MARKS), []
    canvas.begin_pick(lambda name: asked.append(name) is None)
    for _ in range(3):
        canvas.viewport().grab()
    assert sorted(asked) == sorted(mark.id for mark in MARKS)
    canvas.refresh_marks()
    canvas.viewport().grab()
    assert len(asked) == 2 * len(MARKS)
