"""Uniting two files of one project: whole streams are taken over after their chains are verified.

Where a stream forked (a file was copied and both copies were written on as the same device), both tails are kept:
the other's is appended again, with the same change ids, in a stream of a device that its first change names.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from annotator.errors import DamagedFileError, RefusedError
from annotator.log.change import LAST_CLOCK, Change, Sheet
from annotator.log.records import FAMILIES, family_of, text_fault
from annotator.log.stream import Link, Signature, Stream, extend, link_fault
from annotator.model.ids import derived_id
from annotator.store.append import append_links, sheet_key, stream_head
from annotator.store.engine import transaction
from annotator.store.folding import fold_into_tables
from annotator.store.history import links
from annotator.store.newer import clear_newer, note_newer
from annotator.store.redact import apply_redactions, erased, redactions
from annotator.store.replica import Replica
from annotator.store.signed import signature_rows
from annotator.store.take import put_signatures

BATCH = 2000
Proof = Callable[[Stream, Sequence[Link]], tuple[int, list[Signature]]]


@dataclass(frozen=True, slots=True)
class United:
    """What uniting brought: changes and streams taken, forks kept, and what it touched.

    `redacted` says that something was redacted by it, so that `redact.scrub` must follow; `left` how many streams hold
    what was not taken, as nobody proves it.
    """

    changes: int
    streams: int
    forks: int
    documents: frozenset[str]
    redacted: bool = False
    left: int = 0


def refuse_other_project(mine: Replica, other: Replica) -> None:
    """Raise RefusedError where two files are not of one project."""
    if mine.project != other.project:
        raise RefusedError(f"{other.path.name} belongs to another project; only files of one project can be merged.")


def unite(
    mine: Replica, other: Replica, sees: Callable[[Sheet, str], bool] = lambda *_: True, proof: Proof | None = None
) -> United:
    """Take into `mine` all that `other` has and it lacks, in one transaction; `other` stays as it is.

    What `sees` says no to is left where it is: the person here may not have it. `proof` says up to which number a
    stream may be taken, and which signatures prove it; without, all of both is. Raises RefusedError for a file of
    another project, DamagedFileError where a chain of `other` does not hold.
    """
    refuse_other_project(mine, other)
    taken: dict[Sheet, list[Change]] = defaultdict(list)
    signatures: dict[str, list[Signature]] = _signatures(other.connection) if proof is None else {}
    streams = forks = left = 0
    with transaction(mine.connection):
        for row in other.connection.exec_driver_sql(_STREAMS).all():
            stream = Stream(other.project, row[1], row[2], Sheet(*row[3:6]))
            if not sees(stream.sheet, stream.author):
                continue
            theirs = _whole(mine.connection, other, row, stream)
            if proof is not None:
                upto, signatures[stream.id] = proof(stream, theirs)
                left += _lacks(mine.connection, theirs[upto:])
                theirs = theirs[:upto]
            sound = erased(mine.connection, stream.sheet, theirs)
            changes, forked = _take_links(mine.connection, stream, sheet_key(mine.connection, stream.sheet), sound)
            taken[stream.sheet].extend(changes)
            streams += bool(changes)
            forks += forked
        _take_devices(mine.connection, other.connection)
        _take_signatures(mine.connection, signatures)
        refold(mine.connection, taken)
        gone = apply_redactions(mine.connection, redactions(mine.connection))
    count = sum(len(changes) for changes in taken.values())
    documents = frozenset(sheet.document for sheet, changes in taken.items() if changes) | gone.documents
    return United(count, streams, forks, documents - {""}, bool(gone), left)


_STREAMS = (
    "SELECT s.key, s.device, s.author, t.layer, t.document, t.owner, s.id, s.head_seq, s.head_hash "
    "FROM stream s JOIN sheet t ON t.key = s.sheet ORDER BY s.key"
)


def _whole(mine: Connection, other: Replica, row: Sequence[Any], stream: Stream) -> list[Link]:
    """Return the links of a stream of `other`, verified."""
    if row[6] != stream.id:
        raise DamagedFileError(f"{other.path.name} holds a stream under a false name; nothing was merged.")
    _refuse_squatter(mine, other, stream)
    theirs = list(links(other.connection, row[0]))
    _verify(other, stream, theirs, (row[7], row[8]))
    return theirs


def _lacks(mine: Connection, tail: Sequence[Link]) -> bool:
    """Tell whether a tail holds what is not here, in its own stream or kept apart."""
    sql = "SELECT 1 FROM change WHERE record = ? AND id = ?"
    return any(mine.exec_driver_sql(sql, (each.change.record, each.change.id)).first() is None for each in tail)


def _refuse_squatter(mine: Connection, other: Replica, stream: Stream) -> None:
    """Refuse a stream that stands where mine has one of the same device by another author: a device is one person's."""
    authors = mine.exec_driver_sql(
        "SELECT s.author FROM stream s JOIN sheet t ON t.key = s.sheet "
        "WHERE s.device = ? AND t.layer = ? AND t.document = ? AND t.owner = ?",
        (stream.device, *stream.sheet),
    ).scalars()
    if any(author != stream.author for author in authors):
        raise DamagedFileError(
            f"{other.path.name} holds a stream of a device under another's name; nothing was merged."
        )


def _take_links(mine: Connection, stream: Stream, sheet: int, theirs: list[Link]) -> tuple[list[Change], bool]:
    """Take what `theirs`, a whole stream from number 1, has beyond mine; returns it, and whether the stream forked.

    A forked tail goes into the stream of a device whose id follows from its first change, so that uniting twice adds
    nothing; where that stream has itself gone on otherwise, the tail forks from it in the same way.
    """
    key, seq, _ = stream_head(mine, stream, sheet)
    common = _common(mine, key, theirs)
    tail = theirs[common:]
    if not tail:
        return [], False
    if common == seq:
        append_links(mine, key, tail)
        return [link.change for link in tail], False
    return keep_apart(mine, stream, sheet, tail), True


def keep_apart(mine: Connection, stream: Stream, sheet: int, tail: list[Link]) -> list[Change]:
    """Keep a forked tail of `stream` in that of a device that follows from its first change; returns what is new."""
    kept = replace(stream, device=derived_id("fork", stream.device, tail[0].hash.hex()))
    return _take_links(mine, kept, sheet, list(extend(0, kept.genesis, (link.change for link in tail))))[0]


def _verify(other: Replica, stream: Stream, theirs: list[Link], head: tuple[int, bytes]) -> None:
    first = Link(0, b"", stream.genesis, b"", theirs[0].change) if theirs else None
    for before, link in pairwise(([first] if first else []) + theirs):
        if fault := link_fault(before.seq, before.hash, link) or _text_fault(link, stream.sheet):
            raise DamagedFileError(f"{other.path.name}, stream {stream.id[:12]}: {fault}; nothing was merged.")
    last = (theirs[-1].seq, theirs[-1].hash) if theirs else (0, stream.genesis)
    if last != head:
        raise DamagedFileError(f"{other.path.name}, stream {stream.id[:12]}: its tail is missing; nothing was merged.")


def _text_fault(link: Link, sheet: Sheet) -> str | None:
    fault = text_fault(link.change, sheet)
    return f"number {link.seq} {fault}" if fault else None


def _common(mine: Connection, key: int, theirs: list[Link]) -> int:
    """Return how many numbers both have alike: the chain makes the last alike hash the answer."""
    rows = mine.exec_driver_sql("SELECT seq, hash FROM change WHERE stream = ?", (key,))
    own: dict[int, bytes] = {row[0]: row[1] for row in rows}
    alike = [link.seq for link in theirs if own.get(link.seq) == link.hash]
    return alike[-1] if alike else 0


def _take_devices(mine: Connection, other: Connection) -> None:
    rows = other.exec_driver_sql("SELECT id, member, name, machine, file, created_ms, public_key FROM device").all()
    if rows:
        mine.exec_driver_sql(
            "INSERT OR IGNORE INTO device (id, member, name, machine, file, created_ms, public_key) "
            "VALUES (?,?,?,?,?,?,?)",
            [tuple(row) for row in rows],
        )


def _signatures(connection: Connection) -> dict[str, list[Signature]]:
    return {name: [Signature(*row) for row in rows] for name, rows in signature_rows(connection).items()}


def _take_signatures(mine: Connection, signatures: Mapping[str, Sequence[Signature]]) -> None:
    """Take the signatures of what both have: who signed a stream is proven by them, whoever carried it."""
    sql = "SELECT s.key FROM stream s JOIN change c ON c.stream = s.key AND c.seq = ? AND c.hash = ? WHERE s.id = ?"
    for name, signed in signatures.items():
        for each in signed:
            key = mine.exec_driver_sql(sql, (each.seq, each.hash, name)).scalar()
            if key is not None:
                put_signatures(mine, [(key, each)])


def refold(mine: Connection, taken: dict[Sheet, list[Change]]) -> None:
    """Fold anew every record that a taken change touches, and move the Lamport clock past all of them."""
    for sheet, changes in taken.items():
        key = sheet_key(mine, sheet)
        note_newer(mine, key, sheet, changes)
        touched: dict[str, dict[str, None]] = defaultdict(dict)
        for change in changes:
            if family_of(change, sheet) is not None:
                touched[change.family][change.record] = None
        for family in FAMILIES:  # in their order: labels before annotations, documents before texts
            names = list(touched.get(family, ()))
            for at in range(0, len(names), BATCH):
                fold_into_tables(mine, key, family, names[at : at + BATCH])
    clocks = (change.lamport for changes in taken.values() for change in changes)
    highest = max((clock for clock in clocks if clock <= LAST_CLOCK), default=0)
    mine.exec_driver_sql("UPDATE replica SET lamport = max(lamport, ?)", (highest,))


def fold_kept(connection: Connection, family: str) -> None:
    """Fold what the log holds of a family that an older version kept without knowing it."""
    kinds = FAMILIES[family].kinds
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT t.key, t.layer, t.document, t.owner, c.record FROM change c JOIN stream s ON s.key = c.stream "
        f"JOIN sheet t ON t.key = s.sheet WHERE c.kind IN ({','.join('?' * len(kinds))}) AND c.v <= ?",
        (*kinds, FAMILIES[family].version),
    )
    records: dict[int, list[str]] = defaultdict(list)
    for key, layer, document, owner, record in rows.all():
        if FAMILIES[family].lives_in(Sheet(layer, document, owner)):
            records[key].append(record)
    for key, names in records.items():
        fold_into_tables(connection, key, family, names)
    clear_newer(connection, FAMILIES[family])
