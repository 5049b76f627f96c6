"""The bar below the page in which one looks for words: a line, how many there are, the one before and the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.ui.line import isolate_number, written_number
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.typed import Line

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
        self.line = Line(self.tr("Find"), self.tr("Find words in this document"))
        self.count = plain_label("", "soft", 0.92)
        self.before = self._button("↑", self.tr("The one before (Shift+Enter)"))
        self.next = self._button("↓", self.tr("The next one (Enter)"))
        self.shut = self._button("✕", self.tr("Close (Esc); what was found stays selected"))
        self._arrange()
        self.line.textChanged.connect(self.asked)
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
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape, from the line and from the buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _phrase(self, place: int, count: int, done: bool) -> str:
        if not self.line.text():
            return ""
        if not count:
            return self.tr("Not found") if done else "…"
        total = isolate_number(written_number(count) + ("" if done else "+"))
        if not (place and done):
            return total
        return self.tr("{} of {}").format(isolate_number(written_number(place)), total)

    def _button(self, sign: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _arrange(self) -> None:
        self.line.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 5, MARGIN, 5)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.before)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(0)
        row.addWidget(self.shut)
