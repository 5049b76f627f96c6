"""Foreign names into the project's schema: labels, attributes, roles by id or title, added where they are lacking.

Nothing is dropped: a value that the project's attribute does not allow stays as it is, and shows as a problem.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.errors import AnnotatorError, NotFoundError, RefusedError
from annotator.model.annotation import Annotation, Kind
from annotator.model.fit import attribute_named, label_named, read_value, role_named
from annotator.model.schema import (
    FILLER_WORDS,
    LABEL_KINDS,
    Attribute,
    AttributeType,
    Choice,
    Label,
    LabelKind,
    RoleType,
    Schema,
    Words,
)
from annotator.model.values import Date, Number, Value


@dataclass(slots=True)
class Mapping:
    """The project's schema while a corpus comes in. `changed` holds labels that are new or have grown, by id."""

    schema: Schema
    may_add: bool
    changed: dict[str, Label] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    grown: list[str] = field(default_factory=list)
    _ids: dict[tuple[str, str], str] = field(default_factory=dict)
    _same: dict[tuple[str, str], bool] = field(default_factory=dict)

    def fitted(self, annotation: Annotation, foreign: Schema | None) -> Annotation:
        """Return an annotation in the project's words; `foreign` is what its corpus says of its labels.

        Raises RefusedError where the schema lacks something and the person here may not add it.
        """
        name = self._label_id(annotation.label, annotation.kind, foreign)
        if not annotation.attributes and not annotation.roles:
            return annotation if name == annotation.label else replace(annotation, label=name)
        theirs = _defined(foreign, annotation.label, annotation.kind)
        attributes = (self._attribute(name, each, value, theirs) for each, value in annotation.attributes.items())
        roles = (replace(each, name=self._role_id(name, each.name, theirs, foreign)) for each in annotation.roles)
        return replace(annotation, label=name, attributes=dict(attributes), roles=tuple(roles))

    def label(self, name: str) -> Label:
        """Return a label by id as it now is."""
        return self.changed.get(name) or self.schema.labels[name]

    def whole(self) -> Schema:
        """Return the schema with all that was added, one version on."""
        return replace(self.schema, version=self.schema.version + 1, labels={**self.schema.labels, **self.changed})

    def _label_id(self, name: str, kind: LabelKind, foreign: Schema | None) -> str:
        key = (kind, name)
        if key not in self._ids:
            known = self._known(name, kind)
            self._ids[key] = known or self._add(name, kind, foreign)
        return self._ids[key]

    def _known(self, name: str, kind: LabelKind | None) -> str | None:
        try:
            return label_named(self.schema, name, kind).id
        except NotFoundError:
            return None

    def _add(self, name: str, kind: LabelKind, foreign: Schema | None) -> str:
        """Add a label as its corpus defines it, or with nothing but its name; returns its id here."""
        if not self.may_add:
            raise RefusedError(f"The schema has no {kind} label “{name}”; a manager can add it with schema apply.")
        theirs = _defined(foreign, name, kind) or Label(name, kind, Words(name, name))
        own = free_id(theirs.id, {*self.schema.labels, *self.changed})
        self._ids[kind, name] = own  # before its roles: a label may fill its own
        self.added.append(own)
        keys = {each.key for each in (*self.schema.labels.values(), *self.changed.values()) if not each.retired}
        order = 1 + max((each.order for each in self.schema.labels.values()), default=0) + len(self.added)
        key = "" if theirs.key in keys else theirs.key
        self.changed[own] = replace(theirs, id=own, order=order, key=key, attributes=(), roles=())
        for attribute in theirs.attributes:
            self._grow(own, attribute=attribute)
        for role in theirs.roles:
            self._grow(own, role=self._here(role, foreign))
        return own

    def _grow(self, name: str, *, attribute: Attribute | None = None, role: RoleType | None = None) -> str:
        """Give a label an attribute or a role, under an id of this schema's form; returns that id."""
        label = self.label(name)
        if attribute is not None:
            own = free_id(attribute.id, {each.id for each in label.attributes})
            new = replace(attribute, id=own, required=False, choices=_choices(attribute.choices))
            grown = replace(label, attributes=(*label.attributes, new))
        elif role is not None:
            own = free_id(role.id, {each.id for each in label.roles})
            keys = {each.key for each in label.roles}
            filled = replace(role, id=own, required=False, key="" if role.key in keys else role.key)
            grown = replace(label, roles=(*label.roles, filled))
        self.changed[name] = grown
        if name not in self.added and name not in self.grown:
            self.grown.append(name)
        return own

    def _attribute(self, label: str, name: str, value: Value, theirs: Label | None) -> tuple[str, Value]:
        own = self.label(label)
        try:
            attribute = attribute_named(own, name)
        except NotFoundError:
            if not self.may_add:
                raise
            defined = next((each for each in theirs.attributes if each.id == name), None) if theirs else None
            made = self._grow(label, attribute=defined or _attribute_for(name, value))
            attribute = attribute_named(self.label(label), made)
        return attribute.id, _read(attribute, value)

    def _role_id(self, label: str, name: str, theirs: Label | None, foreign: Schema | None) -> str:
        try:
            return role_named(self.label(label), name).id
        except NotFoundError:
            if not self.may_add:
                raise
            defined = next((each for each in theirs.roles if each.id == name), None) if theirs else None
            role = self._here(defined, foreign) if defined else RoleType(name, Words(name, name), many=True)
            return self._grow(label, role=role)

    def _here(self, role: RoleType, foreign: Schema | None) -> RoleType:
        """Return a foreign role with fillers of this schema; one that is not known anywhere is left out."""
        fillers = (self._filler(each, foreign) for each in role.fillers)
        return replace(role, fillers=tuple(dict.fromkeys(each for each in fillers if each)))

    def _filler(self, name: str, foreign: Schema | None) -> str | None:
        if name in FILLER_WORDS or name in LABEL_KINDS:
            return name
        theirs = foreign.labels.get(name) if foreign else None
        return self._label_id(name, theirs.kind, foreign) if theirs else self._known(name, None)


def _choices(foreign: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Return choices under ids of this schema's form; their titles say what the corpus called them."""
    ids: list[str] = []
    for each in foreign:
        ids.append(free_id(each.id, ids))
    return tuple(replace(each, id=own) for each, own in zip(foreign, ids, strict=True))


def _defined(foreign: Schema | None, name: str, kind: Kind | LabelKind) -> Label | None:
    found = foreign.labels.get(name) if foreign else None
    return found if found and found.kind == kind else None


def _read(attribute: Attribute, value: Value) -> Value:
    """Return a value as the attribute reads it, or as it is where it does not fit."""
    if not isinstance(value, str | tuple):
        return value
    try:
        return read_value(attribute, list(value) if isinstance(value, tuple) else value)
    except AnnotatorError:
        return value


def _attribute_for(name: str, value: Value) -> Attribute:
    """Return an attribute that takes `value`, for one that nobody defined."""
    types: dict[type, AttributeType] = {bool: "yes/no", Number: "number", Date: "date", tuple: "choices"}
    choices = tuple(Choice(each, Words(each, each)) for each in value) if isinstance(value, tuple) else ()
    return Attribute(name, Words(name, name), types.get(type(value), "text"), choices=choices)


def free_id(name: str, taken: Iterable[str]) -> str:
    """Return an id of the schema's form, lower-case letters, digits and hyphens, that is not taken."""
    used = set(taken)
    spelled = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in name.lower()).split()) or "item"
    spelled = spelled if spelled[0].isalpha() else f"item-{spelled}"
    return next(each for each in (spelled, *(f"{spelled}-{n}" for n in range(2, 10_000))) if each not in used)
