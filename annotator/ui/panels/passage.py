"""A passage of text in several lines, each flush at the edge where it begins.

A wrapped QLabel counts the blank at a line's end: right to left, it shifts such lines and cuts their last letter.
"""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from annotator.ui.line import reads_rtl, without_isolates
from annotator.ui.style import panel_font


class Passage(QLabel):
    """Words that wrap; a label for style sheets and screen readers, which draws its lines itself."""

    def __init__(self, text: str, name: str = "", scale: float = 1.0, bold: bool = False) -> None:
        super().__init__(text)
        self._asked: tuple[str, str, int] | None = None  # for which the height is known: layouts ask again and again
        self._height = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setFont(panel_font(scale, bold))
        self.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that wrapped text is as high as its width makes it."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the lines at `width` pixels."""
        asked = (self.text(), self.font().key(), width)
        if asked != self._asked:
            around = self.contentsMargins()
            lines = _lines(self, max(1, width - around.left() - around.right()))
            self._asked, self._height = asked, ceil(lines.boundingRect().height()) + around.top() + around.bottom()
        return self._height

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the present width."""
        return QSize(self.width(), self.heightForWidth(max(1, self.width())))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the lines in the colour that the style gives."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            inside = self.contentsRect()
            _lines(self, inside.width()).draw(painter, QPointF(inside.topLeft()))


def _lines(label: QLabel, width: int) -> QTextLayout:
    """Return the text laid out at `width` pixels, in its own direction."""
    inside = reads_rtl(without_isolates(label.text()), QGuiApplication.isRightToLeft())
    rtl = reads_rtl(label.text(), inside)  # where all of it is quoted, it goes the way of what is quoted
    layout = QTextLayout(label.text(), label.font())
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
