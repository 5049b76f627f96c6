"""Links as whole rows of the hub, each column from the link itself, as a client of another make may send them."""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.log.change import Change, spell_uuid, uuid_bytes
from annotator.log.stream import Link
from annotator.sync.hub import Hub

PULLED = (
    "c.stream, c.seq, uuid_send(c.id), uuid_send(c.action), c.lamport, c.wall_ms, c.v, c.kind, c.record, c.base, "
    "c.payload_hash, c.prev, c.hash, c.header, c.payload, c.salt"
)
_FIXED = struct.Struct(">h iq iq i16s i16s iq iq ii".replace(" ", "")).pack
_LENGTH = struct.Struct(">i").pack
_NULL = _LENGTH(-1)


def push_links(hub: Hub, rows: Iterable[tuple[int, Link]]) -> int:
    """Push links into streams given by their keys, in the present transaction; returns how many."""
    return hub.push(pack_link(key, link) for key, link in rows)


def read_links(hub: Hub, after: Mapping[int, int]) -> Iterator[tuple[int, Link]]:
    """Yield (stream key, link), stream by stream, of what stands after the given numbers."""
    with hub.connection.cursor(binary=True) as cursor:
        cursor.execute(
            f"SELECT {PULLED} FROM unnest(%s::bigint[], %s::bigint[]) w(stream, after) "
            "JOIN annotator.change c ON c.stream = w.stream AND c.seq > w.after ORDER BY c.stream, c.seq",
            (list(after), list(after.values())),
        )
        for row in cursor:
            yield row[0], _link(row)


def pack_link(key: int, link: Link) -> bytes:
    """Return a link as one row of COLUMNS in COPY's binary format."""
    change = link.change
    base = b"".join(map(uuid_bytes, change.base))
    name, action = uuid_bytes(change.id), uuid_bytes(change.action)
    numbers = (8, key, 8, link.seq, 16, name, 16, action, 8, change.lamport, 8, change.wall_ms, 4, change.v)
    parts = [_FIXED(16, *numbers)]
    for field in (
        change.kind.encode(),
        change.record.encode(),
        base,
        change.payload_hash,
        link.prev,
        link.hash,
        link.header,
        change.payload,
        change.salt,
    ):
        parts.extend((_NULL,) if field is None else (_LENGTH(len(field)), field))
    return b"".join(parts)


def _link(row: Sequence[Any]) -> Link:
    """Read a row of PULLED."""
    _, seq, name, action, lamport, wall_ms, v, kind, record, base, payload_hash, prev, digest, header, payload, salt = (
        row
    )
    names = tuple(spell_uuid(base[at : at + 16]) for at in range(0, len(base), 16))
    clocks = (lamport, wall_ms)
    change = Change(spell_uuid(name), spell_uuid(action), *clocks, kind, v, record, names, payload_hash, payload, salt)
    return Link(seq, prev, digest, header, change)
