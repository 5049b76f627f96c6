"""Marking, changing and removing annotations; each call is one act."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol, cast

from annotator.errors import AnnotatorError, BadInputError, NotFoundError, RefusedError
from annotator.log.change import Sheet
from annotator.log.states import annotation_from, annotation_state
from annotator.model.annotation import (
    KINDS,
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Kind,
    Layer,
    Role,
    SpanTarget,
    parse_target,
)
from annotator.model.document import Document
from annotator.model.entry import Entry
from annotator.model.fit import attribute_named, check_draft, label_named, read_value, role_named
from annotator.model.ids import is_uuid, new_ids
from annotator.model.schema import Label, LabelKind, Schema, active
from annotator.model.span import accept_fragments, check_words, quotes
from annotator.model.values import Value
from annotator.project import naming
from annotator.project.content_ids import id_elsewhere
from annotator.project.people import Owners, may_write
from annotator.project.session import Project, Written
from annotator.store.append import Act, Changed
from annotator.store.history import known_records, sheet_of


class Source(Protocol):
    """What a draft is made against: an open project, or something that remembers what it said."""

    @property
    def schema(self) -> Schema:
        """The tag set."""
        ...

    def document(self, name: str) -> Document:
        """Return the document called `name`."""
        ...

    def text(self, document: str) -> str:
        """Return the text of a document, by its id."""
        ...

    def entries(self) -> list[Entry]:
        """Return the entries."""
        ...


def draft(
    project: Source,
    document: str,
    label: str,
    fragments: Iterable[tuple[int, int]] = (),
    *,
    kind: str | None = None,
    attributes: Mapping[str, object] | None = None,
    roles: Iterable[tuple[str, str]] = (),
    entry: str | None = None,
    note: str = "",
    layer: Layer = "work",
) -> Annotation:
    """Make an annotation from what a person says of it: names instead of ids, values as people write them."""
    where = project.document(document)
    text = project.text(where.id)
    type_ = words_label(project.schema, label, _kind(kind))
    spans = accept_fragments(fragments, where.length)
    check_words(text, spans)
    return Annotation(
        id="",
        document=where.id,
        owner="",
        layer=layer,
        kind=cast(Kind, type_.kind),
        label=type_.id,
        fragments=spans,
        quotes=quotes(text, spans),
        attributes=read_attributes(type_, attributes or {}),
        roles=tuple(Role(role_named(type_, name).id, parse_target(target, text)) for name, target in roles),
        entry=None if entry is None else naming.entry_named(project.entries(), entry).id,
        note=note,
    )


def words_label(schema: Schema, name: str, kind: LabelKind | None = None) -> Label:
    """Return the label that `name` means, as `label_named`; raises RefusedError for one of documents."""
    label = label_named(schema, name, kind)
    if label.kind not in KINDS:
        raise RefusedError(f"“{label.id}” is a label for documents, not for words; choose another.")
    return label


def _kind(name: str | None) -> LabelKind | None:
    if name is not None and name not in KINDS:
        raise RefusedError(f"“{name}” is no kind of annotation; choose one of {', '.join(KINDS)}.")
    return cast(LabelKind | None, name)


def read_attributes(label: Label, raw: Mapping[str, object]) -> dict[str, Value]:
    """Read attribute values by the label's schema; attributes are named by id or title."""
    named = [(attribute_named(label, name), value) for name, value in raw.items()]
    times = Counter[str]()
    for attribute, value in named:
        times[attribute.id] += len(value) if attribute.type != "choices" and isinstance(value, list | tuple) else 1
        if times[attribute.id] > 1:
            raise BadInputError(f"The attribute “{attribute.id}” is given twice; give it once.")
    return {attribute.id: read_value(attribute, value) for attribute, value in named}


def add(
    project: Project,
    annotations: Sequence[Annotation],
    member: str | None = None,
    *,
    verb: str = "annotate",
    places: Sequence[str] = (),
) -> Written:
    """Store new annotations as one act and return their ids in order.

    An annotation's own `owner` names its member, else `member` does, else it is the person here. An id that is
    a UUID is kept, any other is a name that roles of the same call may use. All fit the schema, or nothing is stored.
    `places` says where each was read, such as `marks.jsonl, line 3`, for the sentence that refuses it.
    """
    check_quotes(project, annotations)
    with project.act(verb, annotations[0].label if len(annotations) == 1 else str(len(annotations))) as act:
        ids = add_in(project, act, annotations, Owners(project, act), member, places=places)
    return Written(project.changed, ids)


def check_quotes(project: Project, annotations: Sequence[Annotation]) -> None:
    """Raise BadInputError where a span does not fit its document's text, or quotes other words than stand there."""
    texts: dict[str, str] = {}
    for each in annotations:
        if each.document not in texts:
            texts[each.document] = project.text(each.document)
        check_quotes_in(texts[each.document], each)


def check_quotes_in(text: str, annotation: Annotation) -> None:
    """Do as `check_quotes` for one annotation of a document that holds `text`."""
    if len(annotation.fragments) == 1 and not annotation.roles:  # the most there are, looked at fast
        start, end = annotation.fragments[0]
        if 0 <= start < end <= len(text) and annotation.quotes == (text[start:end],):
            return
    bare = [role.target for role in annotation.roles if isinstance(role.target, SpanTarget)]
    for fragments, said in ((annotation.fragments, annotation.quotes), *((b.fragments, b.quotes) for b in bare)):
        if accept_fragments(fragments, len(text)) != fragments or quotes(text, fragments) != said:
            raise BadInputError(f"The text at {_shown(fragments)} is not what the annotation quotes; mark it again.")


def _shown(fragments: Iterable[tuple[int, int]]) -> str:
    return ", ".join(f"{start}:{end}" for start, end in fragments)


def add_in(
    project: Project,
    act: Act,
    annotations: Sequence[Annotation],
    owners: Owners,
    member: str | None = None,
    *,
    strict: bool = True,
    places: Sequence[str] = (),
) -> tuple[str, ...]:
    """Store new annotations as part of an act. `strict` refuses what does not fit the schema."""
    spots = places or [""] * len(annotations)
    sheets = [_sheet(owners, each, member, spot) for each, spot in zip(annotations, spots, strict=True)]
    ids, known = _ids(act, annotations, sheets, spots, strict)
    names = {(each.document, each.owner, each.id): name for each, name in zip(annotations, ids, strict=True) if each.id}
    wired = [_wired(each, names) if each.roles else each for each in annotations]
    schema, labels = project.schema, _labels_of(project, wired, ids)
    singles = {name: single_roles(label) for name, label in schema.labels.items()}
    plain: set[tuple[str, str, bool]] = set()  # shapes without attributes and roles that were found to fit
    for annotation, name, sheet, spot in zip(wired, ids, sheets, spots, strict=True):
        shape = (annotation.kind, annotation.label, bool(annotation.fragments))
        if strict and (annotation.roles or annotation.attributes or shape not in plain):
            try:
                check_draft(annotation, schema, labels)
                plain.add(shape)
            except AnnotatorError as error:
                raise _placed(error, spot) from error
        state = annotation_state(annotation, singles.get(annotation.label, frozenset()))
        state["schema"] = schema.version
        if name in known:
            act.put(sheet, "annotation", name, state)
        else:
            act.add(sheet, "annotation", name, state)
    return ids


def _placed(error: AnnotatorError, spot: str) -> AnnotatorError:
    """Return a refusal that says where the annotation was read."""
    return type(error)(f"{spot}: {error}" if spot else str(error))


def _sheet(owners: Owners, annotation: Annotation, member: str | None, spot: str) -> Sheet:
    try:
        return owners.sheet(annotation.document, annotation.layer, annotation.owner or member)
    except AnnotatorError as error:
        raise _placed(error, spot) from error


def _ids(
    act: Act, annotations: Sequence[Annotation], sheets: Sequence[Sheet], spots: Sequence[str], strict: bool
) -> tuple[tuple[str, ...], set[str]]:
    """Return the ids that annotations get in `sheets`, their own UUIDs or new ones, and which the log has already.

    A record stands in one sheet for good. A UUID that another sheet has, as when one member's work is imported as
    gold, is refused if `strict`, else gives an id that follows from it and the sheet: the same import twice is one.
    """
    known = known_records(act.connection, [each.id for each in annotations if is_uuid(each.id)])
    first = {each.id: sheet for each, sheet in zip(reversed(annotations), reversed(sheets), strict=True)}
    made, names, moved = iter(new_ids(len(annotations))), [], []
    for each, sheet, spot in zip(annotations, sheets, spots, strict=True):
        if not is_uuid(each.id):
            names.append(next(made))
        elif sheet in (known.get(each.id) or (act.added.get(each.id, first[each.id]),)):
            names.append(each.id)
        elif strict:
            taken = RefusedError(f"The id {each.id} is another annotation's; leave it out to make a new one.")
            raise _placed(taken, spot)
        else:
            names.append(id_elsewhere(each.id, sheet))
            moved.append(names[-1])
    return tuple(names), known.keys() | known_records(act.connection, moved).keys()


def single_roles(label: Label | None) -> frozenset[str]:
    """Return the roles of a label that take one filler only."""
    return frozenset(role.id for role in label.roles if not role.many) if label else frozenset()


def _wired(annotation: Annotation, names: Mapping[tuple[str, str, str], str]) -> Annotation:
    """Return an annotation whose targets, where they are names of the same call, are the ids made for them."""
    return replace(annotation, roles=tuple(_wired_role(role, annotation, names) for role in annotation.roles))


def _wired_role(role: Role, annotation: Annotation, names: Mapping[tuple[str, str, str], str]) -> Role:
    if not isinstance(role.target, AnnotationTarget):
        return role
    name = names.get((annotation.document, annotation.owner, role.target.id), role.target.id)
    return replace(role, target=AnnotationTarget(name))


def _labels_of(project: Project, annotations: Sequence[Annotation], ids: Sequence[str]) -> Callable[[str], str | None]:
    """Return what says the label of a target as `target_text` spells it: of this call, or stored; None if gone."""
    own = {name: each.label for each, name in zip(annotations, ids, strict=True)}
    here = {(each.document, each.layer) for each in annotations}
    targets = {
        role.target.id
        for each in annotations
        for role in each.roles
        if isinstance(role.target, AnnotationTarget | EntryTarget)
    }
    wanted = tuple(targets - own.keys())
    found = project.annotations(ids=wanted) if wanted else []
    stored = {each.id: each.label for each in found if (each.document, each.layer) in here}
    entries = {f"entry:{each.id}": each.label for each in project.entries()} if wanted else {}
    return lambda name: own.get(name) or stored.get(name) or entries.get(name)


def edit(
    project: Project, name: str, change: Callable[[Annotation], Annotation], verb: str = "edit", *, strict: bool = True
) -> Changed:
    """Change one annotation: `change` gets what it is now and returns what it shall be.

    `strict` refuses what does not fit the schema and did not before.
    """
    with project.act(verb, name) as act:
        before = standing(project, act, name)
        put_changed(project, act, [(before, change(before))], strict=strict)
    return project.changed


def standing(project: Project, act: Act, name: str) -> Annotation:
    """Return an annotation as it is now, after asking whether the person here may change it; raises AnnotatorError."""
    sheet = _place(project, act, name)
    state = act.folded(sheet, "annotation", name).state
    if state is None:
        raise NotFoundError(f"The annotation {name} was removed meanwhile.")
    return annotation_from(state, name, sheet.document, sheet.owner, cast(Layer, sheet.layer))


def put_changed(
    project: Project, act: Act, changes: Sequence[tuple[Annotation, Annotation]], *, strict: bool = True
) -> None:
    """Put annotations as they shall be, each with what it was, as part of an act; raises for the first that may not.

    `strict` refuses what does not fit the schema and did not before.
    """
    labels = labels_of(project, [after for _, after in changes])
    for before, changed in changes:
        put_one(project, act, before, changed, labels, strict=strict)


def put_one(
    project: Project,
    act: Act,
    before: Annotation,
    changed: Annotation,
    labels: Callable[[str], str | None],
    *,
    strict: bool = True,
) -> None:
    """Do as `put_changed` for one annotation; `labels` says the label of a target."""
    after = replace(changed, id=before.id, schema=project.schema.version)
    if strict:
        check_draft(after, project.schema, labels, before)
    if (after.fragments, after.quotes, after.roles) != (before.fragments, before.quotes, before.roles):
        check_quotes(project, [after])
    single = single_roles(project.schema.labels.get(after.label))
    sheet = Sheet(before.layer, before.document, before.owner)
    act.put(sheet, "annotation", before.id, annotation_state(after, single))


def labels_of(project: Project, annotations: Sequence[Annotation]) -> Callable[[str], str | None]:
    """Return what says the label of a target of these annotations, as `model.fit` asks for it."""
    return _labels_of(project, annotations, [each.id for each in annotations])


def remove(project: Project, names: Sequence[str], verb: str = "remove") -> Changed:
    """Remove annotations as one act; roles that pointed to them stay, as problems."""
    with project.act(verb, str(len(names))) as act:
        for name in names:
            act.remove(_place(project, act, name), "annotation", name)
    return project.changed


def _place(project: Project, act: Act, name: str) -> Sheet:
    """Return where an annotation stands, after asking whether the person here may write there."""
    sheets = sheet_of(act.connection, "annotation", name)
    if not sheets:
        raise NotFoundError(f"No annotation has the id {name}; list them with: annotator annotations FILE.")
    # two files may have brought one id into two sheets before they were merged: one's own comes first
    own = [sheet for sheet in sheets if project.person and sheet.owner == project.person.id]
    return may_write(project, (own or sorted(sheets))[0])


def drop(annotation: Annotation, label: Label, names: Iterable[str]) -> Annotation:
    """Return an annotation without what `names` say: `note`, `entry`, attributes and roles, by id or title.

    What the annotation holds goes by its id even where the label no longer has it. Raises NotFoundError.
    """
    for name in names:
        annotation = _without(annotation, label, name)
    return annotation


def _without(annotation: Annotation, label: Label, name: str) -> Annotation:
    if name == "note":
        return replace(annotation, note="")
    if name == "entry":
        return replace(annotation, entry=None)
    if name in annotation.attributes or any(role.name == name for role in annotation.roles):
        return _lacking(annotation, name)
    for find in (attribute_named, role_named):
        with suppress(NotFoundError):
            return _lacking(annotation, find(label, name).id)
    offered = ["note", "entry", *(a.id for a in active(label.attributes)), *(r.id for r in active(label.roles))]
    raise NotFoundError(f"“{name}” is no attribute or role of “{label.id}”; clear one of {', '.join(offered)}.")


def _lacking(annotation: Annotation, name: str) -> Annotation:
    attributes = {key: value for key, value in annotation.attributes.items() if key != name}
    return replace(
        annotation, attributes=attributes, roles=tuple(role for role in annotation.roles if role.name != name)
    )


def respan(project: Project, name: str, fragments: Iterable[tuple[int, int]]) -> Changed:
    """Give an annotation other fragments."""
    return edit(project, name, lambda each: with_fragments(project, each, fragments), "respan")


def with_fragments(project: Project, annotation: Annotation, fragments: Iterable[tuple[int, int]]) -> Annotation:
    """Return an annotation with other fragments and the words that stand there; raises BadInputError."""
    text = project.text(annotation.document)
    spans = accept_fragments(fragments, len(text))
    check_words(text, spans)
    return replace(annotation, fragments=spans, quotes=quotes(text, spans))


def relabel(project: Project, name: str, label: str) -> Changed:
    """Give an annotation another label; attributes and roles stay, what does not fit is a problem."""
    return edit(project, name, lambda each: with_label(project, each, label), "relabel", strict=False)


def with_label(project: Project, annotation: Annotation, label: str) -> Annotation:
    """Return an annotation with another label of its kind; raises NotFoundError, and RefusedError for a retired one."""
    type_ = label_named(project.schema, label, annotation.kind)
    if type_.retired:
        raise RefusedError(f"The label “{type_.id}” is retired; choose another.")
    return replace(annotation, label=type_.id)
