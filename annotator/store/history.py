"""Reading the log back: the changes of records, of an action, of a stream."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from annotator.log.change import Change, Sheet
from annotator.log.records import FAMILIES
from annotator.log.stream import Link

COLUMNS = "c.id, c.action, c.lamport, c.wall_ms, c.kind, c.v, c.record, c.base, c.payload_hash, c.payload, c.salt"
LINK_COLUMNS = f"c.seq, c.prev, c.hash, c.header, {COLUMNS}"
_CHUNK = 500


def change_from(row: Sequence[Any]) -> Change:
    """Read a row of `COLUMNS`."""
    name, action, lamport, wall_ms, kind, v, record, base, payload_hash, payload, salt = row
    return Change(name, action, lamport, wall_ms, kind, v, record, tuple(base.split()), payload_hash, payload, salt)


def changes_of(connection: Connection, sheet: int, family: str, records: Sequence[str]) -> dict[str, list[Change]]:
    """Return the changes of `records` of one family in one sheet (its key), by record.

    Those of a newer version are left out: nothing here can fold them.
    """
    found: dict[str, list[Change]] = defaultdict(list)
    for at in range(0, len(records), _CHUNK):
        chunk = tuple(records[at : at + _CHUNK])
        marks = ",".join("?" * len(chunk))
        kinds = FAMILIES[family].kinds
        rows = connection.exec_driver_sql(
            f"SELECT {COLUMNS} FROM change c JOIN stream s ON s.key = c.stream WHERE c.record IN ({marks}) "
            f"AND s.sheet = ? AND c.kind IN ({','.join('?' * len(kinds))}) AND c.v <= ?",
            (*chunk, sheet, *kinds, FAMILIES[family].version),
        )
        for row in rows:
            found[row[6]].append(change_from(row))
    return found


def changes_of_action(connection: Connection, action: str) -> list[tuple[Sheet, int, Change]]:
    """Return the changes of an action in the order they were written, each with its sheet and the sheet's key."""
    rows = connection.exec_driver_sql(
        f"SELECT t.layer, t.document, t.owner, t.key, {COLUMNS} FROM change c JOIN stream s ON s.key = c.stream "
        "JOIN sheet t ON t.key = s.sheet WHERE c.action = ? ORDER BY c.lamport",
        (action,),
    )
    return [(Sheet(*row[:3]), row[3], change_from(row[4:])) for row in rows]


def links(connection: Connection, stream: int, after: int = 0) -> Iterator[Link]:
    """Walk a stream (its key) behind number `after`."""
    rows = connection.exec_driver_sql(
        f"SELECT {LINK_COLUMNS} FROM change c WHERE c.stream = ? AND c.seq > ? ORDER BY c.seq",
        (stream, after),
        execution_options={"yield_per": 1000},  # of this statement alone, not of the connection from now on
    )
    yield from map(link_from, rows)


def link_from(row: Sequence[Any]) -> Link:
    """Read a row of `LINK_COLUMNS`."""
    return Link(row[0], row[1], row[2], row[3], change_from(row[4:]))


@dataclass(frozen=True, slots=True)
class Authored:
    """A change with who wrote it (a member's id), on which device (its name), and where."""

    change: Change
    author: str
    device: str
    sheet: Sheet


def record_history(connection: Connection, family: str, record: str) -> list[Authored]:
    """Return all changes of a record in the order of their making, in every sheet that has it."""
    rows = connection.exec_driver_sql(
        f"SELECT s.author, coalesce(d.name, ''), t.layer, t.document, t.owner, {COLUMNS} FROM change c "
        "JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet LEFT JOIN device d ON d.id = s.device "
        "WHERE c.record = ? AND c.kind IN (?, ?) ORDER BY c.lamport, c.wall_ms, c.id",
        (record, f"{family}.put", f"{family}.remove"),
    )
    found = {row[5]: Authored(change_from(row[5:]), row[0], row[1], Sheet(*row[2:5])) for row in rows}
    return list(found.values())


def records_like(connection: Connection, family: str, prefix: str) -> list[str]:
    """Return up to six records of a family whose ids begin with `prefix`, removed ones included."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT record FROM change WHERE record >= ? AND record < ? AND kind IN (?, ?) "
        "ORDER BY record LIMIT 6",
        (prefix, prefix + "\U0010ffff", f"{family}.put", f"{family}.remove"),
    )
    return [row[0] for row in rows]


def sheet_of(connection: Connection, family: str, record: str) -> list[Sheet]:
    """Return the sheets in which a record stands now."""
    rows = connection.exec_driver_sql(
        f"SELECT layer, document, owner FROM sheet WHERE key IN (SELECT DISTINCT s.sheet FROM change c "
        f"JOIN stream s ON s.key = c.stream JOIN {family} f ON f.sheet = s.sheet AND f.id = c.record "
        "WHERE c.record = ?)",
        (record,),
    )
    return [Sheet(*row) for row in rows]


def known_records(connection: Connection, records: Sequence[str]) -> dict[str, set[Sheet]]:
    """Return in which sheets `records` have any change in the log, removed ones included."""
    found: dict[str, set[Sheet]] = defaultdict(set)
    for at in range(0, len(records), _CHUNK):
        chunk = tuple(records[at : at + _CHUNK])
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            "SELECT DISTINCT c.record, t.layer, t.document, t.owner FROM change c JOIN stream s ON s.key = c.stream "
            f"JOIN sheet t ON t.key = s.sheet WHERE c.record IN ({marks})",
            chunk,
        )
        for row in rows:
            found[row[0]].add(Sheet(*row[1:]))
    return found


@dataclass(frozen=True, slots=True)
class Waiting:
    """A value that waits to be settled: the field `path` of a record, as `change` put it; see `log.fold.Conflict`."""

    sheet: Sheet
    family: str
    record: str
    path: str
    change: str


def waiting(connection: Connection) -> list[Waiting]:
    """Return what waits to be settled, record by record, the documents in the order they came in."""
    rows = connection.exec_driver_sql(
        "SELECT t.layer, t.document, t.owner, c.family, c.record, c.path, c.change FROM conflict c "
        "JOIN sheet t ON t.key = c.sheet LEFT JOIN document d ON d.id = t.document "
        "ORDER BY d.key, c.sheet, c.family, c.record, c.path, c.change"
    )
    return [Waiting(Sheet(*row[:3]), *row[3:]) for row in rows]
