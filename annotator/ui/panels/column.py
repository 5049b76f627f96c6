"""What the panels beside the page are made of: a quiet heading, and a margin of 14 pixels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from annotator.ui.style import panel_font

MARGIN = 14


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
