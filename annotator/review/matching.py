"""The best matching: which of one side goes with which of the other, so that the weights come to the most.

It is optimal in each connected component, and the same whichever side is given first: ties go to the pairing in which
both sides keep the order of their ids, the smallest first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", int, str)  # ids, or numbers in the order of ids
_MOST = 40  # rows that are assigned here; a larger knot of overlapping spans is scipy's, which takes long to import
_ABSENT = 0


def best_pairs(weights: Mapping[tuple[Key, Key], int]) -> list[tuple[Key, Key]]:
    """Return the pairs, each of the left once and each of the right once, whose weights (above 0) add up to the most.

    What has no weight with anything on the other side stays alone; the pairs come in the order of the left.
    """
    lefts, rights = _neighbours(weights)
    found, rest = list[tuple[Key, Key]](), dict[Key, list[Key]]()
    for left, others in lefts.items():
        if len(others) == 1 and len(rights[others[0]]) == 1:
            found.append((left, others[0]))
        else:
            rest[left] = others
    for rows, columns in _components(rest, rights):
        found += _assigned(rows, columns, weights)
    return sorted(found)


def _neighbours(pairs: Iterable[tuple[Key, Key]]) -> tuple[dict[Key, list[Key]], dict[Key, list[Key]]]:
    lefts, rights = defaultdict[Key, list[Key]](list), defaultdict[Key, list[Key]](list)
    for left, right in pairs:
        lefts[left].append(right)
        rights[right].append(left)
    return lefts, rights


def _components(
    lefts: Mapping[Key, list[Key]], rights: Mapping[Key, list[Key]]
) -> Iterator[tuple[list[Key], list[Key]]]:
    """Yield the lefts and rights that hang together, each sorted."""
    seen = set[Key]()
    for first in lefts:
        if first in seen:
            continue
        rows, columns, open_ = {first}, set[Key](), [first]
        while open_:
            for right in lefts[open_.pop()]:
                if right not in columns:
                    columns.add(right)
                    new = set(rights[right]) - rows
                    rows |= new
                    open_ += new
        seen |= rows
        yield sorted(rows), sorted(columns)


def _assigned(rows: list[Key], columns: list[Key], weights: Mapping[tuple[Key, Key], int]) -> list[tuple[Key, Key]]:
    if len(rows) == 1 or len(columns) == 1:
        pairs = ((row, column) for row in rows for column in columns if (row, column) in weights)
        return [min(pairs, key=lambda pair: (-weights[pair], pair))]
    turned = (len(columns), columns) < (len(rows), rows)
    table = [[weights.get((row, column), _ABSENT) for column in columns] for row in rows]
    if turned:
        table = [list(column) for column in zip(*table, strict=True)]
    places = _best_columns(_untied(table))
    chosen = [(column, row) if turned else (row, column) for row, column in enumerate(places)]
    return [(rows[i], columns[j]) for i, j in chosen if (rows[i], columns[j]) in weights]


def _untied(table: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return weights among which those that were equal prefer the places that are nearest in rank."""
    most = max(len(table), len(table[0])) ** 2
    scale = len(table) * most + 1
    return [[weight and weight * scale - (i - j) ** 2 for j, weight in enumerate(row)] for i, row in enumerate(table)]


def _best_columns(table: list[list[int]]) -> list[int]:
    """Return for each row its column in the assignment that comes to the most; there are no fewer columns than rows."""
    if len(table) <= _MOST:
        return _hungarian(table)
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - half a second, for knots that are hardly met

    return [int(column) for column in linear_sum_assignment(table, maximize=True)[1]]


def _hungarian(table: list[list[int]]) -> list[int]:
    """Assign by shortest augmenting paths with prices (Kuhn and Munkres, as in Jonker and Volgenant 1987)."""
    prices = _Prices(table)
    for row in range(1, len(table) + 1):
        prices.assign(row)
    places = [0] * len(table)
    for column, row in enumerate(prices.holder):
        if column and row:
            places[row - 1] = column - 1
    return places


class _Prices:
    """Rows and columns are counted from 1; `holder` gives the row of each column, 0 for none."""

    def __init__(self, table: list[list[int]]) -> None:
        self._table = table
        self._rows = [0] * (len(table) + 1)
        self._columns = [0] * (len(table[0]) + 1)
        self.holder = [0] * (len(table[0]) + 1)

    def assign(self, row: int) -> None:
        """Give a row its column, moving rows that hold one already."""
        self.holder[0] = row  # column 0 stands for what waits
        least = [float("inf")] * len(self.holder)
        way, used, at = [0] * len(self.holder), [False] * len(self.holder), 0
        while self.holder[at]:
            used[at] = True
            self._look(at, least, way, used)
            following = min((c for c, done in enumerate(used) if not done), key=least.__getitem__)
            self._raise(least[following], used, least)
            at = following
        while at:
            self.holder[at] = self.holder[way[at]]
            at = way[at]

    def _look(self, at: int, least: list[float], way: list[int], used: list[bool]) -> None:
        """Note where the row that holds column `at` would be cheaper than what was found so far."""
        row = self.holder[at]
        weights, price = self._table[row - 1], self._rows[row]
        for column, cost in enumerate(least):
            if not used[column]:
                better = -weights[column - 1] - price - self._columns[column]
                if better < cost:
                    least[column], way[column] = better, at

    def _raise(self, step: float, used: list[bool], least: list[float]) -> None:
        for column, done in enumerate(used):
            if done:
                self._rows[self.holder[column]] += int(step)
                self._columns[column] -= int(step)
            else:
                least[column] -= step
