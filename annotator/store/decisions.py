"""Loading decisions, with who took them and when, which the first of their changes says; and what shows at present."""

from collections import defaultdict
from collections.abc import Collection

import orjson
from sqlalchemy import Connection

from annotator.model.decision import Decision

# of a decision that a later one left only a part of, the change that shows is another's
_FIRST = (
    "SELECT h.rowid FROM change h JOIN stream t ON t.key = h.stream WHERE h.record = d.id AND t.sheet = d.sheet "
    "AND h.kind = 'decision.put' ORDER BY h.lamport, h.wall_ms, h.id LIMIT 1"
)
_DECISIONS = (
    "SELECT d.key, d.id, s.document, w.author, f.wall_ms, d.part, d.choice, d.took, d.reason, d.strategy, d.gold, "
    f"d.outcome FROM decision d JOIN sheet s ON s.key = d.sheet JOIN change f ON f.rowid = ({_FIRST}) "
    "JOIN stream w ON w.key = f.stream WHERE {} ORDER BY f.lamport, f.wall_ms, d.id"
)
_COVERING = "d.key IN (SELECT decision FROM decision_cover WHERE annotation IN (SELECT value FROM json_each(?)))"
_NAMED = "d.id IN (SELECT value FROM json_each(?))"
_MADE = "EXISTS (SELECT 1 FROM json_each(d.gold) g WHERE g.value IN (SELECT value FROM json_each(?)))"
_WORK = "FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE s.layer = 'work' AND s.document = ?"


def load_decisions(
    connection: Connection,
    document: str,
    covering: Collection[str] | None = None,
    made: Collection[str] | None = None,
    ids: Collection[str] | None = None,
) -> list[Decision]:
    """Return the decisions of a document (its id) in the order they were taken.

    `covering` asks for those that cover any of these annotations, `made` for those of which any of this gold came,
    `ids` for those themselves.
    """
    where, values = "s.document = ?", [document]
    for term, wanted in ((_COVERING, covering), (_MADE, made), (_NAMED, ids)):
        if wanted is not None:
            where = f"{where} AND {term}"
            values.append(orjson.dumps(sorted(wanted)).decode())
    rows = connection.exec_driver_sql(_DECISIONS.format(where), tuple(values)).all()
    covers = _covers(connection, [row[0] for row in rows])
    return [
        Decision(
            id=row[1],
            document=row[2],
            author=row[3],
            wall_ms=row[4],
            covers=tuple(covers.get(row[0], ())),
            part=row[5],
            choice=row[6],
            took=tuple(orjson.loads(row[7])),
            reason=row[8],
            strategy=row[9],
            gold=tuple(orjson.loads(row[10])),
            outcome=row[11],
        )
        for row in rows
    ]


def _covers(connection: Connection, keys: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    rows = connection.exec_driver_sql(
        "SELECT c.decision, c.annotation, c.covered FROM json_each(?) j JOIN decision_cover c ON c.decision = j.value "
        "ORDER BY c.decision, c.annotation, c.covered",
        (orjson.dumps(list(keys)).decode(),),
    )
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for key, name, change in rows:
        found[key].append((name, change))
    return found


def load_present(connection: Connection, document: str, ids: Collection[str] | None = None) -> dict[str, str]:
    """Return by id of the members' annotations of a document the change that shows; of all, or of some."""
    if ids is None:
        rows = connection.exec_driver_sql(f"SELECT a.id, a.change {_WORK} ORDER BY s.owner", (document,))
    else:  # by the log's index: the table's begins with the sheet
        rows = connection.exec_driver_sql(
            "SELECT a.id, a.change FROM json_each(?) j CROSS JOIN change c ON c.record = j.value "
            "CROSS JOIN stream t ON t.key = c.stream CROSS JOIN sheet s ON s.key = t.sheet "
            "CROSS JOIN annotation a ON a.sheet = s.key AND a.id = c.record "
            "WHERE s.layer = 'work' AND s.document = ? ORDER BY s.owner",
            (orjson.dumps(sorted(ids)).decode(), document),
        )
    return {row[0]: row[1] for row in rows}


def load_removed(connection: Connection, document: str, ids: Collection[str]) -> dict[str, str]:
    """Return the last change of each of these annotations of members, which are not there any more."""
    rows = connection.exec_driver_sql(
        "SELECT c.record, c.id FROM json_each(?) j CROSS JOIN change c ON c.record = j.value "
        "CROSS JOIN stream t ON t.key = c.stream CROSS JOIN sheet s ON s.key = t.sheet "
        "WHERE c.kind = 'annotation.remove' AND s.layer = 'work' AND s.document = ? "
        "ORDER BY c.lamport, c.wall_ms, c.id",
        (orjson.dumps(sorted(ids)).decode(), document),
    )
    return {row[0]: row[1] for row in rows}


def load_pointing(connection: Connection, document: str, layer: str, ids: Collection[str]) -> list[str]:
    """Return the annotations of a layer that have a role filled by one of these, by id."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT a.id FROM json_each(?) j CROSS JOIN role r ON r.target = j.value AND r.filler = 'annotation' "
        "CROSS JOIN annotation a ON a.key = r.annotation CROSS JOIN sheet s ON s.key = a.sheet "
        "WHERE s.layer = ? AND s.document = ? ORDER BY a.id",
        (orjson.dumps(sorted(ids)).decode(), layer, document),
    )
    return list(rows.scalars())


def load_missing(connection: Connection, document: str) -> list[str]:
    """Return what fills roles of a document's gold and is not there: somebody else removed it on another computer."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT r.target FROM sheet s JOIN annotation a ON a.sheet = s.key "
        "JOIN role r ON r.annotation = a.key AND r.filler = 'annotation' "
        "LEFT JOIN annotation b ON b.sheet = s.key AND b.id = r.target "
        "WHERE s.layer = 'gold' AND s.document = ? AND b.key IS NULL ORDER BY 1",
        (document,),
    )
    return list(rows.scalars())
