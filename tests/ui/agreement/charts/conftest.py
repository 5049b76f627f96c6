"""Charts of each sort, full and empty, with names that are long, Arabic, vowelled, bracketed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from annotator.ui.agreement.charts.bars import LabelBars
from annotator.ui.agreement.charts.chart import Chart, Named, Reading
from annotator.ui.agreement.charts.confusion import ConfusionMap
from annotator.ui.agreement.charts.distribution import Distribution
from annotator.ui.agreement.charts.heatmap import HeatMap
from annotator.ui.agreement.charts.trend import Moment, TrendLine
from annotator.ui.language import use_language

NAMES = ["Amal", "بشير", "سَلْمى الخطيب بنت عبد الرحمن (المراجِعة)", "Salma Al-Khatib bint Abd al-Rahman", "مُحَمَّد"]
NAMES += ["Nour", "عمر [ضيف]", "Jean-Baptiste", "لين"]
LABELS = ["Person", "مكان", "قصف (منطقة سكنية مأهولة بالسكّان)", "Battle", "ادعاء"]
COLOURS = ["#2f6fb3", "#2e7d4f", "#b4541a", "#b4541a", "#7a4fa3"]
VALUES = [0.91, 0.5, None, -0.21, 1.0, 0.0, 0.667, 0.83, 0.12]


def reading(number: int) -> Reading:
    value = VALUES[number % len(VALUES)]
    if value is None:
        return Reading(what=number)
    if number % 4 == 3:
        return Reading(value, cases=number, what=number)
    return Reading(value, max(-1.0, value - 0.1), min(1.0, value + 0.07), 37 * number, number)


def heat_map(members: int) -> HeatMap:
    pairs = list(combinations(range(members), 2))
    cells = {pair: reading(number) for number, pair in enumerate(pairs)}
    return HeatMap(NAMES[:members], cells | {(j, i): each for (i, j), each in cells.items()})


def confusion(labels: int) -> ConfusionMap:
    def count(row: int, column: int) -> int:
        if row == column:
            return 0 if row == labels else 60 + 11 * row
        return (row * 7 + column * 5) % 9 if (row + 2 * column) % 3 == 0 else 0

    titles = [f"{LABELS[at % 5]} {at // 5 or ''}".strip() for at in range(labels)]
    every = range(labels + 1)
    return ConfusionMap(
        (NAMES[0], NAMES[2]), [*titles, ""], [[count(row, column) for column in every] for row in every]
    )


def named(number: int) -> list[Named]:
    return [Named(f"{LABELS[at % 5]} {at // 5 or ''}".strip(), reading(at), COLOURS[at % 5]) for at in range(number)]


def moments(number: int) -> list[Moment]:
    days = [f"2026-{1 + at // 28:02}-{1 + at % 28:02}" for at in range(number)]
    return [Moment(day, day, reading(at)) for at, day in enumerate(days)]


FULL: dict[str, Chart] = {
    "two members": heat_map(2),
    "three members": heat_map(3),
    "nine members": heat_map(9),
    "confusion": confusion(5),
    "forty labels": confusion(40),
    "labels": LabelBars(named(5)),
    "forty bars": LabelBars(named(40)),
    "documents": Distribution(named(9)),
    "300 documents": Distribution(named(300)),
    "one day": TrendLine(moments(1)),
    "sixty days": TrendLine(moments(60)),
}
EMPTY: dict[str, Chart] = {
    "no pair": HeatMap(["Amal"], {}),
    "nothing confused": ConfusionMap(("Amal", "Omar"), [""], [[0]]),
    "no label": LabelBars([]),
    "no document": Distribution([Named("market", Reading())]),
    "no time": TrendLine([Moment("2026-01-05", "2026-01-05", Reading())]),
}


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use_language(qapp, "en")
    yield
    QLocale.setDefault(before)


@pytest.fixture(params=["en", "ar"])
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that is spoken, one after the other."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


@pytest.fixture(params=FULL)
def chart(request: pytest.FixtureRequest, qapp: QApplication) -> Chart:
    return FULL[request.param]
