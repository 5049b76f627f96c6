"""A member's own work against gold, case by case: the score of a test, or feedback on what was adjudicated."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSplitter, QVBoxLayout, QWidget

from annotator.model.document import Document
from annotator.ui.desk import Desk
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.rows import RowList, row_height
from annotator.ui.progress.difference_rows import Difference, DifferenceDelegate, DifferenceModel
from annotator.ui.progress.difference_table import DifferenceTable


@dataclass(frozen=True, slots=True)
class Compared:
    """What is shown: a document, what is said above the list, and the cases in the order of the text."""

    document: Document
    heading: str
    told: str
    rows: tuple[Difference, ...]


class CompareWindow(QWidget):
    """`went` carries the case whose place is to be shown in the main window, `entered` asks to go there."""

    went = Signal(object)
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk: Desk | None = desk
        self.heading = leading(plain_label("", "soft"))
        self.title = Passage("", "", 1.25, bold=True)
        self.told = Passage("")
        self.all = QCheckBox(self.tr("Show also what is as in gold"))
        self.model = DifferenceModel(self)
        self.view = RowList(self.tr("Cases"), DifferenceDelegate())
        self.none = Passage("", "soft")
        self.foot = QScrollArea()
        self._shown: Compared | None = None
        self._arrange()
        self.all.toggled.connect(self._fill)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.committed.connect(self.entered)

    def move_beside(self, main: QWidget) -> None:
        """Go to the far side of the main window, where the page is not."""
        around = main.frameGeometry()
        self.resize(self.width(), min(self.height(), max(around.height() - 112, row_height() * 8)))
        left = around.left() + 16 if self.isRightToLeft() else around.right() - self.width() - 16
        self.move(max(left, 0), max(around.top() + 64, 0))

    def show_compared(self, shown: Compared) -> None:
        """Show a document's cases; the first that differs is chosen, and its place is shown."""
        self._shown = shown
        self.setWindowTitle(f"{shown.heading}: {shown.document.title}")
        self.heading.setText(shown.heading)
        self.title.setText(shown.document.title)
        self.told.setText(shown.told)
        agreeing = [each for each in shown.rows if each.agrees]
        self.all.setVisible(bool(agreeing))
        self._fill()
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _rows(self) -> Sequence[Difference]:
        rows = self._shown.rows if self._shown else ()
        return [each for each in rows if self.all.isChecked() or not each.agrees]

    def _fill(self) -> None:
        rows = self._rows()
        self.model.show(rows)
        self.none.setText("" if rows else self.tr("All of it is as in gold."))
        self.none.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.foot.setVisible(bool(rows))
        if rows:
            self.view.setCurrentIndex(self.model.index(0))

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not current.isValid() or self.desk is None:
            return
        row = self.model.rows[current.row()]
        self.foot.setWidget(DifferenceTable(self.desk, row))
        self.went.emit(row)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.foot.setWidgetResizable(True)
        self.foot.setMinimumHeight(row_height() * 2)
        self.foot.setAccessibleName(self.tr("The chosen case"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.view)
        parts.addWidget(self.foot)
        parts.setChildrenCollapsible(False)
        parts.setSizes([280, 220])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self.heading, self.title, self.told, self.all, self.none):
            column.addWidget(widget)
        column.addWidget(parts, 1)
        self.resize(400, 600)  # little wider than the panels over which it opens
