"""How a file stands to its team's hub, read without going there."""

from dataclasses import dataclass

from annotator.project.session import Project
from annotator.store.hub_state import hub_place, waiting_acts


@dataclass(frozen=True, slots=True)
class Standing:
    """How a file stands to its hub: `waiting` acts that have not gone there, `synced_ms` 0 before the first time."""

    address: str
    waiting: int
    synced_ms: int


def standing(project: Project) -> Standing | None:
    """Return how the file stands to its hub, None where it has none."""
    place = hub_place(project.replica.connection)
    if place is None:
        return None
    author = project.person.id if project.person else ""
    return Standing(place.address, waiting_acts(project.replica.connection, author), place.synced_ms)
