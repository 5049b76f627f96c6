"""Draws labels: bare words in a rectangle, and pills, which have a ground of their own."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.ui.theme import MarkColours, Theme, on_fill

PILL_RADIUS = 4.0
# joined once: Qt's flags are slow to join in Python, and every label needs them
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip) | int(Qt.TextFlag.TextSingleLine)
_HEAD, _FOOT = 0.06, 0.25  # of a pill's height, by which its ground goes on above and below the row


def draw_label(painter: QPainter, rect: QRectF, text: str, colour: str) -> None:
    """Draw one line of text in the middle of a rectangle, in the painter's font."""
    painter.setPen(QColor(colour))
    painter.drawText(rect, _CENTRED, text)


def paint_pill(
    painter: QPainter, rect: QRectF, text: str, colours: MarkColours, theme: Theme, *, solid: bool = False
) -> None:
    """Draw a label on a ground of its own: solid for what is selected, soft for what it leads to."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.full if solid else colours.fill))
    # a high hamza and low dots, such as those of a last ya, are to stand on the ground too
    ground = rect.adjusted(0, -int(rect.height() * _HEAD), 0, round(rect.height() * _FOOT))
    painter.drawRoundedRect(ground, PILL_RADIUS, PILL_RADIUS)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    draw_label(painter, rect, shown, theme.page if solid else on_fill(theme, colours))
