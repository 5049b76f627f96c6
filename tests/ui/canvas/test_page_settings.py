"""The page as a person sets it: labels fit between lines, the line being read stays, numbers count sentences."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.faces import offered
from annotator.ui.canvas.label_rows import label_row
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.setting import NUMBERS, SPACINGS, STANDARD, WIDTHS, PageSetting, setting_of
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.canvas.zoom import ZOOMS, Wheel, stepped
from annotator.ui.fonts import ARABIC, LATIN, NASKH
from tests.texts import ARABIC as ARABIC_TEXT
from tests.texts import ENGLISH

HIGH_AND_LOW = "أكد إبراهيم أن القوات قصفت حيّ القناطر عند الساعة الآتية، وقُتل كلّ من كان يحرق الجرائد هناك. " * 4
HIGH_AND_LOW_LATIN = "Élodie Högl jumped quickly by the bridge; ÂÊ fighting killed 18 people (judged guilty). " * 4
LONG = "\n".join([ARABIC_TEXT, ENGLISH] * 40)


def ink(sheet: Sheet) -> tuple[QImage, float]:
    """Draw nothing but the letters of the first block."""
    laid = sheet.laid(0)
    image = QImage(int(sheet.metrics.column) + 40, int(laid.height) + 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    laid.layout.draw(painter, QPointF(20, 100))
    painter.end()
    return image, 100.0


def darkest(image: QImage, top: float, bottom: float) -> int:
    return min(image.pixelColor(x, y).value() for y in range(round(top), round(bottom)) for x in range(image.width()))


@pytest.mark.parametrize("zoom", [50, 100, 300])
@pytest.mark.parametrize("spacing", SPACINGS)
@pytest.mark.parametrize(
    ("text", "family"),
    [(HIGH_AND_LOW, ARABIC), (HIGH_AND_LOW, NASKH), (HIGH_AND_LOW_LATIN, LATIN), (HIGH_AND_LOW_LATIN, NASKH)],
)
def test_no_letter_of_this_or_the_next_line_reaches_into_the_row_of_labels(qapp, text, family, spacing, zoom):
    sheet = Sheet(text)
    sheet.fit(Metrics(900, zoom / 100, PageSetting(arabic=family, latin=family, spacing=spacing)))
    image, origin = ink(sheet)
    laid = sheet.laid(0)
    assert len(laid.lines) >= 4
    for line in range(3):
        top, height = label_row(laid, line)
        # the foot of the row is shared: vowels reach into it, and only tails of labels do
        shared = height * (0.3 if spacing == "close" else 0.15)
        assert darkest(image, origin + top, origin + top + height - shared) > 128


def test_a_page_as_it_is_at_first_is_set_as_it_always_was():
    arabic, latin = Metrics(800, 1.0).script(rtl=True), Metrics(800, 1.0).script(rtl=False)
    assert (arabic.pixels, arabic.pitch, arabic.baseline, arabic.above, arabic.below) == (19, 47, 24, 19, 12)
    assert (latin.pixels, latin.pitch, latin.baseline, latin.above, latin.below) == (16, 35, 16, 14, 7)
    assert Metrics(800, 1.0).page == 760


@pytest.mark.parametrize("rtl", [True, False])
def test_any_font_that_is_offered_sets_lines_closer_and_wider_and_about_as_many_letters(qapp, rtl):
    usual = Metrics(800, 1.0).script(rtl)
    for family in offered(rtl):
        close, normal, wide = (
            Metrics(800, 1.0, PageSetting(arabic=family, latin=family, spacing=spacing)).script(rtl)
            for spacing in SPACINGS
        )
        assert close.pitch < normal.pitch < wide.pitch
        assert 0.85 < normal.advance / usual.advance < 1.15


def test_a_font_that_is_gone_is_set_as_the_one_that_stands_in_for_it(qapp):
    gone = Metrics(800, 1.0, PageSetting(arabic="No Such Naskh", latin="No Such Serif"))
    usual = Metrics(800, 1.0)
    for rtl in (True, False):
        assert gone.script(rtl).pixels == usual.script(rtl).pixels
        assert gone.script(rtl).pitch == pytest.approx(usual.script(rtl).pitch, abs=2)


def test_the_page_is_as_wide_as_asked_for_or_as_there_is_room():
    widths = [Metrics(1200, 1.0, PageSetting(width=width)).page for width in WIDTHS]
    assert widths == [600, 760, 960, 1168]
    assert Metrics(700, 1.0, PageSetting(width="wide")).page == 668


def test_what_is_remembered_wrongly_is_as_it_is_at_first():
    assert setting_of({}) == STANDARD
    assert setting_of({"spacing": "tiny", "width": 7, "numbers": None, "arabic": NASKH}) == PageSetting(arabic=NASKH)


def held_y(canvas, offset: int) -> float:
    return canvas.text_rects(offset, offset + 1)[0].top()


@pytest.mark.parametrize(
    "setting",
    [
        *(PageSetting(spacing=spacing) for spacing in SPACINGS),
        *(PageSetting(width=width) for width in WIDTHS),
        *(PageSetting(numbers=numbers) for numbers in NUMBERS),
        PageSetting(arabic=NASKH, latin=NASKH),
    ],
)
def test_the_line_being_read_stays_where_it_is(show, setting):
    canvas = show(LONG, size=(1100, 600))
    canvas.hold_line(4_000, 0)
    line = canvas.top_line()
    before = canvas.first_line()[1]
    canvas.set_setting(setting)
    assert canvas.setting == setting
    assert before == pytest.approx(canvas._window.line_within(line) - canvas._window.within, abs=1)
    assert canvas.text_rects(line, line + 1)


def turn(canvas, notches: float, point: QPoint, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    event = QWheelEvent(
        QPointF(point),
        QPointF(canvas.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize("y", [40, 300, 560])
def test_control_and_the_wheel_zoom_about_the_line_that_is_pointed_at(show, y):
    canvas = show(LONG)
    canvas.hold_line(4_000, 0)
    told: list[int] = []
    canvas.zoomed.connect(told.append)
    for notches, zoom in ((1, 110), (1, 125), (2, 175), (-3, 110), (-9, 50), (20, 300)):
        start, top = canvas._window.line_at(y)
        share = (y - top) / canvas._sheet.metrics.zoom
        turn(canvas, notches, QPoint(400, y))
        assert canvas.zoom == zoom == told[-1]
        script = canvas._sheet.laid(canvas._sheet.index_of(start)).script
        now = held_y(canvas, start) + script.above - script.baseline
        assert now == pytest.approx(y - share * zoom / 100, abs=2)


def test_the_wheel_alone_scrolls(show):
    canvas = show(LONG)
    turn(canvas, -1, QPoint(400, 300), Qt.KeyboardModifier.NoModifier)
    assert canvas.zoom == 100
    assert canvas.verticalScrollBar().value() > 0


def test_the_zoom_goes_by_steps_and_stops_at_its_ends():
    assert [stepped(zoom, 1) for zoom in ZOOMS] == [*ZOOMS[1:], 300]
    assert [stepped(zoom, -1) for zoom in ZOOMS] == [50, *ZOOMS[:-1]]
    assert (stepped(120, 1), stepped(120, -1)) == (125, 110)


def test_a_fine_wheel_turns_whole_notches_and_turning_back_begins_anew():
    wheel = Wheel()
    assert [wheel.turn(angle) for angle in (40, 40, 40, 100, -60, -60, -240)] == [0, 0, 1, 0, 0, -1, -2]


def numbers(text: str, setting: PageSetting) -> list[list[str]]:
    sheet = Sheet(text)
    sheet.fit(Metrics(400, 1.0, setting))
    return [[number.text for number in sheet.numbers(index)] for index in range(len(sheet.blocks))]


def test_sentences_are_numbered_within_their_paragraph_beside_the_line_they_begin_on(qapp):
    text = "One is short. Two is here.\n\n" + "A third one goes on and on. " * 6
    shown = numbers(text, PageSetting(numbers="sentences"))
    assert shown[0] == ["1.1"]
    assert shown[1] == []
    assert shown[2][0] == "2.1"
    assert [int(each.split(".")[1]) for each in shown[2]] == sorted({int(each.split(".")[1]) for each in shown[2]})
    assert numbers(text, PageSetting(numbers="paragraphs")) == [["1"], [], ["2"]]
    assert numbers(text, PageSetting(numbers="none")) == [[], [], []]


def test_the_pieces_of_one_long_paragraph_go_on_counting(qapp):
    text = "A sentence of the report. " * 400
    shown = [each for block in numbers(text, PageSetting(numbers="sentences")) for each in block]
    counted = [int(each.removeprefix("1.")) for each in shown]
    assert counted == sorted(set(counted))
    assert counted[-1] > 390


def test_numbers_are_spelled_in_the_digits_of_the_document(qapp):
    text = "قُتل ١٨ مدنياً يوم ٢٥ أيلول.\nوجُرح ٢٠ آخرون."
    assert numbers(text, PageSetting()) == [["١"], ["٢"]]
    assert numbers(text, PageSetting(numbers="sentences")) == [["١.١"], ["٢.١"]]
    assert numbers(text.replace("١٨", "18").replace("٢٥", "25"), PageSetting()) == [["1"], ["2"]]


@pytest.mark.parametrize("y", [1e300, -1e300])
def test_a_line_is_held_within_the_page_however_far_off_it_shall_be(show, y):
    canvas = show("A paragraph.\n" * 20_000)
    canvas.hold_line(130_000, y)
    [rect] = canvas.text_rects(130_000, 130_001)
    assert -rect.height() <= rect.top() <= canvas.viewport().height() + rect.height()
