"""Loading model values from the typed tables."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection

from annotator.model.annotation import Annotation, AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget, Target
from annotator.model.document import Document, DocumentState
from annotator.model.entry import Entry, Member
from annotator.model.schema import Attribute, Choice, Label, LabelKind, RoleType, Schema, Words
from annotator.model.values import Date, Value, parse_number
from annotator.store.rows import QUOTE_JOINT
from annotator.store.tables import LONG

Rows = Sequence[Sequence[Any]]
MANY = 5000  # ids in one statement; SQLite's limit is 32,766


def _rows(connection: Connection, sql: str, values: Sequence[object] = ()) -> Rows:
    return connection.exec_driver_sql(sql, tuple(values)).all()


def _by_key(rows: Rows) -> dict[int, list[Sequence[Any]]]:
    return {key: list(group) for key, group in groupby(rows, key=lambda row: row[0])}


def load_title(connection: Connection) -> Words:
    """Return the project's title."""
    row = connection.exec_driver_sql("SELECT title_en, title_ar FROM project").first()
    return Words(row[0], row[1]) if row else Words("", "")


def load_members(connection: Connection) -> list[Member]:
    """Return the members by name, the retired last."""
    rows = _rows(connection, "SELECT id, name, role, retired FROM member ORDER BY retired, name, id")
    return [Member(name, title, role, bool(retired)) for name, title, role, retired in rows]


def texts_here(connection: Connection) -> frozenset[str]:
    """Return the documents (ids) whose text this file holds."""
    return frozenset(connection.exec_driver_sql("SELECT id FROM text").scalars())


def load_documents(connection: Connection) -> list[Document]:
    """Return the documents in the order they came in."""
    labels = _by_key(_rows(connection, "SELECT document, label FROM document_label ORDER BY document, label"))
    columns = "title, length, language, direction, publisher, author, published, url, source, encoding"
    rows = _rows(connection, f"SELECT key, id, {columns} FROM document ORDER BY key")
    return [_document(row[1:], labels.get(row[0], [])) for row in rows]


def _document(row: Sequence[Any], labels: Rows) -> Document:
    return replace(Document(*row[:11]), labels=tuple(label for _, label in labels))


def load_entries(connection: Connection) -> list[Entry]:
    """Return the entries by title."""
    names = _by_key(_rows(connection, "SELECT entry, name FROM entry_name ORDER BY entry, ordinal"))
    rows = _rows(
        connection,
        "SELECT e.key, e.id, e.label, e.title, e.note, s.layer, s.owner FROM entry e JOIN sheet s ON s.key = e.sheet "
        "ORDER BY e.title, e.id",
    )
    return [
        Entry(name, label, title, tuple(n for _, n in names.get(key, [])), note, layer, owner)
        for key, name, label, title, note, layer, owner in rows
    ]


def load_schema(connection: Connection) -> Schema | None:
    """Return the schema, or None in a file that has none yet."""
    row = connection.exec_driver_sql("SELECT id, title_en, title_ar, version FROM schema ORDER BY key").first()
    if row is None:
        return None
    return Schema(row[0], Words(row[1], row[2]), row[3], {label.id: label for label in _labels(connection)})


def _labels(connection: Connection) -> list[Label]:
    choices: dict[tuple[int, str], list[Choice]] = defaultdict(list)
    for key, attribute, name, en, ar, retired in _rows(
        connection, "SELECT label, attribute, id, title_en, title_ar, retired FROM label_choice ORDER BY rank, id"
    ):
        choices[key, attribute].append(Choice(name, Words(en, ar), bool(retired)))
    attributes: dict[int, list[Attribute]] = defaultdict(list)
    for row in _rows(
        connection,
        "SELECT label, id, title_en, title_ar, type, required, guideline_en, guideline_ar, retired "
        "FROM label_attribute ORDER BY rank, id",
    ):
        attributes[row[0]].append(_attribute(row, choices))
    roles: dict[int, list[RoleType]] = defaultdict(list)
    for row in _rows(
        connection,
        "SELECT label, id, title_en, title_ar, fillers, required, many, hotkey, guideline_en, guideline_ar, retired "
        "FROM label_role ORDER BY rank, id",
    ):
        roles[row[0]].append(_role_type(row))
    rows = _rows(
        connection,
        "SELECT key, id, kind, title_en, title_ar, hotkey, colour, guideline_en, guideline_ar, retired, rank, "
        "merged_into FROM label ORDER BY rank, id",
    )
    return [_label(row, attributes[row[0]], roles[row[0]]) for row in rows]


def _attribute(row: Sequence[Any], choices: dict[tuple[int, str], list[Choice]]) -> Attribute:
    key, name, en, ar, type_, required, guideline_en, guideline_ar, retired = row
    guideline, offered = Words(guideline_en, guideline_ar), tuple(choices[key, name])
    return Attribute(name, Words(en, ar), type_, bool(required), offered, guideline, bool(retired))


def _role_type(row: Sequence[Any]) -> RoleType:
    _, name, en, ar, fillers, required, many, hotkey, guideline_en, guideline_ar, retired = row
    rules = (tuple(fillers.split()), bool(required), bool(many), hotkey)
    return RoleType(name, Words(en, ar), *rules, Words(guideline_en, guideline_ar), bool(retired))


def _label(row: Sequence[Any], attributes: list[Attribute], roles: list[RoleType]) -> Label:
    _, name, kind, en, ar, hotkey, colour, guideline_en, guideline_ar, retired, rank, merged_into = row
    return Label(
        id=name,
        kind=kind,
        title=Words(en, ar),
        key=hotkey,
        colour=colour,
        guideline=Words(guideline_en, guideline_ar),
        attributes=tuple(attributes),
        roles=tuple(roles),
        retired=bool(retired),
        order=rank,
        merged_into=merged_into,
    )


@dataclass(frozen=True, slots=True)
class Which:
    """Which annotations to load; None leaves a side open. `between` is a range of code points to touch.

    `bare` asks for those alone that have no span.
    """

    document: str | None = None
    layer: str | None = None
    owner: str | None = None
    ids: tuple[str, ...] | None = None
    between: tuple[int, int] | None = None
    labels: tuple[str, ...] | None = None
    bare: bool = False


def load_ids(connection: Connection, which: Which) -> list[str]:
    """Return the ids of annotations, in the order of the file's index."""
    where, values = where_clause(which)
    sql = f"SELECT a.id FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE {where}"
    return list(connection.exec_driver_sql(sql, tuple(values)).scalars())


def load_annotations(connection: Connection, which: Which) -> list[Annotation]:
    """Return annotations in the order of the text, document by document."""
    if which.ids is not None and len(which.ids) > MANY:
        parts = [which.ids[at : at + MANY] for at in range(0, len(which.ids), MANY)]
        return [each for ids in parts for each in load_annotations(connection, replace(which, ids=ids))]
    where, values = where_clause(which)
    joined = f"annotation a JOIN sheet s ON s.key = a.sheet WHERE {where}"
    inner = f"SELECT a.key FROM {joined}"
    # by key where a range is asked for: the order would tempt SQLite to walk the whole index of a document instead
    chosen = f"annotation a JOIN sheet s ON s.key = a.sheet WHERE a.key IN ({inner})" if which.between else joined
    fragments = _by_key(
        _rows(
            connection,
            f'SELECT annotation, start, "end", quote FROM fragment WHERE annotation IN ({inner}) '
            "ORDER BY annotation, ordinal",
            values,
        )
    )
    attributes = _by_key(
        _rows(
            connection,
            f"SELECT annotation, name, type, value FROM attribute WHERE annotation IN ({inner}) "
            "ORDER BY annotation, name, ordinal",
            values,
        )
    )
    roles = _by_key(
        _rows(
            connection,
            f"SELECT annotation, name, filler, target, quote FROM role WHERE annotation IN ({inner}) "
            "ORDER BY annotation, name, ordinal",
            values,
        )
    )
    rows = _rows(
        connection,
        "SELECT a.key, a.id, s.document, s.owner, s.layer, a.kind, a.label, a.entry, a.note, a.schema_version "
        f'FROM {chosen} ORDER BY s.document, s.layer, s.owner, a.start, a."end" DESC, a.id',
        values,
    )
    return [
        Annotation(
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            row[6],
            tuple((part[1], part[2]) for part in fragments.get(row[0], ())),
            tuple(part[3] for part in fragments.get(row[0], ())),
            read_values(attributes.get(row[0], ())),
            tuple(Role(part[1], read_target(part)) for part in roles.get(row[0], ())),
            row[7],
            row[8],
            row[9],
        )
        for row in rows
    ]


def relations_at(connection: Connection, name: str) -> list[str]:
    """Return the ids of the relations of which an annotation is an end, by its id."""
    # the roles first: SQLite would walk all annotations
    sql = (
        "SELECT DISTINCT a.id FROM role r CROSS JOIN annotation a ON a.key = r.annotation "
        "WHERE r.target = ? AND r.filler = 'annotation' AND a.kind = 'relation' ORDER BY a.key"
    )
    return [str(row[0]) for row in _rows(connection, sql, (name,))]


def count_annotations(connection: Connection, which: Which) -> dict[str, int]:
    """Return how many annotations each document has; documents without any are left out."""
    where, values = where_clause(which)
    sql = f"SELECT s.document, count(*) FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE {where} GROUP BY 1"
    return {str(row[0]): int(row[1]) for row in _rows(connection, sql, values)}


def load_states(connection: Connection, owner: str) -> list[DocumentState]:
    """Return what a member, by id, said of how far they are with documents."""
    mark = (
        "SELECT json_extract(CAST(c.payload AS TEXT), '$.mark') FROM change c "
        "WHERE c.record = f.id AND c.id = f.change LIMIT 1"
    )
    sql = (
        f"SELECT s.document, s.owner, f.stage, f.change, coalesce(({mark}), '') FROM sheet s JOIN state f "
        "ON f.sheet = s.key AND f.id = s.document WHERE s.layer = 'work' AND s.owner = ?"
    )
    return [DocumentState(*row) for row in _rows(connection, sql, (owner,))]


def load_worked_on(connection: Connection, owner: str) -> set[str]:
    """Return the documents in which a member, by id, has marked anything."""
    sql = (
        "SELECT document FROM sheet s WHERE layer = 'work' AND owner = ? "
        "AND EXISTS (SELECT 1 FROM annotation a WHERE a.sheet = s.key)"
    )
    return {str(row[0]) for row in _rows(connection, sql, (owner,))}


class Mark(NamedTuple):
    """A fragment of an annotation, `[start, end)` in code points; None where it has none."""

    start: int | None
    end: int | None
    id: str
    label: str


def load_marks(connection: Connection, which: Which, label: str | None = None) -> list[Mark]:
    """Return the fragments of annotations, of one label or of any, that touch the range of `which`."""
    where, values = where_clause(which)
    if label is not None:
        where, values = f"{where} AND a.label = ?", [*values, label]
    if which.between is not None:
        where, values = f'{where} AND f.start < ? AND f."end" > ?', [*values, which.between[1], which.between[0]]
    sql = (
        'SELECT f.start, f."end", a.id, a.label FROM annotation a JOIN sheet s ON s.key = a.sheet '
        f"LEFT JOIN fragment f ON f.annotation = a.key WHERE {where} ORDER BY a.start, a.id, f.ordinal"
    )
    return [Mark(*row) for row in _rows(connection, sql, values)]


def has_annotations(connection: Connection, which: Which) -> bool:
    """Tell whether there are any."""
    where, values = where_clause(which)
    sql = f"SELECT 1 FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE {where} LIMIT 1"
    return bool(_rows(connection, sql, values))


@dataclass(frozen=True, slots=True)
class Stretch:
    """How many annotations of a label reach from one part of a text to another, both included."""

    first: int
    last: int
    kind: LabelKind
    label: str
    count: int


def load_spread(connection: Connection, which: Which, begin: tuple[int, int], parts: int, length: int) -> list[Stretch]:
    """Return where the annotations lie that begin in a range, by even parts of a text of `length` code points."""
    where, values = where_clause(which)
    sql = (
        'SELECT a.start * ? / ?, (max(a."end", a.start + 1) - 1) * ? / ?, a.kind, a.label, count(*) '
        f"FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE {where} AND a.start >= ? AND a.start < ? "
        "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
    )
    return [Stretch(*row) for row in _rows(connection, sql, [parts, length, parts, length, *values, *begin])]


def where_clause(which: Which) -> tuple[str, list[object]]:
    """Return which annotations `a` in sheets `s` are meant, as SQL with its values."""
    terms, values = ["1"], list[object]()
    # where ids are given they lead: the plus keeps SQLite from walking a whole sheet to find one of its annotations
    lead = "" if which.ids is None else "+"
    for column, value in (("s.document", which.document), ("s.layer", which.layer), ("s.owner", which.owner)):
        if value is not None:
            terms.append(f"{lead}{column} = ?")
            values.append(value)
    if which.ids is not None:
        # one value however many ids: SQLite takes no more than 32,766; by the log's index, for the table's begins with
        # the sheet, and the cost of a look must not grow with the file
        terms.append(
            "a.key IN (SELECT f.key FROM json_each(?) j CROSS JOIN change c ON c.record = j.value "
            "CROSS JOIN stream t ON t.key = c.stream CROSS JOIN annotation f ON f.sheet = t.sheet AND f.id = c.record)"
        )
        values.append(orjson.dumps(which.ids).decode())
    if which.labels is not None:
        terms.append("a.label IN (SELECT value FROM json_each(?))")
        values.append(orjson.dumps(which.labels).decode())
    if which.bare:
        terms.append("a.start IS NULL")
    if which.between is not None:
        start, end = which.between
        # the short ones begin near the range; the few long ones have an index of their own
        terms.append(
            '((a.start > ? AND a.start < ? AND a."end" > ?) '
            f'OR (a."end" - a.start > {LONG} AND a.start <= ? AND a."end" > ?))'
        )
        values.extend((start - LONG, end, start, start - LONG, start))
    return " AND ".join(terms), values


def read_values(rows: Iterable[Sequence[Any]]) -> dict[str, Value]:
    """Read attribute values from rows of annotation, name, type and value."""
    values: dict[str, Value] = {}
    for _, name, type_, text in rows:
        match type_:
            case "choices":
                before = values.get(name, ())
                values[name] = (*before, text) if isinstance(before, tuple) else (text,)
            case "yes/no":
                values[name] = text == "yes"
            case "number":
                values[name] = parse_number(text)
            case "date":
                values[name] = Date(text)
            case _:
                values[name] = text
    return values


def read_target(row: Sequence[Any]) -> Target:
    """Read a role's filler from a row of annotation, name, filler, target and quote."""
    _, _, filler, text, quote = row
    match filler:
        case "entry":
            return EntryTarget(text.removeprefix("entry:"))
        case "source":
            return SourceTarget(text)
        case "span":
            return _span(text, quote)
        case _:
            return AnnotationTarget(text)


def _span(text: str, quote: str) -> SpanTarget:
    pairs = (part.split(":") for part in text.removeprefix("span:").split(","))
    fragments = tuple((int(start), int(end)) for start, end in pairs)
    quotes, at = [], 0
    for start, end in fragments:  # the quotes stand in one column, apart by QUOTE_JOINT; their lengths are known
        quotes.append(quote[at : at + end - start])
        at += end - start + len(QUOTE_JOINT)
    return SpanTarget(fragments, tuple(quotes))
