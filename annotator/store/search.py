"""The search index: one row per paragraph in a trigram index over folded text, so that it finds inside words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.text.folding import find, fold_text, readings
from annotator.text.paragraphs import paragraphs

CREATE = "CREATE VIRTUAL TABLE paragraph_index USING fts5(folded, content='', contentless_delete=1, tokenize='trigram')"


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
        content = text_of(connection, document)
        places = [(start, end) for start, end in paragraphs(content) if end > start]
        key = connection.exec_driver_sql("SELECT coalesce(max(key), 0) FROM paragraph").scalar_one()
        rows = [(key + n, document, start, end) for n, (start, end) in enumerate(places, start=1)]
        if rows:
            connection.exec_driver_sql('INSERT INTO paragraph (key, document, start, "end") VALUES (?, ?, ?, ?)', rows)
            # a paragraph is folded by itself: the whole text folded at once would lose where paragraphs begin
            folded = [(row[0], fold_text(content[row[2] : row[3]])) for row in rows]
            connection.exec_driver_sql("INSERT INTO paragraph_index (rowid, folded) VALUES (?, ?)", folded)


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
