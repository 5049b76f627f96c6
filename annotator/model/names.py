"""What people call labels, attributes and roles: an id, or a title in either language, whatever its case."""

import unicodedata
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TypeVar

from annotator.errors import NotFoundError
from annotator.model.schema import Attribute, Label, LabelKind, RoleType, Schema

_Item = TypeVar("_Item", Label, Attribute, RoleType)


def label_named(schema: Schema, name: str, kind: LabelKind | None = None) -> Label:
    """Return the label with this id or title, of `kind` where one is given; one in use before a retired one.

    Raises NotFoundError, with near names, where there is none, and where a title means several.
    """
    exact = schema.labels.get(name)
    if exact and kind in (None, exact.kind):
        return exact
    labels = [label for label in schema.labels.values() if kind in (None, label.kind)]
    return _named(labels, name, kind or "label")


def attribute_named(label: Label, name: str) -> Attribute:
    """Return the attribute of a label with this id or title; raises NotFoundError with near names."""
    return _named(label.attributes, name, f"attribute of “{label.id}”")


def role_named(label: Label, name: str) -> RoleType:
    """Return the role of a label with this id or title; raises NotFoundError with near names."""
    return _named(label.roles, name, f"role of “{label.id}”")


def fold_name(name: str) -> str:
    """Return a name as names are compared: case, composed letters and spaces made alike."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def near_names(items: Iterable[_Item], name: str, most: int = 5) -> list[str]:
    """Return the ids of the items in use whose id or title is near `name`, nearest first."""
    ids = {spelling: item.id for item in items if not item.retired for spelling in _spellings(item)}
    near = get_close_matches(fold_name(name), ids, n=2 * most, cutoff=0.5)
    return list(dict.fromkeys(ids[spelling] for spelling in near))[:most]


def _named(items: Iterable[_Item], name: str, what: str) -> _Item:
    every = tuple(items)
    wanted = fold_name(name)
    found = (
        [item for item in every if item.id == name]
        or [item for item in every if not item.retired and wanted in _spellings(item)]
        or [item for item in every if wanted in _spellings(item)]
    )
    if len(found) == 1:
        return found[0]
    raise NotFoundError(_several(found, name, what) if found else _none(every, name, what))


def _spellings(item: _Item) -> Iterator[str]:
    for name in (item.id, item.title.en, item.title.ar):
        if name:
            yield fold_name(name)


def _several(found: list[_Item], name: str, what: str) -> str:
    return f"“{name}” is the name of more than one {what}; use the id: {', '.join(item.id for item in found)}."


def _none(items: Iterable[_Item], name: str, what: str) -> str:
    every = tuple(items)
    ids = near_names(every, name) or [item.id for item in every if not item.retired]
    if not ids:
        return f"“{name}” is no {what}; the schema has none."
    shown = ", ".join(ids[:12]) + (", ..." if len(ids) > 12 else "")
    return f"“{name}” is no {what}; use {shown}."
