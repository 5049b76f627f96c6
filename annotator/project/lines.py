"""Annotations as people and programs send them in: the fields of the listings, with names for ids, read by the schema.

Every field but the label may be missing where it has nothing to say; values are spelled as people write them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.errors import BadInputError, RefusedError
from annotator.formats.annotation_json import LAYERS
from annotator.formats.jsonl import parse_line
from annotator.formats.place import at
from annotator.formats.record import Record
from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Layer, Role, parse_target
from annotator.model.document import Document
from annotator.model.entry import Entry
from annotator.model.fit import label_named, role_named
from annotator.model.ids import is_uuid
from annotator.model.schema import Schema
from annotator.model.span import accept_fragments, check_words, quotes
from annotator.project import naming
from annotator.project.annotate import add, draft, drop, edit, read_attributes
from annotator.project.session import Project, Written
from annotator.store.append import Changed

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for a line that does not say it itself."""

    document: str = ""
    member: str | None = None
    layer: Layer = "work"


def annotate_fields(project: Project, fields: Fields, defaults: Defaults | None = None) -> str:
    """Store one annotation given by its fields, and return its id; raises AnnotatorError."""
    said = defaults or Defaults()
    made = _Reader(project, said, frozenset()).read(fields)
    return add(project, [made], said.member).ids[0]


def annotate_lines(project: Project, lines: Iterable[bytes], source: Path, defaults: Defaults | None = None) -> Written:
    """Store the annotations of JSON lines as one act; a role may name the id of any of them, before or after.

    An id that is a UUID is kept, any other is a name within the lines. Raises AnnotatorError that names `source` and
    the line; then nothing was written.
    """
    said = defaults or Defaults()
    rows = [(n, parse_line(source, n, line)) for n, line in enumerate(lines, start=1) if line.strip()]
    if not rows:
        raise BadInputError(f"{source} holds no annotations; give one JSON object a line.")
    reader = _Reader(project, said, frozenset(str(row.get("id")) for _, row in rows if row.get("id")))
    made = []
    for number, row in rows:
        with at(source, number):
            made.append(reader.read(row))
    places = [f"{source}, line {number}" for number, _ in rows]
    _refuse_taken(project, made, places, said.member)
    return add(project, made, said.member, places=places)


def edit_fields(project: Project, name: str, fields: Fields, clear: Iterable[str] = ()) -> Changed:
    """Change an annotation, by id or unique prefix, as one act: what `fields` say takes the place of what was there.

    Attributes and roles that `fields` do not name stay, unless `clear` names them; so do note and entry.
    Raises AnnotatorError; then nothing was written.
    """
    reader = _Reader(project, Defaults(), frozenset())
    cleared = list(clear)
    return edit(project, project.annotation_id(name), lambda before: reader.amended(before, fields, cleared))


class _Reader:
    """Reads fields against a project, and remembers what it has looked up; it is what drafts are made against."""

    def __init__(self, project: Project, defaults: Defaults, names: frozenset[str]) -> None:
        self.project = project
        self.defaults = defaults
        self.names = names
        self.schema: Schema = project.schema
        self._documents: dict[str, Document] = {}
        self._texts: dict[str, str] = {}
        self._entries: list[Entry] | None = None
        self._seen: set[tuple[str, str, str]] = set()

    def document(self, name: str) -> Document:
        if name not in self._documents:
            self._documents[name] = self.project.document(name)
        return self._documents[name]

    def text(self, document: str) -> str:
        if document not in self._texts:
            self._texts = {document: self.project.text(document)}  # one: lines mostly come document by document
        return self._texts[document]

    def entries(self) -> list[Entry]:
        if self._entries is None:
            self._entries = self.project.entries()
        return self._entries

    def read(self, fields: Fields) -> Annotation:
        """Return the annotation that `fields` describe; its id is the one given, or empty."""
        record = Record({name: value for name, value in fields.items() if value is not None}, "The annotation")
        layer = record.choice("layer", LAYERS, self.defaults.layer)
        made = draft(
            self,
            record.take("document", str, self.defaults.document) or _missing("document"),
            record.take("label", str),
            [_pair(each) for each in record.take("fragments", list, [])],
            kind=record.take("kind", str, "") or None,
            attributes=record.take("attributes", dict, {}),
            roles=[_role(each) for each in record.take("roles", list, [])],
            entry=record.take("entry", str, "") or None,
            note=record.take("note", str, ""),
            layer=layer,
        )
        _check_text(record.take_any("text"), made.quotes)
        owner = naming.bare(record.take("member", str, "")) if layer == "work" else ""
        name = record.take("id", str, "")
        for unused in ("type", "schema"):  # the app's own format has them on each line
            record.take_any(unused)
        record.done()
        self._once(made.document, owner, name)
        return replace(made, id=name, owner=owner, roles=tuple(self._meant(role) for role in made.roles))

    def amended(self, before: Annotation, fields: Fields, clear: Iterable[str]) -> Annotation:
        """Return an annotation as it is after what `fields` say, with what `clear` names taken away first."""
        record = Record({name: value for name, value in fields.items() if value is not None}, "The annotation")
        label = label_named(self.schema, record.take("label", str, before.label), before.kind)
        text = self.text(before.document)
        held = drop(before, label, clear)
        spans = accept_fragments([_pair(each) for each in record.take("fragments", list, [])], len(text))
        check_words(text, spans)
        said = [_role(each) for each in record.take("roles", list, [])]
        roles = [self._meant(Role(role_named(label, name).id, parse_target(target, text))) for name, target in said]
        entry = record.take("entry", str, "")
        after = replace(
            held,
            label=label.id,
            fragments=spans or held.fragments,
            quotes=quotes(text, spans) if spans else held.quotes,
            attributes={**held.attributes, **read_attributes(label, record.take("attributes", dict, {}))},
            roles=_replaced(held.roles, roles),
            entry=naming.entry_named(self.entries(), entry).id if entry else held.entry,
            note=record.take("note", str, held.note),
        )
        record.done()
        return after

    def _once(self, document: str, owner: str, name: str) -> None:
        key = ("", "", name) if is_uuid(name) else (document, owner, name)
        if name and key in self._seen:
            raise BadInputError(f"The id {name[:80]} is used twice; give each its own.")
        self._seen.add(key)

    def _meant(self, role: Role) -> Role:
        match role.target:
            case EntryTarget(id=name):
                return replace(role, target=EntryTarget(naming.entry_named(self.entries(), name).id))
            case AnnotationTarget(id=name) if name not in self.names and not is_uuid(name):
                return replace(role, target=AnnotationTarget(self.project.annotation_id(name)))
        return role


def _replaced(held: Sequence[Role], said: Sequence[Role]) -> tuple[Role, ...]:
    """Return roles with those that are `said` in place of the held ones of the same name."""
    names = {role.name for role in said}
    return (*(role for role in held if role.name not in names), *said)


def _missing(name: str) -> str:
    raise BadInputError(f"The annotation lacks the field “{name}”; add it.")


def _pair(raw: object) -> tuple[int, int]:
    # type(), not isinstance: true is not an offset
    if isinstance(raw, list | tuple) and len(raw) == 2 and type(raw[0]) is int and type(raw[1]) is int:
        return raw[0], raw[1]
    raise BadInputError(f"The fragment {raw!r:.80} is not a pair [start, end] of whole numbers.")


def _role(raw: object) -> tuple[str, str]:
    record = Record(raw, "The role")
    role = (record.take("role", str), record.take("target", str))
    record.done()
    return role


def _check_text(given: object, quotes: Sequence[str]) -> None:
    """Refuse a quote, as one text or one of each fragment, that is not what the document holds there."""
    if given in (None, " ".join(quotes), list(quotes)):
        return
    raise BadInputError(f"The text {given!r:.80} is not what the document holds there, {' '.join(quotes)!r:.80}.")


def _refuse_taken(project: Project, made: Sequence[Annotation], places: Sequence[str], member: str | None) -> None:
    """Refuse ids that annotations elsewhere have: an id means one annotation for good."""
    ids = [each.id for each in made if is_uuid(each.id)]
    chunks = (ids[at : at + 5000] for at in range(0, len(ids), 5000))
    held = {each.id: each for chunk in chunks for each in project.annotations(ids=chunk)}
    here = project.person
    names = {each.name: each.id for each in project.members.values()} | {"": here.id if here else ""}
    for annotation, place in zip(made, places, strict=True):
        other = held.get(annotation.id)
        name = annotation.owner or member or ""
        owner = names.get(name, name) if annotation.layer == "work" else ""
        if other and (other.document, other.layer, other.owner) != (annotation.document, annotation.layer, owner):
            raise RefusedError(f"{place}: the id {other.id} is another annotation's; leave it out to make a new one.")
