"""What the schema has a say in, apart from where annotations stand: thousands have few shapes, and those fit alike.

So a document is checked without loading what is in order. Wrong quotes are found the same way, by text alone.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.store.load import Which, read_target, read_values, where_clause
from annotator.store.rows import QUOTE_JOINT

# the label of what fills a role: of the same sheet nearly always, else of any of the document's in that layer
_TARGET_LABEL = (
    "coalesce((SELECT f.label FROM annotation f WHERE f.sheet = a.sheet AND f.id = r.target), "
    "(SELECT f.label FROM sheet g CROSS JOIN annotation f ON f.sheet = g.key AND f.id = r.target "
    "WHERE g.document = s.document AND g.layer = s.layer), '')"
)
_ATTRIBUTES = (
    "(SELECT json_group_array(json_array(0, t.name, t.type, CASE t.type WHEN 'number' THEN '0' ELSE t.value END)) "
    "FROM attribute t WHERE t.annotation = a.key)"
)
_ROLES = (
    "(SELECT json_group_array(json_array(0, r.name, r.filler, CASE r.filler WHEN 'annotation' THEN "
    f"{_TARGET_LABEL} WHEN 'span' THEN 'span:0:1' ELSE r.target END, '')) FROM role r WHERE r.annotation = a.key)"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """An annotation that stands for those with `ids`: the ids of annotations in its roles are their labels, or ""."""

    annotation: Annotation
    ids: tuple[str, ...]


def load_shapes(connection: Connection, which: Which) -> list[Shape]:
    """Return the shapes of annotations."""
    where, values = where_clause(which)
    rows = connection.exec_driver_sql(
        f"SELECT a.id, s.document, s.owner, s.layer, a.kind, a.label, a.start IS NULL, {_ATTRIBUTES}, {_ROLES} "
        f"FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE {where}",
        tuple(values),
    )
    ids: dict[Sequence[Any], list[str]] = defaultdict(list)
    for row in rows:
        ids[tuple(row[1:])].append(row[0])
    return [Shape(_annotation(shape), tuple(names)) for shape, names in ids.items()]


def _annotation(shape: Sequence[Any]) -> Annotation:
    document, owner, layer, kind, label, bare, attributes, roles = shape
    fragments = () if bare else ((0, 1),)
    values = read_values(orjson.loads(attributes))
    filled = tuple(_role(each) for each in orjson.loads(roles))
    return Annotation("", document, owner, layer, kind, label, fragments, ("",) * len(fragments), values, filled)


def _role(row: Sequence[Any]) -> Role:
    return Role(row[1], AnnotationTarget(row[3]) if row[2] == "annotation" else read_target(row))


def load_misquoted(connection: Connection, which: Which, text: str) -> set[str]:
    """Return the ids of the annotations whose quotes, or those of bare spans in their roles, are not in `text`."""
    where, values = where_clause(which)
    joined = f"JOIN annotation a ON a.key = f.annotation JOIN sheet s ON s.key = a.sheet WHERE {where}"
    fragments = connection.exec_driver_sql(
        f'SELECT a.id, f.start, f."end", f.quote FROM fragment f {joined}', tuple(values)
    )
    wrong = {name for name, start, end, quote in fragments if text[start:end] != quote}
    spans = connection.exec_driver_sql(
        f"SELECT a.id, f.target, f.quote FROM role f {joined} AND f.filler = 'span'", tuple(values)
    )
    return wrong | {name for name, target, quote in spans if _words(text, target) != quote}


def _words(text: str, target: str) -> str:
    pairs = (part.split(":") for part in target.removeprefix("span:").split(","))
    return QUOTE_JOINT.join(text[int(start) : int(end)] for start, end in pairs)
