"""Streams: the changes written by one device into one sheet, numbered 1, 2, 3 ... and chained by hash."""

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from annotator.log.change import Change, Sheet, chain_hash, header_bytes, payload_digest

_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_IDS = re.compile(f"{_ID}(?: {_ID})*\\Z")


@dataclass(frozen=True, slots=True)
class Stream:
    """Who writes where. Its id binds device, author and sheet to the project, and starts the chain."""

    project: str
    device: str
    author: str
    sheet: Sheet

    @property
    def genesis(self) -> bytes:
        """The 32 bytes that stand as `prev` of number 1."""
        parts = ("annotator-stream-1", self.project, self.device, self.author)
        where = (self.sheet.layer, self.sheet.document, self.sheet.owner)
        return sha256("\x1f".join(parts + where).encode()).digest()

    @property
    def id(self) -> str:
        """The genesis in hexadecimal."""
        return self.genesis.hex()


class Link(NamedTuple):
    """A change at its place in a stream."""

    seq: int
    prev: bytes
    hash: bytes
    header: bytes
    change: Change


class Signature(NamedTuple):
    """A device's (`signer`'s) signature of a stream as it stood at number `seq` with `hash`."""

    signer: str
    seq: int
    hash: bytes
    signature: bytes


def extend(seq: int, prev: bytes, changes: Iterable[Change]) -> Iterator[Link]:
    """Chain `changes` behind number `seq` with hash `prev`."""
    for change in changes:
        seq += 1
        header = header_bytes(change, seq)
        digest = chain_hash(prev, header)
        yield Link(seq, prev, digest, header, change)
        prev = digest


def _header(link: Link) -> bytes | None:
    """Return the header that the columns of `link` give, None where they hold what no header does.

    One spelling of an id is allowed: the header holds its 16 bytes, which other spellings would give too.
    """
    change = link.change
    try:
        return (
            header_bytes(change, link.seq) if _IDS.match(" ".join((change.id, change.action, *change.base))) else None
        )
    except (struct.error, ValueError, OverflowError):
        return None


def link_fault(seq: int, prev: bytes, link: Link) -> str | None:
    """Say what is wrong with `link` as the one after number `seq` with hash `prev`, or None."""
    change = link.change
    if link.seq != seq + 1:
        return f"number {link.seq} stands where {seq + 1} is due"
    if link.prev != prev:
        return f"number {link.seq} does not continue the hash before it"
    if chain_hash(prev, link.header) != link.hash:
        return f"the hash of number {link.seq} is not that of its header"
    if _header(link) != link.header:
        return f"the columns of number {link.seq} differ from its header"
    if change.payload is not None and payload_digest(change.salt or b"", change.payload) != change.payload_hash:
        return f"the payload of number {link.seq} was altered"
    return None
