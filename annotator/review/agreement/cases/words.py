"""The cases of figures on words: each word that somebody marked; the others are counted."""

from collections import defaultdict
from collections.abc import Sequence
from functools import partial

import numpy as np

from annotator.review.agreement.cases.instance import Asked, Row, Sides
from annotator.review.agreement.tokens import Touched, touches
from annotator.review.agreement.works import Work

Marks = tuple[int, ...]  # annotations, as places in `Touched.items`, the longest last


def of_words(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Row], int]:
    """Return the words of one document; who marked one with several says the longest's label."""
    longest = asked.measure.startswith("longest-")
    touched = touches(work, members, asked.labels)
    marked = [_marked(asked, each, longest=longest) for each in touched]
    starts, ends = (each.tolist() for each in work.words)
    tell = partial(_sides, members, touched)
    agree = partial(_same_label, [each.labels.tolist() for each in touched]) if longest else all
    found = []
    for word in sorted({word for own in marked for word in own}):
        held = tuple([own.get(word, ()) for own in marked])
        found.append(Row(agree(held), starts[word], ends[word], work.document, held, tell))
    return found, len(starts) - len(found)


def _same_label(labels: Sequence[Sequence[int]], held: Sequence[Marks]) -> bool:
    return len({own[marks[-1]] if marks else -1 for own, marks in zip(labels, held, strict=True)}) == 1


def _marked(asked: Asked, touched: Touched, *, longest: bool) -> dict[int, Marks]:
    """Return by word what a member marked it with."""
    wanted = np.array([asked.wants(str(each.group), each.label) for each in touched.items], dtype=bool)
    kept = wanted[touched.owners]
    found: defaultdict[int, list[int]] = defaultdict(list)
    for word, owner in zip(touched.words[kept].tolist(), touched.owners[kept].tolist(), strict=True):
        found[word].append(owner)
    return {word: (own[-1],) if longest else tuple(dict.fromkeys(own)) for word, own in found.items()}


def _sides(members: Sequence[str], touched: Sequence[Touched], held: Sequence[Marks]) -> Sides:
    own = {m: [each.items[n] for n in marks] for m, each, marks in zip(members, touched, held, strict=True)}
    versions = {member: tuple(each.id for each in marks) for member, marks in own.items()}
    return versions, {member: marks[-1].label if marks else "" for member, marks in own.items()}
