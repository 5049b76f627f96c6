"""Undo and redo: appending the inverse of an action, with base, so that it merges like any other act.

The stack lives in the table `action`: what was `done` in order, what is `undone`, what was `dropped` when
something new was done after an undo. `latest` names the action whose changes an undo or redo inverts.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from annotator.errors import RefusedError
from annotator.log.change import Change, Sheet
from annotator.log.fold import fold_record, state_before, state_of
from annotator.log.records import FAMILIES
from annotator.store.append import Act, Changed
from annotator.store.history import changes_of, changes_of_action
from annotator.store.replica import Replica


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


def undo(replica: Replica) -> Changed:
    """Take back the last act done here; raises RefusedError where there is none, or none of it can go back."""
    step = next_undo(replica)
    if step is None:
        raise RefusedError("There is nothing to undo on this computer.")
    return _invert(replica, step, "undone")


def redo(replica: Replica) -> Changed:
    """Do again the act last taken back; raises RefusedError where there is none."""
    step = next_redo(replica)
    if step is None:
        raise RefusedError("There is nothing to redo.")
    return _invert(replica, step, "done")


def _invert(replica: Replica, step: Step, state: str) -> Changed:
    with replica.act(step.verb, step.detail) as act:
        skipped = _put_inverse(act, changes_of_action(act.connection, step.latest))
        if act.written == 0 and skipped:
            raise RefusedError(skipped[0])
        act.connection.exec_driver_sql("UPDATE action SET state = ?, latest = ? WHERE id = ?", (state, act.id, step.id))
    if replica.changed is None:
        raise RuntimeError("an act ended without saying what it changed")
    return replace(replica.changed, verb=step.verb, skipped=tuple(skipped))


def _put_inverse(act: Act, changes: list[tuple[Sheet, int, Change]]) -> list[str]:
    """Put back what each record was before `changes`; returns why some were left, a sentence each."""
    first: dict[tuple[Sheet, str, str], Change] = {}
    last: dict[tuple[Sheet, str, str], Change] = {}
    for sheet, _, change in changes:
        key = (sheet, change.family, change.record)
        first.setdefault(key, change)
        last[key] = change
    for sheet, family in {(key[0], key[1]) for key in first}:
        act.preload(sheet, family, [key[2] for key in first if key[:2] == (sheet, family)])
    going = {name for _, family, name in first if family == "annotation"}
    skipped = []
    for key in reversed(first):
        reason = _put_back(act, key, first[key], last[key], going)
        if reason:
            skipped.append(reason)
    return skipped


def _put_back(act: Act, key: tuple[Sheet, str, str], first: Change, last: Change, going: Collection[str]) -> str | None:
    """Put one record back; returns why it was left. `going` are the annotations that the same act takes back."""
    sheet, family, name = key
    history = act.history(key)
    if any(change.payload is None for change in (first, last)):
        return f"The {family} was redacted since, so it stays as it is."
    if fold_record(history, FAMILIES[family]).state != state_of(last):
        return f"The {family} was changed by someone since, so it stays as it is; edit it by hand."
    before = state_before(history, first, FAMILIES[family])
    if before is None and (why := _still_used(act.connection, family, name, going)):
        return why
    if before is None:
        act.remove(sheet, family, name)
    else:
        act.put(sheet, family, name, before)
    return None


def _still_used(connection: Connection, family: str, name: str, going: Collection[str]) -> str | None:
    """Say why a record that others build on cannot go, or None."""
    if family not in ("document", "text"):
        return None
    sql = "SELECT a.id FROM annotation a JOIN sheet s ON s.key = a.sheet WHERE s.document = ?"
    used = len(set(connection.exec_driver_sql(sql, (name,)).scalars()) - set(going))
    return f"The document has {used} annotations by now, so it stays; remove them first." if used else None


def histories(connection: Connection, sheet: int, family: str, name: str) -> list[Change]:
    """Return the changes of one record in the order of their making."""
    return sorted(changes_of(connection, sheet, family, [name])[name], key=lambda change: change.rank)
