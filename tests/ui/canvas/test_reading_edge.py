"""Every line starts flush at the reading edge of its own paragraph; what stands beside it stands on that side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from annotator.project.sample import sample_folder
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import DARK, LIGHT
from tests.ui.canvas.ink import INKED, drawn_caret, snap

VIEWS = [(330, 100), (400, 50), (700, 100), (1366, 100), (1366, 50), (900, 170), (1366, 300)]
ARABIC = "قال شاهد إن القصف أوقع قتلى في بلدة النهرين، ثم عاد الهدوء مع المساء إلى أحيائها. " * 3
ENGLISH = "Two residents said that the brigade had left Wadi Bridge before dawn on 25 September. " * 3
LATIN_IN_ARABIC = "وقال " + "The Valley Post and the Office for the Coordination of Relief said so " * 6
ARABIC_IN_LATIN = "He said: " + "إن القصف الذي بدأ في الصباح أوقع قتلى في بلدة النهرين وانتهى مع المساء " * 6
NUMBERS_IN_ARABIC = "أعداد " + "12 345 6,789 10-15 15% " * 30
OURS = "\n".join([ARABIC, ENGLISH, LATIN_IN_ARABIC, ARABIC_IN_LATIN, NUMBERS_IN_ARABIC])


def lines(sheet: Sheet) -> Iterator[tuple[LaidBlock, int, tuple[int, int]]]:
    """Yield every line that holds more than spaces, and its extent without the spaces at its end."""
    for index in range(len(sheet.blocks)):
        laid = sheet.laid(index)
        for line in range(len(laid.lines)):
            start, end = laid.line_extent(line)
            kept = sheet.text[start:end].rstrip()
            if kept:
                yield laid, line, (start, start + len(kept))


def check(text: str) -> int:
    count = 0
    sheet = Sheet(text)
    for width, zoom in VIEWS:
        sheet.fit(Metrics(width, zoom / 100))
        for laid, line, extent in lines(sheet):
            spans = laid.spans(line, *extent)
            assert len(spans) == 1, "a line has no gap"
            edge, flush = (spans[0][1], sheet.metrics.column) if laid.rtl else (spans[0][0], 0.0)
            assert edge == pytest.approx(flush, abs=0.5)
            assert -0.5 <= spans[0][0] < spans[0][1] <= sheet.metrics.column + 0.5
            count += 1
    return count


def test_every_line_of_our_texts_is_flush(qapp):
    assert check(OURS) > 100


def test_every_line_of_the_sample_is_flush(qapp):
    files = sorted((sample_folder() / "documents").rglob("*.txt"))
    assert files
    assert sum(check(file.read_text("utf-8")) for file in files) > 300


def test_every_line_of_the_reports_is_flush(qapp, corpus_folder: Path):
    texts = [file.read_text("utf-8") for file in sorted(corpus_folder.glob("*.txt"))]
    assert sum(map(check, texts)) > 5000


@pytest.mark.parametrize("zoom", [50, 100, 170])
def test_the_ink_of_every_line_begins_at_the_edge(show, zoom):
    canvas = show(f"{ARABIC}\n{ENGLISH}", size=(1366, 900))
    canvas.set_zoom(zoom)
    canvas.clearFocus()
    picture, sheet = snap(canvas, INKED), canvas._sheet
    for laid, line, _ in lines(sheet):
        top = sheet.top(sheet.index_of(laid.block.start)) + laid.line_top(line) - canvas._window.y
        row = QRectF(sheet.metrics.text_left, top + laid.script.baseline - 8, sheet.metrics.column, 8)
        inked = [x for x in range(picture.width()) if column_is_dark(picture, x, row)]
        inked = [x for x in inked if row.left() - 2 <= x <= row.right() + 2]
        beside = row.right() - inked[-1] if laid.rtl else inked[0] - row.left()
        assert -1.5 <= beside <= laid.script.pixels / 4, "no more than the air beside a letter"


def column_is_dark(picture: QImage, x: int, row: QRectF) -> bool:
    return any(picture.pixelColor(x, y).lightness() < 128 for y in range(round(row.top()), round(row.bottom())))


MIXED = [f"{ARABIC}\n{ENGLISH}\n{ARABIC}", f"{ENGLISH}\n{ARABIC}\n{ENGLISH}"]


def sides(canvas: Canvas, index: int) -> tuple[QRectF, QRectF]:
    """Return the left and the right margin beside a block."""
    sheet = canvas._sheet
    metrics, laid = sheet.metrics, sheet.laid(index)
    top = sheet.top(index) - canvas._window.y
    size = (metrics.margin - 4, len(laid.lines) * laid.script.pitch)
    return QRectF(metrics.left + 2, top, *size), QRectF(metrics.text_left + metrics.column + 2, top, *size)


@pytest.mark.parametrize("text", MIXED)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_number_and_bracket_stand_on_the_reading_side_of_each_paragraph(show, text, theme):
    ends = [at for at, char in enumerate(text) if char == "\n"]
    extents = zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True)
    claims = [Mark(f"c{a}", ((a + 2, b - 2),), "claim", "Claim", "#7a4fa3") for a, b in extents]
    for marks in ([], claims):
        canvas = show(text, marks, size=(1366, 900))
        canvas.clearFocus()
        picture = snap(canvas, theme)
        page = QColor(theme.page).rgb()
        for index in range(3):
            left, right = (
                any(
                    picture.pixel(x, y) != page
                    for x in range(round(margin.left()), round(margin.right()))
                    for y in range(round(margin.top()), round(margin.bottom()))
                )
                for margin in sides(canvas, index)
            )
            rtl = canvas._sheet.laid(index).rtl
            assert (left, right) == (not rtl, rtl)


@pytest.mark.parametrize("text", MIXED)
def test_the_caret_of_each_paragraph_begins_at_its_own_edge(show, qtbot, text):
    canvas = show(text, size=(1366, 900))
    metrics = canvas._sheet.metrics
    for index, block in enumerate(canvas._sheet.blocks):
        canvas.select(block.start, block.start)
        place = drawn_caret(canvas, qtbot)
        edge = metrics.text_left + (metrics.column if canvas._sheet.laid(index).rtl else 0)
        assert abs(place.center().x() - edge) <= 2
        top = canvas._sheet.top(index) - canvas._window.y
        assert top <= place.top() < place.bottom() <= top + canvas._sheet.laid(index).script.pitch
