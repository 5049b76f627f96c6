"""From every pixel of a line to the text and back: the nearer edge of the grapheme that is drawn there.

Which way a grapheme reads comes from python-bidi; where it is drawn from its rectangle, which other tests prove.
"""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.target import hit_at
from tests.ui.canvas.ink import drawn_caret
from tests.ui.canvas.shaping import resolved_levels

LINES = [
    "اندلعت معركة عند جسر الوادي يوم 25-9-2019 بحسب The Valley Post أمس.",
    "لا لأ لإ لآ فَلَا للإعلام الآلاف ولا سلام",
    "وَعَادَ الهُدُوءُ النِّسْبِيُّ مَسَاءً إِلَى كتـــاب می\u200cخواهم",
    "قال (UN) إن [القصف] أوقع «18 قتيلاً» و٪15 و$40 أو 3.5% من ١٢٬٥٠٠",
    "قال 😀 شَاهِدٌ 👩🏽‍🚀 في 🇸🇾 يوم 𝟙𝟚 أمس e\u0301té ffi",
    "عبر https://example.org/a?id=12 أو report_v2.pdf و+963 11 555-0142",
    "Two residents (اللواء 31) left لا before 04:30, said سامر العلي.",
    "a ب c ت 1 ث 2 d «القوة (12) المهاجمة» end",
    "قال \u2068The Post\u2069 ثم\u200f 12 \u2067نعم abc\u2069 لا",
    "A 1 B",
    "He said وَعَادَ الهُدُوءُ إِلَى الآلاف لا then e\u0301te\u0301 12 شَاهِدٌ 😀 ends",
    "قال e\u0301te\u0301 𝟙𝟚𝟙 ffi ثم e\u0301 أمس",
    "The Post قال إن القصف انتهى at Wadi Bridge",
    "نعم said he, and the rest كما قال شاهد  ",
]
WRAPPED = "  ".join(LINES[:8])


@dataclass(frozen=True)
class Cell:
    """A grapheme `[start, end)` drawn from `left` to `right` of its line."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    def nearer(self, x: float) -> set[int]:
        """The offset at the nearer edge; both in the middle, to a hundredth of a pixel."""
        before, after = (self.right, self.left) if self.rtl else (self.left, self.right)
        lean = abs(x - before) - abs(x - after)
        return {self.start, self.end} if abs(lean) < 0.02 else {self.start if lean < 0 else self.end}

    def edge(self, offset: int) -> float:
        return self.right if (offset == self.start) == self.rtl else self.left


def cells(laid: LaidBlock, line: int) -> list[Cell]:
    """Return the graphemes of a line that have a width, from left to right."""
    text, first = laid.text, laid.block.start
    levels = resolved_levels(text, laid.rtl)
    start, end = laid.line_extent(line)
    kept = start + len(text[start - first : end - first].rstrip())
    found = []
    for a, b in pairwise(graphemes(text)):
        if start <= first + a < end:
            # spaces at a line's end are at the level of the paragraph (L1)
            rtl = laid.rtl if first + a >= kept else levels[a] % 2 == 1
            found += [Cell(first + a, first + b, *place, rtl) for place in laid.spans(line, first + a, first + b)]
    return sorted((cell for cell in found if cell.right - cell.left > 0.1), key=lambda cell: cell.left)


def laid_out(text: str, width: int = 3000, zoom: float = 1.0) -> LaidBlock:
    sheet = Sheet(text)
    sheet.fit(Metrics(width, zoom))
    return sheet.laid(0)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("text", [*LINES, WRAPPED])
def test_a_point_on_a_grapheme_is_its_nearer_edge(qapp, text, zoom):
    laid = laid_out(text, 900 if text == WRAPPED else 3000, zoom)
    for line in range(len(laid.lines)):
        places = cells(laid, line)
        assert all(abs(two.left - one.right) < 0.1 for one, two in pairwise(places)), "no gap, no overlap"
        for pixel in range(round(places[0].left), round(places[-1].right)):
            x = pixel + 0.5
            [*under] = [cell for cell in places if cell.left <= x < cell.right]
            if not under:
                continue
            hit = laid.hit(line, x)
            assert hit.offset in under[0].nearer(x), (text[under[0].start : under[0].end], x)
            assert laid.line_of(hit) == line
            assert laid.caret_x(line, hit) == pytest.approx(under[0].edge(hit.offset), abs=0.1)


@pytest.mark.parametrize("text", [*LINES, WRAPPED])
def test_points_beside_a_line_are_where_it_begins_and_ends_as_it_is_read(qapp, text):
    laid = laid_out(text, 700)
    for line in range(len(laid.lines)):
        start, end = laid.line_extent(line)
        places = cells(laid, line)
        for away in (0.6, 40.0, 4000.0):
            right, left = laid.hit(line, places[-1].right + away), laid.hit(line, places[0].left - away)
            first, last = (right, left) if laid.rtl else (left, right)
            assert (first.offset, last.offset) == (start, end)
            assert laid.line_of(first) == laid.line_of(last) == line


@pytest.mark.parametrize("text", [*LINES, WRAPPED])
def test_the_beginning_of_a_paragraph_is_drawn_at_its_edge(qapp, text):
    laid = laid_out(text, 700)
    first = cells(laid, 0)
    edge = first[-1].right if laid.rtl else first[0].left
    assert laid.caret_x(0, laid.line_start(0)) == pytest.approx(edge, abs=0.1)


@pytest.mark.parametrize("text", [*LINES, WRAPPED])
@pytest.mark.parametrize("width", [420, 500, 700])
def test_the_end_of_a_line_is_drawn_where_it_ends_as_it_is_read(qapp, text, width):
    laid = laid_out(text, width)
    for line in range(len(laid.lines)):
        places = cells(laid, line)
        ended = text[: laid.line_extent(line)[1]][-1].isspace() or line == len(laid.lines) - 1
        if ended:
            side = places[0].left if laid.rtl else places[-1].right
            assert laid.caret_x(line, laid.line_end(line)) == pytest.approx(side, abs=0.1)


@pytest.mark.parametrize("text", [*LINES, WRAPPED])
def test_where_a_caret_is_drawn_a_click_brings_it_back(qapp, text):
    laid = laid_out(text, 700)
    for offset in graphemes(text):
        for upstream in (False, True):
            line = laid.line_of(Hit(offset, upstream))
            x = laid.caret_x(line, Hit(offset, upstream))
            assert laid.caret_x(line, laid.hit(line, x)) == pytest.approx(x, abs=0.1), (offset, upstream)


LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def place_of(canvas: Canvas, laid: LaidBlock, line: int) -> QPointF:
    """Return the left end of a line's baseline in the viewport."""
    sheet = canvas._sheet
    top = sheet.top(sheet.index_of(laid.block.start)) + laid.line_top(line) + laid.script.baseline
    return QPointF(sheet.metrics.text_left, top - canvas._window.y)


@pytest.mark.parametrize("zoom", [100, 170])
def test_a_real_click_puts_the_caret_at_the_nearer_edge_and_draws_it_there(show, qtbot, zoom):
    canvas = show(WRAPPED, size=(900, 10 * zoom))
    canvas.set_zoom(zoom)
    laid = canvas._sheet.laid(0)
    clicks = 0
    for line in range(len(laid.lines)):
        at = place_of(canvas, laid, line).toPoint()
        for cell in cells(laid, line):
            for x in {round(cell.left) + 1, round(cell.right) - 1}:
                if cell.left <= x < cell.right:
                    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(at.x() + x, at.y()))
                    assert canvas.caret in cell.nearer(x)
                    clicks += 1
                    if clicks % 23 == 0:
                        drawn = drawn_caret(canvas, qtbot)
                        assert abs(drawn.center().x() - at.x() - cell.edge(canvas.caret)) <= 0.5 + drawn.width() / 2
                        assert drawn.top() < at.y() < drawn.bottom()
    assert clicks > 500


def test_clicks_above_and_below_the_text_find_its_first_and_last_lines(show):
    text = "\n".join(LINES[:3])
    canvas = show(text, size=(900, 900))
    sheet, window = canvas._sheet, canvas._window
    for y, index, first in [(2, 0, True), (890, 2, False)]:
        laid = sheet.laid(index)
        for share in (0.1, 0.5, 0.9):
            x = round(sheet.metrics.text_left + sheet.metrics.column * share)
            QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(x, y))
            expected = laid.hit(0 if first else len(laid.lines) - 1, x - sheet.metrics.text_left)
            assert canvas.caret == hit_at(window, QPointF(x, y)).offset == expected.offset


def test_every_row_of_pixels_belongs_to_a_line(show):
    canvas = show("\n".join([WRAPPED, "", LINES[6]]), size=(900, 800))
    sheet, window = canvas._sheet, canvas._window
    found = []
    for y in range(800):
        hit = hit_at(window, QPointF(sheet.metrics.text_left + sheet.metrics.column, y))
        index = 0 if hit.offset <= len(WRAPPED) else sheet.index_of(hit.offset)
        found.append((index, sheet.laid(index).line_of(hit)))
    assert found == sorted(found)
    assert len(set(found)) == sum(len(sheet.laid(index).lines) for index in range(3))


PARTS = [
    "سلام", "لا", "مَدْرَسَةٌ", "كتـــاب", "می\u200cخواهم", "שלום", "abc", "X", "e\u0301t", "12", "٣٤", "3.5", "7%", "-",
    "(", ")", "«", "»", '"', ".", "،", ":", "/", "😀", "👩🏽\u200d🚀", "🇸🇾", "\u2067نعم abc\u2069", "  ",
    "\u00a0", "$", "#",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=24),
    st.sampled_from([" ", ""]),
    st.sampled_from([330, 400, 3000]),
)
def test_in_any_text_every_point_is_a_nearer_edge_and_every_caret_is_found_again(qapp, parts, between, width):
    text = between.join(parts)
    laid = laid_out(text, width)
    for line in range(len(laid.lines)):
        places = cells(laid, line)
        for cell in places:
            for share in (0.1, 0.45, 0.55, 0.9):
                x = cell.left + (cell.right - cell.left) * share
                under = [place for place in places if place.left <= x < place.right]
                hit = laid.hit(line, x)
                assert laid.line_of(hit) == line
                assert any(hit.offset in place.nearer(x) for place in under)
    for offset in graphemes(text):
        for upstream in (False, True):
            line = laid.line_of(Hit(offset, upstream))
            x = laid.caret_x(line, Hit(offset, upstream))
            assert laid.caret_x(line, laid.hit(line, x)) == pytest.approx(x, abs=0.15), (offset, upstream)
