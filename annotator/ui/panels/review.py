"""The review: the cases of the open document, their versions side by side, and one key for each decision.

It shows what everyone marked only while the page does, too; what is decided goes through `Acting`.
"""

from collections.abc import Callable, Collection, Mapping
from typing import get_args

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.review.align import Case
from annotator.review.fields import CaseType
from annotator.review.reasons import reasons
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.actions.review import JOINED, LANES, TAKE, WHERE
from annotator.ui.actions.table import action_named, chords
from annotator.ui.canvas.canvas import SPACE
from annotator.ui.desk import Desk, Done
from annotator.ui.line import in_own_digits, isolate, written_number
from annotator.ui.panels.column import MARGIN
from annotator.ui.panels.filterline import FilterLine, Way, WayButton
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.passage import Passage
from annotator.ui.panels.review_foot import ReviewFoot
from annotator.ui.panels.review_rows import CaseDelegate, CaseList, CaseModel, CaseRow
from annotator.ui.review import deciding
from annotator.ui.review.accepting import Accepting
from annotator.ui.review.board import (
    Board,
    Decided,
    Standing,
    annotations,
    counted,
    ordered,
    standing,
)
from annotator.ui.review.gathering import EMPTY, Gathering
from annotator.ui.review.merge_dialog import MergeDialog
from annotator.ui.review.reviewing import begin_or_leave, lanes_or_joined, names_or_letters
from annotator.ui.review.telling import told_of, why_empty, why_off
from annotator.ui.review.wording import type_word
from annotator.ui.style import panel_font
from annotator.ui.tasks.tasks import Tasks
from annotator.ui.theme import Theme

_ANY = "any"
_REST_MS = 300  # after a decision before it is read what else that changed: the next key comes first
_SOME = 500  # changed annotations that are looked at one by one


class ReviewPanel(Panel):
    """The list: a click or N and P show the place; numbers, M, E, X and the space bar decide."""

    name = "review"

    def __init__(self, acting: Acting, parent: QWidget | None = None) -> None:
        super().__init__(acting, parent)
        self.model = CaseModel(self)
        self._delegate = CaseDelegate()
        self.view = CaseList(self.tr("Cases"), self._delegate)
        self.filter = FilterLine(self.tr("Look for cases"), self.tr("Words, labels"))
        self.types = WayButton(self.tr("Type"), self._types())
        self.which = WayButton(self.tr("Which"), [Way("open", self.tr("Open")), Way("all", self.tr("All"))])
        self.foot = ReviewFoot()
        self.empty = Passage("", "soft")
        self.begin = QToolButton()
        self.gathering = Gathering(self)
        self._board, self._decided = EMPTY, Decided()
        self._standings: dict[str, Standing] = {}
        self._stale = True
        self._accepting = Accepting(acting)
        self._deciding = False
        self._showing = False
        self._chosen = ""  # the id of the case that the foot shows
        self._arrange()
        self._connect()
        acting.takers.append(self.takes_key)
        acting.because = lambda: self.foot.take_reason() if self.isVisible() else ""
        acting.explained.connect(self.foot.reason.clear)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Review")

    def stop(self) -> QWidget:
        """Return the list, the line while it finds nothing, or what begins the review."""
        if self.model.rows:
            return self.view
        return self.filter.line if self._board.cases else self.begin if self.begin.isEnabled() else self.empty

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what actions of the table do here, by their ids."""
        return {
            "review": lambda: begin_or_leave(self.acting, self.raised),
            "review-next": lambda: self.step(1),
            "review-previous": lambda: self.step(-1),
            TAKE: self.offer_versions,
            "review-merge": self.merge,
            "review-edit": self.edit,
            "review-reject": lambda: self._decide(deciding.reject),
            "review-accept": self.accept,
            "review-reason": self._to_reason,
            "review-blind": lambda: names_or_letters(self.acting),
            LANES: lambda: lanes_or_joined(self.acting, lanes=True),
            JOINED: lambda: lanes_or_joined(self.acting, lanes=False),
        }

    def takes_key(self, key: str) -> bool:
        """Do what a key pressed by itself means in the review; False where it means nothing here."""
        if not (self.desk and self.desk.is_review):
            return False
        name = chords(WHERE).get("Space" if key == SPACE else key)
        if name == TAKE:
            self.take(int(key) - 1 if key.isdecimal() else 0)
        elif name:
            self.acts()[name]()
        return name is not None

    # what is shown

    def show_project(self) -> None:
        """Read everything anew."""
        self._read_anew()

    def show_document(self) -> None:
        """Read the cases of the document that is open now."""
        self._read_anew()

    def show_changed(self, changed: Changed) -> None:
        """Read again what an act changed: what was marked, or only what is decided."""
        desk = self.desk
        if desk is None or not desk.is_review or desk.document is None or desk.document.id not in changed.documents:
            return
        if "state" in changed.families or self._touches_work(desk, changed):
            self._read_anew()
        elif changed.families & {"decision", "annotation"}:
            self.gathering.look_again(desk, changed.records, _REST_MS if self._deciding else 0)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Choose the case of what is selected on the page, unless it is chosen or a part of it is."""
        if annotation is None or not self.model.rows:
            return
        name = annotation.id if annotation.layer == "work" else self._decided.golds.get(annotation.id, "")
        row = self._current()
        case = self._board.case_of(name)
        if case is None or (row and name in {each.id for each in annotations(row.case)}):
            return
        at = next((at for at, each in enumerate(self.model.rows) if each.case.id == case.id), None)
        if at is not None:
            self._choose(at)

    def take_over(self, before: Panel) -> None:
        """Go on with what is looked for, and with the case that is chosen."""
        if isinstance(before, ReviewPanel):
            self.filter.line.setText(before.filter.line.text())
            self.foot.reason.setText(before.foot.reason.text())
            self.which.choose(before.which.way)
            self.types.choose(before.types.way)
            self._chosen = before._chosen

    def take_tasks(self, tasks: Tasks) -> None:
        """Have accepted by `tasks` what is much."""
        self._accepting.tasks = tasks

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self.view.viewport().update()
        self.foot.show_keys()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what was not worth reading while nobody saw it."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._read_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the versions their share of the height."""
        super().resizeEvent(event)
        self.foot.fit()

    def _touches_work(self, desk: Desk, changed: Changed) -> bool:
        if "annotation" not in changed.families:
            return False
        if len(changed.records) > _SOME:
            return "decision" not in changed.families
        if not self._board.at.keys().isdisjoint(changed.records):
            return True
        return any(each.layer == "work" for each in desk.project.annotations(ids=tuple(changed.records)))

    def _read_anew(self) -> None:
        desk = self.desk
        on = desk is not None and desk.is_review and desk.document is not None
        if desk is None or not on or (desk.document and desk.document.id != self._board.document):
            self._board, self._decided, self._standings = EMPTY, Decided(), {}
        self.model.take(desk, self._board)  # members may be called otherwise now
        self._stale = on and not self.isVisible()
        self.gathering.stop()
        if on and desk and not self._stale:
            self.gathering.begin(desk)
            self.foot.offer_reasons(reasons(desk.project))
        self._show()
        self._show_chosen()

    def _take_board(self, board: Board) -> None:
        self._board = board
        self.model.take(self.desk, board)

    def _take_standing(self, decided: Decided, names: Collection[str] | None) -> None:
        """Take what is decided, where that is another than before: on some annotations, or on all."""
        self._decided = decided
        cases = self._board.cases if names is None else self._board.touching(names)
        found = {each.id: standing(each, decided) for each in cases}
        if names is not None and found.items() <= self._standings.items():
            self._tell_counts()
            self._show_chosen()
            return
        self._standings = found if names is None else self._standings | found
        waited = self.window().focusWidget() in (self.empty, self.begin)
        self._show()
        if self.model.rows and self._current() is None:
            self._choose(0)
        self._show_chosen()
        if waited and self.model.rows:
            self._go()

    def _show(self) -> None:
        """Show what is looked for; what was chosen stays so, and what was decided makes way for the next."""
        before, at = self._chosen, self.view.currentIndex().row()
        rows = self._rows()
        if rows != self.model.rows:
            self._showing = True
            self.model.show(rows)
            self._showing = False
            chosen = next((n for n, row in enumerate(rows) if row.case.id == before), None)
            self._choose(min(max(at, 0), len(rows) - 1) if chosen is None and before and rows else chosen)
        self._tell_counts()

    def _rows(self) -> list[CaseRow]:
        wanted = self.types.way
        open_ = [
            CaseRow(each, self._standings[each.id])
            for each in self._board.cases
            if each.id in self._standings
            and wanted in (_ANY, each.type)
            and (self.which.way == "all" or self._standings[each.id] != "decided")
        ]
        return self.model.matching(open_, self.filter.line.text())

    def _tell_counts(self) -> None:
        known = [each for each in self._board.cases if each.id in self._standings]
        left = [each for each in known if self._standings[each.id] != "decided"]
        counts: Mapping[str, int] = counted(known if self.which.way == "all" else left)
        self.types.retitle(
            lambda way: self._type_title(way, counts.get(way, 0) if way != _ANY else sum(counts.values()))
        )
        for each in get_args(CaseType):
            self.types.offer(each, bool(counts.get(each)))
        self.set_count(f"{written_number(len(left))} / {written_number(len(known))}" if known else "")
        self._show_empty(bool(known))

    def _type_title(self, way: str, count: int) -> str:
        titles = {each.id: each.title for each in self._types()}
        return f"{titles[way]} {isolate(written_number(count))}"

    def _show_empty(self, known: bool) -> None:
        self.empty.setText(self._nothing(known))
        self.begin.setVisible(bool(self.desk and not self.desk.is_review and self.desk.may_review))
        self.begin.setEnabled(self.begin.isVisibleTo(self))
        focus = self.window().focusWidget()
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        if focus in (self.view, self.empty, self.begin):  # Qt would give it to whatever comes next
            (self.view if self.model.rows else self.empty).setFocus()
        self.filter.setVisible(known)

    def _nothing(self, known: bool) -> str:
        narrowed = self.which.way != "open" or bool(self.filter.line.text()) or self.types.way != _ANY
        busy = self.gathering.is_busy or self._stale
        return why_off(self.desk) or why_empty(busy=busy, known=known, narrowed=narrowed)

    def _current(self) -> CaseRow | None:
        at = self.view.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _choose(self, at: int | None) -> None:
        index = self.model.index(at) if at is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the versions of what is chosen, and what was decided on it."""
        if self._showing:
            return
        row, desk = self._current(), self.desk
        if self.model.rows:  # else what was chosen comes back with them
            self._chosen = row.case.id if row else ""
        self.acting.canvas.show_case(deciding.marks_of(desk, row.case) if desk and row else ())
        self.foot.show_case(desk, row.case if row else None, self._board.members, self._told(desk, row))
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def _told(self, desk: Desk | None, row: CaseRow | None) -> str:
        return told_of(desk, row.case, row.standing, self._decided) if desk and row else ""

    # what is done

    def step(self, by: int) -> None:
        """Go to the next case, or the one before, and show its place."""
        if not self._is_ready():
            return
        at, last = self.view.currentIndex().row(), len(self.model.rows) - 1
        if at + by > last or at + by < 0:
            self.acting.said.emit(self.tr("This is the last case.") if by > 0 else self.tr("This is the first case."))
        self._choose(min(max(at + by, 0), last))
        self._go()

    def take(self, number: int) -> None:
        """Take the version of the member with this number, counted from 0."""
        row = self._current()
        if row is None or number >= len(self._board.members):
            if self._is_ready():
                self.acting.failed.emit(
                    self.tr("No member has the number {}.").format(in_own_digits(str(number + 1)))
                    if row
                    else self._first()
                )
            return
        self.take_of(self._board.members[number])

    def take_of(self, member: str) -> None:
        """Take what a member has in the chosen case."""
        self._decide(lambda desk, case, reason: deciding.take(desk, case, member, reason))

    def offer_versions(self) -> None:
        """Offer the versions in a menu, as one who comes from the menus has no number in mind."""
        row, desk = self._current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        menu, signs = QMenu(self), desk.signs()
        for member in self._board.members:
            menu.addAction(signs[member].name).triggered.connect(lambda _=False, member=member: self.take_of(member))
        menu.popup(self.view.viewport().mapToGlobal(self.view.visualRect(self.view.currentIndex()).bottomLeft()))

    def merge(self) -> None:
        """Ask whose words and whose label, and take them."""
        row, desk = self._current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        members = ordered(row.case.versions, self._board)
        if row.case.part or len(members) < 2:
            self.acting.failed.emit(self.tr("There are not two versions here to merge; take one, or reject it."))
            return
        dialog = MergeDialog(desk, row.case, members, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen()
            self._decide(lambda desk, case, reason: deciding.merge(desk, case, *chosen, reason))
        dialog.deleteLater()

    def edit(self) -> None:
        """Bring the first version into gold, unless something of the case is there, and open it there."""
        row, desk = self._current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        case = row.case
        members = ordered(case.versions, self._board)
        there = desk.annotation(deciding.gold_of(desk, case)) is not None and not case.part
        if not there and not self._do(case, lambda: deciding.edit(desk, case, members, self.foot.take_reason())):
            return
        self.acting.go(case.document, deciding.gold_of(desk, case))
        self.acting.detailing.emit()

    def accept(self) -> None:
        """Take into gold all on which everyone agrees: at once, or where that is much by the other process."""
        desk = self.desk
        if not self._is_ready() or desk is None or desk.document is None:
            return
        open_ = (each for each in self._board.cases if self._standings[each.id] != "decided")
        self._accepting.accept(desk, desk.document.id, sum(each.type == "agree" for each in open_))

    def _decide(self, act: Callable[[Desk, Case, str], Done]) -> None:
        row, desk = self._current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        if self._do(row.case, lambda: act(desk, row.case, self.foot.take_reason())) is not None:
            self._go()

    def _do(self, case: Case, act: Callable[[], Done]) -> Done | None:
        """Decide a case, and go on with the next."""
        self._deciding = True
        done = self.acting.do(act)
        self._deciding = False
        if done is not None:
            self.foot.reason.clear()
            self._standings[case.id] = "decided"  # until it is read again
            self._make_way(case)
        return done

    def _make_way(self, case: Case) -> None:
        """Show the next case in place of one that was decided, without going through all of them."""
        at = self.view.currentIndex().row()
        if self.which.way != "open" or len(self.model.rows) < 2 or self.model.rows[at].case.id != case.id:
            self._show()
            return
        self._showing = True
        self.model.take_out(at)
        self._showing = False
        self._choose(min(at, len(self.model.rows) - 1))

    def _is_ready(self) -> bool:
        """Tell whether a case is seen and chosen; else come to the front, for nobody saw what would be decided."""
        if self.isVisible() and self.desk and self.desk.is_review and self._current():
            return True
        if not self.isVisible():
            self.raised.emit()
        if self.model.rows and self._current() is None:
            self._choose(0)
            self._go()
        self.acting.said.emit(self._first() if self.model.rows else self._nothing(bool(self._standings)))
        return False

    def _first(self) -> str:
        return self.tr("Choose a case first, then press the key.")

    def _to_reason(self) -> None:
        if self._is_ready():
            self.foot.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self) -> None:
        row = self._current()
        shown = next((each for each in annotations(row.case)), None) if row else None
        if row and shown:
            self.acting.go(row.case.document, shown.id)

    def _enter(self) -> None:
        if self._current():
            self._go()
            self.entered.emit()

    def _go_on(self) -> None:
        """Go from a line into the list."""
        if self.model.rows:
            if self._current() is None:
                self._choose(0)
            self.view.setFocus()

    def _ask(self, name: str) -> None:
        self.acts()[name]()
        if self.model.rows and name in ("review-reject", "review-accept"):
            self.view.setFocus()  # not onto the page: the next one is chosen

    def _take_and_stay(self, member: str) -> None:
        self.take_of(member)
        self.view.setFocus()

    # building

    def _types(self) -> list[Way]:
        return [Way(_ANY, self.tr("All types")), *(Way(each, type_word(each)) for each in get_args(CaseType))]

    def _connect(self) -> None:
        self.gathering.found.connect(self._take_board)
        self.gathering.stood.connect(self._take_standing)
        self.gathering.failed.connect(self.acting.failed)
        self.view.selectionModel().currentChanged.connect(self._show_chosen)
        self.view.clicked.connect(self._go)
        self.view.committed.connect(self._enter)
        self.view.typed.connect(self.takes_key)
        self.filter.asked.connect(self._show)
        self.types.chosen.connect(self._show)
        self.which.chosen.connect(self._show)
        self.filter.onward.connect(self._go_on)
        self.filter.left.connect(self.entered)
        self.foot.asked.connect(self._ask)
        self.foot.taken.connect(self._take_and_stay)
        self.foot.left.connect(self._go_on)
        self.begin.clicked.connect(lambda: begin_or_leave(self.acting, self.raised))

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
        column.setContentsMargins(MARGIN, 6, MARGIN, 6)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.begin)
        column.addStretch(1)
        self.empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(hold)
        self.column.addWidget(self.filter)
        self.column.addLayout(self._stack, 1)
        self.column.addWidget(self.foot)
