"""What stands in an opened bundle, as values: each is of the size and spelling that it may have, or all is refused."""

from typing import NamedTuple

from annotator.log.change import Change, Sheet, spell_uuid
from annotator.log.stream import Signature, Stream
from annotator.store.append import LONGEST_ID
from annotator.sync.bundle_database import Database, odd
from annotator.sync.trust import Enrolment

_LONGEST_BASE = 65_535


class Manifest(NamedTuple):
    """Who wrote the bundle for whom, and when."""

    project: str
    device: str
    member: str
    recipient: str
    wall_ms: int


class Part(NamedTuple):
    """What a bundle holds of one stream: the changes behind number `after`, whose hash is `prev`."""

    key: int
    stream: Stream
    after: int
    prev: bytes


class Content:
    """The content of a bundle called `name`; raises BadInputError where it is odd."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self._name = name

    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        return self._database.rows(query, values, self._name)

    def manifest(self) -> Manifest:
        """Return the one manifest."""
        rows = self._rows("SELECT project, device, member, recipient, wall_ms FROM manifest LIMIT 2")
        self._expect(len(rows) == 1)
        match rows[0]:
            case (str(project), str(device), str(member), str(recipient), int(wall_ms)):
                return Manifest(project, device, member, recipient, wall_ms)
        raise odd(self._name)

    def devices(self) -> list[Enrolment]:
        """Return the enrolments."""
        rows = self._rows("SELECT id, member, name, public_key, sealing_key, voucher, enrolment FROM device")
        return [self._enrolment(row) for row in rows]

    def _enrolment(self, row: tuple[object, ...]) -> Enrolment:
        match row:
            case (str(id_), str(member), str(name), bytes(key), str(sealing), bytes(voucher), bytes(signature)):
                self._expect(_are_names(id_, member, sealing) and len(name) <= LONGEST_ID)
                self._expect((len(key), len(voucher), len(signature)) == (32, 32, 64))
                return Enrolment(id_, member, name, key, sealing, voucher, signature)
        raise odd(self._name)

    def parts(self, project: str) -> list[Part]:
        """Return the streams, those of the project's own sheet first, then gold: what they say decides on the rest."""
        rows = self._rows("SELECT key, device, author, layer, document, owner, after, prev FROM stream")
        found = [self._part(project, row) for row in rows]
        self._expect(len({(each.stream.device, each.stream.sheet) for each in found}) == len(found))
        for table in ("change", "head_signature"):
            strays = f"SELECT count(*) FROM {table} WHERE stream NOT IN (SELECT key FROM stream)"
            self._expect(self._rows(strays) == [(0,)])
        return sorted(found, key=_rank)

    def _part(self, project: str, row: tuple[object, ...]) -> Part:
        match row:
            case (int(key), str(device), str(author), str(layer), str(document), str(owner), int(after), bytes(prev)):
                self._expect(_are_names(device, author, layer) and _are_names(document, owner, empty=True))
                self._expect(0 <= after < 2**62 and len(prev) == 32)
                return Part(key, Stream(project, device, author, Sheet(layer, document, owner)), after, prev)
        raise odd(self._name)

    def changes(self, part: Part) -> list[Change]:
        """Return the changes of a stream, in their order and without a gap."""
        rows = self._rows(
            "SELECT seq, id, action, lamport, wall_ms, kind, v, record, base, payload_hash, payload, salt "
            "FROM change WHERE stream = ? ORDER BY seq",
            part.key,
        )
        found = []
        for seq, row in enumerate(rows, start=part.after + 1):
            self._expect(row[0] == seq)
            found.append(self._change(row[1:]))
        self._expect(bool(found))
        return found

    def _change(self, row: tuple[object, ...]) -> Change:
        match row:
            case (
                bytes(id_),
                bytes(action),
                int(lamport),
                int(wall_ms),
                str(kind),
                int(v),
                str(record),
                bytes(base),
                bytes(digest),
                bytes() | None as payload,
                bytes() | None as salt,
            ):
                self._expect((len(id_), len(action), len(base) % 16, len(digest)) == (16, 16, 0, 32))
                self._expect(lamport >= 0 and 0 <= v < 65_536 and len(base) // 16 <= _LONGEST_BASE)
                self._expect(0 < len(kind.encode()) < 256 and len(record) <= LONGEST_ID and "\0" not in record)
                self._expect((payload is not None or salt is None) and len(salt or b"") <= 64)
                names = tuple(spell_uuid(base[at : at + 16]) for at in range(0, len(base), 16))
                ids, clocks = (spell_uuid(id_), spell_uuid(action)), (lamport, wall_ms)
                return Change(*ids, *clocks, kind, v, record, names, digest, payload, salt)
        raise odd(self._name)

    def signatures(self, part: Part) -> list[Signature]:
        """Return the signatures of a stream."""
        rows = self._rows("SELECT signer, seq, hash, signature FROM head_signature WHERE stream = ?", part.key)
        return [self._signature(row) for row in rows]

    def _signature(self, row: tuple[object, ...]) -> Signature:
        match row:
            case (str(signer), int(seq), bytes(digest), bytes(signature)):
                self._expect(_are_names(signer) and seq > 0 and (len(digest), len(signature)) == (32, 64))
                return Signature(signer, seq, digest, signature)
        raise odd(self._name)

    def have(self) -> dict[str, tuple[int, bytes]]:
        """Return the heads that the writer holds of what the recipient may see, by stream id."""
        rows = self._rows("SELECT stream, seq, hash FROM have")
        return dict(self._head(row) for row in rows)

    def _head(self, row: tuple[object, ...]) -> tuple[str, tuple[int, bytes]]:
        match row:
            case (str(stream), int(seq), bytes(digest)):
                self._expect(len(stream) == 64 and seq > 0 and len(digest) == 32)
                return stream, (seq, digest)
        raise odd(self._name)

    def reveals(self) -> frozenset[str]:
        """Return the documents that the writer says were revealed to the recipient."""
        return frozenset(str(row[0]) for row in self._rows("SELECT document FROM reveal"))

    def _expect(self, holds: bool) -> None:
        if not holds:
            raise odd(self._name)


def _are_names(*texts: str, empty: bool = False) -> bool:
    return all((text or empty) and len(text) <= LONGEST_ID and text.isprintable() for text in texts)


def _rank(part: Part) -> tuple[int, int]:
    sheet = part.stream.sheet
    return (0 if sheet == Sheet("project") else 1 if sheet.layer == "gold" else 2), part.key
