"""The caret walks by keys: in logical order, by the paragraph's direction, and by lines at the x it came from."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.text.boundaries import graphemes, words
from annotator.ui.canvas import caret as carets
from annotator.ui.canvas.canvas import Canvas
from tests.ui.canvas.ink import drawn_caret
from tests.ui.canvas.test_every_pixel import LINES, place_of

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MIXED = "\n".join([" ".join(LINES[:3]), LINES[6], "", LINES[4], LINES[11], " ".join(LINES[6:8])])


def step(canvas: Canvas, onward: bool, modifiers: Qt.KeyboardModifier = NONE) -> int:
    """Press the arrow that leads onward (or back) in the paragraph of the caret; returns where the caret is."""
    sheet = canvas._sheet
    rtl = sheet.is_rtl(sheet.blocks[sheet.index_of(canvas.caret)])
    QTest.keyClick(canvas, Key.Key_Left if onward == rtl else Key.Key_Right, modifiers)
    return canvas.caret


def test_arrows_visit_every_letter_in_logical_order_and_back(show):
    canvas = show(MIXED)
    stops = graphemes(MIXED)
    assert [step(canvas, onward=True) for _ in stops[1:]] == stops[1:]
    assert step(canvas, onward=True) == len(MIXED)
    assert [step(canvas, onward=False) for _ in stops[1:]] == stops[-2::-1]
    assert step(canvas, onward=False) == 0


def test_arrows_with_shift_select_as_they_go(show):
    canvas = show(MIXED)
    middle = MIXED.index("left")
    canvas.select(middle, middle)
    for _ in range(30):
        at = step(canvas, onward=True, modifiers=SHIFT)
        assert canvas.selection() == (middle, at)
    for _ in range(70):
        at = step(canvas, onward=False, modifiers=SHIFT)
        assert canvas.selection() == (tuple(sorted((at, middle))) if at != middle else None)


def test_control_stops_at_the_beginning_of_every_word_both_ways(show):
    canvas = show(MIXED)
    starts = [start for start, _ in words(MIXED)]
    canvas.select(len(MIXED), len(MIXED))
    back = [step(canvas, onward=False, modifiers=CONTROL) for _ in range(len(starts) + 12)]
    assert [at for at in back if at in starts] == [at for at in starts[::-1] for _ in range(back.count(at))]
    assert set(starts) <= set(back)
    canvas.select(0, 0)
    onward = [0, *(step(canvas, onward=True, modifiers=CONTROL) for _ in range(len(starts) + 12))]
    assert set(starts) <= set(onward)
    assert onward == sorted(onward)


def test_home_and_end_reach_the_edges_of_every_line_where_they_are_drawn(show):
    canvas = show(MIXED, size=(620, 900))
    sheet = canvas._sheet
    for index in range(len(sheet.blocks)):
        laid = sheet.laid(index)
        for line in range(len(laid.lines)):
            start, end = laid.line_extent(line)
            canvas.select((start + end) // 2, (start + end) // 2)
            QTest.keyClick(canvas, Key.Key_End)
            assert canvas.caret == end
            assert carets.spot(sheet, canvas._head).line == line
            QTest.keyClick(canvas, Key.Key_Home)
            assert canvas.caret == start
            assert carets.spot(sheet, canvas._head).line == line


def places(canvas: Canvas) -> list[tuple[int, int]]:
    """Return block and line of every line, from the top."""
    sheet = canvas._sheet
    return [(index, line) for index in range(len(sheet.blocks)) for line in range(len(sheet.laid(index).lines))]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.8, 0.98])
def test_down_and_up_visit_every_line_at_the_x_they_came_from(show, share):
    canvas = show(MIXED, size=(620, 900))
    sheet, every = canvas._sheet, places(canvas)
    at = place_of(canvas, sheet.laid(0), 0).toPoint() + QPoint(round(sheet.metrics.column * share), 0)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    goal = carets.spot(sheet, canvas._head).x
    seen = []
    for _ in every[1:]:
        QTest.keyClick(canvas, Key.Key_Down)
        seen.append(canvas._head)
    assert [(carets.block_of(sheet, head), carets.spot(sheet, head).line) for head in seen] == every[1:]
    for head, (index, line) in zip(seen, every[1:], strict=True):
        assert head == sheet.laid(index).hit(line, goal)
    for head in [*seen[-2::-1]]:
        QTest.keyClick(canvas, Key.Key_Up)
        assert canvas._head == head
    QTest.keyClick(canvas, Key.Key_Up)
    assert carets.spot(sheet, canvas._head).x == pytest.approx(goal, abs=0.1)


def test_lines_are_left_for_the_ends_of_the_text_at_its_first_and_last(show):
    canvas = show(MIXED)
    canvas.select(5, 5)
    QTest.keyClick(canvas, Key.Key_Up)
    assert canvas.caret == 0
    canvas.select(len(MIXED) - 3, len(MIXED) - 3)
    QTest.keyClick(canvas, Key.Key_Down)
    assert canvas.caret == len(MIXED)


def test_the_caret_is_drawn_where_it_walks(show, qtbot):
    canvas = show(MIXED, size=(900, 900))
    sheet = canvas._sheet
    for _ in range(40):
        for _ in range(7):
            step(canvas, onward=True)
        place = carets.spot(sheet, canvas._head)
        at = place_of(canvas, sheet.laid(place.index), place.line)
        drawn = drawn_caret(canvas, qtbot)
        assert abs(drawn.center().x() - at.x() - place.x) <= 1.5
        assert drawn.top() < at.y() <= drawn.bottom() + 3


@pytest.mark.parametrize("side", [True, False])
def test_where_two_pieces_of_a_long_paragraph_meet_the_caret_is_drawn_once(show, qtbot, side):
    canvas = show("كلمة أخرى " * 900, size=(700, 500))
    sheet = canvas._sheet
    meeting = sheet.blocks[0].end
    assert meeting == sheet.blocks[1].start
    canvas.hold_line(meeting - 200, 0)
    canvas.select(meeting - 4 if side else meeting, meeting)
    assert drawn_caret(canvas, qtbot).height() < sheet.laid(0).script.pitch


def test_page_keys_lead_through_a_long_mixed_text_and_back(show):
    canvas = show("\n".join([MIXED] * 25), size=(700, 500))
    down = [0]
    while canvas.caret < len(canvas._sheet.text):
        QTest.keyClick(canvas, Key.Key_PageDown)
        assert canvas._is_seen(carets.spot(canvas._sheet, canvas._head))
        down.append(canvas.caret)
    assert all(one < two for one, two in pairwise(down))
    assert len(down) > 10
    while canvas.caret > 0:
        before = canvas.caret
        QTest.keyClick(canvas, Key.Key_PageUp)
        assert canvas.caret < before
    assert canvas.verticalScrollBar().value() == 0
