"""Dragging the edges of the selected mark: by real mouse events, in lines of either and of both directions."""

import unicodedata

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.text.boundaries import snap_to_graphemes
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.grips import Grip
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.theme import DARK, LIGHT, mark_colours

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ARABIC = "اندلعت معركة عند جسر الوَادِي يوم الأحد بحسب شهود."
ENGLISH = "Two residents left the town at dawn, said a witness."
MIXED = "نقلت صحيفة The Valley Post عن اللواء 31 أن 4000 شخص غادروا."
WRAPPED = " ".join(["قال شاهد إن القصف بدأ فجراً في حي السلام"] * 6)
BLUE = "#2f6fb3"


def marked(text: str, *quotes: str, kind: str = "entity", name: str = "mark") -> Mark:
    fragments, at = [], 0
    for quote in quotes:
        start = text.index(quote, at)
        fragments.append((start, start + len(quote)))
        at = start + len(quote)
    return Mark(name, tuple(fragments), kind, "شخص", BLUE)


def stretches(canvas: Canvas) -> list[tuple[str, int, int, int]]:
    told: list[tuple[str, int, int, int]] = []
    canvas.markStretched.connect(lambda *all_of_it: told.append(all_of_it))
    return told


def grip(canvas: Canvas, at_start: bool) -> Grip:
    [found] = [each for each in canvas.grips() if each.at_start == at_start]
    return found


def middle(grip: Grip) -> QPoint:
    """A point on the edge, from where a drag goes as far as the pointer does."""
    return QPoint(round(grip.x), round(grip.stem.center().y()))


def part(canvas: Canvas, text: str, offset: int, share: float) -> QPoint:
    """A point at a share of the way that one reads over the letter at an offset."""
    [rect, *_] = canvas.text_rects(*snap_to_graphemes(text, offset, offset + 1))
    rtl = unicodedata.bidirectional(text[offset]) in ("AL", "R")
    x = rect.right() - rect.width() * share if rtl else rect.left() + rect.width() * share
    return QPoint(round(x), round(rect.center().y()))


def pull(canvas: Canvas, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    hold(canvas, start, end, modifiers)
    QTest.mouseRelease(canvas.viewport(), LEFT, modifiers, end)


def hold(canvas: Canvas, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and move, as a hand does; QTest moves without modifiers, so the last move is made by us."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, modifiers, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    if modifiers != NONE:
        move_with(canvas, end, modifiers)


def move_with(canvas: Canvas, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    view = canvas.viewport()
    at, place = QPointF(point), QPointF(view.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, at, place, Qt.MouseButton.NoButton, LEFT, modifiers)
    QApplication.sendEvent(view, event)


def selected(show, text: str, mark: Mark, zoom: int = 100) -> Canvas:
    canvas = show(text, [mark])
    canvas.set_zoom(zoom)
    canvas.select_mark(mark.id)
    canvas.scroll_to(mark.start)
    return canvas


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize(
    ("text", "before", "at_start", "letter", "after"),
    [
        (ARABIC, "جسر", False, "ا", "جسر ا"),
        (ARABIC, "جسر الوَادِي", False, "س", "جس"),
        (ARABIC, "جسر", True, "ند جسر", "ند جسر"),
        (ARABIC, "جسر الوَادِي", True, "لوَادِي", "لوَادِي"),
        (ARABIC, "جسر", False, "وَ", "جسر الوَ"),  # never between a letter and its vowel
        (ENGLISH, "residents", False, "t the", "residents left"),
        (ENGLISH, "residents", True, "wo res", "wo residents"),
        (ENGLISH, "residents left", False, "d", "resid"),
        (MIXED, "صحيفة", False, "نقلت", None),  # not before its beginning: one letter stays
        (MIXED, "Valley", False, "ost", "Valley Po"),
        (MIXED, "Valley", True, "The", "The Valley"),
        (MIXED, "عن", False, "واء", "عن اللو"),
        (MIXED, "عن", True, "Post", "Post عن"),
        (MIXED, "شخص", True, "4000", "4000 شخص"),
        (MIXED, "أن", False, "0 شخص", "أن 4000"),
    ],
)
def test_a_dragged_edge_comes_to_the_letter_under_the_pointer(show, text, before, at_start, letter, after, zoom):
    mark = marked(text, before)
    canvas = selected(show, text, mark, zoom)
    told = stretches(canvas)
    origin = mark.start if letter != "ا" else mark.end
    at = text.index(letter, origin) if letter in text[origin:] and not at_start else text.index(letter)
    pull(canvas, middle(grip(canvas, at_start)), part(canvas, text, at, 0.2 if at_start else 0.8))
    if after is None:
        assert told == [("mark", 0, mark.start, mark.start + 1)]
    else:
        start = text.index(after)
        assert told == [("mark", 0, start, start + len(after))]


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_mark_over_several_lines_has_a_grip_where_it_begins_and_one_where_it_ends(show, zoom):
    start, end = 20, 170
    canvas = show(WRAPPED, [Mark("mark", ((start, end),), "entity", "شخص", BLUE)], size=(700, 700))
    canvas.set_zoom(zoom)
    canvas.select_mark("mark")
    first, last = grip(canvas, at_start=True), grip(canvas, at_start=False)
    [one, *_], [*_, other] = canvas.text_rects(start, start + 1), canvas.text_rects(end - 1, end)
    assert last.top > first.top
    assert first.x == pytest.approx(one.right(), abs=0.5)
    assert last.x == pytest.approx(other.left(), abs=0.5)
    assert (first.top, last.top) == pytest.approx((one.top(), other.top()))
    told = stretches(canvas)
    pull(canvas, middle(last), part(canvas, WRAPPED, 46, 0.8))
    assert told == [("mark", 0, start, 47)]


def test_the_letter_is_the_one_under_the_pointer_also_where_the_dot_was_taken(show):
    canvas = selected(show, WRAPPED, Mark("mark", ((80, 95),), "entity", "شخص", BLUE))
    told = stretches(canvas)
    end = grip(canvas, at_start=False)
    dot = end.dot.toPoint() - QPoint(0, 2)
    target = part(canvas, WRAPPED, 104, 0.8)
    pull(canvas, dot, target + dot - middle(end))
    assert told == [("mark", 0, 80, 105)]


def test_with_control_whole_words_are_taken(show):
    canvas = selected(show, ARABIC, mark := marked(ARABIC, "جسر"))
    told = stretches(canvas)
    pull(canvas, middle(grip(canvas, at_start=False)), part(canvas, ARABIC, ARABIC.index("يوم") + 1, 0.2), CONTROL)
    pull(canvas, middle(grip(canvas, at_start=True)), part(canvas, ARABIC, ARABIC.index("معركة") + 3, 0.8), CONTROL)
    assert told == [
        ("mark", 0, mark.start, ARABIC.index("يوم") + 3),
        ("mark", 0, ARABIC.index("معركة"), mark.end),
    ]


def test_of_a_mark_in_several_parts_the_first_and_the_last_are_drawn_out(show):
    mark = marked(ENGLISH, "residents", "town", "witness")
    canvas = selected(show, ENGLISH, mark)
    told = stretches(canvas)
    pull(canvas, middle(grip(canvas, at_start=True)), part(canvas, ENGLISH, 0, 0.2))
    pull(canvas, middle(grip(canvas, at_start=False)), part(canvas, ENGLISH, ENGLISH.index("tness"), 0.8))
    assert told == [("mark", 0, 0, mark.fragments[0][1]), ("mark", 2, mark.fragments[2][0], mark.fragments[2][0] + 3)]
    pull(canvas, middle(grip(canvas, at_start=True)), part(canvas, ENGLISH, ENGLISH.index("dawn"), 0.8))
    assert told[-1] == ("mark", 0, mark.fragments[0][1] - 1, mark.fragments[0][1])


def test_over_paragraphs_an_edge_never_lies_behind_a_line_feed(show):
    text = f"{ENGLISH}\n\n{ARABIC}"
    canvas = selected(show, text, mark := marked(text, "said"))
    told = stretches(canvas)
    second = text.index(ARABIC)
    pull(canvas, middle(grip(canvas, at_start=False)), part(canvas, text, second, 0) + QPoint(9, 0))
    assert told == [("mark", 0, mark.start, len(ENGLISH))]


def test_the_canvas_changes_nothing_itself_and_shows_the_new_extent_while_it_is_dragged(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    told, before = stretches(canvas), canvas.grips()
    rows = canvas.text_rects(0, len(ENGLISH))
    target = part(canvas, ENGLISH, ENGLISH.index("town"), 0.8)
    hold(canvas, middle(before[1]), target)
    assert canvas.grips()[1].x > before[1].x
    picture = canvas.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    frame = QColor(mark_colours(LIGHT, BLUE).full)
    held = canvas.grips()[1]
    assert picture.pixelColor(int(held.stem.left() * ratio), round(held.stem.center().y() * ratio)) == frame
    assert told == []
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, target)
    assert len(told) == 1
    assert canvas.grips() == before
    assert canvas.text_rects(0, len(ENGLISH)) == rows
    assert canvas.selected_mark == "mark"
    assert canvas.selection() is None


def test_escape_lets_an_edge_go_back_and_the_mark_stays_selected(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    told, before = stretches(canvas), canvas.grips()
    target = part(canvas, ENGLISH, ENGLISH.index("town"), 0.8)
    hold(canvas, middle(before[1]), target)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.grips() == before
    QTest.mouseMove(canvas.viewport(), target + QPoint(5, 0))
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, target)
    assert told == []
    assert canvas.selected_mark == "mark"
    assert canvas.selection() is None


def test_letters_mean_nothing_while_an_edge_is_held(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    typed: list[str] = []
    canvas.keyTyped.connect(typed.append)
    hold(canvas, middle(canvas.grips()[1]), part(canvas, ENGLISH, ENGLISH.index("town"), 0.8))
    QTest.keyClick(canvas, Qt.Key.Key_P)
    assert typed == []


def test_an_edge_that_is_let_go_where_it_was_tells_nothing(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    told = stretches(canvas)
    end = middle(canvas.grips()[1])
    hold(canvas, end, end + QPoint(60, 0))
    QTest.mouseMove(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, end)
    assert told == []


def test_a_click_on_an_edge_is_a_click_like_others(show):
    inner, outer = marked(ENGLISH, "residents", name="inner"), marked(ENGLISH, "residents left", name="outer")
    canvas = show(ENGLISH, [inner, outer])
    canvas.select_mark("inner")
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, middle(grip(canvas, at_start=True)) + QPoint(3, 0))
    assert canvas.selected_mark == "outer"


def test_work_that_is_only_read_has_no_grips(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    told, place = stretches(canvas), middle(canvas.grips()[1])
    canvas.set_editable(False)
    assert canvas.grips() == ()
    QTest.mouseMove(canvas.viewport(), place)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    pull(canvas, place, part(canvas, ENGLISH, ENGLISH.index("town"), 0.8))
    assert told == []
    assert canvas.selection() is not None
    canvas.set_editable(True)
    assert len(canvas.grips()) == 2


def test_without_a_selected_mark_there_are_no_grips(show):
    canvas = show(ENGLISH, [marked(ENGLISH, "residents")])
    assert canvas.grips() == ()
    canvas.select_mark("mark")
    canvas.select_mark(None)
    assert canvas.grips() == ()


def test_over_a_grip_the_pointer_says_that_it_can_be_dragged(show):
    canvas = selected(show, ARABIC, marked(ARABIC, "جسر"))
    for each in canvas.grips():
        for away in (-3, 3):
            QTest.mouseMove(canvas.viewport(), middle(each) + QPoint(away, 0))
            assert canvas.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
        QTest.mouseMove(canvas.viewport(), middle(each) + QPoint(12 if each.at_start else -12, 0))
        assert canvas.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_grips_are_seen_in_the_marks_full_colour(show, theme):
    canvas = show(MIXED, [marked(MIXED, "Valley")])
    canvas.set_theme(theme)
    canvas.select_mark("mark")
    picture, colour = canvas.viewport().grab().toImage(), QColor(mark_colours(theme, BLUE).full)
    for each in canvas.grips():
        assert picture.pixelColor(each.dot.toPoint()) == colour
        assert {
            picture.pixelColor(int(each.stem.left()) + x, round(each.stem.center().y())) == colour for x in (0, 1)
        } == {True}


def test_a_claim_has_grips_at_its_words_too(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "Two residents left", kind="claim"))
    told = stretches(canvas)
    pull(canvas, middle(grip(canvas, at_start=False)), part(canvas, ENGLISH, ENGLISH.index("town"), 0.8))
    assert told == [("mark", 0, 0, ENGLISH.index("town") + 1)]


def test_an_edge_held_beyond_the_page_scrolls_on(show, qtbot):
    text = "\n".join([ENGLISH] * 60)
    canvas = selected(show, text, marked(text, "residents"))
    told, below = stretches(canvas), QPoint(200, canvas.viewport().height() + 40)
    hold(canvas, middle(grip(canvas, at_start=False)), below)
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().value() > 300)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, below)
    [(name, fragment, start, end)] = told
    assert (name, fragment, start) == ("mark", 0, 4)
    assert end > 600
    value = canvas.verticalScrollBar().value()
    qtbot.wait(80)
    assert canvas.verticalScrollBar().value() == value


def test_a_mark_that_changes_meanwhile_is_let_go(show):
    canvas = selected(show, ENGLISH, marked(ENGLISH, "residents"))
    told, place = stretches(canvas), part(canvas, ENGLISH, ENGLISH.index("town"), 0.8)
    hold(canvas, middle(canvas.grips()[1]), place)
    canvas.refresh_marks()
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, place)
    hold(canvas, middle(canvas.grips()[1]), place)
    canvas.show_text(ARABIC, MarkList())
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, place)
    assert told == []
