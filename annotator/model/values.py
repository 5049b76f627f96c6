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

MAX_DIGITS = 18  # so that every whole number fits the 64 bits of JSON readers and databases

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
        least = _decimal(least_text.replace(",", "")) if least_text.strip() else None
        most = (_decimal(most_text.replace(",", "")) if most_text.strip() else None) if dots else least
    except InvalidOperation:
        least = most = None
    if least is None and most is None:
        raise BadInputError(f"“{text}” is not a number; write 400, ~400, 300..400, 10.. or ..20.")
    return _in_order(Number(least, most, approximate=rest != plain), text)


def _decimal(text: str) -> Decimal:
    """Read a decimal number; InvalidOperation for what is none, or has more than 18 digits before or after the point.

    The bound keeps `1e999999999`, which is short to write, from being spelled out.
    """
    number = Decimal(text.strip())
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -MAX_DIGITS or number.adjusted() >= MAX_DIGITS:
        raise InvalidOperation
    return number


def _in_order(number: Number, text: object) -> Number:
    if number.least is not None and number.most is not None and number.least > number.most:
        raise BadInputError(f"“{text}” runs backwards; write the smaller number first.")
    return number


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
            return _json_number(least, most, rest.get("approximate", False))
        case _:
            raise BadInputError(f"{raw!r:.80} is not an attribute value; see docs/guide/jsonl.md for the forms.")


def _decimal_json(number: Decimal | None) -> int | str | None:
    if number is None:
        return None
    # other readers of JSON keep whole numbers exact below 2**53 only
    whole = abs(number) < 2**53 and number == int(number)
    return int(number) if whole else f"{number:f}"


def _json_number(least: object, most: object, approximate: object) -> Number:
    if least is None and most is None:
        raise BadInputError("A number needs a least or a most; write 400, ~400, 300..400, 10.. or ..20.")
    return _in_order(Number(_json_decimal(least), _json_decimal(most), bool(approximate)), f"{least}..{most}")


def _json_decimal(raw: object) -> Decimal | None:
    if raw is None:
        return None
    try:
        return _decimal("" if isinstance(raw, bool) else str(raw))
    except (InvalidOperation, ValueError) as error:  # ValueError: an integer of thousands of digits
        raise BadInputError(f"This is not a number; write at most {MAX_DIGITS} digits.") from error
