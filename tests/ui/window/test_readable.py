"""Words stand out from their ground by at least 4.5, in both themes, as they are painted (WCAG 2.1, 1.4.3)."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from annotator.ui.style import dress, palette, style_sheet
from annotator.ui.theme import CLAIM, DARK, ENTITY, EVENT, LIGHT, NUMBER, PLACE, READABLE, Theme, contrast, mark_colours
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

_SCALE = 3  # so that strokes are wider than a pixel and show their whole colour
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])

pytestmark = pytest.mark.may_hang("whole windows are made and shown")


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    rooms: list[QWidget] = []
    yield rooms
    leave(list(reversed(rooms)))


def painted(window: QWidget) -> QImage:
    """Return the window's picture, once two in a row are alike: layouts and fonts have settled."""
    found = _painted(window)
    for _ in range(10):
        QTest.qWait(10)
        before, found = found, _painted(window)
        if found == before:
            break
    return found


def _painted(window: QWidget) -> QImage:
    QApplication.processEvents()
    pixmap = QPixmap(window.size() * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    window.render(pixmap)
    return pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)


def strength(image: QImage, rect: QRect) -> float:
    """The contrast of the strongest colour with the commonest one, which is the ground."""
    part = image.copy(QRect(rect.topLeft() * _SCALE, rect.size() * _SCALE))
    pixels = Counter(memoryview(part.constBits()).cast("I"))
    ground = colour_name(pixels.most_common(1)[0][0])
    return max(contrast(ground, colour_name(each)) for each, count in pixels.items() if count > 2)


def colour_name(pixel: int) -> str:
    return QColor.fromRgb(pixel).name()


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def faint(room: QWidget) -> list[str]:
    image = painted(room.window())
    found = []
    for each in inside(room):
        seen = each.visibleRegion().boundingRect()
        if words_of(each).strip() and each.isEnabled() and seen.height() >= each.height() - 1:
            rect = seen.adjusted(3, 3, -3, -3).translated(each.mapTo(room.window(), each.rect().topLeft()))
            if (stands := strength(image, rect)) < READABLE:
                found.append(f"{type(each).__name__} {each.objectName()}: {words_of(each)}, {stands:.2f} in {rect}")
    return found


@THEMES
def test_the_words_of_the_window_and_its_panels_can_be_read(qapp, tmp_path, shown: list[QWidget], theme: Theme):
    shown.append(workplace(furnish(tmp_path / "reports.annot"), theme))
    found = {"the window": faint(shown[0])}
    found |= {room.objectName() + getattr(room, "name", ""): faint(room) for room in panels(shown[0])}
    found |= {room.objectName(): faint(room) for room in over_the_page(shown[0])}
    assert {where: words for where, words in found.items() if words} == {}


@THEMES
def test_the_words_of_dialogs_can_be_read(qapp, tmp_path, shown: list[QWidget], theme: Theme):
    shown.append(workplace(furnish(tmp_path / "reports.annot"), theme))
    for name, make in dialogs(shown[0]).items():
        shown.append(show_dialog(make))
        assert faint(shown[-1]) == [], name


@THEMES
def test_the_words_of_the_window_of_agreement_can_be_read(qapp, tmp_path, shown: list[QWidget], theme: Theme):
    dress(qapp, theme)
    try:
        shown.append(workplace(furnish_agreement(furnish(tmp_path / "reports.annot"), more=1), theme))
        assert {room.tabs.name: words for room in agreement(shown[0]) if (words := faint(room))} == {}
    finally:
        dress(qapp, LIGHT)


@THEMES
def test_the_words_of_the_start_page_can_be_read(qapp, shown: list[QWidget], theme: Theme):
    shown.append(start(theme))
    assert faint(shown[0]) == []


@THEMES
@pytest.mark.parametrize("ground", ["page", "panel", "window", "accent_fill"])
@pytest.mark.parametrize("words", ["ink", "soft", "accent"])
def test_every_colour_of_words_can_be_read_on_every_ground(theme: Theme, words: str, ground: str):
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= READABLE


@THEMES
def test_what_is_wrong_can_be_read_in_panels_and_dialogs(theme: Theme):
    wrong = mark_colours(theme, EVENT).full
    assert all(contrast(wrong, ground) >= READABLE for ground in (theme.page, theme.panel, theme.window))


@THEMES
@pytest.mark.parametrize("colour", [ENTITY, PLACE, EVENT, CLAIM, NUMBER])
def test_the_names_of_kinds_can_be_read_in_panels(theme: Theme, colour: str):
    assert contrast(mark_colours(theme, colour).full, theme.panel) >= READABLE


@THEMES
def test_what_is_selected_linked_or_only_suggested_can_be_read(qapp, theme: Theme):
    made = palette(theme)
    page = made.base().color().name()
    assert contrast(made.highlightedText().color().name(), made.highlight().color().name()) >= READABLE
    assert contrast(made.link().color().name(), page) >= READABLE
    assert contrast(made.placeholderText().color().name(), page) >= READABLE
    assert contrast(made.toolTipText().color().name(), made.toolTipBase().color().name()) >= READABLE


@THEMES
def test_the_sheet_names_only_icons_that_are_there(qapp, theme: Theme):
    names = [part.split('"')[1] for part in style_sheet(theme).split("url(")[1:]]
    assert len(set(names)) == 3
    assert all(QPixmap(name).width() > 0 for name in names)
