"""Whose work on a document is compared, and what it is: as it stands, or as it was when they said to be done.

Who is not done has not done it: they are left out. Who is done with nothing in it is compared, with nothing.
"""

from collections.abc import Collection, Iterable

from annotator.model.annotation import Annotation
from annotator.project import naming
from annotator.project.session import Project
from annotator.review.align import Case, align
from annotator.store.frozen import annotations_at
from annotator.store.load import Which, load_annotations, load_states, load_worked_on


def compared(
    project: Project, document: str, members: Iterable[str] | None = None, *, at_done: bool = False
) -> dict[str, list[Annotation]]:
    """Return by member id the annotations of a document, by its id, of those who have begun or done it.

    `members` (names or ids) asks for these alone. `at_done` asks for those alone who are done, and for what their work
    was then.
    """
    connection = project.replica.connection
    found = dict[str, list[Annotation]]()
    for member in _asked(project, members):
        state = next((each for each in load_states(connection, member) if each.document == document), None)
        if at_done:
            if state is not None and state.stage == "done":
                found[member] = annotations_at(connection, document, member, state.change)
        elif (state is not None and state.stage != "new") or document in load_worked_on(connection, member):
            found[member] = load_annotations(connection, Which(document=document, layer="work", owner=member))
    return found


def _asked(project: Project, members: Iterable[str] | None) -> list[str]:
    if members is None:
        return sorted(project.members)
    return sorted({naming.member_named(project.members.values(), name).id for name in members})


def cases(
    project: Project, document: str, members: Iterable[str] | None = None, *, at_done: bool = False
) -> list[Case]:
    """Return where the compared members agree and differ over a document, by its id, in the order of the text."""
    return align(compared(project, document, members, at_done=at_done), project.text(document))


def is_decided(case: Case, decided: Collection[tuple[str, str]]) -> bool:
    """Tell whether decisions cover a case: every annotation in it, for its part; `decided` is best a set."""
    return all((each.id, case.part) in decided for own in case.versions.values() for each in own)
