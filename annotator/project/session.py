"""An open project: what it holds, who is there, and the Python API over what a person can do."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError, RefusedError
from annotator.formats.corpus import Loss
from annotator.log.change import Sheet
from annotator.model.annotation import Annotation, Layer
from annotator.model.document import Document
from annotator.model.entry import Entry, Member
from annotator.model.schema import Schema, Words
from annotator.project import naming
from annotator.store import load, search, undo
from annotator.store.append import Act, Changed
from annotator.store.engine import damaged
from annotator.store.history import records_like
from annotator.store.load import Stretch, Which
from annotator.store.replica import Made, Replica, open_replica
from annotator.text.direction import Direction, document_direction

PROJECT = Sheet("project")
SHARED = Sheet("shared")


@dataclass(frozen=True, slots=True)
class Written:
    """What an act wrote, with the ids it made in the order they were asked for."""

    changed: Changed
    ids: tuple[str, ...] = ()


class Project:
    """A project file that is open. Use it in a `with` block, from one thread."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self._schema: Schema | None = None
        self._members: dict[str, Member] | None = None
        self._documents: dict[str, Document] | None = None
        self._held: list[Document] | None = None
        self._text: tuple[str, str] | None = None
        self._seen = replica.data_version
        self._still = 0
        self._kept: dict[str, Annotation | None] = {}  # annotations that were asked for while all is kept still

    # what it holds

    @property
    def path(self) -> Path:
        """The project file."""
        return self.replica.path

    @property
    def id(self) -> str:
        """The project's id: the fingerprint of its creator's key."""
        return self.replica.project

    @property
    def title(self) -> Words:
        """The project's title."""
        return load.load_title(self.replica.connection)

    @property
    def schema(self) -> Schema:
        """The tag set; empty in a project that has none yet."""
        self._notice()
        if self._schema is None:
            self._schema = load.load_schema(self.replica.connection) or Schema("", Words("", ""), 0)
        return self._schema

    @property
    def members(self) -> dict[str, Member]:
        """The members by id."""
        self._notice()
        if self._members is None:
            self._members = {member.id: member for member in load.load_members(self.replica.connection)}
        return self._members

    @property
    def person(self) -> Member | None:
        """Who is there; None in a copied file that nobody has claimed."""
        device = self.replica.device
        return self.members.get(device.member) if device else None

    def documents(self) -> list[Document]:
        """Return the documents in the order they came in."""
        self._notice()
        if self._documents is None:
            self._documents = {each.id: each for each in load.load_documents(self.replica.connection)}
        return list(self._documents.values())

    def held(self) -> list[Document]:
        """Return the documents whose text is in this file: a team may keep the others for others to read."""
        self._notice()
        if self._held is None:
            here = load.texts_here(self.replica.connection)
            self._held = [each for each in self.documents() if each.id in here]
        return self._held

    def document(self, name: str) -> Document:
        """Return the document called `name`: its id, a unique prefix of it, or its title."""
        listed = self.documents()
        known = self._documents.get(name) if self._documents else None  # most are asked for by their whole id
        return known or naming.document_named(listed, name)

    def text(self, document: str) -> str:
        """Return the text of a document, by its id; the last one is kept, as an act asks for it more than once."""
        self._notice()
        if self._text is None or self._text[0] != document:
            self._text = (document, self.replica.text(document))
        return self._text[1]

    def direction(self, document: Document) -> Direction:
        """Return the direction a document is read in: what a person chose, else that of most of its text."""
        if document.direction != "auto":
            return document.direction
        return document_direction(search.text_of(self.replica.connection, document.id))

    def annotation_id(self, name: str) -> str:
        """Return the id of the annotation that `name`, an id or a unique prefix of one, means; removed ones too."""
        return naming.annotation_named(records_like(self.replica.connection, "annotation", name), name)

    def entries(self) -> list[Entry]:
        """Return the entries by title."""
        return load.load_entries(self.replica.connection)

    def annotations(
        self,
        document: str | None = None,
        member: str | None = None,
        layer: Layer | None = None,
        ids: Sequence[str] | None = None,
        between: tuple[int, int] | None = None,
        *,
        labels: Sequence[str] | None = None,
    ) -> list[Annotation]:
        """Return annotations in the order of the text; document and member as people name them, labels by id."""
        which = Which(
            document=None if document is None else self.document(document).id,
            owner=None if member is None else naming.member_named(self.members.values(), member).id,
            layer=layer,
            ids=None if ids is None else tuple(ids),
            between=between,
            labels=None if labels is None else tuple(labels),
        )
        return load.load_annotations(self.replica.connection, which)

    def annotation(self, name: str) -> Annotation | None:
        """Return an annotation by its id, None where it is not there; read once while all is kept `still`."""
        if not self._still or name not in self._kept:
            found = load.load_annotations(self.replica.connection, Which(ids=(name,)))
            self._kept[name] = found[0] if found else None
        return self._kept[name]

    def relations_at(self, annotation: str) -> list[Annotation]:
        """Return the relations of which an annotation, by its id, is an end."""
        found = load.relations_at(self.replica.connection, annotation)
        return self.annotations(ids=found) if found else []

    def counts(
        self, member: str | None = None, layer: Layer | None = None, document: str | None = None
    ) -> dict[str, int]:
        """Return how many annotations each document (or one, by its id) has; those without any are left out."""
        owner = None if member is None else naming.member_named(self.members.values(), member).id
        return load.count_annotations(self.replica.connection, Which(document=document, owner=owner, layer=layer))

    def spread(
        self, document: Document, begin: tuple[int, int], parts: int, member: str | None, layer: Layer | None
    ) -> list[Stretch]:
        """Return where the annotations of a document lie that begin in a range, counted by even parts of its text."""
        owner = None if member is None else naming.member_named(self.members.values(), member).id
        which = Which(document=document.id, owner=owner, layer=layer)
        return load.load_spread(self.replica.connection, which, begin, parts, document.length)

    # what a person can do; more in the modules beside this one

    def annotate(
        self,
        document: str,
        label: str,
        fragments: Iterable[tuple[int, int]],
        *,
        kind: str | None = None,
        member: str | None = None,
        attributes: Mapping[str, object] | None = None,
        roles: Iterable[tuple[str, str]] = (),
        entry: str | None = None,
        note: str = "",
    ) -> str:
        """Mark a span in code points and return the annotation's id; durable when this returns.

        `attributes` and `roles` are spelled as on the command line. Raises RefusedError, BadInputError
        or NotFoundError; then nothing was written.
        """
        from annotator.project import annotate  # noqa: PLC0415 - that module builds on this one

        draft = annotate.draft(
            self, document, label, fragments, kind=kind, attributes=attributes, roles=roles, entry=entry, note=note
        )
        return annotate.add(self, [draft], member=member).ids[0]

    def remove(self, ids: Iterable[str]) -> Changed:
        """Remove annotations by id, as one act."""
        from annotator.project import annotate  # noqa: PLC0415 - that module builds on this one

        return annotate.remove(self, list(ids))

    def undo(self) -> Changed:
        """Take back the last act done on this computer."""
        from annotator.project.states import stays_done  # noqa: PLC0415 - that module builds on this one

        return self._refreshed(undo.undo(self.replica, self._check, lambda step: stays_done(self, step)))

    def redo(self) -> Changed:
        """Do again what was taken back last."""
        return self._refreshed(undo.redo(self.replica, self._check))

    def export(self, format: str, target: Path | str, member: str | None = None, layer: Layer = "work") -> list[Loss]:
        """Write the corpus to `target` and return what the format could not carry."""
        from annotator.project import corpus  # noqa: PLC0415 - that module builds on this one

        return corpus.export(self, format, Path(target), member=member, layer=layer)

    # the way of an edit

    @contextmanager
    def act(self, verb: str, detail: str = "") -> Iterator[Act]:
        """Write one act that can be undone: the block's changes are stored in one transaction, or nothing is."""
        self._check_member()
        with self.replica.act(verb, detail) as act:
            self._look()  # nobody else writes from here on
            with self.still():
                yield act
                self._amend(act)
            _record(act)
        self.refresh(self.changed)

    def stage(self, verb: str, detail: str, build: Callable[[Act], Made]) -> Made:
        """Write one large act as `act` does, worked out before the file is locked; see `Replica.stage`."""
        self._check_member()

        def build_now(act: Act) -> Made:
            self._look()
            made = build(act)
            self._amend(act)
            return made

        made = self.replica.stage(verb, detail, build_now, _record)
        self.refresh(self.changed)
        return made

    def _amend(self, act: Act) -> None:
        """Let decisions follow where gold was changed by hand."""
        if act.written:
            from annotator.project import amending  # noqa: PLC0415 - that module builds on this one

            amending.amend(self, act)

    def _check_member(self) -> None:
        if self.person is None and self.replica.device is not None and self.members:
            raise RefusedError("The person at this computer is no member of this project; open it with --as NAME.")

    @property
    def changed(self) -> Changed:
        """What the last act changed."""
        if self.replica.changed is None:
            raise RuntimeError("no act has been written yet")
        return self.replica.changed

    def _check(self, sheet: Sheet) -> None:
        """Refuse to write where the person here may not, as after their role has changed."""
        from annotator.project import people  # noqa: PLC0415 - that module builds on this one

        self._look()
        people.may_write(self, sheet)

    def _refreshed(self, changed: Changed) -> Changed:
        self.refresh(changed)
        return changed

    def refresh(self, changed: Changed | None = None) -> None:
        """Forget what is kept in memory of the families that changed, or of all."""
        self._kept = {}
        families = changed.families if changed else {"label", "schema", "member", "document"}
        if {"label", "schema"} & families:
            self._schema = None
        if "member" in families:
            self._members = None
        if {"document", "text"} & families:
            self._documents = self._held = None
            self._text = None

    @contextmanager
    def still(self) -> Iterator[None]:
        """Keep what was read for as long as this lasts, however often others write meanwhile.

        What is written here is noticed all the same, and an act looks again once the file is its own.
        """
        self._notice()
        self._still += 1
        try:
            yield
        finally:
            self._still -= 1
            if not self._still:
                self._kept = {}

    def _notice(self) -> None:
        if not self._still:
            self._look()

    def _look(self) -> None:
        """Forget what is kept when another program wrote to the file."""
        version = self.replica.data_version
        if version != self._seen:
            self._seen = version
            self.refresh()

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Let go of the file while foreign code may open it; see `Replica.resting`."""
        with self.replica.resting():
            yield
        self.refresh()

    def close(self) -> None:
        """Close the file."""
        self.replica.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        try:
            if isinstance(error, Exception) and not isinstance(error, AnnotatorError):
                self._blame_file(error)
        finally:
            self.close()

    def _blame_file(self, error: Exception) -> None:
        """Raise DamagedFileError where damage to the file explains `error`; else it is a bug and passes as itself."""
        from annotator.store.check import is_damaged  # noqa: PLC0415 - only when something went wrong

        if is_damaged(self.replica, error):
            raise damaged(self.path) from error


def _record(act: Act) -> None:
    if act.written:
        undo.record(act.connection, act)


def open_project(path: Path | str, passphrase: str | None = None, member: str | None = None) -> Project:
    """Open a project file.

    `member` says who is there: needed once for a copied file, and to change who writes. Raises AnnotatorError.
    """
    project = Project(open_replica(Path(path), passphrase))
    try:
        if member is not None:
            claim(project, member)
    except BaseException:
        project.close()
        raise
    return project


def claim(project: Project, member: str, *, at_first_act: bool = False) -> Member:
    """Begin to write as `member` (a name or id) at this computer, from now or stored with the first act."""
    found = naming.member_named(project.members.values(), member)
    if found.retired:
        raise RefusedError(f"{found.name} is retired from this project; ask a manager to take them back.")
    if project.replica.device is None or project.replica.device.member != found.id:
        project.replica.start_device(found.id, at_first_act=at_first_act)
    return found
