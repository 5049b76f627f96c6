"""The strip of where annotations lie: it agrees with the scroll bar, and goes where it is clicked."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.ui.canvas.minimap import PARTS, Minimap, Trace
from annotator.ui.theme import CLAIM, DARK, ENTITY, LIGHT, PLACE, mark_colours, mix

LEFT = Qt.MouseButton.LeftButton
TEXT = "\n".join(f"{number}. A line of the report that stands on one line." for number in range(400))


@pytest.fixture
def minimap(show, qtbot):
    """A strip as high as its page, on which 400 paragraphs of one line stand."""
    canvas = show(TEXT)
    strip = Minimap(canvas)
    qtbot.addWidget(strip)
    strip.resize(strip.width(), canvas.height())
    strip.show()
    return strip


def seen(strip: Minimap, colour: str, theme=LIGHT) -> list[QPoint]:
    """The pixels in the colour of a label, which is quieter here than on the page."""
    wanted = QColor(mix(mark_colours(theme, colour).full, theme.window, 0.3))
    image = strip.grab().toImage()
    points = (QPoint(x, y) for y in range(image.height()) for x in range(image.width()))
    return [point for point in points if image.pixelColor(point) == wanted]


def beside(image: QImage, x: int, y: int) -> list[str]:
    return [image.pixelColor(x, each).name() for each in range(y - 5, y + 6)]


def test_annotations_are_drawn_where_the_scroll_bar_would_find_them(minimap):
    part = PARTS * 3 // 4
    minimap.show_traces([Trace(part, part, False, ENTITY, "Person", 1)])
    [y, *_] = {point.y() for point in seen(minimap, ENTITY)}
    assert y == pytest.approx(minimap.height() * 0.75, abs=4)
    assert "Person" in minimap.counted(y)
    assert minimap.counted(20) == ""


def test_claims_stand_on_the_side_of_the_page_and_are_as_long_as_they_are(minimap):
    minimap.show_traces([Trace(100, 200, True, CLAIM, "Claim", 1), Trace(150, 150, False, PLACE, "Place", 1)])
    claim, place = seen(minimap, CLAIM), seen(minimap, PLACE)
    assert max(point.x() for point in claim) < min(point.x() for point in place)
    assert len({point.y() for point in claim}) == pytest.approx(minimap.height() * 101 / PARTS, abs=3)
    minimap.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    minimap.show_traces([Trace(100, 200, True, CLAIM, "Claim", 1), Trace(150, 150, False, PLACE, "Place", 1)])
    assert min(p.x() for p in seen(minimap, CLAIM)) > max(p.x() for p in seen(minimap, PLACE))


def test_labels_in_one_place_share_it_by_their_numbers(minimap):
    traces = [Trace(300, 300, False, ENTITY, "Person", 3), Trace(300, 300, False, PLACE, "Place", 1)]
    minimap.show_traces(traces)
    assert len(seen(minimap, ENTITY)) > len(seen(minimap, PLACE)) > 0
    minimap.set_theme(DARK)
    assert len(seen(minimap, ENTITY, DARK)) > len(seen(minimap, PLACE, DARK)) > 0


def test_a_click_and_a_drag_go_there(minimap):
    bar = minimap._surface.verticalScrollBar()
    for share in (0.5, 0.9, 0.25):
        y = round(minimap.height() * share)
        QTest.mouseClick(minimap, LEFT, pos=QPoint(8, y))
        middle = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
        assert middle == pytest.approx(share, abs=0.01)
    QTest.mousePress(minimap, LEFT, pos=QPoint(8, 20))
    QTest.mouseMove(minimap, QPoint(8, minimap.height()))
    QTest.mouseRelease(minimap, LEFT, pos=QPoint(8, minimap.height()))
    assert bar.value() == bar.maximum()


def test_hits_and_the_selected_annotation_are_drawn_apart_from_the_others(minimap):
    bare = minimap.grab().toImage()
    minimap.show_hits([PARTS // 2])
    hit = minimap.grab().toImage()
    minimap.show_hits([])
    assert minimap.grab().toImage() == bare
    minimap.show_selected((len(TEXT) // 4, len(TEXT) // 4 + 9))
    selected = minimap.grab().toImage()
    assert LIGHT.ink in beside(hit, minimap.width() - 2, minimap.height() // 2)
    assert LIGHT.accent in beside(selected, 9, minimap.height() // 4)
    minimap.show_selected(None)
    assert minimap.grab().toImage() == bare


def test_a_strip_without_a_document_is_empty(show, qtbot):
    strip = Minimap(show(""))
    qtbot.addWidget(strip)
    strip.resize(18, 300)
    strip.show_traces([])
    image = strip.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(18) for y in range(300)} == {LIGHT.window}
