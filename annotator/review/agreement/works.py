"""One document as those who did it left it, with what is worked out from it once: words, items, who goes with whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from annotator.model.annotation import Annotation, Kind
from annotator.review.agreement.pairing import Codes, Ints, Item, Listed
from annotator.text.boundaries import words

SPANNED: tuple[Kind, ...] = ("entity", "event", "claim")  # the kinds whose spans are compared


class Work:
    """A document and the work of the members who did it; a member with nothing in it did it too."""

    def __init__(self, document: str, text: str, versions: Mapping[str, Sequence[Annotation]]) -> None:
        self.document, self.text = document, text
        self.versions = {member: versions[member] for member in sorted(versions)}
        self.kept: dict[object, object] = {}  # what measures worked out and others need again

    @cached_property
    def annotations(self) -> dict[str, Annotation]:
        """Everybody's annotations by id."""
        return {each.id: each for own in self.versions.values() for each in own}

    @cached_property
    def words(self) -> tuple[Ints, Ints]:
        """The beginnings and ends of its words, by ICU."""
        both = np.array(words(self.text), dtype=np.int64).reshape(-1, 2)
        return both[:, 0], both[:, 1]

    @cached_property
    def listed(self) -> dict[str, Listed]:
        """Each member's annotations that have a span."""
        codes: Codes = {}
        return {
            member: Listed(
                (
                    Item(each.fragments, each.label, each.id, each.kind)
                    for each in own
                    if each.fragments and each.kind in SPANNED
                ),
                codes,
            )
            for member, own in self.versions.items()
        }

    @property
    def items(self) -> dict[str, list[Item]]:
        """The same as plain lists, in the order that decides ties."""
        return {member: own.items for member, own in self.listed.items()}


@dataclass(frozen=True)
class Works:
    """Documents that are compared together; `labels` are (kind, label) of the spans in all of them."""

    chosen: tuple[Work, ...]
    all: tuple[Work, ...]
    labels: tuple[tuple[str, str], ...]

    def __iter__(self) -> Iterator[Work]:
        return iter(self.chosen)

    def __len__(self) -> int:
        return len(self.chosen)

    def done_by(self, members: tuple[str, ...], least: int = 0) -> tuple[int, ...]:
        """Return the places of the documents that at least so many of the members did, or all of them."""
        wanted = least or len(members)
        return tuple(n for n, each in enumerate(self.chosen) if sum(m in each.versions for m in members) >= wanted)

    def at(self, places: Sequence[int]) -> "Works":
        """Return some of the documents."""
        return Works(tuple(self.chosen[n] for n in places), self.all, self.labels)


def brought_together(works: Sequence[Work]) -> Works:
    """Return works with the labels that are in any of them."""
    labels = {
        (each.kind, each.label)
        for work in works
        for own in work.versions.values()
        for each in own
        if each.fragments and each.kind in SPANNED
    }
    return Works(tuple(works), tuple(works), tuple(sorted(labels)))
