"""What agreement is told as: one figure; and what it is worked out from: tallies that add up over documents."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.review.agreement.chance import Array, share
from annotator.review.agreement.works import Works


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `members` are ids, `value` is None where there is nothing to compare.

    `kind`, `label` and `document` are None where all are taken together. `low` and `high` are the ends of the 95 %
    interval over documents, None where there is none. `cases` is how many things the number rests on.
    """

    measure: str
    kind: str | None
    members: tuple[str, ...]
    label: str | None
    document: str | None
    value: float | None
    low: float | None
    high: float | None
    cases: int


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """What a figure is about; empty is all together."""

    kind: str = ""
    label: str = ""


ALL = Cell()
Tallies = Mapping[Cell, Array]  # a row for each work


@dataclass(frozen=True, slots=True)
class Family:
    """Measures worked out from the same tallies.

    `tallies` takes the works and the members compared. `figures` takes sums (..., k) and gives (..., measures), NaN for
    nothing to compare; `cases` gives (...). `least` is how many of the members must have done a document, 0 for all.
    Where `pairwise`, the overall figure is the mean of the pairs'.
    """

    measures: tuple[str, ...]
    tallies: Callable[[Works, tuple[str, ...]], Tallies]
    figures: Callable[[Array], Array]
    cases: Callable[[Array], Array]
    pairwise: bool = True
    least: int = 0


def scores(first: Array, second: Array, of_first: Array, of_second: Array) -> Array:
    """Return precision, recall and F1 (..., 3), the first one's being the reference.

    `of_first` of the `first` and `of_second` of the `second` are found on the other side too. F1 is their share of all.
    Where one side has nothing its figure is 0, as by convention, or NaN where it has the other's under another label.
    """
    precision, recall = share(of_second, second), share(of_first, first)
    precision = np.where((second == 0) & (first > 0) & (of_first == 0), 0, precision)
    recall = np.where((first == 0) & (second > 0) & (of_second == 0), 0, recall)
    return np.stack([precision, recall, share(of_first + of_second, first + second)], -1)


def harmonic(first: Array, second: Array, of_first: Array, of_second: Array) -> Array:
    """Do as `scores` where the two sides' credits differ: F1 is the harmonic mean, all 0 where one has nothing."""
    some = first + second > 0
    precision, recall = (np.nan_to_num(share(*each)) for each in ((of_second, second), (of_first, first)))
    mean = np.nan_to_num(share(2 * precision * recall, precision + recall))
    return np.where(some[..., None], np.stack([precision, recall, mean], -1), np.nan)


def three(name: str) -> tuple[str, ...]:
    """Name the measures that `scores` gives."""
    return tuple(f"{name}-{each}" for each in ("precision", "recall", "f1"))


class Adding:
    """Tallies being counted: rows for each cell, all of one width."""

    def __init__(self, works: int, width: int, always: Sequence[Cell] = (ALL,)) -> None:
        self._works, self._width = works, width
        self.rows: dict[Cell, Array] = {}
        for cell in always:
            self.row(cell, 0)

    def row(self, cell: Cell, place: int) -> Array:
        """Return the row of one work, to be added to."""
        if cell not in self.rows:
            self.rows[cell] = np.zeros((self._works, self._width))
        found: Array = self.rows[cell][place]
        return found
