"""The payloads of schema items: one record per label, attributes and roles as maps so that they merge by id."""

from annotator.log.records import State
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words


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


def label_from(state: State, name: str) -> Label:
    """Read what `label_state` spells."""
    return Label(
        id=name,
        kind=state["kind"],  # type: ignore[arg-type]  # checked where the schema was read
        title=_words_from(state["title"]),
        key=str(state["key"]),
        colour=str(state["colour"]),
        guideline=_words_from(state["guideline"]),
        attributes=tuple(_attribute_from(key, each) for key, each in _ordered(state["attributes"])),
        roles=tuple(_role_from(key, each) for key, each in _ordered(state["roles"])),
        retired=bool(state["retired"]),
        order=int(str(state["order"])),
        merged_into=str(state["merged_into"]),
    )


def _words(words: Words) -> State:
    return {"en": words.en, "ar": words.ar}


def _words_from(raw: object) -> Words:
    return Words(str(raw.get("en", "")), str(raw.get("ar", ""))) if isinstance(raw, dict) else Words("", "")


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


def _attribute_from(name: str, raw: State) -> Attribute:
    choices = raw["choices"]
    return Attribute(
        id=name,
        title=_words_from(raw["title"]),
        type=raw["type"],  # type: ignore[arg-type]  # checked where the schema was read
        required=bool(raw["required"]),
        choices=tuple(
            Choice(each["id"], _words_from(each["title"]), each["retired"])
            for each in (choices if isinstance(choices, list) else [])
        ),
        guideline=_words_from(raw["guideline"]),
        retired=bool(raw["retired"]),
    )


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


def _role_from(name: str, raw: State) -> RoleType:
    fillers = raw["fillers"]
    return RoleType(
        id=name,
        title=_words_from(raw["title"]),
        fillers=tuple(fillers) if isinstance(fillers, list) else (),
        required=bool(raw["required"]),
        many=bool(raw["many"]),
        key=str(raw["key"]),
        guideline=_words_from(raw["guideline"]),
        retired=bool(raw["retired"]),
    )


def _ordered(raw: object) -> list[tuple[str, State]]:
    items = list(raw.items()) if isinstance(raw, dict) else []
    return sorted(items, key=lambda item: (item[1]["order"], item[0]))
