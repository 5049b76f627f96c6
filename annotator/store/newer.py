"""What a newer program wrote: kinds that are kept and passed on, and that close the sheet they stand in to acts.

The table `newer` names them by sheet; a program that has learnt a kind clears its rows.
"""

from collections.abc import Iterable

import orjson
from sqlalchemy import Connection

from annotator.log.change import Change, Sheet
from annotator.log.records import Family, is_newer

_SHEETS = "SELECT DISTINCT t.layer, t.document, t.owner FROM newer n JOIN sheet t ON t.key = n.sheet"


def note_newer(connection: Connection, key: int, sheet: Sheet, changes: Iterable[Change]) -> None:
    """Remember which kinds among `changes`, which came into a sheet (its key), nothing here can fold."""
    kinds = {(key, change.kind, change.v) for change in changes if is_newer(change, sheet)}
    if kinds:
        connection.exec_driver_sql("INSERT OR IGNORE INTO newer (sheet, kind, v) VALUES (?, ?, ?)", list(kinds))


def note_kept(connection: Connection) -> None:
    """Remember which kinds the whole log holds that nothing here can fold, for a file that never noted them."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT t.key, t.layer, t.document, t.owner, c.kind, c.v FROM change c "
        "JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet"
    )
    for key, layer, document, owner, kind, v in rows.all():
        change = Change("", "", 0, 0, kind, v, "", (), b"", None, None)
        note_newer(connection, key, Sheet(layer, document, owner), [change])


def clear_newer(connection: Connection, family: Family) -> None:
    """Forget what a sheet was closed for, where `family` has become known."""
    if not _has_table(connection):
        return
    rows = connection.exec_driver_sql(
        "SELECT n.sheet, n.kind, n.v, t.layer, t.document, t.owner FROM newer n JOIN sheet t ON t.key = n.sheet "
        "WHERE n.kind IN (SELECT value FROM json_each(?)) AND n.v <= ?",
        (orjson.dumps(family.kinds).decode(), family.version),
    )
    known = [tuple(row[:3]) for row in rows.all() if family.lives_in(Sheet(*row[3:]))]
    if known:
        connection.exec_driver_sql("DELETE FROM newer WHERE sheet = ? AND kind = ? AND v = ?", known)


def forget_gone(connection: Connection) -> None:
    """Forget kinds of which no change is left in their sheet."""
    connection.exec_driver_sql(
        "DELETE FROM newer WHERE NOT EXISTS (SELECT 1 FROM stream s JOIN change c ON c.stream = s.key "
        "WHERE s.sheet = newer.sheet AND c.kind = newer.kind AND c.v = newer.v)"
    )


def _has_table(connection: Connection) -> bool:
    """Tell whether the file is new enough to note kinds: older ones are migrated on the way to it."""
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'newer'").first() is not None


def closed_sheets(connection: Connection) -> frozenset[Sheet]:
    """Return the sheets that hold what nothing here can fold."""
    return frozenset(Sheet(*row) for row in connection.exec_driver_sql(_SHEETS))


def closed_by(closed: Iterable[Sheet], sheet: Sheet) -> bool:
    """Tell whether one of the `closed` sheets closes `sheet`: any of its document, or where it has none, itself."""
    return any(each.document == sheet.document if sheet.document else each == sheet for each in closed)


def newer_fault(connection: Connection, closed: Iterable[Sheet], sheet: Sheet) -> str | None:
    """Say why `sheet` is not to be written to by this program, or None."""
    if not closed_by(closed, sheet):
        return None
    if sheet.document:
        title = connection.exec_driver_sql("SELECT title FROM document WHERE id = ?", (sheet.document,)).scalar()
        named = title or sheet.document[:12]
        return f"The document “{named}” was changed by a newer Annotator; update this one to change it."
    if sheet.layer == "shared":
        return "The entries were changed by a newer Annotator; update this one to change them."
    return "The project was changed by a newer Annotator; update this one to change it."
