"""Dates in two calendars and two languages become EDTF that keeps what the writer left open."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import BadInputError
from annotator.model.dates import is_edtf, read_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2017-01-15", "2017-01-15"),
        ("٢٠١٧-٠١-١٥", "2017-01-15"),
        ("2017-01-1x", "2017-01-1X"),
        ("2017~", "2017~"),
        ("2017-01-15/2017-02-03", "2017-01-15/2017-02-03"),
        ("[2017-01-15,2017-01-17]", "[2017-01-15,2017-01-17]"),
        ("2017", "2017"),
        ("عام ٢٠١٧", "2017"),
        ("January 2017", "2017-01"),
        ("15th of January, 2017", "2017-01-15"),
        ("Jan. 15, 2017", "2017-01-15"),
        ("كانون الثاني 2017", "2017-01"),
        ("يناير 2017", "2017-01"),
        ("١٥ كانون الثاني/يناير ٢٠١٧", "2017-01-15"),
        ("5 أيّار (مايو) 2017 م", "2017-05-05"),
        ("mid-January 2017", "2017-01-1X"),
        ("منتصف كانون الثاني 2017", "2017-01-1X"),
        ("early May 2017", "2017-05-0X"),
        ("أواخر شباط 2016", "[2016-02-20..2016-02-29]"),
        ("about January 2017", "2017-01~"),
        ("2017/1/5", "2017-01-05"),
        ("15/1/2017", "2017-01-15"),
        ("1/15/2017", "2017-01-15"),
    ],
)
def test_gregorian_dates(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1438-05-17 هـ", "2017-02-14"),
        ("17 جمادى الأولى 1438", "2017-02-14"),
        ("١٧ جُمادى الأولى ١٤٣٨هـ", "2017-02-14"),
        ("1438/5/17 AH", "2017-02-14"),
        ("17/5/1438 AH", "2017-02-14"),
        ("17 Jumada al-Awwal 1438", "2017-02-14"),
        ("3 Dhu al-Hijjah 1438", "2017-08-25"),
        ("جمادى الأولى 1438", "[2017-01-29..2017-02-27]"),
        ("سنة 1438 هـ", "[2016-10-02..2017-09-20]"),
    ],
)
def test_hijri_dates_become_gregorian(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("yesterday", "is not a date"),
        ("", "is not a date"),
        ("2017-1X", "is not a date"),
        ("15 كانون الثاني/فبراير 2017", "is not a date"),
        ("2017-02-03/2017-01-01", "is not a date"),
        ("2" * 10_000, "is not a date"),
        ("2017-02-30", "no day 2017-02-30"),
        ("31 February 2017", "no day 2017-02-31"),
        ("3/4/2017", "can be two dates; write 2017-04-03 or 2017-03-04"),
        ("1438/5/17", "looks like a Hijri date"),
        ("1438-13-01 هـ", "cannot be converted"),
        ("1200-01-01 هـ", "cannot be converted"),
    ],
    ids=range(12),
)
def test_what_is_no_date_is_refused_with_what_to_write(text: str, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        read_date(text)


@settings(deadline=None)
@given(day=st.dates(date(1600, 1, 1), date(2100, 1, 1)))
def test_every_day_is_read_from_each_way_to_write_it(day: date) -> None:
    for text in (day.isoformat(), day.strftime("%d %B %Y"), day.strftime("%B %d, %Y"), day.strftime("%Y/%m/%d")):
        assert read_date(text).edtf == day.isoformat()


@settings(deadline=None)
@given(text=st.text("0123456789-/.[]{}XYESTZ~?%:+ هـajnuryم", max_size=24))
def test_whatever_is_read_is_edtf_and_is_read_again_alike(text: str) -> None:
    try:
        read = read_date(text)
    except BadInputError:
        return
    assert is_edtf(read.edtf)
    assert read_date(read.edtf) == read


def test_plain_dates_need_neither_library() -> None:
    code = "import sys; from annotator.model.dates import read_date; read_date('15 January 2017'); " \
        "sys.exit(len({'edtf', 'hijridate'} & set(sys.modules)))"  # fmt: skip
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
