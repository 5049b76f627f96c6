"""The canvas compared with pictures that were looked at; `make golden` renews them, and git shows what changed.

What differs is left in build/golden.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import MarkList
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.likeness import unlike
from tests.scenes import SCENES

KEPT = Path(__file__).parent / "files" / "canvas"
MADE = Path("build") / "golden"
# as far as smoothing and rounding differ between machines, and no further: see the tests below
LEAST, LEAST_COARSE = 60, 5


@dataclass(frozen=True)
class View:
    scene: str
    theme: Theme = LIGHT
    zoom: int = 100
    pointed: bool = False  # with a mark selected, and a stretch of text

    @property
    def name(self) -> str:
        parts = self.scene, self.theme.name, str(self.zoom), "pointed" if self.pointed else ""
        return "-".join(part for part in parts if part)


VIEWS = [
    View("arabic", zoom=50),
    View("arabic"),
    View("arabic", zoom=200),
    View("arabic", DARK),
    View("arabic", pointed=True),
    View("english"),
    View("english", DARK, 50),
    View("english", DARK, 200),
    View("english", DARK, pointed=True),
    View("mixed"),
    View("mixed", DARK),
]


@pytest.fixture
def show(qtbot: QtBot):
    def _show(view: View, source: MarkList | None = None) -> Canvas:
        scene, canvas = SCENES[view.scene], Canvas()
        qtbot.addWidget(canvas)
        canvas.resize(600, 400)
        canvas.set_theme(view.theme)
        canvas.set_zoom(view.zoom)
        canvas.show_text(scene.text, source or scene.source)
        canvas.set_title(scene.title, scene.subtitle)
        with qtbot.waitExposed(canvas):
            canvas.show()
        if view.pointed:
            canvas.select(*scene.marks[1].fragments[0])
            canvas.select_mark(scene.selected)
        canvas.clearFocus()
        return canvas

    return _show


def picture(canvas: Canvas) -> QImage:
    return canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_the_canvas_is_what_was_looked_at(show, view: View):
    made, kept = picture(show(view)), KEPT / f"{view.name}.png"
    if os.environ.get("ANNOTATOR_GOLDEN") == "renew":
        KEPT.mkdir(parents=True, exist_ok=True)
        assert made.save(str(kept))
    MADE.mkdir(parents=True, exist_ok=True)
    (MADE / kept.name).unlink(missing_ok=True)
    if found := unlike(made, QImage(str(kept)), LEAST, LEAST_COARSE):
        made.save(str(MADE / kept.name))
        pytest.fail(f"{found} pixels of {MADE / kept.name} are not as in {kept.name}; if they should be: make golden")


@pytest.mark.parametrize("view", [View("arabic"), View("english", DARK)], ids=lambda view: view.name)
def test_a_mark_fewer_is_noticed(show, view: View):
    whole, marks = picture(show(view)), SCENES[view.scene].marks
    for fewer in marks:
        canvas = show(view, MarkList(mark for mark in marks if mark is not fewer))
        assert unlike(picture(canvas), whole, LEAST, LEAST_COARSE) > 0, fewer


@pytest.mark.parametrize("view", VIEWS[:4], ids=lambda view: view.name)
def test_a_label_that_moved_by_three_pixels_is_noticed(show, view: View):
    canvas = show(view)
    whole, page = picture(canvas), QRect(QPoint(), canvas.viewport().size())
    labels = [rect for rect in _labels(canvas) if page.contains(rect)]
    assert len(labels) > 1
    for rect in labels:
        assert unlike(_shifted(whole, rect, QPoint(3, 0)), whole, LEAST, LEAST_COARSE) > 0, rect


@pytest.mark.parametrize("view", [View("arabic"), View("english", DARK), View("mixed")], ids=lambda view: view.name)
def test_one_letter_fewer_is_noticed(show, view: View):
    canvas, text = show(view), SCENES[view.scene].text
    whole, erased = picture(canvas), 0
    for at, letter in enumerate(text):
        for rect in canvas.text_rects(at, at + 1) if letter.isalnum() else ():
            picture_without = QImage(whole)
            _erase(picture_without, rect.toAlignedRect())
            assert unlike(picture_without, whole, LEAST, LEAST_COARSE) > 0, (at, letter)
            erased += 1
    assert erased > len(text) / 2


def test_the_pictures_are_few_and_small():
    files = list(KEPT.iterdir())
    assert {path.stem for path in files} == {view.name for view in VIEWS}
    assert sum(path.stat().st_size for path in files) < 400_000


def _labels(canvas: Canvas) -> list[QRect]:
    sheet, found = canvas._sheet, []
    for index in range(len(sheet.blocks)):
        at = QPoint(round(sheet.metrics.text_left), round(sheet.top(index)))
        found += [label.rect.toAlignedRect().translated(at) for label in sheet.decoration(index).labels]
    return found


def _shifted(image: QImage, rect: QRect, by: QPoint) -> QImage:
    """Return a picture in which what stands in a rectangle stands further on."""
    shifted, part = QImage(image), image.copy(rect)
    _erase(shifted, rect)
    painter = QPainter(shifted)
    painter.drawImage(rect.topLeft() + by, part)
    painter.end()
    return shifted


def _erase(image: QImage, rect: QRect) -> None:
    """Fill a rectangle with the colour at its upper left corner."""
    painter = QPainter(image)
    painter.fillRect(rect, QColor(image.pixel(rect.topLeft())))
    painter.end()
