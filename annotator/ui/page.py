"""The middle column: the page with the minimap at its side, the bar for finding words below, and a notice above."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.minimap import Minimap
from annotator.ui.desk import Desk
from annotator.ui.finding import Finding
from annotator.ui.panels.column import MARGIN, plain_label
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
        self.notice = plain_label("", "notice", 0.92)
        self.finding = Finding(canvas, self.find_bar)
        self.spread = Spread(self)
        # below the page: what one reads does not move when the bar comes
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.notice, 0, 0, 1, 2)
        grid.addWidget(canvas, 1, 0)
        grid.addWidget(self.minimap, 1, 1)
        grid.addWidget(self.find_bar, 2, 0, 1, 2)
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setContentsMargins(MARGIN, 5, MARGIN, 5)
        self.notice.hide()
        self.finding.changed.connect(self._show_hits)
        self.spread.changed.connect(self._show_traces)

    def take_up(self, desk: Desk | None) -> None:
        """Take up the document that a desk has opened, beside the page that shows it; or none."""
        self.finding.set_text(desk.text if desk else "")
        self.spread.show(desk)
        self.show_notice(desk)

    def show_notice(self, desk: Desk | None) -> None:
        """Say above the text where a newer Annotator wrote in the document that is open."""
        closed = desk is not None and desk.document is not None and desk.document.id in desk.closed()
        self.notice.setText(self.tr("A newer Annotator wrote here; update to change this document.") if closed else "")
        self.notice.setVisible(closed)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.canvas.set_theme(theme)
        self.minimap.set_theme(theme)

    def _show_hits(self) -> None:
        self.minimap.show_hits(self.finding.parts())

    def _show_traces(self) -> None:
        self.minimap.show_traces(self.spread.traces())
