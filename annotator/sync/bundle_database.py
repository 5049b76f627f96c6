"""The database inside a bundle, in memory alone: the standard library's SQLite can be written to and read from bytes.

What is read was sealed by somebody, and is hostile until proven otherwise: its schema must be this one to the letter,
SQLite must find it sound, and every value is of the type and size that its column may have.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.errors import AnnotatorError, BadInputError
from annotator.sync import seal

APPLICATION_ID = 0x414E4E42  # "ANNB"
LARGEST = 1 << 29  # bytes of a bundle
MOST = {"device": 20_000, "stream": 500_000, "change": 3_000_000, "head_signature": 1_500_000, "reveal": 200_000}
_LONG = 64 << 20  # bytes of one value: a text of ten million letters
_STEPS = 2_000_000_000  # of SQLite's own machine, for one statement

SCHEMA = {
    "manifest": "CREATE TABLE manifest (project TEXT NOT NULL, device TEXT NOT NULL, member TEXT NOT NULL, "
    "recipient TEXT NOT NULL, wall_ms INTEGER NOT NULL) STRICT",
    "device": "CREATE TABLE device (id TEXT NOT NULL, member TEXT NOT NULL, name TEXT NOT NULL, "
    "public_key BLOB NOT NULL, sealing_key TEXT NOT NULL, voucher BLOB NOT NULL, enrolment BLOB NOT NULL, "
    "PRIMARY KEY (id)) STRICT, WITHOUT ROWID",
    "stream": "CREATE TABLE stream (key INTEGER NOT NULL, device TEXT NOT NULL, author TEXT NOT NULL, "
    "layer TEXT NOT NULL, document TEXT NOT NULL, owner TEXT NOT NULL, after INTEGER NOT NULL, prev BLOB NOT NULL, "
    "PRIMARY KEY (key)) STRICT, WITHOUT ROWID",
    "change": "CREATE TABLE change (stream INTEGER NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, "
    "action BLOB NOT NULL, lamport INTEGER NOT NULL, wall_ms INTEGER NOT NULL, kind TEXT NOT NULL, "
    "v INTEGER NOT NULL, record TEXT NOT NULL, base BLOB NOT NULL, payload_hash BLOB NOT NULL, payload BLOB, "
    "salt BLOB, PRIMARY KEY (stream, seq)) STRICT, WITHOUT ROWID",
    "head_signature": "CREATE TABLE head_signature (stream INTEGER NOT NULL, signer TEXT NOT NULL, "
    "seq INTEGER NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (stream, signer)) "
    "STRICT, WITHOUT ROWID",
    "have": "CREATE TABLE have (stream TEXT NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, "
    "PRIMARY KEY (stream)) STRICT, WITHOUT ROWID",
    "reveal": "CREATE TABLE reveal (document TEXT NOT NULL, PRIMARY KEY (document)) STRICT, WITHOUT ROWID",
}


class Database:
    """An SQLite database in memory, to be filled or read."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def lay(self) -> None:
        """Make the tables of a new bundle."""
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version = {seal.FORMAT}")
        for sql in SCHEMA.values():
            self._connection.execute(sql)
        self._connection.execute("BEGIN")

    def put(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        """Add whole rows."""
        width = len(self._connection.execute(f"SELECT * FROM {table} LIMIT 0").description)
        marks = ", ".join("?" * width)
        self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    def written(self) -> bytes:
        """Return the bytes of what was put."""
        self._connection.execute("COMMIT")
        return self._connection.serialize()

    def load(self, raw: bytes, name: str) -> None:
        """Take in the bytes of a bundle's database; raises AnnotatorError where it is not as this program writes it."""
        try:
            self._restrain()
            self._connection.deserialize(raw)
            self._check(name)
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise odd(name) from error

    def _restrain(self) -> None:
        connection = self._connection
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONG)
        connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        steps = 0

        def stop() -> int:
            nonlocal steps
            steps += 100_000
            return steps > _STEPS

        connection.set_progress_handler(stop, 100_000)

    def _check(self, name: str) -> None:
        ask = self._connection.execute
        if ask("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            raise odd(name)
        version = ask("PRAGMA user_version").fetchone()[0]
        if version > seal.FORMAT:
            raise seal.newer(name)
        ask("PRAGMA query_only = ON")
        rows = ask("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100").fetchall()
        if version != seal.FORMAT or sorted(rows) != sorted(("table", n, n, sql) for n, sql in SCHEMA.items()):
            raise odd(name)
        if ask("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise odd(name)
        for table, most in MOST.items():
            if ask(f"SELECT count(*) FROM {table}").fetchone()[0] > most:
                raise too_large(name)
        if ask("SELECT count(*) FROM have").fetchone()[0] > MOST["stream"]:
            raise too_large(name)

    def rows(self, query: str, values: Sequence[object], name: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query; raises BadInputError where one cannot be read."""
        try:
            return self._connection.execute(query, values).fetchall()
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise odd(name) from error


def odd(name: str) -> AnnotatorError:
    """Return the sentence for a database that no Annotator wrote."""
    return BadInputError(f"{name} holds what no bundle does; nothing of it was taken. Ask who wrote it for a new one.")


def too_large(name: str) -> AnnotatorError:
    """Return the sentence for a bundle beyond the limits."""
    return BadInputError(f"{name} is too large for a bundle; exchange through the hub instead.")
