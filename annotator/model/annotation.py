"""Annotations: an entity, event, claim or relation that someone marked in one document."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from annotator.errors import BadInputError
from annotator.model.span import Fragments, accept_fragments, quotes
from annotator.model.values import Value

Kind = Literal["entity", "event", "claim", "relation"]
Layer = Literal["work", "gold"]
KINDS: tuple[Kind, ...] = ("entity", "event", "claim", "relation")
NOTHING: Mapping[str, Value] = MappingProxyType({})
_FRAGMENT = re.compile(r"([0-9]{1,12}):([0-9]{1,12})")


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


def parse_target(spelling: str, text: str) -> Target:
    """Read what `target_text` writes; a bare span takes its quotes from `text`, the document's.

    Raises BadInputError for an empty target and for a span that is misspelt or does not fit the text.
    """
    if not spelling or spelling in ("entry:", "span:"):
        raise BadInputError("A role has an empty target; write an annotation's id, entry:ID, span:3:9 or publisher.")
    if spelling in ("publisher", "author"):
        return SourceTarget("publisher" if spelling == "publisher" else "author")
    if spelling.startswith("entry:"):
        return EntryTarget(spelling.removeprefix("entry:"))
    if spelling.startswith("span:"):
        fragments = accept_fragments(_parse_fragments(spelling), len(text))
        return SpanTarget(fragments, quotes(text, fragments))
    return AnnotationTarget(spelling)


def _parse_fragments(spelling: str) -> list[tuple[int, int]]:
    found = [_FRAGMENT.fullmatch(part) for part in spelling.removeprefix("span:").split(",")]
    if not all(found):
        raise BadInputError(f"“{spelling[:80]}” is not a span; write span:START:END or span:3:9,12:15.")
    return [(int(match[1]), int(match[2])) for match in found if match]
