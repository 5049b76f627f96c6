"""What the models of the lists share: whole rows, of which each model says what they are called and what they tell."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # the role under which a model gives what its row holds
R = TypeVar("R")


class RowModel(QAbstractListModel, Generic[R]):
    """Rows that are shown; only what the view paints is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[R] = []

    def title(self, at: int) -> str:
        """Return what the row at a place is called."""
        raise NotImplementedError

    def hover(self, at: int) -> str | None:  # noqa: ARG002 - for those that tell more
        """Return what hovering over a row tells."""
        return None

    def spoken(self, at: int) -> str:
        """Return what a screen reader says of a row."""
        return self.title(at)

    def is_same(self, one: R, other: R) -> bool:  # noqa: ARG002 - for those whose rows have a name
        """Tell whether a row is about what another was about, so that the view may keep its place."""
        return False

    def show(self, rows: Sequence[R]) -> None:
        """Show other rows; where only their contents differ the view keeps its place."""
        if rows and len(rows) == len(self.rows) and all(map(self.is_same, rows, self.rows)):
            self.rows = list(rows)
            self.renewed(0, len(rows) - 1)
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def append(self, rows: Iterable[R]) -> None:
        """Show more rows behind the others."""
        more = list(rows)
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def take_out(self, at: int) -> None:
        """Show one row less."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.rows[at]
        self.endRemoveRows()

    def renewed(self, first: int, last: int) -> None:
        """Tell that the contents of these rows are other ones now."""
        self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, what it is called, what hovering tells, or what a screen reader says."""
        at = index.row()
        match role:
            case Qt.ItemDataRole.UserRole:  # ROW
                return self.rows[at]
            case Qt.ItemDataRole.DisplayRole:
                return self.title(at)
            case Qt.ItemDataRole.ToolTipRole:
                return self.hover(at)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(at)
        return None
