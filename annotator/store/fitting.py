"""Whether what a change puts fits the tables: what somebody else wrote may be any bytes, whoever signed them.

Answered before anything is stored, so that a change that does not fit refuses the whole of what it came with.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import orjson
from sqlalchemy import INTEGER, REAL, TEXT, Column, Table

from annotator.errors import AnnotatorError
from annotator.log.change import Change, Sheet
from annotator.log.records import family_of
from annotator.store.engine import SYMPTOMS
from annotator.store.rows import Row, rows_of
from annotator.store.tables import PARTS, metadata

_LOCAL = 4  # of a record's columns: key, sheet, id, change
_KINDS: dict[type, tuple[type, ...]] = {TEXT: (str,), INTEGER: (int,), REAL: (int, float)}


def misfit(change: Change, sheet: Sheet) -> str | None:
    """Say why a change cannot be folded as what its kind says, or None; kinds that nothing here folds always fit."""
    family = family_of(change, sheet)
    if family is None or change.removes or change.payload is None:
        return None
    try:
        fits = all(_fits(*each) for each in _spelled(family.name, change.payload))
    except (*SYMPTOMS, RecursionError, AnnotatorError):
        fits = False
    return None if fits else f"holds what no {family.name} is"


def _spelled(family: str, payload: bytes) -> Iterator[tuple[Sequence[Column[object]], list[Row]]]:
    """Walk the columns of each table with the rows that a payload gives it."""
    state = orjson.loads(payload)
    if not isinstance(state, dict):
        raise TypeError("a state is an object")
    main, parts = rows_of(family, state)
    yield list(metadata.tables[family].columns)[_LOCAL:], [main]
    for name in PARTS[family]:
        rows = parts.get(name, [])
        _refuse_doubles(metadata.tables[name], rows)
        yield list(metadata.tables[name].columns)[1:], rows


def _refuse_doubles(table: Table, rows: list[Row]) -> None:
    """Raise ValueError where two rows have one key."""
    names = [column.name for column in table.columns][1:]
    at = [names.index(column.name) for column in list(table.primary_key.columns)[1:]]
    keys = Counter(tuple(row[each] for each in at) for row in rows)
    if keys and max(keys.values()) > 1:
        raise ValueError("two parts have one key")


def _fits(columns: Sequence[Column[object]], rows: list[Row]) -> bool:
    return all(
        len(row) == len(columns) and all(_is_of(column, value) for column, value in zip(columns, row, strict=True))
        for row in rows
    )


def _is_of(column: Column[object], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return False
    return isinstance(value, _KINDS[type(column.type)]) and not isinstance(value, bool)
