"""Looking for what does not fit, a little at a time while nothing else goes on, so that it never holds up tagging."""

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.errors import AnnotatorError, NotFoundError
from annotator.model.fit import MISSING
from annotator.project.problems import Found, problems_by_parts
from annotator.ui.desk import Desk, sentence_of

_REST_MS = 250  # after the last act
_TOLD_AGAIN_S = 0.3  # while many documents are looked at
_NOW_AND_THEN_MS = 20  # between two parts, for keys and painting: nobody waits for them


class Checking(QObject):
    """Keeps the problems of documents by their ids; `renewed` tells that what is known has changed.

    `failed` carries why nothing can be read any more.
    """

    renewed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Callable[[], Desk | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: dict[str, list[Found]] = {}
        self._waiting: dict[str, None] = {}  # documents in the order in which they are looked at
        self._walk: Iterator[list[Found]] | None = None
        self._fresh: list[Found] = []
        self._told = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)

    @property
    def is_under_way(self) -> bool:
        """Whether documents are still to be looked at."""
        return bool(self._waiting)

    def begin(self, documents: Iterable[str]) -> None:
        """Look at documents and forget what was known of all others."""
        self._waiting = dict.fromkeys(documents)
        self.found = {name: found for name, found in self.found.items() if name in self._waiting}
        self._walk = None
        self._told = 0.0  # the first document is told of at once
        self.renewed.emit()
        self._timer.start(_REST_MS)

    def forget(self) -> None:
        """Forget all that is known, as when another's work is shown."""
        self.found = {}

    def look_again(self, documents: Iterable[str]) -> None:
        """Look again at documents that an act changed, before those that wait, once there is some rest."""
        self._waiting = dict.fromkeys([*documents, *self._waiting])
        self._walk = None
        self._timer.start(_REST_MS)

    def pause(self) -> None:
        """Read nothing for a while, as when the file rests."""
        self._timer.stop()

    def resume(self) -> None:
        """Go on, from the beginning of a document: it may be another one by now."""
        self._walk = None
        if self._waiting:
            self._timer.start(_REST_MS)

    def _step(self) -> None:
        """Look at one part of the first document that waits."""
        desk, document = self._desk(), next(iter(self._waiting), None)
        if desk is None or document is None:  # the project was closed meanwhile
            return
        try:
            part = self._next_part(desk, document)
        except NotFoundError:  # another program took the document away, which the window is about to notice
            part = None
        except AnnotatorError as error:
            self._waiting = {}
            self.failed.emit(sentence_of(error))
            return
        if part is None:
            self._finish(document)
        else:
            self._fresh.extend(part)
        if self._waiting:
            self._timer.start(_NOW_AND_THEN_MS)

    def _next_part(self, desk: Desk, document: str) -> list[Found] | None:
        if self._walk is None:
            self._fresh = []
            self._walk = problems_by_parts(desk.project, document, desk.whose.member, desk.whose.layer)
        return next(self._walk, None)

    def _finish(self, document: str) -> None:
        self._walk = None
        del self._waiting[document]
        self.found[document] = self._fresh
        self._fresh = []
        if not self._waiting or time.monotonic() - self._told > _TOLD_AGAIN_S:
            self.renewed.emit()
            self._told = time.monotonic()


def is_to_do(found: Found) -> bool:
    """Tell whether something is only missing still, and nothing is wrong."""
    return found.problem.code in MISSING
