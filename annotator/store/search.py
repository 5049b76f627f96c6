"""The search index: one row per paragraph in a trigram index over folded text, so that it finds inside words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.store.ahead import Ahead, Batch
from annotator.store.rows import Row
from annotator.text.folding import find, fold_text, readings
from annotator.text.paragraphs import paragraphs

CREATE = "CREATE VIRTUAL TABLE paragraph_index USING fts5(folded, content='', contentless_delete=1, tokenize='trigram')"
_AT_A_TIME, _MERGE_AT = 1 << 20, 4  # what SQLite does unless told: bytes of the index in memory, pieces on the disk
_AT_ONCE = 64 << 20


@dataclass(frozen=True, slots=True)
class Hit:
    """One occurrence, `[start, end)` in code points of the document, inside its paragraph."""

    document: str
    start: int
    end: int
    paragraph_start: int
    paragraph: str


def index(connection: Connection, documents: list[str]) -> None:
    """Index the paragraphs of `documents`, whose texts are stored."""
    for document in documents:
        rows = list(_rows(document, text_of(connection, document), _last(connection)))
        if rows:
            connection.exec_driver_sql(
                'INSERT INTO paragraph (key, document, start, "end") VALUES (?, ?, ?, ?)', [row[:4] for row in rows]
            )
            connection.exec_driver_sql(
                "INSERT INTO paragraph_index (rowid, folded) VALUES (?, ?)", [(row[0], row[4]) for row in rows]
            )


def index_ahead(ahead: Ahead, texts: Iterable[tuple[str, str]]) -> Batch:
    """Let the paragraphs of new texts, by document, wait for `copy_index`."""
    rows = list[Row]()
    for document, content in texts:
        rows += _rows(document, content, len(rows))
    return ahead.keep("paragraph", rows)


def copy_index(connection: Connection, ahead: Ahead, batch: Batch) -> None:
    """Index paragraphs that waited.

    SQLite writes its index a megabyte at a time, and merges the pieces; written at once, it takes half the time.
    """
    if not batch:
        return
    last = _last(connection)
    ahead.copy("paragraph", batch, {"key": last})
    _set(connection, hashsize=_AT_ONCE, automerge=0)
    connection.exec_driver_sql(
        "INSERT INTO paragraph_index (rowid, folded) SELECT key + ?, more0 FROM ahead.paragraph "
        "WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
        (last, batch[0], batch[-1]),
    )
    connection.exec_driver_sql("INSERT INTO paragraph_index (paragraph_index) VALUES ('flush')")
    _set(connection, hashsize=_AT_A_TIME, automerge=_MERGE_AT)


def _set(connection: Connection, **options: int) -> None:
    sql = "INSERT INTO paragraph_index (paragraph_index, rank) VALUES (?, ?)"
    connection.exec_driver_sql(sql, list(options.items()))


def _last(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT coalesce(max(key), 0) FROM paragraph").scalar_one())


def _rows(document: str, content: str, last: int = 0) -> Iterator[tuple[int, str, int, int, str]]:
    """Walk the paragraphs of a text behind key `last`: key, document, start, end, folded."""
    places = [(start, end) for start, end in paragraphs(content) if end > start]
    for key, (start, end) in enumerate(places, start=last + 1):
        # a paragraph is folded by itself: the whole text folded at once would lose where paragraphs begin
        yield key, document, start, end, fold_text(content[start:end])


def forget(connection: Connection, documents: list[str]) -> None:
    """Take the paragraphs of `documents` out of the index."""
    for document in documents:
        connection.exec_driver_sql(
            "DELETE FROM paragraph_index WHERE rowid IN (SELECT key FROM paragraph WHERE document = ?)", (document,)
        )
        connection.exec_driver_sql("DELETE FROM paragraph WHERE document = ?", (document,))


def text_of(connection: Connection, document: str) -> str:
    """Return the text of a document, "" where it is not in this file."""
    found = connection.exec_driver_sql("SELECT content FROM text WHERE id = ?", (document,)).scalar()
    return "" if found is None else str(found)


def search(connection: Connection, query: str, document: str | None = None) -> Iterator[Hit]:
    """Walk the occurrences of `query`, both folded, document by document in the order of the text."""
    query = query.strip()
    for name, start, end in _candidates(connection, readings(query), document):
        paragraph = connection.exec_driver_sql(
            "SELECT substr(content, ?, ?) FROM text WHERE id = ?", (start + 1, end - start, name)
        ).scalar_one()
        for at, to in find(paragraph, query):
            yield Hit(name, start + at, start + to, start, paragraph)


def _candidates(connection: Connection, wanted: Sequence[str], document: str | None) -> list[tuple[str, int, int]]:
    sql, values = 'SELECT p.document, p.start, p."end" FROM paragraph p', list[str]()
    where = []
    if not wanted:
        return []
    if all(len(each) >= 3 for each in wanted):  # a trigram index knows nothing shorter
        sql += " JOIN paragraph_index i ON i.rowid = p.key"
        where.append("paragraph_index MATCH ?")
        values.append(" OR ".join('"' + each.replace('"', '""') + '"' for each in wanted))
    if document is not None:
        where.append("p.document = ?")
        values.append(document)
    sql += f" WHERE {' AND '.join(where)}" if where else ""
    rows = connection.exec_driver_sql(sql + " ORDER BY p.key", tuple(values))
    return [(row[0], row[1], row[2]) for row in rows]
