"""Merging several states of one record, field by field, against the one they came from."""

from collections.abc import Iterator, Sequence

import orjson

from annotator.log.records import Family, State

_MISSING = object()
Path = tuple[str, ...]


def merge_states(base: State, heads: Sequence[State], family: Family) -> tuple[State, list[tuple[str, int]]]:
    """Merge `heads` (the highest first) against `base`.

    Returns the merged state, and the clashes: (field, index of the head whose value lost).
    """
    merged: State = {}
    clashes: list[tuple[str, int]] = []
    for path in sorted(set(_paths(base, family)).union(*(_paths(head, family) for head in heads))):
        values = [_get(head, path, family) for head in heads]
        value, losers = _merge_field(_get(base, path, family), values, _is_set(path, family))
        _set(merged, path, value)
        clashes.extend((".".join(path), index) for index in losers)
    return merged, clashes


def _paths(state: State, family: Family) -> Iterator[Path]:
    for field, value in state.items():
        if field in family.maps and isinstance(value, dict):
            yield (field,)
            yield from ((field, key) for key in value)
        else:
            yield (field,)


def _is_set(path: Path, family: Family) -> bool:
    return len(path) == 2 or path[0] in family.sets


def _merge_field(base: object, values: list[object], as_set: bool) -> tuple[object, list[int]]:
    changed = [index for index, value in enumerate(values) if value != base]
    if not changed:
        return base, []
    winner = values[changed[0]]
    losers = [index for index in changed[1:] if values[index] != winner]
    if losers and as_set and all(isinstance(value, list) or value is _MISSING for value in (base, *values)):
        return _merge_sets(base, values), []
    return winner, losers


def _merge_sets(base: object, values: list[object]) -> object:
    before = _members(base)
    after = [_members(value) for value in values]
    removed = {key for members in after for key in before if key not in members}
    everything = before | {key: item for members in after for key, item in members.items()}
    kept = [everything[key] for key in sorted(everything) if key not in removed]
    return kept if kept or any(value == [] for value in values) else _MISSING


def _members(value: object) -> dict[bytes, object]:
    items = value if isinstance(value, list) else []
    return {orjson.dumps(item, option=orjson.OPT_SORT_KEYS): item for item in items}


def _get(state: State, path: Path, family: Family) -> object:
    value = state.get(path[0], _MISSING)
    if len(path) == 2:
        return value.get(path[1], _MISSING) if isinstance(value, dict) else _MISSING
    # a map merges key by key: on its own path only its presence counts
    return {} if path[0] in family.maps and isinstance(value, dict) else value


def _set(state: State, path: Path, value: object) -> None:
    if value is _MISSING:
        return
    inner = state.setdefault(path[0], {}) if len(path) == 2 else None
    if isinstance(inner, dict):
        inner[path[1]] = value
    elif len(path) == 1:
        state[path[0]] = dict(value) if isinstance(value, dict) else value
