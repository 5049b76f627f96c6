"""Whose work on a document is compared, and what it is: as it stands, or as it was when they said to be done.

Who has not begun has not done it and is left out; who is done with nothing in it is compared, with nothing.
"""

from collections.abc import Collection, Iterable, Iterator

from annotator.model.annotation import Annotation
from annotator.model.document import Document
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.align import Case, align
from annotator.store.frozen import annotations_at, states_in
from annotator.store.load import Which, load_annotations


def compared(
    project: Project, document: str, members: Iterable[str] | None = None, *, at_done: bool = False
) -> dict[str, list[Annotation]]:
    """Return by member id the annotations of a document, by its id, of those who have begun or done it.

    `members` (names or ids) asks for these alone. `at_done` asks for those alone who are done, and for what their work
    was then; so nothing that happens later changes it.
    """
    connection, asked = project.replica.connection, _asked(project, members)
    found = dict[str, list[Annotation]]()
    for state in states_in(connection, document):
        if asked is not None and state.owner not in asked:
            continue
        if not at_done:
            found[state.owner] = load_annotations(connection, Which(document, "work", state.owner))
        elif state.stage == "done":
            found[state.owner] = annotations_at(connection, document, state.owner, state.change)
    return found


def who_is_compared(project: Project, document: str) -> list[str]:
    """Return the ids of the members who have begun a document, by its id, or done it."""
    return [each.owner for each in states_in(project.replica.connection, document)]


def _asked(project: Project, members: Iterable[str] | None) -> set[str] | None:
    return None if members is None else {naming.member_named(project.members.values(), name).id for name in members}


def cases(
    project: Project, document: str, members: Iterable[str] | None = None, *, at_done: bool = False
) -> list[Case]:
    """Return where the compared members agree and differ over a document, by its id, in the order of the text."""
    return align(compared(project, document, members, at_done=at_done), project.text(document))


def disagreements(
    project: Project, document: str | None = None, members: Iterable[str] | None = None
) -> Iterator[tuple[Document, list[Case]]]:
    """Yield the documents that several members have begun, or one as people name it, with where these differ."""
    named = None if members is None else list(members)
    for each in project.held() if document is None else [project.document(document)]:
        versions = compared(project, each.id, named)
        if len(versions) > 1:
            found = align(versions, project.text(each.id))
            yield each, [case for case in found if case.type != "agree"]


def is_decided(case: Case, decided: Collection[tuple[str, str]]) -> bool:
    """Tell whether decisions cover a case; `decided` holds the annotations they cover, each with its part."""
    return all((each.id, case.part) in decided for own in case.versions.values() for each in own)
