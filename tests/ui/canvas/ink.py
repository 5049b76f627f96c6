"""What ink lies on a picture, whatever colours lie beneath it: the text alone, its ground alone, and both compared."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.surface import Surface
from annotator.ui.theme import LIGHT, Theme

INKED = replace(LIGHT, ink="#000000")
UNINKED = replace(LIGHT, ink="#00000000")  # alpha first: draws nothing
OFF = 3  # of 255: what rounding may make of a product of two colours


def snap(surface: Surface, theme: Theme) -> QImage:
    """Return what the viewport shows in a theme."""
    surface.set_theme(theme)
    return surface.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unclipped(canvas: Canvas) -> QImage:
    """Return the text alone, black on white, drawn from the canvas's layouts with no clip but the viewport."""
    size = canvas.viewport().size()
    image = blank(size.width(), size.height())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # as the page: very large letters are drawn as outlines
    painter.setPen(QColor("black"))
    sheet, window = canvas._sheet, canvas._window
    # blocks well above and below too, whether the canvas takes them to be seen or not
    shown = window.shown()
    for index in range(max(shown[0] - 2, 0), min(shown[-1] + 3, len(sheet.blocks))):
        painter.save()
        painter.translate(sheet.metrics.text_left, sheet.top(index) - window.y)
        sheet.laid(index).layout.draw(painter, QPointF())
        painter.restore()
    painter.end()
    return image


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def over(text: QImage, ground: QImage) -> QImage:
    """Return black text on white laid over a ground, as a printer would."""
    image = QImage(ground)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(0, 0, text)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> int:
    """Return the largest difference of any channel of any pixel, 0 to 255."""
    assert one.size() == other.size()
    image = QImage(one)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    pixels = bytes(image.constBits())
    return max(max(pixels[channel::4]) for channel in range(3))


def amount(text: QImage) -> int:
    """Return how many pixels of black text on white are inked."""
    return sum(value < 128 for value in bytes(text.constBits())[::4])


def drawn_caret(canvas: Canvas, qtbot: QtBot) -> QRectF:
    """Return where the caret is painted, in viewport pixels: what differs when it is not."""
    pictures = []
    for wanted in (True, False):
        canvas.activateWindow()
        canvas.setFocus() if wanted else canvas.clearFocus()
        qtbot.waitUntil(lambda wanted=wanted: canvas.hasFocus() == wanted)
        pictures.append(canvas.viewport().grab().toImage())
    with_caret, without = pictures
    changed = [
        (x, y)
        for y in range(without.height())
        if with_caret.constScanLine(y) != without.constScanLine(y)
        for x in range(without.width())
        if with_caret.pixel(x, y) != without.pixel(x, y)
    ]
    (left, top), (right, bottom) = (tuple(map(choose, zip(*changed, strict=True))) for choose in (min, max))
    return QRectF(left, top, right + 1 - left, bottom + 1 - top)
