"""Two members' work on one text, and how tests look at what is decided of it."""

from collections.abc import Sequence

from annotator.model.annotation import Annotation, AnnotationTarget
from annotator.model.document import document_id
from annotator.project import people
from annotator.project.session import Project
from annotator.review.align import Case, align
from annotator.review.decisions import decided, decisions
from annotator.review.reviewed import compared, is_decided
from tests.texts import ENGLISH, at

DOCUMENT = document_id(ENGLISH)


def crowd(project: Project, *names: str) -> None:
    for name in names:
        people.add_member(project, name)


def mark(project: Project, member: str, label: str, words: str, **said: object) -> str:
    return project.annotate(DOCUMENT, label, [at(ENGLISH, words)], member=member, **said)


def gold(project: Project) -> list[Annotation]:
    return project.annotations(DOCUMENT, layer="gold")


def cases(project: Project, document: str = DOCUMENT) -> list[Case]:
    """Return the cases of a document, also where one member alone has begun it."""
    return align(compared(project, document), project.text(document))


def whole(project: Project, *ids: str) -> Case:
    """Return the case of annotations themselves that any of these are in."""
    return next(each for each in cases(project) if not each.part and _ids(each) & set(ids))


def part(project: Project, role: str, *ids: str) -> Case:
    """Return the part of a role that one of these annotations fills."""
    found = (each for each in cases(project) if each.part and each.role == role)
    return next(each for each in found if set(ids) & {r.target.id for own in each.fillers.values() for r in own})


def _ids(case: Case) -> set[str]:
    return {each.id for own in case.versions.values() for each in own}


def open_cases(project: Project) -> list[Case]:
    done = decided(project, DOCUMENT)
    return [each for each in cases(project) if not is_decided(each, done)]


def dangling(project: Project) -> list[str]:
    """Return the targets of gold's roles that are no gold."""
    names = {each.id for each in gold(project)}
    targets = (r.target.id for each in gold(project) for r in each.roles if isinstance(r.target, AnnotationTarget))
    return [each for each in targets if each not in names]


def told(annotations: Sequence[Annotation]) -> list[tuple[object, ...]]:
    """Return annotations without their ids, fillers by their words: what they say, whoever says it."""
    known = {each.id: each for each in annotations}

    def filler(target: object) -> object:
        found = known.get(getattr(target, "id", ""))
        return (found.label, found.fragments) if found else target

    return sorted(
        (
            each.kind,
            each.label,
            each.fragments,
            sorted(each.attributes.items()),
            sorted(((role.name, filler(role.target)) for role in each.roles), key=repr),
            each.entry,
        )
        for each in annotations
    )


def choices(project: Project) -> list[tuple[str, str]]:
    return [(each.choice, each.part.split(":")[1] if each.part else "") for each in decisions(project, DOCUMENT)]
