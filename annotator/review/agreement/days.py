"""Where a date lies, as a number of days, so that dates have distances."""

import re
from datetime import date, timedelta
from functools import lru_cache
from time import struct_time

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


@lru_cache(maxsize=65_536)
def middle_day(edtf: str) -> float | None:
    """Return the middle of the days that a date in EDTF may be, counted as `date.toordinal`; None where it is open."""
    if plain := _DAY.fullmatch(edtf):
        return float(date(*map(int, plain.groups())).toordinal())
    from edtf import parse_edtf  # noqa: PLC0415 - takes 0.2 s, and most dates are plain

    read = parse_edtf(edtf)
    ends = [_ordinal(end) for end in (read.lower_strict(), read.upper_strict())]
    return None if None in ends else sum(end for end in ends if end is not None) / 2


def _ordinal(moment: object) -> float | None:
    if not isinstance(moment, struct_time) or not 0 < moment.tm_year < 10_000:
        return None
    return float((date(moment.tm_year, 1, 1) + timedelta(days=moment.tm_yday - 1)).toordinal())
