"""Loading verdicts: what those who may judge said of members' work, whatever others wrote beside it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from annotator.log.change import Change
from annotator.log.fold import fold_record
from annotator.log.records import FAMILIES, State
from annotator.model.document import Verdict
from annotator.store.history import COLUMNS, change_from

_STAGES = ("returned", "adjudicated", "reopened")


def load_verdicts(connection: Connection, judges: frozenset[str], member: str | None = None) -> list[Verdict]:
    """Return the verdicts of `judges` (members' ids) that hold, on one member's work or on everybody's.

    Only their changes are folded: what an annotator's own program puts there can neither make nor hide one.
    """
    found: dict[tuple[str, str], list[tuple[str, Change]]] = defaultdict(list)
    for document, author, change in _changes(connection, member):
        if author in judges:
            found[document, change.record].append((author, change))
    made = (_verdict(document, of, changes) for (document, of), changes in found.items())
    return [each for each in made if each is not None]


def _changes(connection: Connection, member: str | None) -> Iterator[tuple[str, str, Change]]:
    """Walk the changes of verdicts: document, author and the change; they stand among a document's open comments."""
    family = FAMILIES["verdict"]
    rows = connection.exec_driver_sql(
        f"SELECT t.document, s.author, {COLUMNS} FROM sheet t CROSS JOIN stream s ON s.sheet = t.key "
        "CROSS JOIN change c ON c.stream = s.key WHERE t.layer = 'shared' AND t.document <> '' "
        f"AND c.kind IN ({','.join('?' * len(family.kinds))}) AND c.v <= ? AND c.record = coalesce(?, c.record)",
        (*family.kinds, family.version, member),
    )
    yield from ((row[0], row[1], change_from(row[2:])) for row in rows)


def _verdict(document: str, member: str, changes: list[tuple[str, Change]]) -> Verdict | None:
    folded = fold_record([change for _, change in changes], FAMILIES["verdict"])
    if folded.state is None or folded.shown is None:
        return None
    author = next(author for author, change in changes if change.id == folded.shown.id)
    return _read(document, member, folded.state, author, folded.shown.wall_ms)


def _read(document: str, member: str, state: State, author: str, wall_ms: int) -> Verdict | None:
    said: Mapping[str, str] = {name: str(state.get(name, "")) for name in ("stage", "comment", "mark")}
    stage = next((each for each in _STAGES if each == said["stage"]), None)
    if stage is None:
        return None
    return Verdict(document, member, stage, said["comment"], said["mark"], author, wall_ms)  # type: ignore[arg-type]
