"""What tells kinds and letters apart is sharp at every zoom: feet in whole pixels, labels whole on their ground."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.canvas.link_paint import paint_pill
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.fonts import small_font
from annotator.ui.theme import DARK, EVENT, LIGHT, RELATION, MarkColours, contrast, mark_colours

ZOOMS = [50, 75, 90, 100, 110, 125, 150, 200, 300]


def feet(canvas, offset: int) -> int:
    """How many lines of an event's full colour lie one below the other beside a letter's ink."""
    image = canvas.viewport().grab().toImage()
    rect = canvas.text_rects(offset, offset + 1)[0]
    column = [image.pixelColor(round(rect.center().x()), y).name() for y in range(image.height())]
    found = [colour == mark_colours(LIGHT, EVENT).full for colour in column[round(rect.center().y()) :]]
    return sum(here and not above for above, here in zip([False, *found], found, strict=False))


@pytest.mark.parametrize(
    ("zoom", "lanes"), [(zoom, lanes) for zoom in ZOOMS for lanes in (1, 2, 3) if lanes < 3 or zoom > 50]
)
def test_an_event_has_two_lines_at_its_foot_in_every_lane(show, zoom, lanes):
    text = "—— —— ——"
    outer = [Mark(f"m{at}", ((0, len(text) - 1 - at),), "entity", "", "#2f6fb3") for at in range(lanes - 1)]
    canvas = show(text, [*outer, Mark("e", ((0, 2),), "event", "", EVENT)])
    canvas.set_zoom(zoom)
    assert feet(canvas, 1) == 2


@pytest.mark.parametrize("zoom", [50, 100, 150, 200, 300])
@pytest.mark.parametrize("title", ["عضو في", "أفاد في", "جزء من", "Member of"])
def test_the_dots_of_a_selected_label_are_seen_also_below_its_ground(qapp, zoom, title):
    metrics, colours = Metrics(900, zoom / 100), mark_colours(LIGHT, RELATION)
    ground = QRectF(20, 50, 580, round(metrics.label_row(rtl=True)))
    pictures = []
    for marks in (colours, MarkColours(LIGHT.ink, LIGHT.page)):
        image = QImage(620, 160, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.page))
        painter = QPainter(image)
        painter.setFont(small_font(metrics.label(rtl=True), bold=True))
        paint_pill(painter, ground, title, marks, LIGHT, solid=marks is colours)
        painter.end()
        pictures.append(image)
    pill, plain = pictures
    letters = [(x, y) for x in range(30, 590) for y in range(160) if plain.pixelColor(x, y).lightness() < 90]
    assert letters
    assert all(pill.pixelColor(x, y).name() != colours.full for x, y in letters), "no letter is of its ground's colour"
    grounds = [pill.pixelColor(25, y).name() for y in range(160)]
    assert all(grounds[y] == colours.full for _, y in letters), "and none leaves it"


def test_the_empty_page_reads_the_same_in_a_window_of_the_other_direction(show):
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        canvas = show("")
        canvas.setLayoutDirection(direction)
        canvas.set_empty_text("Open a project file with Ctrl+O.")
        pictures.append(canvas.viewport().grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_label_is_drawn_alike_in_windows_of_both_directions(show, qapp):
    text, title = "Shelling of the market", "قصف أو غارة جوية…"
    pictures = []
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        qapp.setLayoutDirection(direction)
        canvas = show(text, [Mark("m", ((0, len(text)),), "entity", title, EVENT)])
        canvas.clearFocus()
        box = canvas.text_rects(0, len(text))[0].toRect()
        pictures.append(canvas.viewport().grab(box.adjusted(0, 0, 0, 30)).toImage())
    assert pictures[0] == pictures[1]


def test_relations_stand_out_in_the_dark_as_other_kinds_do():
    assert contrast(mark_colours(DARK, RELATION).full, DARK.page) > 7
