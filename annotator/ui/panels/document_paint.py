"""How a row of the list of documents is drawn: a title, a circle that fills as work is done, length and count."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotator.ui.line import draw_line, isolate, written_number
from annotator.ui.panels.document_rows import Row, facts, row_at
from annotator.ui.panels.row_model import Index
from annotator.ui.panels.rows import BETWEEN, RowDelegate, without_end
from annotator.ui.panels.stage_sign import paint_stage
from annotator.ui.style import panel_font


class DocumentDelegate(RowDelegate):
    """Draws a row of two lines."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw title and circle above, length, language and count below."""
        row = row_at(index)
        x = upper.left() + 5.0 if rtl else upper.right() - 4.0
        colour = self.theme.soft if row.stage == "new" else self.theme.accent
        middle = QPointF(x, upper.center().y() + 0.5)
        paint_stage(painter, middle, row.stage, colour, self.theme.panel, rtl=rtl)
        painter.setPen(QColor(self.theme.ink))
        draw_line(painter, without_end(upper, 20, rtl), row.title)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        signs = 15 * (row.revealed + row.mine)
        draw_line(painter, without_end(lower, 44 + signs, rtl), BETWEEN.join(map(isolate, facts(row))), rtl)
        count = written_number(row.count)
        draw_line(painter, lower, count, not rtl)
        self._paint_signs(painter, lower, painter.fontMetrics().horizontalAdvance(count) + 9, row, rtl)

    def _paint_signs(self, painter: QPainter, line: QRect, room: int, row: Row, rtl: bool) -> None:
        """Draw beside the count an eye on what is revealed, and a pennant on what is the person's own task."""
        way = -1 if not rtl else 1
        x = (line.right() if not rtl else line.left()) + way * (room + 5.0)
        for shown, paint in ((row.revealed, self._paint_eye), (row.mine, self._paint_pennant)):
            if shown:
                paint(painter, QPointF(x, line.center().y() + 0.5), rtl)
                x += way * 15

    def _paint_eye(self, painter: QPainter, middle: QPointF, _rtl: bool) -> None:
        colour = QColor(self.theme.soft)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lids = QPainterPath(middle + QPointF(-5, 0))
        lids.quadTo(middle + QPointF(0, -6), middle + QPointF(5, 0))
        lids.quadTo(middle + QPointF(0, 6), middle + QPointF(-5, 0))
        painter.drawPath(lids)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, 1.7, 1.7)

    def _paint_pennant(self, painter: QPainter, middle: QPointF, rtl: bool) -> None:
        colour, way = QColor(self.theme.accent), -1 if rtl else 1
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(colour)
        staff = middle + QPointF(-3 * way, 0)
        painter.drawLine(staff + QPointF(0, -5), staff + QPointF(0, 5))
        corners = (QPointF(0, -4.5), QPointF(6.5 * way, -1.8), QPointF(0, 1))
        painter.drawPolygon(QPolygonF([staff + each for each in corners]))
