"""Reading a bundle: all of it is verified before any of it is stored, and a fault anywhere refuses it whole.

What is asked of it is what is asked of a pull: chains, signatures that reach back to the project key, and what its
reader may see. Reading it twice changes nothing.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from annotator.errors import NotFoundError, RefusedError, StorageError
from annotator.log.stream import Link
from annotator.store import secrets
from annotator.store.append import find_head, sheet_key
from annotator.store.engine import transaction
from annotator.store.forks import leave_device, move_tail
from annotator.store.hub_state import acknowledged
from annotator.store.peers import put_held
from annotator.store.redact import apply_redactions, erased, redactions
from annotator.store.replica import Replica
from annotator.store.scrub import scrub
from annotator.store.take import Piece, StreamMovedError, take
from annotator.store.unite import keep_apart, refold
from annotator.sync import seal
from annotator.sync.bundle_content import Content
from annotator.sync.bundle_database import LARGEST, Database, too_large
from annotator.sync.bundle_verify import Plan, Verified, Verifying
from annotator.sync.enrol import put_enrolments, vouch_by_device

Told = Callable[[int, int], None]
_TRIES = 4  # where somebody writes into the same streams meanwhile


@dataclass(slots=True)
class Received:
    """What came with a bundle: who wrote it (a member's id), how much was new, what it touched."""

    writer: str = ""
    changes: int = 0
    streams: int = 0
    forked: int = 0
    documents: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)


def read_bundle(replica: Replica, path: Path, told: Told = lambda *_: None) -> Received:
    """Take in a bundle for the person here; raises AnnotatorError where any of it does not hold: nothing is stored."""
    if replica.device is None:
        raise RefusedError("This file is a copy; say who is there with: annotator open FILE --as NAME.")
    me, name = replica.device.member, path.name
    opened = seal.unseal(_bytes(path), replica.project, _identities(replica, me), name)
    with Database() as database:
        database.load(opened.database, name)
        content = Content(database, name)
        for _ in range(_TRIES):
            verified = Verifying(replica, content, me, name).all(opened.signature, opened.message)
            try:
                return _Storing(replica, verified, told).all()
            except StreamMovedError:
                continue
    raise StorageError(f"{replica.path.name} is being written to by another program; read {name} again.")


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise NotFoundError(f"There is no file {path}; name a bundle that was written for you.")
    try:
        if path.stat().st_size > LARGEST:
            raise too_large(path.name)
        return path.read_bytes()
    except OSError as error:
        raise StorageError(f"{path} cannot be read; check its permissions.") from error


def _identities(replica: Replica, me: str) -> list[bytes]:
    """Return the secret keys of the person's devices that are in reach here."""
    rows = replica.connection.exec_driver_sql("SELECT id FROM device WHERE member = ? ORDER BY rowid DESC", (me,))
    found = [secrets.secret(replica, secrets.sealing_key(device)) for device in rows.scalars().all()]
    known = [each for each in found if each is not None]
    if not known:
        raise RefusedError("The key that opens bundles is not on this computer; read it on one that has joined.")
    return known


class _Storing:
    """What was verified, while it is stored."""

    def __init__(self, replica: Replica, verified: Verified, told: Told) -> None:
        self.replica = replica
        self.connection = replica.connection
        self.verified = verified
        self.told = told
        self.done = Received(verified.manifest.member)

    def all(self) -> Received:
        """Store it; what is cut off is completed when the bundle is read again."""
        done, plans = self.done, self.verified.plans
        put_enrolments(self.connection, self.verified.enrolments)
        before = acknowledged(self.connection)
        for plan in plans:
            if plan.forked:
                self._fork(plan, before.get(plan.part.stream.id, (0, b""))[0])
        done.streams += sum(plan.count > 0 for plan in plans if not plan.apart)
        taken = take(self.replica, self._pieces(), self._counting())
        done.changes += taken.changes
        done.documents |= taken.documents
        done.families |= taken.families
        self._note_held()
        return done

    def _fork(self, plan: Plan, kept_by_hub: int) -> None:
        """Keep both ways of a stream: what the hub holds of ours stays in place, else the one with the lower hash.

        So two who read each other's bundles come to the same streams.
        """
        stream, new = plan.part.stream, self.verified.links(plan)
        with transaction(self.connection):
            _refuse_moved(self.connection, plan)
            key = plan.own.key if plan.own else 0
            sql = "SELECT hash FROM change WHERE stream = ? AND seq = ?"
            ours: bytes = self.connection.exec_driver_sql(sql, (key, plan.common + 1)).scalar_one()
            if kept_by_hub > plan.common or ours < new[0].hash:
                self._keep_apart(plan, new)
            else:
                move_tail(self.connection, stream, plan.common)
            plan.forked = False
            own = self.replica.device
            if own is not None and stream.device == own.id:
                leave_device(self.replica)
                vouch_by_device(self.replica, own.id)
        self.done.forked += 1

    def _keep_apart(self, plan: Plan, new: Sequence[Link]) -> None:
        """Put what came into a stream of its own; ours stays where it is."""
        stream = plan.part.stream
        links = erased(self.connection, stream.sheet, new)
        changes = keep_apart(self.connection, stream, sheet_key(self.connection, stream.sheet), links)
        refold(self.connection, {stream.sheet: changes})
        gone = apply_redactions(self.connection, redactions(self.connection))
        plan.apart = True
        self.done.changes += len(changes)
        self.done.streams += bool(changes)
        self.done.documents |= {stream.sheet.document, *gone.documents} - {""}
        self.done.families |= {change.family for change in changes}
        if gone:
            scrub(self.replica)

    def _pieces(self) -> Iterator[Piece]:
        for plan in self.verified.plans:
            if plan.apart:
                continue
            yield Piece(plan.part.stream, self.verified.links(plan) if plan.count else (), plan.signatures)

    def _counting(self) -> Callable[[int], None]:
        total, done = sum(plan.count for plan in self.verified.plans if not plan.apart), 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            self.told(done, total)

        return count

    def _note_held(self) -> None:
        """Keep what the writer holds, as far as it is what stands here: what forked is sent whole."""
        manifest, held = self.verified.manifest, {}
        for stream, (seq, digest) in self.verified.have.items():
            sql = "SELECT c.hash FROM stream s JOIN change c ON c.stream = s.key WHERE s.id = ? AND c.seq = ?"
            own = self.connection.exec_driver_sql(sql, (stream, seq)).scalar()
            if own == digest:
                held[stream] = seq
        moment = min(manifest.wall_ms, time.time_ns() // 1_000_000)
        with transaction(self.connection):
            put_held(self.connection, manifest.member, moment, held)


def _refuse_moved(connection: Connection, plan: Plan) -> None:
    found = find_head(connection, plan.part.stream)
    if plan.own is None or found is None or (found[1], found[2]) != (plan.own.seq, plan.own.hash):
        raise StreamMovedError(plan.part.stream.id)
