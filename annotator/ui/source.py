"""The marks of one document as the page asks for them: read from the project by range, with a small cache."""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation, Layer
from annotator.model.schema import Schema, label_colour, label_title
from annotator.project.session import Project
from annotator.ui.canvas.marks import Mark, Tie
from annotator.ui.sentences import translated
from annotator.ui.ties import ties_of

_CHUNK = 4_096  # code points read at once
_KEPT = 128  # chunks
_SOME = 500  # changed annotations that are looked at one by one


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose work is shown: a member's (an id), gold where `layer` says so, or everyone's with gold (`together`)."""

    member: str | None
    layer: Layer = "work"
    together: bool = False


GOLD = Whose(None, "gold")
EVERYONE = Whose(None, together=True)


class ProjectMarks(QObject):
    """A `MarkSource` over the project. A fault in reading is told by `failed` and shows no marks."""

    failed = Signal(str)
    lanes: tuple[str, ...] = ()  # the signs of those who have a lane each

    def __init__(self, project: Project, document: str, whose: Whose, language: str) -> None:
        super().__init__()
        self._project = project
        self._document = document
        self._whose = whose
        self._language = language
        self._chunks: OrderedDict[int, tuple[Mark, ...]] = OrderedDict()

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose extent meets `[start, end)`."""
        found: dict[str, Mark] = {}
        for number in range(start // _CHUNK, max(start, end - 1) // _CHUNK + 1):
            found |= {mark.id: mark for mark in self._chunk(number) if mark.start < end and mark.end > start}
        return list(found.values())

    def mark_of(self, annotation: str) -> str:
        """Return the id of the mark that shows an annotation."""
        return annotation

    def is_outgrown(self) -> bool:
        """Tell whether the document is to be shown anew for its lanes."""
        return False

    def ties(self, mark: str) -> Sequence[Tie]:
        """Return what joins a mark to the fillers of its roles, or by relations to other marks."""
        try:
            return ties_of(self._project, mark, self._language)
        except AnnotatorError as error:
            self.failed.emit(translated(str(error)))
            return ()

    def renew(self, ids: Collection[str] | None = None) -> tuple[Collection[str] | None, list[tuple[int, int]]]:
        """Read the annotations that changed (`ids`), or everything when it is next asked for.

        Returns what the page is to draw anew: the ids, None for everything, and the ranges that they now cover.
        """
        if ids is None or len(ids) > _SOME:
            self._chunks.clear()
            return None, []
        fresh = self._load(ids=tuple(ids))
        for number, chunk in self._chunks.items():
            kept = [mark for mark in chunk if mark.id not in ids]
            start, end = number * _CHUNK, (number + 1) * _CHUNK
            here = [mark for mark in fresh if mark.start < end and mark.end > start]
            if here or len(kept) < len(chunk):
                self._chunks[number] = (*kept, *here)
        return ids, [(mark.start, mark.end) for mark in fresh]

    def _chunk(self, number: int) -> tuple[Mark, ...]:
        if number in self._chunks:
            self._chunks.move_to_end(number)
            return self._chunks[number]
        self._chunks[number] = self._load(between=(number * _CHUNK, (number + 1) * _CHUNK))
        if len(self._chunks) > _KEPT:
            self._chunks.popitem(last=False)
        return self._chunks[number]

    def _load(self, *, between: tuple[int, int] | None = None, ids: tuple[str, ...] | None = None) -> tuple[Mark, ...]:
        try:
            found = self._one(*ids) if ids is not None and len(ids) == 1 else self._several(between, ids)
        except AnnotatorError as error:  # the page is being painted: the status line is where this is told
            self.failed.emit(translated(str(error)))
            return ()
        return tuple(marks(found, self._project.schema, self._language))

    def _one(self, name: str) -> list[Annotation]:
        """Return an annotation that is shown here; those who show the same act ask for it as well."""
        found, whose = self._project.annotation(name), self._whose
        if found is None or found.document != self._document or whose.layer not in (None, found.layer):
            return []
        return [found] if whose.member in (None, found.owner) else []

    def _several(self, between: tuple[int, int] | None, ids: tuple[str, ...] | None) -> list[Annotation]:
        whose = self._whose
        return self._project.annotations(
            self._document, member=whose.member, layer=whose.layer, between=between, ids=ids
        )


def marks(annotations: Iterable[Annotation], schema: Schema, language: str) -> Iterable[Mark]:
    """Return annotations that have a span as the page shows them."""
    return (mark(each, schema, language) for each in annotations if each.fragments)


def mark(annotation: Annotation, schema: Schema, language: str) -> Mark:
    """Return one annotation as the page shows it; a label that the schema lost keeps its id as its title."""
    return Mark(
        id=annotation.id,
        fragments=annotation.fragments,
        kind=annotation.kind,
        title=label_title(schema, annotation.label, language),
        colour=label_colour(schema, annotation.label, annotation.kind),
    )
