"""Who has worked on a document, and their work as it was when they said to be done.

That is the fold of the changes of their sheet up to this one, in the order that decides everywhere: Lamport's, then
the clock's, then the id's. What they changed afterwards is left out.
"""

from collections import defaultdict
from collections.abc import Iterable

import orjson
from sqlalchemy import Connection

from annotator.log.change import Change, Sheet
from annotator.log.fold import fold_record
from annotator.log.records import FAMILIES
from annotator.log.states import annotation_from
from annotator.model.annotation import Annotation
from annotator.model.decision import Cover
from annotator.model.document import DocumentState
from annotator.store.history import COLUMNS, change_from, changes_of
from annotator.store.load import Which, load_annotations

Rank = tuple[int, int, str]


def states_in(connection: Connection, document: str) -> list[DocumentState]:
    """Return how far each owner is who has begun or done a document, by its id; `change` is empty if nothing was said.

    Who said that it is new again counts by what they have marked.
    """
    sql = (
        "SELECT s.owner, f.stage, f.change, EXISTS (SELECT 1 FROM annotation a WHERE a.sheet = s.key) "
        "FROM sheet s LEFT JOIN state f ON f.sheet = s.key AND f.id = s.document "
        "WHERE s.layer = 'work' AND s.document = ? ORDER BY s.owner"
    )
    rows = connection.exec_driver_sql(sql, (document,)).all()
    return [
        DocumentState(document, owner, stage if stage in ("begun", "done") else "begun", change or "")
        for owner, stage, change, marked in rows
        if marked or stage in ("begun", "done")
    ]


def annotations_at(connection: Connection, document: str, owner: str, change: str) -> list[Annotation]:
    """Return a member's annotations of a document (both by id) as they were at a change, by its id."""
    now = load_annotations(connection, Which(document=document, layer="work", owner=owner))
    sheet = Sheet("work", document, owner)
    rank = _rank(connection, change)
    later = _changed_after(connection, sheet, rank)
    then = _folded(connection, sheet, later, rank)
    return [each for each in now if each.id not in later] + then


def _rank(connection: Connection, change: str) -> Rank:
    row = connection.exec_driver_sql("SELECT lamport, wall_ms, id FROM change WHERE id = ?", (change,)).one()
    return int(row[0]), int(row[1]), str(row[2])


def _changed_after(connection: Connection, sheet: Sheet, rank: Rank) -> set[str]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.record FROM change c JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet "
        "WHERE t.layer = ? AND t.document = ? AND t.owner = ? AND c.kind IN (?, ?) "
        "AND (c.lamport, c.wall_ms, c.id) > (?, ?, ?)",
        (*sheet, *FAMILIES["annotation"].kinds, *rank),
    )
    return {str(row[0]) for row in rows}


def _folded(connection: Connection, sheet: Sheet, records: set[str], rank: Rank) -> list[Annotation]:
    """Return what annotations, by id, were up to `rank`; those that were not there are left out."""
    key = connection.exec_driver_sql(
        "SELECT key FROM sheet WHERE layer = ? AND document = ? AND owner = ?", tuple(sheet)
    ).scalar_one()
    found = []
    for name, changes in changes_of(connection, key, "annotation", sorted(records)).items():
        state = fold_record([each for each in changes if each.rank <= rank], FAMILIES["annotation"]).state
        if state is not None:
            found.append(annotation_from(state, name, sheet.document, sheet.owner, "work"))
    return found


def annotations_as_covered(connection: Connection, document: str, covers: Iterable[Cover]) -> dict[Cover, Annotation]:
    """Return members' annotations of a document (by id) as they were at changes, by both ids.

    Left out is what was redacted or removed, and what a newer version wrote.
    """
    wanted = list(covers)
    changes, found = _changes_in(connection, document, {name for name, _ in wanted}), dict[Cover, Annotation]()
    for name, change in wanted:
        for owner, own in changes[name].items():
            covered = own.get(change)
            if covered is None or covered.payload is None:
                continue
            state = fold_record(
                [each for each in own.values() if each.rank <= covered.rank], FAMILIES["annotation"]
            ).state
            if state is not None:
                found[name, change] = annotation_from(state, name, document, owner, "work")
    return found


def _changes_in(
    connection: Connection, document: str, records: Iterable[str]
) -> dict[str, dict[str, dict[str, Change]]]:
    """Return by annotation and by owner the changes of members' annotations of a document, by id."""
    family = FAMILIES["annotation"]
    rows = connection.exec_driver_sql(
        f"SELECT s.owner, {COLUMNS} FROM json_each(?) j CROSS JOIN change c ON c.record = j.value "
        "CROSS JOIN stream t ON t.key = c.stream CROSS JOIN sheet s ON s.key = t.sheet "
        "WHERE s.layer = 'work' AND s.document = ? AND c.kind IN (?, ?) AND c.v <= ?",
        (orjson.dumps(sorted(records)).decode(), document, *family.kinds, family.version),
    )
    found: dict[str, dict[str, dict[str, Change]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        change = change_from(row[1:])
        found[change.record][row[0]][change.id] = change
    return found
