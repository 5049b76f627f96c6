"""What differs between a replica and its hub: heads are compared, by digest first, so that equal ones cost little."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import xor
from typing import NamedTuple

from sqlalchemy import Connection

from annotator.log.change import Sheet
from annotator.log.stream import Stream
from annotator.store.engine import version
from annotator.store.settled import UNSETTLED, settle
from annotator.sync.hub import Head

BUCKETS = 256  # by the first byte of a stream's id


@dataclass(slots=True)
class Survey:
    """What is to be done: streams that the hub lacks or has shorter, that it has longer, that went on twice.

    `absent` are streams here that the hub does not show. `alike` are those that agree where buckets were looked at.
    """

    push: list[tuple[Head, Head | None]] = field(default_factory=list)
    pull: list[tuple[Head, int]] = field(default_factory=list)
    forked: list[Head] = field(default_factory=list)
    absent: list[Head] = field(default_factory=list)
    alike: list[Head] = field(default_factory=list)


def mark(hash_: bytes) -> int:
    """Return the first eight bytes of a hash as PostgreSQL's bigint."""
    return int.from_bytes(hash_[:8], "big", signed=True)


class Digest(NamedTuple):
    """For each bucket how many streams a replica has and all their marks, by exclusive or.

    `unsure` are the heads, by bucket, that the hub was not read back to hold: stream id, number, hash.
    """

    buckets: dict[int, tuple[int, int]]
    unsure: dict[int, list[tuple[str, int, bytes]]]


def digest(connection: Connection) -> Digest:
    """Return the digest of a replica, as of one moment."""
    seen = version(connection)
    rows = connection.exec_driver_sql(
        "SELECT bucket, streams, mark, 1 FROM settled UNION ALL "
        f"SELECT s.id, s.head_seq, s.head_hash, a.hash IS s.head_hash FROM {UNSETTLED} WHERE s.head_seq > 0"
    ).all()
    buckets: dict[int, tuple[int, int]] = {}
    fresh: dict[str, list[bytes]] = defaultdict(list)
    unsure: dict[int, list[tuple[str, int, bytes]]] = defaultdict(list)
    for name, number, mark_or_hash, sure in rows:
        if len(name) == len("ff"):
            buckets[int(name, 16)] = (number, mark_or_hash)
            continue
        fresh[name[:2]].append(mark_or_hash)
        if not sure:
            unsure[int(name[:2], 16)].append((name, number, mark_or_hash))
    found = {name: (len(hashes), reduce(xor, map(mark, hashes))) for name, hashes in fresh.items()}
    buckets |= {int(name, 16): each for name, each in found.items()}
    settle(connection, seen, ((name, *each) for name, each in found.items() if int(name, 16) not in unsure))
    return Digest(buckets, unsure)


def differing(mine: Mapping[int, tuple[int, int]], theirs: Mapping[int, tuple[int, int]]) -> list[int]:
    """Return the buckets in which two digests differ."""
    return [bucket for bucket in range(BUCKETS) if mine.get(bucket) != theirs.get(bucket)]


def heads(connection: Connection, project: str, buckets: Iterable[int]) -> dict[str, Head]:
    """Return the heads of a replica's streams in some buckets, by stream id."""
    found: dict[str, Head] = {}
    for bucket in buckets:
        rows = connection.exec_driver_sql(
            "SELECT s.key, s.id, s.device, s.author, t.layer, t.document, t.owner, s.head_seq, s.head_hash "
            "FROM stream s JOIN sheet t ON t.key = s.sheet WHERE s.id >= ? AND s.id < ? AND s.head_seq > 0",
            (f"{bucket:02x}", f"{bucket + 1:02x}" if bucket < BUCKETS - 1 else "g"),
        )
        for key, name, device, author, layer, document, owner, seq, hash_ in rows:
            found[name] = Head(key, Stream(project, device, author, Sheet(layer, document, owner)), seq, hash_)
    return found


def compare(connection: Connection, mine: Mapping[str, Head], theirs: Mapping[str, Head]) -> Survey:
    """Compare the heads of the same buckets on both sides, by stream id."""
    survey = Survey()
    for name, head in theirs.items():
        own = mine.get(name)
        if own is None:
            survey.pull.append((head, 0))
        elif own.seq == head.seq:
            (survey.alike if own.hash == head.hash else survey.forked).append(head)
        elif own.seq < head.seq:
            survey.pull.append((head, own.seq))
        elif hash_at(connection, own, head.seq) == head.hash:
            survey.push.append((own, head))
        else:
            survey.forked.append(head)
    survey.absent = [own for name, own in mine.items() if name not in theirs]
    return survey


def hash_at(connection: Connection, own: Head, seq: int) -> bytes:
    """Return the chain hash of a stream of the replica at a number."""
    if seq == 0:
        return own.stream.genesis
    sql = "SELECT hash FROM change WHERE stream = ? AND seq = ?"
    return bytes(connection.exec_driver_sql(sql, (own.key, seq)).scalar_one())
