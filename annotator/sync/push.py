"""Pushing: what the hub lacks, few streams a transaction; only what is read back afterwards counts as being there."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.log.stream import Link, Signature, Stream
from annotator.store.history import links
from annotator.store.hub_state import acknowledge
from annotator.store.replica import Replica
from annotator.sync.enrol import sign_heads
from annotator.sync.hub import Head, Hub

_PACE = 1.0  # seconds that a transaction takes
_FIRST, _LEAST, _MOST = 2000, 50, 20_000  # changes in a transaction
_STREAMS = 500  # in a transaction

Due = tuple[Head, int]  # a head of the replica, and behind which number the hub lacks it


@dataclass(slots=True)
class Pushed:
    """What went up: changes that the hub was read back to hold, by stream."""

    changes: int = 0
    streams: list[Stream] = field(default_factory=list)


@dataclass(slots=True)
class _Slice:
    head: Head
    links: list[Link]
    whole: bool


def push(replica: Replica, hub: Hub, due: Sequence[Due], told: Callable[[int], None]) -> Pushed:
    """Send what is due, the project layer first, as what it says decides what else may come."""
    pushed = Pushed()
    if not due:
        return pushed
    sign_heads(replica)
    signed = [(_signed(replica, head), after) for head, after in due]
    ordered = sorted(signed, key=lambda each: (each[0].stream.sheet.layer != "project", each[0].stream.id))
    pace = _Pace()
    for batch in _batches(replica, ordered, pace):
        began = time.monotonic()
        _send(replica, hub, batch)
        count = sum(len(each.links) for each in batch)
        pace.learn(count, time.monotonic() - began)
        _read_back(replica, hub, batch, pushed)
        told(count)
    return pushed


def _signed(replica: Replica, head: Head) -> Head:
    """Return the head as it was signed last: the person here may have gone on since it was looked at."""
    row = replica.connection.exec_driver_sql(
        "SELECT seq, hash FROM head_signature WHERE stream = ? ORDER BY seq DESC LIMIT 1", (head.key,)
    ).one_or_none()
    return head if row is None or row[0] < head.seq else head._replace(seq=row[0], hash=row[1])


class _Pace:
    """How many changes a transaction holds, so that a slow line is cut off with little lost."""

    def __init__(self) -> None:
        self.size = _FIRST

    def learn(self, count: int, seconds: float) -> None:
        due = count * _PACE / max(seconds, 0.001)
        self.size = int(min(max(due, _LEAST, self.size / 4), _MOST, self.size * 4))


def _batches(replica: Replica, due: Sequence[Due], pace: _Pace) -> Iterator[list[_Slice]]:
    batch: list[_Slice] = []
    room = pace.size
    for head, after in due:
        part: list[Link] = []
        for link in links(replica.connection, head.key, after):
            if link.seq > head.seq:
                break
            part.append(link)
            if len(part) >= room:
                batch.append(_Slice(head, part, link.seq == head.seq))
                yield batch
                batch, part, room = [], [], pace.size
        if part:
            batch.append(_Slice(head, part, whole=True))
            room -= len(part)
        if len(batch) >= _STREAMS:
            yield batch
            batch, room = [], pace.size
    if batch:
        yield batch


def _send(replica: Replica, hub: Hub, batch: list[_Slice]) -> None:
    """Send one transaction; what is cut within a stream is signed where it is cut."""
    with hub.transaction():
        places = hub.make_streams([each.head.stream for each in batch])
        hub.push((places[each.head.stream.id].key, link) for each in batch for link in each.links)
        hub.put_signatures(
            [(places[each.head.stream.id].key, sign) for each in batch for sign in _signatures(replica, each)]
        )


def _signatures(replica: Replica, part: _Slice) -> list[Signature]:
    if not part.whole:
        return []
    rows = replica.connection.exec_driver_sql(
        "SELECT signer, seq, hash, signature FROM head_signature WHERE stream = ? AND seq = ?",
        (part.head.key, part.head.seq),
    )
    return [Signature(*row) for row in rows]


def _read_back(replica: Replica, hub: Hub, batch: list[_Slice], pushed: Pushed) -> None:
    """Ask in a new transaction what the hub holds now: only that is acknowledged."""
    held = hub.places([each.head.stream.id for each in batch])
    sure = []
    for each in batch:
        last, found = each.links[-1], held.get(each.head.stream.id)
        if found is not None and (found.seq, found.hash) == (last.seq, last.hash):
            sure.append((each.head.stream.id, last.seq, last.hash))
            pushed.changes += len(each.links)
            pushed.streams.append(each.head.stream)
    acknowledge(replica.connection, sure)
