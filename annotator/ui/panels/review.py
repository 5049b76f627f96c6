"""The review: the cases of the open document, their versions side by side, and one key for each decision.

It shows what everyone marked only while the page does, too; what is decided goes through `Acting`.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.model.annotation import Annotation
from annotator.review.align import Case
from annotator.review.reasons import reasons
from annotator.store.append import Changed
from annotator.ui.acting import Acting
from annotator.ui.actions.review import JOINED, LANES, TAKE, WHERE
from annotator.ui.actions.table import chords
from annotator.ui.canvas.canvas import SPACE
from annotator.ui.desk import Desk, Done
from annotator.ui.line import in_own_digits, written_number
from annotator.ui.panels.panel import Panel
from annotator.ui.panels.review_foot import ReviewFoot
from annotator.ui.panels.review_list import ReviewList
from annotator.ui.panels.review_rows import CaseRow
from annotator.ui.review import deciding
from annotator.ui.review.accepting import Accepting
from annotator.ui.review.board import (
    Board,
    Decided,
    annotations,
    ordered,
    standing,
)
from annotator.ui.review.gathering import EMPTY, Gathering
from annotator.ui.review.merge_dialog import MergeDialog
from annotator.ui.review.reviewing import begin_or_leave, lanes_or_joined, names_or_letters
from annotator.ui.review.telling import told_of, why_empty, why_off
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
        self.list = ReviewList()
        self.foot = ReviewFoot()
        self.gathering = Gathering(self)
        self._decided = Decided()
        self._stale = True
        self._accepting = Accepting(acting)
        self._deciding = False
        self._arrange()
        self._connect()
        acting.takers.append(self.takes_key)
        acting.because = lambda: self.foot.take_reason() if self.isVisible() else ""
        acting.explained.connect(self.foot.reason.clear)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Review")

    def stop(self) -> QWidget:
        """Return what the list has for it."""
        return self.list.stop()

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
        if annotation is None or not self.list.model.rows:
            return
        name = annotation.id if annotation.layer == "work" else self._decided.golds.get(annotation.id, "")
        row = self.list.current()
        case = self.list.board.case_of(name)
        if case is None or (row and name in {each.id for each in annotations(row.case)}):
            return
        self.list.choose_case(case.id)

    def take_over(self, before: Panel) -> None:
        """Go on with what is looked for, and with the case that is chosen."""
        if isinstance(before, ReviewPanel):
            self.list.take_over(before.list)
            self.foot.reason.setText(before.foot.reason.text())

    def take_tasks(self, tasks: Tasks) -> None:
        """Have accepted by `tasks` what is much."""
        self._accepting.tasks = tasks

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)
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
        if not self.list.board.at.keys().isdisjoint(changed.records):
            return True
        return any(each.layer == "work" for each in desk.project.annotations(ids=tuple(changed.records)))

    def _read_anew(self) -> None:
        desk = self.desk
        on = desk is not None and desk.is_review and desk.document is not None
        board = self.list.board
        if desk is None or not on or (desk.document and desk.document.id != board.document):
            board, self._decided, self.list.standings = EMPTY, Decided(), {}
        self.list.take(desk, board)  # members may be called otherwise now
        self._stale = on and not self.isVisible()
        self.gathering.stop()
        if on and desk and not self._stale:
            self.gathering.begin(desk)
            self.foot.offer_reasons(reasons(desk.project))
        self._show()
        self._show_chosen()

    def _take_board(self, board: Board) -> None:
        self.list.take(self.desk, board)

    def _take_standing(self, decided: Decided, names: Collection[str] | None) -> None:
        """Take what is decided, where that is another than before: on some annotations, or on all."""
        self._decided = decided
        cases = self.list.board.cases if names is None else self.list.board.touching(names)
        found = {each.id: standing(each, decided) for each in cases}
        if names is not None and found.items() <= self.list.standings.items():
            self._tell_counts()
            self._show_chosen()
            return
        self.list.standings = found if names is None else self.list.standings | found
        waited = self.window().focusWidget() in (self.list.empty, self.list.begin)
        self._show()
        if self.list.model.rows and self.list.current() is None:
            self.list.choose(0)
        self._show_chosen()
        if waited and self.list.model.rows:
            self._go()

    def _show(self) -> None:
        self.list.show_cases()
        self._tell_counts()

    def _tell_counts(self) -> None:
        left, known = self.list.tell_counts()
        self.set_count(f"{written_number(left)} / {written_number(known)}" if known else "")
        can_begin = bool(self.desk and not self.desk.is_review and self.desk.may_review)
        self.list.say(self._nothing(), can_begin=can_begin)

    def _nothing(self) -> str:
        busy, known = self.gathering.is_busy or self._stale, bool(self.list.standings)
        return why_off(self.desk) or why_empty(busy=busy, known=known, narrowed=self.list.is_narrowed)

    def _show_chosen(self) -> None:
        """Show the versions of what is chosen, and what was decided on it."""
        row, desk = self.list.current(), self.desk
        self.acting.canvas.show_case(deciding.marks_of(row.case, self._decided) if row else ())
        self.foot.show_case(desk, row.case if row else None, self.list.board.members, self._told(desk, row))

    def _told(self, desk: Desk | None, row: CaseRow | None) -> str:
        return told_of(desk, row.case, row.standing, self._decided) if desk and row else ""

    # what is done

    def step(self, by: int) -> None:
        """Go to the next case, or the one before, and show its place."""
        if not self._is_ready():
            return
        at, last = self.list.view.currentIndex().row(), len(self.list.model.rows) - 1
        if at + by > last or at + by < 0:
            self.acting.said.emit(self.tr("This is the last case.") if by > 0 else self.tr("This is the first case."))
        self.list.choose(min(max(at + by, 0), last))
        self._go()

    def take(self, number: int) -> None:
        """Take the version of the member with this number, counted from 0."""
        row = self.list.current()
        if row is None or number >= len(self.list.board.members):
            if self._is_ready():
                self.acting.failed.emit(
                    self.tr("No member has the number {}.").format(in_own_digits(str(number + 1)))
                    if row
                    else self._first()
                )
            return
        self.take_of(self.list.board.members[number])

    def take_of(self, member: str) -> None:
        """Take what a member has in the chosen case."""
        self._decide(lambda desk, case, reason: deciding.take(desk, case, member, reason))

    def offer_versions(self) -> None:
        """Offer the versions in a menu, as one who comes from the menus has no number in mind."""
        row, desk = self.list.current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        menu, signs = QMenu(self), desk.signs()
        for member in self.list.board.members:
            menu.addAction(signs[member].name).triggered.connect(lambda _=False, member=member: self.take_of(member))
        view = self.list.view
        menu.popup(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()))

    def merge(self) -> None:
        """Ask whose words and whose label, and take them."""
        row, desk = self.list.current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        members = ordered(row.case.versions, self.list.board)
        if row.case.part or len(members) < 2:
            self.acting.failed.emit(self.tr("There are not two versions here to merge; take one, or reject it."))
            return
        dialog = MergeDialog(desk, row.case, members, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.list.choose_case(row.case.id)  # the list may have changed meanwhile: what was asked about is decided
            self._do_and_go(row.case, lambda: deciding.merge(desk, row.case, *dialog.chosen(), self.foot.take_reason()))
        dialog.deleteLater()

    def edit(self) -> None:
        """Bring the first version into gold, unless something of the case is there, and open it there."""
        row, desk = self.list.current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        case = row.case
        members = ordered(case.versions, self.list.board)
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
        open_ = (each for each in self.list.board.cases if self.list.standings[each.id] != "decided")
        self._accepting.accept(desk, desk.document.id, sum(each.type == "agree" for each in open_))

    def _decide(self, act: Callable[[Desk, Case, str], Done]) -> None:
        row, desk = self.list.current(), self.desk
        if not self._is_ready() or row is None or desk is None:
            return
        self._do_and_go(row.case, lambda: act(desk, row.case, self.foot.take_reason()))

    def _do_and_go(self, case: Case, act: Callable[[], Done]) -> None:
        if self._do(case, act) is not None:
            self._go()

    def _do(self, case: Case, act: Callable[[], Done]) -> Done | None:
        """Decide a case, and go on with the next."""
        self._deciding = True
        done = self.acting.do(act)
        self._deciding = False
        if done is not None:
            self.foot.reason.clear()
            self.list.standings[case.id] = "decided"  # until it is read again
            if not self.list.make_way(case):
                self._show()
        return done

    def _is_ready(self) -> bool:
        """Tell whether a case is seen and chosen; else come to the front, for nobody saw what would be decided."""
        if self.isVisible() and self.desk and self.desk.is_review and self.list.current():
            return True
        if not self.isVisible():
            self.raised.emit()
        if self.list.model.rows and self.list.current() is None:
            self.list.choose(0)
            self._go()
        self.acting.said.emit(self._first() if self.list.model.rows else self._nothing())
        return False

    def _first(self) -> str:
        return self.tr("Choose a case first, then press the key.")

    def _to_reason(self) -> None:
        if self._is_ready():
            self.foot.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self) -> None:
        row = self.list.current()
        shown = next((each for each in annotations(row.case)), None) if row else None
        if row and shown:
            self.acting.go(row.case.document, shown.id)

    def _enter(self) -> None:
        if self.list.current():
            self._go()
            self.entered.emit()

    def _go_on(self) -> None:
        """Go from a line into the list."""
        if self.list.model.rows:
            if self.list.current() is None:
                self.list.choose(0)
            self.list.view.setFocus()

    def _ask(self, name: str) -> None:
        self.acts()[name]()
        if self.list.model.rows and name in ("review-reject", "review-accept"):
            self.list.view.setFocus()  # not onto the page: the next one is chosen

    def _take_and_stay(self, member: str) -> None:
        self.take_of(member)
        self.list.view.setFocus()

    # building

    def _connect(self) -> None:
        self.gathering.found.connect(self._take_board)
        self.gathering.stood.connect(self._take_standing)
        self.gathering.failed.connect(self.acting.failed)
        self.list.picked.connect(self._show_chosen)
        self.list.narrowed.connect(self._show)
        self.list.view.clicked.connect(self._go)
        self.list.view.committed.connect(self._enter)
        self.list.view.typed.connect(self.takes_key)
        self.list.filter.onward.connect(self._go_on)
        self.list.filter.left.connect(self.entered)
        self.foot.asked.connect(self._ask)
        self.foot.taken.connect(self._take_and_stay)
        self.foot.left.connect(self._go_on)
        self.list.begin.clicked.connect(lambda: begin_or_leave(self.acting, self.raised))

    def _arrange(self) -> None:
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.foot)
