"""The three columns: documents above tags on the reading side, the page in the middle, the inspector beyond it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

_SIDE, _PAGE, _FAR = 264, 800, 304  # pixels, at first
_WANTED_PAGE = 700  # below this the panels beside it give way
_LEAST_SIDE, _LEAST_PAGE, _LEAST_FAR = 200, 260, 220
_DOCUMENTS, _TAGS = 330, 470


class Columns(QSplitter):
    """Holds the panels at widths that people may change; Qt mirrors them in a right-to-left window.

    Until someone does, the panels shrink first as the window narrows, and the page only when they cannot any more.
    """

    def __init__(self, documents: QWidget, tags: QWidget, page: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        side = QSplitter(Qt.Orientation.Vertical)
        side.addWidget(documents)
        side.addWidget(tags)
        for widget in (side, page, inspector):
            self.addWidget(widget)
        for splitter in (side, self):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        side.setSizes([_DOCUMENTS, _TAGS])
        side.setMinimumWidth(_LEAST_SIDE)
        page.setMinimumWidth(_LEAST_PAGE)
        inspector.setMinimumWidth(_LEAST_FAR)
        self.setSizes([_SIDE, _PAGE, _FAR])
        for at, share in enumerate((0, 1, 0)):
            self.setStretchFactor(at, share)
        self._is_chosen = False
        self.splitterMoved.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room, while nobody has chosen widths."""
        if self._is_chosen:
            super().resizeEvent(event)
        else:
            # this alone lays the columns out: done twice, the page would be, and might lose the line being read
            self.setSizes(shared(self.width() - 2 * self.handleWidth()))

    def _choose(self) -> None:
        self._is_chosen = True


def shared(room: int) -> list[int]:
    """Return the widths of the three columns in `room` pixels."""
    give, gift = _SIDE - _LEAST_SIDE, _FAR - _LEAST_FAR
    lacking = min(max(_SIDE + _WANTED_PAGE + _FAR - room, 0), give + gift)
    side = _SIDE - round(lacking * give / (give + gift))
    far = _FAR - (lacking - (_SIDE - side))
    return [side, max(room - side - far, _LEAST_PAGE), far]


def above(*widgets: QWidget, stretched: QWidget) -> QWidget:
    """Return a widget with the given ones from top to bottom, of which one takes the room that is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is stretched else 0)
    return whole
