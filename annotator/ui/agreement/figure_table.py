"""A table of figures: click a head to sort, click a row or press Enter to see the cases behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from annotator.ui.agreement.charts.chart import Named
from annotator.ui.agreement.figure_rows import BAR, CASES, INTERVAL, NAME, VALUE, FigureDelegate, FigureModel
from annotator.ui.panels.row_model import ROW
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme

_LEAST_NAME, _LEAST_BAR = 120, 56  # pixels
_LOOKED_AT = 200  # rows whose words say how wide a column is
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SORTS = {Qt.Key.Key_1: NAME, Qt.Key.Key_2: VALUE, Qt.Key.Key_3: INTERVAL, Qt.Key.Key_4: CASES}


class FigureTable(QTableView):
    """`chosen` carries the door of a row. With the keyboard 1 to 4 sort by a column, once more the other way."""

    chosen = Signal(object)

    def __init__(self, name: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (what, "", self.tr("Figure"), self.tr("95 %"), self.tr("Cases"))
        self.rows = FigureModel(heads, self)
        self._delegate = FigureDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Click a head, or press 1 to 4, to sort"))
        self._arrange()
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Named]) -> None:
        """Show other rows, in their own order."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.show(rows)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open a door with Enter, sort with 1 to 4."""
        key = Qt.Key(event.key())
        if key in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        elif key in _SORTS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._sort(_SORTS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give names their share of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _choose(self, index: QModelIndex) -> None:
        row: Named = index.data(ROW)
        if row.reading.what is not None:
            self.chosen.emit(row.reading.what)

    def _sort(self, column: int) -> None:
        header = self.horizontalHeader()
        down = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def _fit(self) -> None:
        """Give numbers their own width and names a share; where that is too much the bar goes, then the interval."""
        room = self.viewport().width()
        wide = {column: self._number_width(column) for column in (VALUE, INTERVAL, CASES)}
        metrics, some = QFontMetrics(panel_font()), self.rows.rows[:_LOOKED_AT]
        names = max((metrics.horizontalAdvance(row.title) for row in some), default=0) + 44
        told = any(row.reading.low is not None for row in self.rows.rows)
        told = told and room - sum(wide.values()) >= min(names, _LEAST_NAME)
        self.setColumnHidden(INTERVAL, not told)
        rest = room - sum(width for column, width in wide.items() if told or column != INTERVAL)
        name = min(names, max(160, round(room * 0.45)))
        drawn = rest - name >= _LEAST_BAR
        self.setColumnHidden(BAR, not drawn)
        for column, width in (wide | {NAME: name if drawn else rest, BAR: rest - name}).items():
            self.setColumnWidth(column, max(0, width))

    def _number_width(self, column: int) -> int:
        said = [self.rows.words(row, column) for row in self.rows.rows[:_LOOKED_AT]]
        head = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
        return max(map(QFontMetrics(panel_font()).horizontalAdvance, [*said, f"{head} ▾"]), default=0) + 28

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(QFontMetrics(panel_font()).height() + 10)
        header = self.horizontalHeader()
        header.setFont(panel_font(0.92))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
