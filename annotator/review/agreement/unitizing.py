"""Krippendorff's alpha_U (1995; 2004, section 11.6): agreement on which stretches of a continuum are units, by label.

The continuum is the document in code points; each fragment is a unit, and what one member marked twice under a label is
one. Documents add up by their length.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

import numpy as np

from annotator.model.span import Fragment
from annotator.review.agreement import chance
from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import ALL, Adding, Cell, Family, Tallies
from annotator.review.agreement.works import Work, Works

Units = Sequence[Fragment]  # of one member and label, in order, none overlapping


def joined(fragments: Iterable[Fragment]) -> list[Fragment]:
    """Return fragments in order, with those that overlap as one."""
    found: list[Fragment] = []
    for start, end in sorted(fragments):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def disagreements(units: Sequence[Units], length: int) -> tuple[float, float]:
    """Return the observed and the expected disagreement of one label over one continuum; a member each."""
    members = len(units)
    apart = 2 * sum(_apart(one, two) for one, two in combinations(units, 2))
    observed = apart / (members * (members - 1) * length**2)
    lengths = np.array([end - start for own in units for start, end in own], dtype=float)
    gaps = np.array([gap for own in units for gap in _gaps(own, length)], dtype=float)
    room = np.maximum(gaps[None, :] - lengths[:, None] + 1, 0).sum(-1)
    chances = (len(lengths) - 1) / 3 * (2 * lengths**3 - 3 * lengths**2 + lengths) + lengths**2 * room
    whole = members * length * (members * length - 1) - (lengths * (lengths - 1)).sum()
    return observed, float(2 / length * chances.sum() / whole) if whole > 0 else 0.0


def _gaps(units: Units, length: int) -> list[int]:
    edges = [(0, 0), *units, (length, length)]
    return [start - end for (_, end), (start, _) in pairwise(edges) if start > end]


def _apart(one: Units, two: Units) -> float:
    """Return how far two members' units lie apart: overlapping ones by their edges, others by their whole length."""
    first, second = (np.array(each, dtype=float).reshape(-1, 2) for each in (one, two))
    crossing = (first[:, None, 0] < second[None, :, 1]) & (second[None, :, 0] < first[:, None, 1])
    edges = ((first[:, None] - second[None]) ** 2).sum(-1)
    alone = [((own[:, 1] - own[:, 0]) ** 2)[~crossing.any(axis)].sum() for own, axis in ((first, 1), (second, 0))]
    return float((edges * crossing).sum() + sum(alone))


def tallies(works: Works, members: tuple[str, ...]) -> Tallies:
    """Sum observed and expected disagreement, times length, and count units."""
    adding = Adding(len(works), 3)
    for place, work in enumerate(works):
        who = [each for each in members if each in work.versions]
        for cell, units in _units(work, who).items():
            both = disagreements(units, len(work.text))
            row = [each * len(work.text) for each in both] + [sum(map(len, units))]
            for into in (cell, Cell(cell.kind), ALL):
                adding.row(into, place)[:] += row
    return adding.rows


def _units(work: Work, who: Sequence[str]) -> dict[Cell, list[list[Fragment]]]:
    found: dict[Cell, list[list[Fragment]]] = {}
    for n, member in enumerate(who):
        for each in work.items[member]:
            found.setdefault(Cell(str(each.group), each.label), [[] for _ in who])[n].extend(each.fragments)
    return {cell: [joined(own) for own in units] for cell, units in found.items()}


def figures(sums: Array) -> Array:
    """Return alpha_U."""
    observed, expected, units = np.moveaxis(sums, -1, 0)
    return chance.beyond(observed, expected, units)[..., None]


ALPHA_U = Family(("alpha-u",), tallies, figures, lambda sums: sums[..., 2], pairwise=False, least=2)
