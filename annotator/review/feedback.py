"""Feedback: after adjudication a member's own work against gold, case by case, with the reasons that were given.

Annotators see it where the project allows it and the document is revealed to them; reviewers and managers always may.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.errors import NotFoundError, RefusedError
from annotator.model.annotation import Annotation
from annotator.model.decision import Decision
from annotator.model.document import Document
from annotator.model.entry import Member
from annotator.project import naming
from annotator.project.people import here, manager_here
from annotator.project.session import PROJECT, Project
from annotator.project.team import revealed
from annotator.review.align import Case, align
from annotator.review.reviewed import compared
from annotator.store.append import Changed
from annotator.store.decisions import load_decisions
from annotator.store.load import Which, load_annotations
from annotator.store.team import setting

FEEDBACK = "feedback"
GOLD = "gold"  # whom gold is compared as; no member's id is that


@dataclass(frozen=True, slots=True)
class Feedback:
    """One case of a member's work against gold: `own` as they left it, `gold` what was decided, `reasons` why.

    Both may have nothing here. The case's `versions` hold both, by the member's id and by `gold`.
    """

    case: Case
    own: tuple[Annotation, ...]
    gold: tuple[Annotation, ...]
    reasons: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether gold is what the member had."""
        return self.case.type == "agree"


def is_allowed(project: Project) -> bool:
    """Tell whether annotators get feedback."""
    return setting(project.replica.connection, FEEDBACK) == "open"


def allow(project: Project, allowed: bool) -> Changed:
    """Say whether annotators get feedback; managers may. One act, none where it is so already."""
    manager_here(project, "say who gets feedback")
    with project.act("open-feedback" if allowed else "close-feedback") as act:
        act.put(PROJECT, "setting", FEEDBACK, {"value": "open" if allowed else "closed"})
    return project.changed


def feedback(project: Project, document: str, member: str | None = None) -> list[Feedback]:
    """Return a member's work on a document against gold, in the order of the text; None is the person here.

    Their work is as they said to be done, later changes left out; where they are not done, as it stands. Raises
    RefusedError for who may not see it, or not yet.
    """
    place = project.document(document)
    whose = _whose(project, member)
    _refuse_early(project, place, whose)
    gold = load_annotations(project.replica.connection, Which(document=place.id, layer="gold"))
    taken = load_decisions(project.replica.connection, place.id)
    if not gold and not taken:
        raise NotFoundError(f"There is no gold of “{place.title}” here yet; ask a reviewer.")
    own = _work(project, place.id, whose)
    # alike in id they would be one: the sheets are apart, and so are the ids of what reviewers make
    listed = align({whose.id: own, GOLD: [replace(each, owner=GOLD) for each in gold]}, project.text(place.id))
    return [_told(case, whose.id, taken) for case in listed]


def _whose(project: Project, name: str | None) -> Member:
    person = here(project)
    member = person if name is None else naming.member_named(project.members.values(), name)
    if member.id != person.id and person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may see the feedback to others; {person.name} is an annotator.")
    return member


def _refuse_early(project: Project, place: Document, member: Member) -> None:
    if here(project).role != "annotator":
        return
    if not is_allowed(project):
        raise RefusedError("This project gives no feedback; a manager allows it with: annotator feedback FILE --allow.")
    if place.id not in revealed(project):  # what says so stands in gold, which may be closed
        raise RefusedError(f"“{place.title}” is not revealed to {member.name} yet, or gold is closed; ask a reviewer.")


def _work(project: Project, document: str, member: Member) -> list[Annotation]:
    done = compared(project, document, [member.id], at_done=True)
    return (done or compared(project, document, [member.id])).get(member.id, [])


def _told(case: Case, member: str, taken: Iterable[Decision]) -> Feedback:
    own, gold = case.versions.get(member, ()), case.versions.get(GOLD, ())
    return Feedback(case, own, gold, reasons_for(case, member, taken))


def reasons_for(case: Case, member: str, taken: Iterable[Decision]) -> tuple[str, ...]:
    """Return why gold is as it is in a case of a member's work against it, as decisions say."""
    own, gold = case.versions.get(member, ()), case.versions.get(GOLD, ())
    names, made = {each.id for each in own}, {each.id for each in gold}
    why = (
        each.reason
        for each in taken
        if each.reason
        and (bool(case.part) is bool(each.part))
        and (not case.part or each.part.split(":")[1] == case.role)
        and (not names.isdisjoint(each.annotations) or not made.isdisjoint(each.gold))
    )
    return tuple(dict.fromkeys(why))
