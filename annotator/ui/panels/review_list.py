"""The list of the review: the cases of a document, what is looked for among them, and which of them is chosen."""

from collections.abc import Mapping
from typing import get_args

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QToolButton, QVBoxLayout, QWidget

from annotator.review.align import Case
from annotator.review.fields import CaseType
from annotator.ui.actions.table import action_named
from annotator.ui.desk import Desk
from annotator.ui.line import isolate, written_number
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.filterline import FilterLine, Way, WayButton
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.review_rows import CaseDelegate, CaseList, CaseModel, CaseRow
from annotator.ui.review.board import Board, Standing, counted
from annotator.ui.review.gathering import EMPTY
from annotator.ui.review.wording import type_word
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme

_ANY = "any"


class ReviewList(QWidget):
    """A line to look for cases, and the cases, or a sentence in their place.

    `picked` tells that another case is chosen, `narrowed` that something else is looked for.
    """

    picked = Signal()
    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CaseModel(self)
        self._delegate = CaseDelegate()
        self.view = CaseList(self.tr("Cases"), self._delegate)
        self.filter = FilterLine(self.tr("Look for cases"), self.tr("Words, labels"))
        self.types = WayButton(self.tr("Type"), self._types())
        self.which = WayButton(self.tr("Which"), [Way("open", self.tr("Open")), Way("all", self.tr("All"))])
        self.empty = Passage("", "soft")
        self.begin = QToolButton()
        self.board = EMPTY
        self.standings: dict[str, Standing] = {}  # of cases, by id
        self.chosen = ""  # the id of the case that was chosen last
        self._showing = False
        self._arrange()
        self.view.selectionModel().currentChanged.connect(self._pick)
        self.filter.asked.connect(self.narrowed)
        self.types.chosen.connect(self.narrowed)
        self.which.chosen.connect(self.narrowed)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything else than the open cases of all types is looked for."""
        return self.which.way != "open" or bool(self.filter.line.text()) or self.types.way != _ANY

    def stop(self) -> QWidget:
        """Return what takes the focus: the list, the line while it finds nothing, or what begins the review."""
        if self.model.rows:
            return self.view
        return self.filter.line if self.board.cases else self.begin if self.begin.isEnabled() else self.empty

    def take(self, desk: Desk | None, board: Board) -> None:
        """Speak of these cases from now on."""
        self.board = board
        self.model.take(desk, board)

    def take_over(self, before: "ReviewList") -> None:
        """Go on with what is looked for in the list that this one takes the place of, and with what is chosen."""
        self.filter.line.setText(before.filter.line.text())
        self.which.choose(before.which.way)
        self.types.choose(before.types.way)
        self.chosen = before.chosen

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_cases(self) -> None:
        """Show what is looked for; what was chosen stays so, and what was decided makes way for the next."""
        before, at = self.chosen, self.view.currentIndex().row()
        rows = self._rows()
        if rows == self.model.rows:
            return
        self._showing = True
        self.model.show(rows)
        self._showing = False
        chosen = next((n for n, row in enumerate(rows) if row.case.id == before), None)
        self.choose(min(max(at, 0), len(rows) - 1) if chosen is None and before and rows else chosen)

    def make_way(self, case: Case) -> bool:
        """Show the next case in place of a decided one; False where all must be gone through for that."""
        at = self.view.currentIndex().row()
        if self.which.way != "open" or len(self.model.rows) < 2 or self.model.rows[at].case.id != case.id:
            return False
        self._showing = True
        self.model.take_out(at)
        self._showing = False
        self.choose(min(at, len(self.model.rows) - 1))
        return True

    def tell_counts(self) -> tuple[int, int]:
        """Show how many cases of each type there are; return how many are open, and how many there are."""
        known = [each for each in self.board.cases if each.id in self.standings]
        left = [each for each in known if self.standings[each.id] != "decided"]
        counts: Mapping[str, int] = counted(known if self.which.way == "all" else left)
        self.types.retitle(
            lambda way: self._type_title(way, counts.get(way, 0) if way != _ANY else sum(counts.values()))
        )
        for each in get_args(CaseType):
            self.types.offer(each, bool(counts.get(each)))
        return len(left), len(known)

    def say(self, sentence: str, *, can_begin: bool) -> None:
        """Show a sentence where there is no case, and whether the review can be begun."""
        self.empty.setText(sentence)
        self.begin.setVisible(can_begin)
        self.begin.setEnabled(self.begin.isVisibleTo(self))
        focus = self.window().focusWidget()
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        if focus in (self.view, self.empty, self.begin):  # Qt would give it to whatever comes next
            (self.view if self.model.rows else self.empty).setFocus()
        self.filter.setVisible(bool(self.standings))

    def current(self) -> CaseRow | None:
        """Return the case that is chosen."""
        at = self.view.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def choose(self, at: int | None) -> None:
        """Choose the case at a place, or none."""
        index = self.model.index(at) if at is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._pick()

    def choose_case(self, case: str) -> None:
        """Choose a case, by its id, where it is shown."""
        at = next((at for at, each in enumerate(self.model.rows) if each.case.id == case), None)
        if at is not None:
            self.choose(at)

    def _pick(self) -> None:
        if self._showing:
            return
        row = self.current()
        if self.model.rows:  # else what was chosen comes back with them
            self.chosen = row.case.id if row else ""
        self.picked.emit()
        if row:
            self.view.scrollTo(self.view.currentIndex())

    def _rows(self) -> list[CaseRow]:
        wanted = self.types.way
        open_ = [
            CaseRow(each, self.standings[each.id])
            for each in self.board.cases
            if each.id in self.standings
            and wanted in (_ANY, each.type)
            and (self.which.way == "all" or self.standings[each.id] != "decided")
        ]
        return self.model.matching(open_, self.filter.line.text())

    def _types(self) -> list[Way]:
        return [Way(_ANY, self.tr("All types")), *(Way(each, type_word(each)) for each in get_args(CaseType))]

    def _type_title(self, way: str, count: int) -> str:
        titles = {each.id: each.title for each in self._types()}
        return f"{titles[way]} {isolate(written_number(count))}"

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.filter.add(self.types)
        self.filter.add(self.which)
        self.begin.setObjectName("mend")
        self.begin.setFont(panel_font(0.92))
        self.begin.setText(self.tr("Begin the review"))
        self.begin.setToolTip(action_named("review").explained())
        hold = QWidget()
        hold.setObjectName("inside")
        column = QVBoxLayout(hold)
        column.setContentsMargins(MARGIN - 6, 4, MARGIN - 6, 6)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.begin)
        column.addStretch(1)
        self.empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.empty.setContentsMargins(6, 4, 6, 4)  # or the ring of the focus would lie over its words
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(hold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.filter)
        whole.addLayout(self._stack, 1)
