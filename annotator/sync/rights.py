"""What a member may see, as a file's own tables say it: where no hub answers."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from annotator.log.change import Change, Sheet
from annotator.log.fold import fold_record
from annotator.log.records import FAMILIES, State, family_of
from annotator.model.entry import ROLES
from annotator.store.append import find_sheet
from annotator.store.history import changes_of
from annotator.store.team import assignments, reveals, setting
from annotator.sync.access import Rights

DECIDING = frozenset({"member", "assignment", "setting", "reveal", "state"})  # families that say who may see what
GOLD, TESTS = "gold", "tests"
_JUDGING = ("reviewer", "manager")
_DONE = (
    "SELECT t.document FROM state f JOIN sheet t ON t.key = f.sheet "
    "WHERE t.layer = 'work' AND t.owner = ? AND f.id = t.document AND f.stage = 'done'"
)

Said = Iterable[tuple[Sheet, Change]]


def rights_of(connection: Connection, member: str, more: Said = ()) -> Rights:
    """Return the rights of a member as the tables give them, and changes that are not stored yet."""
    table = connection.exec_driver_sql("SELECT role, retired FROM member WHERE id = ?", (member,)).first()
    role, retired = (table[0], bool(table[1])) if table else ("annotator", True)
    roles = {str(row[0]): row[1] for row in connection.exec_driver_sql("SELECT id, role FROM member")}
    assigned = {document: set(members) for document, members in assignments(connection).items()}
    revealed, gold, tests = set(reveals(connection)), setting(connection, GOLD), setting(connection, TESTS)
    done = {str(row[0]) for row in connection.exec_driver_sql(_DONE, (member,))}
    for sheet, family, record, state in _folded(connection, more):
        match family:
            case "member":
                roles[record] = state.get("role") if state else None
                if record == member:
                    role, retired = (state["role"], bool(state["retired"])) if state else ("annotator", True)
            case "assignment":
                _assign(assigned, record, state)
            case "setting" if record == GOLD:
                gold = state["value"] if state else None
            case "setting" if record == TESTS:
                tests = state["value"] if state else None
            case "state" if sheet == Sheet("work", record, member):
                (done.add if state and state["stage"] == "done" else done.discard)(record)
            case "reveal":
                (revealed.add if state else revealed.discard)(record)
    known = next((each for each in ROLES if each == role), None)
    members = {document: frozenset(each) for document, each in assigned.items() if each}
    return Rights(
        member,
        known or "annotator",
        retired or known is None,
        members,
        frozenset(revealed),
        gold == "open",
        frozenset(done.intersection(map(str, tests if isinstance(tests, list) else ()))),
        frozenset(name for name, each in roles.items() if each in _JUDGING),
    )


def _assign(assigned: dict[str, set[str]], record: str, state: State | None) -> None:
    document, _, member = record.rpartition(":")
    if state:
        assigned.setdefault(document, set()).add(member)
    elif document in assigned:
        assigned[document].discard(member)


def _folded(connection: Connection, more: Said) -> Iterable[tuple[Sheet, str, str, State | None]]:
    """Walk the records that changes speak of as they are with them."""
    spoken: dict[tuple[Sheet, str, str], list[Change]] = defaultdict(list)
    for sheet, change in more:
        if change.family in DECIDING and family_of(change, sheet) is not None:
            spoken[sheet, change.family, change.record].append(change)
    for (sheet, family, record), changes in spoken.items():
        key = find_sheet(connection, sheet)
        stored = changes_of(connection, key, family, [record])[record] if key is not None else []
        yield sheet, family, record, fold_record([*stored, *changes], FAMILIES[family]).state
