"""What the panels beside the page are made of: a quiet heading, and a margin of 14 pixels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.ui.style import panel_font

MARGIN = 14


class Header(QWidget):
    """A heading in small capitals with a count at the far end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = plain_label(title, "header", 0.82)
        self._count = plain_label("", "header", 0.82)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 14, MARGIN, 6)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._count)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title.upper())

    def set_count(self, text: str) -> None:
        """Change what stands at the far end."""
        self._count.setText(text)


def leading(label: QLabel) -> QLabel:
    """Let words of the window's own language begin at the window's reading edge, whatever letters they have."""
    flag = Qt.AlignmentFlag
    edge = flag.AlignRight if QGuiApplication.isRightToLeft() else flag.AlignLeft
    label.setAlignment(edge | flag.AlignAbsolute | flag.AlignVCenter)
    return label


def plain_label(text: str, name: str = "", scale: float = 1.0, bold: bool = False) -> QLabel:
    """Return a label for text that is never read as markup; `name` chooses its style."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setFont(panel_font(scale, bold))
    return label
