"""What a check finds of trust: every enrolment and signature that a file holds, and what nobody has proven."""

from collections.abc import Generator, Iterator
from typing import NamedTuple

from annotator.log.change import Sheet
from annotator.log.stream import Signature, Stream
from annotator.store.hub_state import acknowledged, hub_place
from annotator.store.replica import Replica
from annotator.store.signed import enrolment_rows, signature_rows
from annotator.sync.trust import Enrolment, Trust, loaded_trust


class _Held(NamedTuple):
    """A stream as it stands in the file."""

    key: int
    stream: Stream
    seq: int


def findings(replica: Replica) -> Iterator[str]:
    """Walk what is wrong with enrolments and signatures, a sentence each; nothing where all is well.

    In a file that has no hub, and never had signatures, there is nothing to find.
    """
    signatures = signature_rows(replica.connection)
    rows = enrolment_rows(replica.connection)
    shared = hub_place(replica.connection) is not None
    if not (signatures or rows or shared):
        return
    trust, known = loaded_trust(replica.connection, replica.project), acknowledged(replica.connection)
    me = replica.device.member if replica.device else replica.last_member
    yield from _enrolments(trust, [Enrolment(*row) for row in rows])
    for held in _streams(replica):
        signed = [Signature(*row) for row in signatures.get(held.stream.id, ())]
        proven = yield from _signatures(replica, trust, held, signed)
        if shared and proven < (due := _due(trust, me, held, known.get(held.stream.id))):
            yield _unproven(held, proven, due)


def _enrolments(trust: Trust, enrolments: list[Enrolment]) -> Iterator[str]:
    for each in enrolments:
        if trust.devices.get(each.device) != each:
            fault = trust.enrolment_fault(each) or "another enrolment of it holds"
            yield f"device {each.device}: {fault}"


def _streams(replica: Replica) -> list[_Held]:
    rows = replica.connection.exec_driver_sql(
        "SELECT s.key, s.device, s.author, t.layer, t.document, t.owner, s.head_seq FROM stream s "
        "JOIN sheet t ON t.key = s.sheet WHERE s.head_seq > 0 ORDER BY s.key"
    ).all()
    return [
        _Held(key, Stream(replica.project, device, author, Sheet(*where)), seq)
        for key, device, author, *where, seq in rows
    ]


def _signatures(replica: Replica, trust: Trust, held: _Held, signed: list[Signature]) -> Generator[str, None, int]:
    """Walk the faults of a stream's signatures; returns the highest number that one of them proves."""
    proven = 0
    for each in signed:
        if _hash_at(replica, held.key, each.seq) != each.hash:
            yield f"stream {held.stream.id[:12]}: a signature stands at number {each.seq}, but for other changes"
        elif fault := trust.fault(held.stream, each.seq, each.hash, [each]):
            yield f"stream {held.stream.id[:12]}: a signature at number {each.seq} proves nothing, {fault}"
        else:
            proven = max(proven, each.seq)
    return proven


def _hash_at(replica: Replica, key: int, seq: int) -> bytes | None:
    sql = "SELECT hash FROM change WHERE stream = ? AND seq = ?"
    found: bytes | None = replica.connection.exec_driver_sql(sql, (key, seq)).scalar()
    return found


def _due(trust: Trust, me: str, held: _Held, known: tuple[int, bytes] | None) -> int:
    """Return how far a stream must be proven: what the hub holds, and all that somebody else wrote.

    What the person here wrote since is signed when it is sent; a manager then signs what came with a file, too.
    """
    if known is not None:
        return min(known[0], held.seq)
    return 0 if held.stream.author == me or trust.was_manager(me) else held.seq


def _unproven(held: _Held, proven: int, due: int) -> str:
    where = f"stream {held.stream.id[:12]}"
    if proven:
        return f"{where}: numbers {proven + 1} to {due} are signed by nobody who may"
    return f"{where}: nobody who may has signed it"
