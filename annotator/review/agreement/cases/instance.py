"""One case behind a figure, and how all of them are listed: those that differ first, then those alike."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Behind:
    """All cases of a figure: in `unmarked` of them nobody has anything, so they are counted and not listed."""

    instances: tuple[Instance, ...]
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
Collect = Callable[[Asked, Work, tuple[str, ...]], tuple[list[Instance], int]]


def in_order(found: Iterable[Instance], documents: Sequence[str]) -> tuple[Instance, ...]:
    """Return those that differ, then those alike, each document by document in the order of the text."""
    place = {each: n for n, each in enumerate(documents)}
    return tuple(sorted(found, key=lambda each: (each.agrees, place[each.document], each.start, each.end)))
