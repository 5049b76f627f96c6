"""What must hold between the items of a schema file: unique ids and keys, fillers and merges that name something."""

from collections.abc import Iterable
from typing import Protocol

from annotator.formats.schema_items import Read, ReadLabel
from annotator.formats.schema_table import Table
from annotator.model.schema import FILLER_WORDS, LABEL_KINDS, Label, RoleType


class _Keyed(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def retired(self) -> bool: ...


def check_rules(labels: list[ReadLabel]) -> None:
    """Note every finding that takes more than one item to see."""
    _check_ids([(read.label.id, read.table) for read in labels], "label")
    _check_keys([(read.label, read.table) for read in labels])
    by_id = {read.label.id: read.label for read in reversed(labels)}
    for read in labels:
        _check_reserved(read.label, read.table)
        _check_merge(read.label, read.table, by_id)
        _check_inside(read)
        for role in read.roles:
            _check_fillers(role, by_id)


def _check_inside(read: ReadLabel) -> None:
    attributes = sorted(read.attributes, key=lambda each: each.table.line)
    roles = sorted(read.roles, key=lambda each: each.table.line)
    _check_ids([(each.item.id, each.table) for each in attributes], f"attribute of “{read.label.id}”")
    _check_ids([(each.item.id, each.table) for each in roles], f"role of “{read.label.id}”")
    _check_keys([(each.item, each.table) for each in roles])
    for attribute in read.attributes:
        choices = zip(attribute.item.choices, attribute.table.tables("choices"), strict=True)
        _check_ids([(choice.id, table) for choice, table in choices], f"choice of “{attribute.item.id}”")


def _check_ids(items: Iterable[tuple[str, Table]], what: str) -> None:
    seen = set()
    for name, table in items:
        if name and name in seen:
            table.find(
                f"another {what} has the id “{name}” already", "choose another id; ids are never used again", "id"
            )
        seen.add(name)


def _check_keys(items: Iterable[tuple[_Keyed, Table]]) -> None:
    users: dict[str, str] = {}
    for item, table in items:
        if not item.key or item.retired:
            continue
        if item.key in users:
            message = f"the key “{item.key}” is used by “{users[item.key]}” already"
            table.find(message, "choose another letter or digit", "key")
        users.setdefault(item.key, item.id)


def _check_reserved(label: Label, table: Table) -> None:
    if label.id in FILLER_WORDS or (label.id in LABEL_KINDS and label.id != label.kind):
        table.find(f"“{label.id}” means something else where roles name their fillers", "choose another id", "id")


def _check_fillers(read: Read[RoleType], labels: dict[str, Label]) -> None:
    for filler in read.item.fillers:
        label = labels.get(filler)
        if filler == "document" or (label and label.kind == "document"):
            read.table.find(f"“{filler}” labels documents, which fill no role", "remove it", "fillers")
        elif label is None and filler not in (*FILLER_WORDS, *LABEL_KINDS):
            mend = f"use a label's id, a kind, or one of {', '.join(FILLER_WORDS)}"
            read.table.find(f"the filler “{filler}” names nothing", mend, "fillers")


def _check_merge(label: Label, table: Table, labels: dict[str, Label]) -> None:
    if not label.merged_into:
        return
    heir = _heir(label, labels)
    if heir is None:
        message = f"“{label.id}” is merged into “{label.merged_into}”, which is no other label of this file"
        table.find(message, "name another label by its id", "merge_into")
    elif heir.kind != label.kind:
        message = f"the {label.kind} “{label.id}” is merged into “{heir.id}”, which is of the kind {heir.kind}"
        table.find(message, "name a label of the same kind", "merge_into")


def _heir(label: Label, labels: dict[str, Label]) -> Label | None:
    """Follow merges to the last label; None where they lead nowhere or run in a circle."""
    heir: Label | None = label
    for _ in range(len(labels) + 1):
        if heir is None or not heir.merged_into:
            return heir
        heir = labels.get(heir.merged_into)
    return None
