"""Attribute values: choice, choices, text, yes/no, number and date, and how people write them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from annotator.errors import BadInputError


@dataclass(frozen=True, slots=True)
class Number:
    """A number as reports give it: least and most are None where the report leaves them open."""

    least: Decimal | None
    most: Decimal | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Date:
    """A date in EDTF (ISO 8601-2), such as `2017-01-1X` for mid-January 2017."""

    edtf: str


# a choice is its id, choices a tuple of ids, text itself, yes/no a bool
Value = str | bool | tuple[str, ...] | Number | Date
Attributes = Mapping[str, Value]

_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
_ABOUT = re.compile(r"^\s*(?:~|≈|about\b|around\b|some\b|نحو|حوالي|حوالى|قرابة)\s*", re.IGNORECASE)


def parse_number(text: str) -> Number:
    """Read `400`, `~400`, `about 400`, `300..400`, `10..`, `..20`, in either set of digits.

    Raises BadInputError for anything else, and where least is above most.
    """
    plain = text.translate(_EASTERN).replace("٬", "").strip()
    rest = _ABOUT.sub("", plain)
    least_text, dots, most_text = rest.partition("..")
    try:
        least = Decimal(least_text.replace(",", "")) if least_text.strip() else None
        most = (Decimal(most_text.replace(",", "")) if most_text.strip() else None) if dots else least
    except InvalidOperation:
        least = most = None
    if (least is None and most is None) or not all(n is None or _is_spellable(n) for n in (least, most)):
        raise BadInputError(f"“{text}” is not a number; write 400, ~400, 300..400, 10.. or ..20.")
    if least is not None and most is not None and least > most:
        raise BadInputError(f"“{text}” runs backwards; write the smaller number first.")
    return Number(least, most, approximate=rest != plain)


def number_text(number: Number) -> str:
    """Spell a number as `parse_number` reads it."""
    least = "" if number.least is None else f"{number.least:f}"
    most = "" if number.most is None else f"{number.most:f}"
    body = least if least == most else f"{least}..{most}"
    return f"~{body}" if number.approximate else body


def value_json(value: Value) -> object:
    """Spell a value as JSON that `json_value` reads back to an equal value, without a schema.

    Text and choice are strings, yes/no a boolean, choices a list, a whole exact number an integer,
    other numbers `{"least", "most", "approximate"}`, a date `{"date": EDTF}`.
    """
    match value:
        case tuple():
            return list(value)
        case Date(edtf=edtf):
            return {"date": edtf}
        case Number(least=least, most=most, approximate=approximate):
            if (
                not approximate
                and least is not None
                and least == most
                and isinstance(whole := _decimal_json(least), int)
            ):
                return whole
            return {"least": _decimal_json(least), "most": _decimal_json(most), "approximate": approximate}
        case _:
            return value


def json_value(raw: object) -> Value:
    """Read what `value_json` writes; raises BadInputError for anything else."""
    match raw:
        case bool() | str():
            return raw
        case int() | float():
            return Number(_json_decimal(raw), _json_decimal(raw))
        case list() if all(isinstance(item, str) for item in raw):
            return tuple(raw)
        case {"date": str(edtf)}:
            return Date(edtf)
        case {"least": least, "most": most, **rest} if rest.keys() <= {"approximate"}:
            return Number(_json_decimal(least), _json_decimal(most), rest.get("approximate") is True)
        case _:
            raise BadInputError(f"{raw!r:.80} is not an attribute value; see docs/guide/jsonl.md for the forms.")


def _decimal_json(number: Decimal | None) -> int | str | None:
    if number is None:
        return None
    # other readers of JSON keep whole numbers exact below 2**53 only
    whole = abs(number) < 2**53 and number == int(number)
    return int(number) if whole else f"{number:f}"


def _json_decimal(raw: object) -> Decimal | None:
    if raw is None:
        return None
    try:
        number = Decimal(str(raw))
    except InvalidOperation:
        number = Decimal("nan")
    if isinstance(raw, bool) or not _is_spellable(number):
        raise BadInputError(f"{raw!r:.80} is not a number.")
    return number


def _is_spellable(number: Decimal) -> bool:
    # 1E999999999 is a valid Decimal that would fill the memory when written out
    return number.is_finite() and abs(number.adjusted()) <= 40
