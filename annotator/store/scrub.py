"""After a redaction or withdrawal: nothing of what went is left in the file, its WAL, its free pages or its backups."""

import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from annotator.errors import BusyError, DamagedFileError
from annotator.store import backup, migrate
from annotator.store.engine import SYMPTOMS, open_engine, transaction
from annotator.store.redact import Redactions, apply_redactions, redactions
from annotator.store.replica import Replica, remove_file

_STALE = 60  # seconds after which nobody writes on an unfinished copy any more


def scrub(replica: Replica) -> list[str]:
    """Write the file anew and redact its backups; returns the names of backups that had to be removed.

    Outside any transaction. Raises BusyError where another program reads the file for too long; what is left then goes
    from the file when the last program closes it.
    """
    known = redactions(replica.connection)
    removed = scrub_backups(replica.path, replica.passphrase, known)
    _rewrite(replica.connection, replica.path)
    return removed


def _rewrite(connection: Connection, path: Path) -> None:
    """Leave free pages and the WAL without what stood in them."""
    try:
        connection.exec_driver_sql("VACUUM")
        whole = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0] == 0
    except BusyError:
        whole = False
    if not whole:
        raise BusyError(f"It is redacted, but another program still reads {path.name}; close that one to finish.")


def scrub_backups(path: Path, passphrase: str | None, known: Redactions) -> list[str]:
    """Redact the backups of a file; one that cannot be opened is removed. Returns the names of those."""
    return revise_backups(path, passphrase, lambda connection: bool(apply_redactions(connection, known)))


def revise_backups(path: Path, passphrase: str | None, revise: Callable[[Connection], bool]) -> list[str]:
    """Take out of each backup of a file what `revise` takes out; it says whether anything went.

    A backup that cannot be opened is removed. Returns the names of those.
    """
    for part in backup.folder_of(path).glob("*.part*"):
        if time.time() - part.stat().st_mtime > _STALE:
            part.unlink(missing_ok=True)
    return [each.path.name for each in backup.backups(path) if not _was_revised(each.path, passphrase, revise)]


def _was_revised(path: Path, passphrase: str | None, revise: Callable[[Connection], bool]) -> bool:
    """Revise one backup; returns False where it could not be opened, and was removed."""
    try:
        _revise(path, passphrase, revise)
    except (DamagedFileError, *SYMPTOMS):
        remove_file(path)
        return False
    return True


def _revise(path: Path, passphrase: str | None, revise: Callable[[Connection], bool]) -> None:
    engine = open_engine(path, passphrase)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if migrate.version_of(connection) < migrate.HEAD:
                migrate.upgrade(connection, migrate.HEAD)
            with transaction(connection):
                gone = revise(connection)
            if gone:
                _rewrite(connection, path)
    finally:
        engine.dispose()
