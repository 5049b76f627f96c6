"""The cases of figures on words: each word that somebody marked; the others are counted."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from annotator.review.agreement.cases.instance import Asked, Instance
from annotator.review.agreement.tokens import Touched, touches
from annotator.review.agreement.works import Work

Marks = tuple[int, ...]  # annotations, as places in `Touched.items`, the longest last
Sides = tuple[dict[str, tuple[str, ...]], dict[str, str], bool]


def of_words(asked: Asked, work: Work, members: tuple[str, ...]) -> tuple[list[Instance], int]:
    """Return the words of one document; who marked one with several says the longest's label."""
    longest = asked.measure.startswith("longest-")
    touched = touches(work, members, asked.labels)
    marked = [_marked(asked, each, longest=longest) for each in touched]
    starts, ends = (each.tolist() for each in work.words)
    known: dict[tuple[Marks, ...], Sides] = {}  # words of one span share what is said of them
    found = []
    for word in sorted({word for own in marked for word in own}):
        held = tuple([own.get(word, ()) for own in marked])
        sides = known.get(held)
        if sides is None:
            sides = known[held] = _sides(members, touched, held, longest=longest)
        found.append(Instance(work.document, starts[word], ends[word], *sides))
    return found, len(starts) - len(found)


def _marked(asked: Asked, touched: Touched, *, longest: bool) -> dict[int, Marks]:
    """Return by word what a member marked it with."""
    wanted = np.array([asked.wants(str(each.group), each.label) for each in touched.items], dtype=bool)
    kept = wanted[touched.owners]
    found: defaultdict[int, list[int]] = defaultdict(list)
    for word, owner in zip(touched.words[kept].tolist(), touched.owners[kept].tolist(), strict=True):
        found[word].append(owner)
    return {word: (own[-1],) if longest else tuple(dict.fromkeys(own)) for word, own in found.items()}


def _sides(members: Sequence[str], touched: Sequence[Touched], held: Sequence[Marks], *, longest: bool) -> Sides:
    own = [[each.items[n] for n in marks] for each, marks in zip(touched, held, strict=True)]
    by_member = dict(zip(members, own, strict=True))
    return (
        {member: tuple([each.id for each in marks]) for member, marks in by_member.items()},
        {member: marks[-1].label if marks else "" for member, marks in by_member.items()},
        len({marks[-1][1::2] if marks else () for marks in own}) == 1 if longest else all(held),
    )
