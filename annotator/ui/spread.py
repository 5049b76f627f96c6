"""Where the annotations of the open document lie, read from the project a little at a time and kept up after acts."""

from collections import deque

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal

from annotator.errors import AnnotatorError
from annotator.model.schema import KIND_COLOURS, Schema, colour
from annotator.store.load import Stretch
from annotator.ui.canvas.minimap import PARTS, Trace
from annotator.ui.desk import Desk

_SLICE = 100_000  # code points whose annotations are read at once: a millisecond or two
_CALM_MS = 400  # after an act, before what lies elsewhere is read again


class Spread(QObject):
    """Reads slice by slice between other events; `changed` tells when `traces` are others, `failed` why not."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._slices: dict[int, list[Stretch]] = {}
        self._waiting: deque[int] = deque()
        self._timer = QBasicTimer()

    def show(self, desk: Desk | None) -> None:
        """Read the open document of a desk in the work that is shown, or nothing any more."""
        self._desk = desk if desk and desk.document else None
        self._slices = {}
        self._waiting = deque(range(self._count()))
        if self._waiting:
            self._timer.start(0, self)
        else:
            self._timer.stop()
            self.changed.emit()

    def renew(self, offset: int) -> None:
        """Read again after an act: at once where the reader is, in a calm moment what it may have changed elsewhere."""
        if self._count():
            here = min(offset // _SLICE, self._count() - 1)
            self._read(here)
            self.changed.emit()
            self._waiting = deque(each for each in range(self._count()) if each != here)
            self._timer.start(_CALM_MS, self)

    def traces(self) -> list[Trace]:
        """Return what is known by now."""
        if self._desk is None:
            return []
        schema, language = self._desk.project.schema, self._desk.language
        return [_trace(each, schema, language) for part in self._slices.values() for each in part]

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """Read one more slice; tell when all are read."""
        if event.timerId() != self._timer.timerId():
            return
        if self._waiting:
            self._timer.start(0, self)
            self._read(self._waiting.popleft())
        if not self._waiting:
            self._timer.stop()
            self.changed.emit()

    def _count(self) -> int:
        document = self._desk.document if self._desk else None
        return -(-document.length // _SLICE) if document else 0

    def _read(self, number: int) -> None:
        desk = self._desk
        if desk is None or desk.document is None:
            return
        begin = (number * _SLICE, (number + 1) * _SLICE)
        try:
            found = desk.project.spread(desk.document, begin, PARTS, desk.whose.member, desk.whose.layer)
        except AnnotatorError as error:
            self._waiting.clear()
            self.failed.emit(str(error))
            return
        self._slices[number] = found


def _trace(stretch: Stretch, schema: Schema, language: str) -> Trace:
    label = schema.labels.get(stretch.label)
    shown = colour(label) if label else KIND_COLOURS.get(stretch.kind, KIND_COLOURS["entity"])  # type: ignore[call-overload]
    title = label.title.in_language(language) if label else stretch.label
    return Trace(stretch.first, stretch.last, stretch.kind == "claim", shown, title, stretch.count)
