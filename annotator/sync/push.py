"""Pushing: what the hub lacks, few streams a transaction; only what is read back afterwards counts as being there."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import orjson
import psycopg

from annotator.log.stream import Signature, Stream
from annotator.store.engine import transaction
from annotator.store.hub_state import acknowledge
from annotator.store.replica import Replica
from annotator.store.take import StreamMovedError
from annotator.sync.access import Rights
from annotator.sync.enrol import sign_heads, signed_at
from annotator.sync.hub import Head, Hub
from annotator.sync.pace import Pace
from annotator.sync.rows import pack_header, row_start

_STREAMS = 5000  # in a transaction
_MOST = 20_000  # changes in a transaction
_MOVED = ("AN001", "23505", "40001", "40P01")  # the chain, the slot, or the lock is another's by now

Due = tuple[Head, int]  # a head of the replica, and behind which number the hub lacks it


@dataclass(slots=True)
class Pushed:
    """What went up: changes that the hub was read back to hold, by stream."""

    changes: int = 0
    streams: list[Stream] = field(default_factory=list)


@dataclass(slots=True)
class _Slice:
    """Rows of one stream that go in one transaction, up to number `seq` with `hash`; `whole` up to its signed head."""

    head: Head
    rows: list[bytes]
    seq: int
    hash: bytes
    whole: bool


def push(replica: Replica, hub: Hub, rights: Rights, due: Sequence[Due], told: Callable[[int], None]) -> Pushed:
    """Send what is due as whoever has `rights`: the project layer first, as it decides what else may come."""
    pushed = Pushed()
    if not due:
        return pushed
    sign_heads(replica, [head.key for head, _ in due])
    signed = _as_signed(replica, due)
    ordered = sorted(signed, key=lambda each: (each[0].stream.sheet.layer != "project", each[0].stream.id))
    pace = Pace(_MOST)
    for batch in _batches(replica, ordered, pace):
        began = time.monotonic()
        _send(replica, hub, rights, batch)
        count = sum(len(each.rows) for each in batch)
        pace.learn(count, time.monotonic() - began)
        _read_back(replica, hub, batch, pushed)
        told(count)
    return pushed


def _as_signed(replica: Replica, due: Sequence[Due]) -> list[Due]:
    """Return what is due up to where it was signed last: the person here may have gone on since it was looked at."""
    rows = replica.connection.exec_driver_sql(
        "SELECT h.stream, h.seq, h.hash FROM json_each(?) j CROSS JOIN head_signature h ON h.stream = j.value "
        "ORDER BY h.seq",
        (orjson.dumps([head.key for head, _ in due]).decode(),),
    )
    last = {row[0]: (row[1], row[2]) for row in rows.all()}
    found = []
    for head, after in due:
        seq, hash_ = last.get(head.key, (0, b""))
        found.append((head._replace(seq=seq, hash=hash_) if seq > head.seq else head, after))
    return found


def _batches(replica: Replica, due: Sequence[Due], pace: Pace) -> Iterator[list[_Slice]]:
    batch: list[_Slice] = []
    room = pace.size
    for head, after in due:
        at = after
        while at < head.seq:
            part = _slice(replica, head, at, room)
            batch.append(part)
            at, room = part.seq, room - len(part.rows)
            if room <= 0 or len(batch) >= _STREAMS:
                yield batch
                batch, room = [], pace.size
    if batch:
        yield batch


def _slice(replica: Replica, head: Head, after: int, most: int) -> _Slice:
    """Read at most so many rows of a stream behind a number."""
    upto = min(head.seq, after + most)
    rows = replica.connection.exec_driver_sql(
        "SELECT prev, hash, header, payload, salt FROM change WHERE stream = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (head.key, after, upto),
    ).all()
    if len(rows) != upto - after:
        raise RuntimeError("a stream of the replica lacks a number")
    return _Slice(head, [pack_header(*row) for row in rows], upto, rows[-1][1], upto == head.seq)


def _send(replica: Replica, hub: Hub, rights: Rights, batch: list[_Slice]) -> None:
    """Send one transaction; what is cut within a stream is signed where it is cut.

    Raises StreamMovedError where somebody wrote into the same streams meanwhile.
    """
    try:
        with hub.transaction():
            places = hub.make_streams([each.head.stream for each in batch])
            hub.push(_packed(places[each.head.stream.id].key, each) for each in batch)
            signatures = _signatures(replica, rights, batch)
            hub.put_signatures([(places[stream].key, each) for stream, each in signatures])
    except psycopg.Error as error:
        if error.sqlstate in _MOVED:
            raise StreamMovedError(str(error)) from error
        raise


def _packed(key: int, part: _Slice) -> bytes:
    start = row_start(key)
    return start + start.join(part.rows)


def _signatures(replica: Replica, rights: Rights, batch: list[_Slice]) -> list[tuple[str, Signature]]:
    """Return the signatures of where each slice ends, by stream id: one's own, and for a manager those of others."""
    ends = {each.head.key: each for each in batch}
    rows = replica.connection.exec_driver_sql(
        "SELECT h.stream, h.signer, h.seq, h.hash, h.signature FROM json_each(?) j "
        "CROSS JOIN head_signature h ON h.stream = j.value "
        "JOIN device d ON d.id = h.signer AND d.enrolment IS NOT NULL AND (d.member = ? OR ?)",
        (orjson.dumps(list(ends)).decode(), rights.member, rights.role == "manager" and not rights.retired),
    )
    found = [(ends[row[0]].head.stream.id, Signature(*row[1:])) for row in rows if row[2] == ends[row[0]].seq]
    cut = [each for each in batch if not each.whole]
    return found + [(e.head.stream.id, signed_at(replica, e.head.stream.id, e.seq, e.hash)) for e in cut]


def _read_back(replica: Replica, hub: Hub, batch: list[_Slice], pushed: Pushed) -> None:
    """Ask in a new transaction what the hub holds now: only that is acknowledged."""
    held = hub.places([each.head.stream.id for each in batch])
    sure = []
    for each in batch:
        found = held.get(each.head.stream.id)
        if found is not None and (found.seq, found.hash) == (each.seq, each.hash):
            sure.append((each.head.stream.id, each.seq, each.hash))
            pushed.changes += len(each.rows)
            pushed.streams.append(each.head.stream)
    with transaction(replica.connection):
        acknowledge(replica.connection, sure)
