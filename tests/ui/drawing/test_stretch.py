"""A stretch of a document is drawn as if it were the whole."""

import pytest

from annotator.errors import BadInputError
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.drawing.paging import cut_pages
from annotator.ui.drawing.places import geometry
from annotator.ui.drawing.stretch import whole_graphemes
from annotator.ui.picture import TALLEST, Look, lay_sheet
from tests.scenes import ARABIC, ENGLISH

TEXT = f"{ARABIC}\n\n{ENGLISH}"


def drawn(start, end, marks=()):
    sheet = lay_sheet(TEXT, MarkList(marks), Look(), stretch=(start, end))
    return sheet, geometry(sheet, cut_pages(sheet, TALLEST), 800)


def test_only_the_stretch_is_there_and_keeps_its_offsets(qapp):
    start, end = TEXT.index("الشَّاهِدُ"), TEXT.index("shelling")
    _, found = drawn(start, end)
    shown = "\n".join(TEXT[line["start"] : line["end"]] for line in found["lines"])
    assert shown.replace("\n", "").replace(" ", "") == TEXT[start:end].replace("\n", "").replace(" ", "")
    assert min(line["start"] for line in found["lines"]) == start
    assert max(line["end"] for line in found["lines"]) == end


def test_a_stretch_reads_as_its_paragraph_does(qapp):
    """What is left of the Arabic paragraph is Latin, and still stands at the right."""
    start = TEXT.index("The Valley Post")
    sheet, found = drawn(start, start + 15)
    assert [line["direction"] for line in found["lines"]] == ["rtl"]
    assert max(right for _, _, right in found["lines"][0]["clusters"]) == sheet.metrics.text_left + sheet.metrics.column


def test_marks_are_cut_and_open_where_the_stretch_begins(qapp):
    word = TEXT.index("Samer al-Ali")
    inside, outside = word + 6, word + 12
    marks = [
        Mark("cut", ((word, word + 12),), "entity", "Person", "#2f6fb3"),
        Mark("parts", ((word - 12, word - 3), (word + 8, word + 10)), "entity", "Group", "#2f6fb3"),
        Mark("claim", ((0, len(TEXT)),), "claim", "Claim", "#7a4fa3"),
        Mark("before", ((0, 5),), "entity", "Person", "#2f6fb3"),
    ]
    sheet, found = drawn(inside, outside, marks)
    assert set(found["annotations"]) == {"cut", "parts", "claim"}
    assert {item.mark.id for item in sheet.decoration(0).openings} == {"cut", "parts"}
    [bracket] = sheet.decoration(0).brackets
    assert (bracket.opens, bracket.closes) == (True, True)


def test_a_stretch_divides_no_grapheme():
    text = "aقَالَ👩🏽‍🚀b"
    emoji = text.index("👩")
    assert whole_graphemes(text, 2, 4) == (1, 4)
    assert whole_graphemes(text, 1, 2) == (1, 3)
    assert whole_graphemes(text, emoji + 1, emoji + 2) == (emoji, emoji + 4)
    assert whole_graphemes(text, None, None) == (0, len(text))


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (0, 9), (-1, 3), (9, None), (3, 4)])
def test_a_stretch_that_is_none_is_refused(start, end):
    with pytest.raises(BadInputError, match=r"choose|give"):
        whole_graphemes("abc \n de", start, end)
