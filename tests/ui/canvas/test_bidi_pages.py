"""Every line of real and invented reports, wrapped as on the page, in the order of an independent UAX #9."""

from pathlib import Path

import pytest
from bidi.mirror import MIRRORED
from PySide6.QtGui import QRawFont

from annotator.text.direction import paragraph_direction
from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.blocks import Blocks
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.metrics import Metrics
from tests.ui.canvas.conformance import in_order, lay, places, with_width
from tests.ui.canvas.shaping import characters_from_left, line_levels, resolved_levels

SAMPLE = Path("projects/conflict-reporting/documents")
ZOOMS = (0.5, 1.0, 2.0)


def wrong_lines(laid: LaidBlock) -> list[str]:
    """Return the lines of a block whose characters are out of order or read in the wrong direction."""
    levels, origin, wrong = resolved_levels(laid.text, laid.rtl), laid.block.start, []
    for line in range(len(laid.lines)):
        start, end = (offset - origin for offset in laid.line_extent(line))
        own, found = line_levels(laid.text, levels, start, end, laid.rtl), places(laid, line)
        sides = all(found[at][2] == (own[at - start] % 2 == 1) for at in with_width(found))
        if not sides or not in_order(found, [start + at for at in characters_from_left(own)]):
            wrong.append(laid.text[start:end])
    return wrong


def blocks(text: str, zoom: float) -> list[LaidBlock]:
    found = []
    for block in Blocks(text):
        rtl = paragraph_direction(text[slice(*block.paragraph)]) == "rtl"
        found.append(LaidBlock(text[block.start : block.end], block, rtl, Metrics(round(800 * zoom), zoom)))
    return found


def read(folder: Path) -> list[str]:
    return [path.read_text("utf-8-sig") for path in sorted(folder.glob("*.txt"))]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_every_line_of_the_sample_stands_in_order(qapp, zoom):
    laid = [block for text in read(SAMPLE) for block in blocks(text, zoom)]
    assert [line for block in laid for line in wrong_lines(block)] == []
    assert sum(len(block.lines) for block in laid) > 50


@pytest.mark.parametrize("zoom", ZOOMS)
def test_every_line_of_the_corpus_stands_in_order(qapp, corpus_folder, zoom):
    laid = [block for text in read(corpus_folder) for block in blocks(text, zoom)]
    assert [line for block in laid for line in wrong_lines(block)] == []
    assert sum(len(block.lines) for block in laid) > 500


@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize(
    "words", ["The Valley Post said ", "قالت صحيفة الوادي إن ", "قال (The Post) 12 إن ", "3 to 5 (of 7) "]
)
def test_lines_that_a_quotation_in_the_other_direction_fills_stand_in_order(qapp, rtl, words):
    text = ("قال سامر: " if rtl else "They say: ") + words * 20
    laid = lay(text, rtl, Metrics(800, 1.0))
    assert len(laid.lines) >= 3
    assert wrong_lines(laid) == []


def mirrored_glyphs(laid: LaidBlock) -> list[tuple[bool, bool]]:
    """Return for each bracket (reads from right to left, drawn as its mirror)."""
    found = []
    for line, drawn in enumerate(laid.lines):
        for at, (_, _, rtl) in places(laid, line).items():
            if laid.text[at] in MIRRORED:
                (run,) = drawn.glyphRuns(Utf16Table(laid.text).to_utf16(at), 1)
                plain = QRawFont.glyphIndexesForString(run.rawFont(), MIRRORED[laid.text[at]])
                found.append((rtl, run.glyphIndexes() == plain))
    return found


def test_every_bracket_of_the_sample_and_the_corpus_faces_its_contents(qapp, corpus_folder):
    texts = [*read(SAMPLE), *read(corpus_folder)]
    brackets = [each for text in texts for block in blocks(text, 1.0) for each in mirrored_glyphs(block)]
    assert [each for each in brackets if each[0] != each[1]] == []
    assert sum(rtl for rtl, _ in brackets) > 50
    assert sum(not rtl for rtl, _ in brackets) > 30
