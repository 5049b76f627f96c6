"""Pictures of documents come from the same code as the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QImage

from annotator.errors import StorageError
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.drawing.files import save_pages
from annotator.ui.drawing.paging import cut_pages
from annotator.ui.fonts import ARABIC, LATIN, NASKH, load_fonts, reading_font
from annotator.ui.picture import TALLEST, Look, images, lay_sheet
from annotator.ui.theme import DARK, LIGHT

TEXT = "اندلعت معركة عند جسر الوادي.\n" * 30
MARKS = MarkList([Mark("m", ((7, 12),), "event", "معركة", "#b4541a")])


def draw_pages(marks: MarkList, title: str = "", tallest: int = TALLEST, **look: object) -> Iterator[QImage]:
    """Return pictures of the text, each at most `tallest` pixels high."""
    chosen = Look(**look)
    sheet = lay_sheet(TEXT, marks, chosen, title=title)
    return images(sheet, cut_pages(sheet, tallest), chosen.width)


def test_the_packaged_fonts_are_there_and_hold_arabic(qapp):
    assert set(load_fonts()) == {LATIN, ARABIC, NASKH}
    assert QFontInfo(reading_font(rtl=True, pixels=19)).family() == ARABIC
    assert QFontInfo(reading_font(rtl=False, pixels=16)).family() == LATIN


def test_a_document_becomes_one_tall_picture_of_the_width_asked(qapp):
    [page] = draw_pages(MARKS, title="روايتان", width=700)
    assert page.width() == 700
    assert page.height() > 30 * 47
    assert page.pixelColor(2, 2).name() == LIGHT.window


def test_a_tall_document_is_cut_into_pages(qapp):
    pages = list(draw_pages(MARKS, tallest=600))
    assert len(pages) > 2
    assert max(page.height() for page in pages) <= 640


def test_a_mark_paints_beneath_the_text_and_moves_no_glyph(qapp):
    """Where neither picture has colour beneath, both are the same; the ink of the marked word is the same too."""
    [plain], [marked] = draw_pages(MarkList()), draw_pages(MARKS)
    assert plain.size() == marked.size()
    dark = [(x, y) for y in range(40, 110) for x in range(plain.width()) if plain.pixelColor(x, y).lightness() < 60]
    assert len(dark) > 300
    assert all(marked.pixelColor(x, y).lightness() < 80 for x, y in dark)
    assert plain != marked


def test_a_mark_that_ends_inside_a_word_breaks_no_joining(qapp):
    inside = MarkList([Mark("m", ((8, 10),), "event", "", "#ffffff")])
    [plain], [marked] = draw_pages(MarkList()), draw_pages(inside)
    strong = [(x, y) for y in range(40, 75) for x in range(plain.width()) if plain.pixelColor(x, y).lightness() < 60]
    assert all(marked.pixelColor(x, y).lightness() < 80 for x, y in strong)


def test_pages_are_saved_beside_one_another(qapp, tmp_path):
    paths = save_pages(draw_pages(MARKS, theme=DARK, tallest=900), tmp_path / "page.png")
    assert [path.name for path in paths][:2] == ["page.png", "page-2.png"]
    assert all(not QImage(str(path)).isNull() for path in paths)


def test_a_folder_that_is_not_there_is_told_in_a_sentence(qapp, tmp_path):
    with pytest.raises(StorageError, match="cannot be written"):
        save_pages(draw_pages(MARKS), tmp_path / "none" / "page.png")
