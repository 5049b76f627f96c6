"""A team without a hub, which exchanges bundles; and hostile writers, who seal whatever they like."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pyrage

from annotator.model.ids import new_id
from annotator.project import bundles, share
from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from annotator.store import secrets
from annotator.store.replica import create
from annotator.sync import enrol, keys, seal
from tests.texts import bring_texts

Edit = Callable[[sqlite3.Connection], object]


class Team:
    """Open projects by name; the first one's person made the project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.projects = {"Salma": create_project(folder / "Salma.annot", "Salma")}
        bring_texts(self["Salma"])
        enrol.vouch_by_project_key(self["Salma"].replica)

    def __getitem__(self, name: str) -> Project:
        return self.projects[name]

    def join(self, name: str, role: str = "annotator", file: str = "") -> Project:
        """Let somebody join: an invitation that went by hand, and a first bundle with all."""
        salma, called = self["Salma"], file or name
        public, private = keys.new_keys()
        member = share._invited(salma, name, role, public)
        replica = create(self.folder / f"{called}.annot", None, project=salma.id)
        replica.start_device(member.id)
        enrol.vouch_by_key(replica, private)
        self.projects[called] = Project(replica)
        enrol.put_enrolments(salma.replica.connection, enrol.enrolments(replica.connection))
        self.carry("Salma", called, name, everything=True)
        return self[called]

    def write(self, writer: str, member: str, **options: bool) -> Path:
        path = self.folder / f"{new_id()}.annotbundle"
        bundles.write(self[writer], member, path, **options)
        return path

    def carry(self, writer: str, reader: str, member: str = "", **options: bool) -> bundles.Received:
        return bundles.read(self[reader], self.write(writer, member or reader, **options))

    def hostile(self, writer: str, reader: str, edit: Edit, **options: bool) -> Path:
        """Return a bundle whose database was edited, signed and sealed again as its writer could."""
        path = self.write(writer, reader, **options)
        raw = edited(opened(self[reader], path).database, edit)
        return self.sealed(writer, reader, raw)

    def sealed(self, writer: str, reader: str, database: bytes) -> Path:
        """Return a bundle of any bytes, signed by the writer's device."""
        replica, path = self[writer].replica, self.folder / f"{new_id()}.annotbundle"
        before = seal.prefix(replica.project)
        signature = enrol.signature_of(replica, seal.message(before, database))
        recipient = enrol.sealing_recipient(self[reader].replica)
        path.write_bytes(seal.seal(before, signature, database, [recipient]))
        return path

    def close(self) -> None:
        for project in self.projects.values():
            project.close()


def gone_back(team: Team, name: str, then: Callable[[], object]) -> None:
    """Go back to a file as it is now after `then`, in place: as a clone of the laptop, or a restored one."""
    path = team[name].path
    team[name].close()
    before = path.read_bytes()
    team.projects[name] = open_project(path)
    then()
    team[name].close()
    path.write_bytes(before)
    team.projects[name] = open_project(path)


def identity(project: Project) -> bytes:
    found = secrets.secret(project.replica, secrets.sealing_key(project.replica.device.id))
    assert found is not None
    return found


def opened(project: Project, path: Path) -> seal.Opened:
    return seal.unseal(path.read_bytes(), project.id, [identity(project)], path.name)


def edited(raw: bytes, edit: Edit) -> bytes:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(raw)
    try:
        edit(connection)
        return connection.serialize()
    finally:
        connection.close()


def contents(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables of a project file."""
    connection = project.replica.connection
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {name: sorted(map(tuple, connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr) for name in names}


def heads(project: Project) -> set[tuple[str, int, bytes]]:
    """Return the streams of a file and how far they go."""
    rows = project.replica.connection.exec_driver_sql("SELECT id, head_seq, head_hash FROM stream WHERE head_seq > 0")
    return {tuple(row) for row in rows}


def shown(project: Project) -> list[tuple[str, str, str]]:
    """Return what the views show: annotations by document, owner and id."""
    rows = project.replica.connection.exec_driver_sql(
        "SELECT t.document, t.owner, a.id FROM annotation a JOIN sheet t ON t.key = a.sheet ORDER BY 1, 2, 3"
    )
    return [tuple(row) for row in rows]


def decrypted(raw: bytes, key: bytes) -> bytes:
    return pyrage.decrypt(raw, [pyrage.x25519.Identity.from_str(key.decode())])
