"""The cases of the open document and how far they are decided: values that the panel shows, and asks nobody for."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from types import MappingProxyType
from typing import Literal

from annotator.model.annotation import Annotation
from annotator.model.decision import Decision
from annotator.review.align import Case
from annotator.review.decisions import opposed

Standing = Literal["open", "again", "decided", "conflict"]
Place = tuple[str, str]  # an annotation's id and the part of it


@dataclass(frozen=True, slots=True)
class Decided:
    """What decisions say now: which places are decided; by place all that are live, also what was overtaken."""

    places: frozenset[Place] = frozenset()
    taken: Mapping[Place, Sequence[Decision]] = field(default_factory=lambda: MappingProxyType({}))
    golds: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # gold, and what it came of
    contested: frozenset[Place] = frozenset()


@dataclass(frozen=True, slots=True)
class Board:
    """The cases in the order of the text; `members` are the compared ones in the order of their numbers."""

    document: str = ""
    members: tuple[str, ...] = ()
    cases: tuple[Case, ...] = ()
    at: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))  # an annotation's case, by number

    def case_of(self, annotation: str) -> Case | None:
        """Return the case that an annotation is in."""
        return self.cases[self.at[annotation]] if annotation in self.at else None

    def touching(self, names: Iterable[str]) -> Iterator[Case]:
        """Walk the cases that annotations are in, each followed by its parts."""
        for at in sorted({self.at[name] for name in names if name in self.at}):
            yield self.cases[at]
            yield from takewhile(lambda case: case.part, islice(self.cases, at + 1, None))


def board(document: str, members: Sequence[str], cases: Sequence[Case]) -> Board:
    """Return the board of a document's cases."""
    at = {each.id: n for n, case in enumerate(cases) if not case.part for each in annotations(case)}
    return Board(document, tuple(members), tuple(cases), at)


def annotations(case: Case) -> Iterator[Annotation]:
    """Walk all that members have in a case."""
    return (each for own in case.versions.values() for each in own)


def places(case: Case) -> Iterator[Place]:
    """Walk what a decision on a case covers."""
    return ((each.id, case.part) for each in annotations(case))


def renewed(known: Decided, names: Collection[str], taken: Sequence[Decision], places: Iterable[Place]) -> Decided:
    """Return what is known with what decisions say now on some annotations; `taken` are all that are on these."""
    apart = contested(opposed(taken))
    return Decided(
        known.places.difference(_on(known.places, names)).union(_on(places, names)),
        {
            **{place: found for place, found in known.taken.items() if place[0] not in names},
            **{place: found for place, found in by_place(taken).items() if place[0] in names},
        },
        {**{gold: name for gold, name in known.golds.items() if name not in names}, **golds_of(taken)},
        known.contested.difference(_on(known.contested, names)).union(_on(apart, names)),
    )


def _on(places: Iterable[Place], names: Collection[str]) -> Iterator[Place]:
    return (place for place in places if place[0] in names)


def contested(pairs: Iterable[tuple[Decision, Decision]]) -> frozenset[Place]:
    """Return where two decisions contradict each other."""
    return frozenset((name, one.part) for one, other in pairs for name in one.annotations & other.annotations)


def by_place(taken: Iterable[Decision]) -> Mapping[Place, Sequence[Decision]]:
    """Return the decisions on each place, in whatever state it was then."""
    found = defaultdict[Place, list[Decision]](list)
    for each in taken:
        for name, _ in each.covers:
            found[name, each.part].append(each)
    return found


def golds_of(taken: Iterable[Decision]) -> Mapping[str, str]:
    """Return for each gold annotation one of a member that came to it."""
    return {gold: each.covers[0][0] for each in taken if not each.part and each.covers for gold in each.gold}


def standing(case: Case, decided: Decided) -> Standing:
    """Return how far a case is."""
    if not decided.taken:
        return "open"
    found = set(places(case))
    if not found.isdisjoint(decided.contested):
        return "conflict"
    if found <= decided.places:
        return "decided"
    return "again" if any(place in decided.taken for place in found) else "open"


def on_case(case: Case, decided: Decided) -> list[Decision]:
    """Return the decisions on a case, the last first."""
    found = {each.id: each for place in places(case) for each in decided.taken.get(place, ())}
    return sorted(found.values(), key=lambda each: (each.wall_ms, each.id), reverse=True)


def ordered(case_members: Iterable[str], board: Board) -> list[str]:
    """Return members of a case in the order of their numbers."""
    wanted = set(case_members)
    return [each for each in board.members if each in wanted]


def counted(cases: Iterable[Case]) -> Mapping[str, int]:
    """Return how many cases there are of each type."""
    found: dict[str, int] = {}
    for each in cases:
        found[each.type] = found.get(each.type, 0) + 1
    return found
