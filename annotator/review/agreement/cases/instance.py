"""One case behind a figure, and how all of them are listed: those that differ first, then those alike.

A figure may have hundreds of thousands of cases: they are counted and put in order as arrays, and told when looked at.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from annotator.review.agreement.attributes import Ranks
from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import Cell
from annotator.review.agreement.pairing import Ints
from annotator.review.agreement.works import Work


@dataclass(frozen=True, slots=True)
class Instance:
    """One thing, word, mention or pair of values that a figure counts, with those of the members who are compared.

    `document` is an id, and `start` and `end` are where its text is to be opened, in code points. `versions` are ids of
    annotations by member id, `()` of who has nothing there. `said` is what each says of it: a label, a value, the title
    of an entry, `LABEL.ROLE: filler`, `LABEL (ROLE: filler, ...)` of a relation; "" is nothing. `credit` is what it
    counts: 1 where they agree, else 0, and 0.5 where `partial` finds an overlap.
    """

    document: str
    start: int
    end: int
    versions: Mapping[str, tuple[str, ...]]
    said: Mapping[str, str]
    credit: float

    @property
    def agrees(self) -> bool:
        """Whether members agree here, not by half."""
        return self.credit == 1


Sides = tuple[Mapping[str, tuple[str, ...]], Mapping[str, str]]  # `versions` and `said`


@dataclass(frozen=True, slots=True)
class Part:
    """Cases of one document, not told yet: `tell` says who has and says what in the case at a place.

    In `unmarked` more nobody has anything.
    """

    document: str
    credits: Array
    starts: Ints
    ends: Ints
    tell: Callable[[int], Sides]
    unmarked: int = 0

    def __len__(self) -> int:
        return len(self.credits)


class Row(NamedTuple):
    """A case of which there are few, told at once."""

    credit: float
    start: int
    end: int
    versions: Mapping[str, tuple[str, ...]]
    said: Mapping[str, str]


def told(document: str, rows: Sequence[Row]) -> Part:
    """Return the cases of a document that are told already."""
    edges = np.array([each[1:3] for each in rows], dtype=np.int64).reshape(-1, 2)
    return Part(document, np.array([each.credit for each in rows]), edges[:, 0], edges[:, 1], lambda at: rows[at][3:])


class Instances(Sequence[Instance]):
    """Cases that differ, then those alike, each in the order of the parts and of the text; told when asked for."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._firsts = np.cumsum([0, *map(len, parts)])
        number = {name: n for n, name in enumerate(dict.fromkeys(each.document for each in parts))}
        documents = np.repeat([number[each.document] for each in parts], np.diff(self._firsts))
        self._order = np.lexsort((_all(parts, "ends"), _all(parts, "starts"), documents, _all(parts, "credits") == 1))

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, place: int) -> Instance: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Instance, ...]: ...
    def __getitem__(self, place: int | slice) -> Instance | tuple[Instance, ...]:
        if isinstance(place, slice):
            return tuple(map(self._told, self._order[place].tolist()))
        return self._told(int(self._order[place]))

    def _told(self, number: int) -> Instance:
        which = int(np.searchsorted(self._firsts, number, "right")) - 1
        part, at = self._parts[which], number - int(self._firsts[which])
        return Instance(
            part.document, int(part.starts[at]), int(part.ends[at]), *part.tell(at), float(part.credits[at])
        )

    def __repr__(self) -> str:
        return f"Instances({len(self)})"


def _all(parts: Sequence[Part], name: str) -> Array:
    return np.concatenate([np.zeros(0), *(getattr(each, name) for each in parts)])


@dataclass(frozen=True, slots=True)
class Behind:
    """All cases of a figure: in `unmarked` of them nobody has anything, so they are counted and not listed."""

    instances: Instances
    unmarked: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What the cases are looked for by; `titles` are those of entries by id, `labels` those of all documents.

    `scale` and `order` are how an attribute is compared.
    """

    measure: str
    cell: Cell
    labels: tuple[tuple[str, str], ...] = ()
    scale: str = ""
    order: Ranks = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def wants(self, kind: str, label: str) -> bool:
        """Tell whether the figure is about a kind and label."""
        return self.cell.kind in ("", kind) and self.cell.label in ("", label)

    def wanted(self) -> NDArray[np.bool_]:
        """Return which of the labels the figure is about; nothing, which is -1, is none of them."""
        return np.array([*(self.wants(*each) for each in self.labels), False], dtype=bool)


# takes one work and those of the compared members who did it
Collect = Callable[[Asked, Work, tuple[str, ...]], Part]


def in_order(parts: Sequence[Part], documents: Sequence[str]) -> Instances:
    """Return the cases of parts, document by document."""
    place = {each: n for n, each in enumerate(documents)}
    return Instances(sorted(parts, key=lambda each: place[each.document]))
