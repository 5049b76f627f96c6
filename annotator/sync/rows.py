"""How a link of a stream is spelled as a row of the hub, in PostgreSQL's binary form."""

import struct

COLUMNS = (
    "stream, seq, id, action, lamport, wall_ms, v, kind, record, base, payload_hash, prev, hash, header, payload, salt"
)
INBOX = "CREATE TEMPORARY TABLE IF NOT EXISTS inbox (LIKE annotator.change) ON COMMIT DELETE ROWS"
# COPY's binary format: a header, rows as the count of fields and each field after its length, -1 as the end
COPY_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
COPY_TRAILER = b"\xff\xff"
_LENGTH = struct.Struct(">i").pack
_NULL, _DIGEST = _LENGTH(-1), _LENGTH(32)
_START = struct.Struct(">hiq").pack


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
