"""Agreement beyond chance, from counts: Cohen's and Fleiss' kappa, Krippendorff's alpha, for many tables at once.

Leading axes are tables (documents, resamples), the last one is categories. NaN means that there is nothing to compare;
perfect agreement on a single category is 1.0.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def share(part: Array, whole: Array) -> Array:
    """Divide, with NaN where the whole is zero."""
    part, whole = np.broadcast_arrays(np.asarray(part, float), np.asarray(whole, float))
    into: Array = np.full(whole.shape, np.nan)
    return np.divide(part, whole, out=into, where=whole > 0)


def cohen(disagreed: Array, first: Array, second: Array, distances: Array | None = None) -> Array:
    """Return Cohen's kappa (1960), with `distances` the weighted one (1968).

    `disagreed` is the sum of the distances of the items, `first` and `second` count each one's categories.
    """
    items = first.sum(-1)
    expected = _expected(first, second, distances)
    return beyond(disagreed, share(expected, items), items)


def fleiss(alike: Array, counts: Array, items: Array) -> Array:
    """Return Fleiss' kappa (1971): `alike` sums each item's share of agreeing pairs, `counts` all assignments."""
    shares = share(counts, counts.sum(-1, keepdims=True))
    return beyond(items - alike, items * (1 - np.nan_to_num(shares**2).sum(-1)), items)


def krippendorff(disagreed: Array, counts: Array, distances: Array | None = None) -> Array:
    """Return Krippendorff's alpha (2004, chapter 11).

    `disagreed` sums the distances of the pairs of values in each unit, each pair both ways, divided by the number of
    the unit's values less one; `counts` are the pairable values. `distances` are those between categories, squared;
    None is nominal.
    """
    values = counts.sum(-1)
    return beyond(disagreed, share(_expected(counts, counts, distances), values - 1), values)


def ordinal(disagreeing: Array, counts: Array) -> Array:
    """Return alpha with ordinal distances, which depend on the counts; `disagreeing` is the coincidence matrix."""
    below = np.cumsum(counts, -1)
    middle = below - counts / 2
    distances = (middle[..., :, None] - middle[..., None, :]) ** 2
    values = counts.sum(-1)
    expected = np.einsum("...i,...ij,...j->...", counts, distances, counts)
    return beyond((disagreeing * distances).sum((-2, -1)), share(expected, values - 1), values)


def _expected(first: Array, second: Array, distances: Array | None) -> Array:
    if distances is None:
        return np.asarray(first.sum(-1) * second.sum(-1) - (first * second).sum(-1))
    return np.asarray(np.einsum("...i,ij,...j->...", first, distances, second, optimize=True))


def beyond(observed: Array, expected: Array, items: Array) -> Array:
    """Return 1 - observed / expected: 1.0 where no disagreement was possible, NaN where there is nothing."""
    value = 1 - share(observed, np.nan_to_num(expected))
    return np.where(items > 0, np.where(np.nan_to_num(expected) > 1e-12, value, 1.0), np.nan)
