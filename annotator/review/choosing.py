"""What can be chosen in a case: whose version, and what gold that makes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.errors import NotFoundError
from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.decision import Choice
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.align import Case
from annotator.review.gold import gold_id
from annotator.review.rulings import Ruling


def ruling_on(
    case: Case,
    choice: Choice,
    took: Sequence[str] = (),
    made: Iterable[Annotation] = (),
    fillers: Iterable[Role] = (),
    *,
    strategy: str = "",
) -> Ruling:
    """Return the ruling that chooses something in a case: gold, or, of a part, fillers; neither rejects it.

    Roles come along with one member's version; where the values of several are taken, they come by their parts.
    """
    chosen = list(made)
    if len(took) > len(chosen) and case.kind != "relation":
        chosen = [replace(each, roles=()) for each in chosen]
    return Ruling(
        document=case.document,
        seen=tuple(each for own in case.versions.values() for each in own),
        choice=choice,
        took=tuple(took),
        made=as_gold(case, chosen),
        part=case.part,
        role=case.role,
        fillers=tuple(dict.fromkeys(fillers)),
        offered=tuple(role for own in case.fillers.values() for role in own),
        strategy=strategy,
    )


def as_gold(case: Case, versions: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return annotations as gold of a case: the first by the smallest id that the case covers, others by their own."""
    covered = [each.id for own in case.versions.values() for each in own]
    return tuple(
        replace(each, id=gold_id(covered if number == 0 else [each.id]), owner="", layer="gold")
        for number, each in enumerate(versions)
    )


def taking(case: Case, choice: Choice, member: str, *, strategy: str = "") -> Ruling:
    """Return the ruling that takes what a member (an id) has in a case, or that there is nothing."""
    versions = sorted(case.versions.get(member, ()), key=lambda each: each.id)
    if not case.part:
        return ruling_on(case, choice, [each.id for each in versions], versions, strategy=strategy)
    fillers = case.fillers.get(member, ())
    names = [role.target.id for role in fillers if isinstance(role.target, AnnotationTarget)]
    return ruling_on(case, choice, [*(each.id for each in versions), *names], (), fillers, strategy=strategy)


def member_in(project: Project, case: Case, name: str) -> str:
    """Return the id of a member compared in a case; raises NotFoundError for others."""
    found = naming.member_named(project.members.values(), name)
    if found.id not in case.versions and found.id not in case.lacking:
        raise NotFoundError(f"{found.name} is not compared here; take the version of somebody who is.")
    return found.id


def version_in(project: Project, case: Case, name: str) -> Annotation:
    """Return what a member has in a case; raises NotFoundError where that is nothing."""
    found = case.versions.get(member_in(project, case, name))
    if not found:
        member = naming.member_named(project.members.values(), name)
        raise NotFoundError(f"{member.name} has nothing here; take the version of somebody who has.")
    return min(found, key=lambda each: each.id)
