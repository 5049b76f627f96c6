"""Whether a bundle holds: who wrote it, what proves each of its streams, and whether its reader may see them.

The first fault that is found is said, as one sentence, and the bundle is refused whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotator.errors import AnnotatorError, BadInputError, RefusedError
from annotator.log.change import Change, Sheet
from annotator.log.records import family_of
from annotator.log.stream import Link, Signature, Stream
from annotator.store.append import find_head
from annotator.store.redact import REDACTION, redactions
from annotator.store.replica import Replica
from annotator.sync import bundle_content
from annotator.sync.access import may_see
from annotator.sync.bundle_content import Content, Manifest
from annotator.sync.enrol import enrolments
from annotator.sync.keys import verify
from annotator.sync.rights import DECIDING, rights_of
from annotator.sync.trust import LEARNT, Candidate, Enrolment, Trust, held_candidates, verified_project_streams
from annotator.sync.verify import also_redacted, altered, chained, content_fault, lost

PROJECT = Sheet("project")


class Own(NamedTuple):
    """A stream as it stands here."""

    key: int
    seq: int
    hash: bytes


@dataclass(slots=True)
class Plan:
    """What is to be taken of a stream: `count` changes behind number `common`, which both have alike.

    `forked` where it went on otherwise here, `apart` once that was seen to.
    """

    part: bundle_content.Part
    own: Own | None
    common: int
    prev: bytes
    count: int
    signatures: tuple[Signature, ...]
    forked: bool = False
    apart: bool = False


class Verified(NamedTuple):
    """A bundle that holds: what is to be taken of it."""

    manifest: Manifest
    plans: list[Plan]
    enrolments: list[Enrolment]
    have: dict[str, tuple[int, bytes]]
    content: Content

    def links(self, plan: Plan) -> list[Link]:
        """Return what is new of a stream, chained."""
        changes = self.content.changes(plan.part)[plan.common - plan.part.after :]
        return chained(plan.common, plan.prev, changes) or []


class Verifying:
    """One bundle, called `name`, while it is judged as `me`, its reader."""

    def __init__(self, replica: Replica, content: Content, me: str, name: str) -> None:
        self.replica = replica
        self.connection = replica.connection
        self.content = content
        self.me = me
        self.name = name
        self.manifest = content.manifest()
        self._deciding: list[tuple[Sheet, Change]] = []
        self._redactions = redactions(self.connection)

    def all(self, signature: bytes, message: bytes) -> Verified:
        """Return what is to be taken; raises AnnotatorError."""
        self._check_writer(signature, message)
        plans = [self._planned(part) for part in self.content.parts(self.replica.project)]
        known = enrolments(self.connection)
        new = [each for each in self.content.devices() if each.device not in {own.device for own in known}]
        trust = self._trust(plans, known, new)
        self._check_standing(trust)
        for plan in plans:
            if plan.count:
                self._check_plan(plan, trust)
        self._check_rights(plans)
        for plan in plans:
            plan.signatures = tuple(each for each in plan.signatures if self._proves(plan.part.stream, each, trust))
        return Verified(self.manifest, plans, new, self.content.have(), self.content)

    # who wrote it, for whom

    def _check_writer(self, signature: bytes, message: bytes) -> None:
        if self.manifest.project != self.replica.project:
            raise RefusedError(f"{self.name} is of another project; nothing of it was taken.")
        if self.manifest.recipient != self.me:
            raise RefusedError(f"{self.name} is written for somebody else; ask for one written for you.")
        devices = [*enrolments(self.connection), *self.content.devices()]
        writer = next((each for each in devices if each.device == self.manifest.device), None)
        if writer is None or writer.member != self.manifest.member:
            raise self._forged("it does not say who wrote it")
        if not verify(writer.public_key, signature, message):
            raise self._forged("its signature is not that of who is said to have written it")

    def _check_standing(self, trust: Trust) -> None:
        """See that the writer is of the team, and their computer not revoked."""
        writer = trust.devices.get(self.manifest.device)
        if writer is None or writer.member != self.manifest.member:
            raise self._forged("nobody has enrolled the computer that wrote it")
        if trust.is_revoked(writer.device):
            raise self._forged("the computer that wrote it was revoked")

    # what is new

    def _planned(self, part: bundle_content.Part) -> Plan:
        """Compare a stream with what stands here of it."""
        stream = part.stream
        links = chained(part.after, part.prev, self.content.changes(part))
        if links is None:
            raise self._refused(stream, "its changes make no chain")
        found = find_head(self.connection, stream)
        own = Own(*found) if found else None
        mine = self._hashes(own, part)
        if mine.get(part.after) != part.prev:
            if part.after == 0:
                raise self._refused(stream, "it does not begin at its beginning")
            raise RefusedError(
                f"{self.name} begins behind what this file holds; ask for one that holds all: "
                "annotator bundle write ... --all."
            )
        alike = [link for link in links if mine.get(link.seq) == link.hash]
        common, prev = (alike[-1].seq, alike[-1].hash) if alike else (part.after, part.prev)
        count = links[-1].seq - common
        forked = bool(count and own and own.seq > common)
        return Plan(part, own, common, prev, count, tuple(self.content.signatures(part)), forked)

    def _hashes(self, own: Own | None, part: bundle_content.Part) -> dict[int, bytes]:
        """Return the hashes that stand here, by number, from where the part begins."""
        found = {0: part.stream.genesis} if part.after == 0 else {}
        if own is not None:
            sql = "SELECT seq, hash FROM change WHERE stream = ? AND seq >= ?"
            rows = self.connection.exec_driver_sql(sql, (own.key, part.after))
            found |= {row[0]: row[1] for row in rows}
        return found

    def _links(self, plan: Plan) -> list[Link]:
        return Verified(self.manifest, [], [], {}, self.content).links(plan)

    # the project's own streams, from which trust grows

    def _trust(self, plans: Sequence[Plan], known: list[Enrolment], new: list[Enrolment]) -> Trust:
        """Judge the project's own streams and the enrolments with what is held; returns the trust they give."""
        held = held_candidates(self.connection, self.replica.project)
        learnt = {each.stream.id: each.links for each in held}  # the longest comes last
        reach = {each.stream.id: each.links[-1].seq for each in held if each.links}
        candidates = []
        for plan in plans:
            stream = plan.part.stream
            if stream.sheet != PROJECT or not plan.count:
                continue
            before = [link for link in learnt.get(stream.id, ()) if link.seq <= plan.common]
            candidates.append(Candidate(stream, [*before, *_teaching(self._links(plan))], plan.signatures))
            reach[stream.id] = plan.common
        judged = verified_project_streams(
            self.replica.project,
            [*known, *new],
            [*held, *candidates],
            held=reach,
            known={each.device for each in known},
        )
        for candidate, why in judged.refused:
            if any(candidate is each for each in candidates):
                raise self._refused(candidate.stream, why)
        for enrolment, why in judged.unknown:
            if enrolment in new:
                raise self._forged(f"it enrols a computer called “{enrolment.name}”, and {why}")
        return judged.trust

    # each stream

    def _check_plan(self, plan: Plan, trust: Trust) -> None:
        """See that what is new of a stream is proven, is what it says, and fits; those of the project come first."""
        stream, links = plan.part.stream, self._links(plan)
        fault = (
            self._squatting(stream)
            or self._unproven(plan, links[-1], trust)
            or altered(links)
            or content_fault(stream, links)
        )
        if fault is None:
            self._note(stream, links, trust)
            fault = lost(stream, links, self._redactions)
        if fault is not None:
            raise self._refused(stream, fault)

    def _squatting(self, stream: Stream) -> str | None:
        """Say whether another's stream stands where this would: a device is one person's."""
        authors = self.connection.exec_driver_sql(
            "SELECT s.author FROM stream s JOIN sheet t ON t.key = s.sheet "
            "WHERE s.device = ? AND t.layer = ? AND t.document = ? AND t.owner = ?",
            (stream.device, *stream.sheet),
        ).scalars()
        return "its device is another person's" if any(each != stream.author for each in authors) else None

    def _unproven(self, plan: Plan, last: Link, trust: Trust) -> str | None:
        """Say why no device that may still write proves a stream up to its last change, or None."""
        there = [each for each in plan.signatures if (each.seq, each.hash) == (last.seq, last.hash)]
        living = [each for each in there if not trust.is_revoked(each.signer)]
        if there and not living:
            return "it is signed by a revoked device"
        return trust.fault(plan.part.stream, last.seq, last.hash, living)

    def _proves(self, stream: Stream, signature: Signature, trust: Trust) -> bool:
        return trust.fault(stream, signature.seq, signature.hash, [signature]) is None

    def _note(self, stream: Stream, links: Iterable[Link], trust: Trust) -> None:
        """Keep what decides on the streams that follow: who may see what, and what is redacted."""
        for link in links:
            change = link.change
            if change.family in DECIDING and family_of(change, stream.sheet) is not None:
                self._deciding.append((stream.sheet, change))
            if stream.sheet == PROJECT and change.family == REDACTION and trust.was_manager(stream.author):
                self._redactions = also_redacted(self._redactions, change)

    # what the reader may see

    def _check_rights(self, plans: Iterable[Plan]) -> None:
        mine = rights_of(self.connection, self.me, self._deciding)
        writer = rights_of(self.connection, self.manifest.member, self._deciding)
        if not writer.retired and writer.role != "annotator":  # who may reveal; gold, where that stands, may be closed
            mine = replace(mine, revealed=mine.revealed | self.content.reveals())
        for plan in plans:
            stream = plan.part.stream
            if plan.count and not may_see(mine, stream.sheet, stream.author):
                raise RefusedError(
                    f"{self.name} holds what you may not see; nothing of it was taken. "
                    "Ask who wrote it to synchronise and write it again."
                )

    # sentences

    def _forged(self, why: str) -> AnnotatorError:
        return BadInputError(f"{self.name} cannot be trusted, as {why}; nothing of it was taken.")

    def _refused(self, stream: Stream, why: str) -> AnnotatorError:
        where = f"{stream.sheet.layer} {stream.sheet.document[:12]}".strip()
        return BadInputError(f"{self.name} cannot be trusted in its part “{where}”, as {why}; nothing was taken.")


def _teaching(links: list[Link]) -> Iterator[Link]:
    """Walk the links that trust is learnt from, and the last one, where signatures stand."""
    return (link for link in links if link.change.family in LEARNT or link is links[-1])
