"""A member's work as it was when they said to be done: what they changed afterwards is left out.

That is the fold of the changes of their sheet up to that one, in the order that decides everywhere: Lamport's, then
the clock's, then the id's.
"""

from sqlalchemy import Connection

from annotator.log.change import Sheet
from annotator.log.fold import fold_record
from annotator.log.records import FAMILIES
from annotator.log.states import annotation_from
from annotator.model.annotation import Annotation
from annotator.store.history import changes_of
from annotator.store.load import Which, load_annotations

Rank = tuple[int, int, str]


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
