"""Teams for tests: a hub, and replicas of a project that joined it, over real files and a real PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from annotator.project import share
from annotator.project.create import create_project
from annotator.project.session import Project
from annotator.store.engine import transaction
from annotator.store.hub_state import hub_place, put_hub_place
from tests.hub.wire import Wire
from tests.texts import bring_texts


@dataclass
class Team:
    """A hub's address for its administrator, and the open replicas by name."""

    address: str
    folder: Path
    replicas: dict[str, Project] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Project:
        return self.replicas[name]

    def join(self, name: str, role: str = "annotator", file: str = "") -> Project:
        """Invite somebody and have them join; `file` is the name of their file where they have several."""
        called = file or name
        invitation = self.folder / f"{called}.invitation"
        share.invite(self.manager, name, role, invitation)
        project, _ = share.join(invitation, self.folder / f"{called}.annot")
        self.replicas[called] = project
        return project

    @property
    def manager(self) -> Project:
        return next(iter(self.replicas.values()))

    def sync(self, *names: str) -> dict[str, "share.Exchanged"]:
        """Have some of them, or all, exchange with the hub, one after another."""
        return {name: share.sync(self.replicas[name]) for name in names or tuple(self.replicas)}

    def rest(self) -> None:
        """Exchange until nothing moves any more."""
        for _ in range(6):
            done = self.sync()
            if not any(each.sent or each.received or each.withdrawn or each.forked for each in done.values()):
                return
        raise AssertionError("the team does not come to rest")

    def close(self) -> None:
        for project in self.replicas.values():
            project.close()


@contextmanager
def team(address: str, folder: Path, texts: bool = True) -> Iterator[Team]:
    """Make a project of Salma's with its hub."""
    made = Team(address, folder)
    project = create_project(folder / "Salma.annot", "Salma")
    made.replicas["Salma"] = project
    try:
        if texts:
            bring_texts(project)
        share.create_hub(project, address)
        yield made
    finally:
        made.close()


def lead_through(project: Project, wire: Wire) -> None:
    """Have a file's exchanges go by the wire."""
    place = hub_place(project.replica.connection)
    assert place is not None
    host, _, path = place.address.rpartition("/")
    address = f"{host.rpartition(':')[0]}:{wire.port}/{path}"
    with transaction(project.replica.connection):
        put_hub_place(project.replica.connection, type(place)(address, place.login, place.insecure, place.synced_ms))
