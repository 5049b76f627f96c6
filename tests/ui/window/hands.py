"""What hands do in the window: real mouse and key events, aimed by the geometry of the page."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QWidget
from shiboken6 import isValid

from annotator.text.boundaries import snap_to_graphemes
from annotator.text.direction import base_direction
from annotator.text.paragraphs import paragraph_at
from annotator.ui.panels.tags import Chip
from annotator.ui.window import Window

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def text_of(window: Window) -> str:
    return window.desk.text


def span(window: Window, quote: str) -> tuple[int, int]:
    at = text_of(window).index(quote)
    return at, at + len(quote)


def press(window: Window, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(window), key, modifiers)


def focused(window: Window) -> QWidget:
    """What has the focus; the offscreen platform does not give it back after a dialog."""
    while (found := QApplication.focusWidget()) is None:
        window.activateWindow()
        QTest.qWait(10)
    return found


def point(window: Window, offset: int, late: bool = False) -> QPoint:
    """A point in the first (or, late, the last) part of a grapheme, scrolled to by keys where it is out of view."""
    offset, end = snap_to_graphemes(text_of(window), offset, offset + 1)
    bring_into_view(window, offset)
    rect = window.canvas.text_rects(offset, end)[0]
    rtl = unicodedata.bidirectional(text_of(window)[offset]) in ("AL", "R")
    share = 0.8 if late else 0.2
    x = rect.right() - rect.width() * share if rtl else rect.left() + rect.width() * share
    return QPoint(round(x), round(rect.center().y()))


def bring_into_view(window: Window, offset: int) -> None:
    canvas = window.canvas
    for _ in range(500):
        rects = canvas.text_rects(offset, offset + 1)
        if rects and rects[0].top() >= 0 and rects[0].bottom() <= canvas.viewport().height():
            return
        if rects:
            press(window, Key.Key_Up if rects[0].top() < 0 else Key.Key_Down)
        else:
            press(window, Key.Key_PageDown if canvas.text_rects(0, offset) else Key.Key_PageUp)
    raise AssertionError(f"offset {offset} never came into view")


def click(window: Window, offset: int) -> None:
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, point(window, offset))


def double_click(window: Window, offset: int) -> None:
    QTest.mouseDClick(window.canvas.viewport(), LEFT, NONE, point(window, offset))


def triple_click(window: Window, offset: int) -> None:
    at = point(window, offset)
    QTest.mouseDClick(window.canvas.viewport(), LEFT, NONE, at)
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, at)


def drag(window: Window, start: int, end: int) -> None:
    view = window.canvas.viewport()
    bring_into_view(window, start)
    last = point(window, end - 1, late=True)
    first = point(window, start)
    QTest.mousePress(view, LEFT, NONE, first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, LEFT, NONE, last)


def walk(window: Window, start: int, steps: int) -> None:
    """Click before a character, then select onwards with Shift and the arrow that goes forward there."""
    click(window, start)
    first, last = paragraph_at(text_of(window), start)
    rtl = base_direction(text_of(window)[first:last]) == "rtl"
    for _ in range(steps):
        press(window, Key.Key_Left if rtl else Key.Key_Right, SHIFT)


def choose_document(window: Window, title: str) -> None:
    view = window.panels["documents"].view
    row = next(at for at, row in enumerate(window.panels["documents"].model.rows) if row.title == title)
    view.scrollTo(window.panels["documents"].model.index(row))
    at = view.visualRect(window.panels["documents"].model.index(row)).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)


def click_chip(window: Window, label: str) -> None:
    chip: Chip = window.panels["tags"].chips[label]
    QTest.mouseClick(chip, LEFT, NONE, chip.rect().center())


def shown(window: Window) -> list[tuple[str, str]]:
    """What the page shows as marks: the title of the label and the words."""
    text = text_of(window)
    marks = window.reading.marks.between(0, len(text))
    return [(mark.title, text[mark.start : mark.end]) for mark in sorted(marks, key=lambda mark: mark.start)]


def stored(window: Window) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    """What the project file holds of the open document."""
    found = window.desk.project.annotations(window.desk.document.id)
    return [(each.label, each.fragments) for each in found]


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script; QTest knows Latin keys only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))


def said(window: Window) -> str:
    return window.status.sentence.whole


def answer(act: Callable[[QDialog], None]) -> None:
    """Let hands act on the dialog that opens next; it is closed in any case, so that a test cannot hang."""

    def _act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, _act)
            return
        try:
            act(dialog)
        finally:
            QTimer.singleShot(0, lambda: isValid(dialog) and dialog.reject())

    QTimer.singleShot(20, _act)


def type_name(dialog: QDialog, name: str) -> None:
    """Paste a name into the first line of a dialog and press its first button; typing would open a list of names."""
    line = dialog.findChild(QLineEdit)
    line.setFocus()
    QGuiApplication.clipboard().setText(name)
    QTest.keyClick(line, Key.Key_A, CONTROL)
    QTest.keyClick(line, Key.Key_V, CONTROL)
    accept(dialog)


def accept(dialog: QDialog) -> None:
    """Press the button that goes on."""
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    [button] = [each for each in buttons if each.isDefault()] or buttons[:1]
    QTest.mouseClick(button, LEFT)


def until_done(window: Window) -> None:
    """Wait until the other process has done what it was asked for, and the window shows it."""
    for _ in range(1_000):
        if window.filing.tasks.running is None:
            return
        QTest.qWait(10)
    raise AssertionError("the other process never ended its work")
