"""Pulling: what the hub has and the replica lacks, chained and verified before any of it is stored.

The hub sends columns, not hashes: the chain is made anew here and must lead to the hash that the author's device
signed, so that nothing on the way can alter, drop or reorder a change unseen.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.log.change import Change, Sheet
from annotator.log.stream import Stream
from annotator.store.append import find_head
from annotator.store.engine import transaction
from annotator.store.hub_state import acknowledge
from annotator.store.newer import closed_sheets
from annotator.store.redact import Redactions, redactions
from annotator.store.replica import Replica
from annotator.store.take import Piece, StreamMovedError, Taken, take
from annotator.sync.hub import Head, Hub
from annotator.sync.pace import Pace
from annotator.sync.trust import Candidate, Enrolment, Trust, held_candidates, verified_project_streams
from annotator.sync.verify import also_redacted, altered, chained, content_fault, lost, standing

_MOST = 40_000  # changes in a group

Wanted = tuple[Head, int]  # a head on the hub, and behind which number it is lacked here


class Refused(NamedTuple):
    """A stream that was not taken, and why: a phrase."""

    stream: Stream
    reason: str


@dataclass(slots=True)
class Pulled:
    """What came, what was refused, and the streams that went on otherwise here."""

    taken: Taken = field(default_factory=Taken)
    refused: list[Refused] = field(default_factory=list)
    forked: list[Head] = field(default_factory=list)


def pull(replica: Replica, hub: Hub, wanted: Sequence[Wanted], trust: Trust, told: Callable[[int], None]) -> Pulled:
    """Take over what is wanted; `told` hears how many changes have come. Streams that fork here are only named."""
    pulled, known = Pulled(), _redactions(replica)
    for group in groups(wanted):
        pieces: list[Piece] = []
        for head, piece in fetched(replica, hub, group, pulled):
            sound = signed_part(piece, trust)
            fault = sound if isinstance(sound, str) else _lost(sound, known)
            if fault is not None or isinstance(sound, str):
                pulled.refused.append(Refused(head.stream, fault or ""))
            elif sound.links:
                pieces.append(sound)
        keep(replica, pieces, pulled, told)
    return pulled


def pull_project(
    replica: Replica, hub: Hub, wanted: Sequence[Wanted], enrolments: Sequence[Enrolment], told: Callable[[int], None]
) -> Pulled:
    """Take over streams of the project's own sheet: they are judged together, and with what is held of them."""
    pulled = Pulled()
    new = {piece.stream.id: piece for _, piece in fetched(replica, hub, wanted, pulled)}
    held = held_candidates(replica.connection, replica.project)
    learnt = {each.stream.id: each.links for each in held}  # the longest comes last
    candidates = [
        Candidate(piece.stream, [*learnt.get(name, ()), *piece.links], piece.signatures) for name, piece in new.items()
    ]
    judged = verified_project_streams(replica.project, enrolments, [*held, *candidates])
    accepted = {each.stream.id for each in judged.accepted if each in candidates}
    pulled.refused += [Refused(each.stream, why) for each, why in judged.refused if each in candidates]
    pieces = [_sound(piece) for name, piece in new.items() if name in accepted]
    known = _redactions(replica)
    for link in (link for piece in pieces for link in piece.links):
        known = None if known is None else also_redacted(known, link.change)
    faults = {piece.stream.id: _lost(piece, known) for piece in pieces}
    pulled.refused += [Refused(p.stream, fault) for p in pieces if (fault := faults[p.stream.id]) is not None]
    keep(replica, [piece for piece in pieces if faults[piece.stream.id] is None], pulled, told)
    return pulled


def _redactions(replica: Replica) -> Redactions | None:
    """Return what is redacted, or None where a newer program may have redacted what this one cannot tell."""
    project = Sheet("project")
    return None if project in closed_sheets(replica.connection) else redactions(replica.connection)


def _lost(piece: Piece, known: Redactions | None) -> str | None:
    return None if known is None else lost(piece.stream, piece.links, known)


def _sound(piece: Piece) -> Piece:
    return Piece(piece.stream, piece.links, standing(piece.signatures, piece.links))


def keep(replica: Replica, pieces: Sequence[Piece], pulled: Pulled, told: Callable[[int], None]) -> None:
    """Store verified pieces, and that the hub holds them."""
    taken = take(replica, pieces, told)
    with transaction(replica.connection):
        acknowledge(replica.connection, ((p.stream.id, p.links[-1].seq, p.links[-1].hash) for p in pieces if p.links))
    pulled.taken.changes += taken.changes
    pulled.taken.documents |= taken.documents
    pulled.taken.families |= taken.families


def groups(wanted: Iterable[Wanted]) -> Iterator[list[Wanted]]:
    """Walk what is wanted in groups that take about a second each, however slow the line."""
    pace, count, began = Pace(_MOST), 0, time.monotonic()
    group: list[Wanted] = []
    for head, after in wanted:
        group.append((head, after))
        count += head.seq - after
        if count >= pace.size:
            yield group
            pace.learn(count, time.monotonic() - began)
            group, count, began = [], 0, time.monotonic()
    if group:
        yield group


def fetched(replica: Replica, hub: Hub, group: Sequence[Wanted], pulled: Pulled) -> Iterator[tuple[Head, Piece]]:
    """Fetch a group and walk it chained; a stream whose chain does not lead to its head forked, or was altered."""
    changes = _changes(hub, group)
    signatures = hub.signatures([head.key for head, _ in group])
    for head, after in group:
        if head.key not in changes and _is_gone(hub, head):
            continue  # hidden meanwhile, as by what was sent in this exchange: the next round looks again
        prev = _prev(replica, head.stream, after)
        links = chained(after, prev, changes.get(head.key, ()))
        if links and (links[-1].seq, links[-1].hash) == (head.seq, head.hash):
            if fault := altered(links) or content_fault(head.stream, links):
                pulled.refused.append(Refused(head.stream, fault))
            else:
                yield head, Piece(head.stream, links, tuple(signatures.get(head.key, ())))
        elif after and hub.hash_at(head.key, after) != prev:
            pulled.forked.append(head)
        else:
            pulled.refused.append(Refused(head.stream, "its changes do not lead to its head"))


def _is_gone(hub: Hub, head: Head) -> bool:
    return not hub.heads_of([head.stream.id])


def _changes(hub: Hub, group: Sequence[Wanted]) -> dict[int, list[Change]]:
    """Fetch the changes of a group up to the heads that were seen, by the hub's keys of streams."""
    most = {head.key: head.seq for head, _ in group}
    found: dict[int, list[Change]] = defaultdict(list)
    with hub.transaction():
        for key, seq, change in hub.changes({head.key: after for head, after in group}):
            if seq <= most[key] and change is not None:
                found[key].append(change)
    return found


def _prev(replica: Replica, stream: Stream, after: int) -> bytes:
    found = find_head(replica.connection, stream)
    if found is None or after == 0:
        return stream.genesis
    if found[1] != after:
        raise StreamMovedError(stream.id)
    return found[2]


def signed_part(piece: Piece, trust: Trust) -> Piece | str:
    """Return the part of a piece that a valid signature covers, or why none is."""
    known = {link.seq: link.hash for link in piece.links}
    reason = "nobody signed it"
    for each in sorted(piece.signatures, key=lambda signature: signature.seq, reverse=True):
        if known.get(each.seq) != each.hash:
            continue
        fault = trust.fault(piece.stream, each.seq, each.hash, piece.signatures)
        if fault is None:
            sound = [link for link in piece.links if link.seq <= each.seq]
            return Piece(piece.stream, sound, standing(piece.signatures, sound))
        reason = fault
    return reason
