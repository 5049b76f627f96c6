"""The start page: projects that were open before, the sample, and the three ways to begin one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.actions.table import action_named
from annotator.ui.line import dotted, draw_line, isolate, isolate_number, written_moment
from annotator.ui.memory import is_there, recent
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.style import panel_font, panel_pixels
from annotator.ui.theme import LIGHT, Theme

_WIDTH, _SHOWN = 620, 8  # pixels where a letter has 13, and projects


@dataclass(frozen=True, slots=True)
class Way:
    """A way to begin: what it is called, a sentence about it, and a key."""

    title: str
    sentence: str
    keys: str = ""


class WayButton(QAbstractButton):
    """A wide quiet button of two lines, the second one soft; a key at its far end."""

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = way
        self.theme: Theme = LIGHT
        self.setText(way.title)
        self.setAccessibleName(way.title)
        self.setAccessibleDescription(way.sentence)
        self.setToolTip(way.sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of two lines."""
        return QSize(_WIDTH, QFontMetrics(panel_font()).height() + QFontMetrics(panel_font(0.9)).height() + 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter as a click, and the arrows as steps to the neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the button, from the reading side."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = theme.accent if self.hasFocus() else theme.line
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(theme.accent_fill if self.underMouse() or self.isDown() else theme.page))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            inside = self.rect().adjusted(16, 8, -16, -8)
            painter.setFont(panel_font(0.86))
            painter.setPen(QColor(theme.soft))
            keys = isolate_number(self.way.keys) if self.way.keys else ""
            draw_line(painter, inside, keys, not self.isRightToLeft())
            room = painter.fontMetrics().horizontalAdvance(keys) + 12 if keys else 0
            inside = inside.adjusted(room, 0, 0, 0) if self.isRightToLeft() else inside.adjusted(0, 0, -room, 0)
            painter.setFont(panel_font(bold=True))
            painter.setPen(QColor(theme.ink))
            upper = QRect(inside.left(), inside.top(), inside.width(), painter.fontMetrics().height())
            draw_line(painter, upper, self.way.title, self.isRightToLeft())
            painter.setFont(panel_font(0.9))
            painter.setPen(QColor(theme.soft))
            lower = QRect(inside.left(), upper.bottom() + 2, inside.width(), painter.fontMetrics().height())
            draw_line(painter, lower, self.way.sentence, self.isRightToLeft())


class StartPage(QWidget):
    """Shown while no project is open; `asked` carries an action's id, `chosen` a project file.

    `invited` carries an invitation that was dropped here.
    """

    asked = Signal(str)
    chosen = Signal(Path)
    invited = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.theme: Theme = LIGHT
        self.buttons: list[WayButton] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def fill(self) -> None:
        """Show what can be begun now."""
        inside = QWidget()
        inside.setObjectName("start")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(24, 36, 24, 36)
        whole = QWidget()
        whole.setMaximumWidth(_WIDTH * panel_pixels() // 13)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(leading(plain_label(self.tr("Annotator"), "", 1.9, bold=True)))
        said = leading(plain_label(self._about(), "soft", 1.0))
        said.setWordWrap(True)
        column.addWidget(said)
        self.buttons = []
        files = recent()[:_SHOWN]
        if files:
            self._add_section(column, self.tr("Go on with"), [(self._recent(*each), each[0]) for each in files])
        self._add_section(column, self.tr("Begin") if files else self.tr("How to begin"), self._ways(bool(files)))
        middle = QHBoxLayout()  # not an alignment, which would forget how high wrapped lines are
        middle.addStretch(1)
        middle.addWidget(whole, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self._area.setWidget(inside)

    def take_focus(self) -> None:
        """Give the focus to the first way to begin."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.theme = theme
        for button in self.buttons:
            button.theme = theme
            button.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take an invitation."""
        if invitation_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Join by the invitation that was dropped, once the drop is over."""
        if found := invitation_in(event.mimeData()):
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.invited.emit(found))

    def _about(self) -> str:
        return self.tr(
            "Read reports in Arabic and English, mark who did what to whom, and who says so. "
            "Everything you do is kept at once, on this computer."
        )

    def _ways(self, known: bool) -> list[tuple[Way, str]]:
        sample = Way(
            self.tr("Learn on the sample"),
            self.tr("Eight invented reports with annotations; the first steps take one minute"),
            "Shift+F1",
        )
        ways = [
            (Way(self.tr("New project…"), self.tr("Your own texts, in three steps"), "Ctrl+N"), "new"),
            (Way(self.tr("Open a project file…"), self.tr("A file that ends in .annot"), "Ctrl+O"), "open"),
            (
                Way(
                    self.tr("Join a team…"),
                    self.tr("With the invitation that your manager gave you; you can also drop it here"),
                    action_named("join-team").shown_keys,
                ),
                "join-team",
            ),
        ]
        return [*ways, (sample, "tour")] if known else [(sample, "tour"), *ways]

    def _recent(self, path: Path, left: int) -> Way:
        where = isolate(str(path.parent))
        when = written_moment(left) if left else ""
        if not is_there(path):
            return Way(path.stem, dotted([self.tr("not there any more"), where]))
        return Way(path.stem, dotted([when, where]))

    def _add_section(self, column: QVBoxLayout, title: str, ways: Sequence[tuple[Way, str | Path]]) -> None:
        head = leading(plain_label(title.upper(), "header", 0.82))
        head.setContentsMargins(2, 18, 2, 0)
        column.addWidget(head)
        for way, target in ways:
            button = WayButton(way)
            button.theme = self.theme
            if isinstance(target, Path):
                button.clicked.connect(lambda _, path=target: self.chosen.emit(path))
            else:
                button.clicked.connect(lambda _, name=target: self.asked.emit(name))
            column.addWidget(button)
            self.buttons.append(button)


def invitation_in(data: QMimeData) -> Path | None:
    """Return the invitation among what is dragged, None where there is none."""
    files = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
    return next((each for each in files if each.suffix == ".invitation"), None)
