"""The bar below the page in which one looks for words: a line, how many there are, the one before and the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.ui.fonts import reading_font
from annotator.ui.keys import us_key
from annotator.ui.line import isolate_number, reads_rtl, written_number
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.style import panel_font

_WIDEST = 320


class FindBar(QWidget):
    """`asked` carries what is looked for, `stepped` 1 for the next and -1 for the one before, `closed` nothing."""

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QLineEdit()
        self.count = plain_label("", "soft", 0.92)
        self.before = self._button("↑", self.tr("The one before (Shift+Enter)"))
        self.next = self._button("↓", self.tr("The next one (Enter)"))
        self.shut = self._button("✕", self.tr("Close (Esc); what was found stays selected"))
        self._arrange()
        self.line.textChanged.connect(self._ask)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.shut.clicked.connect(self.closed)
        self.line.installEventFilter(self)

    def take_focus(self) -> None:
        """Let the person type, over what stands there."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_count(self, place: int, count: int, done: bool) -> None:
        """Say which hit one is at, from 1 (0 for none), of how many; `done` when all of the text was searched."""
        self.count.setText(self._phrase(place, count, done))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Enter from the line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._edit(event):
            return True
        return super().eventFilter(watched, event)

    def _edit(self, event: QKeyEvent) -> bool:
        """Do what Ctrl and a key mean in a line, by the key's place: Qt looks at letters, which Arabic layouts lack."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        line, key = self.line, us_key(event)
        acts = {"A": line.selectAll, "C": line.copy, "V": line.paste, "X": line.cut, "Z": line.undo, "Y": line.redo}
        if key not in acts:
            return False
        acts[key]()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape, from the line and from the buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the line to its text: the window may have turned meanwhile."""
        super().showEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the line again: another style sheet takes away its font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn()

    def _phrase(self, place: int, count: int, done: bool) -> str:
        if not self.line.text():
            return ""
        if not count:
            return self.tr("Not found") if done else "…"
        total = isolate_number(written_number(count) + ("" if done else "+"))
        if not (place and done):
            return total
        return self.tr("{} of {}").format(isolate_number(written_number(place)), total)

    def _ask(self, text: str) -> None:
        self._turn()
        self.asked.emit(text)

    def _turn(self) -> None:
        """Let the line read as its text does, Arabic from the right."""
        window_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rtl = reads_rtl(self.line.text(), window_rtl)
        self.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.line.setFont(self._font(rtl))

    def _font(self, rtl: bool) -> QFont:
        # a line measures its first font only: behind Noto Sans, Arabic letters would stand too high
        return reading_font(rtl, QFontInfo(panel_font()).pixelSize())

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _arrange(self) -> None:
        self.line.setMaximumWidth(_WIDEST)
        self.line.setMinimumHeight(QFontMetrics(self._font(rtl=True)).height() + 4)
        self.line.setPlaceholderText(self.tr("Find words in this document"))
        self.line.setAccessibleName(self.tr("Find"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 5, MARGIN, 5)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.before)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(0)
        row.addWidget(self.shut)
