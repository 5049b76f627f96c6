"""SVG and PDF show what the PNG shows; what is smoothed otherwise, or half a pixel off, is alike."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from annotator.ui.canvas.connectors import link
from annotator.ui.canvas.ends import Scene
from annotator.ui.canvas.paint import View, paint
from annotator.ui.canvas.recorder import Glyph, Recorder, Shape
from annotator.ui.drawing.outlines import commands
from annotator.ui.fonts import small_font
from annotator.ui.picture import Look, lay_sheet
from tests.likeness import unlike
from tests.scenes import SCENES

from .rasters import by_librsvg, by_pdfium, by_poppler, by_qt

# half of black on white, and of a square of 6 by 6 an eighth: no smoothing is as far off
LEAST, LEAST_COARSE = 110, 32


@pytest.mark.parametrize("raster", [by_qt, by_librsvg, by_pdfium, by_poppler])
def test_outlines_equal_the_pixels(drawn, raster):
    assert unlike(drawn.png, raster(drawn.drawing), LEAST, LEAST_COARSE) == 0


@pytest.mark.parametrize("raster", [by_qt, by_pdfium])
def test_one_glyph_fewer_is_noticed(drawn, raster):
    glyphs = [item for item in drawn.drawing.items if isinstance(item, Glyph)]
    for glyph in glyphs[:: len(glyphs) // 6]:
        drawn.drawing.items.remove(glyph)
        assert unlike(drawn.png, raster(drawn.drawing), LEAST, LEAST_COARSE) > 0
        drawn.drawing.items.append(glyph)


@pytest.mark.parametrize("raster", [by_qt, by_pdfium])
def test_a_label_that_moved_is_noticed(drawn, raster):
    small = [at for at, item in enumerate(drawn.drawing.items) if isinstance(item, Glyph)][-3:]
    for at in small:
        glyph = drawn.drawing.items[at]
        moved = glyph.place * QTransform.fromTranslate(4, 0)
        drawn.drawing.items[at] = Glyph(glyph.outline, moved, glyph.colour)
    assert unlike(drawn.png, raster(drawn.drawing), LEAST, LEAST_COARSE) > 0


def test_every_outline_is_kept_once(drawn):
    glyphs = [item for item in drawn.drawing.items if isinstance(item, Glyph)]
    assert len(drawn.drawing.outlines) < len(glyphs)
    outlines = [list(commands(path)) for path in drawn.drawing.outlines if not path.isEmpty()]
    assert all(one != other for one, other in pairwise(sorted(outlines)))


def test_brackets_are_mirrored_in_right_to_left_text(qapp):
    """An opening bracket is drawn with the outline that a closing one has in left-to-right text."""
    outlines = {}
    for text in ("(1س", ")1س", "(1a", ")1a"):
        recorder = Recorder(200, 50)
        recorder.setFont(small_font(20))
        recorder.drawText(QPointF(20, 30), text)
        recorder.end()
        outer = max if "س" in text else min
        glyph = outer(_glyphs(recorder), key=lambda each: each.place.dx())
        outlines[text] = list(commands(recorder.drawing.outlines[glyph.outline]))
    assert outlines["(1س"] == outlines[")1a"] != outlines["(1a"] == outlines[")1س"]


def test_pens_brushes_and_transformations_are_taken_down_as_qt_draws_them(qapp):
    image, recorder = QImage(120, 90, QImage.Format.Format_RGB32), Recorder(120, 90)
    for painter in (QPainter(image), recorder):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_everything(painter)
        painter.end()
    assert len([item for item in recorder.drawing.items if isinstance(item, Shape)]) == 8
    assert unlike(image, by_qt(recorder.drawing), LEAST, LEAST_COARSE) == 0
    assert unlike(image, by_pdfium(recorder.drawing), LEAST, LEAST_COARSE) == 0


def _draw_everything(painter: QPainter) -> None:
    painter.fillRect(QRectF(0, 0, 120, 90), QColor("#fffefb"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(200, 30, 30, 120))
    painter.drawRoundedRect(QRectF(10, 10, 40, 20), 5, 5)
    painter.setPen(QColor("#103080"))
    painter.drawRect(QRectF(60.5, 10.5, 30, 20))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.5)
    painter.drawEllipse(QPointF(80, 60), 15, 10)
    painter.setOpacity(1)
    painter.save()
    painter.translate(30, 60)
    painter.rotate(30)
    painter.drawLine(QPointF(-20, 0), QPointF(20, 0))
    painter.fillRect(QRectF(-5, -5, 10, 10), QColor("#2e7d4f"))
    painter.restore()
    pen = painter.pen()
    pen.setWidthF(3)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(5, 85), QPointF(115, 85))


@pytest.mark.parametrize("name", ["arabic", "english"])
def test_a_selected_event_with_its_connectors_is_taken_down_too(qapp, name):
    scene = SCENES[name]
    sheet = lay_sheet(scene.text, scene.source, Look(width=520))
    blocks = range(len(sheet.blocks))
    height = int(sum(sheet.laid(index).height for index in blocks)) + 100
    links = link(Scene(sheet, blocks, 0, height), scene.selected, scene.source.ties(scene.selected))
    view = View(selection=(3, 9), selected=scene.selected, hovered=scene.marks[0].id, links=links)
    image, recorder = QImage(520, height, QImage.Format.Format_RGB32), Recorder(520, height)
    for painter in (QPainter(image), recorder):
        paint(painter, sheet, blocks, view, 0)
        painter.end()
    assert unlike(image, by_qt(recorder.drawing), LEAST, LEAST_COARSE) == 0
    assert unlike(image, by_pdfium(recorder.drawing), LEAST, LEAST_COARSE) == 0


@pytest.mark.parametrize(
    "name", ["drawPixmap", "drawImage", "drawArc", "drawStaticText", "eraseRect", "fillPath", "strokePath"]
)
def test_what_cannot_be_taken_down_is_refused_and_not_lost(qapp, name):
    recorder = Recorder(10, 10)
    with pytest.raises(NotImplementedError, match=name):
        getattr(recorder, name)()
    recorder.end()


def test_a_clipped_shape_is_refused(qapp):
    recorder = Recorder(10, 10)
    recorder.setClipRect(QRectF(0, 0, 5, 5))
    with pytest.raises(NotImplementedError, match="clip"):
        recorder.fillRect(QRectF(0, 0, 10, 10), QColor("red"))
    recorder.end()


def _glyphs(recorder: Recorder) -> list[Glyph]:
    return [item for item in recorder.drawing.items if isinstance(item, Glyph)]
