"""Writing folded records into the typed tables; the only place that does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

import orjson
from sqlalchemy import Connection

from annotator.log.fold import Folded, fold_record
from annotator.log.records import FAMILIES
from annotator.store import search
from annotator.store.ahead import Ahead, Batch, column_names
from annotator.store.history import changes_of
from annotator.store.rows import Row, rows_of
from annotator.store.tables import PARTS

_CHUNK = 500


@cache
def insert_sql(table: str) -> str:
    """Return the INSERT of a whole row of `table`."""
    columns = column_names(table)
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def write_folded(
    connection: Connection,
    sheet: int,
    family: str,
    records: Iterable[tuple[str, Folded]],
    *,
    fresh: bool = False,
    index: bool = True,
) -> int:
    """Make the typed tables say what `records` of one family in one sheet now are.

    `fresh` says that none of them had a row before, `index` that texts are to be indexed for search as well.
    Returns how many rows there are more than before.
    """
    listed = list(records)
    before = {} if fresh else _clear(connection, sheet, family, [name for name, _ in listed])
    first = max((_highest(connection, family), *before.values())) + 1
    # its own: documents stand in the order of their keys, in which they came
    keys = [before.get(name, number) for number, (name, _) in enumerate(listed, start=first)]
    batches = _spelled(sheet, family, listed, keys)
    for table in (family, *PARTS[family], "conflict"):
        if rows := batches[table]:
            connection.exec_driver_sql(insert_sql(table), rows)
    if family == "text" and index:
        search.index(connection, [name for name, folded in listed if folded.state is not None])
    return len(batches[family]) - len(before)


def fold_ahead(ahead: Ahead, family: str, records: Sequence[tuple[str, Folded]]) -> dict[str, Batch]:
    """Let the rows of records that have none yet wait for `copy_folded`; returns them by table."""
    batches = _spelled(0, family, records, range(1, len(records) + 1))
    return {table: ahead.keep(table, rows) for table, rows in batches.items()}


def copy_folded(connection: Connection, ahead: Ahead, sheet: int, family: str, batches: dict[str, Batch]) -> int:
    """Copy rows that waited into the typed tables; returns how many records they are."""
    highest = _highest(connection, family)
    for table in (family, *PARTS[family]):
        owner = {"key": highest, "sheet": sheet} if table == family else {family: highest}
        ahead.copy(table, batches.get(table, range(0)), owner)
    return len(batches.get(family, ()))


def _highest(connection: Connection, family: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT coalesce(max(key), 0) FROM {family}").scalar_one())


def _spelled(
    sheet: int, family: str, records: Iterable[tuple[str, Folded]], keys: Iterable[int]
) -> dict[str, list[Row]]:
    """Return the rows of records by table."""
    batches: dict[str, list[Row]] = defaultdict(list)
    for key, (name, folded) in zip(keys, records, strict=True):
        if folded.state is not None and folded.shown is not None:
            main, parts = rows_of(family, folded.state)
            batches[family].append((key, sheet, name, folded.shown.id, *main))
            for part, rows in parts.items():
                batches[part].extend((key, *row) for row in rows)
        for each in folded.conflicts:
            batches["conflict"].append((sheet, family, name, each.path, each.change))
    return batches


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


def fold_into_tables(connection: Connection, sheet: int, family: str, names: list[str]) -> None:
    """Fold records anew from the log into the typed tables."""
    histories = changes_of(connection, sheet, family, names)
    write_folded(connection, sheet, family, [(name, fold_record(histories[name], FAMILIES[family])) for name in names])
