"""One section of the window: a note, a chart whose numbers are doors, and a table of the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.agreement.charts.bars import LabelBars
from annotator.ui.agreement.charts.chart import Chart
from annotator.ui.agreement.charts.view import ChartView
from annotator.ui.agreement.contents import Content
from annotator.ui.agreement.figure_table import FigureTable
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.passage import Passage
from annotator.ui.theme import Theme

_AROUND = 12  # pixels above and below a chart
_SHARE = 0.6  # of the height, which a chart above a table takes at most


class Section(QWidget):
    """`chosen` carries what lies behind a number. Where not `drawn`, the table has the bars; the chart is for files."""

    chosen = Signal(object)

    def __init__(self, name: str, what: str = "", *, drawn: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.content: Content | None = None
        self.note = Passage("", "soft", 0.92)
        self.chart = ChartView(name)
        self.area = QScrollArea()
        self.table = FigureTable(name, what) if what else None
        self._drawn = drawn
        self._arrange()
        self.chart.chosen.connect(self.chosen)
        self.chart.fitted.connect(self._fit)
        if self.table:
            self.table.chosen.connect(self.chosen)

    def show_content(self, content: Content) -> None:
        """Show something else."""
        self.content = content
        self.note.setText(content.note)
        self.note.setVisible(bool(content.note))
        if self._drawn:
            self.chart.show_chart(content.chart, content.title)
            self._fit()
        if self.table:
            self.table.show_rows(content.rows)
            self.table.setVisible(bool(content.rows))

    def picture(self) -> Chart | None:
        """Return the chart as it stands in the window: rows that were sorted are so in the picture, too."""
        if self.content is None:
            return None
        if self.table and isinstance(self.content.chart, LabelBars):
            return LabelBars(list(self.table.rows.rows))
        return self.content.chart

    def stop(self) -> QWidget:
        """Return what takes the focus."""
        return self.chart if self._drawn or not self.table else self.table

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.chart.set_theme(theme)
        if self.table:
            self.table.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the chart the height that it needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.table and self._drawn:
            wanted = self.chart.height() + 2 * _AROUND
            self.area.setFixedHeight(min(wanted, round(self.height() * _SHARE)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.note.setContentsMargins(MARGIN, 8, MARGIN, 4)
        column.addWidget(self.note)
        if self._drawn:
            inside = QWidget()
            inside.setObjectName("inside")
            inner = QVBoxLayout(inside)
            inner.setContentsMargins(MARGIN, _AROUND, MARGIN, _AROUND)
            inner.addWidget(self.chart)
            inner.addStretch(1)
            self.area.setWidget(inside)
            self.area.setWidgetResizable(True)
            self.area.setFrameShape(QFrame.Shape.NoFrame)
            self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(self.area, 0 if self.table else 1)
        if self.table:
            hold = QVBoxLayout()
            hold.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
            hold.addWidget(self.table)
            column.addLayout(hold, 1)
