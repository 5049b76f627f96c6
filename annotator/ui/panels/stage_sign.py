"""The circle that says how far a document is: open, half filled, full and ticked; told apart without colour too."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.model.document import Stage
from annotator.project.states import CLOSED

_TICK = ((-2.2, 0.1), (-0.6, 1.8), (2.4, -1.7))  # pixels from the middle of the circle


def paint_stage(painter: QPainter, middle: QPointF, stage: Stage, colour: str, ground: str, *, rtl: bool) -> None:
    """Draw an open circle, half filled once begun, full and ticked when done; one that came back holds a mark.

    What is adjudicated has a ring around its tick. `ground` is the colour of what lies beneath.
    """
    circle = QRectF(middle.x() - 4, middle.y() - 4, 8, 8)
    closed, drawn = stage in CLOSED, QColor(colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(drawn, 1.6))
    if stage == "adjudicated":
        painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
    painter.setBrush(drawn if closed else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle.adjusted(-1, -1, 1, 1) if closed else circle)
    if stage == "begun":
        painter.setBrush(drawn)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPie(circle, 90 * 16 if rtl else -90 * 16, 180 * 16)
    elif stage == "returned":
        painter.drawLine(middle + QPointF(0, -2), middle + QPointF(0, 0.4))
        painter.drawPoint(middle + QPointF(0, 2.2))
    elif closed:
        painter.setPen(QPen(QColor(ground), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([middle + QPointF(*each) for each in _TICK]))
