"""How a row of the list of all annotations is drawn: the words above, the label as a chip and the facts below."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.ui.line import draw_line, elided, isolate, reads_rtl
from annotator.ui.panels.listed_rows import ListedModel, Named, facts, no_words, row_at
from annotator.ui.panels.row_model import Index
from annotator.ui.panels.rows import BETWEEN, RowDelegate
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme, mark_colours, on_fill

_SHOWN = 160  # characters, more than the widest panel holds
_SIDE = 5  # pixels beside the words of a chip


class ListedDelegate(RowDelegate):
    """Draws a row of two lines."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw the words above, the label and what else is known below."""
        model, row = index.model(), row_at(index)
        if not isinstance(model, ListedModel):
            raise TypeError("this draws the rows of a ListedModel")
        words = model.listing.words(row, _SHOWN)
        painter.setPen(QColor(self.theme.ink if words else self.theme.soft))
        draw_line(painter, upper, words or no_words(), None if words else rtl)
        label = model.listing.named(row)
        rest = paint_chip(painter, lower, label, self.theme, rtl)
        painter.setFont(panel_font(0.85))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, rest, BETWEEN.join(map(isolate, facts(row))), rtl)


def paint_chip(painter: QPainter, line: QRect, label: Named, theme: Theme, rtl: bool) -> QRect:
    """Draw a label's title on its own colour at the beginning of a line; return the rest of the line."""
    colours = mark_colours(theme, label.colour)
    painter.setFont(panel_font(0.82, bold=True))
    shown = elided(label.title, painter.fontMetrics(), line.width() * 0.62)
    width = painter.fontMetrics().horizontalAdvance(shown) + 2 * _SIDE + 1
    left = line.right() + 1 - width if rtl else line.left()
    height = painter.fontMetrics().height() + 1
    box = QRect(left, line.center().y() - height // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setPen(QColor(on_fill(theme, colours)))
    draw_line(painter, box.adjusted(_SIDE, 0, -_SIDE + 1, 0), shown, reads_rtl(shown, rtl))
    gap = width + 8
    return line.adjusted(0, 0, -gap, 0) if rtl else line.adjusted(gap, 0, 0, 0)
