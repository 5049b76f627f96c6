"""Agreement on spans: precision, recall and F1 by the four definitions of SemEval-2013 task 9.1.

strict: same label and boundaries; exact: same boundaries; partial: an overlap counts half; type: an overlap and the
same label. Boundaries are the same where all fragments are. An annotation counts under its own label.
"""

import numpy as np

from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import ALL, Cell, Family, Tallies, scores, three
from annotator.review.agreement.pairing import Ints, matched
from annotator.review.agreement.works import Work, Works

_FIRST, _SECOND, _COMMON, _STRICT, _TYPE, _EXACT, _PARTIAL = 0, 1, 2, 3, 4, (5, 6), (7, 8)
_WIDTH = 9


def pairs(work: Work, first: str, second: str) -> tuple[Ints, Ints]:
    """Return which items of two members are the same, as places in `work.items`."""
    key = ("pairs", first, second)
    if key not in work.kept:
        work.kept[key] = matched(work.listed[first], work.listed[second])
    return work.kept[key]  # type: ignore[return-value]  # it is what the line above kept


def label_codes(work: Work, member: str, labels: tuple[tuple[str, str], ...]) -> Ints:
    """Return the label of each of a member's items as a place in the list of labels, found once."""
    key = ("label-codes", member, labels)
    if key not in work.kept:
        code = {each: n for n, each in enumerate(labels)}
        work.kept[key] = np.array([code[str(each.group), each.label] for each in work.items[member]], dtype=np.int64)
    return work.kept[key]  # type: ignore[return-value]  # it is what the lines above kept


def tallies(works: Works, members: tuple[str, ...]) -> Tallies:
    """Count for two members what each has, and how much of it the other has."""
    labels = works.labels
    counted = np.zeros((len(works), len(labels), _WIDTH))
    both = np.zeros((len(works), len(labels)))
    for place, work in enumerate(works):
        both[place] = _count(work, members, labels, counted[place])
    rows = {Cell(kind, label): counted[:, n] for n, (kind, label) in enumerate(labels)}
    for kind in {kind for kind, _ in labels}:
        own = [n for n, (each, _) in enumerate(labels) if each == kind]
        rows[Cell(kind)] = _together(counted[:, own], both[:, own])
    rows[ALL] = _together(counted, both)
    return {cell: tally for cell, tally in rows.items() if cell == ALL or tally[:, :2].any()}


def _count(work: Work, members: tuple[str, ...], names: tuple[tuple[str, str], ...], into: Array) -> Array:
    """Count one document and return how many pairs begin with each label."""
    one, two = (work.listed[member] for member in members)
    places, partners = pairs(work, *members)
    labels, others = (label_codes(work, member, names) for member in members)
    same_span = (one.spans[places] == two.spans[partners]).astype(float)
    same_label = (labels[places] == others[partners]).astype(float)  # only within a kind are any paired

    def count(which: Ints, weights: Array | None = None) -> Array:
        return np.bincount(which, weights, minlength=len(names)).astype(float)

    into[:, _FIRST], into[:, _SECOND] = count(labels), count(others)
    into[:, _COMMON] = into[:, _TYPE] = count(labels[places], same_label)
    into[:, _STRICT] = count(labels[places], same_label * same_span)
    for side, which in enumerate((labels[places], others[partners])):
        into[:, _EXACT[side]] = count(which, same_span)
        into[:, _PARTIAL[side]] = count(which, (1 + same_span) / 2)
    return count(labels[places])


def _together(counted: Array, both: Array) -> Array:
    rows = counted.sum(1)
    rows[:, _COMMON] = both.sum(1)
    return np.asarray(rows)


def figures(sums: Array) -> Array:
    """Return the twelve figures."""
    first, second = sums[..., _FIRST], sums[..., _SECOND]
    credits_ = [(_STRICT, _STRICT), _EXACT, _PARTIAL, (_TYPE, _TYPE)]
    return np.concatenate([scores(first, second, sums[..., n], sums[..., m]) for n, m in credits_], -1)


def cases(sums: Array) -> Array:
    """Return how many things were marked by the one, the other or both."""
    return np.asarray(sums[..., _FIRST] + sums[..., _SECOND] - sums[..., _COMMON])


SPANS = Family((*three("strict"), *three("exact"), *three("partial"), *three("type")), tallies, figures, cases)
