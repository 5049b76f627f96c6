"""Writing folded records into the typed tables; the only place that does."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import orjson
from sqlalchemy import Connection

from annotator.log.fold import Folded
from annotator.store import search, tables
from annotator.store.rows import Row, rows_of
from annotator.store.tables import PARTS

_CHUNK = 500


@cache
def insert_sql(table: str) -> str:
    """Return the INSERT of a whole row of `table`."""
    columns = tables.metadata.tables[table].columns
    names = ", ".join(f'"{column.name}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def write_folded(
    connection: Connection, sheet: int, family: str, records: Iterable[tuple[str, Folded]], *, fresh: bool = False
) -> int:
    """Make the typed tables say what `records` of one family in one sheet now are.

    `fresh` says that none of them had a row before. Returns how many rows there are more than before.
    """
    listed = list(records)
    keys = {} if fresh else _clear(connection, sheet, family, [name for name, _ in listed])
    highest = connection.exec_driver_sql(f"SELECT coalesce(max(key), 0) FROM {family}").scalar_one()
    highest = max((highest, *keys.values()))
    batches: dict[str, list[Row]] = defaultdict(list)
    for number, (name, folded) in enumerate(listed, start=highest + 1):
        key = keys.get(name, number)  # its own: documents stand in the order of their keys, in which they came
        if folded.state is not None and folded.shown is not None:
            main, parts = rows_of(family, folded.state)
            batches[family].append((key, sheet, name, folded.shown.id, *main))
            for part, rows in parts.items():
                batches[part].extend((key, *row) for row in rows)
        for each in folded.conflicts:
            batches["conflict"].append((sheet, family, name, each.path, each.change))
    for table in (family, *PARTS[family], "conflict"):
        if rows := batches[table]:
            connection.exec_driver_sql(insert_sql(table), rows)
    if family == "text":
        search.index(connection, [name for name, folded in listed if folded.state is not None])
    return len(batches[family]) - len(keys)


def _clear(connection: Connection, sheet: int, family: str, names: list[str]) -> dict[str, int]:
    """Take the rows of records out; returns the keys they had, by id."""
    keys = [(sheet, name) for name in names]
    if not keys:
        return {}
    rows = connection.exec_driver_sql(
        f"SELECT id, key FROM {family} WHERE sheet = ? AND id IN (SELECT value FROM json_each(?))",
        (sheet, orjson.dumps(names).decode()),
    )
    before: dict[str, int] = {row[0]: row[1] for row in rows}
    if family == "text":
        search.forget(connection, names)
    connection.exec_driver_sql(f"DELETE FROM {family} WHERE sheet = ? AND id = ?", keys)
    connection.exec_driver_sql(
        "DELETE FROM conflict WHERE sheet = ? AND family = ? AND record = ?", [(sheet, family, name) for name in names]
    )
    return before
