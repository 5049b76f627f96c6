"""A hub, as one open connection sees it: typed queries, nothing decided. Rights are the database's own.

All work happens in the connection's transactions, which the caller begins (`hub.transaction()`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, LiteralString, NamedTuple

import psycopg

from annotator.errors import RefusedError
from annotator.log.change import Change, Sheet, read_header
from annotator.log.stream import Signature, Stream
from annotator.sync.access import Rights
from annotator.sync.creation import PROTOCOL_LEAST, PROTOCOL_MOST
from annotator.sync.rows import COLUMNS, COPY_HEADER, COPY_TRAILER, INBOX
from annotator.sync.trust import Enrolment

PAGE = 2000  # changes fetched at once


class Head(NamedTuple):
    """A stream on the hub and how far it is there; `key` is its number on this hub, for as long as it lives."""

    key: int
    stream: Stream
    seq: int
    hash: bytes


class Hub:
    """An open connection to the hub of one project."""

    def __init__(self, connection: psycopg.Connection[Any], project: str) -> None:
        self.connection = connection
        self.project = project

    def transaction(self) -> AbstractContextManager[object]:
        """Begin a transaction, committed at its end."""
        return self.connection.transaction()

    def me(self) -> str:
        """Return the member whose login this is; raises RefusedError where it is nobody's."""
        member = self._value("SELECT annotator.me()")
        if member is None:
            raise RefusedError("This login is no member's of the project; ask a manager for a new invitation.")
        return str(member)

    def role(self) -> str | None:
        """Return annotator, reviewer or manager, "retired" for who is, None for who is no member."""
        role = self._value("SELECT annotator.my_role()")
        return None if role is None else str(role)

    def rights(self) -> Rights:
        """Return what decides who I am to the hub, as of now."""
        me = self.me()
        row = self._all("SELECT role, retired FROM annotator.member WHERE id = %s", (me,))
        role, retired = row[0] if row else ("annotator", True)
        pairs = self._all("SELECT document, array_agg(member) FROM annotator.assignment GROUP BY document")
        revealed = self._all("SELECT document FROM annotator.reveal")
        return Rights(
            me,
            role,
            retired,
            {document: frozenset(members) for document, members in pairs},
            frozenset(document for (document,) in revealed),
            bool(self._value("SELECT annotator.gold_open()")),
            self._tested(),
            self._judges(),
        )

    def _judges(self) -> frozenset[str]:
        rows = self._all("SELECT id FROM annotator.member WHERE role IN ('reviewer', 'manager')")
        return frozenset(member for (member,) in rows)

    def _tested(self) -> frozenset[str]:
        """Return the tests that I am done with; a hub that was not brought up to date knows of none."""
        if self._value("SELECT to_regprocedure('annotator.tested()')") is None:
            return frozenset()
        return frozenset(document for (document,) in self._all("SELECT annotator.tested()"))

    def digest(self) -> dict[int, tuple[int, int]]:
        """Return, for each first byte of stream ids that I see, their count and their marks combined by xor."""
        return {bucket: (count, mark) for bucket, count, mark in self._all("SELECT * FROM annotator.digest()")}

    def heads(self, buckets: Collection[int] | None = None) -> list[Head]:
        """Return the streams that I may see and that hold something, of all buckets or of some."""
        if buckets is None:
            return self._heads(f"SELECT {_HEAD} FROM annotator.stream WHERE head_seq > 0")
        return self._heads(
            f"SELECT {_HEAD} FROM annotator.stream WHERE head_seq > 0 AND bucket = ANY (%s)", (list(buckets),)
        )

    def heads_of(self, ids: Collection[str]) -> list[Head]:
        """Return those of these streams that I may see."""
        return self._heads(f"SELECT {_HEAD} FROM annotator.stream WHERE id = ANY (%s)", (list(ids),))

    def places(self, ids: Collection[str]) -> dict[str, Head]:
        """Return those of these streams that I may push into or wrote, by id; the hub may hide them otherwise."""
        found = self._heads(
            f"SELECT {_HEAD} FROM annotator.own WHERE id = ANY (string_to_array(%(ids)s, ' ')) "
            f"UNION SELECT {_HEAD} FROM annotator.written WHERE id = ANY (string_to_array(%(ids)s, ' '))",
            {"ids": " ".join(ids)},  # in one string: psycopg takes its time over lists of many thousand
        )
        return {head.stream.id: head for head in found}

    def make_streams(self, streams: Collection[Stream]) -> dict[str, Head]:
        """Make the streams that are not there; returns the places of all, by id.

        Raises psycopg's errors where the rights or the places do not allow one.
        """
        wanted = {stream.id: stream for stream in streams}
        there = self.places(wanted.keys())
        lacking = [stream for name, stream in wanted.items() if name not in there]
        if not lacking:
            return there
        columns = ([s.id for s in lacking], [s.device for s in lacking], [s.author for s in lacking])
        sheets = tuple(list(column) for column in zip(*(s.sheet for s in lacking), strict=True))
        self.connection.execute(
            "INSERT INTO annotator.stream (id, device, author, layer, document, owner) "
            "SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[])",
            (*columns, *sheets),
        )
        return there | self.places([stream.id for stream in lacking])

    def push(self, packed: Iterable[bytes]) -> int:
        """Push rows as `rows` packs them, whole ones, however many at once; returns how many.

        Nothing counts before the transaction is committed and the heads are read back.
        """
        with self.connection.cursor() as cursor:
            cursor.execute(INBOX)
            with cursor.copy(f"COPY pg_temp.inbox ({COLUMNS}) FROM STDIN (FORMAT binary)") as copy:
                copy.write(COPY_HEADER)
                for each in packed:
                    copy.write(each)
                copy.write(COPY_TRAILER)
            cursor.execute(f"INSERT INTO annotator.change ({COLUMNS}) SELECT {COLUMNS} FROM pg_temp.inbox")
            count = cursor.rowcount
            cursor.execute("TRUNCATE pg_temp.inbox")
        return count

    def changes(self, after: Mapping[int, int]) -> Iterator[tuple[int, int, Change | None]]:
        """Yield (stream key, number, change), stream by stream, of what stands after the given numbers.

        Only headers, payloads and salts travel, half of what a row holds: all else is in the header, and the chain is
        made anew by whoever reads. The change is None where the header is none.
        """
        with self.connection.cursor(name="changes", binary=True) as cursor:
            cursor.itersize = PAGE
            cursor.execute(
                "SELECT c.stream, c.seq, c.header, c.payload, c.salt "
                "FROM unnest(%s::bigint[], %s::bigint[]) w(stream, after) "
                "JOIN annotator.change c ON c.stream = w.stream AND c.seq > w.after ORDER BY c.stream, c.seq",
                (list(after), list(after.values())),
            )
            for key, seq, header, payload, salt in cursor:
                yield key, seq, _spelled(header, payload, salt)

    def hashes(self, key: int) -> dict[int, bytes]:
        """Return the chain hashes of a stream that I may see or wrote, by number."""
        return dict(
            self._all(
                "SELECT seq, hash FROM annotator.change WHERE stream = %(key)s "
                "UNION SELECT seq, hash FROM annotator.written_hash WHERE stream = %(key)s",
                {"key": key},
            )
        )

    def hash_at(self, key: int, seq: int) -> bytes | None:
        """Return the chain hash of a stream that I may see at a number."""
        rows = self._all("SELECT hash FROM annotator.change WHERE stream = %s AND seq = %s", (key, seq))
        return rows[0][0] if rows else None

    def login_of(self, device: str) -> tuple[str, str] | None:
        """Return (login, member) of a device, for managers; None where it has none."""
        rows = self._all("SELECT name, member FROM annotator.login WHERE device = %s", (device,))
        return (rows[0][0], rows[0][1]) if rows else None

    def unused_logins(self, member: str) -> list[str]:
        """Return the logins of a member with which no device was enrolled, for managers."""
        rows = self._all("SELECT name FROM annotator.login WHERE member = %s AND device IS NULL", (member,))
        return [row[0] for row in rows]

    def signatures(self, keys: Collection[int]) -> dict[int, list[Signature]]:
        """Return the signatures of streams, by the key of the stream."""
        found: dict[int, list[Signature]] = {}
        for key, *rest in self._all(
            "SELECT stream, signer, seq, hash, signature FROM annotator.head_signature WHERE stream = ANY (%s)",
            (list(keys),),
        ):
            found.setdefault(key, []).append(Signature(*rest))
        return found

    def put_signatures(self, signatures: Sequence[tuple[int, Signature]]) -> None:
        """Keep signatures of streams that I pushed; an older one of the same signer gives way."""
        if signatures:
            columns = [[key for key, _ in signatures]]
            columns += [list(column) for column in zip(*(signature for _, signature in signatures), strict=True)]
            self.connection.execute(
                "SELECT annotator.sign(%s::bigint[], %s::text[], %s::bigint[], %s::bytea[], %s::bytea[])", columns
            )

    def withdrawn(self, ids: Collection[str]) -> set[str]:
        """Return those of these streams that the hub has, and that I may not see any more."""
        return {name for (name,) in self._all("SELECT annotator.withdrawn(%s::text[])", (list(ids),))}

    def devices(self) -> list[Enrolment]:
        """Return every device that is enrolled."""
        rows = self._all(
            "SELECT id, member, name, public_key, sealing_key, voucher, enrolment FROM annotator.device ORDER BY id"
        )
        return [Enrolment(*row) for row in rows]

    def enrol(self, enrolment: Enrolment) -> None:
        """Enrol a device of mine."""
        device, _, *rest = enrolment
        self.connection.execute("SELECT annotator.enrol(%s, %s, %s, %s, %s, %s)", (device, *rest))

    def is_revoked(self, device: str) -> bool:
        """Tell whether a device was revoked."""
        return bool(self._all("SELECT FROM annotator.revocation WHERE device = %s", (device,)))

    def enrol_for(self, enrolment: Enrolment) -> None:
        """Enrol the device of another member; for managers."""
        device, member, *rest = enrolment
        self.connection.execute("SELECT annotator.enrol_for(%s, %s, %s, %s, %s, %s, %s)", (member, device, *rest))

    def _value(self, query: LiteralString) -> object:
        row = self.connection.execute(query).fetchone()
        return row[0] if row else None

    def _all(self, query: LiteralString, values: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
        with self.connection.cursor(binary=True) as cursor:
            return cursor.execute(query, values).fetchall()

    def _heads(self, query: LiteralString, values: Sequence[object] | Mapping[str, object] = ()) -> list[Head]:
        return [
            Head(key, Stream(self.project, device, author, Sheet(*sheet)), seq, digest)
            for key, device, author, *sheet, seq, digest in self._all(query, values)
        ]


def _spelled(header: bytes, payload: bytes | None, salt: bytes | None) -> Change | None:
    try:
        return read_header(header, payload, salt)[1]
    except ValueError:  # the hub holds what no header is: its stream will not lead to its head
        return None


def open_hub(connection: psycopg.Connection[Any]) -> Hub:
    """Return the hub that a connection reaches; raises RefusedError where there is none that this version knows."""
    require_schema(connection)
    row = connection.execute("SELECT id, protocol_least, protocol_most FROM annotator.project").fetchone()
    if row is None:
        raise RefusedError("This login is no member's of the project; ask a manager for a new invitation.")
    project, least, most = row
    if most < PROTOCOL_LEAST:
        raise RefusedError("The hub is older than this Annotator; its administrator must run annotator hub create.")
    if least > PROTOCOL_MOST:
        raise RefusedError("The hub is newer than this Annotator; update this one to synchronise.")
    return Hub(connection, project)


def require_schema(connection: psycopg.Connection[Any]) -> None:
    """Raise RefusedError where a database holds no project."""
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'annotator' AND has_schema_privilege(oid, 'USAGE'))"
    ).fetchone()
    if row is None or not row[0]:
        raise RefusedError("There is no project in this database; make it with annotator hub create.")


_HEAD = "key, device, author, layer, document, owner, head_seq, head_hash"
