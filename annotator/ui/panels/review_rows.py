"""The rows of the review: a case's words and label above; how members differ, who has it, how far it is below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.review.align import Case
from annotator.text.folding import fold_text, readings
from annotator.ui.canvas.canvas import SPACE
from annotator.ui.desk import Desk
from annotator.ui.keys import us_key
from annotator.ui.line import draw_line, isolate, listed
from annotator.ui.panels.listed_paint import paint_chip
from annotator.ui.panels.listed_rows import Named, no_words
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import BETWEEN, RowDelegate, RowList, hover_text, without_end
from annotator.ui.review.board import Board, Standing, ordered
from annotator.ui.review.signs import Sign
from annotator.ui.review.wording import label_of, standing_word, type_word, words_of
from annotator.ui.style import panel_font

_CHIP = 0.72  # of the upper line, of which a chip takes 0.62 at most


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case and how far it is; what is said of it is asked for when it is drawn."""

    case: Case
    standing: Standing


class CaseModel(RowModel[CaseRow]):
    """The rows that are shown, and what is needed to say something of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.board = Board()
        self._signs: dict[str, Sign] = {}
        self._words: dict[str, str] = {}
        self._labels: dict[str, Named] = {}

    def take(self, desk: Desk | None, board: Board) -> None:
        """Speak of other cases from now on."""
        self.desk, self.board = desk, board
        self._signs = dict(desk.signs()) if desk else {}
        self._words, self._labels = {}, {}

    def words(self, case: Case) -> str:
        """Return the words of a case, empty where it has none."""
        if case.id not in self._words:
            self._words[case.id] = words_of(self.desk, case) if self.desk else ""
        return self._words[case.id]

    def named(self, case: Case) -> Named:
        """Return the label of a case."""
        if self.desk is None:
            raise LookupError("no project is open")
        if case.id not in self._labels:
            self._labels[case.id] = label_of(self.desk, case)
        return self._labels[case.id]

    def who(self, case: Case) -> str:
        """Return the letters of those who have it."""
        return " ".join(isolate(self._signs[name].letters) for name in ordered(case.versions, self.board))

    def facts(self, row: CaseRow) -> list[str]:
        """Return what the lower line says."""
        return list(filter(None, [type_word(row.case.type), self.who(row.case), standing_word(row.standing)]))

    def matching(self, rows: Sequence[CaseRow], words: str) -> list[CaseRow]:
        """Return the rows that hold the words, however they are spelled; all rows hold none."""
        wanted = readings(words.strip())
        if not wanted:
            return list(rows)
        return [row for row in rows if self._holds(row, wanted)]

    def _holds(self, row: CaseRow, wanted: Sequence[str]) -> bool:
        said = fold_text(f"{self.words(row.case)}\n{self.named(row.case).title}")
        return any(each in said for each in wanted)

    def title(self, at: int) -> str:
        """Return the words of a row."""
        return self.words(self.rows[at].case)

    def hover(self, at: int) -> str:
        """Return the words, and how members differ."""
        row = self.rows[at]
        return hover_text([self.words(row.case), BETWEEN.join(self.facts(row))])

    def spoken(self, at: int) -> str:
        """Return all that the row says."""
        row = self.rows[at]
        return listed([self.words(row.case) or no_words(), self.named(row.case).title, *self.facts(row)])


class CaseDelegate(RowDelegate):
    """Draws a case; what is decided is drawn softly."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw both lines."""
        model = index.model()
        if not isinstance(model, CaseModel):
            raise TypeError("this draws the rows of a CaseModel")
        row: CaseRow = index.data(ROW)
        words, font = model.words(row.case), painter.font()
        far = without_end(upper, int(upper.width() * (1 - _CHIP)), not rtl)
        rest = paint_chip(painter, far, model.named(row.case), self.theme, not rtl)
        line = QRect(rest.topLeft(), upper.bottomRight()) if rtl else QRect(upper.topLeft(), rest.bottomRight())
        painter.setFont(font)
        quiet = row.standing == "decided" or not words
        painter.setPen(QColor(self.theme.soft if quiet else self.theme.ink))
        draw_line(painter, line, words or no_words(), None if words else rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, lower, BETWEEN.join(model.facts(row)), rtl)


class CaseList(RowList):
    """The list; `typed` carries the letter, digit or blank of a key pressed by itself."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of keys that decide; arrows move in the list."""
        key = SPACE if event.key() == Qt.Key.Key_Space else us_key(event)
        if key and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.typed.emit(key)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is chosen in sight when the versions below take more room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
