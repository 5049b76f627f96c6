"""What points along the line is mirrored in Arabic; what points up or down, and a tick or a cross, is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from annotator.ui.panels.filterline import SortButton, Way

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def drawn(qapp, qtbot):
    def _draw(widget: QWidget, direction: Qt.LayoutDirection, size: tuple[int, int]) -> QImage:
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
        widget.ensurePolished()
        widget.resize(*size)
        return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    return _draw


def test_the_lines_of_sorting_begin_at_the_reading_edge(drawn):
    one, other = (drawn(SortButton("Sort", [Way("a", "A")]), each, (26, 26)) for each in (LTR, RTL))
    assert one != other
    assert one.flipped(Qt.Orientation.Horizontal) == other


def test_the_arrow_of_a_choice_stands_at_the_far_end(drawn):
    one, other = (drawn(QComboBox(), each, (120, 30)) for each in (LTR, RTL))
    assert ink(one.copy(92, 6, 22, 18)) > 0 == ink(one.copy(6, 6, 22, 18))
    assert ink(other.copy(6, 6, 22, 18)) > 0 == ink(other.copy(92, 6, 22, 18))


def test_a_tick_is_the_same_in_both_directions(drawn):
    def ticked(direction: Qt.LayoutDirection) -> QImage:
        box = QCheckBox()
        box.setChecked(True)
        return drawn(box, direction, (24, 24))

    one, other = ticked(LTR), ticked(RTL)
    assert one.flipped(Qt.Orientation.Horizontal) != other


def ink(image: QImage) -> int:
    """How many pixels differ from the one in the corner."""
    ground = image.pixel(0, 0)
    return sum(image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height()))
