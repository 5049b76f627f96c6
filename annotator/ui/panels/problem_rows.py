"""The rows of the list of problems: what is wrong first, what is only missing still after it, quieter."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation
from annotator.model.schema import KIND_COLOURS
from annotator.project.problems import Found
from annotator.ui.checking import is_to_do
from annotator.ui.desk import Desk
from annotator.ui.line import draw_line, listed
from annotator.ui.mending import problem_title
from annotator.ui.panels.listed_paint import paint_chip
from annotator.ui.panels.listed_rows import Named, named_labels, no_words
from annotator.ui.panels.row_model import ROW, Index, RowModel
from annotator.ui.panels.rows import RowDelegate, hover_text, without_end
from annotator.ui.sentences import translated
from annotator.ui.style import panel_font
from annotator.ui.theme import EVENT, mark_colours

_AROUND = 40  # rows whose annotations are read together
_MOST = 200  # characters of the words


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem in a document, by its id."""

    document: str
    found: Found

    @property
    def is_to_do(self) -> bool:
        """Whether something is only missing still."""
        return is_to_do(self.found)

    @property
    def sentence(self) -> str:
        """What is wrong, in the window's language."""
        return translated(self.found.problem.message)


def rows_of(found: Mapping[str, Sequence[Found]], documents: Iterable[str]) -> list[ProblemRow]:
    """Return rows document by document: first what is wrong in all, then what is still to be done."""
    rows = [ProblemRow(name, each) for name in documents for each in found.get(name, ())]
    return [row for row in rows if not row.is_to_do] + [row for row in rows if row.is_to_do]


class ProblemModel(RowModel[ProblemRow]):
    """The rows that are shown; annotations are read when their rows are drawn, some at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._annotations: dict[str, Annotation | None] = {}
        self._labels: dict[str, Named] = {}

    def take(self, desk: Desk | None) -> None:
        """Speak of a project from now on, as it is now; the rows come after."""
        self._desk = desk
        self._annotations = {}
        self._labels = named_labels(desk.labels(), desk.language) if desk else {}

    def is_same(self, one: ProblemRow, other: ProblemRow) -> bool:
        """Tell whether two rows tell one problem."""
        return one == other

    def annotation(self, at: int) -> Annotation | None:
        """Return the annotation of a row, None where it is gone by now."""
        name = self.rows[at].found.annotation
        if name not in self._annotations and self._desk:
            near = {row.found.annotation for row in self.rows[max(at - _AROUND // 2, 0) : at + _AROUND]}
            with suppress(RefusedError):  # the file rests beneath a dialog: the row is drawn again after it
                read = {each.id: each for each in self._desk.project.annotations(ids=sorted(near))}
                self._annotations |= {each: read.get(each) for each in near}
        return self._annotations.get(name)

    def title(self, at: int) -> str:
        """Return what is wrong in a row, in a few words."""
        problem = self.rows[at].found.problem
        return problem_title(self._desk, self.annotation(at), problem) if self._desk else problem.message

    def words(self, at: int) -> str:
        """Return the words of a row's annotation on one line."""
        annotation = self.annotation(at)
        joined = " … ".join(annotation.quotes)[:_MOST] if annotation else ""
        return " ".join(joined.split())

    def label(self, at: int) -> Named:
        """Return the label of a row's annotation; one that the schema lost keeps its id."""
        annotation = self.annotation(at)
        if annotation is None:
            return Named("", KIND_COLOURS["entity"], 0)
        return self._labels.get(annotation.label) or Named(annotation.label, KIND_COLOURS[annotation.kind], 0)

    def hover(self, at: int) -> str:
        """Return the whole sentence, the words, and the document."""
        return hover_text([self.rows[at].sentence, self.words(at), self._document(self.rows[at])])

    def spoken(self, at: int) -> str:
        """Return whether it is a problem or to do, and what."""
        manner = _tr("to do") if self.rows[at].is_to_do else _tr("problem")
        return listed([manner, self.rows[at].sentence, self.label(at).title, self.words(at) or no_words()])

    def _document(self, row: ProblemRow) -> str:
        desk = self._desk
        listed = desk.project.held() if desk else []
        return next((each.title for each in listed if each.id == row.document), "")


class ProblemDelegate(RowDelegate):
    """Draws the sentence above, the label and the words below; an open ring is still to be done, a full one wrong."""

    def paint_lines(self, painter: QPainter, upper: QRect, lower: QRect, index: Index, rtl: bool) -> None:
        """Draw both lines."""
        model, row = index.model(), index.data(ROW)
        if not isinstance(model, ProblemModel):
            raise TypeError("this draws the rows of a ProblemModel")
        self._paint_ring(painter, upper, row.is_to_do, rtl)
        painter.setPen(QColor(self.theme.soft if row.is_to_do else self.theme.ink))
        draw_line(painter, without_end(upper, 16, not rtl), model.title(index.row()))
        label, words = model.label(index.row()), model.words(index.row())
        rest = paint_chip(painter, without_end(lower, 16, not rtl), label, self.theme, rtl)
        painter.setFont(panel_font(0.9))
        painter.setPen(QColor(self.theme.soft))
        draw_line(painter, rest, words or no_words(), None if words else rtl)

    def _paint_ring(self, painter: QPainter, line: QRect, to_do: bool, rtl: bool) -> None:
        colour = QColor(self.theme.soft if to_do else mark_colours(self.theme, EVENT).full)
        x = line.right() - 7 if rtl else line.left()
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush if to_do else colour)
        painter.drawEllipse(x, line.center().y() - 3, 7, 7)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProblemRows", text)
