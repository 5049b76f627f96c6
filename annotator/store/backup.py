"""Rolling backups beside the project file, taken with SQLite's own copy so that they are whole at any moment."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import DamagedFileError, NotFoundError, StorageError
from annotator.model.ids import new_id
from annotator.store import secrets
from annotator.store.engine import faults_told, open_engine, transaction

KEEP = 8
_STAMP = len("2017-01-15T14.02.33")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: `taken` is local time as text, `size` bytes."""

    path: Path
    taken: str
    size: int


def folder_of(path: Path) -> Path:
    """Return the folder that holds the backups of a project file."""
    return path.with_name(f"{path.stem}-backups")


def backups(path: Path) -> list[Backup]:
    """Return the backups of a project file, the newest first."""
    found = sorted(folder_of(path).glob("*.annot"), key=_place, reverse=True)
    return [Backup(each, each.stem.replace("T", " ").replace(".", ":"), each.stat().st_size) for each in found]


def _place(backup: Path) -> tuple[str, int]:
    """Return what orders backups by their names: the second, and the number within it."""
    second, number = backup.stem[:_STAMP], backup.stem[_STAMP + 1 :]
    return second, int(number) if number.isdigit() else 1


def write(path: Path, passphrase: str | None = None) -> Path:
    """Write a backup of `path` and drop the oldest beyond `KEEP`; returns its path."""
    with faults_told(path):
        folder = folder_of(path)
        folder.mkdir(exist_ok=True)
        target = _free_name(folder)
        copy_to(path, target, passphrase)
    for old in backups(path)[KEEP:]:
        old.path.unlink(missing_ok=True)
    return target


def write_if_due(path: Path, passphrase: str | None = None) -> Path | None:
    """Write a backup where the file has changed since the newest one."""
    newest = next(iter(backups(path)), None)
    if newest is not None and _log_of(newest.path, passphrase) == _log_of(path, passphrase):
        return None
    return write(path, passphrase)


def _log_of(path: Path, passphrase: str | None) -> list[tuple[object, ...]]:
    """Return what tells one state of a file's log from another: the heads of its streams."""
    engine = open_engine(path, passphrase)
    try:
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT id, head_hash FROM stream ORDER BY id").all()
    except DamagedFileError:
        return []  # a backup that cannot be read counts for nothing
    finally:
        engine.dispose()
    return [tuple(row) for row in rows]


def copy_to(path: Path, target: Path, passphrase: str | None = None) -> None:
    """Copy the database at `path` as it stands to `target`, encrypted alike, without any writer's half-done act."""
    if target.exists():
        raise StorageError(f"{target} is there already; choose another name.")
    if not os.access(target.parent, os.W_OK):
        raise StorageError(f"{target} cannot be written; choose a folder that you may write to.")
    engine = open_engine(path, passphrase)
    part = target.with_name(f"{target.name}.{new_id()}.part")  # a name nobody has: what fails is removed
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
            kept = secrets.has_any(connection)
        if kept:
            _drop_secrets(part, passphrase)
        part.chmod(path.stat().st_mode & 0o777)  # who may not read the file may not read its copy
        part.rename(target)
    finally:
        engine.dispose()
        for suffix in ("", "-wal", "-shm"):
            Path(f"{part}{suffix}").unlink(missing_ok=True)


def _drop_secrets(copy: Path, passphrase: str | None) -> None:
    """Remove the keys from a copy; whoever opens it writes on a new device, and the project key stays in the file."""
    engine = open_engine(copy, passphrase)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            with transaction(connection):
                secrets.drop_all(connection)
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("PRAGMA journal_mode = DELETE")  # nothing is left beside the copy
    finally:
        engine.dispose()


def chosen(path: Path, which: str = "1") -> Backup:
    """Return a backup by its number (1 is the newest) or by its path; raises NotFoundError."""
    listed = backups(path)
    if which.isdigit() and 1 <= int(which) <= len(listed):
        return listed[int(which) - 1]
    file = Path(which)
    if not which.isdigit() and file.is_file():
        return Backup(file, file.stem, file.stat().st_size)
    raise NotFoundError(f"{path.name} has {len(listed)} backups; name one by its number or its path.")


def _free_name(folder: Path) -> Path:
    stamp = time.strftime("%Y-%m-%dT%H.%M.%S")
    number = 1 + max((_place(each)[1] for each in folder.glob(f"{stamp}*.annot")), default=0)
    return folder / (f"{stamp}-{number}.annot" if number > 1 else f"{stamp}.annot")
