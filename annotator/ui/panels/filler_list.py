"""A small list that opens over the window at a place: a line to type in, and what is offered; Enter takes the first.

It is a child of the window, so that the page beside it can still be clicked, and no window of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.text.folding import fold_text
from annotator.ui.keys import us_key
from annotator.ui.line import dotted, draw_line, reads_rtl
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.typed import Line
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme, mark_colours, mix

_WIDTH, _ROWS, _EDGE, _BAR = 340, 8, 10, 3
_OFFER = Qt.ItemDataRole.UserRole
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose: its words, what it is (in `colour`, `#rrggbb` or none), and what choosing it means.

    `ticked` is None where only one can be chosen, else whether it is one of those chosen.
    """

    words: str
    kind: str
    value: object
    colour: str = ""
    ticked: bool | None = None


Find = Callable[[str], Sequence[Offer]]


def among(offers: Sequence[Offer]) -> Find:
    """Return what finds those of a fixed list that hold what was typed; hamza, tashkeel and case do not count."""
    return lambda typed: [each for each in offers if fold_text(typed.strip()) in fold_text(each.words)]


class FillerList(QFrame):
    """The list; `chosen` carries an offer's value, `ended` tells that the person is done (False) or had enough (True).

    Where `digits` is on, the keys 1 to 9 choose a row while nothing is typed; `may_end` lets Enter on an empty line
    end it.
    """

    chosen = Signal(object)
    ended = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("fillers")
        self.theme: Theme = LIGHT
        self.digits = self.may_end = False
        self._find: Find = lambda _typed: ()
        self._served: tuple[Callable[[object], None], Callable[[], None], bool] | None = None
        self.chosen.connect(self._serve)
        self.ended.connect(self._unserve)
        self.heading = leading(plain_label("", "soft", 0.85, bold=True))
        self.line = Line(self.tr("What to fill it with"), "", self)
        self.list = QListWidget()
        self.empty = leading(plain_label("", "soft", 0.9))
        self.hint = leading(plain_label("", "soft", 0.8))
        self._arrange()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is seen."""
        return self.isVisible()

    def open(self, at: QRect, title: str, find: Find, theme: Theme, *, hint: str = "", nothing: str = "") -> None:
        """Open beneath (or above) a place of the window, in its pixels; `nothing` is said where nothing is offered."""
        self.theme, self._find = theme, find
        self._dress()
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.line.setAccessibleName(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.empty.setText(nothing)
        self.line.clear()
        self.renew()
        self._place(at)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def serve(self, take: Callable[[object], None], leave: Callable[[], None], *, several: bool) -> None:
        """Let the next opening give what is chosen to `take`, and tell `leave` when it closes by itself.

        It closes when one is chosen, unless `several` can be, on Escape, and when the focus goes elsewhere.
        """
        self._served = (take, leave, several)
        self.may_end = False

    def _serve(self, value: object) -> None:
        if self._served is None:
            return
        take, leave, several = self._served
        if several:
            take(value)
            self.line.clear()
            self.renew()
        else:
            self._served = None
            self.close_list()
            leave()
            take(value)

    def _unserve(self) -> None:
        if self._served is not None:
            leave = self._served[1]
            self._served = None
            self.close_list()
            leave()

    def renew(self) -> None:
        """Ask again for what is offered; the line stays."""
        row = self.list.currentRow()
        self.list.clear()
        for number, offer in enumerate(self._find(self.line.text()), start=1):
            key = str(number) if self.digits and number < 10 and not self.line.text() else ""
            item = QListWidgetItem(dotted([key, offer.words, offer.kind]))
            item.setData(_OFFER, (offer, key))
            self.list.addItem(item)
        count = self.list.count()
        self.list.setCurrentRow(min(max(row, 0), count - 1) if self._ticks() else 0)
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(min(count, _ROWS) * _height() + 2)
        self.empty.setVisible(count == 0 and bool(self.empty.text()))
        if self.isVisible():
            self.adjustSize()

    def close_list(self) -> None:
        """Take it away without a word."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take from the line the keys that mean the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._use(event):
            return True
        if event.type() == QEvent.Type.FocusOut and self._served is not None:
            self._served = None
            self.close_list()
        return super().eventFilter(watched, event)

    def _use(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.ended.emit(True)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ENTERS:
            self._enter()
        elif self.digits and not self.line.text() and (us_key(event) or "") in "123456789" and us_key(event):
            self._choose_row(int(us_key(event) or 0) - 1)
        else:
            return False
        return True

    def _enter(self) -> None:
        if self.may_end and not self.line.text() and not self._stepped:
            self.ended.emit(False)
        else:
            self._choose_row(self.list.currentRow())

    def _choose_row(self, row: int) -> None:
        item = self.list.item(row) if 0 <= row < self.list.count() else None
        if item:
            self.chosen.emit(item.data(_OFFER)[0].value)

    def _step(self, by: int) -> None:
        self._stepped = True
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + by) % count)

    def _typed(self) -> None:
        self._stepped = False
        self.renew()

    def _ticks(self) -> bool:
        first = self.list.item(0)
        return first is not None and first.data(_OFFER)[0].ticked is not None

    def _arrange(self) -> None:
        self._stepped = False
        self.line.setObjectName("typed")
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        self.list.setItemDelegate(_Offers(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self._choose_row(self.list.row(item)))
        for each in (self.empty, self.hint):
            each.setWordWrap(True)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.heading, self.line, self.list, self.empty, self.hint):
            column.addWidget(widget)

    def _dress(self) -> None:
        theme = self.theme
        edge = mix(theme.line, theme.soft, 0.5)
        self.setStyleSheet(
            f"#fillers {{ background: {theme.page}; border: 1px solid {edge}; border-radius: 8px; }}"
            f"QListWidget {{ background: {theme.page}; border: none; }}"
        )

    def _place(self, at: QRect) -> None:
        self._stepped = False
        self.adjustSize()
        window = self.parentWidget()
        room, size = (window.rect() if window else at), self.sizeHint()
        left = at.right() + 1 - _WIDTH if self.isRightToLeft() else at.left()
        # as if the list were full: it is not to jump while one types
        above = at.bottom() + 24 + size.height() > room.bottom() - 8
        top = at.top() - 4 - size.height() if above else at.bottom() + 24
        self.move(max(8, min(left, room.right() - _WIDTH - 8)), max(8, min(top, room.bottom() - size.height() - 8)))


class _Offers(QStyledItemDelegate):
    """Draws one offer: its words in their own direction, and what it is at the other end, in its colour."""

    def __init__(self, owner: FillerList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the size of a row."""
        return QSize(1, _height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Draw a row."""
        offer, key = index.data(_OFFER)  # type: ignore[attr-defined]  # a QModelIndex
        theme, rect = self._owner.theme, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_fill))
        rtl = reads_rtl(offer.words, self._owner.isRightToLeft())
        colour = mark_colours(theme, offer.colour).full if offer.colour else theme.soft
        if offer.colour:
            left = rect.right() - _BAR + 1 if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top() + 3, _BAR, rect.height() - 6), QColor(colour))
        inside = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        sign = key or ("" if offer.ticked is None else "✓" if offer.ticked else "○")
        if sign:
            inside = self._draw_sign(painter, inside, sign, rtl)
        painter.setFont(panel_font(0.85))
        painter.setPen(QColor(colour))
        kind = min(QFontMetrics(painter.font()).horizontalAdvance(offer.kind) + 2, inside.width() // 2)
        if offer.kind:
            edge = inside.left() if rtl else inside.right() + 1 - kind
            draw_line(painter, QRect(edge, inside.top(), kind, inside.height()), offer.kind, not rtl)
            inside = inside.adjusted(kind + 8, 0, 0, 0) if rtl else inside.adjusted(0, 0, -kind - 8, 0)
        painter.setFont(panel_font())
        painter.setPen(QColor(theme.ink))
        draw_line(painter, inside, offer.words, rtl)
        painter.restore()

    def _draw_sign(self, painter: QPainter, inside: QRect, sign: str, rtl: bool) -> QRect:
        painter.setFont(panel_font(0.85, bold=True))
        painter.setPen(QColor(self._owner.theme.accent))
        left = inside.right() - 17 if rtl else inside.left()
        painter.drawText(QRect(left, inside.top(), 18, inside.height()), Qt.AlignmentFlag.AlignCenter, sign)
        return inside.adjusted(0, 0, -22, 0) if rtl else inside.adjusted(22, 0, 0, 0)


def place_of(widget: QWidget, rect: QRect | None = None) -> QRect:
    """Return where a widget, or a part of it, lies in its window."""
    part = rect if rect is not None else widget.rect()
    return QRect(widget.mapTo(widget.window(), QPoint(part.left(), part.top())), part.size())


def _height() -> int:
    return QFontMetrics(panel_font()).height() + 10
