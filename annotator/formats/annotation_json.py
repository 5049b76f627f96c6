"""One annotation as JSON: the same fields in the app's own format, in listings, and in `annotate --jsonl`.

`{id, document, member, layer, kind, label, fragments, text, attributes, roles, entry, note, schema}`; offsets are
code points, `member` the owner, `text` the quote of each fragment, a role's target as `target_text` spells it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from annotator.errors import BadInputError
from annotator.formats.record import Record
from annotator.model.annotation import KINDS, NOTHING, Annotation, Layer, Role, parse_target, target_text
from annotator.model.ids import new_id
from annotator.model.span import Fragments, accept_fragments, quotes
from annotator.model.values import Value, json_value, value_json

LAYERS: tuple[Layer, ...] = ("work", "gold")


def annotation_json(annotation: Annotation, member: str | None = None) -> dict[str, object]:
    """Return the annotation's fields; `member` replaces the owner's id, say by a name."""
    attributes = annotation.attributes
    return {
        "id": annotation.id,
        "document": annotation.document,
        "member": annotation.owner if member is None else member,
        "layer": annotation.layer,
        "kind": annotation.kind,
        "label": annotation.label,
        "fragments": [[start, end] for start, end in annotation.fragments],
        "text": list(annotation.quotes),
        "attributes": {name: value_json(attributes[name]) for name in sorted(attributes)},
        "roles": [{"role": role.name, "target": target_text(role.target)} for role in annotation.roles],
        "entry": annotation.entry,
        "note": annotation.note,
        "schema": annotation.schema,
    }


def annotation_from_json(raw: object, text: str) -> Annotation:
    """Read what `annotation_json` writes, against `text`, the document's.

    Only kind, label and, but for events and relations, fragments are needed; a missing id is made, a missing
    layer is work. Raises BadInputError, without file and line, for anything that is mistyped, unknown, outside
    the text, or quotes other words than the text holds.
    """
    record = Record(raw, "The annotation")
    kind = record.choice("kind", KINDS)
    fragments = _fragments(record.take("fragments", list, []), text)
    if not fragments and kind in ("entity", "claim"):
        raise BadInputError(f"The {kind} has no fragments; give at least one, such as [[0, 5]].")
    covered = quotes(text, fragments)
    _check_quotes(record.take_any("text"), covered)
    annotation = Annotation(
        id=record.take("id", str, "") or new_id(),
        document=record.take("document", str, ""),
        owner=record.take("member", str, ""),
        layer=record.choice("layer", LAYERS, "work"),
        kind=kind,
        label=record.take("label", str),
        fragments=fragments,
        quotes=covered,
        attributes=_attributes(record.take("attributes", dict, {})),
        roles=tuple(_role(each, text) for each in record.take("roles", list, [])),
        entry=_entry(record.take_any("entry")),
        note=record.take("note", str, ""),
        schema=record.take("schema", int, 0),
    )
    record.done()
    return annotation


def _fragments(raw: list[object], text: str) -> Fragments:
    pairs = []
    for pair in raw:
        # type(), not isinstance: true is not an offset
        if not (isinstance(pair, list) and len(pair) == 2 and type(pair[0]) is int and type(pair[1]) is int):
            raise BadInputError(f"The fragment {pair!r:.80} is not a pair [start, end] of whole numbers.")
        pairs.append((pair[0], pair[1]))
    return accept_fragments(pairs, len(text))


def _check_quotes(given: object, covered: tuple[str, ...]) -> None:
    if given is None or (isinstance(given, str) and given == " ".join(covered)) or given == list(covered):
        return
    raise BadInputError(f"The quote {given!r:.80} is not what the text holds there, {' '.join(covered)!r:.80}.")


def _attributes(raw: dict[str, object]) -> Mapping[str, Value]:
    return MappingProxyType({name: json_value(value) for name, value in raw.items()}) if raw else NOTHING


def _role(raw: object, text: str) -> Role:
    record = Record(raw, "The role")
    role = Role(record.take("role", str), parse_target(record.take("target", str), text))
    record.done()
    return role


def _entry(raw: object) -> str | None:
    if raw is None or (isinstance(raw, str) and raw):
        return raw
    raise BadInputError(f"The entry {raw!r:.80} is neither an entry's id nor null.")
