"""Annotations: an entity, event, claim or relation that someone marked in one document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from annotator.model.span import Fragments
from annotator.model.values import Value

Kind = Literal["entity", "event", "claim", "relation"]
Layer = Literal["work", "gold"]
KINDS: tuple[Kind, ...] = ("entity", "event", "claim", "relation")
NOTHING: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AnnotationTarget:
    """Another annotation of the same sheet."""

    id: str


@dataclass(frozen=True, slots=True)
class EntryTarget:
    """A real-world person, group, place or event."""

    id: str


@dataclass(frozen=True, slots=True)
class SpanTarget:
    """A bare span, such as a claim's cue; `quotes` holds the text of each fragment."""

    fragments: Fragments
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceTarget:
    """The document's publisher or author: the usual source of a claim."""

    of: Literal["publisher", "author"]


Target = AnnotationTarget | EntryTarget | SpanTarget | SourceTarget


@dataclass(frozen=True, slots=True)
class Role:
    """A named link from an event, claim or relation to its filler."""

    name: str
    target: Target


@dataclass(frozen=True, slots=True)
class Annotation:
    """What one member marked; `owner` is empty in gold, `fragments` may be empty for an event without trigger."""

    id: str
    document: str
    owner: str
    layer: Layer
    kind: Kind
    label: str
    fragments: Fragments = ()
    quotes: tuple[str, ...] = ()
    attributes: Mapping[str, Value] = field(default_factory=lambda: NOTHING)
    roles: tuple[Role, ...] = ()
    entry: str | None = None
    note: str = ""
    schema: int = 0


def target_text(target: Target) -> str:
    """Spell a target as the command line and the listings do.

    An annotation is its id, an entry `entry:ID`, a bare span `span:3:9,12:15`, a source `publisher` or `author`.
    """
    match target:
        case AnnotationTarget(id=name):
            return name
        case EntryTarget(id=name):
            return f"entry:{name}"
        case SpanTarget(fragments=fragments):
            return "span:" + ",".join(f"{start}:{end}" for start, end in fragments)
        case SourceTarget(of=what):
            return what
