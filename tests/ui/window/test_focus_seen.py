"""Whatever has the focus looks otherwise than without it, so that everybody sees it (WCAG 2.2, 2.4.7 and 2.4.13)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QScrollArea, QTabBar, QWidget

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.theme import DARK, LIGHT, contrast
from tests.ui.window.rooms import dialogs, furnish, leave, over_the_page, panels, show_dialog, start, workplace
from tests.ui.window.test_accessible import DIALOGS, name_of, stops

_SEEN = 3.0  # contrast of a pixel with what it was before (WCAG 2.1, 1.4.11)
_EDGE = 5  # pixels; what blinks inside a line is no frame

pytestmark = pytest.mark.may_hang("whole windows are made and shown")


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    rooms: list[QWidget] = []
    yield rooms
    leave(list(reversed(rooms)))


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def work(request: pytest.FixtureRequest, qapp, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish(tmp_path / "reports.annot"), request.param))
    return shown[0]


def looks(widget: QWidget) -> QImage:
    """A control and what lies right around it."""
    window = widget.window()
    rect = widget.rect().adjusted(-2, -2, 2, 2).translated(widget.mapTo(window, widget.rect().topLeft()))
    QApplication.processEvents()
    return window.grab(rect.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def strongest_change(before: QImage, after: QImage, edge_only: bool) -> float:
    """The contrast of the pixel that changed most; where only the edge counts, the inside is left out."""
    inside = QRect(0, 0, before.width(), before.height()).adjusted(_EDGE + 2, _EDGE + 2, -_EDGE - 2, -_EDGE - 2)
    pairs = set()
    for y in range(before.height()):
        if before.constScanLine(y)[:] == after.constScanLine(y)[:]:
            continue
        for x in range(before.width()):
            if before.pixel(x, y) != after.pixel(x, y) and not (edge_only and inside.contains(x, y)):
                pairs.add((before.pixel(x, y), after.pixel(x, y)))
    return max((contrast(QColor(one).name(), QColor(two).name()) for one, two in pairs), default=1.0)


def rest(room: QWidget, besides: QWidget) -> QWidget:
    """Something else that can have the focus meanwhile."""
    window = room.window()
    canvas = getattr(window, "canvas", None)
    return canvas if canvas and canvas.isVisible() else next(each for each in stops(window) if each is not besides)


def unseen(room: QWidget) -> list[str]:
    room.window().activateWindow()
    QApplication.processEvents()
    found = []
    for each in [each for each in stops(room) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]:
        if isinstance(each, Canvas) or (isinstance(each, QTabBar) and each.count() == 0):
            continue  # the page shows its caret
        rest(room, each).setFocus()
        QApplication.processEvents()
        bring_into_view(each)
        rest(room, each).setFocus(Qt.FocusReason.OtherFocusReason)
        before = looks(each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        after = looks(each)
        if before.size() != after.size() or strongest_change(before, after, typed_in(each)) < _SEEN:
            found.append(f"{type(each).__name__} {each.objectName()}: {name_of(each)}")
    return found


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a control, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    QApplication.processEvents()


def typed_in(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit)


def test_the_focus_is_seen_in_the_window_and_every_panel(work):
    found = {"the window": unseen(work)}
    found |= {panel.name: unseen(panel) for panel in panels(work)}
    assert {where: names for where, names in found.items() if names} == {}


def test_the_focus_is_seen_in_what_lies_over_the_page(work):
    for room in over_the_page(work):
        assert unseen(room) == []


@pytest.mark.parametrize("name", [each for each in DIALOGS if each != "keys"])
def test_the_focus_is_seen_in_every_dialog(work, shown: list[QWidget], name: str):
    dialog: QDialog = show_dialog(dialogs(work)[name])
    shown.append(dialog)
    assert unseen(dialog) == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_is_seen_on_the_start_page(qapp, shown: list[QWidget], theme):
    shown.append(start(theme))
    assert unseen(shown[0].work.start) == []
