"""How a row of the list of documents is drawn: a title, a circle that fills as work is done, length and count."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.model.document import Stage
from annotator.ui.line import draw_line, isolate, written_number
from annotator.ui.panels.document_rows import facts, row_at
from annotator.ui.panels.rows import BETWEEN, Index, RowDelegate, without_end
from annotator.ui.style import panel_font

_TICK = ((-2.2, 0.1), (-0.6, 1.8), (2.4, -1.7))  # pixels from the middle of the circle


class DocumentDelegate(RowDelegate):
    """Draws a row of two lines."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw title and circle above, length, language and count below."""
        row = row_at(index)
        x = upper.left() + 5.0 if rtl else upper.right() - 4.0
        self._paint_circle(painter, QPointF(x, upper.center().y() + 0.5), row.stage, rtl)
        painter.setPen(QColor(self.theme.ink))
        draw_line(painter, without_end(upper, 20, rtl), row.title)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, without_end(lower, 44, rtl), BETWEEN.join(map(isolate, facts(row))), rtl)
        draw_line(painter, lower, written_number(row.count), not rtl)

    def _paint_circle(self, painter: QPainter, middle: QPointF, stage: Stage, rtl: bool) -> None:
        """Draw an open circle, half filled once begun, full and ticked when done."""
        circle = QRectF(middle.x() - 4, middle.y() - 4, 8, 8)
        colour = QColor(self.theme.soft if stage == "new" else self.theme.accent)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if stage == "done" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(-1, -1, 1, 1) if stage == "done" else circle)
        if stage == "begun":
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(circle, 90 * 16 if rtl else -90 * 16, 180 * 16)
        elif stage == "done":
            painter.setPen(QPen(QColor(self.theme.panel), 1.5, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([middle + QPointF(*each) for each in _TICK]))
