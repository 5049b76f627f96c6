"""Numbers as reports give them, and values that survive JSON."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import BadInputError
from annotator.model.values import Date, Number, Value, json_value, number_text, parse_number, value_json

FIGURES = st.decimals(min_value=-(10**15), max_value=10**15, places=2, allow_nan=False) | st.integers(0, 10**17).map(
    Decimal
)


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    least, most = sorted([draw(FIGURES), draw(FIGURES)])
    ends = draw(st.sampled_from([(least, most), (least, least), (least, None), (None, most)]))
    return Number(*ends, approximate=draw(st.booleans()))


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = numbers() | st.booleans() | TEXTS | st.lists(TEXTS).map(tuple) | st.builds(Date, TEXTS)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("400", Number(Decimal(400), Decimal(400))),
        (" ٤٠٠ ", Number(Decimal(400), Decimal(400))),
        ("1,200", Number(Decimal(1200), Decimal(1200))),
        ("١٬٢٠٠٫٥", Number(Decimal("1200.5"), Decimal("1200.5"))),
        ("~400", Number(Decimal(400), Decimal(400), approximate=True)),
        ("about 400", Number(Decimal(400), Decimal(400), approximate=True)),
        ("نحو ٤٠٠", Number(Decimal(400), Decimal(400), approximate=True)),
        ("300..400", Number(Decimal(300), Decimal(400))),
        ("~ 300 .. 400", Number(Decimal(300), Decimal(400), approximate=True)),
        ("10..", Number(Decimal(10), None)),
        ("..20", Number(None, Decimal(20))),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: Number) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "..", "many", "~", "4-5", "400..300", "NaN", "Infinity", "1e999999999", "1e-999999999", "9" * 19]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        parse_number(text)


@settings(deadline=None)
@given(number=numbers())
def test_a_number_is_read_back_from_its_text(number: Number) -> None:
    assert parse_number(number_text(number)) == number


@settings(deadline=None)
@given(value=VALUES)
def test_a_value_is_read_back_from_json(value: Value) -> None:
    assert json_value(json.loads(json.dumps(value_json(value)))) == value


@pytest.mark.parametrize(
    "raw",
    [
        None,
        ["a", 1],
        {},
        {"date": 2017},
        {"least": None, "most": None},
        {"least": 5, "most": 4},
        {"least": True, "most": 4},
        {"least": "1e999999999", "most": None},
        10**5000,
        float("nan"),
        float("inf"),
    ],
    ids=range(11),
)
def test_other_json_is_refused(raw: object) -> None:
    with pytest.raises(BadInputError):
        json_value(raw)
