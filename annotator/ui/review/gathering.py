"""Reading what a review shows, without holding the window: member by member, the cases in a thread beside it."""

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.project.listing import ids_in
from annotator.project.states import states
from annotator.review.align import Case, align
from annotator.review.decisions import decided_by, decisions
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.review.board import Board, Decided, board, renewed

_SOME = 1_000  # annotations read at once: 10 to 20 ms


class Gathering(QObject):
    """`found` carries a Board, `stood` a Decided with the annotations on which it is another one (None for all).

    `failed` carries why something cannot be read.

    What is asked for anew takes the place of what is under way.
    """

    found = Signal(object)
    stood = Signal(object, object)
    failed = Signal(str)
    _aligned = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._document, self._text = "", ""
        self._versions: dict[str, list[Annotation]] = {}
        self._decided = Decided()
        self._whole = False  # whether all that is decided was read
        self._names: list[str] = []  # of the annotations compared
        self._records: set[str] = set()  # what acts changed since
        self._steps: deque[Callable[[], None]] = deque()
        self._round = 0
        self._thread: Thread | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._aligned.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._steps) or self._thread is not None

    def begin(self, desk: Desk) -> None:
        """Read all there is of the open document."""
        self.stop()
        if desk.document is None:
            return
        self._desk, self._document, self._text, self._versions = desk, desk.document.id, desk.text, {}
        self._steps.extend(partial(self._read_of, name) for name in desk.signs())
        self._steps.append(self._align)
        self._next.start(0)

    def look_again(self, desk: Desk, records: Collection[str], later: int = 0) -> None:
        """Read again what is decided where an act changed these records, after so many milliseconds of rest."""
        if self._thread is not None or desk.document is None or self._align in self._steps:
            return  # all of it is read after that
        self._desk, self._document = desk, desk.document.id
        self._records.update(records)
        if self._whole and len(self._records) <= _SOME:
            self._steps = deque([self._look])
        else:
            self._look_at_all()
        self._next.start(later)

    def stop(self) -> None:
        """Let go of what is under way."""
        self._round += 1
        self._whole = False
        self._steps.clear()
        self._next.stop()
        self._desk, self._thread = None, None

    def _go_on(self) -> None:
        """Do one step; keys and painting have their turn before the next."""
        if not self._steps:
            return
        step = self._steps.popleft()
        try:
            step()
        except AnnotatorError as error:  # the file rests beneath a dialog, or is damaged
            self.stop()
            self.failed.emit(sentence_of(error))
            return
        if self._steps:
            self._next.start(0)

    def _read_of(self, member: str) -> None:
        """Ask whether a member has begun the document, and what they have in it; to be read some at a time."""
        if self._desk is None:
            return
        project = self._desk.project
        names = ids_in(project, self._document, member, "work")
        if names or states(project, member).get(self._document, "new") != "new":
            self._versions[member] = []
            parts = [tuple(names[at : at + _SOME]) for at in range(0, len(names), _SOME)]
            self._steps.extendleft(partial(self._read, member, part) for part in parts)

    def _read(self, member: str, names: tuple[str, ...]) -> None:
        if self._desk:
            self._versions[member] += self._desk.project.annotations(ids=names)

    def _align(self) -> None:
        number, versions, text = self._round, dict(self._versions), self._text
        self._thread = Thread(target=lambda: self._work_out(number, versions, text), daemon=True)
        self._thread.start()

    def _work_out(self, number: int, versions: Mapping[str, Sequence[Annotation]], text: str) -> None:
        self._aligned.emit(number, align(versions, text) if len(versions) > 1 else [])

    def _take(self, number: int, cases: Sequence[Case]) -> None:
        if number != self._round or self._desk is None:
            return
        self._thread = None
        members = [name for name in self._desk.signs() if name in self._versions]
        shown = board(self._document, members, cases)
        self._names = list(shown.at)
        self._look_at_all()
        self._next.start(0)
        self.found.emit(shown)

    def _look_at_all(self) -> None:
        """Read all that is decided, some annotations at a time."""
        self._decided, self._whole, self._records = Decided(), False, set()
        parts = [frozenset(self._names[at : at + _SOME]) for at in range(0, len(self._names), _SOME)]
        self._steps = deque([*(partial(self._renew, part) for part in parts), self._tell_all])

    def _tell_all(self) -> None:
        self._whole = True
        self.stood.emit(self._decided, None)

    def _look(self) -> None:
        """Read what is decided on the annotations that changed decisions are or were on."""
        if self._desk is None:
            return
        records, self._records = self._records, set()
        now = decisions(self._desk.project, self._document, ids=records)
        before = (each for found in self._decided.taken.values() for each in found if each.id in records)
        names = frozenset(name for each in (*now, *before) for name in each.annotations)
        self._renew(names)
        self.stood.emit(self._decided, names)

    def _renew(self, names: frozenset[str]) -> None:
        if self._desk is not None:
            taken = decisions(self._desk.project, self._document, covering=names)
            self._decided = renewed(self._decided, names, taken, decided_by(self._desk.project, taken))


EMPTY = Board()
