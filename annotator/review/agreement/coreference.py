"""Agreement on entries as coreference: B-cubed (Bagga and Baldwin 1998), CEAF-e (Luo 2005), MUC (Vilain et al. 1995).

A cluster is the mentions of one document that link to one entry; which entry it is does not matter, only what is
together. A mention of the one is the other's where the two are paired; what has no partner is in no cluster of theirs.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np

from annotator.model.annotation import Annotation
from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import Adding, Cell, Family, Tallies, harmonic, three
from annotator.review.agreement.pairing import assigned
from annotator.review.agreement.partners import Partners, partners
from annotator.review.agreement.works import Works

Clusters = Sequence[Collection[str]]  # of mentions, each in at most one


def tallies(works: Works, members: tuple[str, ...]) -> Tallies:
    """Count for two members, over all labels and by the label of the mentions."""
    adding = Adding(len(works), 12, ())
    for place, work in enumerate(works):
        pair = partners(work, *members)
        linked = [[each for each in work.versions[member] if each.entry] for member in members]
        for label in ("", *sorted({each.label for own in linked for each in own})):
            one, two = (clusters(pair, (each for each in own if label in ("", each.label))) for own in linked)
            adding.row(Cell("entry", label), place)[:] += count(one, two)
    return adding.rows


def clusters(pair: Partners, linked: Iterable[Annotation]) -> list[list[str]]:
    """Return the mentions by the entry they link to, each paired one by the first member's id."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in linked:
        found[each.entry or ""].append(pair.same.get(each.id, each.id))
    return list(found.values())


def count(first: Clusters, second: Clusters) -> Array:
    """Return what the figures are sums of: MUC and B-cubed for the first, then the second; CEAF-e; mentions."""
    shared = _shared(first, second)
    row = [*_muc(first, shared, 0), *_muc(second, shared, 1), *_cubed(first, shared, 0), *_cubed(second, shared, 1)]
    alike = {(n, m): 2 * times / (len(first[n]) + len(second[m])) for (n, m), times in shared.items()}
    row += [sum(alike[pair] for pair in assigned(alike)), len(first), len(second)]
    mentions = {each for cluster in first for each in cluster} | {each for cluster in second for each in cluster}
    return np.array([*row, len(mentions)], dtype=float)


def _shared(first: Clusters, second: Clusters) -> Counter[tuple[int, int]]:
    where = {mention: m for m, cluster in enumerate(second) for mention in cluster}
    return Counter((n, where[each]) for n, cluster in enumerate(first) for each in cluster if each in where)


def _by_cluster(shared: Mapping[tuple[int, int], int], side: int) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for pair, times in shared.items():
        found[pair[side]].append(times)
    return found


def _muc(own: Clusters, shared: Mapping[tuple[int, int], int], side: int) -> tuple[int, int]:
    """Return the links that the other has too, and the links; a mention that the other lacks is a part of its own."""
    parts = _by_cluster(shared, side)
    kept = sum(sum(parts[n]) - len(parts[n]) for n in parts)
    return kept, sum(len(cluster) - 1 for cluster in own)


def _cubed(own: Clusters, shared: Mapping[tuple[int, int], int], side: int) -> tuple[float, int]:
    parts = _by_cluster(shared, side)
    credit = sum(times**2 / len(own[n]) for n in parts for times in parts[n])
    return credit, sum(map(len, own))


def figures(sums: Array) -> Array:
    """Return precision, recall and F1 of the three."""
    muc_first, links, muc_second, others, cubed_first, mentions, cubed_second, theirs, alike, ones, twos, *_ = (
        np.moveaxis(sums, -1, 0)
    )
    return np.concatenate(
        [
            harmonic(mentions, theirs, cubed_first, cubed_second),
            harmonic(ones, twos, alike, alike),
            harmonic(links, others, muc_first, muc_second),
        ],
        -1,
    )


COREFERENCE = Family((*three("b-cubed"), *three("ceaf-e"), *three("muc")), tallies, figures, lambda sums: sums[..., -1])
