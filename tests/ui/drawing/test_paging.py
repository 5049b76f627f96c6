"""Pages break between lines, and what a page shows is what the whole shows there."""

import pypdfium2
import pytest

from annotator.text.boundaries import words
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.drawing.paging import cut_pages
from annotator.ui.picture import Look, drawings, lay_pages, lay_sheet
from tests.scenes import ARABIC, ENGLISH

from .rasters import pdf_bytes

LONG = (ARABIC.replace("\n", " ") + " ") * 9
MARKS = [Mark("c", ((0, len(LONG)),), "claim", "ادعاء", "#7a4fa3")]
WIDTH = 600


def lay(text: str, marks=()):
    return lay_sheet(text, MarkList(marks), Look(width=WIDTH), title="عنوان")


def lines(sheet) -> list[str]:
    laid = [sheet.laid(index) for index in range(len(sheet.blocks))]
    return [sheet.text[slice(*block.line_extent(line))] for block in laid for line in range(len(block.lines))]


def test_a_text_that_fits_is_one_page_as_high_as_it_needs(qapp):
    sheet = lay(ARABIC)
    [page] = lay_pages(sheet, ".pdf", WIDTH)
    assert (page.top, page.height) == (0, int(sheet.height))


@pytest.mark.parametrize("text", [LONG, "\n".join([ARABIC, ENGLISH] * 5), "\n".join([LONG] * 3)])
def test_a_longer_one_has_pages_as_a4_that_hold_every_line_once(qapp, text):
    whole = lay(text)
    sheet = lay(text)
    pages = lay_pages(sheet, ".pdf", WIDTH)
    assert len(pages) > 1
    assert {page.height for page in pages} == {round(WIDTH * 1.414)}
    assert lines(sheet) == lines(whole)
    assert [page.first for page in pages] == [0, *(page.last for page in pages[:-1])]
    for page in pages:
        for index in range(page.first, page.last):
            top = sheet.top(index) - page.top
            assert top >= 0
            assert top + len(sheet.laid(index).lines) * sheet.laid(index).script.pitch <= page.height


def test_short_paragraphs_stay_whole_and_long_ones_leave_no_line_alone(qapp):
    sheet = lay("\n".join([LONG, ARABIC, ENGLISH] * 4))
    cut_pages(sheet, 700)
    for index, block in enumerate(sheet.blocks):
        if not block.closes or block.start > block.paragraph[0]:
            assert len(sheet.laid(index).lines) >= 2


def test_a_line_higher_than_the_page_has_a_page_of_its_own(qapp):
    sheet = lay(ENGLISH)
    pages = cut_pages(sheet, 60)
    assert len(pages) == len(sheet.blocks) == len(lines(lay(ENGLISH)))


def test_a_bracket_goes_on_from_page_to_page(qapp):
    sheet = lay(LONG, MARKS)
    pages = lay_pages(sheet, ".pdf", WIDTH)
    brackets = [sheet.decoration(index).brackets[0] for page in pages for index in range(page.first, page.last)]
    assert [(each.opens, each.closes) for each in brackets] == [
        (number == 0, number == len(brackets) - 1) for number in range(len(brackets))
    ]


def test_every_page_of_a_pdf_holds_its_words(qapp):
    sheet = lay("\n".join([LONG, ENGLISH] * 3))
    pages = lay_pages(sheet, ".pdf", WIDTH)
    file = pypdfium2.PdfDocument(pdf_bytes(*drawings(sheet, pages, WIDTH)))
    assert len(file) == len(pages)
    for page, shown in zip(pages, file, strict=True):
        text = sheet.text[sheet.blocks[page.first].start : sheet.blocks[page.last - 1].end]
        found = shown.get_textpage().get_text_range()
        missing = {text[start:end] for start, end in words(text) if text[start:end] not in found}
        assert all("\u064b" <= word[-1] <= "\u0652" for word in missing), missing
