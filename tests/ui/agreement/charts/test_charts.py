"""What every chart keeps true: its spots lie inside it, in words, mirrored as a whole; its words can be read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from annotator.ui.agreement.charts.axis import Axis, least_of
from annotator.ui.agreement.charts.chart import Chart, Reading
from annotator.ui.agreement.charts.distribution import Distribution
from annotator.ui.agreement.charts.hand import Hand
from annotator.ui.agreement.charts.saving import Titled, drawing
from annotator.ui.canvas.recorder import Glyph, Recorder, Shape, Words
from annotator.ui.line import without_isolates
from annotator.ui.theme import DARK, LIGHT, contrast, mark_colours

from .conftest import COLOURS, EMPTY, FULL, named

WIDTHS = (320, 720, 1400)


def recorded(chart: Chart, width: int, rtl: bool, theme=LIGHT) -> Recorder:
    size = chart.size(width)
    recorder = Recorder(size.width(), size.height())
    chart.paint(recorder, width, theme, rtl)
    recorder.end()
    return recorder


def place_of(words: Words) -> QRectF:
    left, right = min(cell.left for cell in words.cells), max(cell.right for cell in words.cells)
    return words.place.mapRect(QRectF(left, words.y - words.size, right - left, words.size * 1.3))


def texts(chart: Chart, width: int = 720, rtl: bool = False) -> list[str]:
    return [
        without_isolates(each.line).strip("\u061c\u200e\u200f") for each in recorded(chart, width, rtl).drawing.words
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_spot_lies_inside_and_has_words(chart, width, tongue):
    size, rtl = chart.size(width), tongue == "ar"
    whole = QRectF(0, 0, size.width(), size.height()).adjusted(-0.5, -0.5, 0.5, 0.5)
    spots = chart.spots(width, rtl)
    assert spots
    assert all(whole.contains(each.rect) for each in spots)
    assert all(without_isolates(each.text).strip() for each in spots)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_two_doors_lie_over_one_another(chart, width):
    rects = sorted((each.rect for each in chart.spots(width, False)), key=lambda rect: (rect.top(), rect.left()))
    assert not any(one.intersected(other).width() > 0.01 and one.top() == other.top() for one, other in pairwise(rects))


@pytest.mark.parametrize("width", WIDTHS)
def test_a_chart_from_right_to_left_is_mirrored_whole(chart, width):
    whole = chart.size(width).width()
    there, back = chart.spots(width, False), chart.spots(width, True)
    assert [each.what for each in there] == [each.what for each in back]
    for one, other in zip(there, back, strict=True):
        assert other.rect.right() == pytest.approx(whole - one.rect.left())
        assert other.rect.top() == one.rect.top()


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_drawn_outside(chart, width, rtl):
    size = chart.size(width)
    whole = QRectF(0, 0, size.width(), size.height()).adjusted(-2, -2, 2, 2)
    found = recorded(chart, width, rtl).drawing
    drawn = [item.path.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1) for item in found.items if isinstance(item, Shape)]
    assert [each for each in drawn if not whole.contains(each)] == []
    assert [(each.line, place_of(each)) for each in found.words if not whole.contains(place_of(each))] == []


@pytest.mark.parametrize("rtl", [False, True])
def test_words_do_not_run_into_one_another(chart, rtl):
    places = [place_of(each).adjusted(1, 4, -1, -4) for each in recorded(chart, 720, rtl).drawing.words]
    assert len(places) > 3
    for at, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[at + 1 :])


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_word_can_be_read_on_what_lies_beneath_it(chart, theme):
    """What was filled last below the middle of a glyph is its ground."""
    items = recorded(chart, 720, False, theme).drawing.items
    worst = 21.0
    for at, item in enumerate(items):
        if isinstance(item, Glyph):
            middle = item.place.map(0.0, 0.0)
            under = [
                each.colour.name()
                for each in items[:at]
                if isinstance(each, Shape) and each.pen is None and each.path.boundingRect().contains(*middle)
            ]
            worst = min(worst, contrast(item.colour.name(), (under or [theme.page])[-1]))
    assert worst >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("colour", [*COLOURS, "#000000", "#ffffff", "#ffff00"])
def test_a_bar_stands_out_from_the_page_in_any_colour_of_a_schema(theme, colour):
    assert contrast(mark_colours(theme, colour).full, theme.page) >= 3


@pytest.mark.parametrize("name", EMPTY)
def test_where_there_is_nothing_a_sentence_says_so(qapp, name):
    chart = EMPTY[name]
    assert texts(chart) == ["There is nothing to compare here."]
    assert chart.spots(720, False) == []


def test_a_figure_stands_in_its_cell_with_its_interval(qapp):
    shown = texts(FULL["two members"])
    assert shown.count("0.91") == shown.count("0.81 to 0.98") == 2


def test_numbers_are_in_the_digits_of_the_language(tongue):
    shown = texts(FULL["two members"], rtl=tongue == "ar")
    assert ("٠٫٩١" if tongue == "ar" else "0.91") in shown


def test_what_rounds_to_nothing_is_not_below_it(qapp):
    assert "-0.00" not in texts(FULL["labels"])
    assert "-0.21" in texts(FULL["labels"])


def test_a_cell_without_a_count_is_no_door(qapp):
    chart = FULL["confusion"]
    counts = {(row, column): count for row, line in enumerate(chart.counts) for column, count in enumerate(line)}
    assert [each.what for each in chart.spots(720, False)] == sorted(place for place in counts if counts[place])


def test_time_runs_as_one_reads(qapp):
    there, back = (FULL["sixty days"].spots(720, rtl) for rtl in (False, True))
    assert there[0].rect.left() < there[-1].rect.left()
    assert back[0].rect.left() > back[-1].rect.left()


def test_every_document_is_a_door_of_its_own(qapp):
    documents = named(300)
    found = {each.what for each in Distribution(documents).spots(320, False)}
    assert found == {each.reading.what for each in documents if each.reading.value is not None}


@pytest.mark.parametrize(
    ("low", "least"), [(None, 0.0), (0.3, 0.0), (-0.01, -0.5), (-0.5, -0.5), (-0.7, -1.0), (-9.0, -2.0)]
)
def test_the_axis_begins_below_nothing_only_where_a_figure_is(low, least):
    assert least_of([Reading(0.9, low, 0.95), Reading()]) == least
    axis = Axis(least, 10, 300)
    assert axis.ticks[0] == least
    assert axis.ticks[-1] == 1
    assert [axis.at(least - 5), axis.at(1.5)] == [10, 310]


@pytest.mark.parametrize("rtl", [False, True])
def test_a_turned_heading_ends_above_its_column(qapp, rtl):
    recorder = Recorder(100, 100)
    Hand(recorder, 100, LIGHT, rtl).turned(QRectF(10, 20, 20, 60), "سَلْمى (أ)", LIGHT.ink)
    recorder.end()
    [words] = recorder.drawing.words
    place = place_of(words)
    assert place.bottom() == pytest.approx(80, abs=1)
    assert place.center().x() == pytest.approx(80 if rtl else 20, abs=3)


def test_a_title_is_drawn_above(qapp):
    titled = Titled(FULL["labels"], "Strict F1 <b>&")
    assert drawing(titled, LIGHT, False).words[0].line == "Strict F1 <b>&"
    assert QColor(LIGHT.page).name() == drawing(titled, LIGHT, False).items[0].colour.name()
