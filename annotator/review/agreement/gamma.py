"""Gamma (Mathet, Widlöcher and Métivier 2015), by pygamma-agreement, which is installed as `annotator[gamma]`.

It aligns and measures at once, and draws lots: with one seed the figure is the same each time. It takes long.
"""

import logging
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from math import prod

import numpy as np

from annotator.errors import RefusedError
from annotator.review.agreement.chance import Array, share
from annotator.review.agreement.figure import ALL, Cell, Family, Tallies
from annotator.review.agreement.pairing import Item
from annotator.review.agreement.works import Work, Works

SEED = 2015
LEAST_PRECISION, MOST_PRECISION = 0.005, 0.5
MOST_ALIGNMENTS = 20_000  # of one document: two members with 140 spans each; the least of it takes ten seconds


def family(precision: float) -> Family:
    """Return the family of gamma; `precision` is how far the figure may be off by chance, 0.02 for 2 %.

    Raises RefusedError where the library is missing or the precision is out of reach.
    """
    if find_spec("pygamma_agreement") is None:
        raise RefusedError("Gamma needs another package; install it with: pip install 'annotator[gamma]'")
    if not LEAST_PRECISION <= precision <= MOST_PRECISION:
        raise RefusedError(
            f"Gamma takes a precision between {LEAST_PRECISION} and {MOST_PRECISION}; write 0.02 for 2 %."
        )
    return Family(
        ("gamma",), partial(_tallies, precision), _figures, lambda sums: sums[..., 2], pairwise=False, least=2
    )


def _tallies(precision: float, works: Works, members: tuple[str, ...]) -> Tallies:
    for work in works:
        _refuse_long(work, members)
    kinds = sorted({kind for kind, _ in works.labels})
    rows = {cell: np.zeros((len(works), 3)) for cell in (ALL, *map(Cell, kinds))}
    for place, work in enumerate(works):
        for cell, into in rows.items():
            into[place] = _of_one(work, members, cell.kind, precision)
    return {cell: row for cell, row in rows.items() if cell == ALL or row.any()}


def _items(work: Work, members: Sequence[str], kind: str) -> dict[str, list[Item]]:
    return {m: [each for each in work.items[m] if kind in ("", each.group)] for m in members if m in work.versions}


def _refuse_long(work: Work, members: Sequence[str]) -> None:
    sizes = [len(own) for own in _items(work, members, "").values()]
    if prod(size + 1 for size in sizes) > MOST_ALIGNMENTS:
        raise RefusedError(
            f"Gamma would take hours on {work.document[:12]} with its {sum(sizes)} spans; "
            "name shorter documents with --document, or two members with --member."
        )


def _of_one(work: Work, members: Sequence[str], kind: str, precision: float) -> Sequence[float]:
    """Return gamma, 1 and the number of spans; nothing where nobody marked any, 0 where only one did."""
    items = _items(work, members, kind)
    count = sum(map(len, items.values()))
    marked = sum(bool(own) for own in items.values())
    return (0, 0, 0) if not marked else (_gamma(items, precision) if marked > 1 else 0.0, 1, count)


def _gamma(items: dict[str, list[Item]], precision: float) -> float:
    from pyannote.core import Segment  # noqa: PLC0415 - seconds to import, and optional
    from pygamma_agreement import Continuum  # noqa: PLC0415

    continuum = Continuum()
    for member, own in items.items():
        continuum.add_annotator(member)
        for each in own:
            continuum.add(member, Segment(each.fragments[0][0], each.fragments[-1][1]), each.label)
    state = np.random.get_state()  # the library draws from numpy's global state
    logging.disable(logging.WARNING)  # it says at each of its steps which solver it takes
    np.random.seed(SEED)
    try:
        return float(continuum.compute_gamma(precision_level=precision).gamma)
    finally:
        logging.disable(logging.NOTSET)
        np.random.set_state(state)


def _figures(sums: Array) -> Array:
    return share(sums[..., 0], sums[..., 1])[..., None]
