"""Agreement in a project: the work of members as it was when they were done."""

from collections.abc import Iterable, Sequence

from annotator.errors import RefusedError
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.agreement.report import Report, chosen_measures, report
from annotator.review.agreement.works import Work
from annotator.review.reviewed import compared


def agreement(
    project: Project,
    documents: Iterable[str] | None = None,
    members: Iterable[str] | None = None,
    measures: Iterable[str] | None = None,
    *,
    ordinal: Sequence[str] = (),
    precision: float = 0.02,
) -> Report:
    """Return how well members agree; documents, members and measures as people name them, None for all.

    A document that a member is not done with is missing, not empty; what somebody who is done changed afterwards does
    not count. Raises NotFoundError for what there is not, RefusedError for one member alone or a gamma out of reach.
    """
    wanted = chosen_measures(tuple(measures or ()))
    who = None if members is None else _several(project, members)
    chosen = project.held() if documents is None else [project.document(name) for name in documents]
    works = [
        Work(each.id, project.text(each.id), compared(project, each.id, who, at_done=True))
        for each in {each.id: each for each in chosen}.values()
    ]
    return report(works, wanted, schema=project.schema, ordinal=ordinal, precision=precision)


def _several(project: Project, names: Iterable[str]) -> list[str]:
    found = sorted({naming.member_named(project.members.values(), name).id for name in names})
    if len(found) < 2:
        raise RefusedError("Agreement takes two members or more; name another with --member, or none for all.")
    return found
