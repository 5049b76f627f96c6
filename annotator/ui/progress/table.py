"""A table of the Progress window: sorted by a click on a heading, walked by arrows; Enter opens what it is about."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.ui.progress.cell_paint import CellDelegate, row_pixels
from annotator.ui.progress.cells import Line, Sheet, SheetModel

_MEASURED = 60  # rows that say how wide a column is: thousands would hold the window
_LEAST, _LEAST_FIRST, _FIRST = 84, 180, 260  # pixels of a column, and of the first where room is scarce


class ProgressTable(QTableView):
    """`committed` carries the row that was opened (a Line); `offered` a place for which there may be a menu.

    `wide` is the column that takes the room which is left.
    """

    committed = Signal(object)
    offered = Signal(QPoint)

    def __init__(self, name: str, wide: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._fitting = self._own_widths = False
        self.sheet_model = SheetModel(self)
        self.setModel(self.sheet_model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(_MEASURED)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        head.sectionResized.connect(self._note_width)
        self.setSortingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.offered)
        self.doubleClicked.connect(lambda index: self.committed.emit(self.sheet_model.lines[index.row()]))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another table; columns keep the widths that a person gave them while the headings are the same."""
        if sheet.heads != self.sheet_model.sheet.heads:
            self._own_widths = False
        self.verticalHeader().setDefaultSectionSize(row_pixels())
        self.sheet_model.show(sheet)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column what it asks for, and the wide one what is left."""
        if self._own_widths or not self.sheet_model.columnCount():
            return
        self._fitting = True
        self.resizeColumnsToContents()
        widths = [max(self.columnWidth(at), _LEAST) for at in range(self.sheet_model.columnCount())]
        widths[0] = min(widths[0] if self._wide else max(widths[0], _LEAST_FIRST), _FIRST)
        if self._wide < len(widths):
            widths[self._wide] += max(0, self.viewport().width() - sum(widths))
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._fitting = False

    def _note_width(self) -> None:
        self._own_widths = self._own_widths or not self._fitting

    def chosen(self) -> list[tuple[Line, list[int]]]:
        """Return the rows in which something is chosen, each with the columns that are."""
        found: dict[int, list[int]] = {}
        for index in self.selectionModel().selectedIndexes():
            found.setdefault(index.row(), []).append(index.column())
        return [(self.sheet_model.lines[row], sorted(found[row])) for row in sorted(found)]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open a row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.committed.emit(self.sheet_model.lines[self.currentIndex().row()])
            return
        super().keyPressEvent(event)
