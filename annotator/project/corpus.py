"""Bringing documents and annotated corpora in, and writing them out; an import is one action or nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.errors import BadInputError, NotFoundError, RefusedError
from annotator.formats.corpus import Corpus, CorpusDocument, Loss
from annotator.formats.registry import format_named, recognise
from annotator.log.change import Sheet
from annotator.log.schema_state import label_state, schema_state
from annotator.log.states import document_state, entry_state
from annotator.model.annotation import Annotation, Layer
from annotator.model.document import Document, accept_text, document_id
from annotator.model.entry import Entry
from annotator.model.fit import label_named
from annotator.model.schema import Label, Schema, Words
from annotator.project import naming
from annotator.project.annotate import add_in, check_quotes_in
from annotator.project.people import Owners, here
from annotator.project.session import PROJECT, SHARED, Project
from annotator.store.append import Act, Changed

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Came:
    """What became of one document of an import; `confidence` is how sure the encoding is, 0 to 1."""

    document: Document
    new: bool
    annotations: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: documents, labels and members it added, and what the reader noticed."""

    documents: tuple[Came, ...]
    labels: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    changed: Changed | None = None

    @property
    def annotations(self) -> int:
        """How many annotations came in."""
        return sum(each.annotations for each in self.documents)


@dataclass(slots=True)
class _Import:
    project: Project
    act: Act
    owners: Owners
    member: str | None
    layer: Layer | None
    add_labels: bool
    schema: Schema
    known: dict[str, Document]
    names: dict[str, str]  # what the corpora call the members whose ids they use
    came: list[Came] = field(default_factory=list)
    labels: dict[tuple[str, str], Label] = field(default_factory=dict)
    new_labels: list[str] = field(default_factory=list)


def import_paths(
    project: Project,
    paths: Sequence[Path],
    *,
    format: str | None = None,
    encoding: str | None = None,
    member: str | None = None,
    layer: Layer | None = None,
    add_labels: bool = True,
    progress: Progress | None = None,
) -> Report:
    """Import files and folders as one action.

    Annotations belong to `member`, or to whom the corpus names, or to the person here; in gold to nobody.
    `layer` is that of the corpus, or work, where it is None.
    Labels that the schema lacks are added where a manager imports. Raises AnnotatorError; then nothing was written.
    """
    reader = format_named(format) if format else None
    corpora = [(reader or recognise(path)).read(path, encoding) for path in paths]
    return import_corpora(project, corpora, member=member, layer=layer, add_labels=add_labels, progress=progress)


def import_corpora(
    project: Project,
    corpora: Sequence[Corpus],
    *,
    member: str | None = None,
    layer: Layer | None = None,
    add_labels: bool = True,
    progress: Progress | None = None,
) -> Report:
    """Import corpora that were read, as one action."""
    here(project)
    read = [list(corpus.documents) for corpus in corpora]  # a fault in any document comes before the first write
    total, done = sum(map(len, read)), 0
    if not total:
        raise BadInputError("There is no document in it; choose a file or folder that holds texts.")
    roles = {each.name: each.role for corpus in corpora for each in corpus.members}
    with project.act("import", str(total)) as act:
        known = {document.id: document for document in project.documents()}
        job = _Import(
            project,
            act,
            Owners(project, act, roles),
            member,
            layer,
            add_labels,
            project.schema,
            known,
            _names(project, corpora),
        )
        for corpus, documents in zip(corpora, read, strict=True):
            _put_entries(act, corpus.entries)
            for each in documents:
                _put_entries(act, each.entries)
                _import_document(job, each, corpus.schema)
                done += 1
                if progress:
                    progress(done, total)
        _put_labels(job)
    return Report(
        tuple(job.came),
        tuple(job.new_labels),
        tuple(each.name for each in job.owners.added),
        tuple(_warnings(corpora, read)),
        project.changed,
    )


def _names(project: Project, corpora: Sequence[Corpus]) -> dict[str, str]:
    """Return the names of the members whose ids the corpora use and the project does not; shared names tell nobody."""
    members = {each.id: each.name for corpus in corpora for each in corpus.members if each.id not in project.members}
    called = Counter(members.values())
    return {each: name for each, name in members.items() if name.strip() and called[name] == 1}


def _warnings(corpora: Sequence[Corpus], read: list[list[CorpusDocument]]) -> Iterator[str]:
    for corpus, documents in zip(corpora, read, strict=True):
        yield from corpus.warnings
        yield from (warning for each in documents for warning in each.warnings)


def _put_entries(act: Act, entries: Iterable[Entry]) -> None:
    for entry in entries:
        act.put(SHARED, "entry", entry.id, entry_state(entry))


def _import_document(job: _Import, each: CorpusDocument, foreign: Schema | None) -> None:
    text = accept_text(each.text)
    name = document_id(text)
    new = name not in job.known
    document = job.known.get(name) or replace(each.document, id=name, length=len(text))
    if new:
        _check_may_add(job)
        job.known[name] = document
        # the text before its metadata: whoever lists the document can read it
        job.act.put(Sheet("project", name), "text", name, {"content": text})
        job.act.put(PROJECT, "document", name, document_state(document))
    annotations = [_fitted(job, replace(a, document=name), foreign) for a in each.annotations]
    _check_quotes(document, text, annotations)
    for owner in dict.fromkeys(a.owner for a in annotations):
        own = [a for a in annotations if a.owner == owner]
        add_in(job.project, job.act, own, job.owners, job.member, strict=False)
    job.came.append(Came(document, new, len(annotations), each.confidence))


def _check_may_add(job: _Import) -> None:
    if job.owners.person.role != "manager":
        raise RefusedError(f"Only a manager may add documents; {job.owners.person.name} is {job.owners.person.role}.")


def _check_quotes(document: Document, text: str, annotations: Iterable[Annotation]) -> None:
    for annotation in annotations:
        try:
            check_quotes_in(text, annotation)
        except BadInputError as error:
            raise BadInputError(f"“{document.title}”: {error}") from error


def _fitted(job: _Import, annotation: Annotation, foreign: Schema | None) -> Annotation:
    """Return an annotation with the project's label for the one it has, in the layer and of the owner it goes to."""
    label = _label(job, annotation, foreign)
    layer = job.layer or annotation.layer
    owner = "" if job.member is not None or layer == "gold" else job.names.get(annotation.owner, annotation.owner)
    return replace(annotation, label=label.id, owner=owner, layer=layer)


def _label(job: _Import, annotation: Annotation, foreign: Schema | None) -> Label:
    key = (annotation.kind, annotation.label)
    if key not in job.labels:
        job.labels[key] = _known_label(job.schema, annotation) or _new_label(job, annotation, foreign)
    return job.labels[key]


def _known_label(schema: Schema, annotation: Annotation) -> Label | None:
    try:
        return label_named(schema, annotation.label, annotation.kind)
    except NotFoundError:
        return None


def _new_label(job: _Import, annotation: Annotation, foreign: Schema | None) -> Label:
    """Return a label made for one that the schema lacks, as the corpus defines it where it does."""
    if not job.add_labels or job.owners.person.role != "manager":
        raise RefusedError(
            f"The schema has no {annotation.kind} label “{annotation.label}”; a manager can add it with schema apply."
        )
    defined = foreign.labels.get(annotation.label) if foreign else None
    label = defined if defined and defined.kind == annotation.kind else plain_label(annotation)
    name = _free_id(job, label.id)
    order = 1 + max((each.order for each in job.schema.labels.values()), default=0) + len(job.new_labels)
    taken = {each.key for each in job.schema.labels.values() if not each.retired}
    job.new_labels.append(name)
    return replace(label, id=name, order=order, key="" if label.key in taken else label.key)


def _free_id(job: _Import, name: str) -> str:
    spelled = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in name.lower()).split()) or "label"
    spelled = spelled if spelled[0].isalpha() else f"label-{spelled}"
    taken = {*job.schema.labels, *job.new_labels}
    return next(n for n in (spelled, *(f"{spelled}-{i}" for i in range(2, 10_000))) if n not in taken)


def plain_label(annotation: Annotation) -> Label:
    """Return a label with nothing but the name an annotation gives it."""
    return Label(annotation.label, annotation.kind, Words(annotation.label, annotation.label))


def _put_labels(job: _Import) -> None:
    new = [label for label in job.labels.values() if label.id in job.new_labels]
    for label in new:
        job.act.put(PROJECT, "label", label.id, label_state(label))
    if new:
        job.act.put(PROJECT, "schema", job.schema.id, schema_state(replace(job.schema, version=job.schema.version + 1)))


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
