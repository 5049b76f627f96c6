"""The list of documents: narrowed by words and state, sorted, and in which the next and the one before are found."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedLayout, QWidget

from annotator.project.states import CLOSED
from annotator.project.team import assigned, revealed
from annotator.review.next import next_document
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.actions.table import action_named
from annotator.ui.line import written_number
from annotator.ui.panels.column import MARGIN, plain_label
from annotator.ui.panels.document_paint import DocumentDelegate
from annotator.ui.panels.document_rows import DocumentModel, Row, groups_of, grown, in_order, matching
from annotator.ui.panels.filterline import FilterLine, SortButton, Way, WayButton
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.rows import BETWEEN, RowList
from annotator.ui.stages import remarks, stages, turn_done
from annotator.ui.team.assigning import fill_assignments
from annotator.ui.theme import Theme

_DECIDED = frozenset({"assignment", "reveal"})
_REACHED = frozenset({"state", "verdict"})
_MOVE = QItemSelectionModel.SelectionFlag


class DocumentsPanel(Panel):
    """The list: moving in it shows a document, a click or Enter goes on to the page.

    Several can be chosen with Ctrl or Shift. `revealing` carries their ids, to be revealed or hidden.
    """

    name = "documents"

    revealing = Signal(object)

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = DocumentModel(self)
        self._delegate = DocumentDelegate()
        self.view = RowList(self.tr("Documents"), self._delegate)
        self.filter = FilterLine(self.tr("Find documents by title, publisher or author"), self.tr("Find a title"))
        self.stage = WayButton(self.tr("Show"), self._stages())
        self.order = SortButton(self.tr("Sort by"), self._orders())
        self.empty = plain_label("", "soft")
        self._rows: dict[str, Row] = {}  # all of them, in the order they came in
        self._showing = False
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Documents")

    def stop(self) -> QWidget:
        """Return the list, or the line while it has nothing to show."""
        return self.view if self.model.rows or not self._rows else self.filter.line

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the keys do that go through the list."""
        moves = {"next": lambda: self.step(1), "previous": lambda: self.step(-1), "next-task": self.go_to_task}
        return {**moves, "done": self.turn_done}

    # what is shown

    def show_project(self) -> None:
        """Show the documents of the project, with the counts of the work that is shown."""
        self._rows = self._read()
        self._fill()

    def show_document(self) -> None:
        """Choose the document that is open; only now go those that have left the state asked for."""
        if self.stage.way != "all":
            self._fill()
        self._choose()

    def show_changed(self, changed: Changed) -> None:
        """Count the annotations that an act made or took, and show how far one is; rows stay where they are."""
        if self.desk is None:
            return
        if changed.families & _DECIDED:
            self.show_project()
            return
        turned = bool(_REACHED & changed.families)
        for name in changed.documents & self._rows.keys():
            before = self._rows[name]
            row = self._counted(before, changed)
            turned = turned or (before.count > 0) != (row.count > 0)
            self._put(row)
        if turned:
            reached, said = stages(self.desk), remarks(self.desk)
            for row in list(self._rows.values()):  # another program may just have brought more, or taken some away
                self._put(replace(row, stage=reached.get(row.id, row.stage), remark=said.get(row.id, "")))
        self._count()

    def _counted(self, row: Row, changed: Changed) -> Row:
        """Return a row with its annotations counted: by what an act made of them, anew where others wrote."""
        desk = self.desk
        if desk is None:
            return row
        if changed.action:
            return grown(row, desk.growth(changed, row.id))
        return replace(row, count=desk.counts(row.id).get(row.id, 0))

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()

    def _read(self) -> dict[str, Row]:
        if self.desk is None:
            return {}
        counts, reached, closed = self.desk.counts(), stages(self.desk), self.desk.closed()
        project = self.desk.project
        shown, tasks, said = revealed(project), assigned(project), remarks(self.desk)
        rows = {}
        for each in project.held():
            row = Row(
                each,
                reached.get(each.id, "new"),
                counts.get(each.id, 0),
                each.id in closed,
                each.id in shown,
                remark=said.get(each.id, ""),
            )
            rows[each.id] = self._with_task(row, tasks[each.id]) if each.id in tasks else row
        return rows

    def _with_task(self, row: Row, members: frozenset[str]) -> Row:
        """Return a row that says whose task its document is."""
        project = self.desk.project if self.desk else None
        if project is None:
            return row
        names = sorted(project.members[each].name for each in members if each in project.members)
        return replace(row, mine=project.person is not None and project.person.id in members, assigned=tuple(names))

    def _put(self, row: Row) -> None:
        self._rows[row.id] = row
        self.model.renew(row)

    def _fill(self) -> None:
        """Show what matches, in its order."""
        self._showing = True
        rows = matching(in_order(list(self._rows.values()), self.order.way), self.filter.line.text(), self.stage.way)
        self.model.show(rows)
        self.filter.setVisible(bool(self._rows))
        self.empty.setText(self._nothing())
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        self._choose()

    def _nothing(self) -> str:
        if self.desk is None:
            return ""
        if not self._rows:
            return self.tr("None yet. Import texts with Ctrl+I.")
        if self.filter.line.text():
            return self.tr("No document matches. Esc in the line shows all again.")
        return self.tr("None of your documents is here. Choose “All” above.")

    # moving about

    def step(self, by: int) -> None:
        """Show the next document that the list shows, or the one before."""
        found = self._neighbour(by)
        if found is not None:
            self.acting.go(found)
        elif self._rows:
            end = self.tr("This is the last document.") if by > 0 else self.tr("This is the first document.")
            self.acting.said.emit(end)
        elif self.desk is None:
            self.acting.said.emit(self.tr("Open a project file with Ctrl+O."))

    def go_to_task(self) -> None:
        """Show the document that the person here goes on with."""
        desk = self.desk
        if desk is None:
            self.acting.said.emit(self.tr("Open a project file with Ctrl+O."))
            return
        found = next_document(desk.project, self._open)
        if found is not None:
            self.acting.go(found.id)
        elif self._open and self._rows[self._open].stage not in CLOSED:
            self.acting.said.emit(self.tr("This is the last of your documents that is not done."))
        else:
            self.acting.said.emit(self.tr("You are done with all your documents."))

    def _neighbour(self, by: int) -> str | None:
        """Return the document beside the open one, which need not be listed itself."""
        order = [row.id for row in in_order(list(self._rows.values()), self.order.way)]
        listed, here = {row.id for row in self.model.rows}, self._open
        at = order.index(here) if here in order else (-1 if by > 0 else len(order))
        beyond = order[at + 1 :] if by > 0 else order[:at][::-1] if at > 0 else []
        return next((each for each in beyond if each in listed), None)

    def turn_done(self, document: str | None = None) -> None:
        """Say that one is done with a document, or not yet; None is the open one."""
        desk, row = self.desk, self._rows.get(document or self._open or "")
        if desk and row:
            self.acting.do(lambda: turn_done(desk, row.id, row.stage not in CLOSED))
        else:
            self.acting.failed.emit(self.tr("Choose a document first."))

    def chosen(self) -> list[str]:
        """Return the documents (ids) that are chosen in the list, else the one that is open."""
        chosen = sorted(index.row() for index in self.view.selectedIndexes())
        if len(chosen) > 1:
            return [self.model.rows[at].id for at in chosen]
        return [self._open] if self._open else []

    @property
    def _open(self) -> str | None:
        return self.desk.document.id if self.desk and self.desk.document else None

    def _choose(self) -> None:
        """Choose the open document, without an echo."""
        self._showing = True
        at = self.model.place(self._open)
        index = self.model.index(at) if at is not None else QModelIndex()
        several = len(self.view.selectedIndexes()) > 1 and self.view.selectionModel().isSelected(index)
        self.view.selectionModel().setCurrentIndex(index, _MOVE.NoUpdate if several else _MOVE.ClearAndSelect)
        self._showing = False
        if at is not None:
            self.view.scrollTo(index)
        self._count()

    def _count(self) -> None:
        """Say where in the list one is, and how many are done."""
        at, rows = self.model.place(self._open), self.model.rows
        listed = written_number(len(rows))
        where = listed if at is None else f"{written_number(at + 1)} / {listed}"
        reached = Counter[str](row.stage for row in self._rows.values())
        finished = sum(reached[each] for each in CLOSED)
        done = f"{BETWEEN}✓ {written_number(finished)}" if finished else ""
        self.set_count(f"{where}{done}" if self._rows else "")
        reached.update(group for row in self._rows.values() for group in groups_of(row)[2:])
        self._count_stages(reached)

    def _count_stages(self, reached: Counter[str]) -> None:
        """Say in the menu of states how many documents are at each."""
        titles, total = {each.id: each.title for each in self._stages()}, len(self._rows)
        for way in ("returned", "adjudicated", "mine", "revealed"):
            self.stage.offer(way, reached[way] > 0)
        self.stage.retitle(lambda way: f"{titles[way]}\t{written_number(total if way == 'all' else reached[way])}")

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.acting.go(self.model.rows[current.row()].id)

    def _go_on(self) -> None:
        """Go from the line into the list, where there is one."""
        if self.model.rows:
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))

    def _offer(self, place: QPoint) -> None:
        """Offer what can be done with the document at a place."""
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        row = self.model.rows[index.row()]
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = next(iter(action_named("done").bound), "")
        said = self.tr("Not done yet") if row.stage in CLOSED else self.tr("Mark as done")
        item = menu.addAction(f"{said}\t{key}" if row.id == self._open else said)
        item.triggered.connect(lambda: self.turn_done(row.id))
        self._offer_team(menu, row)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _offer_team(self, menu: QMenu, row: Row) -> None:
        """Offer what reviewers and managers decide about the document, or those that are chosen with it."""
        desk = self.desk
        person = desk.project.person if desk else None
        if desk is None or person is None or person.role == "annotator" or person.retired:
            return
        chosen = self.chosen()
        several = chosen if len(chosen) > 1 and row.id in chosen else [row.id]
        menu.addSeparator()
        said = self.tr("Hide again") if all(self._rows[each].revealed for each in several) else self.tr("Reveal")
        count = f" ({written_number(len(several))})" if len(several) > 1 else ""
        key = next(iter(action_named("reveal").bound), "")
        item = menu.addAction(f"{said}{count}\t{key}" if self._open in several else said + count)
        item.setObjectName("reveal")
        item.triggered.connect(lambda: self.revealing.emit(several))
        if person.role == "manager":
            tasks = menu.addMenu(self.tr("Assign to"))
            tasks.setObjectName("assign")
            fill_assignments(tasks, desk, several, self.acting)

    # building

    def _stages(self) -> list[Way]:
        return [
            Way("all", self.tr("All")),
            Way("new", self.tr("New")),
            Way("begun", self.tr("Begun")),
            Way("returned", self.tr("Returned")),
            Way("done", self.tr("Done")),
            Way("adjudicated", self.tr("Adjudicated")),
            Way("mine", self.tr("My tasks")),
            Way("revealed", self.tr("Revealed")),
        ]

    def _orders(self) -> list[Way]:
        return [
            Way("arrival", self.tr("Order of arrival")),
            Way("title", self.tr("Title")),
            Way("length", self.tr("Length, the longest first")),
            Way("stage", self.tr("State, what is new first")),
            Way("count", self.tr("Annotations, the most first")),
        ]

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.clicked.connect(self.entered)
        self.view.committed.connect(self.entered)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._offer)
        self.filter.asked.connect(self._fill)
        self.filter.onward.connect(self._go_on)
        self.filter.left.connect(self.entered)
        self.stage.chosen.connect(self._fill)
        self.order.chosen.connect(self._fill)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.filter.add(self.stage)
        self.filter.add(self.order)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.column.addWidget(self.filter)
        self.column.addLayout(self._stack, 1)
