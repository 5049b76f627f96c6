"""Bringing a person's earlier work into a team's file: appended again as this device's, with its own ids and times."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.log.change import LAST_CLOCK, Change, Sheet
from annotator.log.stream import Stream
from annotator.store.append import append_changes, sheet_key
from annotator.store.engine import transaction
from annotator.store.history import change_from
from annotator.store.redact import erased_changes
from annotator.store.replica import Replica
from annotator.store.unite import refold


@dataclass(frozen=True, slots=True)
class Brought:
    """How many changes came, and the titles of documents that the team's project does not have: their work stays."""

    changes: int
    missing: tuple[str, ...]


def bring(mine: Replica, old: Replica, whose: str) -> Brought:
    """Take the work of the member `whose` (an id in `old`) over as that of the person here, and what they shared.

    Changes that are here already do not come twice. `old` stays as it is.
    """
    if mine.device is None:
        raise RefusedError("This file is a copy; say who is there with: annotator open FILE --as NAME.")
    here = set(mine.connection.exec_driver_sql("SELECT id FROM document").scalars())
    titles = {row[0]: row[1] for row in old.connection.exec_driver_sql("SELECT id, title FROM document")}
    missing: set[str] = set()
    taken: dict[Sheet, list[Change]] = {}
    with transaction(mine.connection):
        for sheet, changes in _changes(old.connection, whose).items():
            if sheet.document and sheet.document not in here:
                missing.add(titles.get(sheet.document, sheet.document))
                continue
            target = sheet._replace(owner=mine.device.member) if sheet.layer == "work" else sheet
            taken[target] = _append(mine, target, changes)
        refold(mine.connection, taken)
    return Brought(sum(map(len, taken.values())), tuple(sorted(missing)))


def _changes(old: Connection, whose: str) -> dict[Sheet, list[Change]]:
    """Return what is in the sheets that `whose` owns, by whomever, and what they wrote into the shared layer."""
    rows = old.exec_driver_sql(
        "SELECT t.layer, t.document, t.owner, c.id, c.action, c.lamport, c.wall_ms, c.kind, c.v, c.record, c.base, "
        "c.payload_hash, c.payload, c.salt FROM change c JOIN stream s ON s.key = c.stream "
        "JOIN sheet t ON t.key = s.sheet WHERE t.owner = ?1 OR (t.layer = 'shared' AND s.author = ?1) "
        "ORDER BY t.key, c.lamport, c.wall_ms, c.id",
        (whose,),
    )
    found: dict[Sheet, list[Change]] = defaultdict(list)
    for row in rows:
        found[Sheet(*row[:3])].append(change_from(row[3:]))
    return found


def _append(mine: Replica, sheet: Sheet, changes: list[Change]) -> list[Change]:
    device = mine.device
    if device is None:
        raise RuntimeError("nobody is there")
    key = sheet_key(mine.connection, sheet)
    sql = "SELECT c.id FROM change c JOIN stream s ON s.key = c.stream WHERE s.sheet = ?"
    known = set(mine.connection.exec_driver_sql(sql, (key,)).scalars())
    new = list({each.id: each for each in changes if each.id not in known and each.lamport <= LAST_CLOCK}.values())
    if new:
        new = erased_changes(mine.connection, sheet, new)
        append_changes(mine.connection, Stream(mine.project, device.id, device.member, sheet), key, new)
    return new
