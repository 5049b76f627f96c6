"""The text of SVG and PDF is not seen, and is found: whole, in order, in its direction."""

import re
from xml.etree import ElementTree

from pypdfium2 import PdfDocument
from PySide6.QtCore import QPointF

from annotator.text.boundaries import words
from annotator.ui.canvas.recorder import Recorder
from annotator.ui.drawing.pdf import Pdf

from .rasters import pdf_bytes, svg_bytes, text_by_pdfium, text_by_poppler

SVG = "{http://www.w3.org/2000/svg}"
MARKS = re.compile("[\u064b-\u0652]")


def spoken(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


def test_an_svg_holds_its_text_by_lines_in_the_order_they_are_read(drawn):
    lines = _lines(drawn)
    found = [line.text for line in lines]
    expected = [drawn.sheet.text[start:end].rstrip() for start, end in _extents(drawn)]
    assert [line for line in found if line in expected] == expected
    for shown in drawn.sheet.title:
        assert not shown or shown in found
    assert all(mark.title in found for mark in drawn.sheet.marks.between(0, 1_000_000) if mark.title == "ادعاء")


def test_the_text_of_an_svg_is_not_seen_and_reads_in_its_direction(drawn):
    root = ElementTree.fromstring(svg_bytes(drawn.drawing))
    [layer] = [group for group in root.iter(f"{SVG}g") if group.find(f"{SVG}text") is not None]
    assert layer.get("fill") == "none"
    assert layer.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    directions = {line.text: line.get("direction") for line in layer}
    for index, block in enumerate(drawn.sheet.blocks):
        start, end = drawn.sheet.laid(index).line_extent(0)
        expected = "rtl" if drawn.sheet.is_rtl(block) else "ltr"
        assert directions[drawn.sheet.text[start:end].rstrip()] == expected


def test_a_line_of_an_svg_begins_where_it_is_drawn(drawn):
    for line in _lines(drawn):
        if line.get("transform") is None:  # a bracket's label is turned
            x, width = float(line.get("x")), float(line.get("textLength"))
            left = x - width if line.get("direction") == "rtl" else x
            assert 0 <= left <= left + width <= drawn.png.width()


def test_poppler_finds_every_word_of_a_pdf(drawn):
    found = text_by_poppler(pdf_bytes(drawn.drawing))
    missing = [word for word in spoken(drawn.sheet.text) if word not in found]
    assert missing == []


def test_pdfium_finds_every_word_of_a_pdf_that_ends_in_a_letter(drawn):
    """PDFium puts the vowel sign at the end of a word after the comma that follows."""
    found = text_by_pdfium(pdf_bytes(drawn.drawing))
    missing = [word for word in spoken(drawn.sheet.text) if not MARKS.match(word[-1]) and word not in found]
    assert missing == []


def test_controls_of_direction_do_not_stand_between_the_words_of_a_pdf(qapp):

    recorder = Recorder(300, 50)
    recorder.drawText(QPointF(20, 30), "\u2067قال \u2066Samer\u2069 نعم\u2069")
    recorder.end()
    found = text_by_pdfium(pdf_bytes(recorder.drawing))
    assert all(word in found for word in ("قال", "Samer", "نعم"))
    assert not set(found) & set(map(chr, range(0x2066, 0x206A)))


def test_what_xml_cannot_hold_is_left_out_of_an_svg(qapp):

    recorder = Recorder(300, 50)
    recorder.drawText(QPointF(20, 30), "a <b> & \x0c\x1b c")
    recorder.end()
    root = ElementTree.fromstring(svg_bytes(recorder.drawing))
    assert [line.text for line in root.iter(f"{SVG}text")] == ["a <b> &    c"]


def test_a_control_in_the_title_cuts_nothing_off_it_in_a_pdf(qapp):
    recorder = Recorder(300, 50)
    recorder.end()
    pdf = Pdf("before\x1bafter", "ar")
    pdf.add(recorder.drawing)
    assert PdfDocument(pdf.file()).get_metadata_dict()["Title"] == "before after"


def _lines(drawn) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(svg_bytes(drawn.drawing)).iter(f"{SVG}text"))


def _extents(drawn) -> list[tuple[int, int]]:
    laid = [drawn.sheet.laid(index) for index in range(len(drawn.sheet.blocks))]
    return [block.line_extent(line) for block in laid for line in range(len(block.lines))]
