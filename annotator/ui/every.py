"""Tagging the same words wherever they stand: a list of all places with ticks, and one act for the ticked ones."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import (
    QBasicTimer,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimerEvent,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.project.occurrences import Occurrence, occurrences
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.dialog import Dialog
from annotator.ui.excerpt import draw_excerpt
from annotator.ui.line import dotted, isolate, reads_rtl
from annotator.ui.panels.column import leading, plain_label
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme

_SLICE, _MOST = 60, 5_000  # places read between two events, and in all
_BOX = 16


class PlaceModel(RowModel[Occurrence]):
    """Places with ticks; what is tagged so already has none and cannot get one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticked: list[bool] = []

    def clear(self) -> None:
        """Show none."""
        self.ticked = []
        self.show([])

    def add(self, places: list[Occurrence]) -> None:
        """Show more, ticked unless they are tagged already."""
        self.ticked += [not each.tagged for each in places]
        self.append(places)

    def tick_all(self, ticked: bool) -> None:
        """Tick all that can be ticked, or none."""
        self.ticked = [ticked and not each.tagged for each in self.rows]
        if self.rows:
            self.renewed(0, len(self.rows) - 1)

    def title(self, at: int) -> str:
        """Return the words of a place in their line."""
        place = self.rows[at]
        return f"{place.before}{place.quote}{place.after}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let people tick what is not tagged yet."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.rows[index.row()].tagged else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the row says, or its tick."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.ticked[index.row()] else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tick a place, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or self.rows[index.row()].tagged:
            return False
        self.ticked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        return True


class PlaceDelegate(QStyledItemDelegate):
    """Draws a tick and the words in their line, in the line's own direction."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a line."""
        return QSize(300, QFontMetrics(panel_font()).height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        place: Occurrence = index.data(ROW)
        rect: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.accent_fill))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        left = rect.right() - 8 - _BOX if rtl else rect.left() + 8
        box = QRect(left, rect.center().y() - _BOX // 2, _BOX, _BOX)
        self._paint_tick(painter, box, place, index.data(Qt.ItemDataRole.CheckStateRole))
        words = rect.adjusted(10, 0, -34, 0) if rtl else rect.adjusted(34, 0, -10, 0)
        draw_excerpt(painter, words, (place.before, place.quote, place.after), self.theme, faint=place.tagged)
        painter.restore()

    def _paint_tick(self, painter: QPainter, box: QRect, place: Occurrence, state: object) -> None:
        painter.setPen(QPen(QColor(self.theme.line if place.tagged else self.theme.soft), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state == Qt.CheckState.Checked:
            painter.setBrush(QColor(self.theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if state == Qt.CheckState.Checked:
            painter.setPen(QPen(QColor(self.theme.page), 2))
            middle = box.center()
            painter.drawLine(box.left() + 4, middle.y(), middle.x() - 1, box.bottom() - 4)
            painter.drawLine(middle.x() - 1, box.bottom() - 4, box.right() - 3, box.top() + 5)


class PlaceList(QListView):
    """The list: the space bar and a click on the row tick."""

    def __init__(self, model: PlaceModel, delegate: PlaceDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(640, 160)
        self.clicked.connect(self.tick)
        self.activated.connect(self.tick)

    def tick(self, index: QModelIndex) -> None:
        """Tick a place, or take its tick away."""
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


class EveryDialog(Dialog):
    """Asks for the label, where to look, and which of the places are meant."""

    def __init__(self, desk: Desk, words: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tag every occurrence"))
        self._desk = desk
        self._words = words
        self._found: Iterator[Occurrence] = iter(())
        self._timer = QBasicTimer()
        self.model = PlaceModel(self)
        self._delegate = PlaceDelegate(self)
        theme = getattr(parent, "theme", LIGHT)
        self._delegate.theme = theme
        self.list = PlaceList(self.model, self._delegate)
        self.box = QComboBox()
        self.everywhere = QCheckBox(self.tr("In all documents"))
        self.whole = QCheckBox(self.tr("Whole words only"))
        self.all = QCheckBox(self.tr("All of them"))
        self.sentence = leading(plain_label("", "soft", 0.95))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._fill(label)
        self._arrange()
        self._look()

    def label(self) -> str:
        """Return the id of the label that is chosen."""
        return str(self.box.currentData())

    def chosen(self) -> list[tuple[str, tuple[int, int]]]:
        """Return the ticked places: a document's id and a range."""
        pairs = zip(self.model.rows, self.model.ticked, strict=True)
        return [(each.document, (each.start, each.end)) for each, ticked in pairs if ticked]

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """Read some more places."""
        if event.timerId() != self._timer.timerId():
            return
        more = list(islice(self._found, _SLICE))
        self.model.add(more)
        if not more or len(self.model.rows) >= _MOST:
            self._timer.stop()
        self._count()

    def _look(self) -> None:
        desk, document = self._desk, self._desk.document
        where = None if self.everywhere.isChecked() or document is None else document.id
        self.model.clear()
        self.all.setChecked(True)
        try:
            self._found = occurrences(
                desk.project, self._words, self.label(), where, whole_words=self.whole.isChecked()
            )
        except AnnotatorError as error:
            self._found = iter(())
            self.sentence.setText(sentence_of(error))
            return
        self._timer.start(0, self)

    def _count(self) -> None:
        ticked = sum(self.model.ticked)
        known = sum(each.tagged for each in self.model.rows)
        parts = [self.tr("%Ln place(s) ticked", "", ticked)]
        if known:
            parts.append(self.tr("%Ln tagged so already", "", known))
        if len(self.model.rows) >= _MOST:
            parts.append(self.tr("more are not shown"))
        self.sentence.setText(dotted(parts))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ticked > 0)

    def _fill(self, label: str) -> None:
        for each in self._desk.labels():
            key = f"  {each.key}" if each.key else ""
            self.box.addItem(f"{each.title.in_language(self._desk.language)}{key}", each.id)
        self.box.setCurrentIndex(max(self.box.findData(label), 0))
        self.box.setAccessibleName(self.tr("Label"))

    def _arrange(self) -> None:
        words = leading(plain_label(isolate(self._words), "quote", 1.1, bold=True))
        words.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if reads_rtl(self._words) else Qt.LayoutDirection.LeftToRight
        )
        form = QFormLayout()
        form.addRow(self.tr("Words"), words)
        form.addRow(self.tr("Label"), self.box)
        self.list.setAccessibleName(self.tr("Places"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Tag them"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        for widget in (self.everywhere, self.whole, self.all, self.list, self.sentence, self.buttons):
            column.addWidget(widget)
        self.box.currentIndexChanged.connect(self._look)
        self.everywhere.toggled.connect(self._look)
        self.whole.toggled.connect(self._look)
        self.all.clicked.connect(self.model.tick_all)
        self.model.dataChanged.connect(self._count)
