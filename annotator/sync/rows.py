"""How a link of a stream is spelled as a row of the hub, and read from one; both in PostgreSQL's binary forms."""

import struct
from collections.abc import Sequence
from typing import Any

from annotator.log.change import Change, spell_uuid, uuid_bytes
from annotator.log.stream import Link

COLUMNS = (
    "stream, seq, id, action, lamport, wall_ms, v, kind, record, base, payload_hash, prev, hash, header, payload, salt"
)
PULLED = (
    "c.stream, c.seq, uuid_send(c.id), uuid_send(c.action), c.lamport, c.wall_ms, c.v, c.kind, c.record, c.base, "
    "c.payload_hash, c.prev, c.hash, c.header, c.payload, c.salt"
)
INBOX = "CREATE TEMPORARY TABLE IF NOT EXISTS inbox (LIKE annotator.change) ON COMMIT DELETE ROWS"
# COPY's binary format: a header, rows as the count of fields and each field after its length, -1 as the end
COPY_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
COPY_TRAILER = b"\xff\xff"
_FIXED = struct.Struct(">h iq iq i16s i16s iq iq ii".replace(" ", "")).pack
_LENGTH = struct.Struct(">i").pack
_NULL, _DIGEST = _LENGTH(-1), _LENGTH(32)
_START = struct.Struct(">hiq").pack


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


def row_start(key: int) -> bytes:
    """Return how every row of COLUMNS of one stream begins: `pack_header` gives the rest."""
    return _START(16, 8, key)


def pack_header(prev: bytes, digest: bytes, header: bytes, payload: bytes | None, salt: bytes | None) -> bytes:
    """Return the row of a link behind `row_start`, cut out of its header, which spells it in PostgreSQL's own forms.

    The places are those of log/change.py: a header of version 1.
    """
    kind = 60 + header[59]
    record = kind + 2 + int.from_bytes(header[kind : kind + 2], "big")
    return b"".join(
        (
            *(b"\0\0\0\x08", header[1:9], b"\0\0\0\x10", header[9:25], b"\0\0\0\x10", header[25:41]),
            *(b"\0\0\0\x08", header[41:49], b"\0\0\0\x08", header[49:57], b"\0\0\0\x04\0\0", header[57:59]),
            *(_LENGTH(kind - 60), header[60:kind], _LENGTH(record - kind - 2), header[kind + 2 : record]),
            *(_LENGTH(len(header) - 34 - record), header[record + 2 : -32], _DIGEST, header[-32:]),
            *(_DIGEST, prev, _DIGEST, digest, _LENGTH(len(header)), header),
            *((_NULL,) if payload is None else (_LENGTH(len(payload)), payload)),
            *((_NULL,) if salt is None else (_LENGTH(len(salt)), salt)),
        )
    )


def read_link(row: Sequence[Any]) -> Link:
    """Read a row of PULLED."""
    _, seq, name, action, lamport, wall_ms, v, kind, record, base, payload_hash, prev, digest, header, payload, salt = (
        row
    )
    names = tuple(spell_uuid(base[at : at + 16]) for at in range(0, len(base), 16))
    clocks = (lamport, wall_ms)
    change = Change(spell_uuid(name), spell_uuid(action), *clocks, kind, v, record, names, payload_hash, payload, salt)
    return Link(seq, prev, digest, header, change)
