"""Whether what a change puts fits the tables: what somebody else wrote may be any bytes, whoever signed them.

Answered before anything is stored, so that a change that does not fit refuses the whole of what it came with.
"""

from functools import cache
from typing import NamedTuple

import orjson
from sqlalchemy import INTEGER, REAL, TEXT

from annotator.errors import AnnotatorError
from annotator.log.change import Change, Sheet
from annotator.log.records import family_of
from annotator.store.engine import SYMPTOMS
from annotator.store.rows import Row, rows_of
from annotator.store.tables import PARTS, metadata

_LOCAL = 4  # of a record's columns: key, sheet, id, change
_KINDS: dict[type, frozenset[type]] = {
    TEXT: frozenset({str}),
    INTEGER: frozenset({int}),  # and no bool
    REAL: frozenset({int, float}),
}
_NOTHING = frozenset({type(None)})


class _Shape(NamedTuple):
    """Which types each column of a table may have, and where its key stands."""

    types: tuple[frozenset[type], ...]
    key: tuple[int, ...]


def misfit(change: Change, sheet: Sheet) -> str | None:
    """Say why a change cannot be folded as what its kind says, or None; kinds that nothing here folds always fit."""
    family = family_of(change, sheet)
    if family is None or change.removes or change.payload is None:
        return None
    try:
        fits = _fits(family.name, change.payload)
    except (*SYMPTOMS, RecursionError, AnnotatorError):
        fits = False
    return None if fits else f"holds what no {family.name} is"


def _fits(family: str, payload: bytes) -> bool:
    state = orjson.loads(payload)
    if not isinstance(state, dict):
        return False
    main, parts = rows_of(family, state)
    if not _is_row(_shape(family, _LOCAL), main):
        return False
    return all(_are_parts(_shape(name, 1), parts[name]) for name in PARTS[family] if name in parts)


def _are_parts(shape: _Shape, rows: list[Row]) -> bool:
    if len(rows) > 1 and len({tuple(row[at] for at in shape.key) for row in rows}) < len(rows):
        return False
    return all(_is_row(shape, row) for row in rows)


def _is_row(shape: _Shape, row: Row) -> bool:
    for types, value in zip(shape.types, row, strict=True):
        if type(value) not in types:
            return False
        if isinstance(value, int) and not -(2**63) <= value < 2**63:
            return False
    return True


@cache
def _shape(table: str, local: int) -> _Shape:
    """Return the shape of a table's rows without the columns that are this file's own."""
    columns = list(metadata.tables[table].columns)[local:]
    names = [column.name for column in columns]
    key = [names.index(column.name) for column in metadata.tables[table].primary_key if column.name in names]
    types = (_KINDS[type(column.type)] | (_NOTHING if column.nullable else frozenset()) for column in columns)
    return _Shape(tuple(types), tuple(key))
