"""A chart in a window: its spots are doors by pointer and by keys, and say what they are."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.agreement.charts.chart import Reading
from annotator.ui.agreement.charts.heatmap import HeatMap
from annotator.ui.agreement.charts.view import ChartView
from annotator.ui.agreement.charts.walking import next_spot
from annotator.ui.theme import DARK, LIGHT

from .conftest import EMPTY, FULL, heat_map


@pytest.fixture
def view(qtbot) -> ChartView:
    found = ChartView("Matrix")
    qtbot.addWidget(found)
    found.resize(720, 400)
    found.show_chart(heat_map(3))
    found.show()
    return found


@pytest.fixture
def chosen(view) -> list[object]:
    found: list[object] = []
    view.chosen.connect(found.append)
    return found


def middle(view: ChartView, at: int) -> QPoint:
    return view.spots()[at][0].center().toPoint()


def test_a_click_goes_through_the_door(view, chosen):
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, 4))
    assert chosen == [view.spots()[4][1].what]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(chosen) == 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_lead_where_they_point(view, direction, chosen):
    view.setLayoutDirection(direction)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    for key, down in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
        before = view.spot.rect.center()
        QTest.keyClick(view, key)
        step = view.spot.rect.center() - before
        assert step.y() * down > 0
    sideways = Qt.Key.Key_Left if direction == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    before = view.spot.rect.center().x()
    QTest.keyClick(view, sideways)
    assert (view.spot.rect.center().x() < before) == (sideways == Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert chosen == [view.spot.what] * 2


@pytest.mark.parametrize("name", FULL)
def test_every_spot_is_reached_by_arrows(qapp, name):
    rects = [each.rect for each in FULL[name].spots(720, False)]
    reached, ahead = {0}, [0]
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    while ahead:
        found = {next_spot(rects, ahead[-1], key) for key in keys} - reached - {None}
        ahead.pop()
        reached |= found
        ahead += found
    assert reached == set(range(len(rects)))


def test_home_and_end_lead_to_the_ends_and_other_keys_nowhere(view):
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.spot == view.spots()[-1][1]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.spot == view.spots()[0][1]
    QTest.keyClick(view, Qt.Key.Key_A)
    assert view.spot == view.spots()[0][1]


def test_the_pointer_and_the_screen_reader_are_told_the_same(view):
    point = middle(view, 0)
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert "Amal" in QToolTip.text()
    assert "0.910" in QToolTip.text()
    QTest.keyClick(view, Qt.Key.Key_Home)
    face = QAccessible.queryAccessibleInterface(view)
    assert face.text(QAccessible.Text.Name) == "Matrix"
    said = face.text(QAccessible.Text.Description)
    assert said == "Amal and بشير: 0.910, 95 % 0.810 to 0.980, 0 cases"


def test_a_name_is_not_read_as_markup(qtbot):
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show_chart(HeatMap(["<b>A", "<img src=x>"], {(0, 1): Reading(0.5, cases=2)}))
    point = middle(view, 0)
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert "&lt;img" in QToolTip.text()
    assert "<img" not in QToolTip.text()


def test_what_is_at_hand_and_under_the_pointer_is_framed(view, qtbot):
    def seen() -> bytes:
        return bytes(view.grab().toImage().constBits())

    plain = seen()
    QTest.mouseMove(view, middle(view, 1))
    qtbot.waitUntil(lambda: view.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    pointed = seen()
    view.choose(view.spots()[0][1].what)
    assert len({plain, pointed, seen()}) == 3
    assert view.spot == view.spots()[0][1]


def test_it_is_as_high_as_its_chart_and_follows_theme_and_width(view):
    assert view.height() >= view.chart.size(720).height()
    light = view.grab().toImage()
    view.set_theme(DARK)
    assert view.grab().toImage() != light
    view.set_theme(LIGHT)
    view.show_chart(FULL["forty labels"])
    assert view.minimumWidth() > 720
    last = view.spots()[-1][0]
    assert view.rect().contains(last.toRect())


def test_an_empty_chart_and_none_have_no_doors(view, chosen):
    for chart in (EMPTY["no pair"], None):
        view.show_chart(chart)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(view.rect().center()).toPoint())
        view.grab()
    assert chosen == []


def test_larger_type_makes_a_larger_chart(view, qapp):
    before, font = view.height(), qapp.font()
    larger = qapp.font()
    larger.setPixelSize(26)
    try:
        qapp.setFont(larger)
        view.show_chart(view.chart)
        assert view.height() > before * 1.5
        whole = view.rect()
        assert all(whole.contains(place.toRect()) for place, _ in view.spots())
    finally:
        qapp.setFont(font)
