"""Appending an act: changes are chained into this device's streams and folded, in one database transaction."""

import os
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

import orjson
from sqlalchemy import Connection

from annotator.errors import BadInputError, RefusedError
from annotator.log.change import PUT, REMOVE, Change, Sheet, payload_digest
from annotator.log.fold import Folded, fold_record
from annotator.log.records import FAMILIES, State
from annotator.log.stream import Link, Stream, extend
from annotator.log.waiting import REMOVED, Item, held_states, items_of, spelled
from annotator.model.ids import new_id, new_ids
from annotator.store import search
from annotator.store.ahead import Ahead, Batch
from annotator.store.folding import copy_folded, fold_ahead, insert_sql, write_folded
from annotator.store.history import changes_of
from annotator.store.newer import closed_sheets, newer_fault
from annotator.store.redact import NOTHING, REDACTION, Gone, Redactions, apply_redactions, redactions
from annotator.store.rows import Row

# families of which a staged act looks at its own records only
_BESIDE = frozenset({"annotation", "comment", "state", "verdict"})
LONGEST_ID = 500  # characters: the header has room for more, an index of the hub's database hardly

Key = tuple[Sheet, str, str]  # sheet, family, record


@dataclass(frozen=True, slots=True)
class Changed:
    """What an act changed, for the views to refresh: documents and records by id, families by name."""

    action: str
    verb: str
    documents: frozenset[str]
    records: frozenset[str]
    families: frozenset[str]
    count: int
    skipped: tuple[str, ...] = ()
    grown: tuple[tuple[Sheet, int], ...] = ()  # by how many annotations, where by any


@dataclass(slots=True)
class Act:
    """One act of one person while it is written; obtained from `Replica.act`, which holds the transaction."""

    connection: Connection
    project: str
    device: str
    author: str
    verb: str
    detail: str = ""
    id: str = field(default_factory=new_id)
    wall_ms: int = field(default_factory=lambda: time.time_ns() // 1_000_000)
    _written: list[tuple[Key, Change]] = field(default_factory=list)
    _by_record: dict[Key, list[Change]] = field(default_factory=dict)
    _fresh: dict[Key, Folded] = field(default_factory=dict)
    _sheets: dict[Sheet, int] = field(default_factory=dict)
    _worked_out: "_WorkedOut | None" = None
    _lamport: int = -1
    _names: list[str] = field(default_factory=list)
    _closed: frozenset[Sheet] | None = None
    _redactions: Redactions | None = None
    _gone: Gone = field(default_factory=Gone)
    _decided_gold: frozenset[str] | None = None
    added: dict[str, Sheet] = field(default_factory=dict)  # where records stand that were new
    grown: Counter[Sheet] = field(default_factory=Counter)  # by how many annotations
    removed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # records by family

    def folded(self, sheet: Sheet, family: str, record: str) -> Folded:
        """Return the present state of a record, what this act wrote included."""
        return fold_record(self.history((sheet, family, record)), FAMILIES[family])

    def put(self, sheet: Sheet, family: str, record: str, state: State) -> None:
        """Put a record's whole state; nothing is written where it is that already."""
        key = (sheet, family, record)
        now = self.folded(*key)
        if now.state != state:
            self._put_over(key, state, now, items_of(self.history(key), now, FAMILIES[family]))

    def waiting(self, sheet: Sheet, family: str, record: str) -> list[Item]:
        """Return what waits to be settled in a record, field by field."""
        key = (sheet, family, record)
        return items_of(self.history(key), self.folded(*key), FAMILIES[family])

    def _put_over(self, key: Key, state: State, now: Folded, waiting: Sequence[Item]) -> None:
        """Put what shall show in place of `now`; what is still `waiting` is put again beside it, or stays there.

        Whoever acts has seen the record as it was merged, so the merge is done with: a value waits from now on without
        a base, as a conflict of the whole record, lest the other fields of its change come back over the act.
        """
        removals = {each.change for each in waiting if each.field == REMOVED}
        for each in held_states(self.history(key), waiting, state):
            self._write(key, each, ())
        if removals and not removals.intersection(now.heads):
            self._write(key, None, ())
        self._write(key, state, [name for name in now.heads if name not in removals])

    def settle(self, sheet: Sheet, family: str, record: str, state: State | None, waiting: Sequence[Item] = ()) -> None:
        """Put or remove a record in place of all its heads: conflicts are settled, but for what is still `waiting`."""
        key = (sheet, family, record)
        if state is None:
            self._write(key, None, self.folded(*key).heads)
        else:
            self._put_over(key, state, self.folded(*key), waiting)

    def remove(self, sheet: Sheet, family: str, record: str) -> None:
        """Remove a record with all that waits to be settled in it; a record that is not there stays so."""
        folded = self.folded(sheet, family, record)
        if folded.state is not None:
            self._write((sheet, family, record), None, folded.heads)

    def put_back(self, key: Key, before: Folded, own: list[Change]) -> None:
        """Put a record back as it was `before` the changes `own`, with what waited to be settled then."""
        if before.state is None:
            self.remove(*key)
            return
        now, ids = self.folded(*key), {each.id for each in own}
        waited = items_of(self.history(key), before, FAMILIES[key[1]])
        since = [each for each in self.waiting(*key) if each.change not in ids]  # came or stayed meanwhile
        known = {(each.field, spelled(each.other)) for each in waited}
        waiting = [*waited, *(each for each in since if (each.field, spelled(each.other)) not in known)]
        if now.state != before.state or now.conflicts != before.conflicts:
            self._put_over(key, before.state, now, waiting)

    def add(self, sheet: Sheet, family: str, record: str, state: State) -> None:
        """Put a record that is not in the log yet: it has no history to look up, but what this act wrote."""
        key = (sheet, family, record)
        if key in self._fresh or key in self._by_record:
            self.put(sheet, family, record, state)
            return
        self._admit(key)
        change = self._change(family, record, state, ())
        self._written.append((key, change))
        self._fresh[key] = Folded(state, change)
        self.added[record] = sheet

    def decided_gold(self) -> frozenset[str]:
        """Return the gold of the decisions that stand, but for those that this act removed; asked for once."""
        if self._decided_gold is None:
            rows = self.connection.exec_driver_sql(
                "SELECT d.id, g.value FROM decision d CROSS JOIN json_each(d.gold) g"
            )
            self._decided_gold = frozenset(row[1] for row in rows if row[0] not in self.removed["decision"])
        return self._decided_gold

    def rewritten(self, layer: str, family: str) -> Iterator[tuple[Sheet, str, State, State | None]]:
        """Walk the records of a layer that were there before this act and that it changed: as they were, and are."""
        keys = dict.fromkeys(key for key, _ in self._written if key[0].layer == layer and key[1] == family)
        own = {change.id for _, change in self._written} if keys else set()
        for key in (each for each in keys if each not in self._fresh):
            before = fold_record([each for each in self.history(key) if each.id not in own], FAMILIES[family]).state
            now = self.folded(*key).state
            if before is not None and before != now:
                yield key[0], key[2], before, now

    def wrote_in(self, sheet: Sheet) -> bool:
        """Tell whether this act has written in a sheet so far."""
        return any(key[0] == sheet for key, _ in self._written)

    @property
    def written(self) -> int:
        """How many changes the act has so far."""
        return len(self._written)

    def history(self, key: Key) -> list[Change]:
        """Return the changes of a record, what this act wrote included."""
        if (fresh := self._fresh.pop(key, None)) is not None:
            self._by_record[key] = [fresh.shown] if fresh.shown else []
        elif key not in self._by_record:
            sheet, family, record = key
            self._by_record[key] = self._stored(sheet, family, [record]).get(record, [])
        return self._by_record[key]

    def preload(self, sheet: Sheet, family: str, records: list[str]) -> None:
        """Load the histories of many records at once, for a bulk act."""
        wanted = [name for name in records if (sheet, family, name) not in self._by_record]
        found = self._stored(sheet, family, wanted)
        self._by_record.update({(sheet, family, name): found.get(name, []) for name in wanted})

    def _stored(self, sheet: Sheet, family: str, records: list[str]) -> dict[str, list[Change]]:
        key = self._sheets.get(sheet) or find_sheet(self.connection, sheet)
        return changes_of(self.connection, key, family, records) if key else {}

    def _admit(self, key: Key, *, removes: bool = False) -> None:
        """Raise RefusedError where a record is not to be written: it is redacted, or a newer program was there."""
        if self._closed is None:
            self._closed = closed_sheets(self.connection)
        if self._closed and (fault := newer_fault(self.connection, self._closed, key[0])):
            raise RefusedError(fault)
        if self.is_redacted(*key):
            raise RefusedError(f"This {key[1]} was redacted, and what is redacted cannot come back.")
        if key[1] == REDACTION and (removes or self.history(key)):
            raise RefusedError("A redaction cannot be changed or taken back: what it named is gone.")

    def is_redacted(self, sheet: Sheet, family: str, record: str) -> bool:
        """Tell whether a record is redacted, so that nothing can be written of it."""
        if self._redactions is None:
            self._redactions = redactions(self.connection)
        return self._redactions is not NOTHING and self._redactions.covers(sheet, family, record)

    def _write(self, key: Key, state: State | None, base: Iterable[str]) -> None:
        self._admit(key, removes=state is None)
        change = self._change(key[1], key[2], state, base)
        (self.removed[key[1]].add if state is None else self.removed[key[1]].discard)(key[2])
        self.history(key).append(change)
        self._written.append((key, change))

    def _change(self, family: str, record: str, state: State | None, base: Iterable[str]) -> Change:
        payload = b"" if state is None else _payload(state)
        if len(record) > LONGEST_ID or "\0" in record:
            raise BadInputError(f"The {family} id {record[:40]!r} is too long or holds a NUL character; shorten it.")
        salt = os.urandom(16)
        return Change(
            id=self._next_id(),
            action=self.id,
            lamport=self._next_lamport(),
            wall_ms=self.wall_ms,
            kind=family + (REMOVE if state is None else PUT),
            v=FAMILIES[family].version,
            record=record,
            base=tuple(base),
            payload_hash=payload_digest(salt, payload),
            payload=payload,
            salt=salt,
        )

    def _next_id(self) -> str:
        if not self._names:
            self._names = new_ids(64 if len(self._written) < 64 else 4096)[::-1]
        return self._names.pop()

    def _next_lamport(self) -> int:
        if self._lamport < 0:
            self._lamport = self.connection.exec_driver_sql("SELECT lamport FROM replica").scalar_one()
        self._lamport += 1
        return self._lamport

    def sheet_key(self, sheet: Sheet) -> int:
        """Return the local key of a sheet, made where there is none."""
        if sheet not in self._sheets:
            self._sheets[sheet] = sheet_key(self.connection, sheet)
        return self._sheets[sheet]

    def is_overtaken(self, seen: int) -> bool:
        """Tell whether a change stored after the one numbered `seen` touches what this act may have looked at.

        That is all but annotations, comments and states of documents, and of these the act's own.
        """
        sql = "SELECT kind, record FROM change WHERE rowid > ?"
        stored = self.connection.exec_driver_sql(sql, (seen,)).all()
        if any(row[0].partition(".")[0] not in _BESIDE for row in stored):
            return True
        own = {record for _, _, record in (*self._fresh, *self._by_record)} if stored else set()
        return any(row[1] in own for row in stored)

    def work_out(self) -> None:
        """Chain, fold and bind the act's rows ahead, so that little is left for `store` to do under the lock.

        Where another program moves the head of a stream before that, it is chained anew. `forget` follows in any case.
        """
        ahead = Ahead(self.connection)
        self._worked_out = worked_out = _WorkedOut(ahead, self._by_sheet(), list(self._groups()))
        for sheet, changes in worked_out.changes.items():
            stream = self._stream(sheet)
            head = find_head(self.connection, stream) or (0, 0, stream.genesis)
            rows = [_link_row(0, link) for link in extend(*head[1:], changes)]
            worked_out.chains[sheet] = _Chain(head[1:], rows[-1], ahead.keep("change", rows))
        for number, group in enumerate(worked_out.groups):
            if group.fresh:
                worked_out.rows[number] = fold_ahead(ahead, group.family, group.records)
        texts = [each for group in worked_out.groups if group.family == "text" for each in group.records]
        worked_out.index = search.index_ahead(
            ahead, ((name, str(folded.state["content"])) for name, folded in texts if folded.state is not None)
        )

    def forget(self) -> None:
        """Let go of what was worked out ahead."""
        if self._worked_out is not None:
            self._worked_out.ahead.drop()
            self._worked_out = None

    def _by_sheet(self) -> dict[Sheet, list[Change]]:
        found: dict[Sheet, list[Change]] = defaultdict(list)
        for key, change in self._written:
            found[key[0]].append(change)
        return found

    def _stream(self, sheet: Sheet) -> Stream:
        return Stream(self.project, self.device, self.author, sheet)

    def store(self) -> None:
        """Write the act's changes and the tables folded from them; what it redacts goes at once."""
        if self._worked_out is not None:
            self._copy(self._worked_out)
        else:
            for sheet, changes in self._by_sheet().items():
                append_changes(self.connection, self._stream(sheet), self.sheet_key(sheet), changes)
            for group in self._groups():
                self._write_folded(group)
        if self._written:
            # a staged act has not seen what others stored meanwhile, so that its clock may stand behind theirs
            self.connection.exec_driver_sql("UPDATE replica SET lamport = max(lamport, ?)", (self._lamport,))
        if any(key[1] == REDACTION for key, _ in self._written):
            self._gone = apply_redactions(self.connection, redactions(self.connection))

    def _copy(self, worked_out: "_WorkedOut") -> None:
        """Write what was worked out ahead."""
        for sheet, chain in worked_out.chains.items():
            stream, local = self._stream(sheet), self.sheet_key(sheet)
            key, *head = stream_head(self.connection, stream, local)
            if tuple(head) == chain.head:
                worked_out.ahead.copy("change", chain.batch, {"stream": key})
                _move_head(self.connection, key, chain.last)
            else:
                append_changes(self.connection, stream, local, worked_out.changes[sheet])
        for number, group in enumerate(worked_out.groups):
            if (rows := worked_out.rows.get(number)) is not None:
                local = self.sheet_key(group.sheet)
                self._count(group, copy_folded(self.connection, worked_out.ahead, local, group.family, rows))
            else:
                self._write_folded(group, index=False)
        search.copy_index(self.connection, worked_out.ahead, worked_out.index)

    def _groups(self) -> Iterator["_Group"]:
        """Walk the records that the act wrote as they are now, by what is written into one table at once."""
        # a key first written counts once, in the order of its first change, so that parents precede parts
        keys = dict.fromkeys(key for key, _ in self._written)
        for (sheet, family, fresh), group in groupby(keys, key=lambda key: (key[0], key[1], key in self._fresh)):
            yield _Group(sheet, family, fresh, [(key[2], self._folded_now(key)) for key in group])

    def _write_folded(self, group: "_Group", *, index: bool = True) -> None:
        sheet = self.sheet_key(group.sheet)
        grown = write_folded(self.connection, sheet, group.family, group.records, fresh=group.fresh, index=index)
        self._count(group, grown)

    def _count(self, group: "_Group", grown: int) -> None:
        if group.family == "annotation":
            self.grown[group.sheet] += grown

    def _folded_now(self, key: Key) -> Folded:
        return self._fresh.get(key) or fold_record(self._by_record[key], FAMILIES[key[1]])

    def changed(self) -> Changed:
        """Return what the act changed."""
        return Changed(
            action=self.id,
            verb=self.verb,
            documents=(frozenset(sheet.document for (sheet, _, _), _ in self._written) | self._gone.documents) - {""},
            records=frozenset(record for (_, _, record), _ in self._written) | self._gone.records,
            families=frozenset(family for (_, family, _), _ in self._written) | self._gone.families,
            count=len(self._written),
            grown=tuple((sheet, by) for sheet, by in self.grown.items() if by),
        )


class _Chain(NamedTuple):
    """Changes chained behind `head`: its number and hash; `last` is the row of the last."""

    head: tuple[int, bytes]
    last: Row
    batch: Batch


class _Group(NamedTuple):
    """Records of one family in one sheet; `fresh` ones are not in the log yet."""

    sheet: Sheet
    family: str
    fresh: bool
    records: list[tuple[str, Folded]]


@dataclass(slots=True)
class _WorkedOut:
    """What an act will write, as far as that is known before the file is locked; `rows` by the group's number."""

    ahead: Ahead
    changes: dict[Sheet, list[Change]]
    groups: list[_Group]
    chains: dict[Sheet, _Chain] = field(default_factory=dict)
    rows: dict[int, dict[str, Batch]] = field(default_factory=dict)
    index: Batch = range(0)


def _payload(state: State) -> bytes:
    """Spell a state as JSON; raises BadInputError for text that no UTF-8 holds, as misread arguments may."""
    try:
        payload = orjson.dumps(state)
    except TypeError as error:
        if "surrogates" not in str(error):
            raise
        raise BadInputError("A text holds half a surrogate pair, which is no character; type it again.") from error
    if b"\\u0000" in payload and any("\0" in text for text in _texts(state)):
        raise BadInputError("A text holds a NUL character; type it again without.")
    return payload


def _texts(value: object) -> Iterator[str]:
    """Walk the texts in a state."""
    match value:
        case str():
            yield value
        case dict():
            for name, each in value.items():
                yield from (name, *_texts(each))
        case list():
            for each in value:
                yield from _texts(each)


def find_sheet(connection: Connection, sheet: Sheet) -> int | None:
    """Return the local key of a sheet, None where there is none."""
    sql = "SELECT key FROM sheet WHERE layer = ? AND document = ? AND owner = ?"
    found: int | None = connection.exec_driver_sql(sql, (sheet.layer, sheet.document, sheet.owner)).scalar()
    return found


def sheet_key(connection: Connection, sheet: Sheet) -> int:
    """Return the local key of a sheet, made where there is none."""
    found = find_sheet(connection, sheet)
    if found is None:
        made = connection.exec_driver_sql(
            "INSERT INTO sheet (layer, document, owner) VALUES (?, ?, ?) RETURNING key",
            (sheet.layer, sheet.document, sheet.owner),
        )
        found = int(made.scalar_one())
    return found


def last_change(connection: Connection) -> int:
    """Return the number of the change that was stored last."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(rowid), 0) FROM change").scalar_one())


def append_changes(connection: Connection, stream: Stream, sheet: int, changes: Iterable[Change]) -> None:
    """Chain `changes` behind the head of `stream` and move the head."""
    key, seq, prev = stream_head(connection, stream, sheet)
    append_links(connection, key, extend(seq, prev, changes))


def append_links(connection: Connection, key: int, links: Iterable[Link]) -> None:
    """Store links that continue the stream with local key `key`, and move its head."""
    rows = [_link_row(key, link) for link in links]
    connection.exec_driver_sql(insert_sql("change"), rows)
    _move_head(connection, key, rows[-1])


def _move_head(connection: Connection, key: int, last: Row) -> None:
    sql = "UPDATE stream SET head_seq = ?, head_hash = ? WHERE key = ?"
    connection.exec_driver_sql(sql, (last[1], last[12], key))


def _link_row(key: int, link: Link) -> Row:
    c = link.change
    place = (key, link.seq, c.id, c.action, c.lamport, c.wall_ms, c.kind, c.v, c.record, " ".join(c.base))
    return *place, c.payload_hash, link.prev, link.hash, link.header, c.payload, c.salt


def stream_head(connection: Connection, stream: Stream, sheet: int) -> tuple[int, int, bytes]:
    """Return (local key, last number, last hash) of a stream, made empty where there is none."""
    found = find_head(connection, stream)
    if found is None:
        made = connection.exec_driver_sql(
            "INSERT INTO stream (id, device, author, sheet, head_seq, head_hash) "
            "VALUES (?, ?, ?, ?, 0, ?) RETURNING key",
            (stream.id, stream.device, stream.author, sheet, stream.genesis),
        )
        found = int(made.scalar_one()), 0, stream.genesis
    return found


def find_head(connection: Connection, stream: Stream) -> tuple[int, int, bytes] | None:
    """Return (local key, last number, last hash) of a stream, None where it is not there yet."""
    sql = "SELECT key, head_seq, head_hash FROM stream WHERE id = ?"
    row = connection.exec_driver_sql(sql, (stream.id,)).one_or_none()
    return None if row is None else (row[0], row[1], row[2])
