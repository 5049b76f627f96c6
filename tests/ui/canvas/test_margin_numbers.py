"""Numbers in the margin can be read in a narrow one, and are left out where they would run into the text."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.numbers import Number, paint_numbers
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import LIGHT
from tests.texts import ARABIC, ENGLISH
from tests.ui.canvas.ink import blank


def inked_columns(text: str, width: int, zoom: float, number: str) -> tuple[list[int], Sheet]:
    """Return the x of the pixels that a number beside the first line of a text darkens."""
    sheet = Sheet(text, metrics=Metrics(width, zoom))
    image = blank(width, 300)
    painter = QPainter(image)
    painter.translate(QPointF(sheet.metrics.text_left, 0))
    paint_numbers(painter, sheet.laid(0), (Number(0, number),), sheet.decoration(0), LIGHT)
    painter.end()
    white = QColor("white").rgb()
    return [x for x in range(width) if any(image.pixel(x, y) != white for y in range(300))], sheet


@pytest.mark.parametrize("text", [ARABIC, ENGLISH])
@pytest.mark.parametrize("width", [240, 480, 900])
@pytest.mark.parametrize("number", ["1", "12.34", "1234.567", "123456789.123456789"])
def test_no_number_reaches_the_text_or_leaves_the_page(qtbot, text, width, number):
    for zoom in (0.5, 1.0, 3.0):
        columns, sheet = inked_columns(text, width, zoom, number)
        metrics = sheet.metrics
        for x in columns:
            assert metrics.left <= x < metrics.left + metrics.page
            assert not metrics.text_left <= x < metrics.text_left + metrics.column
        assert len(number) > 5 or zoom < 1 or columns


@pytest.mark.parametrize("width", range(240, 1000, 40))
@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0, 3.0])
def test_type_in_the_margin_is_never_below_what_can_be_read(width, zoom):
    metrics = Metrics(width, zoom)
    for rtl in (True, False):
        assert metrics.margin_label(rtl) >= min(8.0, metrics.label(rtl))
