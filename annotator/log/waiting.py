"""What waits in a record, field by field: from the conflicts of its fold to values that a person can choose between.

An act over what waits puts it again beside its own change: baseless, and with nothing of its own but what waits.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import orjson

from annotator.log.change import Change
from annotator.log.fold import Folded, ancestors, distinct, state_of
from annotator.log.records import Family, State

REMOVED = "removed"
ATTENDANT = frozenset(
    {"kind", "schema", "mark"}
)  # they go with what else waits of the same change, and are no choice beside it
_NOTHING: tuple[object, ...] = (None, "", [], {})


class Item(NamedTuple):
    """One value that waits: `field` is such as `attributes.outcome` or `removed`, `change` the head that holds it."""

    field: str
    change: str
    shown: object
    other: object


def items_of(changes: Iterable[Change], folded: Folded, family: Family) -> list[Item]:
    """Return what waits in a record, each value of a field once."""
    if not folded.conflicts:
        return []
    known = distinct(changes)
    found: dict[tuple[str, bytes], Item] = {}
    for path, name in folded.conflicts:
        for item in _items(known, path, name, folded.state or {}, family):
            found.setdefault((item.field, spelled(item.other)), item)
    return list(found.values())


def _items(known: Mapping[str, Change], path: str, name: str, shown: State, family: Family) -> Iterator[Item]:
    if path == REMOVED:
        yield Item(REMOVED, name, False, True)
        return
    other = state_of(known[name]) or {}
    for field in (path,) if path else _own_fields(known, known[name], shown, family):
        yield Item(field, name, value_at(shown, field), value_at(other, field))


def _own_fields(known: Mapping[str, Change], change: Change, shown: State, family: Family) -> list[str]:
    """Return the fields in which a whole record that waits differs; of one put again, those that it was put for."""
    state = state_of(change) or {}
    differing = differing_fields(state, shown, family)
    over = put_beside(known, change)
    if over is None:
        return differing
    own = differing_fields(state, state_of(over) or {}, family)
    return [field for field in differing if field in own]


def put_beside(known: Mapping[str, Change], change: Change) -> Change | None:
    """Return the change that an act put over a value which it put again as `change`; None for any other change."""
    if change.base:
        return None
    last = max((each for each in known.values() if each.action == change.action), key=lambda each: each.rank)
    return None if change.id in ancestors(dict(known), last.id) else last


def askable(items: Sequence[Item]) -> list[Item]:
    """Leave out what goes with something else that waits of the same change."""
    return [each for each in items if each.field not in ATTENDANT or not _is_attended(each, items)]


def _is_attended(item: Item, items: Sequence[Item]) -> bool:
    return any(each.change == item.change and each.field not in ATTENDANT for each in items)


def held_states(changes: Iterable[Change], items: Iterable[Item], state: State) -> list[State]:
    """Return what is put again beside `state`, so that `items` go on waiting; what agrees with it waits no more."""
    valued = [each for each in items if each.field != REMOVED]
    known = distinct(changes) if valued else {}
    found: dict[str, State] = {}
    for item in valued:
        source = state_of(known[item.change]) or {}
        found[item.change] = with_field(found.get(item.change, state), source, item.field)
    apart = {spelled(each): each for each in found.values() if each != state}
    return list(apart.values())


def with_field(state: State, source: State, field: str) -> State:
    """Return `state` with one field as `source` has it, or without it where that has none."""
    name, _, key = field.partition(".")
    if not key and name in source:
        return state | {name: source[name]}
    if not key:
        return {each: value for each, value in state.items() if each != name}
    inner, given = state.get(name), source.get(name)
    kept = dict(inner) if isinstance(inner, dict) else {}
    kept.pop(key, None)
    if isinstance(given, dict) and key in given:
        kept[key] = given[key]
    return state | {name: kept}


def differing_fields(one: State, other: State, family: Family) -> list[str]:
    """Return the fields in which two states differ; an empty one is as none."""
    fields = sorted({*_fields(one, family), *_fields(other, family)})
    return [field for field in fields if _plain(value_at(one, field)) != _plain(value_at(other, field))]


def _fields(state: State, family: Family) -> Iterator[str]:
    for field, value in state.items():
        if field in family.maps and isinstance(value, dict):
            yield from (f"{field}.{key}" for key in value)
        else:
            yield field


def _plain(value: object) -> object:
    return None if value in _NOTHING else value


def value_at(state: State, field: str) -> object:
    """Return the value of a field, None where there is none."""
    name, _, key = field.partition(".")
    value = state.get(name)
    return value.get(key) if key and isinstance(value, dict) else None if key else value


def spelled(value: object) -> bytes:
    """Spell a value so that equal ones are spelled alike."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def origin_of(changes: Iterable[Change], name: str, field: str, value: object) -> Change:
    """Return the change in which a value that the change `name` holds came in: others only carried it along."""
    known = distinct(changes)
    holder = known[name]
    again = put_beside(known, holder) is not None
    past = known if again else ancestors(known, name)
    earlier = (known[each] for each in past if each in known and known[each].rank <= holder.rank)
    found = [each for each in earlier if put_beside(known, each) is None and _brings(known, each, field, value)]
    return max(found, key=lambda each: each.rank, default=holder)


def _brings(known: Mapping[str, Change], change: Change, field: str, value: object) -> bool:
    """Tell whether a change put a value that nothing it replaced had; for a removal, whether it is one."""
    replaced = [known[base] for base in change.base if base in known]
    if field == REMOVED:
        return change.removes and not any(each.removes for each in replaced)
    return _has(change, field, value) and not any(_has(each, field, value) for each in replaced)


def _has(change: Change, field: str, value: object) -> bool:
    return not change.removes and spelled(value_at(state_of(change) or {}, field)) == spelled(value)


def shown_origin_of(changes: Iterable[Change], folded: Folded, item: Item) -> Change:
    """Return the change in which the value that shows came in; beside a removal, the last that put anything."""
    known = distinct(changes)
    last = folded.shown or known[item.change]
    if item.field == REMOVED:
        return last
    heads = {each for name in folded.heads for each in ancestors(known, name) if each in known}
    found = [
        known[each]
        for each in heads
        if put_beside(known, known[each]) is None and _brings(known, known[each], item.field, item.shown)
    ]
    return max(found, key=lambda each: each.rank, default=last)
