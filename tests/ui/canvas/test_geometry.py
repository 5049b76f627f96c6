"""Rectangles, clicks and carets on one line, against a shaping that owes Qt nothing."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.geometry import Hit, caret_x, hit_x, stretches, visual_runs
from annotator.ui.fonts import ARABIC, LATIN, NASKH, reading_font
from tests.ui.canvas.lines import offset_at, range_rects
from tests.ui.canvas.shaping import Cell, grapheme_cells

FILES = {ARABIC: "NotoSansArabic", LATIN: "NotoSans[", NASKH: "Amiri-Regular"}
PIXELS = 19
LINES = [
    ("rtl", "اندلعت معركة عند جسر الوادي"),
    ("rtl", "قوامها نحو 1200 عنصر من اللواء 31 حتى 25-9-2019."),
    ("rtl", "الساعة ٠٤:٣٠ يوم ١٢/٩/٢٠١٩ أصيب ١٥٪ منهم"),
    ("rtl", "بينما نقلت صحيفة The Valley Post عن شاهدين أن العدد 20."),
    ("rtl", "أن «القوة المهاجمة (بقيادة العقيد نادر حمود)» احتجزت"),
    ("rtl", 'قال (UN) إن [القصف] أوقع "18 قتيلاً" و(3) جرحى'),
    ("rtl", "عن (United Nations (UN)) في بيان"),
    ("rtl", "وَعَادَ الهُدُوءُ النِّسْبِيُّ مَسَاءً إِلَى الأَحْيَاءِ"),
    ("rtl", "لا لأجل الآلاف ولا للإعلام سلام"),
    ("rtl", "الرقم +963 11 555-0142 أو report_v2.pdf هنا"),
    ("rtl", "كتـــاب وكتاب می‌خواهم پیشگیری گۆران ٹھیک"),
    ("rtl", "قال الله لله ثم hello ثم 3.5% و$40 أو -7"),
    ("rtl", "عبر https://example.org/a?id=12 لمن يريد"),
    ("ltr", "Two residents said that اللواء 31 had left Wadi Bridge."),
    ("ltr", "He said: «القوة (12) المهاجمة», then left (لا) at 04:30"),
    ("ltr", "The affair, fifty waffles: AVAST To. 12,5 % of it"),
    ("ltr", 'Samer (سامر العلي) and "نادر حمود" 18 dead'),
    ("ltr", "a ب c ت 1 ث 2 d"),
    ("ltr", "résumé café naïve e\u0301te\u0301"),
    ("ltr", "He said وَعَادَ الهُدُوءُ then الآلاف and كلا or السلا left"),
    ("rtl", "قال e\u0301te\u0301 ثم e\u0301te ffi عبر"),
    ("rtl", "گروه ABC\u200cخانه و 5\u200c نفر"),
    ("ltr", "The word کتاب\u200c PDF and کتاب\u200d."),
]


def lay_out(text: str, rtl: bool, family: str = "") -> QTextLayout:
    layout = QTextLayout(text, reading_font(rtl, PIXELS, family))
    layout.setCacheEnabled(True)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(4000)
    layout.endLayout()
    return layout


def cells(text: str, rtl: bool, family: str = "") -> dict[tuple[int, int], Cell]:
    order = (ARABIC, LATIN) if rtl else (LATIN, ARABIC)
    found = grapheme_cells(text, rtl, tuple(FILES[name] for name in ((family, *order) if family else order)), PIXELS)
    shift = 4000 - max(right for _, right in found.values()) if rtl else 0.0
    return {key: (left + shift, right + shift) for key, (left, right) in found.items()}


def covered(places: list[Cell]) -> list[Cell]:
    joined: list[Cell] = []
    for left, right in sorted(places):
        if joined and left <= joined[-1][1] + 0.3:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        elif right - left > 0.05:
            joined.append((left, right))
    return joined


def edges(rects: list[QRectF]) -> list[Cell]:
    return covered([(rect.left(), rect.right()) for rect in rects])


@pytest.mark.parametrize("family", ["", NASKH])
@pytest.mark.parametrize(("direction", "text"), LINES)
def test_every_range_covers_exactly_its_glyphs(qapp, direction, text, family):
    rtl = direction == "rtl"
    layout, places = lay_out(text, rtl, family), cells(text, rtl, family)
    chance = random.Random(text)
    graphemes = sorted(places)
    ranges = [(at, at) for at in range(len(graphemes))]
    ranges += [sorted(chance.choices(range(len(graphemes)), k=2)) for _ in range(25)]
    for first, last in ranges:
        start, end = graphemes[first][0], graphemes[last][1]
        expected = covered([places[key] for key in graphemes[first : last + 1]])
        found = edges(range_rects(layout, start, end))
        assert found == [pytest.approx(cell, abs=1.0) for cell in expected], (text[start:end], start, end)


PARTS = ["سلام", "لا", "ب", "مَدْرَسَةٌ", "كتـــاب", "هـ\u200d", "می\u200cخواهم", "abc", "X", "12", "٣٤", "3.5", "7%"]
PARTS += ["-", "/", "+", "$", "(", ")", "[", "]", "«", "»", "“", "”", '"', ",", "،", ".", ":", "؟", "!", *[" "] * 8]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=14).map("".join), st.booleans(), st.data())
def test_any_range_of_any_mixture_covers_exactly_its_glyphs(qapp, text, rtl, data):
    text = text.strip() or "ب"
    layout, places = lay_out(text, rtl), cells(text, rtl)
    graphemes = sorted(places)
    first = data.draw(st.integers(0, len(graphemes) - 1))
    last = data.draw(st.integers(first, len(graphemes) - 1))
    expected = covered([places[key] for key in graphemes[first : last + 1]])
    found = edges(range_rects(layout, graphemes[first][0], graphemes[last][1]))
    assert found == [pytest.approx(cell, abs=1.0) for cell in expected]


@pytest.mark.parametrize(("direction", "text"), LINES)
def test_a_click_on_the_near_half_puts_the_caret_before_the_grapheme(qapp, direction, text):
    rtl = direction == "rtl"
    layout, places = lay_out(text, rtl), cells(text, rtl)
    runs = visual_runs(layout.lineAt(0), text)
    for (start, end), (left, right) in places.items():
        if right - left < 4:
            continue
        reads_left = next(run.rtl for run in runs if run.start <= start < run.end)
        near, far = (right - 1.5, left + 1.5) if reads_left else (left + 1.5, right - 1.5)
        assert offset_at(layout, QPointF(near, 5)) == start
        assert offset_at(layout, QPointF(far, 5)) == end


def test_a_caret_is_drawn_where_the_click_was_also_where_directions_meet(qapp):
    text = "قال The Post 18 ثم"
    layout = lay_out(text, rtl=True)
    line = layout.lineAt(0)
    runs = visual_runs(line, text)
    latin = next(run for run in runs if not run.rtl)
    assert caret_x(line, runs, hit_x(line, runs, latin.right - 1, layout.nextCursorPosition)) == latin.right
    assert caret_x(line, runs, hit_x(line, runs, latin.left + 1, layout.nextCursorPosition)) == latin.left
    assert caret_x(line, runs, Hit(latin.end)) == latin.left, "what follows is Arabic, to the left"
    assert caret_x(line, runs, Hit(latin.end, upstream=True)) == latin.right


def test_clicks_beyond_the_ends_of_a_line_find_its_ends(qapp):
    text = "سلام"
    layout = lay_out(text, rtl=True)
    assert offset_at(layout, QPointF(4050, 5)) == 0
    assert offset_at(layout, QPointF(10, 5)) == 4


def test_one_unbroken_stretch_gives_one_rectangle_and_a_torn_one_gives_two(qapp):
    text = "من 12 The Post ثم"
    layout = lay_out(text, rtl=True)
    assert len(range_rects(layout, 0, len(text))) == 1
    inside_both = text.index("Post"), text.index("ثم") + 1
    assert len(range_rects(layout, *inside_both)) == 2


@pytest.mark.parametrize("family", [ARABIC, NASKH])
def test_lam_and_alef_meet_inside_their_ligature(qapp, family):
    layout = lay_out("لا", rtl=True, family=family)
    [whole], [lam], [alef] = (range_rects(layout, *span) for span in ((0, 2), (0, 1), (1, 2)))
    assert min(lam.width(), alef.width()) > whole.width() / 4
    assert (whole.right(), alef.right(), whole.left()) == (lam.right(), lam.left(), alef.left())


def test_offsets_beyond_the_basic_plane_are_two_units_wide(qapp):
    text = "قال 😀 و👩🏽‍🚀 ثم 𝟙𝟚 نعم"
    layout, table = lay_out(text, rtl=True), Utf16Table(text)
    start, end = table.to_utf16(text.index("نعم")), table.to_utf16(len(text))
    [last] = range_rects(layout, start, end)
    assert last.left() == pytest.approx(layout.lineAt(0).naturalTextRect().left(), abs=1)
    total = sum(rect.width() for rect in range_rects(layout, 0, end))
    assert total == pytest.approx(layout.lineAt(0).naturalTextWidth(), abs=1)


def test_brackets_and_numbers_stand_in_stretches_of_their_own():
    text = "قال (UN) 12-9 abc def"
    assert [text[start:end] for start, end in stretches(text)] == [
        "قال", " ", "(", "UN", ")", " ", "12", "-", "9", " ", "abc def",
    ]  # fmt: skip
