"""The rows of the list of conflicts: what waits above; its label, the field and the two values below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QPainter

from annotator.project.conflicts import Conflict
from annotator.text.folding import fold_text, readings
from annotator.ui.desk import Desk
from annotator.ui.line import draw_line, isolate, listed
from annotator.ui.panels.listed_paint import paint_chip
from annotator.ui.panels.listed_rows import Named, no_words
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import RowDelegate, hover_text, without_end
from annotator.ui.settling import annotation_of, field_words, named, place_words, value_words
from annotator.ui.style import panel_font

_MOST = 200  # characters of the words
_CHIP = 0.72  # of the upper line, of which a chip takes 0.62 at most


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict with what is said of it, in the window's language."""

    conflict: Conflict
    words: str
    label: Named
    field: str
    shown: str
    other: str
    place: str

    @property
    def values(self) -> str:
        """The field and both values, what shows first."""
        return f"{isolate(self.field)}: {isolate(self.shown)} ≠ {isolate(self.other)}"

    def holds(self, wanted: Sequence[str]) -> bool:
        """Tell whether any of the folded readings stands in the row; all rows hold none."""
        said = (self.words, self.label.title, self.field, self.shown, self.other, self.place)
        folded = fold_text("\n".join(said))
        return not wanted or any(each in folded for each in wanted)


def row_of(desk: Desk, conflict: Conflict) -> ConflictRow:
    """Return the row of a conflict."""
    annotation = annotation_of(desk, conflict)
    return ConflictRow(
        conflict,
        " ".join(conflict.name.split())[:_MOST],
        named(desk, annotation, conflict),
        field_words(desk, annotation, conflict),
        value_words(desk, annotation, conflict, conflict.shown),
        value_words(desk, annotation, conflict, conflict.other),
        place_words(desk, conflict),
    )


def matching(rows: Sequence[ConflictRow], words: str) -> list[ConflictRow]:
    """Return the rows that hold the words, however they are spelled."""
    wanted = readings(words.strip())
    return [row for row in rows if row.holds(wanted)]


class ConflictModel(RowModel[ConflictRow]):
    """The rows that are shown."""

    def title(self, at: int) -> str:
        """Return the words of a row."""
        return self.rows[at].words

    def hover(self, at: int) -> str:
        """Return the words and where they stand."""
        return hover_text([self.rows[at].words, self.rows[at].place])

    def spoken(self, at: int) -> str:
        """Return all that the row says, which of the values shows first."""
        row = self.rows[at]
        shown, other = _tr("shown: {}").format(row.shown), _tr("other: {}").format(row.other)
        return listed([row.words or no_words(), row.label.title, row.field, shown, other, row.place])


class ConflictDelegate(RowDelegate):
    """Draws the words above with their label at the end of the line, the field and the values below."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw both lines."""
        row: ConflictRow = index.data(ROW)
        font = painter.font()
        far = without_end(upper, int(upper.width() * (1 - _CHIP)), not rtl)
        rest = paint_chip(painter, far, row.label, self.theme, not rtl)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink if row.words else self.theme.soft))
        draw_line(painter, _before(upper, rest, rtl), row.words or no_words(), None if row.words else rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, lower, row.values, rtl)


def _before(line: QRect, rest: QRect, rtl: bool) -> QRect:
    """Return a line as far as what is left beside a chip at its end."""
    return QRect(rest.topLeft(), line.bottomRight()) if rtl else QRect(line.topLeft(), rest.bottomRight())


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictRows", text)
