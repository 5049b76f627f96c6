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
_FIRST, _MOST = 64, 4096  # paragraphs looked up at once, at first and later


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


def compact(connection: Connection) -> None:
    """Write the index anew, so that nothing is left in it of paragraphs that were taken out."""
    connection.exec_driver_sql("INSERT INTO paragraph_index (paragraph_index) VALUES ('optimize')")


def text_of(connection: Connection, document: str) -> str:
    """Return the text of a document, "" where it is not in this file."""
    found = connection.exec_driver_sql("SELECT content FROM text WHERE id = ?", (document,)).scalar()
    return "" if found is None else str(found)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: `[start, end)` in code points of its document; `key` grows along the corpus."""

    key: int
    document: str
    start: int
    end: int


def places(
    connection: Connection, literals: Sequence[Sequence[str]] = (), document: str | None = None
) -> Iterator[list[Place]]:
    """Walk the paragraphs that hold, folded, one of each group of `literals`, more and more at a time.

    The documents follow one another in the order they came in, each in the order of its text. Nothing is held open in
    between, so that whoever walks may stop, or write, at any time. A group with less than three letters is passed over.
    """
    sql, values = _places_sql(literals)
    last, end = _keys(connection, document)
    size = _FIRST
    while last < end:
        found = [Place(*row) for row in connection.exec_driver_sql(sql, (*values, last, end, size))]
        if found:
            yield found
        if len(found) < size:
            return
        last, size = found[-1].key, min(size * 4, _MOST)


def _places_sql(literals: Sequence[Sequence[str]]) -> tuple[str, tuple[str, ...]]:
    known = [group for group in literals if group and all(len(each) >= 3 for each in group)]
    columns = 'SELECT p.key, p.document, p.start, p."end" FROM'
    if not known:
        return f"{columns} paragraph p WHERE p.key > ? AND p.key <= ? ORDER BY p.key LIMIT ?", ()
    match = " AND ".join("(" + " OR ".join(map(_quoted, group)) + ")" for group in known)
    # the index's own rowid bounds the walk: by the paragraph's key, all that came before would be read again
    sql = f"{columns} paragraph_index i CROSS JOIN paragraph p ON p.key = i.rowid WHERE paragraph_index MATCH ?"
    return f"{sql} AND i.rowid > ? AND i.rowid <= ? ORDER BY i.rowid LIMIT ?", (match,)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _keys(connection: Connection, document: str | None) -> tuple[int, int]:
    """Return the key before the first paragraph, and the last, of a document or of all; one's stand together."""
    where, values = ("", ()) if document is None else (" WHERE document = ?", (document,))
    row = connection.exec_driver_sql(f"SELECT min(key), max(key) FROM paragraph{where}", values).one()
    return (0, 0) if row[0] is None else (row[0] - 1, row[1])


def search(connection: Connection, query: str, document: str | None = None) -> Iterator[Hit]:
    """Walk the occurrences of `query`, both folded, document by document in the order of the text."""
    query = query.strip()
    if not (wanted := readings(query)):
        return
    name, content = "", ""
    for found in places(connection, [wanted], document):
        for place in found:
            if place.document != name:
                name, content = place.document, text_of(connection, place.document)
            paragraph = content[place.start : place.end]
            for at, to in find(paragraph, query):
                yield Hit(name, place.start + at, place.start + to, place.start, paragraph)
