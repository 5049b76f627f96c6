"""One change: an immutable record of one thing put or removed, and the header bytes that its hash covers.

Header, version 1, big-endian: version u8, seq u64, id 16 bytes, action 16 bytes, lamport u64, wall_ms i64,
payload version u16, kind (u8 length, UTF-8), record (u16 length, UTF-8), base (u16 count, 16 bytes each),
payload hash 32 bytes = SHA-256(salt || payload). hash = SHA-256(prev || header).

Sheets and changes are named tuples: a bulk act makes and hashes hundreds of thousands of them.
"""

import struct
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

HEADER_VERSION = 1
_PARTS = struct.Struct(">BQ16s16sQqH")
_FIXED = _PARTS.pack
# a clock beyond this is nobody's: it counts in its own change, and moves no other clock towards the end of 64 bits
LAST_CLOCK = 2**62
PUT = ".put"
REMOVE = ".remove"


class Sheet(NamedTuple):
    """One owner's layer of one document: where a record lives. Owner and document are "" where there is none."""

    layer: str
    document: str = ""
    owner: str = ""


class Change(NamedTuple):
    """One thing put or removed; `payload` and `salt` are None once redacted. Times in milliseconds since 1970."""

    id: str
    action: str
    lamport: int
    wall_ms: int
    kind: str
    v: int
    record: str
    base: tuple[str, ...]
    payload_hash: bytes
    payload: bytes | None
    salt: bytes | None

    @property
    def rank(self) -> tuple[int, int, str]:
        """What decides which of several heads shows: the highest."""
        return self.lamport, self.wall_ms, self.id

    @property
    def family(self) -> str:
        """The kind of record: `annotation` of `annotation.put`."""
        return self.kind.rpartition(".")[0]

    @property
    def removes(self) -> bool:
        """Whether the change removes its record."""
        return self.kind.endswith(REMOVE)


@lru_cache(maxsize=1024)
def _action_bytes(text: str) -> bytes:
    return uuid_bytes(text)


def uuid_bytes(text: str) -> bytes:
    """Return the 16 bytes of a UUID's text."""
    return bytes.fromhex(text.replace("-", ""))


def payload_digest(salt: bytes, payload: bytes) -> bytes:
    """Return what the header holds of a payload, so that it can be erased and the chain still holds."""
    return sha256(salt + payload).digest()


def header_bytes(change: Change, seq: int) -> bytes:
    """Return the header of `change` at number `seq` of its stream."""
    kind, record = change.kind.encode(), change.record.encode()
    return b"".join(
        (
            _FIXED(
                HEADER_VERSION,
                seq,
                uuid_bytes(change.id),
                _action_bytes(change.action),
                change.lamport,
                change.wall_ms,
                change.v,
            ),
            len(kind).to_bytes(1, "big"),
            kind,
            len(record).to_bytes(2, "big"),
            record,
            len(change.base).to_bytes(2, "big"),
            *map(uuid_bytes, change.base),
            change.payload_hash,
        )
    )


def read_header(header: bytes, payload: bytes | None, salt: bytes | None) -> tuple[int, Change]:
    """Return (number, change) that a header of version 1 spells; raises ValueError for what is none.

    Whoever reads one from elsewhere compares its `header_bytes`: more than one header could be read alike.
    """
    try:
        version, seq, name, action, lamport, wall_ms, v = _PARTS.unpack_from(header)
        kind = _PARTS.size + 1 + header[_PARTS.size]
        record = kind + 2 + int.from_bytes(header[kind : kind + 2], "big")
        base = header[record + 2 : -32]
        texts = header[_PARTS.size + 1 : kind].decode(), header[kind + 2 : record].decode()
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError("that is no header") from error
    names = tuple(spell_uuid(base[at : at + 16]) for at in range(0, len(base), 16))
    if version != HEADER_VERSION or len(base) % 16 or len(header) < record + 34:
        raise ValueError("that is no header of version 1")
    ids = spell_uuid(name), spell_uuid(action)
    return seq, Change(*ids, lamport, wall_ms, texts[0], v, texts[1], names, header[-32:], payload, salt)


def spell_uuid(raw: bytes) -> str:
    """Return the text of a UUID's 16 bytes."""
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def chain_hash(prev: bytes, header: bytes) -> bytes:
    """Return the chain hash after `header`."""
    return sha256(prev + header).digest()
