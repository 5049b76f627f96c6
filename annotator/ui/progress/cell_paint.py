"""How a cell of the Progress window is drawn: a circle, a chip or a bar with its words, each in its own direction."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.model.document import Stage
from annotator.ui.controls import quiet_edge
from annotator.ui.line import draw_line, reads_rtl
from annotator.ui.panels.listed_paint import paint_chip
from annotator.ui.panels.listed_rows import Named
from annotator.ui.panels.row_model import Index
from annotator.ui.panels.stage_sign import paint_stage
from annotator.ui.progress.cells import Cell, cell_at
from annotator.ui.progress.wording import stage_colour
from annotator.ui.style import dressed, panel_font
from annotator.ui.theme import Theme

_BESIDE, _SIGN, _NUMBER, _BAR = 9, 18, 44, 8  # pixels
_WIDEST = 420
_CHIP = 0.62  # of a line, which a chip may take


class CellDelegate(QStyledItemDelegate):
    """Draws one cell; the theme is the one that the application wears."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the room that a cell asks for."""
        cell, metrics = cell_at(index), QFontMetrics(panel_font())
        width = metrics.horizontalAdvance(cell.text) + 2 * _BESIDE + 4
        width += _SIGN * (cell.stage is not None) + (120 if cell.bar else 0)
        width = round(width / _CHIP) if cell.colour else width
        return QSize(min(width, _WIDEST), row_pixels())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        cell, theme, rtl = cell_at(index), dressed(), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = _paint_ground(painter, option.rect, option.state, theme)
        painter.setFont(panel_font())
        line = option.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        if cell.colour:
            paint_chip(painter, line, Named(cell.text, cell.colour, 0), theme, rtl)
        elif cell.stage is not None:
            _paint_stage(painter, line, cell, cell.stage, ground, rtl=rtl)
        elif cell.bar or (cell.number is not None and not cell.is_name):
            _paint_bar(painter, line, cell, theme, rtl)
        else:
            painter.setPen(QColor(theme.ink))
            draw_line(painter, line, cell.text, reads_rtl(cell.text, rtl) if cell.is_name else rtl)
        painter.restore()


def _paint_stage(painter: QPainter, line: QRect, cell: Cell, stage: Stage, ground: str, *, rtl: bool) -> None:
    theme = dressed()
    x = line.right() - 5.0 if rtl else line.left() + 6.0
    middle = QPointF(x, line.center().y() + 0.5)
    paint_stage(painter, middle, stage, stage_colour(stage, theme), ground, rtl=rtl)
    painter.setPen(QColor(theme.soft if stage == "new" else theme.ink))
    rest = line.adjusted(0, 0, -_SIGN, 0) if rtl else line.adjusted(_SIGN, 0, 0, 0)
    draw_line(painter, rest, cell.text, rtl)


def row_pixels() -> int:
    """Return the height of a row."""
    return QFontMetrics(panel_font()).height() + 12


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> str:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    ground = theme.accent_fill if chosen else theme.page
    painter.fillRect(rect, QColor(ground))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1.5, -1.5))
    return ground


def _paint_bar(painter: QPainter, line: QRect, cell: Cell, theme: Theme, rtl: bool) -> None:
    """Draw a number, and a bar beside it that begins where the next row's does."""
    painter.setPen(QColor(theme.ink if cell.number else theme.soft))
    room = max(_NUMBER, painter.fontMetrics().horizontalAdvance(cell.text) + 8)
    number = line.adjusted(line.width() - room, 0, 0, 0) if rtl else line.adjusted(0, 0, room - line.width(), 0)
    draw_line(painter, number, cell.text, rtl)
    width, y = line.width() - room, line.center().y() - _BAR / 2 + 0.5
    x = float(line.left() + room)
    painter.setPen(Qt.PenStyle.NoPen)
    for stage, share in cell.bar:
        part = share * width
        left = 2 * line.left() + line.width() - x - part if rtl else x
        painter.setBrush(QColor(quiet_edge(theme) if stage == "new" else stage_colour(stage, theme)))
        painter.drawRoundedRect(QRectF(left, y, max(part - 1, 2), _BAR), 2, 2)
        x += part
