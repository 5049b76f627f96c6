"""The marks of all members and of gold in one document, as one picture: what is alike is one mark, signed by all.

A joined mark has the id of gold where that has it too, else the smallest of those in it; `mark_of` tells it.
"""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.project.session import Project
from annotator.ui.agreed import agreed, place
from annotator.ui.canvas.marks import End, Mark, Tie
from annotator.ui.initials import signed
from annotator.ui.review.signs import GOLD_SIGN, Sign
from annotator.ui.sentences import translated
from annotator.ui.source import EVERYONE, ProjectMarks, mark
from annotator.ui.ties import ties_of

_CHUNK = 4_096  # code points read at once
_KEPT = 128  # chunks
_SOME = 500  # changed annotations that are looked at one by one


@dataclass(slots=True)
class _Chunk:
    """What was read of one stretch, and the marks that it makes."""

    annotations: dict[str, Annotation]
    marks: tuple[Mark, ...]


class TogetherMarks(ProjectMarks):
    """A `MarkSource` over everyone's work. A fault in reading is told by `failed` and shows no marks."""

    def __init__(self, project: Project, document: str, language: str, signs: Mapping[str, Sign], rtl: bool) -> None:
        super().__init__(project, document, EVERYONE, language)
        self._signs, self._rtl = signs, rtl
        self._read: OrderedDict[int, _Chunk] = OrderedDict()
        self._titles: dict[tuple[tuple[str, ...], str], str] = {}
        self._marks: dict[str, str] = {}  # the mark that an annotation is in, where they are not of one id

    def between(self, start: int, end: int) -> Sequence[Mark]:
        """Return the marks whose extent meets `[start, end)`."""
        found: dict[str, Mark] = {}
        for number in range(start // _CHUNK, max(start, end - 1) // _CHUNK + 1):
            found |= {each.id: each for each in self._there(number).marks if each.start < end and each.end > start}
        return list(found.values())

    def mark_of(self, annotation: str) -> str:
        """Return the id of the mark that shows an annotation."""
        return self._marks.get(annotation, annotation)

    def ties(self, mark: str) -> Sequence[Tie]:
        """Return what joins a mark to the fillers of its roles, each known by the mark that shows it."""
        try:
            found = ties_of(self._project, mark, self._language)
        except AnnotatorError as error:
            self.failed.emit(translated(str(error)))
            return ()
        return [replace(each, near=self._shown(each.near), far=self._shown(each.far)) for each in found]

    def renew(self, ids: Collection[str] | None = None) -> tuple[Collection[str] | None, list[tuple[int, int]]]:
        """Read the annotations that changed (`ids`), or everything when it is next asked for; see ProjectMarks."""
        if ids is None or len(ids) > _SOME:
            self._read.clear()
            self._marks.clear()
            return None, []
        fresh = [each for each in self._annotations(ids=tuple(ids)) if each.fragments]
        touched: dict[str, Mark] = {}
        for number, chunk in self._read.items():
            here = [each for each in fresh if _meets(each, number)]
            if here or not chunk.annotations.keys().isdisjoint(ids):
                touched |= {each.id: each for each in self._change(chunk, ids, here)}
        spans = [(each.start, each.end) for each in touched.values()]
        return {*ids, *touched}, spans

    def _change(self, chunk: _Chunk, ids: Collection[str], here: Sequence[Annotation]) -> set[Mark]:
        """Join anew what is alike with what changed in a stretch; returns the marks that came or went."""
        gone = [chunk.annotations[name] for name in ids if name in chunk.annotations]
        places = {place(each) for each in (*gone, *here)}
        old = {each.id for each in chunk.annotations.values() if place(each) in places}
        for each in gone:
            del chunk.annotations[each.id]
        chunk.annotations.update({each.id: each for each in here})
        fresh = tuple(self._joined(each for each in chunk.annotations.values() if place(each) in places))
        before = {each for each in chunk.marks if each.id in old}
        chunk.marks = (*(each for each in chunk.marks if each.id not in old), *fresh)
        return before ^ set(fresh)

    def _shown(self, end: End) -> End:
        return replace(end, id=self.mark_of(end.id)) if end.id else end

    def _there(self, number: int) -> _Chunk:
        if number in self._read:
            self._read.move_to_end(number)
            return self._read[number]
        found = [each for each in self._annotations(between=(number * _CHUNK, (number + 1) * _CHUNK)) if each.fragments]
        self._read[number] = _Chunk({each.id: each for each in found}, tuple(self._joined(found)))
        if len(self._read) > _KEPT:
            self._read.popitem(last=False)
        return self._read[number]

    def _annotations(
        self, *, between: tuple[int, int] | None = None, ids: tuple[str, ...] | None = None
    ) -> list[Annotation]:
        try:
            return self._project.annotations(self._document, between=between, ids=ids)
        except AnnotatorError as error:  # the page is being painted: the status line is where this is told
            self.failed.emit(translated(str(error)))
            return []

    def _joined(self, annotations: Iterable[Annotation]) -> Iterator[Mark]:
        """Yield a mark for each place and label, signed by gold and by all who have it."""
        schema = self._project.schema
        for alike in agreed(sorted(annotations, key=lambda each: (each.layer != "gold", each.id))):
            shown = mark(alike[0], schema, self._language)
            for each in alike:
                if each.id == shown.id:
                    self._marks.pop(each.id, None)
                else:
                    self._marks[each.id] = shown.id
            letters = tuple(self._letters(alike))
            if (title := self._titles.get((letters, shown.title))) is None:
                title = self._titles[letters, shown.title] = signed(shown, letters, self._rtl).title
            yield replace(shown, title=title)

    def _letters(self, alike: Sequence[Annotation]) -> Iterator[str]:
        owners = {each.owner for each in alike if each.layer == "work"}
        if any(each.layer == "gold" for each in alike):
            yield GOLD_SIGN
        yield from (sign.letters for name, sign in self._signs.items() if name in owners)


def _meets(annotation: Annotation, number: int) -> bool:
    return annotation.fragments[0][0] < (number + 1) * _CHUNK and annotation.fragments[-1][1] > number * _CHUNK
