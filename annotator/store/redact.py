"""Redaction: what a manager names is taken out of the log, the tables, the index and the backups, for good.

The headers stay, so that every chain still holds; no way in brings a redacted payload back.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import orjson
from sqlalchemy import Connection

from annotator.log.change import Change, Sheet
from annotator.log.records import FAMILIES
from annotator.log.stream import Link
from annotator.store import search
from annotator.store.folding import fold_into_tables

REDACTION = "redaction"


@dataclass(frozen=True, slots=True)
class Redactions:
    """What is redacted: whole documents, and single records, by id."""

    documents: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Tell whether anything is redacted."""
        return bool(self.documents or self.records)

    def covers(self, sheet: Sheet, family: str, record: str) -> bool:
        """Tell whether a record is redacted; a redaction itself never is."""
        if family == REDACTION:
            return False
        return record in self.records or record in self.documents or sheet.document in self.documents


@dataclass(frozen=True, slots=True)
class Gone:
    """What a redaction took: how many changes, and which documents, families and records they were of."""

    changes: int = 0
    documents: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    records: frozenset[str] = field(default=frozenset())

    def __bool__(self) -> bool:
        """Tell whether anything went."""
        return self.changes > 0


NOTHING = Redactions()


def redactions(connection: Connection) -> Redactions:
    """Return all that was ever redacted: a redaction that was written over still counts.

    One whose author was never a manager counts for nothing.
    """
    found = connection.exec_driver_sql("SELECT id FROM redaction").scalars().all()
    if not found:
        return NOTHING
    rows = connection.exec_driver_sql(
        "SELECT c.payload, s.author FROM change c JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet "
        "WHERE c.record IN (SELECT value FROM json_each(?)) AND c.kind = 'redaction.put' AND c.v <= ? "
        "AND c.payload IS NOT NULL AND t.layer = 'project' AND t.document = ''",
        (orjson.dumps(found).decode(), FAMILIES[REDACTION].version),
    ).all()
    managers = {author for author in {row[1] for row in rows} if _was_manager(connection, author)}
    states = [orjson.loads(row[0]) for row in rows if row[1] in managers]
    documents = frozenset(str(state["document"]) for state in states) - {""}
    return Redactions(documents, frozenset(str(each) for state in states for each in state["records"]))


def _was_manager(connection: Connection, member: str) -> bool:
    rows = connection.exec_driver_sql(
        "SELECT c.payload FROM change c JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet "
        "WHERE c.record = ? AND c.kind = 'member.put' AND c.payload IS NOT NULL AND t.layer = 'project'",
        (member,),
    )
    return any(orjson.loads(row[0]).get("role") == "manager" for row in rows)


def erased(connection: Connection, sheet: Sheet, links: Sequence[Link]) -> list[Link]:
    """Return links that come into `sheet` without the payloads of what is redacted; hashes and headers stay."""
    known = redactions(connection)
    return [each._replace(change=_erased(known, sheet, each.change)) for each in links] if known else list(links)


def erased_changes(connection: Connection, sheet: Sheet, changes: Sequence[Change]) -> list[Change]:
    """Do as `erased` for changes that are not chained yet."""
    known = redactions(connection)
    return [_erased(known, sheet, each) for each in changes] if known else list(changes)


def _erased(known: Redactions, sheet: Sheet, change: Change) -> Change:
    covered = known.covers(sheet, change.family, change.record)
    return change._replace(payload=None, salt=None) if covered else change


def made_of(connection: Connection, records: Collection[str]) -> set[str]:
    """Return what copies these annotations or speaks of them, by id: decisions ever taken on them, gold made of them.

    Gold that a decision made goes with all decisions on it; what a redacted filler filled stays.
    """
    spelled = connection.exec_driver_sql(
        "SELECT record, payload FROM change WHERE kind = 'decision.put' AND v <= ? AND payload IS NOT NULL",
        (FAMILIES["decision"].version,),
    )
    taken = [(row[0], orjson.loads(row[1])) for row in spelled]
    found = set(records)
    before = -1
    while len(found) > before:
        before = len(found)
        for name, state in taken:
            covered = {cover.partition(" ")[0] for cover in state["covers"]}
            if not found.isdisjoint({*covered, *state["took"], *state["gold"]}):
                found.add(name)
            if not state["part"] and not found.isdisjoint(covered):
                found.update(state["gold"])
    return found - set(records)


def apply_redactions(connection: Connection, known: Redactions) -> Gone:
    """Take the payloads and salts of what is redacted out of the log and all that was folded from them.

    Part of the caller's transaction; what is gone already costs next to nothing. `scrub` follows where anything went.
    """
    rows = _standing(connection, known) if known else []
    if not rows:
        return Gone()
    connection.exec_driver_sql("UPDATE change SET payload = NULL, salt = NULL WHERE rowid = ?", [r[:1] for r in rows])
    _forget_details(connection, {row[8] for row in rows})
    records = defaultdict[tuple[int, str], dict[str, None]](dict)
    for _, key, layer, document, owner, kind, _, record, _ in rows:
        family = FAMILIES.get(kind.rpartition(".")[0])
        if family is not None and family.lives_in(Sheet(layer, document, owner)):
            records[key, family.name][record] = None
    for (key, family_name), names in sorted(records.items(), key=lambda each: list(FAMILIES).index(each[0][1])):
        fold_into_tables(connection, key, family_name, list(names))
    if any(family == "text" for _, family in records):
        search.compact(connection)
    documents = {row[3] for row in rows} | {row[7] for row in rows if row[5].partition(".")[0] == "document"}
    families = frozenset(family for _, family in records)
    return Gone(len(rows), frozenset(documents - {""}), families, frozenset(row[7] for row in rows))


_COLUMNS = "c.rowid, t.key, t.layer, t.document, t.owner, c.kind, c.v, c.record, c.action"
_JOINED = "FROM change c JOIN stream s ON s.key = c.stream JOIN sheet t ON t.key = s.sheet"


def _standing(connection: Connection, known: Redactions) -> list[tuple[int, int, str, str, str, str, int, str, str]]:
    """Return the changes of what is redacted whose payloads stand yet."""
    records, documents = (orjson.dumps(sorted(each)).decode() for each in (known.records, known.documents))
    standing = "(c.payload IS NOT NULL OR c.salt IS NOT NULL) AND c.kind NOT LIKE 'redaction.%'"
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} {_JOINED} WHERE c.record IN (SELECT value FROM json_each(?) UNION "
        f"SELECT value FROM json_each(?)) AND {standing} "
        f"UNION SELECT {_COLUMNS} {_JOINED} WHERE t.document IN (SELECT value FROM json_each(?)) AND {standing}",
        (records, documents, documents),
    )
    return [tuple(row) for row in rows]


def _forget_details(connection: Connection, acts: set[str]) -> None:
    """Forget what the stack of acts calls what they wrote: the title of an entry, the name of a member."""
    named = orjson.dumps(sorted(acts)).decode()
    connection.exec_driver_sql(
        "UPDATE action SET detail = '' WHERE id IN (SELECT value FROM json_each(?)) "
        "OR latest IN (SELECT value FROM json_each(?))",
        (named, named),
    )


@dataclass(frozen=True, slots=True)
class Extent:
    """What a redaction would take: all changes, and of what stands now, how many of each kind."""

    changes: int
    annotations: int
    comments: int
    entries: int
    decisions: int
    members: int


def extent(connection: Connection, wanted: Redactions) -> Extent:
    """Return what `wanted` would take; `members` is how many people's work in documents is among it."""
    rows = _standing(connection, wanted)
    names = orjson.dumps(sorted({row[7] for row in rows})).decode()
    annotations, comments, entries, decisions = (
        int(
            connection.exec_driver_sql(
                f"SELECT count(*) FROM {family} WHERE id IN (SELECT value FROM json_each(?))", (names,)
            ).scalar_one()
        )
        for family in ("annotation", "comment", "entry", "decision")
    )
    return Extent(len(rows), annotations, comments, entries, decisions, len({row[4] for row in rows} - {""}))


def still_standing(connection: Connection) -> int:
    """Return how many changes hold what is redacted: none, in a sound file."""
    known = redactions(connection)
    return len(_standing(connection, known)) if known else 0
