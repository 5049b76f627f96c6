"""What a search found, as rows: the title of a document, and below it lines of context in their own direction."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.project.search import Line
from annotator.ui.excerpt import draw_excerpt
from annotator.ui.line import draw_line, isolate, written_number
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import paint_ground
from annotator.ui.style import panel_font
from annotator.ui.theme import LIGHT, Theme

_FRAME = 2  # pixels around the list, where its focus shows
_COUNT = 44  # pixels for how many there are in a document


@dataclass(frozen=True, slots=True)
class Heading:
    """A document in which something was found, by its id."""

    document: str


class HitModel(RowModel[Heading | Line]):
    """Headings and places in the order of the corpus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Counter[str] = Counter()
        self._titles: Mapping[str, str] = {}

    def clear(self, titles: Mapping[str, str]) -> None:
        """Show none; `titles` are those of the documents, by id."""
        self.counts, self._titles = Counter(), titles
        self.show([])

    def add(self, places: Iterable[Line]) -> None:
        """Show more places, which come document by document."""
        rows: list[Heading | Line] = []
        for place in places:
            if not self.counts[place.document]:
                rows.append(Heading(place.document))
            self.counts[place.document] += 1
            rows.append(place)
        self.append(rows)

    def step(self, row: int, by: int) -> int | None:
        """Return the row of the next place (1) or the one before (-1), None at either end."""
        at = row + by
        while 0 <= at < len(self.rows):
            if isinstance(self.rows[at], Line):
                return at
            at += by
        return None

    def titled(self, document: str) -> str:
        """Return the title of a document."""
        return self._titles.get(document, document)

    def title(self, at: int) -> str:
        """Return what a row says."""
        row = self.rows[at]
        if isinstance(row, Heading):
            return self.tr("{}: {}").format(
                isolate(self.titled(row.document)), written_number(self.counts[row.document])
            )
        return f"{row.before}{row.quote}{row.after}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let places be chosen, headings not."""
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if isinstance(self.rows[index.row()], Line) else enabled


class HitDelegate(QStyledItemDelegate):
    """Draws a row; all are equally high, so that ten thousand scroll as lightly as ten."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of a line."""
        return QSize(120, self.row_height())

    def row_height(self) -> int:
        """Return the height of a line in pixels."""
        return QFontMetrics(panel_font()).height() + 10

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, rect = index.data(ROW), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        inside = rect.adjusted(MARGIN - _FRAME, 0, _FRAME - MARGIN, 0)
        if isinstance(row, Heading):
            self._paint_heading(painter, inside, index, rtl)
        else:
            paint_ground(painter, rect, rtl, option.state, self.theme)
            draw_excerpt(painter, inside, (row.before, row.quote, row.after), self.theme)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index, rtl: bool) -> None:
        model = index.model()
        heading: Heading = index.data(ROW)
        if not isinstance(model, HitModel):
            raise TypeError("the rows of a search are drawn from their own model")
        painter.setFont(panel_font(0.95, bold=True))
        painter.setPen(QColor(self.theme.ink))
        draw_line(painter, rect.adjusted(_COUNT * rtl, 2, -_COUNT * (not rtl), 0), model.titled(heading.document))
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, rect, written_number(model.counts[heading.document]), not rtl)
