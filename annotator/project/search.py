"""Searching the corpus: folded, inside words, by regular expression, by label; hits as lines of context."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from re import escape

from annotator.errors import BadInputError
from annotator.model.annotation import Layer
from annotator.model.fit import label_named
from annotator.project import naming
from annotator.project.session import Project
from annotator.store.load import Mark, Which, has_annotations, load_marks
from annotator.store.search import Hit, Place, places, search, text_of
from annotator.text.boundaries import is_word_inside
from annotator.text.expressions import Expression, read_expression
from annotator.text.finding import walk
from annotator.text.folding import fold_text, readings
from annotator.text.paragraphs import paragraph_at

AROUND = 60  # code points of context to each side, at most
_AT_ONCE = 64  # paragraphs that are searched before the first of their hits is given


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. Spellings do not count (`text.folding`) unless `exact`, in regular expressions as well.

    With `label` (an id or title), hits within annotations of that label alone; an empty text then lists these
    annotations. `member` (a name or id) and `layer` say whose annotations count and are told; None is anybody's.
    """

    text: str = ""
    regex: bool = False
    whole_words: bool = False
    exact: bool = False
    label: str | None = None
    document: str | None = None
    member: str | None = None
    layer: Layer | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One hit, `[start, end)` in code points of a document (its id), with what stands around it in its paragraph.

    `annotations` are those that touch it: (id, label). An annotation without words is listed at 0 with an empty quote.
    """

    document: str
    start: int
    end: int
    before: str
    quote: str
    after: str
    annotations: tuple[tuple[str, str], ...] = ()


def find(project: Project, query: str, document: str | None = None) -> Iterator[Hit]:
    """Walk the occurrences of `query`; alef and hamza forms, tashkeel, digits and case do not count."""
    if not fold_text(query).strip():
        raise BadInputError("There is nothing to look for; type a word or a part of one.")
    return search(project.replica.connection, query, None if document is None else project.document(document).id)


def search_corpus(project: Project, query: Query) -> Iterator[Line]:
    """Walk the hits of a query, document by document in the order of the text; work is done as they are asked for.

    Raises BadInputError for a query that says nothing or cannot be read, here or, for a regular expression that takes
    too long, on the way; NotFoundError where the label, document or member is none.
    """
    text = query.text if query.regex else query.text.strip()
    which = Which(
        document=None if query.document is None else project.document(query.document).id,
        layer=query.layer,
        owner=None if query.member is None else naming.member_named(project.members.values(), query.member).id,
    )
    label = None if query.label is None else _label(project, query.label)
    if not text and label is not None:
        return _listed(project, which, label)
    if not text or not (query.regex or readings(text)):
        raise BadInputError("There is nothing to look for; type a word or a part of one.")
    return _Search(project, query, which, label, *_reader(query, text)).lines()


def _label(project: Project, name: str) -> str:
    labels = project.schema.labels
    return name if name in labels else label_named(project.schema, name, None).id


def _reader(query: Query, text: str) -> tuple[Sequence[Sequence[str]], Expression | str]:
    """Return what paragraphs must hold, by the index, and what is looked for in them."""
    if query.regex or query.exact:
        read = read_expression(text if query.regex else escape(text), folded=not query.exact)
        return read.literals, read
    return [readings(text)], text


@dataclass(frozen=True, slots=True)
class _Search:
    """A query that was read, under way."""

    project: Project
    query: Query
    which: Which
    label: str | None
    literals: Sequence[Sequence[str]]
    sought: Expression | str

    def lines(self) -> Iterator[Line]:
        connection, name, content, marked = self.project.replica.connection, "", "", False
        for group in _by_document(places(connection, self.literals, self.which.document)):
            if group[0].document != name:
                name = group[0].document
                content, marked = text_of(connection, name), has_annotations(connection, self._which(name))
            if marked or self.label is None:
                yield from self._lines_in(group, content, marked)

    def _which(self, document: str) -> Which:
        return replace(self.which, document=document)

    def _lines_in(self, group: Sequence[Place], content: str, marked: bool) -> Iterator[Line]:
        marks: list[Mark] = []
        seen = -1
        for number, start, end in self._hits(group, content):
            place = group[number]
            if marked and number != seen:
                seen, marks = number, self._marks(place)
            at, to = place.start + start, place.start + end
            if self.query.whole_words and (is_word_inside(content, at) or is_word_inside(content, to)):
                continue
            if self.label is None or any(_within(mark, at, to) and mark.label == self.label for mark in marks):
                yield _line(place.document, content, (place.start, place.end), (at, to), marks)

    def _hits(self, group: Sequence[Place], content: str) -> Iterator[tuple[int, int, int]]:
        """Walk the hits: the number of the paragraph, and where in it."""
        texts = (content[place.start : place.end] for place in group)
        if isinstance(self.sought, Expression):
            return self.sought.find(texts)
        query = self.sought
        return ((number, *hit) for number, text in enumerate(texts) for hit in walk(text, query))

    def _marks(self, place: Place) -> list[Mark]:
        which = replace(self._which(place.document), between=(place.start, place.end))
        return load_marks(self.project.replica.connection, which)


def _by_document(found: Iterable[list[Place]]) -> Iterator[list[Place]]:
    """Walk paragraphs in groups of one document, the first of them small."""
    for batch in found:
        group: list[Place] = []
        for place in batch:
            if group and (place.document != group[0].document or len(group) == _AT_ONCE):
                yield group
                group = []
            group.append(place)
        if group:
            yield group


def _within(mark: Mark, start: int, end: int) -> bool:
    return mark.start is not None and mark.end is not None and mark.start <= start and end <= mark.end


def _touches(mark: Mark, start: int, end: int) -> bool:
    return mark.start is not None and mark.end is not None and mark.start < end and start < mark.end


def _line(document: str, content: str, paragraph: tuple[int, int], hit: tuple[int, int], marks: Iterable[Mark]) -> Line:
    start, end = hit
    touching = dict.fromkeys((mark.id, mark.label) for mark in marks if _touches(mark, start, end))
    before = _cut_before(content[max(paragraph[0], start - AROUND - 1) : start])
    after = _cut_after(content[end : min(paragraph[1], end + AROUND + 1)])
    return Line(document, start, end, before, content[start:end], after, tuple(touching))


def _cut_before(text: str) -> str:
    """Take half a word away at the beginning, where there is more than may be."""
    if len(text) <= AROUND:
        return text
    rest = text[1:] if text[0].isspace() else text.partition(" ")[2]
    return rest if rest.strip() else text[1:]


def _cut_after(text: str) -> str:
    if len(text) <= AROUND:
        return text
    rest = text[:-1] if text[-1].isspace() else text.rpartition(" ")[0]
    return rest if rest.strip() else text[:-1]


def _listed(project: Project, which: Which, label: str) -> Iterator[Line]:
    """Walk the annotations of a label, document by document."""
    names = [each.id for each in project.documents()] if which.document is None else [which.document]
    for name in names:
        marks = load_marks(project.replica.connection, replace(which, document=name), label)
        if marks:
            content = text_of(project.replica.connection, name)
            yield from map(partial(_listed_line, name, content), _together(marks))


def _together(marks: Iterable[Mark]) -> Iterable[list[Mark]]:
    """Return the fragments of each annotation together."""
    found: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        found[mark.id].append(mark)
    return found.values()


def _listed_line(document: str, content: str, marks: Sequence[Mark]) -> Line:
    known = [(mark.start, mark.end) for mark in marks if mark.start is not None and mark.end is not None]
    if not known:
        return Line(document, 0, 0, "", "", "", ((marks[0].id, marks[0].label),))
    start, end = min(known)[0], max(end for _, end in known)
    paragraph = paragraph_at(content, start)[0], paragraph_at(content, max(start, end - 1))[1]
    return _line(document, content, paragraph, (start, end), (Mark(start, end, marks[0].id, marks[0].label),))
