"""A line to type in: it reads as its text does, and its editing keys are places on the keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.fonts import reading_font
from annotator.ui.line import reads_rtl
from annotator.ui.panels.editing import edit_by_place
from annotator.ui.style import panel_pixels

_FEW = 8  # letters


class Line(QLineEdit):
    """A QLineEdit for words of either language."""

    def __init__(self, name: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name or placeholder)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(2 * panel_pixels())  # else that of the widest Arabic ligature, wider than a panel
        self.textChanged.connect(self.turn)
        self.turn()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters; Qt asks for the widest of the font, which in Arabic is a whole sentence."""
        return QSize(self.fontMetrics().averageCharWidth() * _FEW, super().minimumSizeHint().height())

    def turn(self) -> None:
        """Let the line read as its text does, Arabic from the right; an empty one as what holds it."""
        above = self.parentWidget()
        window_rtl = above.layoutDirection() == Qt.LayoutDirection.RightToLeft if above else self.isRightToLeft()
        # the dots of a passphrase stand on the window's side, and do not tell in which script it is
        rtl = reads_rtl("" if self.echoMode() == QLineEdit.EchoMode.Password else self.text(), window_rtl)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        # an empty line would put its caret where the keyboard's language begins
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if (font := _font(rtl)) != self.font():  # to set the same one again would have the style sheet read anew
            self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Ctrl and a key by its place first."""
        if not edit_by_place(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Turn the line again when it is shown, and when another style sheet took away its font."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):
            self.turn()
        return done


def _font(rtl: bool) -> QFont:
    # a line measures its first font only: behind Noto Sans, Arabic letters would stand too high
    return reading_font(rtl, panel_pixels())
