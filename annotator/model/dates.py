"""Dates as people write them, read into EDTF (ISO 8601-2:2019): Gregorian and Hijri, in English and Arabic.

Uncertainty is kept, never invented: "mid-January 2017" is `2017-01-1X`, a Hijri month is one of its days.
"""

import contextlib
import io
import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache

from annotator.errors import BadInputError
from annotator.model.calendar_words import GREGORIAN_MONTHS, HIJRI_MONTHS, PARTS, fold
from annotator.model.values import Date

MAX_CHARACTERS = 100
_EDTF = re.compile(r"[0-9XYESTZ~?%/.,\[\]{}:+-]+")
_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9][0-9])(?:-([0-9][0-9]))?)?")
_ABOUT = re.compile(r"^(?:about|around|circa|c\.|~|نحو|حوالي|قرابه)\s*")


def _pattern(months: dict[str, int]) -> re.Pattern[str]:
    """Build the pattern of `[part of] [day] month [/month] [day,] [year word] year` over folded text."""
    month = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    part = "|".join(sorted(map(re.escape, PARTS), key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<part>{part})[\s-]+(?:of\s+|من\s+)?)?(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+|من\s+)?)?"
        rf"(?:شهر\s+)?(?P<month>{month})\.?(?:\s*[/(]\s*(?P<other>{month})\)?)?(?:\s+(?P<after>[0-9]{{1,2}})(?:st|nd|rd|th)?,?)?"
        rf"[\s,،]+(?:عام\s+|سنه\s+|of\s+)?(?P<year>[0-9]{{4}})"
    )


_GREGORIAN = _pattern(GREGORIAN_MONTHS)
_HIJRI = _pattern(HIJRI_MONTHS)
_HIJRI_MARK = re.compile(r"\s*(?<=[0-9\s])(?:ه|هجري\w*|للهجره|a\.?h\.?)(?=\s|$)")
_GREGORIAN_MARK = re.compile(r"\s*(?:م|ميلادي\w*|للميلاد|c\.?e\.?|a\.?d\.?)$")
_YEAR_WORD = re.compile(r"^(?:عام|سنه|year|في)\s+")
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})(?:[-/.](?P<month>[0-9]{1,2})(?:[-/.](?P<day>[0-9]{1,2}))?)?")
_YEAR_LAST = re.compile(r"(?P<day>[0-9]{1,2})[-/.](?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})")


def read_date(text: str) -> Date:
    """Read EDTF, a written Gregorian date, or a Hijri date (Umm al-Qura, 1343 to 1500 AH) into EDTF.

    Raises BadInputError for what is no date, for a day that does not exist, and for 3/4/2017, which is two dates.
    """
    if len(text) > MAX_CHARACTERS:
        raise _not_a_date(text)
    plain = fold(text)
    about = _ABOUT.match(plain)
    rest = plain[about.end() :] if about else plain
    for read in (_edtf, _hijri, _written, _numeric):
        if (found := read(rest)) is not None:
            return Date(_approximate(found) if about else found)
    raise _not_a_date(text)


def _edtf(plain: str) -> str | None:
    text = plain.upper().replace(" ", "")
    return text if is_edtf(text) else None


@lru_cache(maxsize=4096)
def is_edtf(text: str) -> bool:
    """Tell whether `text` is EDTF of level 0, 1 or 2; plain dates without the library, which takes milliseconds."""
    if plain := _PLAIN.fullmatch(text):
        return _exists(*plain.groups())
    if len(text) > MAX_CHARACTERS or not _EDTF.fullmatch(text):
        return False
    start, slash, end = text.partition("/")
    if slash and _PLAIN.fullmatch(start) and _PLAIN.fullmatch(end) and end < start:
        return False  # the library takes an interval that runs backwards
    return _library_reads(text)


def _library_reads(text: str) -> bool:
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # it prints what it fails on
            _edtf_parser()(text)
    except Exception:  # noqa: BLE001 - it fails on bad input with AttributeError and others besides its own error
        return False
    return True


@cache
def _edtf_parser() -> Callable[[str], object]:
    """Return the parser of the edtf library; importing it takes 0.1 s, so only a date that needs it pays."""
    from edtf import parse_edtf  # noqa: PLC0415

    parser: Callable[[str], object] = parse_edtf
    return parser


def prepare() -> None:
    """Load what reads dates that are not plain, some 0.1 s; for a program in which nobody is to wait for it later."""
    _edtf_parser()


def _hijri(plain: str) -> str | None:
    unmarked = _HIJRI_MARK.sub("", plain).strip()
    found = _HIJRI.fullmatch(unmarked)
    if found:
        return _hijri_edtf(int(found["year"]), HIJRI_MONTHS[found["month"]], _day(found))
    if unmarked == plain:
        return None
    numbers = _YEAR_FIRST.fullmatch(_YEAR_WORD.sub("", unmarked)) or _YEAR_LAST.fullmatch(unmarked)
    if not numbers:
        return None
    return _hijri_edtf(int(numbers["year"]), int(numbers["month"] or 0), int(numbers["day"] or 0))


def _hijri_edtf(year: int, month: int, day: int) -> str:
    """Convert a Hijri day, or a month or year to the set of days that it is one of."""
    from hijridate import Hijri  # noqa: PLC0415 - its tables are read by those who need them

    try:
        first = Hijri(year, month or 1, day or 1)
        if day:
            return str(first.to_gregorian())
        last_month = Hijri(year, month or 12, 1)
        last = Hijri(year, month or 12, last_month.month_length())
    except (ValueError, OverflowError) as error:
        raise BadInputError(
            f"The Hijri date {year}-{month or 1:02}-{day or 1:02} cannot be converted; "
            "write a day that exists in the years 1343 to 1500, or the Gregorian date."
        ) from error
    return f"[{first.to_gregorian()}..{last.to_gregorian()}]"


def _written(plain: str) -> str | None:
    found = _GREGORIAN.fullmatch(_GREGORIAN_MARK.sub("", plain))
    if not found:
        return None
    month = GREGORIAN_MONTHS[found["month"]]
    if found["other"] and GREGORIAN_MONTHS[found["other"]] != month:
        return None
    year, part, day = found["year"], found["part"], _day(found)
    if part is None:
        return _day_edtf(year, month, day)
    return None if day else _part_edtf(year, month, PARTS[part])


def _part_edtf(year: str, month: int, tens: int) -> str:
    """Return the days of a third of a month: unspecified digits, or the set that ends with the month."""
    if tens < 2:
        return f"{year}-{month:02}-{tens}X"
    return f"[{year}-{month:02}-20..{year}-{month:02}-{monthrange(int(year), month)[1]}]"


def _numeric(plain: str) -> str | None:
    text = _YEAR_WORD.sub("", _GREGORIAN_MARK.sub("", plain))
    if found := _YEAR_FIRST.fullmatch(text):
        _refuse_hijri_years(found["year"], plain)
        return _day_edtf(found["year"], int(found["month"] or 0), int(found["day"] or 0))
    found = _YEAR_LAST.fullmatch(text)
    if not found:
        return None
    _refuse_hijri_years(found["year"], plain)
    day, month = int(found["day"]), int(found["month"])
    if day != month and day <= 12 and month <= 12:
        either = f"{found['year']}-{month:02}-{day:02} or {found['year']}-{day:02}-{month:02}"
        raise BadInputError(f"“{plain}” can be two dates; write {either}.")
    return _day_edtf(found["year"], min(month, day) if month > 12 else month, max(month, day) if month > 12 else day)


def _refuse_hijri_years(year: str, plain: str) -> None:
    """Ask where a year that is not EDTF looks Hijri; 1438-05-17 has been taken as EDTF before."""
    if 1300 <= int(year) <= 1500:
        raise BadInputError(f"“{plain}” looks like a Hijri date; write it with هـ or AH after it.")


def _day_edtf(year: str, month: int, day: int) -> str:
    edtf = "-".join([year, *(f"{number:02}" for number in (month, day) if number)])
    if not is_edtf(edtf):
        raise BadInputError(f"There is no day {edtf} in the calendar; write one that exists.")
    return edtf


def _day(found: re.Match[str]) -> int:
    return int(found["day"] or found["after"] or 0)


def _exists(year: str, month: str | None, day: str | None) -> bool:
    if month and 21 <= int(month) <= 41 and not day:
        return True  # seasons, quarters and the like (EDTF level 2)
    try:
        date(max(int(year), 1), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def _approximate(edtf: str) -> str:
    return f"{edtf}~" if is_edtf(f"{edtf}~") else edtf


def _not_a_date(text: str) -> BadInputError:
    return BadInputError(
        f"“{text[:MAX_CHARACTERS]}” is not a date; write 2017-01-15, 2017-01, January 2017, "
        "mid-January 2017, 2017-01-1X, or a Hijri date such as 1438-05-17 هـ."
    )
