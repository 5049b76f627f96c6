"""Trust: whose devices are enrolled, and which streams their signatures prove.

All of it grows outward from the project key, whose fingerprint is the project's id: it vouches for the creator's
device, whose signed streams name managers and certify keys, which enrol devices, whose signed streams ...
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import orjson
from sqlalchemy import Connection

from annotator.log.change import Change
from annotator.log.records import State, family_of
from annotator.log.stream import Link, Signature, Stream
from annotator.store.signed import enrolment_rows, project_links, signature_rows
from annotator.sync.keys import enrolment_message, fingerprint, head_message, verify

LEARNT = ("member", "certificate", "revocation")  # the families of changes that trust rests on


class Enrolment(NamedTuple):
    """A device and who vouches for it: `voucher` is a raw public key, `signature` by it over the other fields."""

    device: str
    member: str
    name: str
    public_key: bytes
    sealing_key: str
    voucher: bytes
    signature: bytes


class Candidate(NamedTuple):
    """A stream of the project layer to be judged: its chain was verified by the caller, `links` end at its head.

    What this replica's own device wrote `here` needs no signature yet. What others say that it wrote does.
    """

    stream: Stream
    links: Sequence[Link]
    signatures: Sequence[Signature] = ()
    here: bool = False


class Verified(NamedTuple):
    """What was accepted, in the order in which each made the next one credible; what was not; and the trust gained."""

    accepted: list[Candidate]
    refused: list[tuple[Candidate, str]]
    trust: "Trust"
    unknown: list[tuple[Enrolment, str]]


class Trust:
    """What is known of devices, roles and certificates; grows by `learn` and `enrol`, and never forgets a signer."""

    def __init__(self, project: str) -> None:
        self.project = project
        self.creator = ""
        self.devices: dict[str, Enrolment] = {}
        self._revoked: dict[str, set[str]] = defaultdict(set)  # device -> changes that revoke it
        self._roles: dict[str, set[str]] = defaultdict(set)
        self._certified: dict[bytes, dict[str, str]] = defaultdict(dict)  # key -> change that certifies it -> member
        self._cancelled: set[str] = set()  # the changes that a removal names as its base
        self._used: dict[bytes, str] = {}  # key of an invitation -> the device it enrolled

    def is_member(self, member: str) -> bool:
        """Tell whether somebody trusted ever named this member."""
        return member == self.creator or member in self._roles

    def was_manager(self, member: str) -> bool:
        """Tell whether the member was ever a manager: what they wrote then holds for good."""
        return bool(member) and (member == self.creator or "manager" in self._roles.get(member, ()))

    def was_reviewer(self, member: str) -> bool:
        """Tell whether the member was ever a reviewer or manager."""
        return self.was_manager(member) or "reviewer" in self._roles.get(member, ())

    def is_revoked(self, device: str) -> bool:
        """Tell whether nothing new of the device may be taken; what is held of it stays good."""
        return not self._revoked.get(device, set()) <= self._cancelled

    def learn(self, change: Change) -> None:
        """Take in a change of an accepted stream of the project sheet."""
        if change.removes:
            self._cancelled.update(change.base)
            return
        state = _state(change)
        match change.family, state:
            case "member", {"role": str(role)}:
                self._roles[change.record].add(role)
            case "certificate", {"member": str(member), "key": str(key)}:
                raw = _raw(key)
                if fingerprint(raw) == change.record:
                    self._certified[raw][change.id] = member
            case "revocation", _:
                self._revoked[change.record].add(change.id)

    def enrol(self, enrolment: Enrolment) -> str | None:
        """Take in an enrolment, or say as a phrase why it does not hold (it may, once more is known)."""
        known = self.devices.get(enrolment.device)
        if known == enrolment:
            return None
        fault = self.enrolment_fault(enrolment)
        if fault is None and known is not None:
            fault = "its device is enrolled already"
        if fault is None:
            self._admit(enrolment)
        return fault

    def _admit(self, enrolment: Enrolment) -> None:
        if fingerprint(enrolment.voucher) == self.project:
            self.creator = enrolment.member
        elif not self._vouching(enrolment):
            self._used[enrolment.voucher] = enrolment.device
        self.devices[enrolment.device] = enrolment

    def enrolment_fault(self, enrolment: Enrolment) -> str | None:
        """Say why an enrolment does not hold as far as is known, or None."""
        message = enrolment_message(self.project, *enrolment[:5])
        if len(enrolment.public_key) != 32 or not verify(enrolment.voucher, enrolment.signature, message):
            return "its enrolment is not signed by the key that vouches for it"
        if fingerprint(enrolment.voucher) == self.project:
            other = self.creator not in {"", enrolment.member}
            return "the project key vouches for its creator alone" if other else None
        if self._vouching(enrolment):
            return None
        certified = self._certified_member(enrolment.voucher)
        if certified is None:
            return "no manager vouches for it"
        if certified != enrolment.member:
            return "its invitation is for another member"
        used = self._used.get(enrolment.voucher, enrolment.device)
        return "its invitation was used by another device" if used != enrolment.device else None

    def _vouching(self, enrolment: Enrolment) -> list[str]:
        """Return the other devices of the same person that vouch: a clone, or a restored file, enrols itself so."""
        return [
            each.device
            for each in self.devices.values()
            if each.public_key == enrolment.voucher and each.member == enrolment.member
            if each.device != enrolment.device
        ]

    def is_by_revoked(self, enrolment: Enrolment) -> bool:
        """Tell whether none but a revoked device vouches for an enrolment."""
        vouching = self._vouching(enrolment)
        return bool(vouching) and all(map(self.is_revoked, vouching))

    def _certified_member(self, key: bytes) -> str | None:
        live = (member for change, member in self._certified.get(key, {}).items() if change not in self._cancelled)
        return next(live, None)

    def cancelled(self) -> Iterator[Enrolment]:
        """Walk the enrolments whose invitation turned out to be cancelled."""
        for key, device in self._used.items():
            if self._certified_member(key) is None:
                yield self.devices[device]

    def fault(self, stream: Stream, seq: int, digest: bytes, signatures: Iterable[Signature]) -> str | None:
        """Say as a phrase why a stream that ends at number `seq` with `digest` is not proven, or None where it is.

        One good signature at that very place is enough, whatever others stand beside it.
        """
        return self.place_fault(stream) or self._signature_fault(stream, seq, digest, signatures)

    def place_fault(self, stream: Stream) -> str | None:
        """Say why its author may not have a stream there, whoever signs it."""
        author, sheet = stream.author, stream.sheet
        writer = self.devices.get(stream.device)
        if stream.project != self.project:
            return "it is of another project"
        if writer is not None and writer.member != author:
            return "its device is another person's"
        if bool(sheet.owner) != (sheet.layer == "work"):
            return "its owner is not of its layer"
        allowed = {
            "project": self.was_manager(author),
            "gold": self.was_reviewer(author),
            "review": self.was_reviewer(author),
            "work": author == sheet.owner or self.was_manager(author),
            "shared": self.is_member(author),
        }
        if sheet.layer not in allowed:
            return "its layer is unknown"
        return None if allowed[sheet.layer] else "its author never had the right to write there"

    def _signature_fault(self, stream: Stream, seq: int, digest: bytes, signatures: Iterable[Signature]) -> str | None:
        here = [each for each in signatures if (each.seq, each.hash) == (seq, digest)]
        if not here:
            return "nobody has signed it as it stands"
        fault = ""
        for each in here:
            found = self._signer_fault(stream, each)
            if found is None:
                return None
            fault = fault or found
        return fault

    def _signer_fault(self, stream: Stream, signature: Signature) -> str | None:
        device = self.devices.get(signature.signer)
        if device is None:
            return "it is signed by a device that nobody has enrolled"
        if device.member != stream.author and not self.was_manager(device.member):
            return "it is signed by another person, who was never a manager"
        message = head_message(stream.id, signature.seq, signature.hash)
        return None if verify(device.public_key, signature.signature, message) else "its signature is not genuine"


def _state(change: Change) -> State:
    try:
        state = orjson.loads(change.payload or b"{}")
    except orjson.JSONDecodeError:
        return {}
    return state if isinstance(state, dict) else {}


def _raw(key: str) -> bytes:
    try:
        return bytes.fromhex(key)
    except ValueError:
        return b""


def loaded_trust(connection: Connection, project: str) -> Trust:
    """Return the trust that a replica's own tables give: its enrolments, and its project streams as far as signed.

    What stands in the streams of this replica's device was written here, and counts without a signature.
    """
    candidates = held_candidates(connection, project)
    enrolments = [Enrolment(*row) for row in enrolment_rows(connection)]
    return verified_project_streams(project, enrolments, candidates).trust


def held_candidates(connection: Connection, project: str) -> list[Candidate]:
    """Return what a replica holds of the project's sheet that trust is learnt from, as far as signed or written here.

    Of each stream the longest candidate comes last.
    """
    own = str(connection.exec_driver_sql("SELECT device FROM replica").scalar_one())
    signatures = signature_rows(connection)
    candidates: list[Candidate] = []
    for stream, links in project_links(connection, project, LEARNT):
        for row in sorted(signatures.get(stream.id, ()), key=lambda each: each[1]):
            signature = Signature(*row)  # what stands behind its number is not proven by it
            candidates.append(Candidate(stream, [each for each in links if each.seq <= signature.seq], [signature]))
        if stream.device == own:
            candidates.append(Candidate(stream, links, here=True))
    return candidates


def verified_project_streams(
    project: str,
    enrolments: Iterable[Enrolment],
    candidates: Iterable[Candidate],
    *,
    held: Mapping[str, int] | None = None,
    known: Container[str] | None = None,
) -> Verified:
    """Accept streams and enrolments until no further one is credible; the rest is refused with its reason.

    `enrolments` and `candidates` come with what this replica knew first at the beginning: of two devices enrolled by
    one invitation the first holds. `held` says how far each stream (its id) was taken before, `known` whose devices'
    enrolments: beyond them a revoked device proves nothing. Leave both out for what a hub sends: it refuses such when
    it is pushed, and what it took before the revocation is good.
    """
    everything, streams = list(enrolments), list(candidates)
    banned: set[Enrolment] = set()
    while True:
        judging = _Judging(
            project, [each for each in everything if each not in banned], streams, held=held, known=known
        )
        cancelled = judging.run()
        if not cancelled:
            unknown = judging.unknown() + [(each, "its invitation was cancelled") for each in banned]
            return Verified(judging.accepted, judging.refused(), judging.trust, unknown)
        banned.update(cancelled)


class _Judging:
    """One run of `verified_project_streams`: what was accepted so far, and what waits for more to be known."""

    def __init__(
        self,
        project: str,
        enrolments: list[Enrolment],
        candidates: list[Candidate],
        *,
        held: Mapping[str, int] | None,
        known: Container[str] | None,
    ) -> None:
        self.trust = Trust(project)
        self.accepted: list[Candidate] = []
        self._enrolments = enrolments
        self._waiting = sorted(candidates, key=_order)
        self._held = held
        self._known = known

    def run(self) -> list[Enrolment]:
        """Accept all that is credible; returns the enrolments by invitations that turn out to be cancelled."""
        while self._enrol() or self._accept(teaching=True):
            pass
        self._accept(teaching=False)
        return list(self.trust.cancelled())

    def _enrol(self) -> bool:
        waiting = [each for each in self._enrolments if self._enrolment_fault(each) is not None]
        grown = len(waiting) < len(self._enrolments)
        self._enrolments = waiting
        return grown

    def _enrolment_fault(self, enrolment: Enrolment) -> str | None:
        known = self._known is None or enrolment.device in self._known
        if not known and self.trust.is_by_revoked(enrolment):
            return "a revoked device vouches for it"
        return self.trust.enrol(enrolment)

    def _accept(self, *, teaching: bool) -> bool:
        """Accept what is credible of the streams that teach something, or of the others (texts, by the thousand)."""
        before = len(self.accepted)
        waiting = []
        for each in self._waiting:
            if _teaches(each) == teaching and self._fault(each) is None:
                self.accepted.append(each)
                self._learn(each)
            else:
                waiting.append(each)
        self._waiting = waiting
        return len(self.accepted) > before

    def _learn(self, candidate: Candidate) -> None:
        for link in candidate.links:
            if link.change.family in LEARNT and family_of(link.change, candidate.stream.sheet) is not None:
                self.trust.learn(link.change)

    def _fault(self, candidate: Candidate) -> str | None:
        stream, links, signatures, here = candidate
        if stream.sheet.layer != "project":
            return "it is not of the project's layer"
        if not links:
            return "it is empty"
        if fault := self.trust.place_fault(stream):
            return fault
        if here:
            return None
        last = links[-1]
        if self._held is not None and last.seq > self._held.get(stream.id, 0):
            living = [each for each in signatures if not self.trust.is_revoked(each.signer)]
            if signatures and not living:
                return "it is signed by a revoked device"
            signatures = living
        return self.trust.fault(stream, last.seq, last.hash, signatures)

    def refused(self) -> list[tuple[Candidate, str]]:
        """Return the streams that were not accepted, with the reasons as they stand at the end."""
        return [(each, self._fault(each) or "") for each in self._waiting]

    def unknown(self) -> list[tuple[Enrolment, str]]:
        """Return the enrolments that do not hold, with the reasons as they stand at the end."""
        return [(each, self._enrolment_fault(each) or "") for each in self._enrolments]


def _teaches(candidate: Candidate) -> bool:
    return not candidate.stream.sheet.document


def _order(candidate: Candidate) -> bool:
    """Put streams that revoke devices first: those devices then prove nothing new in the same run."""
    return not any(link.change.family == "revocation" for link in candidate.links)
