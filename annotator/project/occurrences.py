"""Every place where the same words stand, with their surroundings, and tagging the chosen ones as one act."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.entry import Entry
from annotator.model.schema import Label, Schema
from annotator.model.span import Fragment
from annotator.project.annotate import add, draft, words_label
from annotator.project.search import find
from annotator.project.session import Project, Written
from annotator.store.search import Hit
from annotator.text.boundaries import snap_to_graphemes
from annotator.text.trimming import begins_word, ends_word

CONTEXT = 40  # code points to each side, and on to the end of the word


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words found in a document (its id), `[start, end)` in code points, between what stands around them.

    `tagged` says that the work of the person here has an annotation of the label on exactly these words.
    """

    document: str
    start: int
    end: int
    before: str
    quote: str
    after: str
    tagged: bool


def occurrences(
    project: Project, query: str, label: str, document: str | None = None, *, whole_words: bool = False
) -> Iterator[Occurrence]:
    """Walk the places where `query` stands, in one document or in all; folded, and inside words too.

    `whole_words` leaves out what stands inside longer words; Arabic proclitics before it may stand (والنظام holds
    النظام), and the place is that of the words alone. Raises NotFoundError for no label, BadInputError for no words.
    """
    hits = find(project, query, document)  # what is wrong with the words or the label is said now, not at the first
    return _occurrences(project, hits, words_label(project.schema, label), whole_words)


def _occurrences(project: Project, hits: Iterable[Hit], label: Label, whole_words: bool) -> Iterator[Occurrence]:
    tagged, last = set[Fragment](), ""
    for hit in hits:
        first, end = hit.start - hit.paragraph_start, hit.end - hit.paragraph_start
        if whole_words and not (begins_word(hit.paragraph, first) and ends_word(hit.paragraph, end)):
            continue
        if hit.document != last:
            tagged, last = _tagged(project, hit.document, label), hit.document
        before, after = _around(hit.paragraph, first, end)
        quote = hit.paragraph[first:end]
        yield Occurrence(hit.document, hit.start, hit.end, before, quote, after, (hit.start, hit.end) in tagged)


def _tagged(project: Project, document: str, label: Label) -> set[Fragment]:
    """Return the single fragments that the person here has given a label in a document."""
    if project.person is None:
        return set()
    found = project.annotations(document, project.person.id, "work", labels=[label.id])
    return {each.fragments[0] for each in found if len(each.fragments) == 1}


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    first, last = max(start - CONTEXT, 0), min(end + CONTEXT, len(text))
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * CONTEXT:
        first -= 1
    while last < len(text) and not text[last].isspace() and last - end < 2 * CONTEXT:
        last += 1
    first, last = snap_to_graphemes(text, first, last)  # a word without an end is cut between letters
    return text[first:start], text[end:last]


def tag_all(project: Project, label: str, places: Sequence[tuple[str, Fragment]]) -> Written:
    """Tag places, each a document (its id, title or the beginning of its id) and a range, as one act.

    Returns the new ids in the order of the places. All or nothing: raises RefusedError where the person here has
    tagged some of them so already, and BadInputError for a range that does not fit its text.
    """
    type_ = words_label(project.schema, label)
    ids = {name: project.document(name).id for name in dict.fromkeys(document for document, _ in places)}
    named = [(ids[document], span) for document, span in places]
    _check_new(project, type_, named)
    remembered = _Remembered(project)
    made = dict[tuple[str, Fragment], Annotation]()
    for document, span in sorted(named):  # a text is read once
        made[document, span] = draft(remembered, document, type_.id, [span], kind=type_.kind)
    return add(project, [made[place] for place in named], verb="tag-all")


def _check_new(project: Project, label: Label, places: Sequence[tuple[str, Fragment]]) -> None:
    if not places:
        raise RefusedError("No place is chosen; choose one or more.")
    if len(set(places)) < len(places):
        raise RefusedError(f"{len(places) - len(set(places))} of the places are given twice; give each once.")
    by_document: dict[str, set[Fragment]] = defaultdict(set)
    for document, span in places:
        by_document[document].add(span)
    again = sum(len(spans & _tagged(project, document, label)) for document, spans in by_document.items())
    if again:
        what = f"{again} of {len(places)} places are" if len(places) > 1 else "This place is"
        raise RefusedError(f"{what} tagged “{label.id}” already; leave out what is.")


class _Remembered:
    """What drafts are made against: a project that remembers the last text and its lists."""

    def __init__(self, project: Project) -> None:
        self.schema: Schema = project.schema
        self._project = project
        self._documents = {each.id: each for each in project.documents()}

    def document(self, name: str) -> Document:
        return self._documents[name]

    def text(self, document: str) -> str:
        return self._project.text(document)

    def entries(self) -> list[Entry]:
        return []
