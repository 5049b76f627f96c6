"""Whatever a document holds, every format can draw it, and the geometry has each of its graphemes once."""

import json
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.layout import without_mark
from annotator.ui.canvas.marks import Mark, MarkList
from annotator.ui.drawing.paging import cut_pages
from annotator.ui.drawing.places import geometry
from annotator.ui.picture import Look, drawings, lay_sheet

from .rasters import pdf_bytes, svg_bytes

PARTS = ["سلام", "لا", "مَدْرَسَةٌ", "كتـــاب", "هـ\u200d", "می\u200cخواهم", "שלום", "abc", "12", "٣٤", "۵", "%", "-"]
PARTS += [
    "(",
    ")",
    "«",
    "”",
    "،",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00ad",
    "\u00a0",
    "\u202f",
    "\u2028",
    "\u0085",
    "\x0c",
    "\x1b",
]
PARTS += [
    "\u2067",
    "\u2066",
    "\u2069",
    "\u202e",
    "\u202c",
    "\u200f",
    "\ufeff",
    "\u0301",
    "e\u0301",
    "👩🏽‍🚀",
    "🇵🇸",
    "\U0010ffff",
    "\ufffe",
]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=40).map("".join), st.sampled_from(["auto", "rtl", "ltr"]))
def test_every_text_is_drawn(qapp, text, direction):
    draw(text, direction)


@pytest.mark.parametrize("part", [*PARTS, "\ufffe\u0301", "\ufeff\u0301"])
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_every_part_is_drawn_alone_and_at_the_end_of_lines(qapp, part, direction):
    draw(part, direction)
    draw(f"قال {part} abc{part}" * 12 + part, direction)


def draw(text: str, direction: str) -> None:
    marks = MarkList([Mark("m", ((0, len(text)),), "entity", f"({text[:3]}", "#2f6fb3")])
    sheet = lay_sheet(text, marks, Look(direction, width=300), title=text[:20])
    pages = cut_pages(sheet, 400)
    found = json.loads(json.dumps(geometry(sheet, pages, 300)))
    shown = sorted(at for line in found["lines"] for at, _, _ in line["clusters"])
    own = {
        block.start + at for block in sheet.blocks for at in graphemes(without_mark(text[block.start : block.end]))[:-1]
    }
    # a word longer than a line is broken by Qt, which may part what ICU holds together
    assert shown == sorted(own | {line["start"] for line in found["lines"] if line["clusters"]})
    made = list(drawings(sheet, pages, 300))
    assert len(pypdfium2.PdfDocument(pdf_bytes(*made))) == len(pages)
    for each in made:
        ElementTree.fromstring(svg_bytes(each))
