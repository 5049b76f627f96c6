"""The rows of one's own work against gold: the words of a case and its label above; how it differs and why below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.review.align import Case
from annotator.review.feedback import GOLD
from annotator.ui.desk import Desk
from annotator.ui.line import draw_line, isolate, listed
from annotator.ui.panels.listed_paint import paint_chip
from annotator.ui.panels.listed_rows import Named, no_words
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import BETWEEN, RowDelegate, hover_text, without_end
from annotator.ui.review.wording import label_of, type_word, words_of
from annotator.ui.style import dressed, panel_font

_CHIP = 0.6  # of the upper line


@dataclass(frozen=True, slots=True)
class Difference:
    """One case of a member's work against gold, with what is said of it; `reasons` say why gold is so."""

    case: Case
    member: str
    words: str
    label: Named
    how: str
    reasons: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether both have the same."""
        return self.case.type == "agree"

    def facts(self) -> list[str]:
        """Return what the lower line says."""
        return [self.how, *map(isolate, self.reasons)]


def difference(desk: Desk, case: Case, member: str, reasons: Sequence[str] = ()) -> Difference:
    """Return a case with what is said of it while the project is open."""
    person = desk.project.person
    how = _how(case, member, own=person is not None and person.id == member)
    return Difference(case, member, words_of(desk, case), label_of(desk, case), how, tuple(reasons))


def _how(case: Case, member: str, *, own: bool) -> str:
    """Say how a case differs from gold; `own` where it is the reader's own work."""
    if case.type == "agree":
        return _tr("As in gold")
    if member in case.lacking:
        return _tr("You have not marked it") if own else _tr("Only in gold")
    return _tr("Not in gold") if GOLD in case.lacking else type_word(case.type)


class DifferenceModel(RowModel[Difference]):
    """The rows that are shown."""

    def title(self, at: int) -> str:
        """Return the words of a case."""
        return self.rows[at].words

    def hover(self, at: int) -> str:
        """Return all that is said of a case."""
        return hover_text([self.rows[at].words, *self.rows[at].facts()])

    def spoken(self, at: int) -> str:
        """Return the same with the label."""
        row = self.rows[at]
        return listed([row.words, row.label.title, *row.facts()])


class DifferenceDelegate(RowDelegate):
    """Draws a row of two lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row in the colours that the application wears."""
        self.theme = dressed()
        super().paint(painter, option, index)

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw words and label above, how it differs and why below."""
        row: Difference = index.data(ROW)
        words, font = row.words, painter.font()
        far = without_end(upper, int(upper.width() * (1 - _CHIP)), not rtl)
        rest = paint_chip(painter, far, row.label, self.theme, not rtl)
        line = QRect(rest.topLeft(), upper.bottomRight()) if rtl else QRect(upper.topLeft(), rest.bottomRight())
        painter.setFont(font)
        painter.setPen(QColor(self.theme.soft if row.agrees or not words else self.theme.ink))
        draw_line(painter, line, words or no_words(), None if words else rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, lower, BETWEEN.join(row.facts()), rtl)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)
