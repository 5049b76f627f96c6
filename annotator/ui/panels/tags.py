"""The labels by kind, as chips with colour and key: a click tags what is selected."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QToolTip, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.model.schema import Label, colour
from annotator.ui.acting import Acting
from annotator.ui.flow import flowing
from annotator.ui.line import draw_line, listed
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.guideline_page import tip
from annotator.ui.panels.panel import Panel
from annotator.ui.style import panel_font, panel_pixels
from annotator.ui.theme import Theme, mark_colours, mix

_SQUARE, _GAP, _EDGE = 8, 6, 7
_FEW = 6  # letters


class Chip(QAbstractButton):
    """One label: a square of its colour, its title, its key; `explained` asks for its guideline."""

    explained = Signal()

    def __init__(self, label: Label, title: str, guideline: str, theme: Theme) -> None:
        super().__init__()
        self.label = label
        self.theme = theme
        self.marked = False
        self.setText(title)
        self.setToolTip(": ".join(filter(None, [title, guideline])))
        self._tip = tip(title, guideline)
        self.setAccessibleName(listed([title, label.key]))
        self.setAccessibleDescription(guideline)
        # a click leaves the focus on the page, so that one can go on reading
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of what is drawn."""
        return QSize(_sizes(self.text(), self.label.key, panel_pixels())[0])

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size with a few letters of the title, which ends in dots then; it is whole on hover."""
        return QSize(_sizes(self.text(), self.label.key, panel_pixels())[1])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the chip, from the reading side."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = mark_colours(self.theme, colour(self.label))
            self._paint_box(painter, colours.full, colours.fill)
            inside = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
            square = QRectF(0, (self.height() - _SQUARE) / 2, _SQUARE, _SQUARE)
            square.moveLeft(inside.right() + 1 - _SQUARE if self.isRightToLeft() else inside.left())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.full))
            painter.drawRoundedRect(square, 2, 2)
            painter.setFont(panel_font(0.92))
            painter.setPen(QColor(self.theme.ink))
            key = self._key_width() + _GAP if self.label.key else 0
            draw_line(painter, self._between(inside, _SQUARE + _GAP, key), self.text(), self.isRightToLeft())
            if key:
                self._paint_key(painter, self._between(inside, inside.width() - self._key_width(), 0))

    def event(self, event: QEvent) -> bool:
        """Show the tip as lines that wrap and read from their own side."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip, self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the guideline, by the mouse or the menu key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Guideline")).triggered.connect(self.explained)
        menu.popup(event.globalPos())

    def _paint_box(self, painter: QPainter, full: str, fill: str) -> None:
        theme = self.theme
        edge = full if self.marked else mix(theme.line, theme.soft, 0.5) if self.underMouse() else theme.line
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(fill if self.marked or self.isDown() else theme.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_key(self, painter: QPainter, rect: QRect) -> None:
        side = self._key_side()
        box = QRectF(rect.left(), (self.height() - side) / 2, rect.width(), side)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.setBrush(QColor(self.theme.panel))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(panel_font(0.78, bold=True))
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.label.key)

    def _key_width(self) -> int:
        return max(self._key_side(), QFontMetrics(panel_font(0.78, bold=True)).horizontalAdvance(self.label.key) + 6)

    def _key_side(self) -> int:
        return max(16, QFontMetrics(panel_font(0.78, bold=True)).height() + 2)

    def _between(self, rect: QRect, start: int, end: int) -> QRect:
        return rect.adjusted(end, 0, -start, 0) if self.isRightToLeft() else rect.adjusted(start, 0, -end, 0)


def _key_width(key: str) -> int:
    return max(16, QFontMetrics(panel_font(0.78, bold=True)).horizontalAdvance(key) + 6)


@lru_cache(maxsize=512)
def _sizes(title: str, key: str, _pixels: int) -> tuple[QSize, QSize]:
    """Return the size of a chip, and its least, with the window's font at so many pixels; layouts ask often."""
    metrics = QFontMetrics(panel_font(0.92))
    with_key = _key_width(key) + _GAP if key else 0
    whole = _EDGE * 2 + _SQUARE + _GAP + metrics.horizontalAdvance(title) + 2 + with_key
    few = _EDGE * 2 + _SQUARE + _GAP * 2 + metrics.averageCharWidth() * _FEW + _key_width(key)
    return QSize(whole, metrics.height() + 6), QSize(min(whole, few), _EDGE * 2)


class TagsPanel(Panel):
    """The chips: a click uses the label, as its key does."""

    name = "tags"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.empty = plain_label("", "soft")
        self.chips: dict[str, Chip] = {}
        self._shown: tuple[list[Label], str] | None = None
        self._area = QScrollArea()
        self._arrange()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Tags")

    def stop(self) -> QWidget:
        """Return the chip that takes the focus first."""
        return next(iter(self.chips.values()), self)

    def show_project(self) -> None:
        """Show the labels of the project."""
        desk = self.desk
        self.empty.setText(
            self.tr("This project has no labels yet; a manager brings them in with: annotator schema apply.")
            if desk
            else ""
        )
        self.show_labels(desk.labels() if desk else [], desk.language if desk else "en")

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Mark the chip of the label that the selected annotation has."""
        self.mark(annotation.label if annotation else None)

    def show_labels(self, labels: Sequence[Label], language: str) -> None:
        """Show labels, which come sorted by kind; the same ones stay as they are, with the focus."""
        if self._shown == (list(labels), language):
            return
        self._shown = (list(labels), language)
        self.chips = {each.id: self._chip(each, language) for each in labels}
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN - 3, 4, 18, MARGIN)  # QScrollArea forgets its bar
        column.setSpacing(9)
        for _, group in groupby(labels, key=lambda each: each.kind):
            column.addWidget(self._row([each.id for each in group]))
        column.addStretch(1)
        self._area.setWidget(inside)
        self._area.setVisible(bool(labels))
        self.empty.setVisible(not labels)

    def mark(self, label: str | None) -> None:
        """Mark the chip of the label that the selected annotation has."""
        for name, chip in self.chips.items():
            if chip.marked != (name == label):
                chip.marked = name == label
                chip.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        for chip in self.chips.values():
            chip.theme = theme
            chip.update()

    def _chip(self, label: Label, language: str) -> Chip:
        title, guideline = label.title.in_language(language), label.guideline.in_language(language)
        chip = Chip(label, title, guideline, self.theme)
        chip.clicked.connect(lambda: self.acting.use_label(label))
        chip.explained.connect(lambda: self.acting.explain(label.id))
        return chip

    def _row(self, names: Iterable[str]) -> QWidget:
        row = QWidget()
        row.setObjectName("inside")
        flow = flowing(row, 5)
        for name in names:
            flow.addWidget(self.chips[name])
        return row

    def _arrange(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.column.addWidget(self.empty)
        self.column.addWidget(self._area, 1)
        self.column.addStretch(0)
