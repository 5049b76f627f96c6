"""The understanding of a brat .ann file: its lines become annotations with new ids.

A T line is an entity, or the trigger of the E lines that name it; an R or `*` line is a relation. In a folder that
Annotator wrote, names are unescaped, T lines of type Span that fill a role are bare spans, and the notes called
AnnotatorRole, AnnotatorAttribute, AnnotatorSpan and AnnotatorKind give back what they say (see `brat_write`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import orjson

from annotator.errors import BadInputError
from annotator.formats.brat_circles import circle
from annotator.formats.brat_lines import Argument, EventLine, Lines, RelationLine, RemarkLine, SpanLine
from annotator.formats.brat_names import SPAN, from_one_line, plain, plain_role
from annotator.formats.place import at
from annotator.model.annotation import (
    KINDS,
    NOTHING,
    Annotation,
    AnnotationTarget,
    Kind,
    Role,
    SpanTarget,
    Target,
    parse_target,
)
from annotator.model.entry import Entry
from annotator.model.ids import derived_id, new_ids
from annotator.model.schema import Schema
from annotator.model.span import Fragments, quotes
from annotator.model.values import Value, json_value

ENTRY = "Entry"
_DIGITS = "0123456789"


@dataclass(slots=True)
class Reading:
    """What is shared by the files of one folder: the labels' kinds and roles, and the entries known so far.

    `met` are the entries that the file at hand names first.
    """

    own: bool
    schema: Schema | None
    known: set[str] = field(default_factory=set)
    met: list[Entry] = field(default_factory=list)

    def meet(self, entry: Entry) -> None:
        """Keep an entry that was not named before."""
        if entry.id not in self.known:
            self.known.add(entry.id)
            self.met.append(entry)

    def kind(self, label: str) -> str:
        """Return the kind of a label, or nothing where no configuration tells."""
        known = self.schema.labels.get(label) if self.schema else None
        return known.kind if known else ""

    def roles(self, label: str) -> set[str]:
        """Return the names of a label's roles."""
        known = self.schema.labels.get(label) if self.schema else None
        return {role.id for role in known.roles} if known else set()


@dataclass(slots=True)
class _Draft:
    """An annotation in the making."""

    id: str
    kind: Kind
    label: str
    line: int
    fragments: Fragments = ()
    roles: list[Role] = field(default_factory=list)
    attributes: dict[str, Value] = field(default_factory=dict)
    entry: str | None = None
    notes: list[str] = field(default_factory=list)


def annotations(
    lines: Lines, placed: Mapping[str, Fragments], text: str, document: str, reading: Reading
) -> tuple[Annotation, ...]:
    """Return the annotations that the lines describe, in the lines' order; `placed` has each T line's fragments.

    Raises BadInputError naming file and line for ids that are not in the file, events that are their own
    arguments, triggers of another type, and notes of Annotator's own that cannot be read.
    """
    return _Sheet(lines, placed, text, reading).annotations(document)


_RoleName = Callable[[str, tuple[Argument, ...], str, Reading], str]


class _Sheet:
    """One file while it is understood."""

    def __init__(self, lines: Lines, placed: Mapping[str, Fragments], text: str, reading: Reading) -> None:
        self._lines = lines
        self._placed = placed
        self._text = text
        self._reading = reading
        self._events_of = _events_by_trigger(lines)
        self._bare = _bare_spans(lines) if reading.own else set()
        self._drafts: dict[str, _Draft] = {}

    def annotations(self, document: str) -> tuple[Annotation, ...]:
        self._draft_all()
        self._refuse_circles()
        for event in self._lines.events.values():
            self._fill(event, _event_role)
        for relation in self._lines.relations.values():
            self._fill(relation, _relation_role)
        for remark in self._lines.remarks.values():
            with at(self._lines.path, remark.line):
                self._remark(remark)
        return tuple(self._finished(draft, document) for draft in self._drafts.values())

    def _draft_all(self) -> None:
        lines = self._lines
        found: list[SpanLine | EventLine | RelationLine] = [
            span for name, span in lines.spans.items() if name not in self._bare and name not in self._events_of
        ]
        found += lines.events.values()
        found += lines.relations.values()
        found.sort(key=lambda each: each.line)
        for line, name in zip(found, new_ids(len(found)), strict=True):
            self._drafts[line.id] = self._draft(line, name)

    def _draft(self, line: SpanLine | EventLine | RelationLine, name: str) -> _Draft:
        label = plain(line.type) if self._reading.own else line.type
        match line:
            case SpanLine():
                kind: Kind = "event" if self._reading.kind(label) == "event" and not self._reading.own else "entity"
                return _Draft(name, kind, label, line.line, self._placed[line.id])
            case EventLine():
                kind = "claim" if self._reading.kind(label) == "claim" else "event"
                return _Draft(name, kind, label, line.line, self._trigger(line))
            case RelationLine():
                return _Draft(name, "relation", label, line.line)

    def _trigger(self, event: EventLine) -> Fragments:
        span = self._lines.spans.get(event.trigger)
        with at(self._lines.path, event.line):
            if span is None:
                raise BadInputError(f"{event.id} has the trigger {event.trigger[:60]}, which is not in the file.")
            if span.type != event.type:
                raise BadInputError(f"{event.id} is a {event.type[:60]}, but its trigger {span.id} a {span.type[:60]}.")
        return self._placed[span.id]

    def _refuse_circles(self) -> None:
        events = self._lines.events
        links = {
            event.id: [self._named(target) for _, target in event.arguments if self._named(target) in events]
            for event in events.values()
        }
        if found := circle(links):
            line = min(events[name].line for name in found)
            way = " → ".join(name[:20] for name in found[:8])
            raise BadInputError(
                f"{self._lines.path}, line {line}: the event is its own argument ({way}); cut the circle."
            )

    def _named(self, name: str) -> str:
        """Return the event that a trigger's id means, any other id itself."""
        events = self._events_of.get(name)
        return events[0] if events else name

    def _resolve(self, name: str) -> _Draft:
        """Return the annotation an id means; a remark's id means what it is said of."""
        # a note on a note on an attribute: few, and bounded so that a circle of remarks ends
        if len(self._events_of.get(name, ())) > 1:
            raise BadInputError(f"{name[:60]} is the trigger of several events; name one of them.")
        for _ in range(8):
            if draft := self._drafts.get(self._named(name)):
                return draft
            remark = self._lines.remarks.get(name)
            if remark is None:
                break
            name = remark.target
        raise BadInputError(f"the id {name[:60]} is not in the file; correct or remove the line.")

    def _fill(self, line: EventLine | RelationLine, role_name: _RoleName) -> None:
        draft = self._drafts[line.id]
        with at(self._lines.path, line.line):
            for argument in line.arguments:
                role = role_name(argument[0], line.arguments, draft.label, self._reading)
                draft.roles.append(Role(role, self._target(argument[1])))

    def _target(self, name: str) -> AnnotationTarget | SpanTarget:
        if name in self._bare:
            fragments = self._placed[name]
            return SpanTarget(fragments, quotes(self._text, fragments))
        return AnnotationTarget(self._resolve(name).id)

    def _remark(self, remark: RemarkLine) -> None:
        draft = self._resolve(remark.target)
        match remark.id[0]:
            case "A" | "M":
                self._attribute(draft, remark)
            case "N":
                self._reference(draft, remark)
            case _:
                self._note(draft, remark)

    def _attribute(self, draft: _Draft, remark: RemarkLine) -> None:
        name = plain(remark.type) if self._reading.own else remark.type
        if remark.value is None:
            value: Value = True
        else:
            value = plain(str(remark.value)) if self._reading.own else str(remark.value)
        before = draft.attributes.get(name)
        if before is not None and before != value:
            # brat allows several values of one attribute, each on its line
            others = before if isinstance(before, tuple) else (str(before),)
            value = tuple(dict.fromkeys((*others, str(value))))
        draft.attributes[name] = value

    def _reference(self, draft: _Draft, remark: RemarkLine) -> None:
        assert isinstance(remark.value, tuple), "N lines hold a resource and an id"
        resource, name = remark.value
        if self._reading.own and resource == ENTRY:
            entry = Entry(plain(name), draft.label, from_one_line(remark.text))
        else:
            place = f"{resource}:{name}"
            entry = Entry(derived_id("brat", place), draft.label, remark.text.strip() or name, note=place)
        if draft.entry not in (None, entry.id):
            draft.notes.append(f"{remark.type} {resource}:{name} {remark.text}".strip())
            return
        draft.entry = entry.id
        self._reading.meet(entry)

    def _note(self, draft: _Draft, remark: RemarkLine) -> None:
        if not self._reading.own:
            text = remark.text.strip()
            draft.notes.append(text if remark.type == "AnnotatorNotes" else f"{remark.type}: {text}")
            return
        text = from_one_line(remark.text)
        name, _, value = text.partition("=")
        match remark.type:
            case "AnnotatorNotes":
                draft.notes.append(text)
            case "AnnotatorRole":
                draft.roles.append(Role(plain(name), self._noted_target(value)))
            case "AnnotatorAttribute":
                draft.attributes[plain(name)] = _noted_value(value)
            case "AnnotatorSpan":
                target = parse_target(f"span:{text}", self._text)
                draft.fragments = target.fragments if isinstance(target, SpanTarget) else ()
            case "AnnotatorKind" if text in KINDS:
                draft.kind = next(kind for kind in KINDS if kind == text)
            case _:
                draft.notes.append(f"{remark.type}: {text}")

    def _noted_target(self, spelling: str) -> Target:
        target = parse_target(spelling, self._text)
        return self._target(target.id) if isinstance(target, AnnotationTarget) else target

    def _finished(self, draft: _Draft, document: str) -> Annotation:
        return Annotation(
            id=draft.id,
            document=document,
            owner="",
            layer="work",
            kind=draft.kind,
            label=draft.label,
            fragments=draft.fragments,
            quotes=quotes(self._text, draft.fragments),
            attributes=MappingProxyType(draft.attributes) if draft.attributes else NOTHING,
            roles=tuple(draft.roles),
            entry=draft.entry,
            note="\n".join(draft.notes),
        )


def _events_by_trigger(lines: Lines) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for event in lines.events.values():
        found.setdefault(event.trigger, []).append(event.id)
    return found


def _bare_spans(lines: Lines) -> set[str]:
    """Return the T lines of type Span that fill a role; one that fills none was made in brat and is an entity."""
    fillers = {target for event in lines.events.values() for _, target in event.arguments}
    fillers.update(target for relation in lines.relations.values() for _, target in relation.arguments)
    return {name for name, span in lines.spans.items() if span.type == SPAN and name in fillers}


def _event_role(name: str, arguments: tuple[Argument, ...], label: str, reading: Reading) -> str:
    """Return a role's name without brat's number: `Org-Arg2` is the second `Org-Arg`, but `Arg1` may be a name."""
    if reading.own:
        return plain_role(name)
    known = reading.roles(label)
    base = name.rstrip(_DIGITS)
    number = name[len(base) :]
    repeated = base in known or any(each == base for each, _ in arguments)
    return base if name not in known and base and number and repeated else name


def _relation_role(name: str, _arguments: tuple[Argument, ...], _label: str, reading: Reading) -> str:
    return plain(name) if reading.own else name


def _noted_value(json: str) -> Value:
    try:
        return json_value(orjson.loads(json))
    except orjson.JSONDecodeError as error:
        raise BadInputError(f"“{json[:60]}” is not an attribute's value in JSON; correct it.") from error
