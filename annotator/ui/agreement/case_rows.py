"""The cases behind a number, as rows: the words and their document above, what each member said of them below."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from annotator.project.jobs import Case
from annotator.ui.agreement.wording import said_words
from annotator.ui.desk import Desk
from annotator.ui.line import draw_line, elided, isolate, listed
from annotator.ui.panels.listed_rows import no_words
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import BETWEEN, RowDelegate, hover_text, without_end
from annotator.ui.style import panel_font

_TITLE = 0.36  # of the line, at most


class CaseModel(RowModel[Case]):
    """Rows of cases, and what is needed to say something of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.names: Mapping[str, str] = {}
        self.titles: Mapping[str, str] = {}

    def take(self, desk: Desk, names: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """Speak of members and documents by these names from now on."""
        self.desk, self.names, self.titles = desk, names, titles

    def document(self, case: Case) -> str:
        """Return the title of a case's document."""
        return self.titles.get(case[0], "")

    def said(self, case: Case) -> list[str]:
        """Return what each member said, or all where they say the same."""
        if self.desk is None:
            return []
        words = {member: isolate(cut) if cut else said_words(self.desk, said) for member, said, cut, _ in case[4]}
        if case[5] and len(set(words.values())) == 1:
            return [_tr("Alike: {}").format(next(iter(words.values())))]
        return [_tr("{}: {}").format(isolate(self.names.get(each, each)), said) for each, said in words.items()]

    def title(self, at: int) -> str:
        """Return the words of a case."""
        return self.rows[at][3]

    def hover(self, at: int) -> str | None:
        """Return the words, what each member says, and the document."""
        case = self.rows[at]
        return hover_text([case[3], *self.said(case), self.document(case)])

    def spoken(self, at: int) -> str:
        """Return the same in one line."""
        case = self.rows[at]
        return listed([case[3] or no_words(), *self.said(case), self.document(case)])


class CaseDelegate(RowDelegate):
    """Draws a case; what members agree on is drawn softly."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw both lines."""
        model = index.model()
        if not isinstance(model, CaseModel):
            raise TypeError("this draws the rows of a CaseModel")
        case: Case = index.data(ROW)
        quiet = case[5] or not case[3]
        font = painter.font()
        painter.setFont(panel_font(0.85))
        painter.setPen(QColor(self.theme.soft))
        title = elided(model.document(case), painter.fontMetrics(), upper.width() * _TITLE)
        room = painter.fontMetrics().horizontalAdvance(title) + 12
        draw_line(painter, without_end(upper, upper.width() - room, not rtl), title, not rtl)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.soft if quiet else self.theme.ink))
        draw_line(painter, without_end(upper, room, rtl), case[3] or no_words(), rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, lower, BETWEEN.join(model.said(case)), rtl)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Agreement", text)
