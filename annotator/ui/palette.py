"""The palette: type a part of a name, in either language, and do the action, use the label or open the document."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotator.text.folding import fold_text
from annotator.ui.line import draw_line, isolate_number, listed
from annotator.ui.panels.column import plain_label
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import paint_chosen, without_end
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_font, panel_pixels
from annotator.ui.theme import LIGHT, Theme

_WIDTH, _ROWS, _TOP = 560, 9, 72
_LONGEST_KEYS = "Ctrl+Shift+W"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the palette can do: its name, what kind of thing it is, its key, all names it is found by."""

    title: str
    group: str
    keys: str
    names: tuple[str, ...]
    act: Callable[[], object]
    ready: bool = True


def matching(offers: Iterable[Offer], typed: str) -> list[Offer]:
    """Return the offers in whose names all typed words begin or lie, those with a name that begins so first."""
    words = fold_text(typed).split()
    whole = " ".join(words)
    ranked = []
    for at, offer in enumerate(offers):
        names = [fold_text(name) for name in (offer.title, *offer.names)]
        if any(all(word in name for word in words) for name in names):
            rank = 0 if any(name.startswith(whole) for name in names[:3]) else 1
            ranked.append((rank, at, offer))
    return [offer for _, _, offer in sorted(ranked, key=lambda each: each[:2])]


class OfferModel(RowModel[Offer]):
    """The offers that match."""

    def title(self, at: int) -> str:
        """Return an offer's name, what kind of thing it is, and its key."""
        offer = self.rows[at]
        return listed([offer.title, offer.group, offer.keys])


class OfferDelegate(QStyledItemDelegate):
    """Draws an offer: its name, softly what it is, its key at the far end."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a line."""
        return QSize(200, QFontMetrics(panel_font()).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        offer: Offer = index.data(ROW)
        rect: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, rect, rtl, self.theme)
        inside = rect.adjusted(14, 0, -14, 0)
        painter.setFont(panel_font(0.86))
        painter.setPen(QColor(self.theme.soft))
        keys = isolate_number(offer.keys) if offer.keys else ""
        far = painter.fontMetrics().horizontalAdvance(_LONGEST_KEYS) + 14  # so that the groups stand below one another
        draw_line(painter, inside, keys, not rtl)
        group = painter.fontMetrics().horizontalAdvance(offer.group) + 14
        draw_line(painter, without_end(inside, far, rtl), offer.group, not rtl)
        painter.setFont(panel_font())
        painter.setPen(QColor(self.theme.ink))
        draw_line(painter, without_end(inside, far + group, rtl), offer.title, rtl)
        painter.restore()


class Palette(QFrame):
    """A line and a list over the window; Enter does what is chosen, Escape gives the focus back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = Line(self.tr("Find an action"), self.tr("What do you want to do?"))
        self.view = QListView()
        self.none = plain_label(self.tr("Nothing is called so; try another word, in English or Arabic."), "soft")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(14, 8, 14, 10)
        self._model = OfferModel(self)
        self._delegate = OfferDelegate(self.view)
        self._offers: list[Offer] = []
        self._came_from: QWidget | None = None
        self._arrange()
        self.hide()

    def open(self, offers: Sequence[Offer], theme: Theme) -> None:
        """Show the palette over its parent with these offers."""
        above = self.window()
        self._came_from = above.focusWidget()
        self._delegate.theme = theme
        self._offers = list(offers)
        self.line.clear()
        self._look("")
        self.resize(min(_WIDTH * panel_pixels() // 13, above.width() - 40), self.sizeHint().height())
        self.move((above.width() - self.width()) // 2, _TOP)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_again(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        came_from = self._came_from
        if came_from is not None and isValid(came_from) and came_from.isVisible():  # a form may have made way
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move in the list while the line has the focus."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_again()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.view.currentIndex())
        elif key in steps:
            self._step(steps[key])
        else:
            super().keyPressEvent(event)

    def _look(self, typed: str) -> None:
        self._model.show(matching(self._offers, typed) if typed.strip() else self._offers)
        found = bool(self._model.rows)
        self.view.setVisible(found)
        self.none.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self._model.index(0))

    def _step(self, by: int) -> None:
        last = len(self._model.rows) - 1
        at = min(max(self.view.currentIndex().row() + by, 0), last)
        if last >= 0:
            self.view.setCurrentIndex(self._model.index(at))

    def _do(self, index: QModelIndex) -> None:
        if index.isValid():
            offer = self._model.rows[index.row()]
            self.close_again()  # first: what is done may want the focus
            offer.act()

    def _arrange(self) -> None:
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Actions"))
        row = QFontMetrics(panel_font()).height() + 12
        self.view.setFixedHeight(row * _ROWS)
        self.view.clicked.connect(self._do)
        self.line.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.setSpacing(6)
        line = QWidget()
        inner = QVBoxLayout(line)
        inner.setContentsMargins(10, 0, 10, 0)
        inner.addWidget(self.line)
        column.addWidget(line)
        column.addWidget(self.view)
        column.addWidget(self.none)
        column.addStretch(1)  # the line stays where it is when nothing is found
