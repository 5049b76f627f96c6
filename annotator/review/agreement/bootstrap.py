"""An interval over documents: the percentile bootstrap (Efron 1979), the same documents drawn for all figures."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from annotator.review.agreement.chance import Array

RESAMPLES = 1_000
LEAST = 5  # documents below which no interval is given
SEED = 20_040_101


@cache
def drawn(documents: int) -> Array:
    """Return how often each document is drawn, a resample a row: always the same."""
    chances = np.full(documents, 1 / documents)
    return np.random.default_rng(SEED).multinomial(documents, chances, size=RESAMPLES).astype(float)


def resampled(tallies: Sequence[Array]) -> list[Array] | None:
    """Return the sums of each of several tallies, a row for each document, in each resample; all with the same draws.

    None where there are too few documents.
    """
    count = len(tallies[0]) if tallies else 0
    if count < LEAST:
        return None
    flat = [each.reshape(count, -1) for each in tallies]
    sums = drawn(count) @ np.concatenate(flat, -1)
    edges = np.cumsum([each.shape[-1] for each in flat])[:-1]
    parts = np.split(sums, edges, -1)
    return [part.reshape(RESAMPLES, *each.shape[1:]) for part, each in zip(parts, tallies, strict=True)]


def percentiles(values: Array) -> Array:
    """Return the 2.5 % and 97.5 % points (2, ...) along the first axis.

    Resamples with nothing to compare are left out.
    """
    ends = np.full((2, *values.shape[1:]), np.nan)
    flat, into = values.reshape(len(values), -1), ends.reshape(2, -1)
    whole = ~np.isnan(flat).any(0)
    if whole.any():
        into[:, whole] = np.percentile(flat[:, whole], [2.5, 97.5], axis=0)
    for column in np.flatnonzero(~whole & ~np.isnan(flat).all(0)):
        into[:, column] = np.nanpercentile(flat[:, column], [2.5, 97.5])
    return ends
