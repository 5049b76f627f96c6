"""How unlike two pictures are: what stands a pixel beside its place, or is smoothed otherwise, is alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

Mode = QPainter.CompositionMode
_NEAR = [(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
_COARSE = 6  # pixels that are seen as one, for what is soft and wide, such as the fill of a mark


def unlike(one: QImage, other: QImage, least: int, least_coarse: int = 8) -> int:
    """Return how many pixels of either have nothing near that is within `least` grey levels (of 255) of them.

    Squares of 6 by 6 pixels, whose means differ by more than `least_coarse`, count as one each.
    """
    assert one.size() == other.size()
    fine = max(_count(_nearest(one, other), least), _count(_nearest(other, one), least))
    return fine + _count(_difference(_small(one), _small(other)), least_coarse)


def _nearest(one: QImage, other: QImage) -> QImage:
    """Return, for each pixel of `one`, the smallest difference from the pixels of `other` around it."""
    found = _difference(one, other)
    for across, down in _NEAR:
        _compose(found, _difference(one, _moved(other, across, down)), Mode.CompositionMode_Darken)
    return found


def _difference(one: QImage, other: QImage) -> QImage:
    found = one.convertToFormat(QImage.Format.Format_RGB32)
    _compose(found, other, Mode.CompositionMode_Difference)
    return found


def _moved(image: QImage, across: int, down: int) -> QImage:
    moved = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(moved)
    painter.drawImage(across, down, image)
    painter.end()
    return moved


def _compose(ground: QImage, image: QImage, mode: Mode) -> None:
    painter = QPainter(ground)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, image)
    painter.end()


def _small(image: QImage) -> QImage:
    size = image.size() / _COARSE
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(size, *how)


def _count(image: QImage, least: int) -> int:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    above = bytes(value > least for value in range(256))
    rows, step, width = bytes(grey.constBits()), grey.bytesPerLine(), grey.width()
    return sum(rows[at : at + width].translate(above).count(1) for at in range(0, len(rows), step))
