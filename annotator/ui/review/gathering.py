"""Reading what a review shows, without holding the window: member by member, the cases in a thread beside it."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.review.align import Case, align
from annotator.review.decisions import conflicts, decided, decisions
from annotator.review.reviewed import compared
from annotator.ui.desk import Desk, sentence_of
from annotator.ui.review.board import Board, Decided, board, contested


class Gathering(QObject):
    """`found` carries a Board, `stood` a Decided; `failed` why something cannot be read.

    What is asked for anew takes the place of what is under way.
    """

    found = Signal(object)
    stood = Signal(object)
    failed = Signal(str)
    _aligned = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._document, self._text = "", ""
        self._versions: dict[str, Sequence[Annotation]] = {}
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
        self._steps.extend([*(_call(self._read, name) for name in desk.signs()), self._align])
        self._next.start()

    def look_again(self, desk: Desk) -> None:
        """Read again what is decided."""
        if not self.is_busy and desk.document is not None:
            self._desk, self._document = desk, desk.document.id
            self._steps.append(self._stand)
            self._next.start()

    def stop(self) -> None:
        """Let go of what is under way."""
        self._round += 1
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
            self._next.start()

    def _read(self, member: str) -> None:
        if self._desk:
            self._versions |= compared(self._desk.project, self._document, [member])

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
        self._steps.append(self._stand)
        self._next.start()
        self.found.emit(board(self._document, members, cases))

    def _stand(self) -> None:
        if self._desk:
            self.stood.emit(standing_of(self._desk, self._document))


def standing_of(desk: Desk, document: str) -> Decided:
    """Read what is decided in a document."""
    project = desk.project
    taken = tuple(decisions(project, document))
    return Decided(frozenset(decided(project, document)), taken, contested(conflicts(project, document)))


def _call(act: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: act(name)


EMPTY = Board()
