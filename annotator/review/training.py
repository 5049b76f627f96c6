"""Training: documents with gold are set as tests; who is done with one sees their score and each difference."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.errors import NotFoundError, RefusedError
from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.model.entry import Member
from annotator.project import naming
from annotator.project.people import here, manager_here
from annotator.project.session import PROJECT, Project
from annotator.project.states import TESTS
from annotator.review.align import Case, align
from annotator.review.feedback import GOLD, reasons_for
from annotator.review.reviewed import compared
from annotator.store.append import Changed
from annotator.store.decisions import load_decisions
from annotator.store.load import Which, has_annotations, load_annotations
from annotator.store.team import setting


@dataclass(frozen=True, slots=True)
class Score:
    """How a member's work on a test, as it was at done, compares with gold.

    `right` counts what has the very words and label of one in gold, of `own` and `gold` annotations with words;
    `differences` are the cases that do not agree, the member's versions by their id and gold's by `feedback.GOLD`.
    """

    document: Document
    member: Member
    right: int
    own: int
    gold: int
    differences: tuple[Case, ...]
    reasons: Mapping[str, tuple[str, ...]]  # by a difference's id, why gold is so, where reviewers said it here

    @property
    def precision(self) -> float | None:
        """The share of the member's that is right; None where there is nothing."""
        return self.right / self.own if self.own else None

    @property
    def recall(self) -> float | None:
        """The share of gold that the member has; None where there is nothing."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, strict as in SemEval-2013 task 9; None where neither has anything."""
        return 2 * self.right / (self.own + self.gold) if self.own + self.gold else None


def tests(project: Project) -> list[Document]:
    """Return the documents that are set as tests, in the documents' order."""
    found = setting(project.replica.connection, TESTS)
    chosen = {str(each) for each in found} if isinstance(found, list) else set[str]()
    return [each for each in project.documents() if each.id in chosen]


def set_tests(project: Project, documents: Iterable[str]) -> Changed:
    """Set these documents as the tests, in place of those before; one act, none where they are so already.

    Raises RefusedError for a new one without gold: it would test nobody.
    """
    manager_here(project, "set tests")
    chosen = list({each.id: each for each in map(project.document, documents)}.values())
    now = {each.id for each in tests(project)}
    for each in (each for each in chosen if each.id not in now):
        if not has_annotations(project.replica.connection, Which(document=each.id, layer="gold")):
            raise RefusedError(f"“{each.title}” has no gold; adjudicate it, or import gold, before it can be a test.")
    with project.act("set-tests") as act:
        act.put(PROJECT, "setting", TESTS, {"value": sorted(each.id for each in chosen)})
    return project.changed


def score(project: Project, document: str, member: str | None = None) -> Score:
    """Return how a member (a name or id; None is the person here) did in a test.

    What they change once they are done changes nothing in it. Raises RefusedError before they are done, for a document
    that is no test, and for an annotator who asks for another's score; NotFoundError where gold is not here.
    """
    place, whose = project.document(document), _whose(project, member)
    if place.id not in {each.id for each in tests(project)}:
        raise RefusedError(f"“{place.title}” is no test; a manager makes it one with: annotator tests FILE --set.")
    own = compared(project, place.id, [whose.id], at_done=True).get(whose.id)
    if own is None:
        raise RefusedError(f"{whose.name} is not done with “{place.title}”; the score comes after that.")
    gold = load_annotations(project.replica.connection, Which(document=place.id, layer="gold"))
    if not gold:
        raise NotFoundError(f"The gold of “{place.title}” is not in this file yet; synchronise, then ask again.")
    versions = {whose.id: own, GOLD: [replace(each, owner=GOLD) for each in gold]}
    differences = tuple(each for each in align(versions, project.text(place.id)) if each.type != "agree")
    taken = load_decisions(project.replica.connection, place.id)
    reasons = {each.id: why for each in differences if (why := reasons_for(each, whose.id, taken))}
    mine, theirs = _counted(own), _counted(gold)
    return Score(place, whose, (mine & theirs).total(), mine.total(), theirs.total(), differences, reasons)


def _whose(project: Project, name: str | None) -> Member:
    person = here(project)
    member = person if name is None else naming.member_named(project.members.values(), name)
    if member.id != person.id and person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may see others' scores; {person.name} is an annotator.")
    return member


def _counted(annotations: Iterable[Annotation]) -> Counter[tuple[object, ...]]:
    """Count annotations by kind, label and words; a relation, or an event without a trigger, has none."""
    return Counter((each.kind, each.label, each.fragments) for each in annotations if each.fragments)
