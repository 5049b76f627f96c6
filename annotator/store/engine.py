"""The connection to a project file: SQLite as SQLCipher carries it, with the pragmas every file is opened with."""

import errno
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from annotator.errors import AnnotatorError, BusyError, DamagedFileError, RefusedError, StorageError

BUSY_MS = 20_000
_NORMAL = 1  # of PRAGMA synchronous: a commit does not wait for the disk
_LONG_WAL = 10_000  # pages of the WAL that wait for their place: written again and again, they go there once
_TRY = 0.001  # seconds
SHORT_MS = 150  # a wait that nobody needs to be told of
_CACHE, _WIDE_CACHE = -32_768, -393_216  # in KiB, when negative


def open_engine(path: Path, passphrase: str | None = None, *, durable: bool = True) -> Engine:
    """Return an engine on `path`; `durable=False` leaves out the flush, for files that are thrown away."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,  # texts and names of people have no place in a traceback
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: dbapi2.Connection, _record: object) -> None:
        cursor = connection.cursor()
        try:
            # the cipher's own messages go to standard error, where they would stand beside our sentence
            cursor.execute("PRAGMA cipher_log_level = NONE")
            if passphrase:
                cursor.execute("PRAGMA key = '{}'".format(passphrase.replace("'", "''")))
            for pragma in _pragmas(durable):
                cursor.execute(f"PRAGMA {pragma}")
        except dbapi2.Error as error:
            raise told(error, path, passphrase) from error
        finally:
            cursor.close()

    @event.listens_for(engine, "handle_error")
    def tell(context: ExceptionContext) -> Exception | None:
        sentence = told(context.original_exception, path, passphrase)
        return sentence if isinstance(sentence, AnnotatorError) else None

    return engine


def _pragmas(durable: bool) -> tuple[str, ...]:
    return (
        f"busy_timeout = {BUSY_MS}",
        "journal_mode = WAL",
        f"synchronous = {'FULL' if durable else 'OFF'}",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        f"cache_size = {_CACHE}",
    )


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is anything but a plain SQLite database.

    SQLite is asked: a file that this process opens and closes by itself loses the locks that SQLite holds on it here
    (POSIX: closing any descriptor of a file drops them all), and another program would then tear what is open.
    """
    connection = dbapi2.connect(str(path), timeout=BUSY_MS / 1000)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA schema_version").fetchone()
    except dbapi2.DatabaseError as error:
        return "not a database" in str(error)
    finally:
        connection.close()
    return False


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Turn what the system says of a file or its disk into a sentence; anything else passes as the bug it is."""
    try:
        yield
    except OSError as error:
        raise _disk_told(error, path) from error


# what reading altered rows may raise; anything else is the system's, or a bug
SYMPTOMS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, MemoryError, SQLAlchemyError)


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Turn the symptoms of damage into a sentence, while a file is opened and nothing but it is read."""
    try:
        yield
    except SYMPTOMS as error:
        raise damaged(path) from error


def told(error: BaseException, path: Path, passphrase: str | None = None) -> Exception:
    """Return the sentence for an error of SQLite, or the error itself where it is a bug of ours."""
    message = str(error)
    if "not a database" in message or "file is encrypted" in message:
        return _not_a_database(path, passphrase)
    if any(sign in message for sign in ("malformed", "corrupt", "Could not decode", "no such table", "no such column")):
        return damaged(path)
    if "full" in message or "disk I/O" in message:
        return StorageError(f"The disk that holds {path.name} is full or failing; free some space and try again.")
    if "readonly" in message or "unable to open" in message:
        return StorageError(f"{path} cannot be written; move it to a folder that you may write to.")
    if "locked" in message or "busy" in message:
        return BusyError(f"{path.name} is busy in another program; wait for it to finish and try again.")
    return error if isinstance(error, Exception) else RuntimeError(message)


def damaged(path: Path) -> DamagedFileError:
    """Return the sentence for a file that cannot be read as it was written."""
    return DamagedFileError(f"{path.name} is damaged; open a backup with: annotator restore {path.name} --out NEW")


def _not_a_database(path: Path, passphrase: str | None) -> Exception:
    if path.suffix != ".annot":
        return DamagedFileError(f"{path.name} is not a project file; name one that ends in .annot.")
    if passphrase:
        return DamagedFileError(f"The passphrase does not open {path.name}; type it again.")
    return DamagedFileError(f"{path.name} is not a project file, or it is encrypted; give its passphrase.")


def _disk_told(error: OSError, path: Path) -> Exception:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StorageError(f"The disk that holds {path.name} is full; free some space and try again.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageError(f"{path} cannot be read or written; check the folder's permissions.")
    return error


@contextmanager
def transaction(connection: Connection, waiting: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold SQLite's write lock from the first statement: all of it is stored, or nothing.

    `waiting` is called once where another program holds the lock for longer than a moment.
    """
    if connection.get_transaction() is not None and in_transaction(connection):
        raise RefusedError("Another act is still being written; wait for it to finish.")
    if waiting is None or not _began_soon(connection):
        if waiting is not None:
            waiting()
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        if in_transaction(connection):
            connection.exec_driver_sql("ROLLBACK")
        raise


def _began_soon(connection: Connection) -> bool:
    """Take the write lock, unless another program keeps it.

    It is tried again and again: SQLite's own waits grow, and would miss the moments that `breathe` leaves.
    """
    patience = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    until = time.monotonic() + min(SHORT_MS, patience) / 1000
    try:
        while not _began(connection):
            if time.monotonic() > until:
                return False
            time.sleep(_TRY)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
    return True


def _began(connection: Connection) -> bool:
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except BusyError:
        return False
    return True


def breathe() -> None:
    """Leave a moment between two transactions of many, in which a person's act takes the write lock."""
    time.sleep(2 * _TRY)


@contextmanager
def flushed_once(connection: Connection) -> Iterator[None]:
    """Let the transactions within wait for the disk once, at the end: for what could be had again after a power cut.

    What another connection flushes meanwhile takes these along, in their order.
    """
    before = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    pages = connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar_one()
    connection.exec_driver_sql(f"PRAGMA synchronous = {min(before, _NORMAL)}")
    connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {_LONG_WAL}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA synchronous = {before}")
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {pages}")
    with transaction(connection):
        connection.exec_driver_sql("UPDATE replica SET lamport = lamport")


def version(connection: Connection) -> int:
    """Return a number that changes when another connection writes to the file."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


@contextmanager
def wide(connection: Connection) -> Iterator[None]:
    """Give a large act room in memory, so that no page is written twice while it holds the lock."""
    connection.exec_driver_sql(f"PRAGMA cache_size = {_WIDE_CACHE}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {_CACHE}")


def sqlite_version() -> str:
    """Return the version of the SQLite that SQLCipher carries."""
    return str(dbapi2.sqlite_version)


def in_transaction(connection: Connection) -> bool:
    """Tell whether a transaction is open."""
    return bool(connection.connection.dbapi_connection.in_transaction)  # type: ignore[union-attr]
