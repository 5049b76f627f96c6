"""The list of problems: what does not fit the schema or the text, and what is still to be filled in."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.checking import Checking
from annotator.ui.desk import Desk
from annotator.ui.line import written_number
from annotator.ui.mending import mend_found, mend_title
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.filterline import Way, WayButton
from annotator.ui.panels.mend_bar import MendBar
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.problem_rows import ProblemDelegate, ProblemModel, ProblemRow, rows_of
from annotator.ui.panels.rows import BETWEEN, RowList
from annotator.ui.source import Whose
from annotator.ui.theme import Theme


class ProblemsPanel(Panel):
    """The list: a click shows the annotation, Enter mends what has one mend and shows what has none."""

    name = "problems"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.checking = Checking(lambda: self.desk, self)
        self.model = ProblemModel(self)
        self._delegate = ProblemDelegate()
        self.view = RowList(self.tr("Problems"), self._delegate)
        self.where = WayButton(self.tr("Look in"), self._places())
        self.bar = MendBar()
        self.empty = plain_label("", "soft")
        self._shown: tuple[Desk | None, Whose | None] = (None, None)  # what is known belongs to
        self._showing = False
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Problems")

    def stop(self) -> QWidget:
        """Return the list, or the choice of documents while there is nothing to show."""
        return self.view if self.model.rows else self.where

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what walks through the problems."""
        return {"next-problem": lambda: self.step(1), "previous-problem": lambda: self.step(-1)}

    # what is shown

    def show_project(self) -> None:
        """Look at all anew, as the schema may be another one now; of other work nothing is known yet."""
        shown = (self.desk, self.desk.whose if self.desk else None)
        if shown != self._shown:
            self._shown = shown
            self.checking.forget()
        self._begin()

    def show_document(self) -> None:
        """Look at the document that is open."""
        if self._open not in self.checking.found or self.where.way == "document":
            self._begin()

    def show_changed(self, changed: Changed) -> None:
        """Look again at what an act changed."""
        if changed.families & {"annotation", "entry"}:
            self.checking.look_again(each for each in self._documents() if each in changed.documents)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Choose the first problem of what is selected on the page, unless one of its problems is chosen."""
        row = self._current()
        if annotation and (row is None or row.found.annotation != annotation.id):
            rows = self.model.rows
            self._choose(next((at for at, each in enumerate(rows) if each.found.annotation == annotation.id), None))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    @property
    def _open(self) -> str:
        return self.desk.document.id if self.desk and self.desk.document else ""

    def _documents(self) -> list[str]:
        """Return the documents that are looked at, the open one first."""
        if self.desk is None or not self._open:
            return []
        others = [each.id for each in self.desk.project.held() if each.id != self._open]
        return [self._open, *(others if self.where.way == "all" else [])]

    def _begin(self) -> None:
        self.checking.begin(self._documents())

    def _show_found(self) -> None:
        """Show what is known now; what was chosen stays so."""
        before, at = self._current(), self.view.currentIndex().row()
        rows = rows_of(self.checking.found, self._documents())
        self._showing = True
        self.model.take(self.desk)
        self.model.show(rows)
        self._showing = False
        if before in rows:
            self._choose(rows.index(before))
        else:  # it was mended: the next one came to its place
            self._choose(min(at, len(rows) - 1) if before and rows else None)
        self._tell_counts()

    def _tell_counts(self) -> None:
        rows = self.model.rows
        wrong, here = [row for row in rows if not row.is_to_do], self._open
        parts = [written_number(len(wrong))] if wrong else []
        if len(rows) > len(wrong):
            parts.append(self.tr("{} to do").format(written_number(len(rows) - len(wrong))))
        under_way = "…" if self.checking.is_under_way and self.where.way == "all" else ""
        self.set_count(BETWEEN.join(parts) + under_way)
        todo = sum(row.is_to_do and row.document == here for row in rows)
        self.acting.checked.emit(sum(row.document == here for row in wrong), todo)
        self.empty.setText(self._nothing())
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        self._top.setVisible(bool(here))

    def _nothing(self) -> str:
        if not self._open:
            return ""
        if self.checking.is_under_way:
            return self.tr("Looking…")
        if self.where.way == "all":
            return self.tr("All fits, in every document. Alt+Down goes on reading.")
        return self.tr("All fits in this document. Choose “All documents” above, or go on with Alt+Down.")

    # moving about

    def step(self, by: int) -> None:
        """Show the next problem, or the one before."""
        rows, at = self.model.rows, self.view.currentIndex().row()
        to = at + by if at >= 0 else (0 if by > 0 else len(rows) - 1)
        if not rows:
            self.acting.said.emit(self._nothing() or self.tr("Open a project file with Ctrl+O."))
        elif 0 <= to < len(rows):
            self._choose(to)
            self._go()
        else:
            self.acting.said.emit(
                self.tr("This is the last problem.") if by > 0 else self.tr("This is the first problem.")
            )

    def _current(self) -> ProblemRow | None:
        at = self.view.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _choose(self, at: int | None) -> None:
        """Choose a row, without an echo."""
        self._showing = True
        index = self.model.index(at) if at is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._showing = False
        if at is not None:
            self.view.scrollTo(index)
        self._show_mends()

    def _go(self) -> None:
        if row := self._current():
            self.acting.go(row.document, row.found.annotation)

    def _show_mends(self) -> None:
        """Show the sentence of the chosen problem, whole, and its mends beside one's own work."""
        row, desk = self._current(), self.desk
        if self._showing:
            return
        if row is None or desk is None:
            self.bar.show_problem("", [])
            return
        annotation = self.model.annotation(self.view.currentIndex().row())
        mends = row.found.mends if desk.is_own else ()
        self.bar.show_problem(row.sentence, [(each, mend_title(desk, annotation, each)) for each in mends])

    # mending

    def _enter(self) -> None:
        """Mend what has one mend; of several people choose a button, and what has none they fill in on the page."""
        buttons = self.bar.buttons
        if len(buttons) == 1:
            buttons[0].click()
        elif buttons:
            buttons[0].setFocus()
        else:
            self._go()
            self.entered.emit()

    def _mend(self, chosen: object) -> None:
        desk, row = self.desk, self._current()
        if desk and row:
            mend = next(each for each in row.found.mends if each == chosen)
            self.acting.do(lambda: mend_found(desk, row.found, mend))
            self.view.setFocus()

    # building

    def _places(self) -> list[Way]:
        return [Way("document", self.tr("This document")), Way("all", self.tr("All documents"))]

    def _connect(self) -> None:
        self.checking.renewed.connect(self._show_found)
        self.checking.failed.connect(self.acting.failed)
        self.view.selectionModel().currentChanged.connect(self._show_mends)
        self.view.clicked.connect(self._go)
        self.view.committed.connect(self._enter)
        self.where.chosen.connect(self._begin)
        self.bar.asked.connect(self._mend)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 0)
        self._top = QWidget()
        self._top.setObjectName("inside")
        line = QHBoxLayout(self._top)
        line.setContentsMargins(MARGIN - 11, 1, MARGIN, 3)
        line.addWidget(self.where)
        line.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.column.addWidget(self._top)
        self.column.addLayout(self._stack, 1)
        self.column.addWidget(self.bar)
