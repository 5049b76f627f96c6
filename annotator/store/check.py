"""Checking a file whole: SQLite's own check, every chain, the tables against a new fold, quotes against texts."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection

from annotator.errors import AnnotatorError
from annotator.log.change import LAST_CLOCK, Change, Sheet
from annotator.log.fold import Folded, fold_record
from annotator.log.records import FAMILIES, State, family_of, text_fault
from annotator.log.stream import Stream, link_fault
from annotator.store.engine import SYMPTOMS
from annotator.store.history import links
from annotator.store.redact import still_standing
from annotator.store.replica import Replica
from annotator.store.rows import QUOTE_JOINT, Row, rows_of
from annotator.store.tables import PARTS
from annotator.text.paragraphs import paragraphs

Record = tuple[int, str]  # the sheet's key, the record's id
Shape = tuple[Row, tuple[tuple[str, tuple[Row, ...]], ...]]


def findings(replica: Replica) -> Iterator[str]:
    """Walk what is wrong with a file, a sentence each; nothing where all is well."""
    broken = list(_structure(replica.connection))
    yield from broken
    if broken:
        return  # what lies in a torn database says nothing about the rest
    sheets = _sheets(replica.connection)
    streams = _streams(replica.connection, replica.project, sheets)
    histories: dict[tuple[str, int, str], list[Change]] = defaultdict(list)
    for key, stream, head in streams:
        yield from _chain(replica.connection, key, stream, head, histories)
    for family in FAMILIES:
        own = {(key[1], key[2]): changes for key, changes in histories.items() if key[0] == family}
        yield from _tables(replica.connection, family, own)
    yield from _quotes(replica.connection)
    yield from _index(replica.connection)
    yield from _local(replica.connection)
    if count := still_standing(replica.connection):
        yield f"database: {count} changes hold what is redacted"


def is_damaged(replica: Replica, error: Exception) -> bool:
    """Tell whether `error`, which came while the file was read, is a symptom of damage that a check finds."""
    if not isinstance(error, SYMPTOMS):
        return False
    try:
        return next(findings(replica), None) is not None
    except (*SYMPTOMS, AnnotatorError):
        return True  # a sound file is checked to its end


def quick_findings(replica: Replica) -> list[str]:
    """Return what SQLite's quick check finds; it reads every page, but compares no index with its table."""
    rows = replica.connection.exec_driver_sql("PRAGMA quick_check(5)").scalars().all()
    return [] if rows == ["ok"] else [str(row) for row in rows]


def _structure(connection: Connection) -> Iterator[str]:
    rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
    if rows != ["ok"]:
        yield from (f"database: {row}" for row in rows)
    yield from (
        f"database: a row of {row[0]} points to nothing in {row[2]}"
        for row in _all(connection, "PRAGMA foreign_key_check")
    )


def _all(connection: Connection, sql: str) -> list[Any]:
    return list(connection.exec_driver_sql(sql).all())


def _sheets(connection: Connection) -> dict[int, Sheet]:
    return {row[0]: Sheet(*row[1:]) for row in _all(connection, "SELECT key, layer, document, owner FROM sheet")}


def _streams(
    connection: Connection, project: str, sheets: dict[int, Sheet]
) -> list[tuple[int, tuple[str, Stream, int], tuple[int, bytes]]]:
    rows = _all(connection, "SELECT key, id, device, author, sheet, head_seq, head_hash FROM stream ORDER BY key")
    return [
        (key, (name, Stream(project, device, author, sheets[sheet]), sheet), (seq, digest))
        for key, name, device, author, sheet, seq, digest in rows
    ]


def _chain(
    connection: Connection,
    key: int,
    named: tuple[str, Stream, int],
    head: tuple[int, bytes],
    histories: dict[tuple[str, int, str], list[Change]],
) -> Iterator[str]:
    """Walk the faults of one stream, and collect its changes into `histories`."""
    name, stream, sheet = named
    if name != stream.id:
        yield f"stream {name[:12]}: its id is not that of its device, author and sheet"
    seq, prev = 0, stream.genesis
    for link in links(connection, key):
        fault = link_fault(seq, prev, link)
        if fault:
            yield _of_stream(name, fault)
        elif strange := text_fault(link.change, stream.sheet):
            yield _of_stream(name, f"number {link.seq} {strange}")
        seq, prev = link.seq, link.hash
        if not fault and family_of(link.change, stream.sheet) is not None:
            histories[link.change.family, sheet, link.change.record].append(link.change)
    if (seq, prev) != head:
        yield f"stream {name[:12]}: ends at number {seq}, its head says {head[0]}"


def _of_stream(name: str, fault: str) -> str:
    return f"stream {name[:12]}: {fault}"


def _tables(connection: Connection, family: str, histories: dict[Record, list[Change]]) -> Iterator[str]:
    """Walk where the typed tables of one family differ from a fold made anew."""
    stored = _stored(connection, family)
    conflicts = set(_all(connection, f"SELECT sheet, record, path, change FROM conflict WHERE family = '{family}'"))
    for record, changes in histories.items():
        shape = stored.pop(record, None)
        try:
            folded = fold_record(changes, FAMILIES[family])
            yield from _record_faults(family, record, folded, shape)
        except SYMPTOMS:
            yield f"{family} {record[1]}: the log holds a state that cannot be read"
            continue
        due = {(*record, each.path, each.change) for each in folded.conflicts}
        if due - conflicts:
            yield f"{family} {record[1]}: a conflict is missing from the tables"
        conflicts -= due
    yield from (f"{family} {record[1]}: stands in the tables, but not in the log" for record in stored)
    yield from (f"{family} {row[1]}: the tables hold a conflict that is not in the log" for row in conflicts)


def _record_faults(family: str, record: Record, folded: Folded, stored: Shape | None) -> Iterator[str]:
    due = None if folded.state is None or folded.shown is None else _shape(family, folded.shown.id, folded.state)
    if due == stored:
        return
    if due is None:
        yield f"{family} {record[1]}: stands in the tables, but was removed"
    elif stored is None:
        yield f"{family} {record[1]}: is missing from the tables"
    else:
        yield f"{family} {record[1]}: the tables differ from the log"


def _shape(family: str, shown: str, state: State) -> Shape:
    main, parts = rows_of(family, state)
    return (shown, *main), tuple((part, tuple(sorted(parts[part]))) for part in PARTS[family] if parts.get(part))


def _stored(connection: Connection, family: str) -> dict[Record, Shape]:
    rows = _all(connection, f"SELECT * FROM {family}")
    parts: dict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for part in PARTS[family]:
        for row in _all(connection, f"SELECT * FROM {part}"):
            parts[row[0]][part].append(tuple(row[1:]))
    order = PARTS[family]
    return {
        (row[1], row[2]): (
            tuple(row[3:]),
            tuple(
                (part, tuple(sorted(parts[row[0]][part])))
                for part in order
                if row[0] in parts and part in parts[row[0]]
            ),
        )
        for row in rows
    }


def _quotes(connection: Connection) -> Iterator[str]:
    """Walk the texts that are not their id, and the quotes that are not what their document says there."""
    for document in [row[0] for row in _all(connection, "SELECT id FROM text")]:
        content: str = connection.exec_driver_sql("SELECT content FROM text WHERE id = ?", (document,)).scalar_one()
        if hashlib.sha256(content.encode()).hexdigest() != document:
            yield f"document {document[:12]}: its text is not the one its id names"
        length = connection.exec_driver_sql("SELECT length FROM document WHERE id = ?", (document,)).scalar()
        if length is not None and length != len(content):
            yield f"document {document[:12]}: its length is said to be {length}, but is {len(content)}"
        for name, start, end, quote in _spans(connection, document):
            if content[start:end] != quote:
                yield f"annotation {name}: [{start}:{end}] does not read “{quote[:40]}”"
        for name, target, quote in _broken_spans(connection, document):
            pairs = (map(int, pair.split(":")) for pair in target.removeprefix("span:").split(","))
            if QUOTE_JOINT.join(content[start:end] for start, end in pairs) != quote:
                yield f"annotation {name}: {target[:40]} does not read “{quote[:40]}”"
        for name, start, end, quote in _passages(connection, document):
            if content[start:end] != quote:
                yield f"comment {name}: [{start}:{end}] does not read “{quote[:40]}”"


def _spans(connection: Connection, document: str) -> Iterator[tuple[str, int, int, str]]:
    joined = "JOIN annotation a ON a.key = p.annotation JOIN sheet s ON s.key = a.sheet WHERE s.document = ?"
    fragments = connection.exec_driver_sql(
        f'SELECT a.id, p.start, p."end", p.quote FROM fragment p {joined}', (document,)
    )
    single = "AND p.filler = 'span' AND instr(p.target, ',') = 0"
    cues = connection.exec_driver_sql(
        f'SELECT a.id, p.start, p."end", p.quote FROM role p {joined} {single}', (document,)
    )
    return ((row[0], row[1], row[2], row[3]) for row in chain(fragments, cues))


def _passages(connection: Connection, document: str) -> list[Any]:
    """Return the passages that comments are about: comment, start, end, quote."""
    sql = (
        'SELECT c.id, p.start, p."end", p.quote FROM comment_fragment p JOIN comment c ON c.key = p.comment '
        "JOIN sheet s ON s.key = c.sheet WHERE s.document = ?"
    )
    return list(connection.exec_driver_sql(sql, (document,)).all())


def _broken_spans(connection: Connection, document: str) -> list[Any]:
    """Return the bare spans of several fragments: annotation, target, quotes in one."""
    sql = (
        "SELECT a.id, p.target, p.quote FROM role p JOIN annotation a ON a.key = p.annotation "
        "JOIN sheet s ON s.key = a.sheet WHERE s.document = ? AND p.filler = 'span' AND instr(p.target, ',') > 0"
    )
    return list(connection.exec_driver_sql(sql, (document,)).all())


def _index(connection: Connection) -> Iterator[str]:
    """Walk the documents whose paragraphs are not all in the search index, and in it once."""
    indexed = {row[0] for row in _all(connection, "SELECT id FROM paragraph_index_docsize")}
    stored: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for key, document, start, end in _all(connection, 'SELECT key, document, start, "end" FROM paragraph ORDER BY key'):
        stored[document].append((start, end) if key in indexed else (0, 0))
        indexed.discard(key)
    for document in [row[0] for row in _all(connection, "SELECT id FROM text")]:
        content: str = connection.exec_driver_sql("SELECT content FROM text WHERE id = ?", (document,)).scalar_one()
        if stored.pop(document, []) != [(start, end) for start, end in paragraphs(content) if end > start]:
            yield f"document {document[:12]}: the search index does not hold its paragraphs"
    yield from (f"document {document[:12]}: stands in the search index, but has no text" for document in stored)
    if indexed:
        yield f"database: the search index holds {len(indexed)} paragraphs of no document"


def _local(connection: Connection) -> Iterator[str]:
    """Walk what is wrong with the clock and the devices of this file."""
    clock, highest = connection.exec_driver_sql(
        "SELECT lamport, (SELECT coalesce(max(lamport), 0) FROM change WHERE lamport <= ?) FROM replica", (LAST_CLOCK,)
    ).one()
    if clock < highest:
        yield f"replica: its clock says {clock}, but a change says {highest}"
    authors = "SELECT DISTINCT d.id FROM stream s JOIN device d ON d.id = s.device WHERE d.member <> s.author"
    yield from (f"device {row[0]}: is not of the person who wrote on it" for row in _all(connection, authors))
