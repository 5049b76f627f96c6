"""The reasons that a project offers for decisions: a list that managers set; a reviewer may always write another."""

from collections.abc import Iterable

from annotator.errors import BadInputError
from annotator.project.people import manager_here
from annotator.project.session import PROJECT, Project
from annotator.store.append import Changed
from annotator.store.team import setting

REASONS = "reasons"
LONGEST = 200  # characters of one


def reasons(project: Project) -> list[str]:
    """Return the reasons in the order they are offered; none where nobody set any."""
    found = setting(project.replica.connection, REASONS)
    return [str(each) for each in found] if isinstance(found, list) else []


def set_reasons(project: Project, offered: Iterable[str]) -> Changed:
    """Offer these reasons in place of those before; decisions keep theirs. One act, none where they are so already."""
    manager_here(project, "set the reasons for decisions")
    listed = list(dict.fromkeys(each.strip() for each in offered))
    if not all(listed):
        raise BadInputError("A reason is empty; write what it says.")
    for each in listed:
        if len(each) > LONGEST:
            raise BadInputError(f"The reason “{each[:40]}…” is too long; keep to {LONGEST} characters.")
    with project.act("reasons") as act:
        act.put(PROJECT, "setting", REASONS, {"value": listed})
    return project.changed
