"""Agreement on attributes of annotations that two members paired and gave the same label: kappa and alpha by type.

Distances are nominal for choices, texts and yes/no, those of the values for numbers and dates (in days), and those of
ranks for choices that are said to be in order. Where one gave no value that is a value of its own, if nominal; else the
pair is left out. Where neither did, it is left out.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
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


def _is_ranked(each: Both, order: Ranks) -> bool:
    label, _, name = each.cell.label.partition(".")
    return (label, name) in order


def _is_measured(each: Both) -> bool:
    return all(value is None or isinstance(value, Number | Date) for value in (each.first, each.second))


def _size(value: Value | None) -> float | None:
    """Return where a number or date lies, the middle of what it leaves open."""
    if isinstance(value, Number):
        ends = [float(end) for end in (value.least, value.most) if end is not None]
        return sum(ends) / len(ends)
    return middle_day(value.edtf) if isinstance(value, Date) else None


Pairs = list[list[tuple[Value | None, Value | None]]]  # of one cell, by work


def _gathered(works: Works, members: tuple[str, ...], wanted: Callable[[Both], bool]) -> dict[Cell, Pairs]:
    found: defaultdict[Cell, Pairs] = defaultdict(lambda: [[] for _ in works])
    for place, work in enumerate(works):
        for each in both(work, *members):
            if wanted(each):
                found[each.cell][place].append((each.first, each.second))
    return found


def _domains(works: Works, order: Ranks) -> dict[Cell, list[str]]:
    """Return the values that anybody gave, so that tallies of all pairs of members have one width.

    Numbers and dates too: where the schema changed, one member's may stand against another's choice.
    """
    found: defaultdict[Cell, set[str]] = defaultdict(lambda: {""})
    for work in works.all:
        for own in work.versions.values():
            for annotation in own:
                for each in _of_two(annotation, annotation):
                    if not _is_ranked(each, order):
                        found[each.cell].add(_spelt(each.first))
    return {cell: sorted(values) for cell, values in found.items()}


def _spelt(value: Value | None) -> str:
    """Spell a nominal value so that equal ones are spelt alike; nothing is empty."""
    return "" if value is None else repr(tuple(sorted(value)) if isinstance(value, tuple) else value)


SCALES = ("nominal", "measured", "ranked")


def shown(work: Work, members: tuple[str, ...], cell: Cell, scale: str, order: Ranks) -> Iterator[tuple[Both, bool]]:
    """Yield what the figures of one cell compare by one of `SCALES`, and whether it is alike."""
    for each in both(work, *members):
        if each.cell != cell:
            continue
        if scale == "ranked" and _is_ranked(each, order):
            yield from ((each, one == two) for one, two in _in_ranks([(each.first, each.second)], cell, order))
        elif scale == "measured" and _is_measured(each):
            sizes = _size(each.first), _size(each.second)
            if None not in sizes:
                yield each, sizes[0] == sizes[1]
        elif scale == "nominal" and not _is_ranked(each, order) and not _is_measured(each):
            yield each, _spelt(each.first) == _spelt(each.second)


# nominal: rows of [disagreed, counts of the first ..., of the second ...]


def _nominal(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    def wanted(each: Both) -> bool:
        return not _is_ranked(each, order) and not _is_measured(each)

    domains = _domains(works, order)
    return {
        cell: np.stack([_count_nominal(each, domains[cell]) for each in by_work])
        for cell, by_work in _gathered(works, members, wanted).items()
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


def _measured(works: Works, members: tuple[str, ...]) -> Tallies:
    origins: dict[Cell, float] = {}
    for work in works.all:
        for own in work.versions.values():
            for each in (one for annotation in own for one in _of_two(annotation, annotation) if _is_measured(one)):
                if (size := _size(each.first)) is not None:
                    origins.setdefault(each.cell, size)
    gathered = _gathered(works, members, _is_measured)
    return {
        cell: np.stack([_moments([(_size(a), _size(b)) for a, b in each], origins.get(cell, 0)) for each in by_work])
        for cell, by_work in gathered.items()
    }


def _ranked(order: Ranks, works: Works, members: tuple[str, ...]) -> Tallies:
    gathered = _gathered(works, members, lambda each: _is_ranked(each, order))
    return {
        cell: np.stack([_moments(list(_in_ranks(each, cell, order)), 0) for each in by_work])
        for cell, by_work in gathered.items()
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
    gathered = _gathered(works, members, lambda each: _is_ranked(each, order))
    found = {}
    for cell, by_work in gathered.items():
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
    kappa, alpha = ("attribute-kappa",), ("attribute-alpha",)
    return (
        Family(kappa, partial(_nominal, order), _nominal_kappa, _nominal_cases),
        Family(alpha, partial(_nominal, order), _nominal_alpha, _nominal_cases),
        Family(kappa, _measured, _measured_kappa, lambda sums: sums[..., 1]),
        Family(alpha, _measured, _measured_alpha, lambda sums: sums[..., 1]),
        Family(kappa, partial(_ranked, order), _measured_kappa, lambda sums: sums[..., 1]),
        Family(alpha, partial(_coincidences, order), _ordinal_alpha, lambda sums: sums.sum(-1) / 2),
    )
