"""A crew for the state machine: a team built once, and copied with its hub, file by file, for each schedule.

A laptop is a project file. A copy counts as the same device where it says so, as a disk that was cloned or restored
has the same machine and the same inodes.
"""

import secrets
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
from psycopg import sql

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.log.change import Sheet
from annotator.log.stream import Stream
from annotator.model.document import Document, document_id
from annotator.project import share
from annotator.project.corpus import import_corpora
from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from annotator.store import device
from annotator.store.engine import transaction
from annotator.store.hub_state import HubPlace, hub_place, put_hub_place
from annotator.sync.access import Rights
from annotator.sync.connection import with_login
from annotator.sync.server import Server
from tests.hub.postgres import with_database
from tests.hub.wire import Wire
from tests.texts import bring_texts

TEAM = {"Salma": "manager", "Rana": "reviewer", "Amal": "annotator", "Bashir": "annotator", "Amal 2": "annotator"}
PLAIN = "A third account, which a newer program has been at."
CHANGE = "id, action, lamport, wall_ms, kind, v, record, payload_hash, payload, salt"


@dataclass
class Laptop:
    """One file of one member; `skew` is how wrong its clock is, in milliseconds."""

    name: str
    member: str
    path: Path
    project: Project
    skew: int = 0
    is_member: bool = True  # its login is known to the hub that is there
    is_stale: bool = False  # the hub has lost something since its last exchange

    @contextmanager
    def clock(self) -> Iterator[None]:
        """Have the computer's clock say what this laptop's says."""
        right = time.time_ns
        with patch("time.time_ns", lambda: right() + self.skew * 1_000_000):
            yield

    def ids(self) -> set[str]:
        return set(self.project.replica.connection.exec_driver_sql("SELECT id FROM change").scalars())

    def log(self) -> dict[str, tuple[Any, ...]]:
        """Return every change by id, as stored."""
        rows = self.project.replica.connection.exec_driver_sql(f"SELECT {CHANGE} FROM change")
        return {row[0]: tuple(row[1:]) for row in rows}

    def streams(self) -> dict[str, tuple[Stream, dict[int, tuple[str, bytes]]]]:
        """Return the streams that hold something by id, and of each number the change and the chain hash."""
        rows = self.project.replica.connection.exec_driver_sql(
            "SELECT s.id, s.device, s.author, t.layer, t.document, t.owner, c.seq, c.id, c.hash FROM stream s "
            "JOIN sheet t ON t.key = s.sheet JOIN change c ON c.stream = s.key"
        )
        return _streams(self.project.id, rows)


@dataclass
class Template:
    """The team as it is before any schedule: the name of its database, and its files."""

    database: str
    folder: Path
    files: dict[str, Path]


@contextmanager
def template(server: Server) -> Iterator[Template]:
    """Make a team whose hub and files hold the same."""
    name, folder = f"template_{secrets.token_hex(6)}", Path(tempfile.mkdtemp())
    administer(server, "CREATE DATABASE {} TEMPLATE template0", name)
    try:
        with create_project(folder / "Salma.annot", "Salma") as manager:
            bring_texts(manager)
            document = Document(document_id(PLAIN), "A third", len(PLAIN), "en")
            import_corpora(manager, [Corpus([CorpusDocument(document, PLAIN)])])
            share.create_hub(manager, with_database(server.address, name))
            for called, role in list(TEAM.items())[1:]:
                invitation = folder / f"{called}.invitation"
                share.invite(manager, called.removesuffix(" 2"), role, invitation)
                share.join(invitation, folder / f"{called}.annot")[0].close()
            share.sync(manager)
        for called in TEAM:
            with open_project(folder / f"{called}.annot") as project:
                share.sync(project)
        yield Template(name, folder, {called: folder / f"{called}.annot" for called in TEAM})
    finally:
        administer(server, "DROP DATABASE {} WITH (FORCE)", name)
        shutil.rmtree(folder)


def administer(server: Server, statement: str, *names: str) -> None:
    with psycopg.connect(server.address, autocommit=True) as administrator:
        administrator.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def claim_identity(path: Path) -> None:
    """Have a file be bound to where it lies, as if it had always been there."""
    with closing(sqlite3.connect(path)) as connection:
        (project,) = connection.execute("SELECT project FROM replica").fetchone()
        machine, file = device.here(path, project)
        connection.execute("UPDATE device SET machine = ?, file = ? WHERE file <> ''", (machine, file))
        connection.commit()


def copy_file(source: Path, target: Path) -> None:
    """Copy a project file, what waits beside it included, into `target`, whose inode stays."""
    for suffix in ("", "-wal", "-shm"):
        part = Path(f"{source}{suffix}")
        if part.exists() and suffix != "-shm":
            shutil.copyfile(part, f"{target}{suffix}")
        elif suffix:
            Path(f"{target}{suffix}").unlink(missing_ok=True)


@dataclass
class Crew:
    """One schedule's laptops and its hub."""

    server: Server
    wire: Wire
    folder: Path
    database: str
    laptops: dict[str, Laptop] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)  # databases that stand aside, the template's first
    _admin: "psycopg.Connection[Any] | None" = None

    @property
    def address(self) -> str:
        """The hub's address for its administrator, by way of the wire."""
        return with_database(self.server.address, self.database).replace(f":{self.server.port}/", f":{self.wire.port}/")

    def add(self, name: str, source: Path, member: str | None = None) -> Laptop:
        """Put a copy of a file to use: as the same device, or where `member` is named as another one of theirs."""
        path = self.folder / f"{name}.annot"
        copy_file(source, path)
        if member is None:
            claim_identity(path)
        project = open_project(path, member=member)
        place = hub_place(project.replica.connection)
        assert place is not None
        assert project.person is not None
        with transaction(project.replica.connection):
            put_hub_place(project.replica.connection, HubPlace(*self._place(place)))
        self.laptops[name] = Laptop(name, project.person.id, path, project)
        return self.laptops[name]

    def _place(self, place: HubPlace) -> tuple[str, str, bool, int]:
        address = with_login(self.address, "nobody").replace("nobody@", "")
        return address, place.login, place.insecure, place.synced_ms

    # the hub as its administrator sees it

    @property
    def admin(self) -> "psycopg.Connection[Any]":
        if self._admin is None:
            self._admin = psycopg.connect(with_database(self.server.address, self.database), autocommit=True)
        return self._admin

    def leave(self) -> None:
        """Let go of the administrator's connection, so that the database can be copied."""
        if self._admin is not None:
            self._admin.close()
            self._admin = None

    def rights(self, member: str) -> Rights:
        row = self.admin.execute("SELECT role, retired FROM annotator.member WHERE id = %s", (member,)).fetchone()
        role, retired = row or ("annotator", True)
        pairs = self.admin.execute("SELECT document, array_agg(member) FROM annotator.assignment GROUP BY document")
        assigned = {document: frozenset(members) for document, members in pairs}
        revealed = frozenset(each for (each,) in self.admin.execute("SELECT document FROM annotator.reveal"))
        setting = self.admin.execute("SELECT value FROM annotator.setting WHERE name = 'gold'").fetchone()
        judging = "SELECT id FROM annotator.member WHERE role IN ('reviewer', 'manager')"
        judges = frozenset(each for (each,) in self.admin.execute(judging))
        return Rights(member, role, retired, assigned, revealed, setting == ("open",), judges=judges)

    def streams(self) -> dict[str, tuple[Stream, dict[int, tuple[str, bytes]]]]:
        project = next(iter(self.laptops.values())).project.id
        rows = self.admin.execute(
            "SELECT s.id, s.device, s.author, s.layer, s.document, s.owner, c.seq, c.id::text, c.hash "
            "FROM annotator.stream s JOIN annotator.change c ON c.stream = s.key"
        )
        return _streams(project, rows)

    def ids(self) -> set[str]:
        return {each for (each,) in self.admin.execute("SELECT id::text FROM annotator.change")}

    def log(self) -> dict[str, tuple[Any, ...]]:
        """Return every change on the hub by id."""
        columns = CHANGE.replace("id, action", "id::text, action::text", 1)
        return {row[0]: row[1:] for row in self.admin.execute(f"SELECT {columns} FROM annotator.change")}

    def held(self, acknowledged: dict[str, tuple[int, bytes]]) -> bool:
        """Tell whether the hub holds what a file believes that it does."""
        if not acknowledged:
            return True
        query = (
            "SELECT count(*) FROM unnest(%s::text[], %s::bigint[], %s::bytea[]) a(id, seq, hash) "
            "JOIN annotator.stream s USING (id) JOIN annotator.change c ON c.stream = s.key AND (c.seq, c.hash) = "
            "(a.seq, a.hash)"
        )
        columns = [list(acknowledged), *map(list, zip(*acknowledged.values(), strict=True))]
        row = self.admin.execute(query, columns).fetchone()
        return row == (len(acknowledged),)

    # what befalls the hub

    def back_up(self) -> None:
        """Keep a copy of the hub's database."""
        self.leave()
        self.kept.append(f"{self.database}_{len(self.kept)}")
        administer(self.server, "CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log", self.kept[-1], self.database)

    def restore(self) -> None:
        """Put the copy that was kept last in place of the hub's database."""
        self._drop()
        for laptop in self.laptops.values():
            laptop.is_stale = True
        administer(self.server, "CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log", self.database, self.kept[-1])
        self.look_for_logins()

    def empty(self) -> None:
        """Put an empty database in place of the hub's."""
        self._drop()
        administer(self.server, "CREATE DATABASE {} TEMPLATE template0 STRATEGY wal_log", self.database)
        for laptop in self.laptops.values():
            laptop.is_member, laptop.is_stale = False, True

    def _drop(self) -> None:
        self.leave()
        administer(self.server, "DROP DATABASE {} WITH (FORCE)", self.database)

    def look_for_logins(self) -> None:
        """Find out whose logins the hub knows."""
        known = {name for (name,) in self.admin.execute("SELECT name FROM annotator.login")}
        for laptop in self.laptops.values():
            place = hub_place(laptop.project.replica.connection)
            laptop.is_member = place is not None and place.login in known

    def close(self) -> None:
        self.leave()
        for laptop in self.laptops.values():
            laptop.project.close()
        for name in [self.database, *self.kept[1:]]:
            with suppress(psycopg.errors.InvalidCatalogName):
                administer(self.server, "DROP DATABASE {} WITH (FORCE)", name)
        shutil.rmtree(self.folder)


def _fast_folder() -> Path | None:
    """Return a folder in memory with room enough, where the system has one: nothing here is to outlive the computer."""
    shared = Path("/dev/shm")
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > 2**30 else None


def crew(server: Server, wire: Wire, made: Template) -> Crew:
    """Begin a schedule with the team as it was made."""
    folder = Path(tempfile.mkdtemp(dir=_fast_folder()))
    found = Crew(server, wire, folder, f"machine_{secrets.token_hex(6)}", kept=[made.database])
    administer(server, "CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log", found.database, made.database)
    for name, path in made.files.items():
        found.add(name, path)
    return found


def _streams(project: str, rows: Any) -> dict[str, tuple[Stream, dict[int, tuple[str, bytes]]]]:
    found: dict[str, tuple[Stream, dict[int, tuple[str, bytes]]]] = {}
    for name, device_, author, layer, document, owner, seq, change, hash_ in rows:
        stream = Stream(project, device_, author, Sheet(layer, document, owner))
        found.setdefault(name, (stream, {}))[1][seq] = (change, bytes(hash_))
    return found
