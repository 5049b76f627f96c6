"""The work of members on documents of a project, as it was when they were done, read once for all figures."""

from collections.abc import Callable, Iterable

from annotator.errors import RefusedError
from annotator.model.entry import Member
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.agreement.works import Work
from annotator.review.reviewed import compared
from annotator.store.progress import load_done_times


def done_works(
    project: Project,
    documents: Iterable[str] | None = None,
    members: Iterable[str] | None = None,
    told: Callable[[int, int], None] | None = None,
) -> list[Work]:
    """Return documents with the work of members who are done with them; both as people name them, None for all.

    `told` is called with how many documents are read, of how many. Raises NotFoundError for what there is not,
    RefusedError for one member alone.
    """
    who = None if members is None else several(project.members.values(), members)
    chosen = project.held() if documents is None else [project.document(name) for name in documents]
    every = list({each.id: each for each in chosen}.values())
    found = []
    for each in every:
        found.append(Work(each.id, project.text(each.id), compared(project, each.id, who, at_done=True)))
        if told:
            told(len(found), len(every))
    return found


def several(people: Iterable[Member], names: Iterable[str]) -> list[str]:
    """Return the ids of members in order; raises RefusedError where that is one alone."""
    listed = list(people)
    found = sorted({naming.member_named(listed, name).id for name in names})
    if len(found) < 2:
        raise RefusedError("Agreement takes two members or more; name another with --member, or none for all.")
    return found


def titles(project: Project) -> dict[str, str]:
    """Return the titles of entries by id."""
    return {each.id: each.title for each in project.entries()}


def done_times(project: Project) -> dict[tuple[str, str], int]:
    """Return by member and document (both by id) when they were done, in milliseconds since 1970."""
    return load_done_times(project.replica.connection)
