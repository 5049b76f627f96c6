"""The middle column: the page with the minimap at its side, and the bar for finding words below."""

from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.minimap import Minimap
from annotator.ui.desk import Desk
from annotator.ui.finding import Finding
from annotator.ui.panels.find import FindBar
from annotator.ui.spread import Spread
from annotator.ui.theme import Theme


class Page(QWidget):
    """Holds them, and tells the minimap what the others know."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self.canvas = canvas
        self.minimap = Minimap(canvas)
        self.find_bar = FindBar()
        self.finding = Finding(canvas, self.find_bar)
        self.spread = Spread(self)
        # below the page: what one reads does not move when the bar comes
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(canvas, 0, 0)
        grid.addWidget(self.minimap, 0, 1)
        grid.addWidget(self.find_bar, 1, 0, 1, 2)
        self.finding.changed.connect(self._show_hits)
        self.spread.changed.connect(self._show_traces)

    def take_up(self, desk: Desk | None) -> None:
        """Take up the document that a desk has opened, beside the page that shows it; or none."""
        self.finding.set_text(desk.text if desk else "")
        self.spread.show(desk)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.canvas.set_theme(theme)
        self.minimap.set_theme(theme)

    def _show_hits(self) -> None:
        self.minimap.show_hits(self.finding.parts())

    def _show_traces(self) -> None:
        self.minimap.show_traces(self.spread.traces())
