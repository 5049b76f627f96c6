"""The schema: labels with their attributes, roles, keys, colours and guidelines, in two languages.

Everything has an id that never changes; items are renamed or retired, never deleted.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal, TypeVar

LabelKind = Literal["entity", "event", "claim", "relation", "document"]
LABEL_KINDS: tuple[LabelKind, ...] = ("entity", "event", "claim", "relation", "document")
AttributeType = Literal["choice", "choices", "text", "yes/no", "number", "date"]
ATTRIBUTE_TYPES: tuple[AttributeType, ...] = ("choice", "choices", "text", "yes/no", "number", "date")
# what fills a role besides annotations: a bare span, an entry, the document's publisher or author
FILLER_WORDS = ("span", "entry", "source")
KIND_COLOURS: Mapping[LabelKind, str] = MappingProxyType(
    {"entity": "#2f6fb3", "event": "#b4541a", "claim": "#7a4fa3", "relation": "#5a6472", "document": "#5a6472"}
)


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in English and Arabic; one of the two may be empty, never both."""

    en: str
    ar: str

    def in_language(self, language: str) -> str:
        """Return the words in `language` ("ar", or anything else for English), or in the other where missing."""
        first, second = (self.ar, self.en) if language.startswith("ar") else (self.en, self.ar)
        return first or second


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice attribute."""

    id: str
    title: Words
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute that annotations of a label may carry."""

    id: str
    title: Words
    type: AttributeType
    required: bool = False
    choices: tuple[Choice, ...] = ()
    guideline: Words = field(default_factory=lambda: Words("", ""))
    retired: bool = False


@dataclass(frozen=True, slots=True)
class RoleType:
    """A role of a label. `fillers` are label ids, kinds, or `span`, `entry`, `source`; `many` allows several.

    No fillers at all means that anything may fill the role. `key` is a physical key, unique within the label.
    """

    id: str
    title: Words
    fillers: tuple[str, ...] = ()
    required: bool = False
    many: bool = False
    key: str = ""
    guideline: Words = field(default_factory=lambda: Words("", ""))
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A type of entity, event, claim, relation or document.

    `key` is a physical key (a letter or digit of a US keyboard), `colour` is `#rrggbb` or empty for the kind's
    own, `order` counts from 0, and `merged_into` names the label that took over from a retired one.
    """

    id: str
    kind: LabelKind
    title: Words
    key: str = ""
    colour: str = ""
    guideline: Words = field(default_factory=lambda: Words("", ""))
    attributes: tuple[Attribute, ...] = ()
    roles: tuple[RoleType, ...] = ()
    retired: bool = False
    order: int = 0
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class Schema:
    """The tag set of a project; `version` grows by one with each change."""

    id: str
    title: Words
    version: int = 1
    labels: Mapping[str, Label] = field(default_factory=lambda: MappingProxyType({}))


_Item = TypeVar("_Item", Label, Attribute, RoleType, Choice)


def active(items: Iterable[_Item]) -> tuple[_Item, ...]:
    """Return the items that are not retired, in their order."""
    return tuple(item for item in items if not item.retired)


def item_with_id(items: Iterable[_Item], name: str) -> _Item | None:
    """Return the item whose id is `name`, retired or not, or None."""
    return next((item for item in items if item.id == name), None)


def colour(label: Label) -> str:
    """Return the colour that a label is painted in, `#rrggbb`."""
    return label.colour or KIND_COLOURS[label.kind]


def title_of(items: Iterable[_Item], name: str, language: str) -> str:
    """Return the title of the item whose id is `name` in a language, or the id itself where there is none."""
    found = item_with_id(items, name)
    return found.title.in_language(language) if found else name


def label_title(schema: Schema, name: str, language: str) -> str:
    """Return a label's title in a language, or its id where the schema lost it."""
    known = schema.labels.get(name)
    return known.title.in_language(language) if known else name


def role_title(schema: Schema, label: str, role: str, language: str) -> str:
    """Return the title of a label's role in a language, or its id where the schema lost it."""
    known = schema.labels.get(label)
    return title_of(known.roles, role, language) if known else role


def label_colour(schema: Schema, name: str, kind: LabelKind) -> str:
    """Return the colour of a label, `#rrggbb`, or its kind's where the schema lost it."""
    known = schema.labels.get(name)
    return colour(known) if known else KIND_COLOURS[kind]


def schema_of(schema_id: str, title: Words, labels: Iterable[Label], version: int = 1) -> Schema:
    """Build a schema from labels whose ids differ; the `order` of each becomes its position."""
    numbered = (replace(each, order=place) for place, each in enumerate(labels))
    return Schema(schema_id, title, version, MappingProxyType({each.id: each for each in numbered}))
