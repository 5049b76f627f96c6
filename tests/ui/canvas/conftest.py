"""Qt without a screen, and the one way to show a canvas."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterable

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark, MarkList

Show = Callable[..., Canvas]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def _show(text: str, marks: Iterable[Mark] = (), size: tuple[int, int] = (900, 600), **options: str) -> Canvas:
        canvas = Canvas()
        qtbot.addWidget(canvas)
        canvas.resize(*size)
        with qtbot.waitExposed(canvas):
            canvas.show()
        canvas.show_text(text, MarkList(marks), **options)
        canvas.setFocus()
        return canvas

    return _show
