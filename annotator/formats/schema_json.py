"""The whole schema as one JSON object: nothing of it is lost."""

from dataclasses import asdict
from types import MappingProxyType

from annotator.formats.record import Record
from annotator.model.schema import (
    ATTRIBUTE_TYPES,
    LABEL_KINDS,
    Attribute,
    Choice,
    Label,
    RoleType,
    Schema,
    Words,
)


def schema_json(schema: Schema) -> dict[str, object]:
    """Return the fields of a schema; the labels are a list in their order."""
    labels = [asdict(label) for label in schema.labels.values()]
    return {
        "type": "schema",
        "id": schema.id,
        "title": asdict(schema.title),
        "version": schema.version,
        "labels": labels,
    }


def schema_from_json(raw: object) -> Schema:
    """Read what `schema_json` writes; raises BadInputError without file and line."""
    record = Record(raw, "The schema")
    record.take("type", str)
    labels = [_label(each) for each in record.take("labels", list, [])]
    schema = Schema(
        id=record.take("id", str),
        title=_words(record, "title"),
        version=record.take("version", int, 1),
        labels=MappingProxyType({label.id: label for label in labels}),
    )
    record.done()
    return schema


def _words(record: Record, name: str) -> Words:
    inner = Record(record.take_any(name, {}), f"The {name}")
    words = Words(inner.take("en", str, ""), inner.take("ar", str, ""))
    inner.done()
    return words


def _label(raw: object) -> Label:
    record = Record(raw, "The label")
    label = Label(
        id=record.take("id", str),
        kind=record.choice("kind", LABEL_KINDS),
        title=_words(record, "title"),
        key=record.take("key", str, ""),
        colour=record.take("colour", str, ""),
        guideline=_words(record, "guideline"),
        attributes=tuple(_attribute(each) for each in record.take("attributes", list, [])),
        roles=tuple(_role(each) for each in record.take("roles", list, [])),
        retired=record.take("retired", bool, False),
        order=record.take("order", int, 0),
        merged_into=record.take("merged_into", str, ""),
    )
    record.done()
    return label


def _attribute(raw: object) -> Attribute:
    record = Record(raw, "The attribute")
    attribute = Attribute(
        id=record.take("id", str),
        title=_words(record, "title"),
        type=record.choice("type", ATTRIBUTE_TYPES),
        required=record.take("required", bool, False),
        choices=tuple(_choice(each) for each in record.take("choices", list, [])),
        guideline=_words(record, "guideline"),
        retired=record.take("retired", bool, False),
    )
    record.done()
    return attribute


def _choice(raw: object) -> Choice:
    record = Record(raw, "The choice")
    choice = Choice(record.take("id", str), _words(record, "title"), record.take("retired", bool, False))
    record.done()
    return choice


def _role(raw: object) -> RoleType:
    record = Record(raw, "The role")
    role = RoleType(
        id=record.take("id", str),
        title=_words(record, "title"),
        fillers=record.texts("fillers"),
        required=record.take("required", bool, False),
        many=record.take("many", bool, False),
        key=record.take("key", str, ""),
        guideline=_words(record, "guideline"),
        retired=record.take("retired", bool, False),
    )
    record.done()
    return role
