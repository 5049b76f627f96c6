"""Agreement on words (ICU's): Cohen's and Fleiss' kappa and Krippendorff's alpha, nominal.

A label is present on each word that its span touches. `longest-` takes for each word the label of the longest span on
it, or none. A document that somebody did not do is missing; where nobody marked anything there is nothing to compare.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from annotator.review.agreement import chance
from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import ALL, Cell, Family, Tallies
from annotator.review.agreement.pairing import Ints, Item
from annotator.review.agreement.works import Work, Works

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Touched:
    """A member's annotations of a document in order of length, and which words each touches."""

    items: list[Item]  # the annotations, the longest last
    labels: Ints  # of each of them, as a place in the list of labels
    words: Ints  # of each touch, in order, with
    owners: Ints  # the annotation that touches

    def on(self, word: int) -> list[Item]:
        """Return the annotations that touch a word, each once, the longest last."""
        first, last = np.searchsorted(self.words, (word, word + 1)).tolist()
        return [self.items[n] for n in dict.fromkeys(self.owners[first:last].tolist())]


def touched(work: Work, member: str, labels: Labels) -> Touched:
    """Find the words that a member's annotations touch."""
    code = {each: n for n, each in enumerate(labels)}
    items = sorted(work.items[member], key=lambda each: sum(end - start for start, end in each.fragments))
    owners = np.array([n for n, each in enumerate(items) for _ in each.fragments], dtype=np.int64)
    edges = np.array([edge for each in items for edge in each.fragments], dtype=np.int64).reshape(-1, 2)
    starts, ends = work.words
    first, last = np.searchsorted(ends, edges[:, 0], "right"), np.searchsorted(starts, edges[:, 1], "left")
    counts = np.maximum(last - first, 0)
    words = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts - first, counts)
    kinds = np.array([code[str(each.group), each.label] for each in items], dtype=np.int64)
    order = np.argsort(words, kind="stable")
    return Touched(items, kinds, words[order], np.repeat(owners, counts)[order])


def touches(work: Work, members: Sequence[str], labels: Labels) -> list[Touched]:
    """Return which words each member's annotations touch, found once."""
    for member in members:
        key = ("touched", member, labels)
        if key not in work.kept:
            work.kept[key] = touched(work, member, labels)
    return [work.kept[("touched", member, labels)] for member in members]  # type: ignore[misc]


def cells(labels: Labels) -> list[Cell]:
    """Return what presence is looked at for: each label, each kind, all."""
    return [*(Cell(*each) for each in labels), *(Cell(kind) for kind in sorted({kind for kind, _ in labels})), ALL]


def present(work: Work, members: Sequence[str], labels: Labels) -> NDArray[np.bool_]:
    """Return whether each member (first axis) marked each cell (second) on each word (third)."""
    kinds = sorted({kind for kind, _ in labels})
    kind_of = np.array([kinds.index(kind) for kind, _ in labels], dtype=np.int64) + len(labels)
    found = np.zeros((len(members), len(labels) + len(kinds) + 1, len(work.words[0])), dtype=bool)
    for on, own in zip(found, touches(work, members, labels), strict=True):
        codes = own.labels[own.owners]
        on[codes, own.words] = True
        on[kind_of[codes], own.words] = True
        on[-1, own.words] = True
    return found


def longest(work: Work, members: Sequence[str], labels: Labels, kind: str) -> Ints:
    """Return the label of the longest span on each word (second axis) by each member (first), 0 for none, else from 1.

    Of spans of one length the one that stands last in the text's order counts.
    """
    found = np.zeros((len(members), len(work.words[0])), dtype=np.int64)
    wanted = np.array([not kind or each == kind for each, _ in labels], dtype=bool)
    for on, own in zip(found, touches(work, members, labels), strict=True):
        kept = wanted[own.labels[own.owners]]
        np.maximum.at(on, own.words[kept], own.owners[kept] + 1)
        on[on > 0] = own.labels[on[on > 0] - 1] + 1
    return found


# presence: rows of [disagreed or alike, marked ..., words]


def _presence(count: Callable[[NDArray[np.bool_]], Array], works: Works, members: tuple[str, ...]) -> Tallies:
    labels = works.labels
    wanted = cells(labels)
    rows = np.zeros((len(works), len(wanted), 4))
    marked = np.zeros(len(wanted), dtype=bool)
    for place, work in enumerate(works):
        on = present(work, [each for each in members if each in work.versions], labels)
        rows[place] = count(on)
        marked |= on.any((0, 2))
    return {cell: rows[:, n] for n, cell in enumerate(wanted) if cell == ALL or marked[n]}


def _count_two(on: NDArray[np.bool_]) -> Array:
    one, two = on
    words = np.full(len(one), float(one.shape[-1]))
    return np.stack([(one ^ two).sum(-1), one.sum(-1), two.sum(-1), words], -1)


def _cohen(sums: Array) -> Array:
    disagreed, one, two, words = np.moveaxis(sums, -1, 0)
    value = chance.cohen(disagreed, np.stack([one, words - one], -1), np.stack([two, words - two], -1))
    return _where_marked(value, one + two)


def _count_fleiss(on: NDArray[np.bool_]) -> Array:
    marked, raters = on.sum(0, dtype=float), len(on)
    alike = (marked * (marked - 1) + (raters - marked) * (raters - marked - 1)).sum(-1) / (raters * (raters - 1))
    words = np.full(len(marked), float(marked.shape[-1]))
    return np.stack([alike, marked.sum(-1), words * raters, words], -1)


def _fleiss(sums: Array) -> Array:
    alike, marked, values, words = np.moveaxis(sums, -1, 0)
    return _where_marked(chance.fleiss(alike, np.stack([marked, values - marked], -1), words), marked)


def _count_alpha(on: NDArray[np.bool_]) -> Array:
    marked, raters = on.sum(0, dtype=float), len(on)
    disagreed = (2 * marked * (raters - marked)).sum(-1) / (raters - 1)
    words = np.full(len(marked), float(marked.shape[-1]))
    return np.stack([disagreed, marked.sum(-1), words * raters, words], -1)


def _alpha(sums: Array) -> Array:
    disagreed, marked, values, _ = np.moveaxis(sums, -1, 0)
    return _where_marked(chance.krippendorff(disagreed, np.stack([marked, values - marked], -1)), marked)


def _where_marked(value: Array, marked: Array) -> Array:
    return np.where(marked > 0, value, np.nan)[..., None]


# the longest span: rows of [disagreed or alike, words, counts ...]


def _longest(count: Callable[[Ints, int], Array], works: Works, members: tuple[str, ...]) -> Tallies:
    labels = works.labels
    found = {}
    for kind in ["", *sorted({kind for kind, _ in labels})]:
        rows = [
            count(longest(work, [each for each in members if each in work.versions], labels, kind), len(labels) + 1)
            for work in works
        ]
        found[Cell(kind)] = np.stack(rows) if rows else np.zeros((0, 2 + 2 * (len(labels) + 1)))
    return {cell: rows for cell, rows in found.items() if cell == ALL or _marked(rows.sum(0), len(labels) + 1) > 0}


def _marked(sums: Array, categories: int) -> Array:
    """Return how often any label was given."""
    counts = sums[..., 2:].reshape(*sums.shape[:-1], -1, categories)
    return np.asarray(counts[..., 1:].sum((-2, -1)))


def _longest_two(on: Ints, categories: int) -> Array:
    one, two = (np.bincount(each, minlength=categories) for each in on)
    return np.concatenate([[(on[0] != on[1]).sum(), on.shape[1]], one, two]).astype(float)


def _longest_cohen(sums: Array) -> Array:
    half = 2 + (sums.shape[-1] - 2) // 2
    value = chance.cohen(sums[..., 0], sums[..., 2:half], sums[..., half:])
    return _where_marked(value, _marked(sums, half - 2))


def _longest_many(on: Ints, categories: int, *, alike: bool) -> Array:
    """Count pairs of raters that agree, as a share of each word's pairs, or the disagreement as alpha has it."""
    raters = len(on)
    each = sum((on[n] == on[m]).sum() for n in range(raters) for m in range(n))
    pairs = raters * (raters - 1) / 2
    first = each / pairs if alike else (pairs * on.shape[1] - each) * 2 / (raters - 1)
    counts = np.bincount(on.ravel(), minlength=categories)
    return np.concatenate([[first, on.shape[1]], counts]).astype(float)


def _longest_fleiss(sums: Array) -> Array:
    value = chance.fleiss(sums[..., 0], sums[..., 2:], sums[..., 1])
    return _where_marked(value, _marked(sums, sums.shape[-1] - 2))


def _longest_alpha(sums: Array) -> Array:
    return _where_marked(chance.krippendorff(sums[..., 0], sums[..., 2:]), _marked(sums, sums.shape[-1] - 2))


def _words(place: int) -> Callable[[Array], Array]:
    return lambda sums: sums[..., place]


TOKENS = (
    Family(("kappa",), partial(_presence, _count_two), _cohen, _words(3)),
    Family(("fleiss",), partial(_presence, _count_fleiss), _fleiss, _words(3), pairwise=False),
    Family(("alpha",), partial(_presence, _count_alpha), _alpha, _words(3), pairwise=False, least=2),
    Family(("longest-kappa",), partial(_longest, _longest_two), _longest_cohen, _words(1)),
    Family(
        ("longest-fleiss",),
        partial(_longest, partial(_longest_many, alike=True)),
        _longest_fleiss,
        _words(1),
        pairwise=False,
    ),
    Family(
        ("longest-alpha",),
        partial(_longest, partial(_longest_many, alike=False)),
        _longest_alpha,
        _words(1),
        pairwise=False,
        least=2,
    ),
)
