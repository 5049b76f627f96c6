"""Taking over links that others wrote: appended behind their stream's head and folded, batch by batch.

A batch is one short transaction with the heads moved, shorter yet while somebody tags beside it, so that they hardly
wait. What comes here was verified before; only that it continues the stream is looked at once more.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import orjson
from sqlalchemy import Connection

from annotator.log.change import LAST_CLOCK, Change, Sheet
from annotator.log.fold import fold_record
from annotator.log.records import FAMILIES, family_of
from annotator.log.stream import Link, Signature, Stream
from annotator.store.append import append_links, sheet_key, stream_head
from annotator.store.collector import paused_collector
from annotator.store.engine import breathe, flushed_once, transaction, version
from annotator.store.folding import fold_into_tables, write_folded
from annotator.store.newer import note_newer
from annotator.store.redact import REDACTION, apply_redactions, erased, redactions
from annotator.store.replica import Replica
from annotator.store.scrub import scrub

PACE_MS, BESIDE_MS = 20, 5  # of one transaction; while another connection writes
_BESIDE = 3.0  # seconds for which a write of another connection counts
_FIRST, _LEAST, _MOST = 100, 4, 5000  # links in a batch


@dataclass(frozen=True, slots=True)
class Piece:
    """Links that continue a stream, and the signatures of the head they lead to."""

    stream: Stream
    links: Sequence[Link]
    signatures: tuple[Signature, ...] = ()


@dataclass(slots=True)
class Taken:
    """What was taken: changes, and the documents and families they touch; whether a redaction among them took any."""

    changes: int = 0
    documents: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    redacted: bool = False


class StreamMovedError(Exception):
    """The stream went on meanwhile, so that these links no longer continue it."""


def take(replica: Replica, pieces: Iterable[Piece], told: Callable[[int], None] = lambda _: None) -> Taken:
    """Take verified pieces over; `told` hears after each batch how many changes came. Raises StreamMovedError."""
    taken, pace = Taken(), _Pace(replica.connection)
    batches = _batches(pieces, pace)
    with paused_collector(), flushed_once(replica.connection):
        for batch in batches:
            began = time.perf_counter()
            with transaction(replica.connection):
                sound = _erased(replica.connection, batch)
                for piece in sound:
                    _append(replica.connection, piece)
                _refold(replica.connection, sound)
                _redact(replica.connection, sound, taken)
            count = sum(len(piece.links) for piece in batch)
            pace.learn(count, time.perf_counter() - began)
            _note(taken, batch)
            told(count)
            if pace.is_beside:
                breathe()
    if taken.redacted:
        scrub(replica)
    return taken


class _Pace:
    """How many links a batch holds, so that it takes about `PACE_MS`, or less where somebody writes beside it."""

    def __init__(self, connection: Connection) -> None:
        self.size = _FIRST
        self.connection = connection
        self._seen = version(connection)
        self._until = 0.0

    @property
    def is_beside(self) -> bool:
        """Whether another connection wrote a moment ago."""
        return time.monotonic() < self._until

    def learn(self, count: int, seconds: float) -> None:
        """Take in how long a batch took, and whether somebody wrote since the one before."""
        seen = version(self.connection)
        if seen != self._seen:
            self._seen, self._until = seen, time.monotonic() + _BESIDE
        if count and seconds > 0:
            due = count * (BESIDE_MS if self.is_beside else PACE_MS) / 1000 / seconds
            self.size = int(min(max(due, _LEAST, self.size / 2), _MOST, self.size * 2))


def _batches(pieces: Iterable[Piece], pace: _Pace) -> Iterator[list[Piece]]:
    """Walk pieces put together, or cut, to the size of a batch; a piece's signatures go with its last links."""
    batch: list[Piece] = []
    room = pace.size
    for piece in pieces:
        at = 0
        while True:
            part = piece.links[at : at + room]
            at += len(part)
            last = at >= len(piece.links)
            batch.append(Piece(piece.stream, part, piece.signatures if last else ()))
            room -= len(part) + 1
            if room <= 0:
                yield batch
                batch, room = [], pace.size
            if last:
                break
    if batch:
        yield batch


def _erased(connection: Connection, batch: list[Piece]) -> list[Piece]:
    """Return a batch without the payloads of what is redacted."""
    if not redactions(connection):
        return batch
    return [Piece(e.stream, erased(connection, e.stream.sheet, e.links), e.signatures) for e in batch]


def _redact(connection: Connection, batch: list[Piece], taken: Taken) -> None:
    """Redact what a redaction names, wherever it stands by now; who is a manager decides whether one counts."""
    if any(link.change.family in (REDACTION, "member") for piece in batch for link in piece.links):
        gone = apply_redactions(connection, redactions(connection))
        taken.redacted = taken.redacted or bool(gone)
        taken.documents |= gone.documents
        taken.families |= gone.families


def _append(connection: Connection, piece: Piece) -> None:
    key, seq, head = stream_head(connection, piece.stream, sheet_key(connection, piece.stream.sheet))
    if piece.links:
        if (piece.links[0].seq, piece.links[0].prev) != (seq + 1, head):
            raise StreamMovedError(piece.stream.id)
        append_links(connection, key, piece.links)
    put_signatures(connection, ((key, each) for each in piece.signatures))


def put_signatures(connection: Connection, signatures: Iterable[tuple[int, Signature]]) -> None:
    """Keep signatures of streams (their local keys): of each signer the one that reaches farthest."""
    rows = [(key, *each) for key, each in signatures]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO head_signature (stream, signer, seq, hash, signature) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (stream, signer) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, "
            "signature = excluded.signature WHERE excluded.seq >= seq",
            rows,
        )


def _note(taken: Taken, batch: list[Piece]) -> None:
    for piece in batch:
        taken.changes += len(piece.links)
        if piece.links:
            taken.documents |= {piece.stream.sheet.document} - {""}
            families = {link.change.family for link in piece.links}
            taken.families |= families
            if "document" in families:
                taken.documents |= {link.change.record for link in piece.links if link.change.family == "document"}


def _refold(connection: Connection, batch: list[Piece]) -> None:
    """Fold every record that the batch touches, and move the Lamport clock past all of it."""
    by_family: dict[tuple[Sheet, str], dict[str, list[Change]]] = defaultdict(lambda: defaultdict(list))
    unknown: dict[Sheet, list[Change]] = defaultdict(list)
    highest = 0
    for piece in batch:
        sheet = piece.stream.sheet
        for link in piece.links:
            change = link.change
            if highest < change.lamport <= LAST_CLOCK:
                highest = change.lamport
            if family_of(change, sheet) is not None:
                by_family[sheet, change.family][change.record].append(change)
            else:
                unknown[sheet].append(change)
    for sheet, changes in unknown.items():
        note_newer(connection, sheet_key(connection, sheet), sheet, changes)
    order = {family: rank for rank, family in enumerate(FAMILIES)}
    for (sheet, family), records in sorted(by_family.items(), key=lambda item: order[item[0][1]]):
        _fold(connection, sheet_key(connection, sheet), family, records)
    connection.exec_driver_sql("UPDATE replica SET lamport = max(lamport, ?)", (highest,))


def _fold(connection: Connection, sheet: int, family: str, records: dict[str, list[Change]]) -> None:
    """Fold records: those that only this batch speaks of from it alone, the others from the whole log."""
    known = _spoken_of(connection, sheet, family, records)
    if known:
        fold_into_tables(connection, sheet, family, sorted(known))
    new = [(name, fold_record(changes, FAMILIES[family])) for name, changes in records.items() if name not in known]
    if new:
        write_folded(connection, sheet, family, new, fresh=True)


def _spoken_of(connection: Connection, sheet: int, family: str, records: dict[str, list[Change]]) -> set[str]:
    """Return which of `records` have more changes in the log than these."""
    rows = connection.exec_driver_sql(
        "SELECT c.record, count(*) FROM json_each(?) j CROSS JOIN change c ON c.record = j.value "
        "JOIN stream s ON s.key = c.stream WHERE s.sheet = ? AND c.kind IN (SELECT value FROM json_each(?)) "
        "GROUP BY c.record",
        (orjson.dumps(list(records)).decode(), sheet, orjson.dumps(FAMILIES[family].kinds).decode()),
    )
    return {row[0] for row in rows if row[1] > len(records[row[0]])}
