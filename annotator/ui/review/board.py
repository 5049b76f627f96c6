"""The cases of the open document and how far they are decided: values that the panel shows, and asks nobody for."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from annotator.model.annotation import Annotation
from annotator.model.decision import Decision
from annotator.review.align import Case

Standing = Literal["open", "again", "decided", "conflict"]
Place = tuple[str, str]  # an annotation's id and the part of it


@dataclass(frozen=True, slots=True)
class Decided:
    """What decisions say now: which places are decided, and all live decisions, also those that were overtaken."""

    places: frozenset[Place] = frozenset()
    taken: tuple[Decision, ...] = ()
    contested: frozenset[Place] = frozenset()

    def with_case(self, case: Case) -> "Decided":
        """Return it with a case decided, as it is just after that was written and before it is read again."""
        return Decided(self.places | set(places(case)), self.taken, self.contested - set(places(case)))


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


def contested(pairs: Iterable[tuple[Decision, Decision]]) -> frozenset[Place]:
    """Return where two decisions contradict each other."""
    return frozenset((name, one.part) for one, other in pairs for name in one.annotations & other.annotations)


def standing(case: Case, decided: Decided, seen: Collection[Place]) -> Standing:
    """Return how far a case is; `seen` are the places that any decision covers, in whatever state they were then."""
    found = set(places(case))
    if not found.isdisjoint(decided.contested):
        return "conflict"
    if found <= decided.places:
        return "decided"
    return "open" if found.isdisjoint(seen) else "again"


def seen_places(taken: Iterable[Decision]) -> frozenset[Place]:
    """Return every place that was decided on once."""
    return frozenset((name, each.part) for each in taken for name in each.annotations)


def on_case(case: Case, taken: Iterable[Decision]) -> list[Decision]:
    """Return the decisions on a case, the last first."""
    names = {each.id for each in annotations(case)}
    return [each for each in taken if each.part == case.part and not each.annotations.isdisjoint(names)][::-1]


def of_gold(gold: str, taken: Iterable[Decision]) -> str | None:
    """Return an annotation of a member that came to this gold, None where none did."""
    made = (each for each in taken if gold in each.gold and not each.part)
    return next((name for each in made for name in sorted(each.annotations)), None)


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
