"""Rows bound ahead of the lock: an act's rows wait in a database in memory, and under the lock SQLite copies them.

Copying takes SQLite a third of the time that binding them one by one takes Python. What depends on the file as it is
under the lock, the local keys, is bound as if the file were empty, and shifted while it is copied.
Nothing of it reaches the disk, where the rows of an encrypted file would be in the clear.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from sqlalchemy import Connection

from annotator.errors import BusyError
from annotator.store import tables
from annotator.store.rows import Row

Batch = range  # rowids of a table that waits


class Ahead:
    """The rows of one act that wait; `drop` lets go of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._counts: dict[str, int] = {}

    def keep(self, table: str, rows: Sequence[Row]) -> Batch:
        """Let whole rows of `table` wait; columns beyond the table's may follow. Returns their place."""
        begin = self._counts.get(table, 0) + 1
        if rows:
            if not self._counts:
                self._attach()
            if table not in self._counts:
                self._make(table, len(rows[0]))
            marks = ", ".join("?" * len(rows[0]))
            self._connection.exec_driver_sql(f"INSERT INTO ahead.{table} VALUES ({marks})", list(rows))
            self._counts[table] = begin + len(rows) - 1
        return range(begin, begin + len(rows))

    def _attach(self) -> None:
        listed = self._connection.exec_driver_sql("PRAGMA database_list").all()
        if any(row[1] == "ahead" for row in listed):
            self._connection.exec_driver_sql("DETACH ahead")
        self._connection.exec_driver_sql("ATTACH ':memory:' AS ahead KEY ''")

    def _make(self, table: str, width: int) -> None:
        names = column_names(table)
        names += [f"more{number}" for number in range(width - len(names))]
        columns = ", ".join(f'"{name}"' for name in names)
        self._connection.exec_driver_sql(f"CREATE TABLE ahead.{table} ({columns})")

    def copy(self, table: str, batch: Batch, shifts: Mapping[str, int]) -> None:
        """Copy a batch into its table; `shifts` is by column what is added to the numbers in it."""
        if batch:
            names = column_names(table)
            values = ", ".join(f'"{name}" + {shifts[name]:d}' if name in shifts else f'"{name}"' for name in names)
            columns = ", ".join(f'"{name}"' for name in names)
            self._connection.exec_driver_sql(
                f"INSERT INTO main.{table} ({columns}) SELECT {values} FROM ahead.{table} "
                "WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
                (batch[0], batch[-1]),
            )

    def drop(self) -> None:
        """Let go of all rows."""
        if self._counts:
            # while rows of the file are still being read, SQLite holds on to it: then the next act lets go of it
            with suppress(BusyError):
                self._connection.exec_driver_sql("DETACH ahead")
            self._counts.clear()


def column_names(table: str) -> list[str]:
    """Return the columns of a table in their order."""
    return [column.name for column in tables.metadata.tables[table].columns]
