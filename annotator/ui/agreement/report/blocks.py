"""What a report is made of, whatever it is written as."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.ui.agreement.charts.chart import Chart

# names are others' words, each in its own direction; numbers stand below one another
Column = Literal["words", "name", "number"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the report's own."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells below their heads."""

    heads: Sequence[str]
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart and what it is called."""

    chart: Chart
    title: str


Block = Heading | Paragraph | Table | Picture
