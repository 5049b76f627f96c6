"""A schema spelled as TOML: common items written out under each label, retired ones kept."""

import json

from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words


def write_schema(schema: Schema) -> str:
    """Return TOML that `read_schema` reads back to an equal schema; labels stand in their order."""
    head = [f"id = {_quoted(schema.id)}", f"version = {schema.version}", f"title = {_words(schema.title)}"]
    blocks = [_label(label) for label in sorted(schema.labels.values(), key=lambda each: each.order)]
    return "\n\n".join("\n".join(lines) for lines in [head, *blocks]) + "\n"


def _label(label: Label) -> list[str]:
    lines = ["[[label]]", f"id = {_quoted(label.id)}", f"kind = {_quoted(label.kind)}"]
    lines += [f"title = {_words(label.title)}"]
    lines += _text("key", label.key) + _text("colour", label.colour) + _guideline(label.guideline)
    lines += _text("merge_into", label.merged_into) if label.merged_into else _flag("retired", label.retired)
    for attribute in label.attributes:
        lines += ["", *_indented(_attribute(attribute))]
    for role in label.roles:
        lines += ["", *_indented(_role(role))]
    return lines


def _attribute(attribute: Attribute) -> list[str]:
    lines = ["[[label.attribute]]", f"id = {_quoted(attribute.id)}", f"type = {_quoted(attribute.type)}"]
    lines += [f"title = {_words(attribute.title)}", *_guideline(attribute.guideline)]
    lines += _flag("required", attribute.required) + _flag("retired", attribute.retired)
    if attribute.choices:
        lines += ["choices = [", *(f"  {_choice(choice)}," for choice in attribute.choices), "]"]
    return lines


def _role(role: RoleType) -> list[str]:
    lines = ["[[label.role]]", f"id = {_quoted(role.id)}", f"title = {_words(role.title)}"]
    if role.fillers:
        lines.append(f"fillers = [{', '.join(map(_quoted, role.fillers))}]")
    lines += _flag("many", role.many) + _flag("required", role.required) + _flag("retired", role.retired)
    return lines + _text("key", role.key) + _guideline(role.guideline)


def _choice(choice: Choice) -> str:
    retired = ", retired = true" if choice.retired else ""
    return f"{{ id = {_quoted(choice.id)}, title = {_words(choice.title)}{retired} }}"


def _words(words: Words) -> str:
    return f"{{ en = {_quoted(words.en)}, ar = {_quoted(words.ar)} }}"


def _guideline(words: Words) -> list[str]:
    return [f"guideline = {_words(words)}"] if words.en or words.ar else []


def _text(name: str, text: str) -> list[str]:
    return [f"{name} = {_quoted(text)}"] if text else []


def _flag(name: str, flag: bool) -> list[str]:
    return [f"{name} = true"] if flag else []


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _quoted(text: str) -> str:
    """Quote as a TOML basic string: JSON's escapes, and DEL, which TOML forbids to stand bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
