"""Bringing documents and annotated corpora in, and writing them out; an import is one action or nothing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from annotator.errors import BadInputError, RefusedError
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.registry import format_named, recognise
from annotator.log.change import Sheet
from annotator.log.schema_state import label_state, schema_state
from annotator.log.states import document_state, entry_state
from annotator.model.annotation import Annotation, Layer
from annotator.model.document import Document, accept_text, document_id
from annotator.model.entry import Entry
from annotator.model.schema import Schema
from annotator.project import naming
from annotator.project.annotate import add_in, check_quotes_in
from annotator.project.content_ids import with_content_ids, with_ids_elsewhere
from annotator.project.mapping import Mapping
from annotator.project.people import Owners, here, with_article
from annotator.project.session import PROJECT, SHARED, Project
from annotator.project.states import put_stages
from annotator.store.append import Act, Changed
from annotator.store.redact import Redactions, redactions

Progress = Callable[[int, int], None]
Finished = Literal["done", "started"]


@dataclass(frozen=True, slots=True)
class Came:
    """What became of one document of an import; `confidence` is how sure the encoding is, 0 to 1.

    `encoding` is what this file was read as; `annotations` counts those that were written, `known` those that
    stood there already.
    """

    document: Document
    new: bool
    annotations: int
    known: int = 0
    confidence: float = 1.0
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: documents, labels (new, or grown by attributes or roles), members, warnings.

    `done` counts the documents that it marked as done for those whose work it brought.
    """

    documents: tuple[Came, ...]
    labels: tuple[str, ...] = ()
    grown: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    changed: Changed | None = None
    done: int = 0

    @property
    def annotations(self) -> int:
        """How many annotations were written."""
        return sum(each.annotations for each in self.documents)


@dataclass(slots=True)
class _Import:
    """An import while it is written."""

    project: Project
    act: Act
    owners: Owners
    member: str | None
    layer: Layer | None
    mapping: Mapping
    names: dict[str, str]  # what the corpora call the members whose ids they use
    documents: dict[str, Document]
    redacted: Redactions
    state: Finished
    brought: dict[Sheet, None] = field(default_factory=dict)  # whose work on which documents came, be it nothing
    done: int = 0
    came: list[Came] = field(default_factory=list)
    left: list[str] = field(default_factory=list)  # titles of documents that were redacted, and cannot come back


def import_paths(
    project: Project,
    paths: Sequence[Path],
    *,
    format: str | None = None,
    encoding: str | None = None,
    member: str | None = None,
    layer: Layer | None = None,
    add_labels: bool = True,
    state: Finished = "done",
    progress: Progress | None = None,
) -> Report:
    """Import files and folders as one action.

    Annotations belong to `member`, or to whom the corpus names, or to the person here; in gold to nobody.
    `layer` is that of the corpus, or work, where it is None. Each document of which somebody's work comes is marked as
    done for them, or as begun where `state` is "started"; an empty sheet counts as work.
    Labels that the schema lacks are added where a manager imports. Raises AnnotatorError; then nothing was written.
    """
    for path in paths:  # before any reader opens it: that would drop SQLite's locks on the open file
        if path.exists() and path.samefile(project.path):
            raise RefusedError(f"{path.name} is this project's own file; name texts or a corpus.")
    reader = format_named(format) if format else None
    corpora = [(reader or recognise(path)).read(path, encoding) for path in paths]
    return import_corpora(
        project, corpora, member=member, layer=layer, add_labels=add_labels, state=state, progress=progress
    )


def import_corpora(
    project: Project,
    corpora: Sequence[Corpus],
    *,
    member: str | None = None,
    layer: Layer | None = None,
    add_labels: bool = True,
    state: Finished = "done",
    progress: Progress | None = None,
) -> Report:
    """Import corpora that were read, as one action."""
    here(project)
    read = [list(corpus.documents) for corpus in corpora]  # a fault in any document comes before the first write
    total = sum(map(len, read))
    if not total:
        raise BadInputError("There is no document in it; choose a file or folder that holds texts.")
    roles = {each.name: each.role for corpus in corpora for each in corpus.members}

    def build(act: Act) -> _Import:
        owners = Owners(project, act, roles)
        mapping = Mapping(project.schema, may_add=add_labels and owners.person.role == "manager")
        known = {each.id: each for each in project.documents()}
        gone = redactions(act.connection)
        job = _Import(project, act, owners, member, layer, mapping, _names(project, corpora), known, gone, state)
        _put_corpora(job, list(zip(corpora, read, strict=True)), progress)
        return job

    job = project.stage("import", str(total), build)
    return Report(
        tuple(job.came),
        tuple(job.mapping.added),
        tuple(job.mapping.grown),
        tuple(each.name for each in job.owners.added),
        (*_left_out(job), *_warnings(corpora, read)),
        project.changed,
        job.done,
    )


def _put_corpora(
    job: _Import, corpora: Sequence[tuple[Corpus, list[CorpusDocument]]], progress: Progress | None
) -> None:
    done, total = 0, sum(len(documents) for _, documents in corpora)
    for corpus, documents in corpora:
        _put_entries(job, corpus.entries)
        for each in documents:
            _put_entries(job, each.entries)
            _import_document(job, each, corpus)
            done += 1
            if progress:
                progress(done, total)
    _put_labels(job)
    # behind all annotations: what somebody's work was when they were done is what stands before this
    job.done = put_stages(job.project, job.act, job.brought, job.state == "done")


def _names(project: Project, corpora: Sequence[Corpus]) -> dict[str, str]:
    """Return the names of the members whose ids the corpora use and the project does not; shared names tell nobody."""
    members = {each.id: each.name for corpus in corpora for each in corpus.members if each.id not in project.members}
    called = Counter(members.values())
    return {each: name for each, name in members.items() if name.strip() and called[name] == 1}


def _left_out(job: _Import) -> Iterator[str]:
    yield from (f"The document “{title}” was redacted and cannot come back; it was left out." for title in job.left)


def _warnings(corpora: Sequence[Corpus], read: list[list[CorpusDocument]]) -> Iterator[str]:
    for corpus, documents in zip(corpora, read, strict=True):
        yield from corpus.warnings
        yield from (warning for each in documents for warning in each.warnings)


def _put_entries(job: _Import, entries: Iterable[Entry]) -> None:
    for entry in entries:
        if not job.redacted.covers(SHARED, "entry", entry.id):
            job.act.put(SHARED, "entry", entry.id, entry_state(entry))


def _import_document(job: _Import, each: CorpusDocument, corpus: Corpus) -> None:
    text = accept_text(each.text)
    name = document_id(text)
    if name in job.redacted.documents:
        job.left.append(each.document.title)
        return
    new = name not in job.documents
    document = job.documents.setdefault(name, replace(each.document, id=name, length=len(text)))
    if new:
        _check_may_add(job)
        # the text before its metadata: whoever lists the document can read it
        job.act.put(Sheet("project", name), "text", name, {"content": text})
        job.act.put(PROJECT, "document", name, document_state(document))
    written = 0
    for own in _by_sheet(each.annotations):
        fitted = [_fitted(job, replace(a, document=name), corpus.schema) for a in own]
        _check_quotes(document, text, fitted)
        written += _put_sheet(job, fitted, _ids_of(job, own[0], corpus))
    _note_sheet(job, each, corpus, name)
    known = len(each.annotations) - written
    job.came.append(Came(document, new, written, known, each.confidence, each.document.encoding))


def _note_sheet(job: _Import, each: CorpusDocument, corpus: Corpus, document: str) -> None:
    """Note that somebody's work on a document came in which they marked nothing.

    Where no member is named that is an annotator's own; managers bring in others' files, and an empty one lies beside
    every text that is yet to be marked.
    """
    is_own = job.member is None and job.owners.person.role == "annotator"
    told = (each.has_sheet and is_own) or ((each.has_sheet or corpus.has_sheets) and job.member is not None)
    if told and not each.annotations and job.layer != "gold":
        job.brought[job.owners.sheet(document, "work", job.member)] = None


def _check_may_add(job: _Import) -> None:
    person = job.owners.person
    if person.role != "manager":
        raise RefusedError(f"Only a manager may add documents; {person.name} is {with_article(person.role)}.")


def _check_quotes(document: Document, text: str, annotations: Iterable[Annotation]) -> None:
    for annotation in annotations:
        try:
            check_quotes_in(text, annotation)
        except BadInputError as error:
            raise BadInputError(f"“{document.title}”: {error}") from error


def _fitted(job: _Import, annotation: Annotation, foreign: Schema | None) -> Annotation:
    """Return an annotation in the words of the project's schema, in the layer and of the owner it goes to."""
    layer = job.layer or annotation.layer
    owner = "" if job.member is not None or layer == "gold" else job.names.get(annotation.owner, annotation.owner)
    return replace(job.mapping.fitted(annotation, foreign), owner=owner, layer=layer)


def _by_sheet(annotations: Sequence[Annotation]) -> list[list[Annotation]]:
    sheets: dict[tuple[str, str], list[Annotation]] = defaultdict(list)
    for each in annotations:
        sheets[each.owner, each.layer].append(each)
    return list(sheets.values())


Ids = Callable[[Sequence[Annotation], Sheet], list[Annotation]]


def _ids_of(job: _Import, given: Annotation, corpus: Corpus) -> Ids:
    """Return what names annotations like `given`: their own ids in their own sheet, else ids that follow from it.

    A record lives in one sheet: under its own id in another, it would meet itself when files are merged.
    """
    if not corpus.keeps_ids:
        return with_content_ids
    same_layer = (job.layer or given.layer) == given.layer
    own = same_layer and (given.layer == "gold" or _is_owner(job, given.owner))
    return (lambda annotations, _: list(annotations)) if own else with_ids_elsewhere


def _is_owner(job: _Import, owner: str) -> bool:
    """Tell whether work that its corpus says is of `owner` goes to them."""
    if job.member is None:
        return bool(owner)
    members = job.project.members
    name = job.names.get(owner) or (members[owner].name if owner in members else owner)
    return job.member in (name, owner)


def _put_sheet(job: _Import, annotations: list[Annotation], ids: Ids) -> int:
    """Put the annotations of one sheet; returns how many were written, the others stood there already."""
    first = annotations[0]
    sheet = job.owners.sheet(first.document, first.layer, first.owner or job.member)
    named = [each for each in ids(annotations, sheet) if not job.redacted.covers(sheet, "annotation", each.id)]
    if ids is with_content_ids:  # what was changed here since it first came stays as it was changed
        there = {each.id for each in job.project.annotations(ids=[each.id for each in named])}
        named = [each for each in named if each.id not in there]
    if sheet.layer == "work":
        job.brought[sheet] = None
    before = job.act.written
    if named:
        add_in(job.project, job.act, named, job.owners, job.member, strict=False)
    return job.act.written - before


def _put_labels(job: _Import) -> None:
    schema = job.mapping.whole()
    for name in job.mapping.changed:
        job.act.put(PROJECT, "label", name, label_state(schema.labels[name]))
    if job.mapping.changed:
        job.act.put(PROJECT, "schema", schema.id, schema_state(schema))


def export(
    project: Project,
    format: str,
    target: Path,
    *,
    member: str | None = None,
    layer: Layer = "work",
    documents: Sequence[str] = (),
    progress: Progress | None = None,
) -> list[Loss]:
    """Write one member's work, or gold, of all documents or those named; returns what the format could not carry.

    In the work layer without `member`, the work of all members is written where the format can tell them apart.
    """
    writer = format_named(format)
    if not writer.writes:
        raise RefusedError(f"“{format}” is read only; choose another with: annotator formats.")
    if target.exists() and (target.is_file() or any(target.iterdir())):
        raise BadInputError(f"{target} is there already; choose a new name.")
    chosen = [project.document(name) for name in documents] or project.documents()
    owner = None if member is None else naming.member_named(project.members.values(), member)
    return writer.write(
        Corpus(
            documents=_documents(project, chosen, owner.id if owner else None, layer, progress),
            title=project.title.en or project.title.ar,
            schema=project.schema,
            members=tuple(project.members.values()) if owner is None and layer == "work" else (),
            entries=tuple(project.entries()),
        ),
        target,
    )


def _documents(
    project: Project, chosen: Sequence[Document], owner: str | None, layer: Layer, progress: Progress | None
) -> Iterator[CorpusDocument]:
    # where the members are told as well, an owner is the id of one; by itself a name says more
    names = {} if owner is None else {member.id: member.name for member in project.members.values()}
    for number, document in enumerate(chosen, start=1):
        found = project.annotations(document.id, member=owner, layer=layer)
        own = tuple(replace(each, owner=names.get(each.owner, each.owner)) for each in found)
        yield CorpusDocument(document, project.text(document.id), own)
        if progress:
            progress(number, len(chosen))
