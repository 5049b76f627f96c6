"""One stack of panels: their titles in a row of tabs, which can be dragged to another stack, and the one in front."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QMimeData, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.panel import Panel
from annotator.ui.style import panel_font, panel_pixels

_KIND = "application/x-annotator-panel"
_AWAY = 14  # pixels beyond the row at which a press becomes a drag to elsewhere
_GAP = 4  # pixels between the titles and the count
_EDGE = 0.25  # of a stack's height, in which a dropped panel comes above or below it

Where = Literal["above", "here", "below"]


class Tabs(QTabBar):
    """The titles; `menued` asks for the menu of a panel at a global place."""

    menued = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setFont(panel_font(0.82))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)  # a row too narrow shortens its titles: arrows would hide what else there is
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pressed: QPoint | None = None
        self._most = 1 << 14  # pixels for a title

    def name_at(self, at: int) -> str:
        """Return the panel of a tab."""
        return str(self.tabData(at) or "")

    def share(self, width: int) -> None:
        """Let all titles have room in `width` pixels: in capitals, or as they are written where that is too wide.

        Where even those are too wide, the one in front is whole, and the longest others are shortened.
        """
        widths = self._widths(capital=True)
        if sum(widths) > width:
            widths = self._widths(capital=False)
        front = widths.pop(self.currentIndex()) if widths else 0
        wanted = sorted(widths)
        left, self._most = width - front, max(wanted, default=0)
        for at, each in enumerate(wanted):
            share = left // (len(wanted) - at)
            if each > share:
                self._most = share
                break
            left -= each
        self.setElideMode(Qt.TextElideMode.ElideRight)  # which lays them out again

    def _widths(self, *, capital: bool) -> list[int]:
        """Write all titles in capitals or not, and return how wide they are."""
        for at in range(self.count()):
            title = self.accessibleTabName(at)
            if self.tabText(at) != (wanted := title.upper() if capital else title):
                self.setTabText(at, wanted)
        return [QTabBar.tabSizeHint(self, at).width() for at in range(self.count())]

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a tab, no wider than its share unless it is in front."""
        size = super().tabSizeHint(index)
        return size if index == self.currentIndex() else QSize(min(size.width(), self._most), size.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer where else the panel may stand."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if keyboard else self.tabAt(event.pos())
        if at >= 0:
            place = self.tabRect(at).bottomLeft() if keyboard else event.pos()
            self.menued.emit(self.name_at(at), self.mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a tab."""
        super().mousePressEvent(event)
        held = event.button() == Qt.MouseButton.LeftButton and self.tabAt(event.position().toPoint()) >= 0
        self._pressed = event.position().toPoint() if held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the tab away from its row."""
        if self._pressed is not None and not self._near(event.position().toPoint()):
            name, self._pressed = self.name_at(self.currentIndex()), None
            self._drag(name)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._pressed = None
        super().mouseReleaseEvent(event)

    def _near(self, point: QPoint) -> bool:
        return self.rect().adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY).contains(point)

    def _drag(self, name: str) -> None:
        drag, carried = QDrag(self), QMimeData()
        carried.setData(_KIND, name.encode())
        drag.setMimeData(carried)
        drag.setPixmap(self.grab(self.tabRect(self.currentIndex())))
        drag.exec(Qt.DropAction.MoveAction)


class Stack(QFrame):
    """Tabs above, a panel below; `turned` carries the name of the panel that came to the front.

    `dropped` carries the name of a panel that was dropped on the stack, and where: above, here or below.
    """

    turned = Signal(str)
    dropped = Signal(str, str)
    menued = Signal(str, QPoint)

    def __init__(self, panels: Sequence[Panel], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stack")
        self.setAcceptDrops(True)
        self.panels: list[Panel] = []
        self.tabs = Tabs()
        self.count = plain_label("", "header", 0.82)
        self.inside = QStackedWidget()
        # a small screen with a large font: a panel gives way, the window does not grow beyond the screen
        self.inside.setMinimumHeight(4 * panel_pixels())
        self._mark = QFrame(self)
        self._mark.setObjectName("drop")
        self._mark.hide()
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.menued.connect(self.menued)
        self._arrange()
        self.hold(panels, current)

    def hold(self, panels: Sequence[Panel], current: str) -> None:
        """Hold these panels from now on, with one in front; those that were there already stay as they are."""
        with QSignalBlocker(self.tabs):
            for at in reversed(range(len(self.panels))):
                if self.panels[at] not in panels:
                    self._let_go(at)
            for at, panel in enumerate(panels):
                if self.panels[at : at + 1] != [panel]:
                    self._take_in(at, panel)
            self.turn_to(current)
        self._turn(self.tabs.currentIndex())

    def turn_to(self, name: str) -> None:
        """Bring a panel to the front."""
        self.tabs.setCurrentIndex(next(at for at, each in enumerate(self.panels) if each.name == name))

    @property
    def current(self) -> Panel:
        """The panel in front."""
        return self.panels[self.tabs.currentIndex()]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the count out where the titles need its room."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take panels of this window."""
        if event.mimeData().hasFormat(_KIND) and event.source() is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the panel would come."""
        self._mark.setGeometry(self._zone(self._where(event.position().y())))
        self._mark.show()
        self._mark.raise_()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Forget it."""
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the panel in."""
        self._mark.hide()
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(_KIND).data()).decode(), self._where(event.position().y()))

    def _where(self, y: float) -> Where:
        share = y / max(self.height(), 1)
        return "above" if share < _EDGE else "below" if share > 1 - _EDGE else "here"

    def _zone(self, where: Where) -> QRect:
        half = self.height() // 2
        top = half if where == "below" else 0
        return QRect(0, top, self.width(), self.height() if where == "here" else half)

    def _take_in(self, at: int, panel: Panel) -> None:
        if panel in self.panels:
            self._let_go(self.panels.index(panel))
        self.panels.insert(at, panel)
        self.tabs.insertTab(at, panel.title().upper())
        self.tabs.setTabData(at, panel.name)
        self.tabs.setAccessibleTabName(at, panel.title())
        self.tabs.setTabToolTip(at, panel.title())
        self.inside.addWidget(panel)
        panel.counted.connect(self._renew_count)

    def _let_go(self, at: int) -> None:
        panel = self.panels.pop(at)
        self.tabs.removeTab(at)
        self.inside.removeWidget(panel)
        panel.counted.disconnect(self._renew_count)

    def _turn(self, at: int) -> None:
        if at >= 0:
            self.inside.setCurrentWidget(self.panels[at])
            self._tell_count()
            if QApplication.focusWidget() is self.tabs or self.isVisible():
                self.turned.emit(self.panels[at].name)

    def _renew_count(self) -> None:
        if self.count.text() != self.current.count:
            self._tell_count()

    def _tell_count(self) -> None:
        self.count.setText(self.current.count)
        self._fit()

    def _fit(self) -> None:
        room, count = self.width() - 2 * MARGIN + 6, self.count.sizeHint().width() + _GAP
        self.tabs.share(room)
        self.count.setVisible(self.tabs.sizeHint().width() + count <= room)

    def _arrange(self) -> None:
        head = QWidget()
        head.setObjectName("inside")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN - 6, 8, MARGIN, 2)
        row.setSpacing(_GAP)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.inside, 1)
