"""The report: every figure for each pair of members and all of them, by kind, label and document, with its interval."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from annotator.errors import NotFoundError
from annotator.model.schema import Schema
from annotator.review.agreement import attributes, gamma
from annotator.review.agreement.bootstrap import percentiles, resampled
from annotator.review.agreement.chance import Array
from annotator.review.agreement.coreference import COREFERENCE
from annotator.review.agreement.figure import Cell, Family, Figure
from annotator.review.agreement.spans import SPANS
from annotator.review.agreement.structure import STRUCTURE
from annotator.review.agreement.tokens import TOKENS
from annotator.review.agreement.unitizing import ALPHA_U
from annotator.review.agreement.works import Work, Works, brought_together

# what --measure takes besides the measures themselves
GROUPS = {
    "spans": SPANS.measures,
    "tokens": tuple(name for each in TOKENS for name in each.measures),
    "unitizing": (*ALPHA_U.measures, "gamma"),
    "structure": tuple(name for each in STRUCTURE for name in each.measures),
    "coreference": COREFERENCE.measures,
    "attributes": attributes.MEASURES,
}
MEASURES = tuple(name for names in GROUPS.values() for name in names)
USUAL = tuple(name for name in MEASURES if name != "gamma")  # gamma takes long, and its package is optional


@dataclass(frozen=True, slots=True)
class Report:
    """All figures; `documents` were done by two of the `members` or more, `left_out` by fewer."""

    figures: tuple[Figure, ...]
    members: tuple[str, ...]
    documents: tuple[str, ...]
    left_out: tuple[str, ...]


def chosen_measures(names: Sequence[str]) -> tuple[str, ...]:
    """Return the measures that names mean: groups, measures, or their beginnings such as `strict`; all where none.

    Raises NotFoundError for a name that means none.
    """
    found: set[str] = set()
    for name in names:
        own = GROUPS.get(name) or _meant(name)
        if not own:
            raise NotFoundError(
                f"There is no measure “{name}”; choose from {', '.join(GROUPS)}, or {', '.join(MEASURES)}."
            )
        found |= set(own)
    return tuple(each for each in MEASURES if each in found) if names else USUAL


def _meant(name: str) -> list[str]:
    """Return the measure of that name, or those that begin with it: `strict` is three."""
    return [name] if name in MEASURES else [each for each in MEASURES if each.startswith(f"{name}-")]


def report(
    works: Sequence[Work],
    measures: Sequence[str] = (),
    *,
    schema: Schema | None = None,
    ordinal: Sequence[str] = (),
    precision: float = 0.02,
) -> Report:
    """Work out the figures of documents that members did; `ordinal` names choices whose order is a scale.

    Raises NotFoundError for an unknown measure or choice, and RefusedError for a gamma that cannot be had.
    """
    wanted = chosen_measures(measures)
    order = attributes.ranks(schema, ordinal) if schema else {}
    done = [each for each in works if len(each.versions) > 1]
    together = brought_together(done)
    members = tuple(sorted({member for each in done for member in each.versions}))
    figures: list[Figure] = []
    for family in families(wanted, order, precision):
        figures += _figures(family, together, members, wanted)
    left_out = tuple(each.document for each in works if len(each.versions) < 2)
    return Report(tuple(figures), members, tuple(each.document for each in done), left_out)


def families(wanted: Sequence[str], order: attributes.Ranks, precision: float) -> Iterator[Family]:
    """Yield the families of measures."""
    usual = (SPANS, *TOKENS, ALPHA_U, *STRUCTURE, COREFERENCE, *attributes.families(order))
    yield from (each for each in usual if set(each.measures) & set(wanted))
    if "gamma" in wanted:
        yield gamma.family(precision)


def _figures(family: Family, works: Works, members: tuple[str, ...], wanted: Sequence[str]) -> Iterator[Figure]:
    counted = {pair: _count(family, works, pair) for pair in _pairs(members)}
    if len(members) > 2:
        yield from _told(*_over_all(family, works, members, counted), members, wanted)
    for pair, own in counted.items():
        yield from _told(family, own, pair, wanted)


Counted = tuple[Works, dict[Cell, Array]]


def _pairs(members: tuple[str, ...]) -> list[tuple[str, ...]]:
    return list(combinations(members, 2))


def counted_for(family: Family, works: Works, members: tuple[str, ...]) -> tuple[Family, Counted]:
    """Return what the figures of just these members, two or more, are worked out from, and the family that does."""
    if len(members) == 2 or not family.pairwise:
        return family, _count(family, works, members)
    return _over_all(family, works, members, {pair: _count(family, works, pair) for pair in _pairs(members)})


def _over_all(
    family: Family, works: Works, members: tuple[str, ...], counted: Mapping[tuple[str, ...], Counted]
) -> tuple[Family, Counted]:
    if family.pairwise:
        return _of_pairs(family), _stacked(counted, works)
    return family, _count(family, works, members)


def _count(family: Family, works: Works, members: tuple[str, ...]) -> Counted:
    done = works.at(works.done_by(members, family.least))
    return done, dict(family.tallies(done, members))


def _stacked(counted: Mapping[tuple[str, ...], Counted], works: Works) -> Counted:
    """Return tallies with a second axis for pairs, zeros where a pair did not do a document or has no such cell."""
    place = {each.document: n for n, each in enumerate(works)}
    found: dict[Cell, Array] = {}
    for n, (done, cells) in enumerate(counted.values()):
        rows = [place[each.document] for each in done]
        for cell, tallies in cells.items():
            into = found.setdefault(cell, np.zeros((len(works), len(counted), tallies.shape[-1])))
            into[rows, n] = tallies
    return works, found


def _of_pairs(family: Family) -> Family:
    """Return the family whose figures are the means over pairs (the axis before the last) of what is defined."""

    def means(sums: Array) -> Array:
        values = family.figures(sums)
        some = ~np.isnan(values)
        counts, total = some.sum(-2), np.where(some, values, 0).sum(-2)
        into: Array = np.full(total.shape, np.nan)
        return np.asarray(np.divide(total, counts, out=into, where=counts > 0))

    return replace(family, figures=means, cases=lambda sums: np.asarray(family.cases(sums).sum(-1)))


def _told(family: Family, counted: Counted, members: tuple[str, ...], wanted: Sequence[str]) -> Iterator[Figure]:
    """Yield the figures of each cell over all documents and, of cells with no other over them, by document."""
    works, cells = counted
    listed = sorted(cells.items(), key=lambda each: each[0])
    drawn: Sequence[Array | None] = resampled([tallies for _, tallies in listed]) or [None] * len(listed)
    for (cell, tallies), resamples in zip(listed, drawn, strict=True):
        about = _About(family, cell, members, wanted)
        yield from _rows(about, tallies.sum(0)[None], [None], resamples)
        if not cell.label or Cell(cell.kind) not in cells:
            yield from _rows(about, tallies, [each.document for each in works])


@dataclass(frozen=True, slots=True)
class _About:
    family: Family
    cell: Cell
    members: tuple[str, ...]
    wanted: Sequence[str]


def told_together(family: Family, cell: Cell, members: tuple[str, ...], measure: str, tallies: Array) -> Figure:
    """Return one figure over all documents that are rows of tallies."""
    drawn = resampled([tallies])
    about = _About(family, cell, members, [measure])
    return next(_rows(about, tallies.sum(0)[None], [None], drawn[0] if drawn else None))


def _rows(
    about: _About, sums: Array, documents: Sequence[str | None], resamples: Array | None = None
) -> Iterator[Figure]:
    family, kind, label = about.family, about.cell.kind or None, about.cell.label or None
    values, cases = family.figures(sums), [round(each) for each in family.cases(sums).tolist()]
    ends = None if resamples is None else percentiles(family.figures(resamples))
    for n, name in enumerate(family.measures):
        if name in about.wanted:
            low, high = (None, None) if ends is None else (_number(each) for each in ends[:, n].tolist())
            for document, value, count in zip(documents, values[:, n].tolist(), cases, strict=True):
                yield Figure(name, kind, about.members, label, document, _number(value), low, high, count)


def _number(value: float) -> float | None:
    """Return a number, or None for NaN, the only one that differs from itself."""
    return value if value == value else None  # noqa: PLR0124
