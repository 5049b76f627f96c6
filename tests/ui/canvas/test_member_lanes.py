"""A lane for each member under the text: where their bands lie, what is drawn, and what a click in a lane selects."""

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.bands import band_rect, bands, lane_top
from annotator.ui.canvas.decor import band_rects, decorate
from annotator.ui.canvas.label_rows import label_row
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.theme import DARK, LIGHT, mix
from tests.texts import ARABIC, ENGLISH, at
from tests.ui.canvas.conformance import lay
from tests.ui.canvas.mixtures import KINDS, mixture

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SIGNS = ("★", "A", "B", "C")
BLUE, VIOLET = "#2f6fb3", "#7a4fa3"
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


def member_mark(name, lane, *fragments, kind="entity", colour=BLUE, **more):
    return Mark(name, fragments, kind, f"{SIGNS[lane]}\u00a0Person", colour, lane, **more)


def drawn(laid, marks):
    """The bands of marks in a block, by their ids."""
    found = {}
    for item in bands(decorate(laid, marks, LIGHT)):
        found.setdefault(item.mark.id, []).append(band_rect(laid, item))
    return found


def same(ours, expected):
    return [(each.left(), each.right()) for each in ours] == [
        pytest.approx((each.left(), each.right()), abs=1.0) for each in expected
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_band_is_as_wide_as_the_highlight_of_its_words_on_every_line_and_in_every_run(qapp, kind):
    wrapped = 0
    for seed in range(60):
        chance = random.Random(f"{kind} {seed} lanes")
        metrics = Metrics(chance.choice((300, 420, 800)), chance.choice(ZOOMS), lanes=SIGNS)
        laid = lay(mixture(chance, kind, wrapped=True), chance.random() < 0.6, metrics)
        wrapped += len(laid.lines) > 1
        breaks = graphemes(laid.text)
        spans = [tuple(sorted(chance.sample(breaks, 2))) for _ in SIGNS]
        marks = [member_mark(f"m{lane}", lane, span) for lane, span in enumerate(spans)]
        found = drawn(laid, marks)
        for mark in marks:
            expected = [rect for _, rect in band_rects(laid, mark.start, mark.end)]
            assert same(found.get(mark.id, []), expected), (seed, mark)
    assert wrapped > 30


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_the_lanes_lie_in_their_order_between_the_text_and_its_labels(qapp, text, zoom):
    laid = lay(text.split("\n", maxsplit=1)[0], text is ARABIC, Metrics(500, zoom, lanes=SIGNS))
    marks = [member_mark(f"m{lane}", lane, (0, 12)) for lane in range(4)]
    rects = [each[0] for each in drawn(laid, marks).values()]
    foot = laid.script.baseline + laid.script.below
    assert rects[0].top() >= foot
    assert all(one.bottom() < two.top() for one, two in pairwise(rects))
    assert rects[-1].bottom() <= label_row(laid, 0)[0]
    assert label_row(laid, 0)[0] + label_row(laid, 0)[1] <= laid.script.pitch + 1
    assert all(each.height() >= 2 for each in rects)


def test_lines_have_their_height_by_the_number_of_lanes_whatever_is_marked(show):
    marks = [member_mark(f"m{lane}", lane, (0, 12)) for lane in range(4)]
    plain, empty, full = (show(ENGLISH, each, lanes=lanes) for each, lanes in (((), ()), ((), SIGNS), (marks, SIGNS)))
    script = full._sheet.laid(0).script
    assert empty._sheet.height == full._sheet.height
    assert script.pitch > plain._sheet.laid(0).script.pitch + 4 * 9 - 1
    assert full._sheet.laid(1).script.pitch == script.pitch


def test_without_lanes_a_page_is_set_as_it_always_was(show):
    marks = [Mark("m", ((0, 12),), "entity", "Person", BLUE)]
    canvas = show(ENGLISH, marks)
    assert canvas._sheet.laid(0).script.lanes == 0
    assert canvas._sheet.decoration(0).slots == ()
    assert canvas._sheet.decoration(0).labels[0].text == "Person"


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_what_lies_in_another_mark_of_the_same_member_shares_their_lane(qapp, text):
    laid = lay(text.split("\n", maxsplit=1)[0], text is ARABIC, Metrics(900, 2.0, lanes=SIGNS))
    marks = [
        member_mark("outer", 1, (0, 30)),
        member_mark("inner", 1, (4, 12)),
        member_mark("third", 1, (6, 10)),
        member_mark("alone", 1, (35, 40)),
        member_mark("other", 2, (0, 30)),
        member_mark("claim", 1, (0, 40), kind="claim", colour=VIOLET),
    ]
    found = {name: rects[0] for name, rects in drawn(laid, marks).items()}
    lane = laid.metrics.lane(laid.rtl)
    assert set(found) == {"outer", "inner", "alone", "other", "claim"}
    assert found["inner"].bottom() < found["outer"].top()
    assert found["outer"].bottom() < found["claim"].top()
    assert found["claim"].bottom() < lane_top(laid, 0, 1) + lane
    assert found["alone"].height() == found["other"].height() > 2 * found["inner"].height()
    assert [each.hidden for each in decorate(laid, marks, LIGHT).counts] == [("third",)]


def test_the_gap_of_a_discontinuous_mark_is_dotted_in_its_own_lane(qapp):
    laid = lay(ENGLISH.split("\n", maxsplit=1)[0], False, Metrics(900, 1.0, lanes=SIGNS))
    items = [*bands(decorate(laid, [member_mark("m", 2, (0, 8), (20, 26))], LIGHT))]
    assert [item.joint for item in items] == [False, True, False]
    assert {band_rect(laid, item).top() for item in items} == {lane_top(laid, 0, 2)}


def test_who_marked_nothing_has_an_empty_place_as_wide_as_what_others_marked(qapp):
    laid = lay(ENGLISH.split("\n", maxsplit=1)[0], False, Metrics(900, 1.0, lanes=SIGNS))
    slots = decorate(laid, [member_mark("a", 1, (0, 8)), member_mark("b", 2, (4, 14))], LIGHT).slots
    expected = next(rect for _, rect in band_rects(laid, 0, 14))
    assert [(each.line, each.left, each.right) for each in slots] == [(0, expected.left(), expected.right())]


def in_viewport(canvas, name) -> QRectF:
    sheet = canvas._sheet
    for index in canvas._window.shown():
        for item in bands(sheet.decoration(index)):
            if item.mark.id == name:
                top = sheet.top(index) - canvas._window.y
                return band_rect(sheet.laid(index), item).translated(sheet.metrics.text_left, top)
    raise AssertionError(f"{name} has no band")


def three_alike(text):
    words = at(text, "اللواء 31" if text is ARABIC else "Wadi Bridge")
    return [member_mark(f"m{lane}", lane, words, label="Person" if lane == 1 else "") for lane in (1, 2, 3)]


@pytest.mark.parametrize("zoom", [50, 100, 300])
@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_a_click_on_a_members_band_selects_what_that_member_marked(show, qtbot, text, zoom):
    canvas = show(text, three_alike(text), lanes=SIGNS)
    canvas.set_zoom(zoom)
    canvas.scroll_to(three_alike(text)[0].start)
    for name in ("m3", "m1", "m2"):
        with qtbot.waitSignal(canvas.markClicked) as clicked:
            QTest.mouseClick(canvas.viewport(), LEFT, NONE, in_viewport(canvas, name).center().toPoint())
        assert clicked.args == [name]
        assert canvas.selected_mark == name


def test_a_click_on_the_words_goes_through_those_who_marked_them(show):
    canvas = show(ENGLISH, three_alike(ENGLISH), lanes=SIGNS)
    middle = canvas.text_rects(*at(ENGLISH, "Wadi Bridge"))[0].center().toPoint()
    chosen = []
    for _ in range(4):
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, middle)
        QTest.qWait(1)
        chosen.append(canvas.selected_mark)
    assert chosen == ["m1", "m2", "m3", "m1"]


def test_beside_a_band_a_click_in_the_lanes_selects_nothing(show):
    canvas = show(ENGLISH, three_alike(ENGLISH), lanes=SIGNS)
    rect = in_viewport(canvas, "m2")
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(round(rect.left()) - 30, round(rect.center().y())))
    assert canvas.selected_mark is None


def test_what_is_alike_has_one_label(show):
    canvas = show(ENGLISH, three_alike(ENGLISH), lanes=SIGNS)
    assert [label.text for label in canvas._sheet.decoration(0).labels] == ["Person"]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_bands_are_seen_quiet_where_all_made_the_same_and_strong_in_the_chosen_case(show, theme):
    first, second = at(ENGLISH, "Fighting"), at(ENGLISH, "Wadi Bridge")
    marks = [member_mark(f"q{lane}", lane, first, settled=True) for lane in (1, 2)]
    marks += [member_mark("loud", 1, second)]
    canvas = show(ENGLISH, marks, lanes=SIGNS[:3])
    canvas.set_theme(theme)
    full = canvas._sheet.decoration(0).highlights[0].colours.full

    def colour_in(place: QRectF) -> str:
        return QColor(canvas.grab().toImage().pixel(place.center().toPoint())).name()

    empty = in_viewport(canvas, "loud").translated(0, canvas._sheet.metrics.lane(False))
    assert colour_in(in_viewport(canvas, "loud")) == full
    assert colour_in(in_viewport(canvas, "q2")) == mix(theme.page, full, 0.55)
    assert colour_in(empty) not in (theme.page, full)
    canvas.show_case(["q1", "q2"])
    assert colour_in(in_viewport(canvas, "q2")) == full
    canvas.show_case([])
    assert colour_in(in_viewport(canvas, "q2")) != full


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
def test_the_signs_stand_at_the_reading_edge_of_lines_in_which_anything_is_marked(show, text):
    canvas = show(text, three_alike(text), lanes=SIGNS)
    sheet, image = canvas._sheet, canvas.grab().toImage()
    left = sheet.metrics.text_left
    edge = range(int(left + sheet.metrics.column) + 4, int(left + sheet.metrics.column) + 12)
    edge = edge if text is ARABIC else range(int(left) - 12, int(left) - 4)

    def inked(index, line):
        top = sheet.top(index) - canvas._window.y
        y = int(top + lane_top(sheet.laid(index), line, 1))
        rows = range(y, y + int(sheet.metrics.lane(text is ARABIC)) - 1)
        return any(QColor(image.pixel(x, row)).name() != LIGHT.page for x in edge for row in rows)

    marked = sheet.laid(0).lines_between(*three_alike(text)[0].fragments[0])[0]
    assert inked(0, marked)
    assert not inked(1, 0)
