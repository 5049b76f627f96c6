"""What applying a new schema file changes: items are added, altered, retired, merged or taken up again, never dropped.

Ids stay for good, and neither the kind of a label nor the type of an attribute may change: work was done under them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.errors import RefusedError
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words, item_with_id, schema_of

_Item = TypeVar("_Item", Label, Attribute, RoleType, Choice)


@dataclass(frozen=True, slots=True)
class SchemaChange:
    """The whole new schema and what is new in it.

    `labels` are those that differ from before, retired ones included; `merged` gives, for each label that is newly
    merged, the label that its annotations get; `report` says it in sentences. Where nothing changes, `labels` is
    empty and `schema` is the old one, its version too.
    """

    schema: Schema
    labels: tuple[Label, ...]
    merged: Mapping[str, str]
    report: tuple[str, ...]


def changes_between(old: Schema, new: Schema) -> SchemaChange:
    """Return what applying the file `new` to the schema in use `old` changes.

    Raises RefusedError where `new` is another schema, changes a kind or type, or merges into what is not there.
    """
    if new.id != old.id:
        raise RefusedError(
            f"The file is the schema “{new.id}”, not “{old.id}”; set its id to “{old.id}” if it is meant."
        )
    labels = _merged_fillers(_joined(_in_order(old), _in_order(new)))
    whole = schema_of(old.id, new.title, labels, old.version + 1)
    changed = tuple(label for label in whole.labels.values() if label != old.labels.get(label.id))
    if not changed and whole.title == old.title:
        return SchemaChange(old, (), {}, ())
    return SchemaChange(whole, changed, _newly_merged(old, whole), tuple(_report(old, whole)))


def _joined(old: list[Label], new: list[Label]) -> list[Label]:
    """Return the labels of `new` in its order, then what it leaves out, retired; merges followed to their end."""
    labels = [*(_label(item_with_id(old, label.id), label) for label in new), *_left_out(old, new)]
    by_id = {label.id: label for label in labels}
    return [_merged(label, item_with_id(old, label.id), by_id) for label in labels]


def _merged(label: Label, before: Label | None, labels: Mapping[str, Label]) -> Label:
    """Follow a label's merges to their end; a new merge must end in a label in use, an old one may outlive it."""
    if not label.merged_into:
        return label
    heir = _heir(label, labels)
    new = before is None or before.merged_into != heir.id
    if heir.kind != label.kind or (new and heir.retired):
        raise RefusedError(
            f"“{label.id}” cannot be merged into “{label.merged_into}”; name one in use, of the kind {label.kind}."
        )
    return replace(label, merged_into=heir.id)


def _in_order(schema: Schema) -> list[Label]:
    return sorted(schema.labels.values(), key=lambda label: label.order)


def _left_out(old: Iterable[_Item], new: Iterable[_Item]) -> list[_Item]:
    kept = {item.id for item in new}
    return [replace(item, retired=True) for item in old if item.id not in kept]


def _label(old: Label | None, new: Label) -> Label:
    if old is None:
        return new
    if old.kind != new.kind:
        raise RefusedError(
            f"The label “{new.id}” cannot turn from {old.kind} into {new.kind}; add a new label and retire this one."
        )
    attributes = [_attribute(item_with_id(old.attributes, each.id), each, new) for each in new.attributes]
    return replace(
        new,
        attributes=(*attributes, *_left_out(old.attributes, new.attributes)),
        roles=(*new.roles, *_left_out(old.roles, new.roles)),
    )


def _attribute(old: Attribute | None, new: Attribute, label: Label) -> Attribute:
    if old is None:
        return new
    if old.type != new.type:
        raise RefusedError(
            f"The attribute “{new.id}” of “{label.id}” cannot turn from {old.type} into {new.type}; "
            "add a new attribute and retire this one."
        )
    return replace(new, choices=(*new.choices, *_left_out(old.choices, new.choices)))


def _heir(label: Label, labels: Mapping[str, Label]) -> Label:
    """Return the last label that merges lead to; in a circle, or where they lead nowhere, a retired one."""
    heir = label
    for _ in labels:
        if heir.merged_into not in labels:
            break
        heir = labels[heir.merged_into]
    return heir


def _merged_fillers(labels: list[Label]) -> list[Label]:
    """Let the heir of a merged label fill the roles that the merged one filled."""
    heirs = {label.id: label.merged_into for label in labels if label.merged_into}
    return [replace(label, roles=tuple(_heirs_fill(role, heirs) for role in label.roles)) for label in labels]


def _heirs_fill(role: RoleType, heirs: Mapping[str, str]) -> RoleType:
    return replace(role, fillers=tuple(dict.fromkeys(heirs.get(filler, filler) for filler in role.fillers)))


def _newly_merged(old: Schema, whole: Schema) -> dict[str, str]:
    return {
        label.id: label.merged_into
        for label in whole.labels.values()
        if label.merged_into and label.id in old.labels and old.labels[label.id].merged_into != label.merged_into
    }


def _report(old: Schema, whole: Schema) -> Iterator[str]:
    if old.title != whole.title:
        yield f"The schema is now called {_shown(whole.title)}."
    for label in whole.labels.values():
        before = old.labels.get(label.id)
        yield from _item_report(before, label, f"label “{label.id}”")
        if before is not None:
            yield from _inside_report(before, label)
    if _moved(old, whole):
        yield "The labels stand in another order."


def _inside_report(before: Label, label: Label) -> Iterator[str]:
    for attribute in label.attributes:
        earlier = item_with_id(before.attributes, attribute.id)
        what = f"attribute “{attribute.id}” of “{label.id}”"
        yield from _item_report(earlier, attribute, what)
        for choice in attribute.choices if earlier else ():
            what = f"choice “{choice.id}” of “{attribute.id}” of “{label.id}”"
            yield from _item_report(item_with_id(earlier.choices, choice.id) if earlier else None, choice, what)
    for role in label.roles:
        yield from _item_report(item_with_id(before.roles, role.id), role, f"role “{role.id}” of “{label.id}”")


def _item_report(before: _Item | None, item: _Item, what: str) -> Iterator[str]:
    if before is None:
        yield f"The {what} is new."
        return
    heir = item.merged_into if isinstance(item, Label) else ""
    if heir and isinstance(before, Label) and before.merged_into != heir:
        yield f"The {what} is merged into “{heir}”; its annotations get that label."
    elif item.retired and not before.retired:
        yield f"The {what} is retired; what was marked with it stays."
    elif before.retired and not item.retired:
        yield f"The {what} is in use again."
    if before.title != item.title:
        yield f"The {what} is now called {_shown(item.title)}."
    if details := _details(before, item):
        yield f"The {what} has changed: {', '.join(details)}."


def _details(before: _Item, item: _Item) -> list[str]:
    names = ("key", "colour", "guideline", "required", "many", "fillers")
    return [name for name in names if getattr(before, name, None) != getattr(item, name, None)]


def _moved(old: Schema, whole: Schema) -> bool:
    """Tell whether the labels in use before and after stand in another order."""
    before = [label.id for label in _in_order(old) if not label.retired and not whole.labels[label.id].retired]
    after = [label.id for label in whole.labels.values() if label.id in before]
    return before != after


def _shown(words: Words) -> str:
    return " / ".join(f"“{word}”" for word in (words.en, words.ar) if word)
