"""Attribute values read from what people type and what JSON gives, and checked against their attribute."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from annotator.errors import BadInputError
from annotator.model.dates import is_edtf, read_date
from annotator.model.names import fold_name
from annotator.model.schema import Attribute, Choice, active, item_with_id
from annotator.model.values import Date, Number, Value, json_value, parse_number

_YES = {fold_name(word) for word in ("yes", "y", "true", "1", "نعم", "أجل", "صحيح")}
_NO = {fold_name(word) for word in ("no", "n", "false", "0", "لا", "كلا", "خطأ")}
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
_COMMA = re.compile(r"\s*[,،;؛]\s*")


def read_value(attribute: Attribute, raw: object) -> Value:
    """Read a value of an attribute from text, as the command line gives it, or from JSON.

    A choice is named by id or title in either language; choices are a list or text with commas; yes/no is in either
    language; numbers are as `parse_number` reads them, dates as `read_date`. Raises BadInputError that names the
    attribute and what it allows.
    """
    try:
        return _READERS[attribute.type](attribute, raw)
    except BadInputError as error:
        if attribute.type in ("choice", "choices"):
            raise BadInputError(f"“{_shown(raw)}” does not fit “{attribute.id}”; use {_choices(attribute)}.") from error
        raise BadInputError(f"The attribute “{attribute.id}” was not understood: {error}") from error


def wrong_value(attribute: Attribute, value: Value) -> str:
    """Say in one sentence why a stored value does not fit its attribute; empty where it fits."""
    if not _has_type(attribute, value):
        return f"“{_shown(value)}” does not fit “{attribute.id}”, which is a {attribute.type}."
    for name in _chosen(attribute, value):
        choice = item_with_id(attribute.choices, name)
        if choice is None:
            return f"“{name}” is no choice of “{attribute.id}”; use {_choices(attribute)}."
        if choice.retired:
            return f"The choice “{name}” of “{attribute.id}” is retired; use {_choices(attribute)}."
    return ""


def _has_type(attribute: Attribute, value: Value) -> bool:
    match attribute.type:
        case "choice" | "text":
            return isinstance(value, str)
        case "choices":
            return isinstance(value, tuple)
        case "yes/no":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, Number)
        case "date":
            return isinstance(value, Date) and is_edtf(value.edtf)


def _chosen(attribute: Attribute, value: Value) -> tuple[str, ...]:
    if attribute.type == "choice" and isinstance(value, str):
        return (value,)
    return value if attribute.type == "choices" and isinstance(value, tuple) else ()


def _read_choice(attribute: Attribute, raw: object) -> Value:
    return _choice(attribute, _text(raw)).id


def _read_choices(attribute: Attribute, raw: object) -> Value:
    names = raw if isinstance(raw, list | tuple) else _split_choices(attribute, _text(raw))
    found = {_choice(attribute, _text(name)).id for name in names}
    return tuple(choice.id for choice in attribute.choices if choice.id in found)


def _split_choices(attribute: Attribute, text: str) -> Iterator[str]:
    """Split at commas, taking the longest run of pieces that is a choice, since a title may hold commas itself."""
    pieces = [piece for piece in _COMMA.split(text.strip()) if piece]
    while pieces:
        runs = (", ".join(pieces[:size]) for size in range(len(pieces), 0, -1))
        name = next((run for run in runs if _find_choice(attribute, run)), pieces[0])
        yield name
        del pieces[: 1 + name.count(", ")]


def _choice(attribute: Attribute, name: str) -> Choice:
    choice = _find_choice(attribute, name)
    if choice is None:
        raise BadInputError(f"“{_shown(name)}” is none of them.")
    return choice


def _find_choice(attribute: Attribute, name: str) -> Choice | None:
    """Return the choice in use with this id, or the only one with this title."""
    choices = active(attribute.choices)
    wanted = _spelled(name)
    titled = [each for each in choices if wanted in (_spelled(each.title.en), _spelled(each.title.ar), each.id)]
    return item_with_id(choices, name) or (titled[0] if len(titled) == 1 else None)


def _spelled(name: str) -> str:
    return _COMMA.sub(", ", fold_name(name))


def _read_text(_attribute: Attribute, raw: object) -> Value:
    text = _text(raw)
    if _NO_TEXT.search(text):
        raise BadInputError("Text holds no NUL characters and no halves of surrogate pairs.")
    return text


def _read_yes_no(_attribute: Attribute, raw: object) -> Value:
    if isinstance(raw, bool):
        return raw
    word = fold_name(_text(raw))
    if word not in _YES | _NO:
        raise BadInputError(f"“{_shown(raw)}” is neither yes nor no; write yes, no, نعم or لا.")
    return word in _YES


def _read_number(_attribute: Attribute, raw: object) -> Value:
    if isinstance(raw, str):
        return parse_number(raw)
    value = raw if isinstance(raw, Number) else json_value(raw)
    if not isinstance(value, Number):
        raise BadInputError(f"“{_shown(raw)}” is not a number; write 400, ~400, 300..400, 10.. or ..20.")
    return value


def _read_date(_attribute: Attribute, raw: object) -> Value:
    match raw:
        case Date(edtf=text) | {"date": str(text)}:
            return read_date(text)
        case int() if not isinstance(raw, bool):
            return read_date(_shown(raw))
        case _:
            return read_date(_text(raw))


_READERS: Mapping[str, Callable[[Attribute, object], Value]] = MappingProxyType(
    {
        "choice": _read_choice,
        "choices": _read_choices,
        "text": _read_text,
        "yes/no": _read_yes_no,
        "number": _read_number,
        "date": _read_date,
    }
)


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise BadInputError(f"“{_shown(raw)}” is not text; put it in quotes.")
    return raw


def _choices(attribute: Attribute) -> str:
    return ", ".join(choice.id for choice in active(attribute.choices)) or "another attribute, it has no choices"


def _shown(raw: object) -> str:
    try:
        text = str(raw)
    except ValueError:  # an integer of thousands of digits
        return "a very long number"
    return text if len(text) <= 60 else f"{text[:57]}..."
