"""One case behind a figure, and how all of them are listed: those that differ first, then those alike.

A figure may have hundreds of thousands of cases: found and ordered as rows, they are told when looked at.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, NamedTuple, overload

from annotator.review.agreement.attributes import Ranks
from annotator.review.agreement.figure import Cell
from annotator.review.agreement.works import Work


@dataclass(frozen=True, slots=True)
class Instance:
    """One thing, word, mention or pair of values that a figure counts, with those of the members who are compared.

    `document` is an id, and `start` and `end` are where its text is to be opened, in code points. `versions` are ids of
    annotations by member id, `()` of who has nothing there. `said` is what each says of it: a label, a value, the title
    of an entry, `LABEL.ROLE: filler`, `LABEL (ROLE: filler, ...)` of a relation; "" is nothing.
    """

    document: str
    start: int
    end: int
    versions: Mapping[str, tuple[str, ...]]
    said: Mapping[str, str]
    agrees: bool


Sides = tuple[dict[str, tuple[str, ...]], dict[str, str]]  # `versions` and `said`


def _as_told(sides: Sides) -> Sides:
    return sides


class Row(NamedTuple):
    """A case that is not told yet: `tell` makes of `what` what the members have and say."""

    agrees: bool
    start: int
    end: int
    document: str
    what: object
    tell: Callable[[Any], Sides] = _as_told


class Instances(Sequence[Instance]):
    """Cases in order, each told when it is asked for; parts of them are tuples."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Instance: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Instance, ...]: ...
    def __getitem__(self, place: int | slice) -> Instance | tuple[Instance, ...]:
        if isinstance(place, slice):
            return tuple(map(_told, self._rows[place]))
        return _told(self._rows[place])

    def __repr__(self) -> str:
        return f"Instances({len(self)})"


def _told(row: Row) -> Instance:
    return Instance(row.document, row.start, row.end, *row.tell(row.what), row.agrees)


@dataclass(frozen=True, slots=True)
class Behind:
    """All cases of a figure: in `unmarked` of them nobody has anything, so they are counted and not listed."""

    instances: Instances
    unmarked: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What the cases are looked for by; `titles` are those of entries by id, `labels` those of all documents."""

    measure: str
    cell: Cell
    labels: tuple[tuple[str, str], ...] = ()
    order: Ranks = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def wants(self, kind: str, label: str) -> bool:
        """Tell whether the figure is about a kind and label."""
        return self.cell.kind in ("", kind) and self.cell.label in ("", label)


# takes one work and those of the compared members who did it; returns its cases, and how many nobody marked
Collect = Callable[[Asked, Work, tuple[str, ...]], tuple[list[Row], int]]


def in_order(found: Iterable[Row], documents: Sequence[str]) -> Instances:
    """Return those that differ, then those alike, each document by document in the order of the text."""
    by_document: dict[str, list[Row]] = {each: [] for each in documents}
    for row in found:
        by_document[row.document].append(row)
    ordered = [row for own in by_document.values() for row in sorted(own, key=itemgetter(1, 2))]
    return Instances([row for row in ordered if not row.agrees] + [row for row in ordered if row.agrees])
