"""What waits to be settled: two people changed one field apart, one value shows and the other is kept beside it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from annotator.log.fold import Folded, fold_record, state_of
from annotator.log.records import FAMILIES, State
from annotator.project.history import flat_state
from annotator.project.session import Project
from annotator.store.history import Authored, Waiting, record_history, waiting


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value that waits beside the one that shows.

    `kind` is the family of the record and `name` what it is called or covers; `document` is a title, "" where the
    record is of none; `field` is such as `attributes.outcome`, or `removed` where the other removed what is changed
    here; a value is None where there is nothing. `author` and `owner` are names, `wall_ms` the time of `other`.
    """

    record: str
    change: str
    kind: str
    document: str
    owner: str
    name: str
    field: str
    shown: object
    other: object
    author: str
    device: str
    wall_ms: int


def conflicts(project: Project) -> list[Conflict]:
    """Return what waits to be settled, record by record; of a whole record that waits, each field that differs."""
    rows = waiting(project.replica.connection)
    groups = groupby(rows, key=lambda row: (row.sheet, row.family, row.record))
    return [each for _, group in groups for each in _of_record(project, list(group))]


def _of_record(project: Project, rows: list[Waiting]) -> Iterator[Conflict]:
    sheet, family, record = rows[0].sheet, rows[0].family, rows[0].record
    steps = record_history(project.replica.connection, family, record)
    known = {e.change.id: e for e in steps if e.sheet == sheet and e.change.v <= FAMILIES[family].version}
    folded = fold_record((each.change for each in known.values()), FAMILIES[family])
    titles = {each.id: each.title for each in project.documents()}
    names = {each.id: each.name for each in project.members.values()}
    for row in rows:
        loser = known[row.change]
        for field, shown, other in _differences(row, folded, loser):
            yield Conflict(
                record=record,
                change=row.change,
                kind=family,
                document=titles.get(sheet.document, sheet.document),
                owner=names.get(sheet.owner, sheet.owner),
                name=_name(folded.state or {}),
                field=field,
                shown=shown,
                other=other,
                author=names.get(loser.author, loser.author),
                device=loser.device,
                wall_ms=loser.change.wall_ms,
            )


def _differences(row: Waiting, folded: Folded, loser: Authored) -> Iterator[tuple[str, object, object]]:
    """Walk (field, what shows, what waits) of one conflict."""
    here, there = folded.state or {}, state_of(loser.change) or {}
    if row.path == "removed":
        yield row.path, False, True
    elif row.path:
        yield row.path, _at(here, row.path), _at(there, row.path)
    else:
        shown, other = flat_state(here), flat_state(there)
        differing = [each for each in sorted(shown.keys() | other.keys()) if shown.get(each) != other.get(each)]
        for field in [each for each in differing if each != "schema"] or differing:
            yield field, shown.get(field), other.get(field)


def _at(state: State, path: str) -> object:
    field, _, key = path.partition(".")
    value = state.get(field)
    return value.get(key) if key and isinstance(value, dict) else value


def _name(state: Mapping[str, object]) -> str:
    """Return what a record is called, or the words that an annotation covers."""
    span = state.get("span")
    if isinstance(span, list) and span:
        return " ".join(str(quote) for _, _, quote in span)
    names = ("title", "name", "label", "text", "stage")
    title = next(filter(None, map(state.get, names)), "")
    return " · ".join(str(each) for each in title.values() if each) if isinstance(title, dict) else str(title)
