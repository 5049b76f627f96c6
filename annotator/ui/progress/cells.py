"""What a table of the Progress window holds: cells that know how they sort, and rows that know what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from annotator.model.document import Stage
from annotator.ui.panels.row_model import ROW, Index
from annotator.ui.panels.rows import hover_text


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, and what is drawn with them: a stage's circle, a bar (its shares by stage), a label's colour.

    `number` sorts what is not sorted by its words.
    """

    text: str = ""
    number: float | None = None
    stage: Stage | None = None
    bar: tuple[tuple[Stage, float], ...] = ()
    colour: str = ""
    hover: str = ""
    is_name: bool = False  # words of people, which read in their own direction


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is about (an id), and its cells."""

    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole table: headings, each with the id of the member it is about or "", and rows in their natural order."""

    heads: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    about: tuple[str, ...] = ()

    def member(self, column: int) -> str:
        """Return the member that a column is about, "" for none."""
        return self.about[column] if column < len(self.about) else ""


class SheetModel(QAbstractTableModel):
    """The rows that are shown, in the order that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self.lines: list[Line] = []
        self.order: tuple[int, Qt.SortOrder] | None = None

    def show(self, sheet: Sheet) -> None:
        """Show another table; where only what cells say differs the view keeps its place."""
        same = (sheet.heads, [each.id for each in sheet.lines]) == (self.sheet.heads, [e.id for e in self.sheet.lines])
        if same and sheet == self.sheet:
            return
        if not same:
            self.beginResetModel()
        self.sheet, self.lines = sheet, self._ordered(sheet)
        if not same:
            self.endResetModel()
        elif self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(sheet.heads) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none below zero."""
        self.layoutAboutToBeChanged.emit()
        before, stood = [each.id for each in self.lines], self.persistentIndexList()
        self.order = (column, order) if column >= 0 else None
        self.lines = self._ordered(self.sheet)
        now = {each.id: at for at, each in enumerate(self.lines)}
        moved = [self.index(now[before[each.row()]], each.column()) for each in stood]
        self.changePersistentIndexList(stood, moved)
        self.layoutChanged.emit()

    def _ordered(self, sheet: Sheet) -> list[Line]:
        if self.order is None or self.order[0] >= len(sheet.heads):
            return list(sheet.lines)
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        at, order = self.order
        words = sorted({each.cells[at].text for each in sheet.lines}, key=collator.sortKey)
        rank = {text: number for number, text in enumerate(words)}

        def key(line: Line) -> tuple[bool, float]:
            number = line.cells[at].number
            return number is None, rank[line.cells[at].text] if number is None else number

        return sorted(sheet.lines, key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.sheet.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802 - Qt's name
        """Return a heading; rows have none."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.sheet.heads):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.sheet.heads[section]
        return int(_START) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, its words, or what a screen reader says."""
        cell = self.lines[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:  # ROW
                return cell
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return hover_text((cell.hover or cell.text).splitlines())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.sheet.heads[index.column()]}: {cell.text}"
        return None


_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def cell_at(index: Index) -> Cell:
    """Return the cell of an index."""
    cell: Cell = index.data(ROW)
    return cell


def bar_of(shares: Sequence[tuple[Stage, int]], most: int) -> tuple[tuple[Stage, float], ...]:
    """Return counts as shares of the longest bar."""
    return tuple((stage, count / most) for stage, count in shares if count) if most else ()
