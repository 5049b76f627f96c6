"""Rows of figures: a name, a bar with its interval, the number, and how many cases it rests on; each a door."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.agreement.charts.chart import Named
from annotator.ui.agreement.wording import about_cases, about_interval, counted, interval, spelt
from annotator.ui.line import draw_line, listed
from annotator.ui.panels.row_model import ROW, Index
from annotator.ui.panels.rows import hover_text, paint_ground
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme, mark_colours, mix

NAME, BAR, VALUE, INTERVAL, CASES = range(5)
_EDGE = 10  # pixels beside a cell's words
_CHIP = 10


class FigureModel(QAbstractTableModel):
    """Rows that can be sorted by any column; what has nothing to compare comes last either way."""

    def __init__(self, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Named] = []
        self._heads = heads

    def show(self, rows: Sequence[Named]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def least(self) -> float:
        """Return where the bars begin: 0, or below."""
        known = [each.reading.value for each in self.rows if each.reading.value is not None]
        return min([0.0, *known])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the bar is the number."""
        self.layoutAboutToBeChanged.emit()
        down = order == Qt.SortOrder.DescendingOrder
        keys = {
            NAME: lambda row: row.title.casefold(),
            CASES: lambda row: row.reading.cases,
            INTERVAL: lambda row: (row.reading.high or 0) - (row.reading.low or 0),
        }
        key = keys.get(column, lambda row: row.reading.value or 0.0)
        self.rows.sort(key=key, reverse=down)
        if column in (BAR, VALUE):
            self.rows.sort(key=lambda row: row.reading.value is None)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802 - Qt's name
        """Return name, bar, number, interval, cases."""
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """Return the heads, numbers flush at the far edge."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeading if section in (NAME, BAR) else Qt.AlignmentFlag.AlignTrailing
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return hover_text([{INTERVAL: about_interval(), CASES: about_cases()}.get(section, "")])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, the words of a cell, or what a screen reader says."""
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:  # ROW
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return hover_text([row.title, listed([self.words(row, VALUE), self.words(row, INTERVAL)])])
            case Qt.ItemDataRole.AccessibleTextRole:
                heads = [*zip(self._heads, range(len(self._heads)), strict=True)][VALUE:]
                said = [f"{head} {self.words(row, at)}" for head, at in heads if self.words(row, at)]
                return listed([row.title, *said]) if index.column() == NAME else self.words(row, index.column())
        return None

    def words(self, row: Named, column: int) -> str:
        """Return what stands in a cell."""
        reading = row.reading
        return {
            NAME: row.title,
            VALUE: spelt(reading.value) if reading.value is not None else "–",
            INTERVAL: interval(reading.low, reading.high),
            CASES: counted(reading.cases),
        }.get(column, "")


class FigureDelegate(QStyledItemDelegate):
    """Draws a cell; the whole row is one door, so that its ground goes through."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a line."""
        metrics = QFontMetrics(panel_font())
        words = index.data() or ""
        return QSize(metrics.horizontalAdvance(words) + 2 * _EDGE, metrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        row: Named = index.data(ROW)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        painter.setFont(panel_font(1.0 if index.column() in (NAME, VALUE) else 0.92))
        rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        known = row.reading.value is not None
        painter.setPen(QColor(self.theme.ink if index.column() in (NAME, VALUE) and known else self.theme.soft))
        match index.column():
            case 0:
                draw_line(painter, self._after_chip(painter, rect, row, rtl), row.title, rtl)
            case 1:
                self._paint_bar(painter, QRectF(rect), row, index, rtl)
            case _:
                draw_line(painter, rect, index.data() or "", not rtl)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        if index.column() != NAME and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.accent_fill))
        else:
            rtl = option.direction == Qt.LayoutDirection.RightToLeft
            paint_ground(painter, option.rect, rtl, state, self.theme)

    def _after_chip(self, painter: QPainter, rect: QRect, row: Named, rtl: bool) -> QRect:
        """Draw the label's colour where it has one, and return where the name stands."""
        if not row.colour:
            return rect
        side = rect.right() - _CHIP if rtl else rect.left()
        chip = QRectF(side, rect.center().y() - _CHIP / 2 + 1, _CHIP, _CHIP)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark_colours(self.theme, row.colour).full))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(pen)
        return rect.adjusted(0, 0, -_CHIP - 8, 0) if rtl else rect.adjusted(_CHIP + 8, 0, 0, 0)

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: Named, index: Index, rtl: bool) -> None:
        reading, model = row.reading, index.model()
        if reading.value is None or not isinstance(model, FigureModel):
            return
        least = model.least()

        def at(value: float) -> float:
            share = (min(max(value, least), 1.0) - least) / (1.0 - least)
            return rect.right() - share * rect.width() if rtl else rect.left() + share * rect.width()

        middle = rect.center().y()
        colour = mark_colours(self.theme, row.colour).full if row.colour else self.theme.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(QRectF(rect.left(), middle - 1, rect.width(), 2), 1, 1)
        painter.setBrush(QColor(mix(self.theme.page, colour, 0.62)))
        ends = sorted((at(0.0), at(reading.value)))
        painter.drawRoundedRect(QRectF(ends[0], middle - 5, max(2.0, ends[1] - ends[0]), 10), 3, 3)
        if reading.low is not None and reading.high is not None:
            painter.setPen(QPen(QColor(self.theme.ink), 1.5))
            painter.drawLine(QPointF(at(reading.low), middle), QPointF(at(reading.high), middle))
            for end in (at(reading.low), at(reading.high)):
                painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
