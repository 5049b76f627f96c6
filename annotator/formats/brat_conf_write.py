"""A schema written as brat's `annotation.conf` and `visual.conf`, completed by what the annotations used.

Claims are events to brat: they are the children of the hidden type `Claims`. The type `Span` is for bare spans.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from annotator.formats.brat_names import CLAIMS, SPAN, safe, safe_role
from annotator.model.annotation import Annotation, Kind
from annotator.model.schema import Attribute, AttributeType, Choice, Label, RoleType, Schema, Words
from annotator.model.values import Value

_KINDS = {"entity": "<ENTITY>", "event": "<EVENT>", "claim": "<EVENT>", "span": SPAN}
# a role filled by these alone is a note in the .ann file, so brat need not know it
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_UNKNOWN = ("entry", "source", "relation")


@dataclass(slots=True)
class _Used:
    kind: Kind
    roles: dict[str, None] = field(default_factory=dict)
    attributes: dict[str, dict[str, None]] = field(default_factory=dict)


class Usage:
    """The labels that annotations carried, with the roles and attributes that were seen on them."""

    def __init__(self, schema: Schema | None) -> None:
        self._schema = schema
        self._used: dict[str, _Used] = {}
        labels = schema.labels.values() if schema else ()
        self._types = {(label.id, each.id): each.type for label in labels for each in label.attributes}

    def see(self, annotation: Annotation) -> None:
        """Take note of an annotation."""
        used = self._used.get(annotation.label)
        if used is None:
            used = self._used[annotation.label] = _Used(annotation.kind)
        for role in annotation.roles:
            used.roles[role.name] = None
        for name, value in annotation.attributes.items():
            if self.line_value(annotation.label, name, value) is not None:
                values = used.attributes.setdefault(name, {})
                if isinstance(value, str):
                    values[value] = None

    def line_value(self, label: str, name: str, value: Value) -> str | None:
        """Return how an A line spells a value: nothing for yes, a choice's safe name; None where it cannot."""
        if value is True:
            return ""
        if not isinstance(value, str):
            return None
        kind = self._types.get((label, name))
        fits = bool(value) if kind == "choice" else kind is None and _PLAIN.fullmatch(value)
        return safe(value) if fits else None

    def kind(self, label: str) -> str:
        """Return the kind that the configuration gives a label: the schema's, or that first seen."""
        if self._schema and label in self._schema.labels:
            return self._schema.labels[label].kind
        return self._used[label].kind if label in self._used else ""

    def labels(self) -> list[Label]:
        """Return the schema's labels, then those only seen, each with every role and attribute seen."""
        known = dict(self._schema.labels) if self._schema else {}
        labels = [_completed(label, self._used.get(name)) for name, label in known.items()]
        fresh = [(name, used) for name, used in self._used.items() if name not in known]
        return labels + [_completed(Label(name, used.kind, Words(name, "")), used) for name, used in fresh]


def _completed(label: Label, used: _Used | None) -> Label:
    if used is None:
        return label
    roles = {role.id for role in label.roles}
    new_roles = [RoleType(name, Words(name, ""), many=True) for name in used.roles if name not in roles]
    attributes = {attribute.id: attribute for attribute in label.attributes}
    for name, values in used.attributes.items():
        attributes[name] = _attribute(name, attributes.get(name), values)
    return replace(label, roles=(*label.roles, *new_roles), attributes=tuple(attributes.values()))


def _attribute(name: str, known: Attribute | None, values: Iterable[str]) -> Attribute:
    if known and known.type != "choice":
        return known
    choices = {choice.id: choice for choice in (known.choices if known else ())}
    for value in values:
        choices.setdefault(value, Choice(value, Words(value, "")))
    kind: AttributeType = "choice" if choices else "yes/no"
    return Attribute(name, known.title if known else Words(name, ""), kind, choices=tuple(choices.values()))


def annotation_conf(labels: list[Label]) -> str:
    """Return the content of `annotation.conf`."""
    kinds = {label.id: label.kind for label in labels}
    entities = [safe(label.id) for label in labels if label.kind == "entity"]
    events = [_event(label, kinds) for label in labels if label.kind == "event"]
    claims = [f"\t{_event(label, kinds)}" for label in labels if label.kind == "claim"]
    relations = [_relation(label, kinds) for label in labels if label.kind == "relation"]
    sections = {
        "entities": [*entities, SPAN],
        "relations": relations,
        "events": [*events, f"!{CLAIMS}", *claims] if claims else events,
        "attributes": _attributes(labels),
    }
    return "\n".join(line for name, lines in sections.items() for line in (f"[{name}]", *lines, ""))


def _event(label: Label, kinds: Mapping[str, str]) -> str:
    signs = {(True, True): "+", (True, False): "", (False, True): "*", (False, False): "?"}
    roles = []
    for role in label.roles:
        if fillers := _fillers(role, kinds):
            roles.append(f"{safe_role(role.id)}{signs[role.required, role.many]}:{fillers}")
    return f"{safe(label.id)}\t{', '.join(roles)}".rstrip("\t")


def _relation(label: Label, kinds: Mapping[str, str]) -> str:
    roles = [f"{safe(role.id)}:{_fillers(role, kinds) or '<ANY>'}" for role in label.roles if role.id != "Arg"][:2]
    if len(roles) < 2:
        roles = ["Arg1:<ANY>", "Arg2:<ANY>"]
    if any(role.id == "Arg" and role.many for role in label.roles):
        roles.append("<REL-TYPE>:symmetric-transitive")
    return f"{safe(label.id)}\t{', '.join(roles)}"


def _fillers(role: RoleType, kinds: Mapping[str, str]) -> str:
    if not role.fillers:
        return "<ANY>"
    names = [_KINDS.get(filler) or safe(filler) for filler in role.fillers if filler not in _UNKNOWN]
    known = {safe(name) for name, kind in kinds.items() if kind in _KINDS} | set(_KINDS.values())
    return "|".join(dict.fromkeys(name for name in names if name in known))


def _attributes(labels: list[Label]) -> list[str]:
    owners: dict[str, list[str]] = {}
    values: dict[str, dict[str, None]] = {}
    for label in labels:
        for attribute in label.attributes:
            if label.kind == "document" or attribute.type not in ("choice", "yes/no"):
                continue
            owners.setdefault(attribute.id, []).append(safe(label.id))
            values.setdefault(attribute.id, {}).update((safe(choice.id), None) for choice in attribute.choices)
    return [_attribute_line(name, owners[name], list(values[name])) for name in owners]


def _attribute_line(name: str, owners: list[str], values: list[str]) -> str:
    return f"{safe(name)}\tArg:{'|'.join(owners)}" + (f", Value:{'|'.join(values)}" if values else "")


def visual_conf(labels: list[Label]) -> str:
    """Return the content of `visual.conf`: the words of labels, roles and attributes, and the labels' colours."""
    words: dict[str, Words] = {}
    for label in labels:
        words.setdefault(safe(label.id), label.title)
        for role in label.roles:
            words.setdefault(safe(role.id) if label.kind == "relation" else safe_role(role.id), role.title)
        for attribute in label.attributes:
            words.setdefault(safe(attribute.id), attribute.title)
            for choice in attribute.choices:
                words.setdefault(safe(choice.id), choice.title)
    forms = [" | ".join([name, *_forms(title)]) for name, title in words.items()]
    colours = [_drawing(label) for label in labels if label.colour]
    drawing = [
        "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken",
        "ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5",
    ]
    return "\n".join(["[labels]", *forms, "", "[drawing]", *drawing, *colours, ""])


def _forms(title: Words) -> list[str]:
    # blanks and bars part forms and lines here
    plain = (" ".join(form.replace("|", "/").split()) for form in (title.en, title.ar))
    return [form for form in dict.fromkeys(plain) if form]


def _drawing(label: Label) -> str:
    key = "color" if label.kind == "relation" else "bgColor"
    return f"{safe(label.id)}\t{key}:{label.colour}"
