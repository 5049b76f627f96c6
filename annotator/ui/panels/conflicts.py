"""The list of conflicts: what two computers or people changed apart, and one key for either value."""

import time
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.log.change import Sheet
from annotator.model.annotation import Annotation
from annotator.project.conflicts import conflicts_in, waiting_records
from annotator.project.settling import Use
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.desk import sentence_of
from annotator.ui.line import written_number
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.conflict_rows import ConflictDelegate, ConflictModel, ConflictRow, matching, row_of
from annotator.ui.panels.filterline import FilterLine
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.rows import RowList
from annotator.ui.panels.settle_bar import SettleBar
from annotator.ui.settling import place_in_text, sentence, settle_one
from annotator.ui.theme import Theme

_AT_ONCE_S = 0.02  # of reading, before keys and painting have their turn
Place = tuple[Sheet, str, str]  # of a record: its sheet, family and id


class ConflictsPanel(Panel):
    """The list: a click shows the place, Enter goes there, F9 and Shift+F9 settle what is chosen."""

    name = "conflicts"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = ConflictModel(self)
        self._delegate = ConflictDelegate()
        self.view = RowList(self.tr("Conflicts"), self._delegate)
        self.filter = FilterLine(self.tr("Look for conflicts"), self.tr("Words, labels, values"))
        self.bar = SettleBar()
        self.empty = Passage("", "soft")
        self.empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._known: dict[Place, list[ConflictRow]] = {}
        self._places: list[Place] = []  # in which something waits, document by document
        self._looking = QTimer(self, singleShot=True)
        self._showing = False
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Conflicts")

    def stop(self) -> QWidget:
        """Return the list, the line while it finds nothing, or the sentence where nothing waits."""
        if self.model.rows:
            return self.view
        return self.filter.line if self._places else self.empty

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what settles the conflict that is chosen."""
        return {"use-other": lambda: self.settle("other"), "keep-shown": lambda: self.settle("shown")}

    # what is shown

    def show_project(self) -> None:
        """Read anew what waits."""
        self._known = {}
        self._look()

    def show_changed(self, changed: Changed) -> None:
        """Read again what an act changed."""
        self._known = {place: rows for place, rows in self._known.items() if place[2] not in changed.records}
        self._look()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Choose the first conflict of what is selected on the page, unless one of its conflicts is chosen."""
        row = self._current()
        if annotation and (row is None or row.conflict.record != annotation.id):
            rows = self.model.rows
            at = next((at for at, each in enumerate(rows) if each.conflict.record == annotation.id), None)
            if at is not None:
                self._choose(at)

    def take_over(self, before: Panel) -> None:
        """Go on with what is looked for, and with the conflict that is chosen."""
        if isinstance(before, ConflictsPanel):
            self.filter.line.setText(before.filter.line.text())
            chosen = before.view.currentIndex().row()
            if 0 <= chosen < len(self.model.rows):
                self._choose(chosen)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()
        self.bar.show_keys()

    def _look(self) -> None:
        """Ask in which records anything waits, and read those that are not known."""
        desk = self.desk
        try:
            self._places = waiting_records(desk.project) if desk else []
        except AnnotatorError as error:
            self.acting.failed.emit(sentence_of(error))
            return
        self._known = {place: self._known[place] for place in self._places if place in self._known}
        self._read()

    def _read(self) -> None:
        """Read for a moment, show what is known, and go on with the rest when nothing else is to be done."""
        desk, until = self.desk, time.monotonic() + _AT_ONCE_S
        if desk is None:
            self._places = []
        for place in [each for each in self._places if each not in self._known]:
            if desk is None or time.monotonic() > until:
                break
            try:
                self._known[place] = [row_of(desk, each) for each in conflicts_in(desk.project, *place)]
            except AnnotatorError as error:  # the file rests beneath a dialog, or is damaged
                self.acting.failed.emit(sentence_of(error))
                break
        else:
            self._looking.stop()
            self._show()
            return
        self._looking.start(0)
        self._show()

    def _show(self) -> None:
        """Show what is known and looked for; what was chosen stays so, and what was settled makes way for the next."""
        before, at = self._current(), self.view.currentIndex().row()
        known = [row for place in self._places for row in self._known.get(place, ())]
        rows = matching(known, self.filter.line.text())
        if rows != self.model.rows:
            self._showing = True
            self.model.show(rows)
            self._showing = False
            chosen = next((n for n, row in enumerate(rows) if before and _is_same(row, before)), None)
            self._choose(min(at, len(rows) - 1) if chosen is None and before and rows else chosen)
        self._tell_counts(known)

    def _tell_counts(self, known: list[ConflictRow]) -> None:
        under_way = "…" if self._looking.isActive() else ""
        self.set_count(f"{written_number(len(known))}{under_way}" if known else "")
        self.acting.waited.emit(len(known))
        self.empty.setText(self._nothing())
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self.filter.setVisible(bool(self._places))

    def _nothing(self) -> str:
        if self.desk is None:
            return self.tr("Open a project file with Ctrl+O.")
        if self._places:
            return self.tr("No conflict holds these words.")
        return self.tr("Nothing waits to be settled. What two computers change apart is listed here when they meet.")

    def _current(self) -> ConflictRow | None:
        at = self.view.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _choose(self, at: int | None) -> None:
        index = self.model.index(at) if at is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show both values of what is chosen."""
        row, desk = self._current(), self.desk
        if not self._showing:
            self.bar.show_conflict(row, sentence(desk, row.conflict) if row and desk else "")
            self._follow()

    def _follow(self) -> None:
        """Keep what is chosen in view, also where the bar below grows."""
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    # what is done

    def settle(self, use: Use) -> None:
        """Settle what is chosen, where it is seen; else come to the front, for nobody saw what would be settled."""
        desk, row = self.desk, self._current()
        if self.isVisible() and desk and row:
            self.acting.do(lambda: settle_one(desk, row.conflict, use))
            return
        if self.model.rows and row is None:
            self._choose(0)
        self.raised.emit()
        if self.model.rows:
            self.acting.said.emit(self.tr("Choose a conflict first, then press the key."))
        else:
            self.acting.said.emit(self._nothing())

    def _settle(self, use: Use) -> None:
        self.settle(use)
        self.view.setFocus()  # not onto the page: the next one is chosen

    def _go(self) -> None:
        desk, row = self.desk, self._current()
        there = place_in_text(desk, row.conflict) if desk and row else None
        if there:
            self.acting.go(*there)

    def _enter(self) -> None:
        if self._current():
            self._go()
            self.entered.emit()

    def _go_on(self) -> None:
        """Go from the line into the list."""
        if self.model.rows:
            if self._current() is None:
                self._choose(0)
            self.view.setFocus()

    # building

    def _connect(self) -> None:
        self._looking.timeout.connect(self._read)
        self.view.selectionModel().currentChanged.connect(self._show_chosen)
        self.view.verticalScrollBar().rangeChanged.connect(self._follow)
        self.view.clicked.connect(self._go)
        self.view.committed.connect(self._enter)
        self.filter.asked.connect(self._show)
        self.filter.onward.connect(self._go_on)
        self.filter.left.connect(self.entered)
        self.bar.asked.connect(self._settle)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 6)
        hold = QWidget()
        hold.setObjectName("inside")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(_at_top(self.empty, hold))
        self.column.addWidget(self.filter)
        self.column.addLayout(self._stack, 1)
        self.column.addWidget(self.bar)


def _is_same(one: ConflictRow, other: ConflictRow) -> bool:
    """Tell whether two rows are of one conflict, which may have been put again meanwhile."""
    kept = ("sheet", "kind", "record", "field", "other")
    return all(getattr(one.conflict, name) == getattr(other.conflict, name) for name in kept)


def _at_top(passage: Passage, hold: QWidget) -> QWidget:
    """Return a passage at the top of a place that is as high as the list."""
    column = QVBoxLayout(hold)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(passage)
    column.addStretch(1)
    return hold
