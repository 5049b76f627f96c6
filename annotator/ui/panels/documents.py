"""The list of documents: title in its own direction, language, length, and how many annotations are shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.line import draw_line, isolate, written_number
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.panel import Panel
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_OWN_NAMES = {"en": "English", "ar": "عربي"}  # Qt calls them "American English" and "العربية"


@dataclass(frozen=True, slots=True)
class Row:
    """One document as the list shows it; `length` is in code points."""

    id: str
    title: str
    language: str
    length: int
    count: int


class DocumentModel(QAbstractListModel):
    """The rows; only what the view paints is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only their contents differ the view keeps its place."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def grow_count(self, document: str, by: int) -> None:
        """Count more, or less, in one row."""
        at = next((place for place, row in enumerate(self.rows) if row.id == document), None)
        if at is not None:
            self.rows[at] = replace(self.rows[at], count=self.rows[at].count + by)
            self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its title, or what a screen reader says."""
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([row.title, *facts(row), self.tr("%Ln annotation(s)", "", row.count)])
        return None


def facts(row: Row) -> list[str]:
    """Return length and language, as people say them."""
    thousands = QCoreApplication.translate("Documents", "{} k").format(written_number(row.length / 1000, 1))
    length = thousands if row.length >= 1000 else written_number(row.length)
    return [length, *filter(None, [language_name(row.language)])]


def language_name(code: str) -> str:
    """Return a language's own name for itself, or its code; empty for an unknown one."""
    if code == "und":
        return ""
    return _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


class DocumentDelegate(QStyledItemDelegate):
    """Draws a row: two lines, a circle that fills as work is done, a bar beside the chosen one."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of two lines."""
        title, soft = QFontMetrics(panel_font()), QFontMetrics(panel_font(0.9))
        return QSize(120, title.height() + soft.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row = index.data(_ROW)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect, state = option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, rtl, state)
        painter.setFont(panel_font())
        height = painter.fontMetrics().height()
        upper = rect.adjusted(MARGIN, 7, -MARGIN, 0)
        upper.setHeight(height)
        lower = upper.translated(0, height + 1)
        self._paint_circle(painter, upper, rtl, row.count > 0)
        painter.setPen(QColor(self.theme.ink))
        draw_line(painter, _without_end(upper, 20, rtl), row.title)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, _without_end(lower, 44, rtl), " · ".join(map(isolate, facts(row))), rtl)
        draw_line(painter, lower, written_number(row.count), not rtl)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, rtl: bool, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.accent_fill))
            bar = QRect(rect.right() - 2 if rtl else rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, QColor(self.theme.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.window))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_circle(self, painter: QPainter, line: QRect, rtl: bool, begun: bool) -> None:
        """Draw an open circle, half filled where there are annotations."""
        x = line.left() + 5.0 if rtl else line.right() - 4.0
        circle = QRectF(x - 4, line.center().y() - 3.5, 8, 8)
        colour = QColor(self.theme.accent if begun else self.theme.soft)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if begun:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(circle, 90 * 16 if rtl else -90 * 16, 180 * 16)


def _without_end(rect: QRect, width: int, rtl: bool) -> QRect:
    return rect.adjusted(width, 0, 0, 0) if rtl else rect.adjusted(0, 0, -width, 0)


class DocumentList(QListView):
    """The view: one document is always chosen, Enter goes on to the page."""

    committed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the page with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit()
            return
        super().keyPressEvent(event)


class DocumentsPanel(Panel):
    """The list: moving in it shows a document, a click or Enter goes on to the page."""

    name = "documents"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = DocumentModel(self)
        self.view = DocumentList()
        self.empty = plain_label("", "soft")
        self._showing = False
        self._delegate = DocumentDelegate(self.view)
        self._arrange()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Documents")

    def stop(self) -> QWidget:
        """Return the list."""
        return self.view

    def show_project(self) -> None:
        """Show the documents of the project, with the counts of the work that is shown."""
        desk = self.desk
        self.empty.setText("" if desk is None else self.tr("None yet. Import texts with Ctrl+I."))
        if desk is None:
            self.show_rows([], None)
            return
        counts = desk.counts()
        rows = [
            Row(each.id, each.title, each.language, each.length, counts.get(each.id, 0))
            for each in desk.project.documents()
        ]
        self.show_rows(rows, desk.document.id if desk.document else None)

    def show_document(self) -> None:
        """Choose the document that is open."""
        self.choose(self.desk.document.id if self.desk and self.desk.document else None)

    def show_changed(self, changed: Changed) -> None:
        """Count the annotations that an act made or took."""
        if self.desk and not changed.families - {"annotation"}:
            for document in changed.documents:
                self.model.grow_count(document, self.desk.growth(changed, document))

    def choose(self, current: str | None) -> None:
        """Choose a document, without an echo."""
        self._choose(next((place for place, row in enumerate(self.model.rows) if row.id == current), None))

    def show_rows(self, rows: Sequence[Row], current: str | None) -> None:
        """Show documents, with one of them chosen."""
        self._showing = True
        self.model.show(rows)
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        self.choose(current)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    def _choose(self, at: int | None) -> None:
        self._showing = True  # the window has asked for this: no echo
        self.set_count("" if at is None else f"{written_number(at + 1)} / {written_number(len(self.model.rows))}")
        index = self.model.index(at) if at is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._showing = False
        if at is not None:
            self.view.scrollTo(index)

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.acting.go(self.model.rows[current.row()].id)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Documents"))
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.clicked.connect(self.entered)
        self.view.committed.connect(self.entered)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.column.addLayout(self._stack, 1)
