"""A chart as a file: SVG and PDF show what PNG shows, and their words are found as they were written."""

from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from annotator.errors import BadInputError, StorageError
from annotator.ui.agreement.charts.chart import Reading
from annotator.ui.agreement.charts.heatmap import HeatMap
from annotator.ui.agreement.charts.saving import Titled, drawing, image, save_chart
from annotator.ui.canvas.recorder import Glyph
from annotator.ui.line import without_isolates
from annotator.ui.theme import DARK, LIGHT
from tests.likeness import unlike
from tests.ui.drawing.rasters import by_pdfium, by_qt

from .conftest import EMPTY, FULL

SVG = "{http://www.w3.org/2000/svg}"
LEAST, LEAST_COARSE = 110, 32  # as tests/ui/drawing has them
NAMES = ("two members", "confusion", "labels", "documents", "one day")


@pytest.mark.parametrize("raster", [by_qt, by_pdfium])
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("name", [*NAMES, "nine members"])
def test_outlines_equal_the_pixels(qapp, name, rtl, raster):
    titled = Titled(FULL[name], "Strict F1 (التوافق)")
    most = 1 if name == "nine members" else 0  # Qt smooths turned words otherwise
    found = drawing(titled, LIGHT, rtl)
    assert unlike(image(titled, LIGHT, rtl, times=1), raster(found), LEAST, LEAST_COARSE) <= most
    glyph = [item for item in found.items if isinstance(item, Glyph)][5]
    found.items.remove(glyph)
    assert unlike(image(titled, LIGHT, rtl, times=1), raster(found), LEAST, LEAST_COARSE) > most


@pytest.mark.parametrize("name", [*NAMES, *EMPTY])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_chart_is_written_in_every_format(tongue, tmp_path, name, theme):
    chart, rtl = {**FULL, **EMPTY}[name], tongue == "ar"
    for suffix in (".png", ".svg", ".PDF"):
        save_chart(chart, tmp_path / f"a{suffix}", theme, rtl, "Strict F1")
    size = Titled(chart, "Strict F1").size
    assert QImage(str(tmp_path / "a.png")).size() == size * 2
    root = ElementTree.parse(tmp_path / "a.svg").getroot()
    assert (root.get("width"), root.get("height")) == (str(size.width()), str(size.height()))
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == tongue
    [page] = pypdfium2.PdfDocument(tmp_path / "a.PDF")
    assert "Strict F1" in page.get_textpage().get_text_range()


@pytest.mark.parametrize("rtl", [False, True])
def test_names_are_found_as_they_are_written(qapp, tmp_path, rtl):
    names = ["سَلْمى (أ)", "<Omar & “Co”> [2]"]
    chart = HeatMap(names, {(0, 1): Reading(0.25, cases=4)})
    save_chart(chart, tmp_path / "a.svg", LIGHT, rtl, 'A <b>"title"')
    texts = [without_isolates(each.text or "") for each in ElementTree.parse(tmp_path / "a.svg").iter(f"{SVG}text")]
    assert texts.count(names[0]) == texts.count(names[1]) == 2
    assert 'A <b>"title"' in texts
    save_chart(chart, tmp_path / "a.pdf", LIGHT, rtl, "title")
    [page] = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    found = page.get_textpage().get_text_range()
    assert all(each in found for each in ("سَلْمى", "<Omar & “Co”> [2]", "0.25"))


def test_another_suffix_and_a_folder_that_is_not_there_are_told_in_a_sentence(qapp, tmp_path):
    with pytest.raises(BadInputError, match="end the name in"):
        save_chart(FULL["labels"], tmp_path / "a.jpg", LIGHT, False, "")
    for suffix in (".png", ".svg", ".pdf"):
        with pytest.raises(StorageError, match="cannot be written"):
            save_chart(FULL["labels"], tmp_path / "none" / f"a{suffix}", LIGHT, False, "")
