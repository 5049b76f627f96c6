"""The fold: from the changes of one record, in any order and any number of times, to its present state.

Pure; heads are the changes that none names as base; several are merged against their single common base.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import orjson

from annotator.log.change import Change
from annotator.log.merge import merge_states
from annotator.log.records import Family, State


class Conflict(NamedTuple):
    """A value that lost: `path` is the field (`attributes.outcome`), "removed", or "" for the whole record."""

    path: str
    change: str


class Folded(NamedTuple):
    """The present state of a record.

    `state` is None where the record is removed or redacted, `shown` the change that shows, `heads` all heads,
    `base` what an edit names as its base: the heads less those whose values still wait to be settled.
    """

    state: State | None
    shown: Change | None
    heads: tuple[str, ...] = ()
    base: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


ABSENT = Folded(None, None)


def state_of(change: Change) -> State | None:
    """Return the state a change puts, None where it removes its record or was redacted."""
    if change.removes or change.payload is None:
        return None
    state: State = orjson.loads(change.payload)
    return state


def distinct(changes: Iterable[Change]) -> dict[str, Change]:
    """Return changes by id; of two with one id (only a hostile writer makes them) always the same one."""
    found: dict[str, Change] = {}
    for change in changes:
        other = found.get(change.id)
        if other is None or _identity(change) < _identity(other):
            found[change.id] = change
    return found


def _identity(change: Change) -> tuple[bytes, bool, str, int, int, tuple[str, ...]]:
    erased = change.payload is not None  # an erased copy comes first: a redacted payload never returns
    return change.payload_hash, erased, change.kind, change.lamport, change.wall_ms, change.base


def heads_of(changes: dict[str, Change]) -> list[Change]:
    """Return the changes that none names as base, the highest first."""
    replaced = {name for change in changes.values() for name in change.base}
    return sorted((c for c in changes.values() if c.id not in replaced), key=lambda c: c.rank, reverse=True)


def fold_record(changes: Iterable[Change], family: Family) -> Folded:
    """Fold the changes of one record."""
    known = distinct(changes)
    heads = heads_of(known)
    if not heads:
        return ABSENT
    if len(heads) == 1:
        return Folded(state_of(heads[0]), heads[0], (heads[0].id,), (heads[0].id,))
    return _fold_heads(known, heads, family)


def _fold_heads(known: dict[str, Change], heads: list[Change], family: Family) -> Folded:
    names = tuple(head.id for head in heads)
    living = [head for head in heads if not head.removes and head.payload is not None]
    removals = tuple(Conflict("removed", head.id) for head in heads if head.removes)
    if not living:
        return Folded(None, heads[0], names, names)
    states = [state_of(head) or {} for head in living]
    base = _common_base(known, living)
    if base is None:
        state, clashes = states[0], [("", n) for n, other in enumerate(states) if other != states[0]]
    else:
        state, clashes = merge_states(base, states, family)
    lost = tuple(Conflict(path, living[index].id) for path, index in clashes)
    conflicts = tuple(sorted((*lost, *removals), key=lambda c: (c.path, c.change)))
    unsettled = {conflict.change for conflict in conflicts} - {living[0].id}
    return Folded(state, living[0], names, tuple(n for n in names if n not in unsettled), conflicts)


def ancestors(known: dict[str, Change], start: str) -> set[str]:
    """Return the ids of all changes that `start` replaces, directly or through others, itself included."""
    found: set[str] = set()
    open_ = [start]
    while open_:
        name = open_.pop()
        if name not in found:
            found.add(name)
            open_.extend(known[name].base if name in known else ())
    return found


def _common_base(known: dict[str, Change], heads: Sequence[Change]) -> State | None:
    """Return the state of the single nearest common ancestor, None where there is none or it has no state."""
    common = set.intersection(*(ancestors(known, head.id) for head in heads))
    # what is common is closed under ancestry, so whatever stands behind another is the base of one of them
    behind = {base for name in common if name in known for base in known[name].base if base != name}
    nearest = list(common - behind)
    if len(nearest) != 1 or nearest[0] not in known:
        return None
    return state_of(known[nearest[0]])


def state_before(changes: Iterable[Change], change: Change, family: Family) -> State | None:
    """Return what a record was before `change`: the fold of all that it replaces."""
    return folded_before(changes, [change], family).state


def folded_before(changes: Iterable[Change], late: Sequence[Change], family: Family) -> Folded:
    """Fold what a record was before the changes `late`: all that they replace, themselves left out."""
    known = distinct(changes)
    past = set[str]().union(*(ancestors(known, change.id) for change in late)) - {change.id for change in late}
    return fold_record([known[name] for name in past if name in known], family)
