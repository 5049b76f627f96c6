"""Writing a bundle: what one member may see and is not known to have, signed, and sealed to their devices.

Nothing goes in that `access.may_see` would not show them, whatever the writer holds, and nothing that nobody signed.
No plain copy ever stands on a disk: the database is made in memory.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.log.change import Sheet, uuid_bytes
from annotator.log.stream import Signature, Stream
from annotator.store.history import links
from annotator.store.peers import held_by
from annotator.store.replica import Replica
from annotator.store.signed import signature_rows
from annotator.store.team import reveals
from annotator.sync import seal
from annotator.sync.access import Rights, may_see
from annotator.sync.bundle_database import LARGEST, Database
from annotator.sync.enrol import sign_heads, sign_these, signature_of, vouch
from annotator.sync.rights import rights_of
from annotator.sync.trust import Trust, loaded_trust

Told = Callable[[int, int], None]


class Held(NamedTuple):
    """A stream that the writer holds, and how far."""

    key: int
    stream: Stream
    seq: int
    hash: bytes


class Part(NamedTuple):
    """What goes into a bundle of one stream: what stands behind `after`, up to the last number that is signed."""

    held: Held
    after: int
    last: int
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What a bundle holds: streams and changes; and how many streams were left out, as nobody signed them who may."""

    streams: int = 0
    changes: int = 0
    left: int = 0


def write_bundle(
    replica: Replica, member: str, *, everything: bool = False, told: Told = lambda *_: None
) -> tuple[bytes, Written]:
    """Return a bundle for a member (an id), and what it holds; `everything` also what they are known to have.

    Raises RefusedError where the device here is not enrolled, or nobody could open the bundle.
    """
    if not vouch(replica):
        raise RefusedError("This computer is not enrolled in the team; join with an invitation first.")
    sign_heads(replica)
    writing = _Writing(replica, member)
    recipients = writing.recipients()
    parts, left = writing.parts({} if everything else held_by(replica.connection, member))
    with Database() as database, _snapshot(replica.connection):
        database.lay()
        changes = writing.fill(database, parts, told)
        raw = database.written()
    if len(raw) > LARGEST // 2:
        raise RefusedError("The bundle would be larger than a bundle may be; exchange through the hub instead.")
    before = seal.prefix(replica.project)
    signature = signature_of(replica, seal.message(before, raw))
    return seal.seal(before, signature, raw, recipients), Written(len(parts), changes, left)


class _Writing:
    """One bundle while it is put together."""

    def __init__(self, replica: Replica, member: str) -> None:
        self.replica = replica
        self.connection = replica.connection
        self.member = member
        if replica.device is None:
            raise RuntimeError("a device that is enrolled, and not there")
        self.device, self.me = replica.device.id, replica.device.member
        self.trust: Trust = loaded_trust(self.connection, replica.project)
        self.rights = rights_of(self.connection, member)
        self.own = rights_of(self.connection, self.me)
        if self.trust.is_revoked(self.device):
            raise RefusedError("This computer was revoked, so that nobody takes what it writes; ask a manager.")

    def recipients(self) -> list[str]:
        """Return the keys of the member's devices; raises RefusedError where there is none."""
        devices = (each for each in self.trust.devices.values() if each.member == self.member)
        keys = [each.sealing_key for each in devices if not self.trust.is_revoked(each.device)]
        if not keys:
            raise RefusedError(
                "This file knows no computer of theirs that could open a bundle; they must have joined, and this file "
                "have synchronised, or read a bundle of theirs, since."
            )
        return keys

    def parts(self, known: dict[str, int]) -> tuple[list[Part], int]:
        """Return what is to go in, and how many streams are left out that should."""
        streams = [each for each in _held(self.connection, self.replica.project) if self._sees(each.stream)]
        signed = signature_rows(self.connection)
        found, due = list[Part](), list[Held]()
        for each in streams:
            if known.get(each.stream.id, 0) >= each.seq:
                continue
            rows = [Signature(*row) for row in signed.get(each.stream.id, ())]
            part = self._part(each, known.get(each.stream.id, 0), rows)
            if part is None or (part.last < each.seq and self.own.role == "manager"):
                due.append(each)
            elif part.last > part.after:
                found.append(part)
        more, left = self._countersigned(due, known)
        return sorted(found + more, key=lambda each: each.held.key), left

    def _countersigned(self, due: list[Held], known: dict[str, int]) -> tuple[list[Part], int]:
        """Sign, as a manager, what nobody else signed whose signature still proves anything; returns what is left."""
        if self.own.role == "manager" and not self.own.retired:
            good = [each for each in due if self.trust.place_fault(each.stream) is None]
            sign_these(self.replica, [(each.key, each.stream.id, each.seq, each.hash) for each in good])
        signed = signature_rows(self.connection)
        parts = [
            self._part(each, known.get(each.stream.id, 0), [Signature(*row) for row in signed.get(each.stream.id, ())])
            for each in due
        ]
        return [part for part in parts if part and part.last > part.after], parts.count(None)

    def _part(self, held: Held, after: int, signatures: list[Signature]) -> Part | None:
        """Return what of a stream goes in, None where nothing of it is proven."""
        good = [each for each in signatures if self._proves(held, each)]
        last = max((each.seq for each in good), default=0)
        if not last:
            return None
        return Part(held, min(after, last), last, tuple(each for each in good if each.seq > after))

    def _proves(self, held: Held, signature: Signature) -> bool:
        signer = self.trust.devices.get(signature.signer)
        if signer is None or self.trust.is_revoked(signer.device) or self.trust.is_by_revoked(signer):
            return False
        if _hash_at(self.connection, held, signature.seq) != signature.hash:
            return False
        return self.trust.fault(held.stream, signature.seq, signature.hash, [signature]) is None

    def _sees(self, stream: Stream) -> bool:
        return may_see(self.rights, stream.sheet, stream.author)

    def fill(self, database: Database, parts: list[Part], told: Told) -> int:
        """Put everything in; returns how many changes."""
        moment = time.time_ns() // 1_000_000
        database.put("manifest", [(self.replica.project, self.device, self.me, self.member, moment)])
        database.put("device", [tuple(each) for each in self._enrolments()])
        database.put("reveal", [(each,) for each in sorted(self._reveals())])
        held = [each for each in _held(self.connection, self.replica.project) if self._sees(each.stream)]
        database.put("have", [(each.stream.id, each.seq, each.hash) for each in held])
        total, done = sum(part.last - part.after for part in parts), 0
        for number, part in enumerate(parts, start=1):
            self._put(database, number, part)
            done += part.last - part.after
            told(done, total)
        return total

    def _enrolments(self) -> Iterator[tuple[object, ...]]:
        for each in self.trust.devices.values():
            if each.device == self.device or not self.trust.is_by_revoked(each):
                yield each

    def _reveals(self) -> frozenset[str]:
        """Return what was revealed to the recipient: they cannot know it from gold, where it is closed to them."""
        if self.own.role == "annotator" or self.own.retired:
            return frozenset()
        return frozenset(each for each in reveals(self.connection) if _is_shown(self.rights, each))

    def _put(self, database: Database, number: int, part: Part) -> None:
        stream, prev = part.held.stream, _hash_at(self.connection, part.held, part.after)
        database.put("stream", [(number, stream.device, stream.author, *stream.sheet, part.after, prev)])
        going = takewhile(lambda link: link.seq <= part.last, links(self.connection, part.held.key, part.after))
        database.put(
            "change",
            (
                (
                    number,
                    link.seq,
                    uuid_bytes(link.change.id),
                    uuid_bytes(link.change.action),
                    link.change.lamport,
                    link.change.wall_ms,
                    link.change.kind,
                    link.change.v,
                    link.change.record,
                    b"".join(map(uuid_bytes, link.change.base)),
                    link.change.payload_hash,
                    link.change.payload,
                    link.change.salt,
                )
                for link in going
            ),
        )
        database.put("head_signature", [(number, *each) for each in part.signatures])


def _is_shown(rights: Rights, document: str) -> bool:
    return may_see(rights, Sheet("work", document, "?"), "?")


def _held(connection: Connection, project: str) -> list[Held]:
    rows = connection.exec_driver_sql(
        "SELECT s.key, s.device, s.author, t.layer, t.document, t.owner, s.head_seq, s.head_hash "
        "FROM stream s JOIN sheet t ON t.key = s.sheet WHERE s.head_seq > 0 ORDER BY s.key"
    )
    return [Held(row[0], Stream(project, row[1], row[2], Sheet(*row[3:6])), row[6], row[7]) for row in rows.all()]


def _hash_at(connection: Connection, held: Held, seq: int) -> bytes | None:
    if seq == 0:
        return held.stream.genesis
    if seq == held.seq:
        return held.hash
    sql = "SELECT hash FROM change WHERE stream = ? AND seq = ?"
    found: bytes | None = connection.exec_driver_sql(sql, (held.key, seq)).scalar()
    return found


@contextmanager
def _snapshot(connection: Connection) -> Iterator[None]:
    """Read the file as it is now, whoever writes to it meanwhile."""
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    finally:
        connection.exec_driver_sql("COMMIT")
