"""The geometry file against an independent shaping, and against the picture it belongs to."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import qGray

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.drawing.paging import cut_pages
from annotator.ui.drawing.places import geometry
from annotator.ui.picture import TALLEST, Look, images, lay_sheet
from tests.scenes import ARABIC, MIXED, SCENES
from tests.ui.canvas.shaping import grapheme_cells, line_levels, resolved_levels

FONTS = {True: ("NotoSansArabic", "NotoSans["), False: ("NotoSans[", "NotoSansArabic")}
SAMPLE = sorted(Path("projects/conflict-reporting/documents").glob("*.txt"))
WIDTH = 520


def placed(text, marks=None, **look):
    sheet = lay_sheet(text, MarkList(marks or ()), Look(width=WIDTH, **look), title="Title")
    pages = cut_pages(sheet, TALLEST)
    return sheet, pages, geometry(sheet, pages, WIDTH)


def expected(sheet, index, number):
    """Return the cells of a line as the oracle has them, flush at the reading edge; spaces where it wraps have none."""
    laid = sheet.laid(index)
    origin, (start, end) = laid.block.start, laid.line_extent(number)
    shown = sheet.text[start:end].rstrip(" ") if number < len(laid.lines) - 1 else sheet.text[start:end]
    levels = line_levels(laid.text, resolved_levels(laid.text, laid.rtl), start - origin, end - origin, laid.rtl)
    cells = grapheme_cells(shown, laid.rtl, FONTS[laid.rtl], round(laid.script.pixels), levels[: len(shown)])
    left = sheet.metrics.text_left
    if laid.rtl:
        left += laid.metrics.column - max(right for _, right in cells.values())
    return {start + at: (one + left, other + left) for (at, _), (one, other) in cells.items()}


TEXTS = [scene.text for scene in SCENES.values()] + [path.read_text("utf-8") for path in SAMPLE]


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("text", TEXTS, ids=[*SCENES, *(path.stem for path in SAMPLE)])
def test_clusters_stand_where_an_independent_shaping_puts_them(qapp, text, zoom):
    sheet, _, found = placed(text, zoom=zoom)
    lines = iter(found["lines"])
    for index in range(len(sheet.blocks)):
        for number in range(len(sheet.laid(index).lines)):
            line = next(lines)
            shown = {at: (left, right) for at, left, right in line["clusters"]}
            if not text[line["start"] : line["end"]].strip():
                continue
            oracle = expected(sheet, index, number)
            assert {at: shown[at] for at in oracle} == {at: pytest.approx(each, abs=1) for at, each in oracle.items()}
            assert all(shown[at][0] == shown[at][1] for at in shown.keys() - oracle.keys()), "spaces where it wraps"


def test_every_grapheme_of_every_line_is_there_once_and_from_left_to_right(qapp):
    text = ARABIC + "\n\n" + MIXED + "\nلا ل\u200dا e\u0301 👩🏽‍🚀 \u2067x\u2069 كلمة"
    _, _, found = placed(text)
    for line in found["lines"]:
        starts = [line["start"] + at for at in graphemes(text[line["start"] : line["end"]])[:-1]]
        assert sorted(at for at, _, _ in line["clusters"]) == starts
        assert line["clusters"] == sorted(line["clusters"], key=lambda each: each[1:])
    covered = "".join(text[line["start"] : line["end"]] for line in found["lines"])
    assert covered == text.replace("\n", "")


def test_lines_say_their_direction_and_hold_their_clusters(qapp):
    text = ARABIC + "\n" + SCENES["english"].text
    _, _, found = placed(text)
    assert [line["direction"] for line in found["lines"]] == sorted(
        (line["direction"] for line in found["lines"]), reverse=True
    )
    for line in found["lines"]:
        left, top, width, height = line["rect"]
        assert all(left - 0.01 <= one <= other <= left + width + 0.01 for _, one, other in line["clusters"])
        assert 0 <= top < top + height <= found["height"]
    for one, other in pairwise(found["lines"]):
        assert one["rect"][1] + one["rect"][3] < other["rect"][1]


def test_lam_and_alef_are_divided(qapp):
    _, _, found = placed("لا")
    [[alef, left, middle], [lam, other_middle, right]] = found["lines"][0]["clusters"]
    assert (alef, lam) == (1, 0)
    assert middle == other_middle
    assert min(middle - left, right - middle) > (right - left) / 4


@pytest.mark.parametrize("name", SCENES)
def test_ink_stands_in_the_clusters_and_in_nothing_else(qapp, name):
    text = SCENES[name].text
    sheet, pages, found = placed(text)
    [png] = images(sheet, pages, WIDTH)
    assert (found["width"], found["height"]) == (png.width(), png.height())
    inked = 0
    for line in found["lines"]:
        _, top, _, height = line["rect"]
        columns = {
            x
            for x in range(round(sheet.metrics.text_left) - 3, WIDTH - round(sheet.metrics.text_left) + 3)
            if any(qGray(png.pixel(x, y)) < 130 for y in range(round(top), round(top + height)))
        }
        letters = [(one, other) for at, one, other in line["clusters"] if not text[at].isspace()]
        assert all(any(one - 1.5 <= x + 0.5 <= other + 1.5 for one, other in letters) for x in columns)
        wide = [(one, other) for one, other in letters if other - one > 3]
        assert all(any(one <= x + 0.5 <= other for x in columns) for one, other in wide)
        inked += len(wide)
    assert inked > len(text) / 2


@pytest.mark.parametrize("name", SCENES)
def test_annotations_cover_the_clusters_of_their_text(qapp, name):
    scene = SCENES[name]
    _, _, found = placed(scene.text, scene.marks)
    assert set(found["annotations"]) == {mark.id for mark in scene.marks}
    for mark in scene.marks:
        for line in found["lines"]:
            inside = [
                (one, other)
                for at, one, other in line["clusters"]
                if one < other and any(start <= at < end for start, end in mark.fragments)
            ]
            rects = [rect for rect in found["annotations"][mark.id] if _on(line, rect)]
            covered = sum(other - one for one, other in inside)
            assert sum(width for _, _, width, _ in rects) == pytest.approx(covered, abs=0.5)
            for one, other in inside:
                assert any(x - 0.2 <= one <= other <= x + width + 0.2 for x, _, width, _ in rects)


def test_a_mark_without_text_and_one_elsewhere_are_absent(qapp):
    marks = [Mark("none", (), "event", "", "#000000"), Mark("there", ((0, 3),), "entity", "", "#000000")]
    _, _, found = placed(ARABIC, marks)
    assert set(found["annotations"]) == {"there"}


def test_pages_stand_below_one_another(qapp):
    text = "\n".join([ARABIC, MIXED] * 6)
    sheet = lay_sheet(text, MarkList(), Look(width=WIDTH))
    pages = cut_pages(sheet, 500, even=True)
    found = geometry(sheet, pages, WIDTH)
    assert found["pages"] == [[number * 500, 500] for number in range(len(pages))]
    assert found["height"] == 500 * len(pages)
    on = Counter(int(line["rect"][1] // 500) for line in found["lines"])
    assert set(on) == set(range(len(pages)))
    assert all(line["rect"][1] % 500 + line["rect"][3] <= 500 for line in found["lines"])


def _on(line, rect) -> bool:
    return line["rect"][1] <= rect[1] + rect[3] / 2 <= line["rect"][1] + line["rect"][3]
