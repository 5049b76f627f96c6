"""What the lists beside the page share: whole rows of one height, drawn, never widgets; Enter goes on to the page."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.ui.line import reads_rtl
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.row_model import Index
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme

BETWEEN = "\u2003"  # facts of a row: a middle dot beside Arabic digits would be read as a zero


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row of two lines: a bar beside what is chosen, a frame around what has the focus."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of two lines."""
        return QSize(120, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, option.rect, rtl, option.state)
        painter.setFont(panel_font())
        height = painter.fontMetrics().height()
        upper = option.rect.adjusted(MARGIN, 7, -MARGIN, 0)
        upper.setHeight(height)
        self.paint_lines(painter, upper, upper.translated(0, height + 1), index, rtl)
        painter.restore()

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw what the row says, in its two lines."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, rect: QRect, rtl: bool, state: QStyle.StateFlag) -> None:
        paint_ground(painter, rect, rtl, state, self.theme)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))


class RowList(QListView):
    """A list that ends with a whole row where all are of one height; `committed` tells of Enter."""

    committed = Signal()

    def __init__(self, name: str, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the page with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave blank what would show a few pixels of one more row."""
        super().resizeEvent(event)
        rest = self.height() % row_height() if self.uniformItemSizes() and self.height() > row_height() else 0
        self.setViewportMargins(0, 0, 0, rest)


def paint_chosen(painter: QPainter, rect: QRect, rtl: bool, theme: Theme) -> None:
    """Draw the ground of the row that is chosen, with the bar at its reading edge."""
    painter.fillRect(rect, QColor(theme.accent_fill))
    bar = QRect(rect.right() - 2 if rtl else rect.left(), rect.top(), 3, rect.height())
    painter.fillRect(bar, QColor(theme.accent))


def paint_ground(painter: QPainter, rect: QRect, rtl: bool, state: QStyle.StateFlag, theme: Theme) -> None:
    """Draw the ground of a row that is chosen, or pointed at."""
    if state & QStyle.StateFlag.State_Selected:
        paint_chosen(painter, rect, rtl, theme)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(theme.window))


def row_height() -> int:
    """Return the height of a row of two lines, in pixels."""
    return QFontMetrics(panel_font()).height() + QFontMetrics(panel_font(0.9)).height() + 14


def without_end(rect: QRect, width: int, rtl: bool) -> QRect:
    """Return a line without `width` pixels at its far end."""
    return rect.adjusted(width, 0, 0, 0) if rtl else rect.adjusted(0, 0, -width, 0)


def hover_text(lines: Iterable[str]) -> str:
    """Return lines for a tooltip, each in its own direction; none is read as markup."""
    return "".join(
        f'<div dir="{"rtl" if reads_rtl(line) else "ltr"}" align="{"right" if reads_rtl(line) else "left"}">'
        f"{escape(line)}</div>"
        for line in lines
        if line
    )
