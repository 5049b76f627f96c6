"""Loading comments, with who wrote them and when, which the first of their changes says."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from annotator.log.change import Change
from annotator.model.comment import Comment

# of a comment that someone settled the change that shows is theirs, but the words are not
_FIRST = (
    "SELECT h.rowid FROM change h JOIN stream t ON t.key = h.stream WHERE h.record = c.id AND t.sheet = c.sheet "
    "AND h.kind = 'comment.put' ORDER BY h.lamport, h.wall_ms, h.id LIMIT 1"
)
_COMMENTS = (
    "SELECT c.key, c.id, s.document, w.author, c.text, c.annotation, c.answers, c.settled, f.wall_ms, s.layer "
    f"FROM comment c JOIN sheet s ON s.key = c.sheet JOIN change f ON f.rowid = ({_FIRST}) "
    "JOIN stream w ON w.key = f.stream WHERE {} ORDER BY f.lamport, f.wall_ms, c.id"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Which comments to load: open ones and those of `owner`; None leaves a side open."""

    owner: str
    document: str | None = None
    id: str | None = None


def load_comments(connection: Connection, heard: Heard) -> list[Comment]:
    """Return comments in the order they were written, whatever the clocks say."""
    where, values = ["(s.layer = 'shared' OR s.owner = ?)"], [heard.owner]
    for column, value in (("s.document", heard.document), ("c.id", heard.id)):
        if value is not None:
            where.append(f"{column} = ?")
            values.append(value)
    rows = connection.exec_driver_sql(_COMMENTS.format(" AND ".join(where)), tuple(values)).all()
    passages = _passages(connection, heard.document)
    return [
        Comment(
            id=row[1],
            document=row[2],
            author=row[3],
            text=row[4],
            annotation=row[5],
            fragments=tuple((start, end) for start, end, _ in passages.get(row[0], ())),
            quotes=tuple(quote for _, _, quote in passages.get(row[0], ())),
            answers=row[6],
            settled=bool(row[7]),
            wall_ms=row[8],
            layer=row[9],
        )
        for row in rows
    ]


class Traces(NamedTuple):
    """Of open comments (ids): those whose beginning is here, and those that went after something that is not here."""

    begun: frozenset[str]
    gone: frozenset[str]


def traces(connection: Connection, document: str | None) -> Traces:
    """Look through what changed in open comments of a document, or of all: of some an annotator has parts only."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.record, c.base, c.kind = 'comment.remove' FROM sheet t CROSS JOIN stream s ON s.sheet = t.key "
        "CROSS JOIN change c ON c.stream = s.key WHERE t.layer = 'shared' AND t.document = coalesce(?, t.document) "
        "AND c.kind IN ('comment.put', 'comment.remove')",
        (document,),
    ).all()
    known = {row[0] for row in rows}
    replaced = {name for row in rows for name in row[2].split()}
    torn = (row[1] for row in rows if row[3] and row[0] not in replaced and not known.issuperset(row[2].split()))
    return Traces(frozenset(row[1] for row in rows if not row[2] and not row[3]), frozenset(torn))


def is_whole(changes: Sequence[Change]) -> bool:
    """Tell whether all that these changes of one record replaced is among them."""
    return {each.id for each in changes}.issuperset(name for each in changes for name in each.base)


def _passages(connection: Connection, document: str | None) -> dict[int, list[tuple[int, int, str]]]:
    """Return what comments are about, by their keys: start, end, quote."""
    rows = connection.exec_driver_sql(
        'SELECT p.comment, p.start, p."end", p.quote FROM comment_fragment p JOIN comment c ON c.key = p.comment '
        "JOIN sheet s ON s.key = c.sheet WHERE s.document = coalesce(?, s.document) ORDER BY p.comment, p.ordinal",
        (document,),
    )
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for key, *passage in rows:
        found[key].append((passage[0], passage[1], passage[2]))
    return found
