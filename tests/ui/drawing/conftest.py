"""Qt without a screen, and a scene drawn in every format."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QImage

from annotator.ui.canvas.recorder import Drawing
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.drawing.paging import Page, cut_pages
from annotator.ui.picture import TALLEST, Look, drawings, images, lay_sheet
from tests.scenes import SCENES

WIDTH = 520


@dataclass(frozen=True)
class Drawn:
    sheet: Sheet
    pages: list[Page]
    png: QImage
    drawing: Drawing


@pytest.fixture(params=SCENES)
def drawn(request, qapp) -> Drawn:
    """A scene on one page, in pixels and in outlines."""
    scene = SCENES[request.param]
    sheet = lay_sheet(scene.text, scene.source, Look(width=WIDTH), title=scene.title, subtitle=scene.subtitle)
    pages = cut_pages(sheet, TALLEST)
    [png], [drawing] = images(sheet, pages, WIDTH), drawings(sheet, pages, WIDTH)
    return Drawn(sheet, pages, png, drawing)
