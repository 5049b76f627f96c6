"""Enrolling this computer's device, and signing the streams that it may sign for."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

import orjson
from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.log.stream import Signature
from annotator.store import secrets
from annotator.store.device import Device
from annotator.store.engine import in_transaction, transaction
from annotator.store.replica import Replica
from annotator.store.signed import enrolment_rows
from annotator.store.take import put_signatures
from annotator.sync.keys import (
    enrolment_message,
    fingerprint,
    head_message,
    new_sealing_keys,
    public_of,
    sign,
    signer,
    verify,
)
from annotator.sync.trust import Enrolment

_NAMED = "json_each(?3) j CROSS JOIN stream s ON s.key = j.value"
Unsigned = tuple[int, str, int, bytes]  # a stream: its key and id, the number and hash of its head


def enrolments(connection: Connection) -> list[Enrolment]:
    """Return the enrolments that a file knows, those known first at the beginning."""
    return [Enrolment(*row) for row in enrolment_rows(connection)]


def put_enrolments(connection: Connection, new: Iterable[Enrolment]) -> None:
    """Take in enrolments of others; what a device was enrolled with first stays, and what nobody signed is left out.

    Whether who signed it may vouch is judged by `trust`, each time.
    """
    project = connection.exec_driver_sql("SELECT project FROM replica").scalar_one()
    held = set(enrolments(connection))  # every exchange brings all of them: those known cost no look and no write
    rows = [
        (each.device, each.member, each.name, each.public_key, each.sealing_key, each.voucher, each.signature)
        for each in new
        if each not in held and verify(each.voucher, each.signature, enrolment_message(project, *each[:5]))
    ]
    if not rows:
        return
    with _written(connection):
        connection.exec_driver_sql(
            "INSERT INTO device (id, member, name, machine, file, created_ms, public_key, sealing_key, voucher, "
            "enrolment) VALUES (?, ?, ?, '', '', 0, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET member = "
            "excluded.member, name = excluded.name, public_key = excluded.public_key, sealing_key = "
            "excluded.sealing_key, voucher = excluded.voucher, enrolment = excluded.enrolment WHERE enrolment IS NULL "
            "AND (public_key = excluded.public_key OR id <> (SELECT device FROM replica))",
            rows,
        )


def is_enrolled(replica: Replica) -> bool:
    """Tell whether somebody has vouched for the device here."""
    return replica.device is not None and any(
        each.device == replica.device.id for each in enrolments(replica.connection)
    )


def vouch(replica: Replica) -> bool:
    """Enrol the device here by whatever is in reach: the project key, or another device of the same person.

    Returns whether it is enrolled then. A copy, or a restored file, on the computer that made it needs no more.
    """
    if is_enrolled(replica) or vouch_by_project_key(replica):
        return True
    own = _device(replica)
    others = [each.device for each in enrolments(replica.connection) if each.member == own.member]
    return any(vouch_by_device(replica, each) for each in others)


def vouch_by_project_key(replica: Replica) -> bool:
    """Enrol the device here by the project key; returns False where it is not in reach, or somebody else made it."""
    private = secrets.secret(replica, secrets.PROJECT_KEY)
    own = _device(replica)
    if private is None or creator(replica) not in {None, own.member}:
        return False
    if fingerprint(public_of(private)) != replica.project:
        return False
    vouch_by_key(replica, private)
    return True


def vouch_by_device(replica: Replica, old_device: str) -> bool:
    """Enrol the device here by another of the same person (its id), where that one's key is in reach."""
    own = _device(replica)
    member = replica.connection.exec_driver_sql("SELECT member FROM device WHERE id = ?", (old_device,)).scalar()
    private = secrets.secret(replica, secrets.device_key(old_device))
    if private is None or member != own.member or old_device == own.id:
        return False
    vouch_by_key(replica, private)
    return True


def vouch_by_key(replica: Replica, private: bytes) -> None:
    """Enrol the device here by a private key: that of an invitation; nothing happens where it is enrolled already."""
    own = _device(replica)
    if is_enrolled(replica):
        return
    with _written(replica.connection):
        recipient = sealing_recipient(replica)
        public: bytes = replica.connection.exec_driver_sql(
            "SELECT public_key FROM device WHERE id = ?", (own.id,)
        ).scalar_one()
        message = enrolment_message(replica.project, own.id, own.member, own.name, public, recipient)
        replica.connection.exec_driver_sql(
            "UPDATE device SET voucher = ?, enrolment = ? WHERE id = ?",
            (public_of(private), sign(private, message), own.id),
        )


def sealing_recipient(replica: Replica) -> str:
    """Return what others seal bundles to for the device here; made now for a device that has none yet."""
    own = _device(replica)
    sql = "SELECT sealing_key FROM device WHERE id = ?"
    known: str | None = replica.connection.exec_driver_sql(sql, (own.id,)).scalar()
    if known is not None:
        return known
    recipient, identity = new_sealing_keys()
    with _written(replica.connection):
        secrets.keep(replica, secrets.sealing_key(own.id), identity)
        replica.connection.exec_driver_sql("UPDATE device SET sealing_key = ? WHERE id = ?", (recipient, own.id))
    return recipient


def creator(replica: Replica) -> str | None:
    """Return who made the project: whose device the project key vouches for, else who wrote its title first."""
    for each in enrolments(replica.connection):
        if fingerprint(each.voucher) == replica.project:
            return each.member
    row = replica.connection.exec_driver_sql(
        "SELECT s.author FROM change c JOIN stream s ON s.key = c.stream WHERE c.kind = 'project.put' "
        "ORDER BY c.lamport, c.wall_ms, c.id LIMIT 1"
    ).first()
    return None if row is None else str(row[0])


def sign_heads(replica: Replica, keys: Collection[int] | None = None) -> int:
    """Sign the heads that nobody has signed who may, of all streams or some (their keys); returns how many.

    Those of the person here, and for a manager also those of others that nobody signed: what came in before there
    was a hub, or is carried.
    """
    return sign_these(replica, _unsigned(replica.connection, _device(replica).member, keys))


def sign_these(replica: Replica, due: Sequence[Unsigned]) -> int:
    """Sign heads by the device here; returns how many. Whether that proves anything is for `trust` to say."""
    if not due:
        return 0
    own, signing = _device(replica).id, _signer(replica)
    signed = [(key, _signed(own, signing, stream, seq, digest)) for key, stream, seq, digest in due]
    with _written(replica.connection):
        put_signatures(replica.connection, signed)
    return len(due)


def signature_of(replica: Replica, message: bytes) -> bytes:
    """Return the signature of the device here."""
    return _signer(replica)(message)


def signed_at(replica: Replica, stream: str, seq: int, digest: bytes) -> Signature:
    """Return the signature by the device here of a stream (its id) as it stands at a number."""
    return _signed(_device(replica).id, _signer(replica), stream, seq, digest)


def _signed(device: str, signing: Callable[[bytes], bytes], stream: str, seq: int, digest: bytes) -> Signature:
    message = head_message(stream, seq, digest)
    if message is None:
        raise ValueError(f"stream {stream} cannot be signed at number {seq}")
    return Signature(device, seq, digest, signing(message))


def _unsigned(connection: Connection, member: str, keys: Collection[int] | None = None) -> list[Unsigned]:
    role = connection.exec_driver_sql("SELECT role FROM member WHERE id = ?", (member,)).scalar()
    rows = connection.exec_driver_sql(
        f"SELECT s.key, s.id, s.head_seq, s.head_hash FROM {'stream s' if keys is None else _NAMED} "
        "WHERE s.head_seq > 0 AND (s.author = ?1 OR ?2) "
        "AND NOT EXISTS (SELECT 1 FROM head_signature h LEFT JOIN device d ON d.id = h.signer WHERE h.stream = s.key "
        "AND h.seq = s.head_seq AND h.hash = s.head_hash "
        "AND (s.author <> ?1 OR (d.member = ?1 AND d.enrolment IS NOT NULL)))",
        (member, int(role == "manager")) + (() if keys is None else (orjson.dumps(list(keys)).decode(),)),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _signer(replica: Replica) -> Callable[[bytes], bytes]:
    private = secrets.secret(replica, secrets.device_key(_device(replica).id))
    if private is None:
        raise RefusedError(
            f"The key that signs what you write in {replica.path.name} is not on this computer; "
            "ask a manager for a new invitation."
        )
    return signer(private)


def _device(replica: Replica) -> Device:
    """Return the device here, stored; raises RefusedError in a copy that nobody has claimed."""
    own = replica.device
    if own is None:
        raise RefusedError("This file is a copy; say who is there with: annotator open FILE --as NAME.")
    stored = replica.connection.exec_driver_sql("SELECT 1 FROM device WHERE id = ?", (own.id,)).first()
    return own if stored else replica.start_device(own.member)


@contextmanager
def _written(connection: Connection) -> Iterator[None]:
    """Write in a transaction of one's own, or in the caller's."""
    if in_transaction(connection):
        yield
    else:
        with transaction(connection):
            yield
