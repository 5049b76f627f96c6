"""The bar above the three columns: the project's title, the menus, and whose work is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QWidget

from annotator.ui.panels.column import MARGIN, plain_label


class Bar(QWidget):
    """Title, menus, reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label("", "title", 1.05, bold=True)
        self.menus = QMenuBar()
        self.reader = plain_label("", "reader", 0.92)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.menus)
        row.addStretch(1)
        row.addWidget(self.reader)

    def fit_menus(self) -> None:
        """Give the menus the room they need: mirrored, QMenuBar's own hint grows with its width (Qt 6.11)."""
        widths = [self.menus.actionGeometry(each).width() for each in self.menus.actions()]
        self.menus.setFixedWidth(sum(widths) + 12 * len(widths))

    def show_title(self, title: str) -> None:
        """Show the project's title."""
        self.title.setText(title)
        self.title.setVisible(bool(title))

    def show_reader(self, text: str, guest: bool) -> None:
        """Show whose work it is; `guest` where it is not the person's own."""
        self.reader.setText(text)
        self.reader.setVisible(bool(text))
        self.reader.setProperty("guest", guest)
        self.reader.style().unpolish(self.reader)  # a style sheet reads properties only when it is applied
        self.reader.style().polish(self.reader)
