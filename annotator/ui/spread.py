"""Where the annotations of the open document lie, read from the project a little at a time and kept up after acts."""

from collections import deque

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal

from annotator.errors import AnnotatorError
from annotator.model.schema import Schema, label_colour, label_title
from annotator.store.load import Stretch
from annotator.ui.canvas.minimap import PARTS, Trace
from annotator.ui.desk import Desk
from annotator.ui.sentences import translated

_SLICE = 100_000  # code points whose annotations are read at once: a millisecond or two
_CALM_MS = 150  # after an act: until then a person may already do the next one
_PACE_MS = 20  # between the slices that are read again: nobody waits for them


class Spread(QObject):
    """Reads slice by slice between other events; `changed` tells when `traces` are others, `failed` why not."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._slices: dict[int, list[Trace]] = {}
        self._waiting: deque[int] = deque()
        self._timer = QBasicTimer()
        self._pace = 0  # milliseconds between slices
        self._differs = False  # from what was told last

    def show(self, desk: Desk | None) -> None:
        """Read the open document of a desk in the work that is shown, or nothing any more."""
        self._desk = desk if desk and desk.document else None
        self._slices = {}
        self._pace, self._differs = 0, True
        self._waiting = deque(range(self._count()))
        if self._waiting:
            self._timer.start(0, self)
        else:
            self._timer.stop()
            self.changed.emit()

    def renew(self, offset: int) -> None:
        """Read again after an act, in a calm moment: first where the reader is, then what else it may have changed."""
        if self._count():
            here = min(offset // _SLICE, self._count() - 1)
            self._waiting = deque([here, *(each for each in range(self._count()) if each != here)])
            self._pace = _PACE_MS
            self._timer.start(_CALM_MS, self)

    def pause(self) -> None:
        """Read nothing for a while, as when the file rests."""
        self._timer.stop()

    def resume(self) -> None:
        """Go on where it was left."""
        if self._waiting:
            self._timer.start(self._pace, self)

    def traces(self) -> list[Trace]:
        """Return what is known by now."""
        return [each for part in self._slices.values() for each in part]

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """Read one more slice; tell after the first, which is where the reader is, and after the last."""
        if event.timerId() != self._timer.timerId():
            return
        is_first = len(self._waiting) == self._count()
        self._timer.start(self._pace, self)
        self._differs = self._read(self._waiting.popleft()) or self._differs
        if not self._waiting:
            self._timer.stop()
        if self._differs and (is_first or not self._waiting):
            self._differs = False
            self.changed.emit()

    def _count(self) -> int:
        document = self._desk.document if self._desk else None
        return -(-document.length // _SLICE) if document else 0

    def _read(self, number: int) -> bool:
        """Read a slice and tell whether it is another than before."""
        desk = self._desk
        if desk is None or desk.document is None:
            return False
        begin = (number * _SLICE, (number + 1) * _SLICE)
        schema, language = desk.project.schema, desk.language
        try:
            found = desk.project.spread(desk.document, begin, PARTS, desk.whose.member, desk.whose.layer)
        except AnnotatorError as error:
            self._waiting.clear()
            self.failed.emit(translated(str(error)))
            return False
        before = self._slices.get(number)
        self._slices[number] = [_trace(each, schema, language) for each in found]
        return self._slices[number] != before


def _trace(stretch: Stretch, schema: Schema, language: str) -> Trace:
    shown = label_colour(schema, stretch.label, stretch.kind)
    title = label_title(schema, stretch.label, language)
    return Trace(stretch.first, stretch.last, stretch.kind == "claim", shown, title, stretch.count)
