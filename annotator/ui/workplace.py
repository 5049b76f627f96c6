"""All that lies in the window while a project is open: the bar, the panels beside the page, the line of status.

It is made anew when the window's language changes, so that no word of the other language is left.
"""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.acting import Acting
from annotator.ui.arrangement import Arrangement
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.columns import Columns
from annotator.ui.page import Page
from annotator.ui.panels.bar import Bar
from annotator.ui.panels.status import StatusLine
from annotator.ui.panels.table import make_panels
from annotator.ui.start import StartPage
from annotator.ui.theme import Theme
from annotator.ui.tour import TourCard
from annotator.ui.viewing import Viewing


class Workplace(QWidget):
    """Makes the widgets and puts them in their places; who does what with them is the window's."""

    def __init__(self, arrangement: Arrangement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Bar()
        self.canvas = Canvas()
        self.canvas.setAccessibleName(self.tr("Page"))
        self.acting = Acting(self.canvas, self)
        self.page = Page(self.canvas)
        self.viewing = Viewing(self.page)
        self.panels = make_panels(self.acting)
        self.columns = Columns(self.panels, self.page, arrangement)
        self.status = StatusLine()
        self.start = StartPage()
        self.card = TourCard()
        self.rooms = QStackedWidget()
        self.rooms.addWidget(self.columns)
        self.rooms.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rooms, 1)
        column.addWidget(self.card)
        column.addWidget(self.status)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.page.set_theme(theme)
        self.status.set_theme(theme)
        self.start.set_theme(theme)
        for panel in self.panels.values():
            panel.set_theme(theme)
