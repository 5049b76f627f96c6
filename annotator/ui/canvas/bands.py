"""The lanes of members under each line: where a mark's band lies in them, and how they are drawn.

A band is as wide as its mark's highlight; the lanes have their places whatever is marked, so that no line ever moves.
"""

from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from annotator.ui.canvas.decor import Decoration, Highlight, Slot
from annotator.ui.canvas.lanes import LOWER, UPPER, WHOLE
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.marks import Mark
from annotator.ui.fonts import small_font
from annotator.ui.theme import Theme, mix

_BAND, _STROKE = 0.5, 0.2  # the height of a band and of a claim's stroke below it, of their lane
_SIGN = 0.95  # of the height of a lane, the font of its sign
_HALF = 0.4  # of a band, where two share it
_SLOT = 0.55  # of the colour of lines, in an empty place
_QUIET, _CLAIM = 0.55, 0.5  # of their colour, what all made the same, and a claim's stroke
_AIR = 4.0  # pixels between a sign and the text


def lane_top(laid: LaidBlock, line: int, lane: int) -> float:
    """Return the y of a member's lane under a line."""
    script = laid.script
    return laid.line_top(line) + script.baseline + script.below + 1.0 + lane * laid.metrics.lane(laid.rtl)


def band_rect(laid: LaidBlock, item: Highlight) -> QRectF:
    """Return where a highlight's band lies in the lane of its member."""
    top, height = _part(laid, item.mark.kind == "claim", item.share)
    return QRectF(item.rect.left(), lane_top(laid, item.line, item.mark.lane) + top, item.rect.width(), height)


def _part(laid: LaidBlock, claim: bool, share: int) -> tuple[float, float]:
    """Return top and height within a lane, in whole pixels."""
    lane = laid.metrics.lane(laid.rtl)
    band, stroke = max(2.0, float(round(lane * _BAND))), max(1.0, float(round(lane * _STROKE)))
    half = max(1.0, float(round(band * _HALF)))
    if claim:
        return band + 1.0, stroke
    return {WHOLE: (0.0, band), LOWER: (band - half, half), UPPER: (0.0, half)}[share]


def bands(decoration: Decoration) -> Iterator[Highlight]:
    """Walk what has a band: claims, too."""
    return (item for item in chain(decoration.extents, decoration.highlights) if item.mark.lane >= 0)


def marks_of_bands(laid: LaidBlock, decoration: Decoration, at: QPointF) -> list[Mark]:
    """Return the marks in whose lane and under whose words a point lies, the shortest first."""
    script, lane = laid.script, laid.metrics.lane(laid.rtl)
    line = laid.line_at(at.y())
    number = int((at.y() - lane_top(laid, line, 0)) // lane) if script.lanes else -1
    if not 0 <= number < len(laid.metrics.lanes):
        return []
    found = [
        item.mark
        for item in bands(decoration)
        if item.line == line and item.mark.lane == number and item.rect.left() <= at.x() <= item.rect.right()
    ]
    return sorted(found, key=lambda mark: (mark.end - mark.start, mark.id))


def paint_bands(  # noqa: PLR0917 - as the other layers
    painter: QPainter,
    laid: LaidBlock,
    decoration: Decoration,
    strong: Collection[str | None],
    theme: Theme,
    lines: range,
) -> None:
    """Draw the lanes of a block at whose top left the painter stands; `strong` marks stand out."""
    empty = QColor(mix(theme.page, theme.line, _SLOT))
    marked = {slot.line for slot in decoration.slots if slot.line in lines}
    for slot in decoration.slots:
        if slot.line in lines:
            _paint_slot(painter, laid, slot, empty)
    for item in bands(decoration):
        if item.line in lines:
            _paint_band(painter, laid, item, theme, strong=item.mark.id in strong)
    _paint_signs(painter, laid, sorted(marked), theme)


def _paint_slot(painter: QPainter, laid: LaidBlock, slot: Slot, colour: QColor) -> None:
    top, height = _part(laid, slot.claim, WHOLE)
    for lane in range(len(laid.metrics.lanes)):
        painter.fillRect(
            QRectF(slot.left, lane_top(laid, slot.line, lane) + top, slot.right - slot.left, height), colour
        )


def _paint_band(painter: QPainter, laid: LaidBlock, item: Highlight, theme: Theme, *, strong: bool) -> None:
    rect = band_rect(laid, item).adjusted(0.5, 0, -0.5, 0)
    share = 1.0 if strong else _CLAIM if item.mark.kind == "claim" else _QUIET if item.mark.settled else 1.0
    colour = QColor(mix(theme.page, item.colours.full, share))
    if item.joint:
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        y = int(rect.center().y()) + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.setPen(Qt.PenStyle.NoPen)
        return
    painter.fillRect(rect.adjusted(0, -1, 0, 1) if strong else rect, colour)


def _paint_signs(painter: QPainter, laid: LaidBlock, lines: list[int], theme: Theme) -> None:
    """Write at the reading edge of lines in which anything is marked whose lanes these are."""
    pixels = min(laid.metrics.margin_label(laid.rtl), laid.metrics.lane(laid.rtl) * _SIGN)
    room = (laid.metrics.sign_room + _AIR) * laid.metrics.margin_zoom
    signs = _measured(laid.metrics.lanes, pixels, room)
    painter.setFont(small_font(pixels))
    painter.setPen(QColor(theme.soft))
    for line in lines:
        for lane, (sign, ink) in enumerate(signs):
            # by what is drawn of it: letters with tails and hamzas have no room but that of their own lane
            left = laid.metrics.column + _AIR if laid.rtl else -_AIR - ink.width()
            middle = lane_top(laid, line, lane) + laid.metrics.lane(laid.rtl) * _BAND / 2
            painter.drawText(QPointF(left - ink.left(), middle - ink.center().y()), sign)
    painter.setPen(Qt.PenStyle.NoPen)


@lru_cache(maxsize=16)
def _measured(signs: tuple[str, ...], pixels: float, room: float) -> list[tuple[str, QRectF]]:
    """Return signs as they fit the room, each with the rectangle of its ink from the baseline; every frame asks."""
    measure = QFontMetricsF(small_font(pixels))
    fitting = [measure.elidedText(sign, Qt.TextElideMode.ElideRight, room) for sign in signs]
    return [(sign, measure.tightBoundingRect(sign)) for sign in fitting]
