"""The replica: one open project file. The only writer is `act`; everything else reads."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine

from annotator.errors import DamagedFileError, NotFoundError, RefusedError, StorageError
from annotator.store import migrate, search, secrets, settled, tables
from annotator.store.append import Act, Changed, last_change
from annotator.store.collector import paused_collector
from annotator.store.device import Device, fingerprint, here, new_device, new_keys, new_sealing_keys
from annotator.store.engine import damage_told, damaged, faults_told, is_encrypted, open_engine, transaction, wide
from annotator.store.places import refuse_network

SUFFIX = ".annot"
Made = TypeVar("Made")


class Replica:
    """An open project file with one connection; used from one thread at a time.

    `device` is None in a file that was copied from elsewhere, until someone says who is there. `waiting` is called
    where another program keeps an act waiting; it must not begin another.
    """

    def __init__(self, path: Path, engine: Engine, connection: Connection, passphrase: str | None) -> None:
        self.path = path
        self.engine = engine
        self._connection: Connection | None = connection
        self._inode = path.stat().st_ino
        self._rests = 0
        self._version = self._last = 0
        self._unstored: Device | None = None
        self.begun = ""  # the id of the act that was begun last, stored or not
        self.waiting: Callable[[], None] | None = None
        self.passphrase = passphrase
        row = connection.exec_driver_sql("SELECT project, device FROM replica").one_or_none()
        if row is None:
            raise damaged(path)
        self.project: str = row[0]
        self.device: Device | None = self._bound(row[1])

    @property
    def connection(self) -> Connection:
        """The connection; raises RefusedError while the file rests or after it was closed."""
        if self._connection is None:
            raise RefusedError(f"{self.path.name} is closed; open it again.")
        return self._connection

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Let go of the file while foreign code in this process may open and close it, as file dialogs do.

        That would drop SQLite's locks (see `engine.is_encrypted`). Raises NotFoundError or RefusedError where the file
        is not the same any more afterwards; the project is then closed.
        """
        self._version = self.data_version
        self.close()
        try:
            yield
        finally:
            self._rests += 1
            self._return()

    def _return(self) -> None:
        if not self.path.is_file():
            raise NotFoundError(f"{self.path.name} was moved or deleted meanwhile; open it where it is now.")
        if self.path.stat().st_ino != self._inode:
            raise RefusedError(f"{self.path.name} was replaced by another file meanwhile; open it again.")
        self._connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    def _bound(self, last: str) -> Device | None:
        """Return this file's device at this machine: the last one used here, if the file was not copied since."""
        machine, file = here(self.path, self.project)
        row = self.connection.exec_driver_sql(
            "SELECT id, member, name, machine, file FROM device WHERE id = ? AND machine = ? AND file = ?",
            (last, machine, file),
        ).one_or_none()
        return None if row is None else Device(*row)

    @property
    def last_member(self) -> str:
        """The id of the person who wrote here last, on whatever machine."""
        sql = "SELECT d.member FROM device d JOIN replica r ON r.device = d.id"
        return str(self.connection.exec_driver_sql(sql).scalar() or "")

    def start_device(self, member: str, *, at_first_act: bool = False) -> Device:
        """Begin to write as `member` (an id) at this machine: a device of theirs here, or a new one.

        It is stored now, or with the first act, so that an act that is refused leaves the file as it was.
        """
        machine, file = here(self.path, self.project)
        row = self.connection.exec_driver_sql(
            "SELECT id, member, name, machine, file FROM device WHERE member = ? AND machine = ? AND file = ?",
            (member, machine, file),
        ).first()
        self.device = self._unstored = Device(*row) if row else new_device(self.path, self.project, member)
        if not at_first_act:
            with transaction(self.connection):
                self._store_device()
            self._unstored = None
        return self.device

    def start_device_within(self, member: str) -> Device:
        """Begin to write as `member` on a new device; inside a transaction of the caller's."""
        self.device = self._unstored = new_device(self.path, self.project, member)
        self._store_device()
        self._unstored = None
        return self.device

    def _store_device(self) -> None:
        if self._unstored is not None:
            _insert_device(self, self._unstored)
            self.connection.exec_driver_sql("UPDATE replica SET device = ?", (self._unstored.id,))

    @contextmanager
    def act(self, verb: str, detail: str = "") -> Iterator[Act]:
        """Write one act: everything put inside the block is stored in one transaction, or nothing is.

        After the block, `changed` holds what it changed. Raises RefusedError in a copy nobody has claimed.
        """
        with paused_collector():
            with transaction(self.connection, self.waiting):
                act = self._new_act(verb, detail)  # under the lock: an exchange may have begun another device
                yield act
                self._store(act)
            self._finish(act)

    def stage(self, verb: str, detail: str, build: Callable[[Act], Made], finish: Callable[[Act], None]) -> Made:
        """Write one large act and return what `build` made: it is worked out before the file is locked.

        Whoever else writes meanwhile waits only while it is stored, which `finish` precedes. `build` is called once
        more, under the lock, where another program has stored what it may have looked at.
        """
        act = ahead = self._new_act(verb, detail)
        with paused_collector():
            seen = last_change(self.connection)
            made = build(act)
            try:
                ahead.work_out()
                with wide(self.connection), transaction(self.connection, self.waiting):
                    self.follow_device()
                    left = self.device is None or act.device != self.device.id
                    if left or act.is_overtaken(seen):
                        act = self._new_act(verb, detail)
                        made = build(act)
                    finish(act)
                    self._store(act)
            finally:
                ahead.forget()
            self._finish(act)
        return made

    def _new_act(self, verb: str, detail: str) -> Act:
        self.follow_device()
        if self.device is None:
            raise RefusedError("This file is a copy; say who is there with: annotator open FILE --as NAME.")
        self.changed: Changed | None = None
        act = Act(self.connection, self.project, self.device.id, self.device.member, verb, detail)
        self.begun = act.id
        return act

    def _store(self, act: Act) -> None:
        self._store_device()
        act.store()

    def _finish(self, act: Act) -> None:
        self.changed = act.changed()
        self._unstored = None

    def text(self, document: str) -> str:
        """Return the text of a document; raises NotFoundError where this file does not hold it."""
        found = search.text_of(self.connection, document)
        if not found:
            raise NotFoundError(f"The text of {document[:12]} is not in this file; synchronise or merge to get it.")
        return found

    @property
    def data_version(self) -> int:
        """A number that grows when another connection has written to the file."""
        if self._connection is None:
            return self._version
        seen = int(self.connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        return seen + (self._rests << 32)  # a connection counts anew: after a rest all is looked at again

    @property
    def last_change(self) -> int:
        """The number of the change that was stored last; while the file rests, the one known before."""
        if self._connection is not None:
            self._last = last_change(self._connection)
        return self._last

    def follow_device(self) -> None:
        """Write on as the device that another program has begun for the same person, as after a fork was kept apart."""
        last = self.connection.exec_driver_sql("SELECT device FROM replica").scalar_one()
        if self.device is not None and self._unstored is None and last != self.device.id:
            begun = self._bound(last)
            if begun is not None and begun.member == self.device.member:
                self.device = begun

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self.engine.dispose()

    def __enter__(self) -> "Replica":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create(path: Path, passphrase: str | None = None, project: str | None = None) -> Replica:
    """Make a new, empty project file and open it; nobody is there yet.

    It is of a new project, whose key is kept with the secrets, or of `project` (an id), whose log is yet to come.

    Raises StorageError where a file is there already or the folder cannot be written.
    """
    if not path.parent.is_dir():
        raise StorageError(f"The folder {path.parent} does not exist; make it first.")
    refuse_network(path)
    with faults_told(path):
        _occupy(path)
        engine = open_engine(path, passphrase)
        connection: Connection | None = None
        try:
            connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            with transaction(connection):
                _lay_tables(connection)
                _found(connection, project, encrypted=bool(passphrase))
            return Replica(path, engine, connection, passphrase)
        except BaseException:
            if connection is not None:
                connection.close()
            engine.dispose()
            remove_file(path)
            raise


def _occupy(path: Path) -> None:
    """Make the file, empty: of two programs that create one file, one is refused, and none removes the other's."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # testimony is its owner's to show
    except FileExistsError as error:
        raise StorageError(f"{path} is there already; choose another name.") from error


def _lay_tables(connection: Connection) -> None:
    tables.metadata.create_all(connection)
    connection.exec_driver_sql(search.CREATE)
    for trigger in settled.TRIGGERS:
        connection.exec_driver_sql(trigger)
    connection.exec_driver_sql(f"PRAGMA application_id = {tables.APPLICATION_ID}")
    migrate.stamp(connection)


def _found(connection: Connection, project: str | None, *, encrypted: bool) -> None:
    """Say of which project the file is; a new one gets a key, whose fingerprint is the project's id."""
    private = b""
    if project is None:
        public, private = new_keys()
        project = fingerprint(public)
    connection.exec_driver_sql(
        "INSERT INTO replica (key, project, device, lamport, created_ms) VALUES (1, ?, '', 0, ?)",
        (project, time.time_ns() // 1_000_000),
    )
    if private:
        secrets.keep_of(connection, project, encrypted, secrets.PROJECT_KEY, private)


def remove_file(path: Path) -> None:
    """Remove a project file and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def open_replica(path: Path, passphrase: str | None = None) -> Replica:
    """Open a project file, migrating an older one after a backup.

    Raises NotFoundError, DamagedFileError (not a project file, damaged, wrong passphrase), RefusedError (newer).
    """
    if not path.is_file():
        raise NotFoundError(f"There is no project file {path}; make one with: annotator create {path}")
    refuse_network(path)
    with faults_told(path), damage_told(path):
        _look(path, passphrase)
        engine = open_engine(path, passphrase)
        connection: Connection | None = None
        try:
            connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            _recognise(connection, path)
            migrate.bring_up(connection, path, passphrase)
            return Replica(path, engine, connection, passphrase)
        except BaseException:
            if connection is not None:
                connection.close()
            engine.dispose()
            raise


def _recognise(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != tables.APPLICATION_ID:
        raise DamagedFileError(f"{path.name} is a database, but not a project file; choose a .annot file.")


def _look(path: Path, passphrase: str | None) -> None:
    if path.stat().st_size < 512:
        raise DamagedFileError(f"{path.name} is not a project file, or was cut off; open a backup or another copy.")
    if passphrase and not is_encrypted(path):
        raise RefusedError(f"{path.name} is not encrypted; open it without a passphrase.")


def _insert_device(replica: Replica, device: Device) -> None:
    """Store a new device, and keep its keys apart; one that is stored keeps those it has."""
    if replica.connection.exec_driver_sql("SELECT 1 FROM device WHERE id = ?", (device.id,)).first():
        return
    public, private = new_keys()
    recipient, identity = new_sealing_keys()
    secrets.keep(replica, secrets.device_key(device.id), private)
    secrets.keep(replica, secrets.sealing_key(device.id), identity)
    row = (device.id, device.member, device.name, device.machine, device.file)
    replica.connection.exec_driver_sql(
        "INSERT INTO device (id, member, name, machine, file, created_ms, public_key, sealing_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, time.time_ns() // 1_000_000, public, recipient),
    )
