"""Undo and redo: appending the inverse of an action, with base, so that it merges like any other act.

The stack lives in the table `action`: what was `done` in order, what is `undone`, what was `dropped` when
something new was done after an undo. `latest` names the action whose changes an undo or redo inverts.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.log.change import Change, Sheet
from annotator.log.fold import fold_record, folded_before, state_of
from annotator.log.records import FAMILIES
from annotator.store.append import Act, Changed, Key
from annotator.store.history import changes_of_action
from annotator.store.redact import REDACTION
from annotator.store.replica import Replica
from annotator.store.users import still_used

_RANKS = {family: rank for rank, family in enumerate(FAMILIES)}
Check = Callable[[Sheet], object]
Refuse = Callable[["Step"], str]


@dataclass(frozen=True, slots=True)
class Step:
    """One act on the undo stack."""

    id: str
    verb: str
    detail: str
    wall_ms: int
    latest: str


def record(connection: Connection, act: Act) -> None:
    """Put an act that was just written on top of the stack; what was undone can no longer be redone."""
    connection.exec_driver_sql(
        "UPDATE action SET state = 'dropped' WHERE state = 'undone' AND device = ?", (act.device,)
    )
    connection.exec_driver_sql(
        "INSERT INTO action (id, device, verb, detail, wall_ms, state, latest) VALUES (?, ?, ?, ?, ?, 'done', ?)",
        (act.id, act.device, act.verb, act.detail, act.wall_ms, act.id),
    )


def is_stored(replica: Replica, act: str) -> bool:
    """Tell whether the act with this id is in the file."""
    return replica.connection.exec_driver_sql("SELECT 1 FROM action WHERE id = ?", (act,)).first() is not None


def last_acts(replica: Replica, most: int) -> list[str]:
    """Return the ids of the acts stored last, the newest first."""
    rows = replica.connection.exec_driver_sql("SELECT id FROM action ORDER BY key DESC LIMIT ?", (most,))
    return [str(row[0]) for row in rows]


def next_undo(replica: Replica) -> Step | None:
    """Return the act that `undo` would take back."""
    return _step(replica, "SELECT * FROM action WHERE state = 'done' AND device = ? ORDER BY key DESC LIMIT 1")


def next_redo(replica: Replica) -> Step | None:
    """Return the act that `redo` would do again."""
    return _step(replica, "SELECT * FROM action WHERE state = 'undone' AND device = ? ORDER BY key LIMIT 1")


def _step(replica: Replica, sql: str) -> Step | None:
    device = replica.device.id if replica.device else ""
    row = replica.connection.exec_driver_sql(sql, (device,)).mappings().one_or_none()
    return None if row is None else Step(row["id"], row["verb"], row["detail"], row["wall_ms"], row["latest"])


def undo(replica: Replica, check: Check, refuse: Refuse = lambda _: "") -> Changed:
    """Take back the last act done here; raises RefusedError where there is none, or none of it can go back.

    `check` is given each sheet that would be written, and raises RefusedError where the person here may not; `refuse`
    says of an act, in a sentence, why it stays although they might write there.
    """
    return _invert(replica, next_undo, "undone", check, refuse)


def redo(replica: Replica, check: Check) -> Changed:
    """Do again the act last taken back; raises RefusedError where there is none."""
    return _invert(replica, next_redo, "done", check)


def _invert(
    replica: Replica,
    choose: Callable[[Replica], Step | None],
    state: str,
    check: Check,
    refuse: Refuse = lambda _: "",
) -> Changed:
    with replica.act(state) as act:
        step = choose(replica)  # under the write lock: another window may have taken it back meanwhile
        if step is None:
            raise RefusedError(f"There is nothing to {'undo' if state == 'undone' else 'redo'} on this computer.")
        stays = refuse(step)
        skipped = [stays] if stays else _put_inverse(act, changes_of_action(act.connection, step.latest), check)
        nothing = act.written == 0 and bool(skipped)
        # what nothing of can go back leaves the stack, so that it does not stand before older acts for ever
        now = ("dropped", step.latest) if nothing else (state, act.id)
        act.connection.exec_driver_sql("UPDATE action SET state = ?, latest = ? WHERE id = ?", (*now, step.id))
    if nothing:
        raise RefusedError(skipped[0])
    if replica.changed is None:
        raise RuntimeError("an act ended without saying what it changed")
    return replace(replica.changed, verb=step.verb, skipped=tuple(skipped))


def _put_inverse(act: Act, changes: list[tuple[Sheet, int, Change]], check: Check) -> list[str]:
    """Put back what each record was before `changes`; returns why some were left, a sentence each."""
    own: dict[Key, list[Change]] = defaultdict(list)
    by_family: dict[tuple[Sheet, str], dict[str, None]] = defaultdict(dict)
    for sheet, _, change in changes:
        own[sheet, change.family, change.record].append(change)
        by_family[sheet, change.family][change.record] = None
    for sheet in dict.fromkeys(sheet for sheet, _ in by_family):
        check(sheet)
    for (sheet, family), names in by_family.items():
        act.preload(sheet, family, list(names))
    # annotations first and what was written last, so that a record's users are gone before it is asked who uses it
    order = list(reversed(own))
    order.sort(key=lambda key: -_RANKS.get(key[1], 0))
    return [reason for key in order if (reason := _put_back(act, key, own[key]))]


def _put_back(act: Act, key: Key, own: list[Change]) -> str | None:
    _, family, name = key
    history = act.history(key)
    if family == REDACTION:
        return "A redaction cannot be changed or taken back: what it named is gone."
    if any(change.payload is None for change in own):
        return f"The {family} was redacted since, so it stays as it is."
    if fold_record(history, FAMILIES[family]).state != state_of(own[-1]):
        return f"The {family} was changed by someone since, so it stays as it is; edit it by hand."
    before = folded_before(history, own, FAMILIES[family])
    if before.state is None and (why := still_used(act, family, name)):
        return why
    act.put_back(key, before, own)
    return None
