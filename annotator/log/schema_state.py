"""The payloads of schema items: one record per label, attributes and roles as maps so that they merge by id."""

from annotator.log.records import State
from annotator.model.schema import Attribute, Label, RoleType, Schema, Words


def schema_state(schema: Schema) -> State:
    """Spell what a schema holds besides its labels."""
    return {"title": _words(schema.title), "version": schema.version}


def label_state(label: Label) -> State:
    """Spell a label with its attributes and roles; their order is kept in `order`."""
    return {
        "kind": label.kind,
        "title": _words(label.title),
        "key": label.key,
        "colour": label.colour,
        "guideline": _words(label.guideline),
        "attributes": {each.id: _attribute(each, order) for order, each in enumerate(label.attributes)},
        "roles": {each.id: _role(each, order) for order, each in enumerate(label.roles)},
        "retired": label.retired,
        "order": label.order,
        "merged_into": label.merged_into,
    }


def _words(words: Words) -> State:
    return {"en": words.en, "ar": words.ar}


def _attribute(attribute: Attribute, order: int) -> State:
    return {
        "title": _words(attribute.title),
        "type": attribute.type,
        "required": attribute.required,
        "choices": [{"id": c.id, "title": _words(c.title), "retired": c.retired} for c in attribute.choices],
        "guideline": _words(attribute.guideline),
        "retired": attribute.retired,
        "order": order,
    }


def _role(role: RoleType, order: int) -> State:
    return {
        "title": _words(role.title),
        "fillers": list(role.fillers),
        "required": role.required,
        "many": role.many,
        "key": role.key,
        "guideline": _words(role.guideline),
        "retired": role.retired,
        "order": order,
    }
