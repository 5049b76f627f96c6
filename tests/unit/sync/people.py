"""People with keys, and the streams they write and sign: a small network in memory for the tests of trust."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field

import orjson

from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.stream import Link, Stream, extend
from annotator.model.ids import new_id
from annotator.sync import keys
from annotator.sync.trust import Candidate, Enrolment, Signature

PROJECT_PUBLIC, PROJECT_PRIVATE = keys.new_keys()
PROJECT_ID = keys.fingerprint(PROJECT_PUBLIC)


def put(kind: str, record: str, state: object, base: tuple[str, ...] = ()) -> Change:
    payload, salt = orjson.dumps(state), os.urandom(16)
    digest = payload_digest(salt, payload)
    return Change(new_id(), new_id(), 1, 1, kind, 1, record, base, digest, payload, salt)


def member(person: "Person", role: str) -> Change:
    return put("member.put", person.member, {"name": person.name, "role": role, "retired": False})


def certificate(person: "Person", public: bytes) -> Change:
    return put("certificate.put", keys.fingerprint(public), {"member": person.member, "key": public.hex()})


def removal(change: Change) -> Change:
    return put(change.kind.replace(".put", ".remove"), change.record, {}, (change.id,))


def revocation(device: str) -> Change:
    return put("revocation.put", device, {"member": "whoever"})


@dataclass
class Person:
    """Somebody with one device, who may enrol, write and sign."""

    name: str
    member: str = field(default_factory=new_id)
    device: str = field(default_factory=new_id)
    pair: tuple[bytes, bytes] = field(default_factory=keys.new_keys)
    invitation: tuple[bytes, bytes] = field(default_factory=keys.new_keys)

    def enrolment(self, voucher: tuple[bytes, bytes] | None = None, **other: object) -> Enrolment:
        public, private = voucher or self.invitation
        fields = {
            "device": self.device,
            "member": self.member,
            "name": f"{self.name}'s laptop",
            "public_key": self.pair[0],
            "sealing_key": "age1" + self.name.lower(),
        } | other
        message = keys.enrolment_message(PROJECT_ID, *fields.values())
        return Enrolment(*fields.values(), public, keys.sign(private, message))

    def stream(self, layer: str = "project", document: str = "", owner: str = "") -> Stream:
        return Stream(PROJECT_ID, self.device, self.member, Sheet(layer, document, owner))

    def signature(self, stream: Stream, last: Link) -> Signature:
        message = keys.head_message(stream.id, last.seq, last.hash)
        return Signature(self.device, last.seq, last.hash, keys.sign(self.pair[1], message))

    def writes(
        self, changes: Iterable[Change], stream: Stream | None = None, signer: "Person | None" = None
    ) -> Candidate:
        where = stream or self.stream()
        links = list(extend(0, where.genesis, changes))
        return Candidate(where, links, [(signer or self).signature(where, links[-1])])


def creator() -> tuple[Person, Enrolment]:
    """Return Salma, who made the project, and the enrolment of her device by the project key."""
    salma = Person("Salma")
    return salma, salma.enrolment((PROJECT_PUBLIC, PROJECT_PRIVATE))
