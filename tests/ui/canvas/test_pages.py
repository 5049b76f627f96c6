"""Lines of a page: flush at the reading edge, of an even pitch, laid out only where they are seen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.canvas.decor import band
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.scroll import Window
from annotator.ui.canvas.sheet import Sheet

ARABIC = "قال شاهد إن القصف (الذي بدأ في 12-9-2019) أوقع 18 قتيلاً في بلدة النهرين، بحسب The Valley Post. " * 4
ENGLISH = "Two residents said that the brigade (اللواء 31) had left Wadi Bridge before dawn on 25 September. " * 4


@pytest.mark.parametrize("width", [400, 700, 1366])
def test_every_line_starts_flush_at_the_reading_edge(qapp, width):
    sheet = Sheet(ARABIC + "\n" + ENGLISH)
    sheet.fit(Metrics(width, 1.0))
    arabic, english = sheet.laid(0), sheet.laid(1)
    assert arabic.rtl
    assert not english.rtl
    assert len(arabic.lines) > 3
    for line in range(len(arabic.lines)):
        assert arabic.spans(line, *arabic.line_extent(line))[-1][1] == pytest.approx(sheet.metrics.column, abs=0.5)
    for line in range(len(english.lines)):
        assert english.spans(line, *english.line_extent(line))[0][0] == pytest.approx(0, abs=0.5)


def test_baselines_stand_at_an_even_pitch_whatever_the_line_holds(qapp):
    laid = Sheet(ARABIC + " مَسَاءً أُولَٰئِكَ هُدُوءٌ Ệ " + ARABIC).laid(0)
    baselines = [line.y() + line.ascent() for line in laid.lines]
    steps = {round(b - a, 3) for a, b in pairwise(baselines)}
    assert steps == {laid.script.pitch}


def test_marks_change_no_line_and_no_height(qapp):
    plain, tagged = Sheet(ARABIC), Sheet(ARABIC, MarkList([Mark("m", ((5, 60),), "entity", "شخص", "#2f6fb3")]))
    tagged.decoration(0)
    assert tagged.laid(0).height == plain.laid(0).height
    assert [plain.laid(0).line_extent(i) for i in range(3)] == [tagged.laid(0).line_extent(i) for i in range(3)]


def test_pieces_of_a_long_paragraph_keep_its_direction(qapp):
    sheet = Sheet("قال " + "Reuters and others said so. " * 600)
    assert len(sheet.blocks) > 2
    assert all(sheet.laid(index).rtl for index in range(len(sheet.blocks)))


def test_a_direction_given_for_the_document_holds_for_every_paragraph(qapp):
    sheet = Sheet(ARABIC + "\n" + ENGLISH, direction="ltr")
    assert not sheet.laid(0).rtl
    assert not sheet.laid(1).rtl


def test_opening_lays_out_only_what_is_seen(show):
    canvas = show("\n".join([ARABIC] * 3000))
    canvas.viewport().repaint()
    assert canvas._sheet.laid_count < 10


def test_scrolling_far_keeps_only_some_layouts(qapp):
    sheet = Sheet("\n".join([ARABIC] * 3000))
    window = Window(sheet, 800)
    for _ in range(60):
        window.scroll_by(2000)
    assert sum(len(sheet.text[b.start : b.end]) for b in (sheet.blocks[i] for i in sheet._laid)) <= 60_000


def test_correcting_heights_above_never_moves_the_line_being_read(show):
    canvas = show("\n".join([ARABIC, "قصير", ENGLISH * 3] * 300))
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    [before] = canvas.text_rects(word := canvas._window.sheet.blocks[canvas._window.index + 1].start, word + 3)[:1]
    bar.setValue(bar.value() + 40)
    bar.setValue(bar.value() - 90)
    [after] = canvas.text_rects(word, word + 3)[:1]
    assert after.top() - before.top() == 50


def test_the_last_line_can_be_reached_though_heights_were_estimates(show):
    text = "\n".join([ENGLISH * 2, "x", "\n"] * 200) + "THE END"
    canvas = show(text)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    assert canvas.text_rects(len(text) - 3, len(text))
    assert canvas.verticalScrollBar().value() == canvas.verticalScrollBar().maximum()


@pytest.mark.parametrize("change", ["zoom", "width"])
def test_zoom_and_width_hold_the_first_line_in_its_place(show, change):
    canvas = show("\n".join([ARABIC, ENGLISH] * 200))
    canvas.verticalScrollBar().setValue(7000)
    offset, y = canvas.first_line()
    canvas.set_zoom(150) if change == "zoom" else canvas.resize(600, 600)
    laid = canvas._sheet.laid(canvas._sheet.index_of(offset))
    line = next(i for i in range(len(laid.lines)) if laid.line_extent(i)[1] > offset)
    top = canvas._sheet.top(canvas._sheet.index_of(offset)) + laid.line_top(line) - canvas._window.y
    assert top == pytest.approx(y, abs=1)


def test_the_scroll_bar_stands_on_the_other_side_in_a_mirrored_window(show):
    canvas = show(ARABIC)
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert canvas.viewport().x() > canvas.verticalScrollBar().x()
    assert canvas.text_rects(0, 3)[0].right() == pytest.approx(
        canvas._sheet.metrics.text_left + canvas._sheet.metrics.column, abs=0.5
    )


@pytest.mark.parametrize("line", [ARABIC, ENGLISH])
@pytest.mark.parametrize("blank", ["", "  \t"])
def test_a_blank_line_costs_half_a_line(qapp, line, blank):
    close, apart = Sheet(f"{line}\n{line}"), Sheet(f"{line}\n{blank}\n{line}")
    tall = [[sheet.laid(index).height for index in range(len(sheet.blocks))] for sheet in (close, apart)]
    pitch = close.laid(0).script.pitch
    assert sum(tall[1]) - sum(tall[0]) == pytest.approx(pitch / 2, abs=1)
    assert apart.heights.total == sum(tall[1])


def test_heights_of_blank_lines_need_no_correction(qapp):
    sheet = Sheet("\n" * 50 + "end")
    estimated = sheet.heights.before(50)
    assert sum(sheet.laid(index).height for index in range(50)) == estimated


@pytest.mark.parametrize("line", ["قال شاهد إن القصف بدأ.", "Two residents left."])
def test_the_caret_stands_and_selects_in_a_blank_line(show, line):
    canvas = show(f"{line}\n\n{line}")
    blank = len(line) + 1
    laid, top = canvas._sheet.laid(1), canvas._sheet.top(1) - canvas._window.y
    assert band(laid, 0) == (0, laid.height)
    x = round(canvas._sheet.metrics.text_left + canvas._sheet.metrics.column / 2)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, round(top + laid.height / 2)))
    assert canvas.caret == blank
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.selection() is not None
    assert canvas.selection()[0] == blank
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.caret == blank
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.caret < blank


def test_the_scroll_bar_is_there_while_a_text_is_open_and_only_then(show):
    canvas = show("")
    bar, width = canvas.verticalScrollBar(), canvas.viewport().width()
    assert not bar.isVisible()
    canvas.show_text("قصير")
    assert bar.isVisible()
    assert canvas.viewport().width() < width
    assert canvas._sheet.metrics.viewport == canvas.viewport().width()
    canvas.show_text("")
    assert not bar.isVisible()
    assert canvas.viewport().width() == width


def test_every_line_that_is_brought_to_the_top_is_the_top_line(show):
    canvas = show("\n".join([ARABIC, "", ENGLISH, "قصير"] * 10))
    canvas.set_title("عنوان")
    sheet = canvas._sheet
    for index in range(len(sheet.blocks) - 12):
        for line in range(len(sheet.laid(index).lines)):
            start, end = sheet.laid(index).line_extent(line)
            canvas.hold_line(start, 0)
            assert canvas.top_line() == start
            canvas.hold_line(max(start, end - 1), 0)
            assert canvas.top_line() == start


def test_the_top_line_is_the_first_one_seen_whole(show):
    canvas = show("\n".join([ARABIC, "", ENGLISH, "قصير"] * 10))
    bar = canvas.verticalScrollBar()
    for value in range(0, bar.maximum(), 13):
        bar.setValue(value)
        top = canvas.top_line()
        index = canvas._sheet.index_of(top)
        y = canvas._sheet.top(index) + canvas._window.line_within(top) - canvas._window.y
        assert y >= 0
        before = canvas._window.line_within(top - 1) + canvas._sheet.top(canvas._sheet.index_of(top - 1)) if top else -1
        assert before < canvas._window.y


def test_the_last_line_is_held_with_what_stands_before_it(show):
    canvas = show("\n".join([ARABIC] * 20))
    canvas.hold_line(len(canvas._sheet.text) + 9, 0)
    bar = canvas.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_the_caret_tells_where_it_goes_and_only_when_it_goes(show):
    canvas = show("قال شاهد\nTwo men")
    places: list[int] = []
    canvas.caretMoved.connect(places.append)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    canvas.select(0, 2)
    canvas.select(4, 8)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    canvas.show_text("Another")
    assert places == [1, 2, 8, 0]


def test_a_text_that_is_seen_whole_has_no_grip_to_scroll_by(show):
    def tones() -> set[int]:
        picture = canvas.verticalScrollBar().grab().toImage()
        return {picture.pixel(6, y) for y in range(picture.height())}

    canvas = show("قصير")
    assert len(tones()) == 1
    canvas.show_text("\n".join([ARABIC] * 20))
    assert len(tones()) > 1


@pytest.mark.parametrize("height", [500, 601])
def test_lines_stand_at_whole_pixels_however_the_page_was_scrolled(show, height):
    canvas = show("\n".join([ARABIC, ENGLISH] * 40), size=(611, height))
    canvas.set_zoom(110)
    canvas.scroll_to(9000)
    assert canvas._window.y == round(canvas._window.y)
    for distance in (10.5, -3.25, 4000.3):
        canvas._window.scroll_by(distance)
        assert canvas._window.y == round(canvas._window.y)
    assert canvas._sheet.metrics.text_left == round(canvas._sheet.metrics.text_left)
