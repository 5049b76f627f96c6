"""The cases of figures on words: each word that somebody marked; the others are counted."""

import numpy as np

from annotator.review.agreement.cases.instance import Asked, Part, Sides
from annotator.review.agreement.pairing import Ints, Item
from annotator.review.agreement.tokens import Touched, longest, touches
from annotator.review.agreement.works import Work


def of_words(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the words of one document; who marked one with several says the longest's label."""
    by_longest = asked.measure.startswith("longest-")
    touched = touches(work, members, asked.labels)
    if by_longest:
        on = longest(work, members, asked.labels, asked.cell.kind)
    else:
        on = np.stack([_marked(asked, work, each) for each in touched])
    listed = np.flatnonzero(on.any(0))
    starts, ends = (each[listed] for each in work.words)
    alike = (on == on[0]).all(0)[listed].astype(float)
    mine = slice(-1, None) if by_longest else slice(None)

    def tell(at: int) -> Sides:
        word = int(listed[at])
        return _sides({m: _on(asked, each, word)[mine] for m, each in zip(members, touched, strict=True)})

    return Part(work.document, alike, starts, ends, tell, on.shape[1] - len(listed))


def _marked(asked: Asked, work: Work, touched: Touched) -> Ints:
    """Return 1 for each word that a member marked with what is asked for, else 0."""
    found = np.zeros(len(work.words[0]), dtype=np.int64)
    found[touched.words[asked.wanted()[touched.labels[touched.owners]]]] = 1
    return found


def _on(asked: Asked, touched: Touched, word: int) -> list[Item]:
    return [each for each in touched.on(word) if asked.wants(str(each.group), each.label)]


def _sides(own: dict[str, list[Item]]) -> Sides:
    versions = {member: tuple(each.id for each in marks) for member, marks in own.items()}
    return versions, {member: marks[-1].label if marks else "" for member, marks in own.items()}
