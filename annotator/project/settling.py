"""Settling what two devices or people changed apart: one act says which value stays.

What is not settled goes on waiting; whoever removes a record that was changed elsewhere settles all that waited in it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.fold import state_of
from annotator.log.records import State
from annotator.log.waiting import ATTENDANT, REMOVED, Item, askable, spelled, with_field
from annotator.project.conflicts import Conflict, conflicts
from annotator.project.people import here, may_write
from annotator.project.session import Project
from annotator.store.append import Act, Changed
from annotator.store.history import record_history
from annotator.store.users import still_used

Use = Literal["shown", "other"]


def settle(project: Project, chosen: Conflict | Iterable[Conflict], use: Use) -> Changed:
    """Settle conflicts as one act: what shows stays, or the other value takes its place; undo lets them wait again.

    Raises RefusedError where one waits no more, or where the person here may not write; then nothing was written.
    """
    listed = [chosen] if isinstance(chosen, Conflict) else list(chosen)
    with project.act("settle", use) as act:
        for key, group in groupby(sorted(listed, key=_place), key=_place):
            _settle(act, may_settle(project, *key), list(group), use)
    return project.changed


def _place(conflict: Conflict) -> tuple[Sheet, str, str]:
    return conflict.sheet, conflict.kind, conflict.record


def may_settle(project: Project, sheet: Sheet, family: str, record: str) -> tuple[Sheet, str, str]:
    """Return the place of a record if the person here may say what it is; raises RefusedError.

    They may where they may write; of a comment open to all, only who wrote it and managers may.
    """
    may_write(project, sheet)
    if family == "verdict" and here(project).role == "annotator":
        raise RefusedError("Only a reviewer or manager may settle what was said of a member's work.")
    if family == "comment" and sheet.layer == "shared" and here(project).role != "manager":
        author = record_history(project.replica.connection, family, record)[0].author
        if author != here(project).id:
            member = project.members.get(author)
            raise RefusedError(f"Only {member.name if member else author} or a manager may settle this comment.")
    return sheet, family, record


def _settle(act: Act, key: tuple[Sheet, str, str], chosen: Sequence[Conflict], use: Use) -> None:
    waiting = act.waiting(*key)
    settled = [_found(waiting, each) for each in chosen]
    if use == "other" and any(each.field == REMOVED for each in settled):
        _remove(act, key)
        return
    state = act.folded(*key).state or {}
    for item in settled if use == "other" else ():
        state = _with_other(act, key, state, item, waiting)
    act.settle(*key, state, list(_left(waiting, settled)))


def _found(waiting: Sequence[Item], conflict: Conflict) -> Item:
    """Return what waits as a conflict says; it may have been put again meanwhile, and is known by its value."""
    for item in waiting:
        if item.field == conflict.field and spelled(item.other) == spelled(conflict.other):
            return item
    raise RefusedError("This was settled meanwhile; choose another.")


def _remove(act: Act, key: tuple[Sheet, str, str]) -> None:
    if why := still_used(act, *key[1:]):
        raise RefusedError(why)
    act.remove(*key)


def _with_other(act: Act, key: tuple[Sheet, str, str], state: State, item: Item, waiting: Sequence[Item]) -> State:
    """Return a state with the value that waited; a label brings its kind."""
    source = next(state_of(each) or {} for each in act.history(key) if each.id == item.change)
    brought = [each.field for each in waiting if each.change == item.change and each.field == "kind"]
    for field in (item.field, *(brought if item.field == "label" else ())):
        state = with_field(state, source, field)
    return state


def _left(waiting: Sequence[Item], settled: Sequence[Item]) -> Iterator[Item]:
    """Walk what goes on waiting; what went with a value that was settled goes with it."""
    left = [each for each in waiting if each not in settled]
    done = {each.change for each in settled}
    alone = {each.change for each in askable(left) if each.field in ATTENDANT}
    return (each for each in left if not (each.field in ATTENDANT and each.change in done & alone))


def conflict_named(project: Project, record: str, field: str | None) -> list[Conflict]:
    """Return what waits in the record that `record`, an id or the beginning of one, means: of one field, or of all."""
    found = [each for each in conflicts(project) if each.record.startswith(record)] if record else []
    if not found:
        raise RefusedError(f"Nothing waits to be settled in {record}; list what does with: annotator conflicts FILE.")
    if len({(each.sheet, each.record) for each in found}) > 1:
        raise RefusedError(f"More than one record that waits begins with {record}; give more of its id.")
    named = [each for each in found if field in (None, each.field)]
    if not named:
        waiting = ", ".join(dict.fromkeys(each.field for each in found))
        raise RefusedError(f"“{field}” does not wait to be settled there; choose one of {waiting}.")
    return named
