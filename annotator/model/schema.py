"""The schema: labels with their attributes, roles, keys, colours and guidelines, in two languages.

Everything has an id that never changes; items are renamed or retired, never deleted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

LabelKind = Literal["entity", "event", "claim", "relation", "document"]
LABEL_KINDS: tuple[LabelKind, ...] = ("entity", "event", "claim", "relation", "document")
AttributeType = Literal["choice", "choices", "text", "yes/no", "number", "date"]
ATTRIBUTE_TYPES: tuple[AttributeType, ...] = ("choice", "choices", "text", "yes/no", "number", "date")


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
    """A role of a label. `fillers` are label ids, kinds, or `span`, `entry`, `source`; `many` allows several."""

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
    """A type of entity, event, claim, relation or document."""

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
