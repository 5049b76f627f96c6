"""What fills the roles of an event, claim or relation: what may, found while a person types, and putting it there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from annotator.errors import RefusedError
from annotator.model.annotation import (
    KINDS,
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
)
from annotator.model.fit import may_fill, role_named
from annotator.model.schema import Label, RoleType, active
from annotator.model.span import accept_fragments, extent, quotes
from annotator.project.annotate import edit
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.text.folding import find, fold_text, readings
from annotator.text.trimming import begins_word

CandidateKind = Literal["annotation", "entry", "source", "span"]
_SPANS = 5  # places of the typed words in a claim that are offered as bare spans
_TAKEN: dict[str, str] = {
    "span": "words of the text",
    "entry": "an entry",
    "source": "the document’s publisher or author",
} | {kind: f"any {kind}" for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may fill a role: how a person knows it, and where it begins in the document (None for what does not).

    `label` is the label's id; of a source it is `publisher` or `author`, of a bare span empty.
    """

    target: Target
    words: str
    label: str
    kind: CandidateKind
    place: int | None


def role_of_key(label: Label, key: str) -> RoleType | None:
    """Return the role of a label that a physical key means, whatever its case."""
    return next((role for role in active(label.roles) if role.key and role.key.upper() == key.upper()), None)


def candidates(
    project: Project, annotation: Annotation, role: RoleType, typed: str, limit: int = 50
) -> list[Candidate]:
    """Return what may fill a role and reads like what was typed, the best first; all where nothing was typed.

    That is the publisher and author, the typed words in the annotation's own, the annotations of the same document,
    owner and layer, and the entries; not what fills the role already. What begins with the typed comes first, then
    what has a word that does, then the rest; of these the nearest to the annotation. Hamza, tashkeel and case do not
    count.
    """
    wanted = readings(" ".join(typed.split()))
    filled = {each.target for each in annotation.roles if each.name == role.id}
    ranked = [
        ((rank, group, _distance(annotation, each)), each)
        for group, offered in enumerate(_offered(project, annotation, role, " ".join(typed.split())))
        for each, names in offered
        if each.target not in filled and (rank := _rank(names, wanted)) is not None
    ]
    return [each for _, each in sorted(ranked, key=lambda pair: pair[0])[:limit]]


_Named = tuple[Candidate, tuple[str, ...]]  # with what it may be called


def _offered(project: Project, annotation: Annotation, role: RoleType, typed: str) -> Iterator[Iterable[_Named]]:
    yield _sources(project, annotation, role)
    yield _spans(project, annotation, role, typed)
    yield _annotations(project, annotation, role)
    yield _entries(project, role)


def _sources(project: Project, annotation: Annotation, role: RoleType) -> Iterator[_Named]:
    document = project.document(annotation.document)
    for target, name in ((SourceTarget("publisher"), document.publisher), (SourceTarget("author"), document.author)):
        if may_fill(target, "", role, project.schema):
            yield Candidate(target, name, target.of, "source", None), (name, target.of)


def _spans(project: Project, annotation: Annotation, role: RoleType, typed: str) -> Iterator[_Named]:
    if not typed or not annotation.fragments or not may_fill(SpanTarget(()), "", role, project.schema):
        return
    start, end = extent(annotation.fragments)
    words = project.text(annotation.document)[start:end]
    for first, last in find(words, typed)[:_SPANS]:
        target = SpanTarget(((start + first, start + last),), (words[first:last],))
        yield Candidate(target, words[first:last], "", "span", start + first), (words[first:last],)


def _annotations(project: Project, annotation: Annotation, role: RoleType) -> Iterator[_Named]:
    owner = annotation.owner or None
    for each in project.annotations(annotation.document, owner, annotation.layer, labels=_labels(project, role)):
        if each.id != annotation.id:
            place = each.fragments[0][0] if each.fragments else None
            words = _words(each)
            yield Candidate(AnnotationTarget(each.id), words, each.label, "annotation", place), _names(project, each)


def _labels(project: Project, role: RoleType) -> list[str] | None:
    """Return the labels whose annotations may fill a role, None where all may."""
    if not role.fillers:
        return None
    known = dict.fromkeys((*project.schema.labels, *role.fillers))
    return [label for label in known if may_fill(AnnotationTarget(""), label, role, project.schema)]


def _words(annotation: Annotation) -> str:
    return " … ".join(" ".join(quote.split()) for quote in annotation.quotes)


def _names(project: Project, annotation: Annotation) -> tuple[str, ...]:
    """Return what an annotation is found by: its words, else, where an event has none, its label's titles."""
    if annotation.quotes:
        return (_words(annotation),)
    label = project.schema.labels.get(annotation.label)
    return (annotation.note, *((label.title.en, label.title.ar) if label else ()))


def _entries(project: Project, role: RoleType) -> Iterator[_Named]:
    for each in project.entries():
        target = EntryTarget(each.id)
        if may_fill(target, each.label, role, project.schema):
            yield Candidate(target, each.title, each.label, "entry", None), (each.title, *each.names)


def _rank(names: Iterable[str], wanted: tuple[str, ...]) -> int | None:
    """Return how well names match: 0 one begins so, 1 one of their words does, 2 inside; None where none match."""
    ranks = [_rank_of(fold_text(name), each) for name in names for each in wanted]
    return min((rank for rank in ranks if rank is not None), default=None) if wanted else 0


def _rank_of(name: str, wanted: str) -> int | None:
    at = name.find(wanted)
    if at <= 0:
        return None if at < 0 else 0
    while at >= 0:
        if begins_word(name, at):
            return 1
        at = name.find(wanted, at + 1)
    return 2


def _distance(annotation: Annotation, candidate: Candidate) -> int:
    if candidate.place is None or not annotation.fragments:
        return candidate.place or 0
    start, end = extent(annotation.fragments)
    return max(start - candidate.place, candidate.place - end, 0)


def fill(project: Project, name: str, role_id: str, target: Target) -> Changed:
    """Fill a role of an annotation: a role of one filler gets this one in its place, a role of many gets it too.

    A bare span takes its quotes from the text. Raises RefusedError with the reason where it may not.
    """

    def change(annotation: Annotation) -> Annotation:
        role = role_named(_label(project, annotation), role_id)
        filler = Role(role.id, _quoted(project, annotation, target))
        if why := why_not(project, annotation, role, filler.target):
            raise RefusedError(why)
        if filler in annotation.roles:
            raise RefusedError(f"It fills the role “{role.title.in_language('en')}” already; choose another.")
        kept = (each for each in annotation.roles if role.many or each.name != role.id)
        return replace(annotation, roles=(*kept, filler))

    return edit(project, name, change, "fill")


def _label(project: Project, annotation: Annotation) -> Label:
    label = project.schema.labels.get(annotation.label)
    if label is None:
        raise RefusedError(f"The schema has no label “{annotation.label}”; give the annotation another label first.")
    return label


def _quoted(project: Project, annotation: Annotation, target: Target) -> Target:
    if not isinstance(target, SpanTarget):
        return target
    text = project.text(annotation.document)
    fragments = accept_fragments(target.fragments, len(text))
    return SpanTarget(fragments, quotes(text, fragments))


def unfill(project: Project, name: str, role_id: str, target: Target | None = None) -> Changed:
    """Take a filler off a role, or all where `target` is None; also off a role that the label lacks by now."""

    def change(annotation: Annotation) -> Annotation:
        kept = tuple(
            each for each in annotation.roles if each.name != role_id or (target is not None and each.target != target)
        )
        if len(kept) == len(annotation.roles):
            raise RefusedError("That does not fill the role any more; nothing was changed.")
        return replace(annotation, roles=kept)

    return edit(project, name, change, "unfill")


def why_not(project: Project, annotation: Annotation, role: RoleType, target: Target, language: str = "en") -> str:
    """Say in a sentence why a target may not fill a role, "" where it may; titles are in `language`, "en" or "ar"."""
    title = role.title.in_language(language)
    if role.retired:
        return f"The role “{title}” is retired; choose another."
    match target:
        case AnnotationTarget(id=name):
            found = next(iter(project.annotations(ids=[name])), None)
            if elsewhere := _elsewhere(annotation, found, name):
                return elsewhere
            words, label = (_words(found), found.label) if found else ("", "")
        case EntryTarget(id=name):
            entry = next((each for each in project.entries() if each.id == name), None)
            if entry is None:
                return "That entry is not there any more; choose another."
            words, label = entry.title, entry.label
        case _:
            words, label = "", ""
    if may_fill(target, label, role, project.schema):
        return ""
    what = _what(project, target, words, label, language)
    return f"{what} cannot fill the role “{title}”; it takes {_taken(project, role, language)}."


def _elsewhere(annotation: Annotation, found: Annotation | None, name: str) -> str:
    if name == annotation.id:
        return "An annotation cannot fill a role of its own; choose another."
    if found is None:
        return "That annotation is not there any more; choose another."
    if found.document != annotation.document:
        return "That annotation is in another document; link both to an entry, or choose one of this document."
    if (found.layer, found.owner) != (annotation.layer, annotation.owner):
        return "That annotation is another person’s work; choose one of the same person’s."
    return ""


def _what(project: Project, target: Target, words: str, label: str, language: str) -> str:
    known = project.schema.labels.get(label)
    title = known.title.in_language(language) if known else label
    match target:
        case SpanTarget():
            return "Bare words"
        case SourceTarget(of=of):
            return f"The document’s {of}"
        case EntryTarget():
            return f"The entry “{words}” ({title})"
        case AnnotationTarget():
            return f"“{words}” ({title})" if words else f"“{title}”"


def _taken(project: Project, role: RoleType, language: str) -> str:
    labels = project.schema.labels
    names = (
        labels[each].title.in_language(language) if each in labels else _TAKEN.get(each, each) for each in role.fillers
    )
    return ", ".join(names)
