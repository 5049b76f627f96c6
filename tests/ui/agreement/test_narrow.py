"""What there is to read in a narrow window: numbers come before bars, and no column of a chart is out of reach."""

import pytest
from PySide6.QtWidgets import QScrollArea

from annotator.ui.agreement.charts.chart import Named, Reading
from annotator.ui.agreement.charts.confusion import ConfusionMap
from annotator.ui.agreement.charts.view import ChartView
from annotator.ui.agreement.figure_rows import BAR, CASES, VALUE
from annotator.ui.agreement.figure_table import FigureTable

_ROWS = [Named(f"A label with a long name {at}", Reading(0.7, 0.51, 0.92, 1000 + at, at)) for at in range(40)]


@pytest.mark.parametrize("wide", [260, 380, 760])
def test_the_numbers_of_a_table_are_seen_however_narrow_it_is(qtbot, wide: int):
    table = FigureTable("Labels", "Label")
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show()
    table.show_rows(_ROWS)
    table.resize(wide, 300)
    ends = [table.columnViewportPosition(at) + table.columnWidth(at) for at in (VALUE, CASES)]
    assert max(ends) <= table.viewport().width()
    assert wide < 700 or not table.isColumnHidden(BAR)


@pytest.mark.parametrize("wide", [300, 760, 790])
def test_the_last_column_of_a_chart_can_be_scrolled_to(qtbot, wide: int):
    labels = [f"a long name of a label {at}" for at in range(24)]
    counts = [[1] * len(labels)] * len(labels)
    view, area = ChartView("Confusion"), QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(view)
    area.setWidgetResizable(True)
    area.resize(wide, 400)
    area.show()
    view.show_chart(ConfusionMap(("Amal", "Bashir"), labels, counts))
    qtbot.wait(10)
    assert max(rect.right() for rect, _ in view.spots()) <= view.width()
    assert view.minimumWidth() < 900, "no wider than it must be"
