"""The window follows the system's font, from small to very large: nothing is cut, and all of it fits a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QWidget,
)

from annotator.ui.fonts import small_font
from annotator.ui.language import use_language
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.status import Sentence
from annotator.ui.panels.typed import Line
from annotator.ui.style import dress, panel_pixels
from annotator.ui.theme import LIGHT
from tests.ui.window.agreeing import furnish_agreement
from tests.ui.window.rooms import (
    agreement,
    dialogs,
    furnish,
    inside,
    leave,
    over_the_page,
    panels,
    show_dialog,
    start,
    workplace,
)
from tests.ui.window.test_accessible import scrolls_tabs

_SCREEN = QSize(1366, 768 - 36)  # a small one, without the title bar
_VERY_LARGE = 20  # pixels
_TASHKEEL = "الكُتُبَّ إِلَى لٍ ـٌّ"

pytestmark = pytest.mark.may_hang("whole windows are made and shown")


@pytest.fixture(params=[9, 12, 16, 20])
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """A size of the system's font, in points."""
    before, font = qapp.font(), QFont(small_font(12))
    font.setPointSizeF(request.param)
    _dress_anew(qapp, font)
    yield request.param
    _dress_anew(qapp, before)


def _dress_anew(app: QApplication, font: QFont) -> None:
    """Put a font on, and the light colours: the palette too, as a window in other colours may have been before."""
    app.setFont(font)
    app.setStyleSheet("")
    dress(app, LIGHT)


@pytest.fixture(params=["en", "ar"])
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    rooms: list[QWidget] = []
    yield rooms
    leave(list(reversed(rooms)))


def needed(widget: QWidget) -> QSize:
    """The least size at which all that a widget says is seen; what wraps or is elided needs no width."""
    size = widget.sizeHint()
    if scrolls_tabs(widget) or (isinstance(widget, Passage) and _very_large()):
        size = QSize(0, 0)
    elif isinstance(widget, QLabel) and (widget.wordWrap() or isinstance(widget, Passage)):
        size = QSize(0, widget.heightForWidth(widget.width()))
    elif isinstance(widget, QLineEdit | QComboBox | Sentence):
        size = QSize(0, widget.fontMetrics().height())
    elif isinstance(widget, QAbstractButton) and not isinstance(widget, QPushButton | QToolButton | QCheckBox):
        size.setWidth(0)  # which draws its own words, and elides them
    elif isinstance(widget, QCheckBox) and _very_large():
        size.setWidth(0)
    elif not isinstance(widget, QAbstractButton) and type(widget) is not QLabel:
        size = QSize(0, 0)
    return size


def _very_large() -> bool:
    """Where two panels share a small screen, the end of a hint or of a long tick may have no room."""
    return panel_pixels() > _VERY_LARGE


def cut(room: QWidget) -> list[str]:
    found = []
    for each in inside(room):
        least, size = needed(each), each.size()
        if least.width() > size.width() or least.height() > size.height() + 1:
            found.append(f"{told(each)} needs {least.toTuple()}, has {size.toTuple()}")
        elif least.height() and beyond(each):
            found.append(f"{told(each)} is cut off at {beyond(each)}")
    return found


def beyond(widget: QWidget) -> str:
    """The name of what cuts a widget off, sideways; up and down one can scroll."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0:
            return ""
        left = widget.mapTo(above, widget.rect().topLeft()).x()
        if left < -1 or left + widget.width() > above.width() + 1:  # mirrored, a QSplitter is off by one
            return told(above)
        above = above.parentWidget()
    return ""


def told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} “{text}”"


def test_nothing_is_cut_in_the_window_and_its_panels(points: int, tongue: str, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish(tmp_path / "reports.annot")))
    found = {"the window": cut(shown[0])}
    found |= {room.objectName() + getattr(room, "name", ""): cut(room) for room in panels(shown[0])}
    found |= {room.objectName(): cut(room) for room in over_the_page(shown[0])}
    assert {where: words for where, words in found.items() if words} == {}


def test_nothing_is_cut_in_dialogs_which_fit_the_screen(points: int, tongue: str, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish(tmp_path / "reports.annot")))
    found = {}
    for name, make in dialogs(shown[0]).items():
        shown.append(show_dialog(make))
        if words := cut(shown[-1]):
            found[name] = words
        assert shown[-1].width() <= _SCREEN.width(), name
        assert shown[-1].height() <= _SCREEN.height(), name
    assert found == {}


def test_nothing_is_cut_in_the_window_of_agreement(points: int, tongue: str, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish_agreement(furnish(tmp_path / "reports.annot"), more=1)))
    found = {}
    for room in agreement(shown[0]):
        room.resize(_SCREEN)
        QTest.qWait(30)
        assert room.minimumSizeHint().width() <= _SCREEN.width()
        assert room.minimumSizeHint().height() <= _SCREEN.height()
        found[room.tabs.name] = [*cut(room), *beyond_the_edge(room.tabs.front.table)]
    assert {where: words for where, words in found.items() if words} == {}


def beyond_the_edge(table: QTableView | None) -> list[str]:
    """The columns of a table of figures that do not fit in it: it cannot be moved sideways."""
    if table is None:
        return []
    shown = [at for at in range(table.model().columnCount()) if not table.isColumnHidden(at)]
    sides = [(table.columnViewportPosition(at), table.columnWidth(at)) for at in shown]
    return [f"column at {at}, {wide}" for at, wide in sides if at < 0 or at + wide > table.viewport().width()]


def test_nothing_is_cut_on_the_start_page(points: int, tongue: str, shown: list[QWidget]):
    shown.append(start())
    assert cut(shown[0]) == []


def test_the_window_fits_a_small_screen(points: int, tongue: str, tmp_path, shown: list[QWidget]):
    shown.append(workplace(furnish(tmp_path / "reports.annot")))
    least = shown[0].minimumSizeHint()
    assert least.width() <= _SCREEN.width()
    assert least.height() <= _SCREEN.height()


def inked_rows(widget: QWidget) -> int:
    """How many rows of pixels carry ink, without the frame around it."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    frame = 0 if isinstance(widget, QCheckBox) else 3
    middle = image.copy(12, frame, image.width() - 24, image.height() - 2 * frame)
    rows = (bytes(middle.constScanLine(y))[: middle.width()] for y in range(middle.height()))
    return sum(max(row) - min(row) > 40 for row in rows)


@pytest.mark.parametrize("kind", [Line, QPushButton, QCheckBox, QComboBox])
def test_vowel_signs_are_whole_at_the_natural_height(points: int, qtbot, kind: type[QWidget]):
    def made(taller: int) -> int:
        widget = kind()
        qtbot.addWidget(widget)
        if isinstance(widget, QComboBox):
            widget.addItem(_TASHKEEL)
        else:
            widget.setText(_TASHKEEL)
        widget.ensurePolished()
        widget.resize(widget.sizeHint() + QSize(80, taller))
        return inked_rows(widget)

    assert made(0) == made(24) > 8
