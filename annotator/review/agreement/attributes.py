"""Agreement on attributes of annotations that two members paired and gave the same label: kappa and alpha by type.

Distances are nominal for choices, texts and yes/no, those of the values for numbers and dates (in days), and those of
ranks for choices that are said to be in order. Where an attribute has values of two sorts, as after a change of the
schema, all are nominal, so that it has one figure. Where one gave no value that is a value of its own, if nominal; else
the pair is left out. Where neither did, it is left out.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import isqrt

import numpy as np

from annotator.errors import NotFoundError
from annotator.model.annotation import Annotation
from annotator.model.schema import Attribute, Schema
from annotator.model.values import Date, Number, Value
from annotator.review.agreement import chance
from annotator.review.agreement.chance import Array
from annotator.review.agreement.days import middle_day
from annotator.review.agreement.figure import Cell, Family, Tallies
from annotator.review.agreement.partners import partners
from annotator.review.agreement.works import Work, Works

MEASURES = ("attribute-kappa", "attribute-alpha")
Ranks = dict[tuple[str, str], list[str]]  # the choices, least first, of attributes (label, attribute) in order


@dataclass(frozen=True, slots=True)
class Both:
    """What two members say of one attribute of one annotation; at least one says something."""

    cell: Cell
    annotations: tuple[Annotation, Annotation]
    first: Value | None
    second: Value | None


def ranks(schema: Schema, names: Sequence[str]) -> Ranks:
    """Return the choices of the attributes that are said to be in order, `LABEL.ATTRIBUTE` or `ATTRIBUTE` of any label.

    Raises NotFoundError where no label has a choice attribute of that name.
    """
    found: Ranks = {}
    for name in names:
        own = {key: each for key, each in _choices(schema) if name in (key[1], ".".join(key))}
        if not own:
            raise NotFoundError(
                f"No label has a choice “{name}”; write LABEL.ATTRIBUTE, as `annotator schema` lists them."
            )
        found |= {key: [choice.id for choice in each.choices] for key, each in own.items()}
    return found


def _choices(schema: Schema) -> Iterator[tuple[tuple[str, str], Attribute]]:
    for label in schema.labels.values():
        for each in label.attributes:
            if each.type == "choice":
                yield (label.id, each.id), each


def both(work: Work, first: str, second: str) -> list[Both]:
    """Return what two members say of the attributes of what they paired, worked out once."""
    key = ("attributes", first, second)
    if key not in work.kept:
        matches = partners(work, first, second).pairs
        work.kept[key] = [one for a, b in matches if a.label == b.label for one in _of_two(a, b)]
    return work.kept[key]  # type: ignore[return-value]  # it is what the lines above kept


def _of_two(one: Annotation, two: Annotation) -> Iterator[Both]:
    for name in sorted(one.attributes.keys() | two.attributes.keys()):
        cell = Cell(one.kind, f"{one.label}.{name}")
        yield Both(cell, (one, two), one.attributes.get(name), two.attributes.get(name))


def scales(works: Works, order: Ranks) -> dict[Cell, str]:
    """Return how the values of each attribute are compared: `nominal`, `measured` or `ranked`."""
    return {cell: _scale(cell, values, order) for cell, values in _given(works).items()}


def _scale(cell: Cell, values: Sequence[Value], order: Ranks) -> str:
    label, _, name = cell.label.partition(".")
    if (label, name) in order:
        return "ranked"
    [sort, *others] = {type(each) for each in values}
    return "measured" if sort in (Number, Date) and not others else "nominal"


def _given(works: Works) -> dict[Cell, list[Value]]:
    """Return the values that anybody gave each attribute, so that all pairs of members are counted alike."""
    found: defaultdict[Cell, list[Value]] = defaultdict(list)
    for work in works.all:
        for own in work.versions.values():
            for annotation in own:
                for name, value in annotation.attributes.items():
                    found[Cell(annotation.kind, f"{annotation.label}.{name}")].append(value)
    return found


def _size(value: Value | None) -> float | None:
    """Return where a number or date lies, the middle of what it leaves open."""
    if isinstance(value, Number):
        ends = [float(end) for end in (value.least, value.most) if end is not None]
        return sum(ends) / len(ends)
    return middle_day(value.edtf) if isinstance(value, Date) else None


Pairs = list[list[tuple[Value | None, Value | None]]]  # of one cell, by work


def _gathered(
    works: Works, members: tuple[str, ...], scale: str, order: Ranks
) -> Iterator[tuple[Cell, Pairs, list[Value]]]:
    """Yield what is compared by a scale: what, the pairs of values, and the values that anybody gave."""
    found: defaultdict[Cell, Pairs] = defaultdict(lambda: [[] for _ in works])
    given = _given(works)
    wanted = {cell for cell, values in given.items() if _scale(cell, values, order) == scale}
    for place, work in enumerate(works):
        for each in both(work, *members):
            if each.cell in wanted:
                found[each.cell][place].append((each.first, each.second))
    yield from ((cell, by_work, given[cell]) for cell, by_work in found.items())


def _spelt(value: Value | None) -> str:
    """Spell a nominal value so that equal ones are spelt alike; nothing is empty."""
    return "" if value is None else repr(tuple(sorted(value)) if isinstance(value, tuple) else value)


def shown(work: Work, members: tuple[str, ...], cell: Cell, scale: str, order: Ranks) -> Iterator[tuple[Both, bool]]:
    """Yield what the figures of one cell compare by its scale, and whether it is alike."""
    for each in both(work, *members):
        if each.cell != cell:
            continue
        if scale == "ranked":
            yield from ((each, one == two) for one, two in _in_ranks([(each.first, each.second)], cell, order))
        elif scale == "measured":
            sizes = _size(each.first), _size(each.second)
            if None not in sizes:
                yield each, sizes[0] == sizes[1]
        else:
            yield each, _spelt(each.first) == _spelt(each.second)


# nominal: rows of [disagreed, counts of the first ..., of the second ...]


def _nominal(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    return {
        cell: np.stack([_count_nominal(each, sorted({"", *map(_spelt, given)})) for each in by_work])
        for cell, by_work, given in _gathered(works, members, "nominal", order)
    }


def _count_nominal(pairs: Sequence[tuple[Value | None, Value | None]], domain: list[str]) -> Array:
    place = {value: n for n, value in enumerate(domain)}
    row = np.zeros(1 + 2 * len(domain))
    for one, two in pairs:
        first, second = place[_spelt(one)], place[_spelt(two)]
        row[0] += first != second
        row[1 + first] += 1
        row[1 + len(domain) + second] += 1
    return row


def _halves(sums: Array) -> tuple[Array, Array]:
    half = 1 + (sums.shape[-1] - 1) // 2
    return sums[..., 1:half], sums[..., half:]


def _nominal_kappa(sums: Array) -> Array:
    return chance.cohen(sums[..., 0], *_halves(sums))[..., None]


def _nominal_alpha(sums: Array) -> Array:
    first, second = _halves(sums)
    return chance.krippendorff(2 * sums[..., 0], first + second)[..., None]


def _nominal_cases(sums: Array) -> Array:
    return np.asarray(_halves(sums)[0].sum(-1))


# numbers, dates and ranks: rows of [squared distances, pairs, sum and sum of squares of the first, of the second]


def _measured(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    found = {}
    for cell, by_work, given in _gathered(works, members, "measured", order):
        origin = next((size for size in map(_size, given) if size is not None), 0.0)
        found[cell] = np.stack([_moments([(_size(a), _size(b)) for a, b in each], origin) for each in by_work])
    return found


def _ranked(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    return {
        cell: np.stack([_moments(list(_in_ranks(each, cell, order)), 0) for each in by_work])
        for cell, by_work, _ in _gathered(works, members, "ranked", order)
    }


def _in_ranks(
    pairs: Sequence[tuple[Value | None, Value | None]], cell: Cell, order: Ranks
) -> Iterator[tuple[int, int]]:
    label, _, name = cell.label.partition(".")
    place: dict[object, int] = {choice: n for n, choice in enumerate(order[label, name])}
    for one, two in pairs:
        if one in place and two in place:
            yield place[one], place[two]


def _moments(pairs: Sequence[tuple[float | None, float | None]], origin: float) -> Array:
    given = [(one - origin, two - origin) for one, two in pairs if one is not None and two is not None]
    one, two = np.array(given, dtype=float).reshape(-1, 2).T
    return np.array([((one - two) ** 2).sum(), len(given), one.sum(), (one**2).sum(), two.sum(), (two**2).sum()])


def _measured_kappa(sums: Array) -> Array:
    apart, pairs, one, ones, two, twos = np.moveaxis(sums, -1, 0)
    expected = chance.share(pairs * ones + pairs * twos - 2 * one * two, pairs)
    return chance.beyond(apart, expected, pairs)[..., None]


def _measured_alpha(sums: Array) -> Array:
    apart, pairs, one, ones, two, twos = np.moveaxis(sums, -1, 0)
    values = 2 * pairs
    expected = chance.share(2 * (values * (ones + twos) - (one + two) ** 2), values - 1)
    return chance.beyond(2 * apart, expected, values)[..., None]


def _coincidences(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    found = {}
    for cell, by_work, _ in _gathered(works, members, "ranked", order):
        label, _, name = cell.label.partition(".")
        rows = np.zeros((len(works), len(order[label, name]), len(order[label, name])))
        for place, pairs in enumerate(by_work):
            for one, two in _in_ranks(pairs, cell, order):
                rows[place, one, two] += 1
                rows[place, two, one] += 1
        found[cell] = rows.reshape(len(works), -1)
    return found


def _ordinal_alpha(sums: Array) -> Array:
    size = isqrt(sums.shape[-1])
    matrix = sums.reshape(*sums.shape[:-1], size, size)
    return chance.ordinal(matrix, matrix.sum(-1))[..., None]


def families(order: Ranks) -> tuple[Family, ...]:
    """Return the families of attributes; overall is the mean of the pairs of members."""
    kappa, alpha = ((each,) for each in MEASURES)
    return (
        Family(kappa, partial(_nominal, order), _nominal_kappa, _nominal_cases),
        Family(alpha, partial(_nominal, order), _nominal_alpha, _nominal_cases),
        Family(kappa, partial(_measured, order), _measured_kappa, lambda sums: sums[..., 1]),
        Family(alpha, partial(_measured, order), _measured_alpha, lambda sums: sums[..., 1]),
        Family(kappa, partial(_ranked, order), _measured_kappa, lambda sums: sums[..., 1]),
        Family(alpha, partial(_coincidences, order), _ordinal_alpha, lambda sums: sums.sum(-1) / 2),
    )
