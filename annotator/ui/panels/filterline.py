"""The line at the top of a list: words to look for in it, and small buttons that narrow or sort it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_font

_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Way:
    """One of the ways that a list can be narrowed or sorted: `id` for the code, `title` as people see it."""

    id: str
    title: str


class SeekLine(Line):
    """`onward` tells of Enter or Down, `left` of Escape in an empty line; Escape clears a line that is not."""

    onward = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self.setObjectName("typed")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that lead out of the line."""
        if event.key() in _ONWARD:
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterLine(QWidget):
    """`asked` carries the words; `onward` asks for the list, `left` for the page."""

    asked = Signal(str)
    onward = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.line = SeekLine(name, placeholder, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 4, MARGIN - 6, 5)
        self._row.setSpacing(2)
        self._row.addWidget(self.line, 1)
        self.line.textChanged.connect(self.asked)
        self.line.onward.connect(self.onward)
        self.line.left.connect(self.left)

    def add(self, button: QToolButton) -> None:
        """Put a button at the end of the line."""
        self._row.addWidget(button)


class WayButton(QToolButton):
    """A button with a menu of ways, one of which holds; `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, name: str, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._titles = {each.id: each.title for each in ways}
        self.way = ways[0].id
        self.setFont(panel_font(0.85))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setObjectName("way")
        self._choices: dict[str, QAction] = {}
        self.setMenu(self._menu(ways))
        self._name_it()

    def choose(self, way: str) -> None:
        """Choose a way, as its item in the menu does."""
        self.way = way
        self._choices[way].setChecked(True)
        self._name_it()
        self.chosen.emit(way)

    def offer(self, way: str, offered: bool) -> None:
        """Show a way in the menu or leave it out; the one that holds stays."""
        self._choices[way].setVisible(offered or way == self.way)

    def retitle(self, title: Callable[[str], str]) -> None:
        """Give the items other words, such as how many there are of each."""
        for way, item in self._choices.items():
            item.setText(title(way))

    def _menu(self, ways: Sequence[Way]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for each in ways:
            item = menu.addAction(each.title)
            item.setObjectName(each.id)
            item.setCheckable(True)
            item.setChecked(each.id == self.way)
            item.triggered.connect(lambda _=False, way=each.id: self.choose(way))
            group.addAction(item)
            self._choices[each.id] = item
        return menu

    def _name_it(self) -> None:
        title = self._titles[self.way]
        self.setText(f"{title} ▾")
        self.setToolTip(f"{self._name}: {title}")
        self.setAccessibleName(f"{self._name}: {title}")
        self.setProperty("narrows", self.way != next(iter(self._titles)))
        self.style().polish(self)


class SortButton(WayButton):
    """Three lines, each shorter than the one above."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small square, as high as a line."""
        side = max(26, self.fontMetrics().height() + 10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the lines, from the reading side."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            palette = self.palette()
            if self.underMouse() or self.hasFocus() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen if not self.hasFocus() else QPen(palette.link().color(), 1))
                painter.setBrush(QColor(palette.mid().color()) if not self.hasFocus() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
            painter.setPen(QPen(palette.link().color(), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for number, length in enumerate((12, 8, 4)):
                self._paint_line(painter, number, length)

    def _paint_line(self, painter: QPainter, number: int, length: int) -> None:
        y = self.height() / 2 + (number - 1) * 4
        start, by = (self.width() / 2 + 6, -length) if self.isRightToLeft() else (self.width() / 2 - 6, length)
        painter.drawLine(QPointF(start, y), QPointF(start + by, y))
