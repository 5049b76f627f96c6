"""One comment: who said it and when, the words it is about, what it says in its own direction, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.comment import Comment
from annotator.ui.flow import flowing
from annotator.ui.line import isolate, reads_rtl
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.passage import Passage
from annotator.ui.style import panel_font

_INDENT = 14  # pixels for each answer to an answer
_DEEPEST = 3
_EDGE = 8
_GROUND = 0.12  # of the accent
_LONGEST = 160  # code points of a quote


class Quote(QAbstractButton):
    """The words that a comment is about, quietly, in their own direction; a click goes there."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rtl = reads_rtl(words, self.isRightToLeft())
        plain = " ".join(words.split())
        self.passage = Passage(plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…", "soft", 0.92)
        self.passage.setParent(self)
        self.passage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that wrapped text is as high as its width makes it."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the words at `width` pixels."""
        return self.passage.heightForWidth(max(width - 2 * _EDGE, 1)) + 4

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Keep the words inside."""
        self.passage.setGeometry(self.rect().adjusted(_EDGE, 2, -_EDGE, -2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw a bar where the words begin, and a ground under the mouse or the focus."""
        palette = self.palette()
        with QPainter(self) as painter:
            if self.underMouse() or self.hasFocus():
                ground = QColor(palette.color(QPalette.ColorRole.Highlight))
                ground.setAlphaF(_GROUND)
                painter.fillRect(self.rect(), ground)
            bar = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
            painter.fillRect(self.width() - 2 if self._rtl else 0, 0, 2, self.height(), palette.color(bar))


class Remark(QFrame):
    """`asked` carries what a button is for: go, answer, edit, settle or remove."""

    asked = Signal(str)

    def __init__(self, comment: Comment, head: str, depth: int, acts: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setObjectName("inside")
        self.comment = comment
        self.buttons: dict[str, QToolButton] = {}
        self.quote: Quote | None = None
        self.setAccessibleName(f"{head}: {comment.text}")
        column = QVBoxLayout(self)
        # the layout's own margins do not turn with the window
        indent = _INDENT * min(depth, _DEEPEST)
        column.setContentsMargins(0 if self._mirrored() else indent, 0, indent if self._mirrored() else 0, 0)
        column.setSpacing(2)
        column.addWidget(leading(_head(head)))
        if comment.quotes and not depth:
            self.quote = Quote(" … ".join(comment.quotes), self.tr("Go to: {}").format(isolate(comment.quotes[0])))
            self.quote.clicked.connect(lambda: self.asked.emit("go"))
            column.addWidget(self.quote)
        self.words = Passage(comment.text, "said")
        column.addWidget(self.words)
        column.addWidget(self._row(acts))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _row(self, acts: Sequence[tuple[str, str, str]]) -> QWidget:
        """Return the buttons: for each its name, its text, and what it does in a sentence."""
        row = QWidget()
        row.setObjectName("inside")
        flow = flowing(row, 10)
        for name, text, tip in acts:
            button = QToolButton()
            button.setObjectName("quiet")
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFont(panel_font(0.88))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            self.buttons[name] = button
            flow.addWidget(button)
        return row


def _head(text: str) -> QLabel:
    label = plain_label(text, "soft", 0.88)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
