"""Strategies: what can be decided without a person, as a plan that says beforehand what it writes and what stays open.

`unanimous` takes what all compared members have alike, `majority` what more than half of them have, or lack, `union`
all that anybody has and nobody has otherwise. Where one member alone is compared, only `union` takes anything.
Gold that was there without a decision stays as it is.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.model.annotation import AnnotationTarget, Role, target_text
from annotator.model.decision import Choice
from annotator.project.annotate import single_roles
from annotator.project.people import may_write
from annotator.project.session import Project
from annotator.review.align import Case, align
from annotator.review.choosing import ruling_on, taking
from annotator.review.decisions import decided, decisions
from annotator.review.fields import differing
from annotator.review.reviewed import compared, is_decided
from annotator.review.rulings import Ruling
from annotator.review.unclaimed import Unclaimed, load_unclaimed

Strategy = Literal["unanimous", "majority", "union"]
STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """What a strategy decides in one document, by its id, and which cases it leaves open."""

    document: str
    rulings: tuple[Ruling, ...] = ()
    left: tuple[Case, ...] = ()

    @property
    def gold(self) -> int:
        """How many annotations of gold it writes."""
        return sum(len(each.made) for each in self.rulings)

    @property
    def roles(self) -> int:
        """How many roles of events and claims it decides on."""
        return sum(bool(each.part and each.fillers) for each in self.rulings)

    @property
    def rejected(self) -> int:
        """How many cases it decides to be nothing."""
        return sum(not (each.made or each.fillers) for each in self.rulings)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a strategy decides, document by document; nothing is written yet."""

    strategy: str
    documents: tuple[DocumentPlan, ...]

    @property
    def rulings(self) -> int:
        """How many cases it decides."""
        return sum(len(each.rulings) for each in self.documents)


def plan(
    project: Project,
    documents: Iterable[str] | None,
    strategy: str,
    members: Iterable[str] | None = None,
    *,
    choice: Choice = "strategy",
) -> Plan:
    """Return what a strategy decides in documents, as people name them, or in all that somebody has begun.

    What is decided already stays. Raises RefusedError for an unknown strategy, and for who may not decide.
    """
    chosen = next((each for each in STRATEGIES if each == strategy), None)
    if chosen is None:
        raise RefusedError(f"“{strategy}” is no strategy; choose one of {', '.join(STRATEGIES)}.")
    places = [each.id for each in (project.held() if documents is None else map(project.document, documents))]
    asked = None if members is None else list(members)
    for each in places[:1]:
        may_write(project, Sheet("review", each))
    planned = (_planned(project, each, chosen, asked, choice) for each in dict.fromkeys(places))
    return Plan(chosen, tuple(each for each in planned if each is not None))


def _planned(
    project: Project, document: str, strategy: Strategy, members: Iterable[str] | None, choice: Choice
) -> DocumentPlan | None:
    versions = compared(project, document, members)
    if not versions:
        return None
    listed, done = align(versions, project.text(document)), decided(project, document)
    undecided = [each for each in listed if not is_decided(each, done)]
    golden = {n for each in decisions(project, document) if not each.part and each.gold for n in each.annotations}
    planning = _Planning(project, strategy, choice, listed, golden=golden, unclaimed=load_unclaimed(project, document))
    planning.run(undecided)
    left = tuple(each for each in undecided if each.id not in planning.rulings)
    return DocumentPlan(document, tuple(planning.rulings.values()), left)


class _Planning:
    """The plan for one document while it is made: wholes first, then relations whose ends are there, then parts."""

    def __init__(
        self,
        project: Project,
        strategy: Strategy,
        choice: Choice,
        listed: Sequence[Case],
        *,
        golden: Collection[str],
        unclaimed: Unclaimed,
    ) -> None:
        self.rulings: dict[str, Ruling] = {}
        self._project = project
        self._choice = choice
        self._strategy = "" if choice == "accept" else strategy
        self._choose = _CHOOSERS[strategy]
        self._golden = set(golden)
        self._unclaimed = unclaimed
        self._cases = {
            each.id: case.id for case in listed if not case.part for v in case.versions.values() for each in v
        }

    def run(self, undecided: Sequence[Case]) -> None:
        wholes = [each for each in undecided if not each.part]
        for case in wholes:
            if case.kind != "relation":
                self._rule(case)
        waiting = [each for each in wholes if each.kind == "relation"]
        while going := [each for each in waiting if self._has_ends(each)]:
            for case in going:
                self._rule(case)
            waiting = [each for each in waiting if each not in going]
        parts = [each for each in undecided if each.part and self._has_parent(each)]
        for case in parts:
            self._rule(case)
        self._leave_rivals(parts)

    def _rule(self, case: Case) -> None:
        ruling = self._choose(case, self)
        if ruling is not None and not self._contradicts(ruling):
            self.rulings[case.id] = ruling
            if ruling.made:
                self._golden |= ruling.names

    def _contradicts(self, ruling: Ruling) -> bool:
        """Tell whether somebody made other gold of a case without a decision: a person decides which it is."""
        there = not ruling.part and self._unclaimed.alike(ruling.seen, {})
        return bool(there) and not self._unclaimed.alike(ruling.made, {})

    def _has_ends(self, case: Case) -> bool:
        """Tell whether what a relation joins is gold, or about to be; in every version of it."""
        roles = (role for own in case.versions.values() for each in own for role in each.roles)
        return all(role.target.id in self._golden for role in roles if isinstance(role.target, AnnotationTarget))

    def _has_parent(self, case: Case) -> bool:
        return all(each.id in self._golden for own in case.versions.values() for each in own)

    def _leave_rivals(self, parts: Sequence[Case]) -> None:
        """Leave open the parts that would fill a role twice that takes one filler only."""
        filled = Counter((each.parent, each.role) for each in parts if self._fills(each))
        for each in parts:
            if self._fills(each) and filled[each.parent, each.role] > 1 and not self.takes_many(each):
                del self.rulings[each.id]

    def _fills(self, case: Case) -> bool:
        return case.id in self.rulings and bool(self.rulings[case.id].fillers)

    def takes_many(self, case: Case) -> bool:
        """Tell whether the role of a part takes several fillers, whatever label the event got."""
        labels = {each.label for own in case.versions.values() for each in own}
        return all(case.role not in single_roles(self._project.schema.labels.get(each)) for each in labels)

    # how much alike versions are

    def take(self, case: Case, members: Sequence[str]) -> Ruling:
        """Return the ruling that takes what these members have alike: the version with the smallest id."""
        first = min(members, key=lambda member: min(each.id for each in case.versions[member]))
        ruling = taking(case, self._choice, first, strategy=self._strategy)
        if case.part or case.kind == "relation" or len(case.versions) < 2:
            return ruling
        took = sorted(each.id for member in members for each in case.versions[member])
        return ruling_on(case, self._choice, took, case.versions[first], strategy=self._strategy)

    def reject(self, case: Case) -> Ruling:
        """Return the ruling that nothing of a case is gold."""
        return ruling_on(case, self._choice, strategy=self._strategy)

    def alike(self, case: Case) -> list[list[str]]:
        """Return the members who have something, together where they have it alike; most first."""
        groups: list[list[str]] = []
        for member in case.versions:
            same = next((each for each in groups if self._are_alike(case, each[0], member)), None)
            if same is None:
                groups.append([member])
            else:
                same.append(member)
        return sorted(groups, key=lambda each: (-len(each), each))

    def _are_alike(self, case: Case, one: str, other: str) -> bool:
        if case.type == "agree":
            return True
        if case.part:
            return self._places(case.fillers[one]) == self._places(case.fillers[other])
        (first, *_), (second, *_) = case.versions[one], case.versions[other]
        if differing([first, second]):
            return False
        return case.kind != "relation" or self._places(first.roles) == self._places(second.roles)

    def _places(self, roles: Iterable[Role]) -> set[tuple[str, str]]:
        """Return roles with their fillers as all members know them: annotations by the case they are in."""
        return {(role.name, self._cases.get(text := target_text(role.target), text)) for role in roles}


def _unanimous(case: Case, planning: _Planning) -> Ruling | None:
    if case.type != "agree" or len(case.versions) < 2:
        return None
    return planning.take(case, list(case.versions))


def _majority(case: Case, planning: _Planning) -> Ruling | None:
    everybody = len(case.versions) + len(case.lacking)
    if case.type == "stacked" or everybody < 2:
        return None
    if 2 * len(case.lacking) > everybody:
        return planning.reject(case)
    most = planning.alike(case)[0]
    return planning.take(case, most) if 2 * len(most) > everybody else None


def _union(case: Case, planning: _Planning) -> Ruling | None:
    if case.type == "stacked":
        return None
    groups = planning.alike(case)
    return planning.take(case, groups[0]) if len(groups) == 1 else None


_CHOOSERS: Mapping[Strategy, Callable[[Case, _Planning], Ruling | None]] = {
    "unanimous": _unanimous,
    "majority": _majority,
    "union": _union,
}
