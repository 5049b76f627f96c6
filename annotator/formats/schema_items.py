"""Labels, attributes, roles and choices read from their tables; what `[[common]]` gives is added to each label."""

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from annotator.formats.schema_table import Table
from annotator.model.schema import (
    ATTRIBUTE_TYPES,
    LABEL_KINDS,
    Attribute,
    Choice,
    Label,
    LabelKind,
    RoleType,
)

_ATTRIBUTE_KEYS = ("id", "type", "required", "title", "guideline", "choices", "retired")
_ROLE_KEYS = ("id", "title", "fillers", "many", "required", "key", "guideline", "retired")
_LABEL_KEYS = ("id", "kind", "title", "key", "colour", "guideline", "attribute", "role", "retired", "merge_into")
_ROLE_KINDS: tuple[LabelKind, ...] = ("event", "claim", "relation")
_KEY = re.compile(r"[A-Za-z0-9]")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_Item = TypeVar("_Item", Label, Attribute, RoleType, Choice)
_Word = TypeVar("_Word", bound=str)


@dataclass(frozen=True, slots=True)
class Read(Generic[_Item]):
    """An item and the table it was read from."""

    item: _Item
    table: Table


@dataclass(frozen=True, slots=True)
class ReadLabel:
    """A label, its table, and the attributes and roles it has with theirs, its own before the common ones."""

    label: Label
    table: Table
    attributes: tuple[Read[Attribute], ...]
    roles: tuple[Read[RoleType], ...]


@dataclass(frozen=True, slots=True)
class Common:
    """Attributes and roles that the labels of some kinds, or some labels, have."""

    kinds: tuple[str, ...]
    labels: tuple[str, ...]
    attributes: tuple[Read[Attribute], ...]
    roles: tuple[Read[RoleType], ...]


def read_labels(root: Table) -> list[ReadLabel]:
    """Read every label of a schema, what is common included."""
    commons = [_read_common(table) for table in root.tables("common")]
    labels = [_read_label(table, commons) for table in root.tables("label")]
    _check_commons(root, commons, labels)
    return labels


def _read_label(table: Table, commons: list[Common]) -> ReadLabel:
    table.expect(_LABEL_KEYS, "a label")
    name = table.id("label")
    kind = _word(table, "kind", LABEL_KINDS, "label")
    shared = [common for common in commons if kind in common.kinds or (name and name in common.labels)]
    own_attributes, own_roles = _read_own(table)
    attributes = own_attributes + tuple(read for common in shared for read in common.attributes)
    roles = own_roles + tuple(read for common in shared for read in common.roles)
    merged_into = table.text("merge_into")
    label = Label(
        id=name,
        kind=kind,
        title=table.words("title", "label", required=True),
        key=_read_key(table),
        colour=_read_colour(table),
        guideline=table.words("guideline", "label"),
        attributes=tuple(read.item for read in attributes),
        roles=tuple(read.item for read in roles),
        retired=table.flag("retired") or bool(merged_into),
        merged_into=merged_into,
    )
    _check_roles_allowed(label, table, roles)
    return ReadLabel(label, table, attributes, roles)


def _read_own(table: Table) -> tuple[tuple[Read[Attribute], ...], tuple[Read[RoleType], ...]]:
    attributes = tuple(Read(_read_attribute(each), each) for each in table.tables("attribute"))
    roles = tuple(Read(_read_role(each), each) for each in table.tables("role"))
    return attributes, roles


def _read_common(table: Table) -> Common:
    table.expect(("kinds", "labels", "attribute", "role"), "“common”")
    kinds, labels = table.texts("kinds"), table.texts("labels")
    if not kinds and not labels:
        table.find("this “common” names neither kinds nor labels", 'add kinds = ["event"] or labels = ["..."]')
    for kind in kinds:
        if kind not in LABEL_KINDS:
            table.find(f"“{kind}” is not a kind", f"use one of {', '.join(LABEL_KINDS)}", "kinds")
    return Common(kinds, labels, *_read_own(table))


def _read_attribute(table: Table) -> Attribute:
    table.expect(_ATTRIBUTE_KEYS, "an attribute")
    name = table.id("attribute")
    sort = _word(table, "type", ATTRIBUTE_TYPES, "attribute")
    choices = tuple(_read_choice(each) for each in table.tables("choices"))
    _check_choices(table, name, sort, choices)
    return Attribute(
        id=name,
        title=table.words("title", "attribute", required=True),
        type=sort,
        required=table.flag("required"),
        choices=choices,
        guideline=table.words("guideline", "attribute"),
        retired=table.flag("retired"),
    )


def _read_choice(table: Table) -> Choice:
    table.expect(("id", "title", "retired"), "a choice")
    return Choice(table.id("choice"), table.words("title", "choice", required=True), table.flag("retired"))


def _read_role(table: Table) -> RoleType:
    table.expect(_ROLE_KEYS, "a role")
    return RoleType(
        id=table.id("role"),
        title=table.words("title", "role", required=True),
        fillers=table.texts("fillers"),
        required=table.flag("required"),
        many=table.flag("many"),
        key=_read_key(table),
        guideline=table.words("guideline", "role"),
        retired=table.flag("retired"),
    )


def _word(table: Table, key: str, words: tuple[_Word, ...], what: str) -> _Word:
    """Return one of `words`, the first of them where the file has no good one (and a finding says so)."""
    if key not in table.values:
        table.find(f"this {what} has no {key}", f"add {key} with one of {', '.join(words)}")
        return words[0]
    text = table.text(key)
    if text not in words and table.values[key] == text:
        table.find(f"“{text}” is not a {key}", f"use one of {', '.join(words)}", key)
    return next((word for word in words if word == text), words[0])


def _read_key(table: Table) -> str:
    key = table.text("key")
    if key and not _KEY.fullmatch(key):
        table.find(f"“{key}” is not one letter or digit", "use one of A to Z or 0 to 9", "key")
    return key.upper()


def _read_colour(table: Table) -> str:
    colour = table.text("colour")
    if colour and not _COLOUR.fullmatch(colour):
        table.find(f"“{colour}” is not a colour", "write it as #rrggbb, such as #2f6fb3", "colour")
    return colour


def _check_choices(table: Table, name: str, sort: str, choices: tuple[Choice, ...]) -> None:
    if table.values.get("type") != sort:
        return  # the type itself has a finding
    if sort in ("choice", "choices") and not choices:
        table.find(f"the attribute “{name}” has no choices", "list them under choices")
    if sort not in ("choice", "choices") and "choices" in table.values:
        table.find(
            f"the attribute “{name}” is a {sort} but lists choices", "make its type choice, or remove them", "choices"
        )


def _check_roles_allowed(label: Label, table: Table, roles: tuple[Read[RoleType], ...]) -> None:
    if roles and label.kind not in _ROLE_KINDS and table.values.get("kind") == label.kind:
        mend = f"remove them, or make the label one of {', '.join(_ROLE_KINDS)}"
        table.find(f"the {label.kind} “{label.id}” has roles, which only events, claims and relations have", mend)


def _check_commons(root: Table, commons: list[Common], labels: list[ReadLabel]) -> None:
    known = {read.label.id for read in labels}
    for table, common in zip(root.tables("common"), commons, strict=True):
        for name in common.labels:
            if name not in known:
                table.find(f"no label has the id “{name}”", "use the id of a label of this file", "labels")
