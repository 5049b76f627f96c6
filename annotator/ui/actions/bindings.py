"""The keys that the person chose in place of those of the table; one set for the whole app."""

from collections.abc import Mapping, Sequence

_CHOSEN: dict[str, tuple[str, ...]] = {}


def bind(chosen: Mapping[str, Sequence[str]]) -> None:
    """Let actions, by their ids, have these chords instead of the table's; none for an action takes all of its."""
    _CHOSEN.clear()
    _CHOSEN.update({name: tuple(keys) for name, keys in chosen.items()})


def bound() -> dict[str, tuple[str, ...]]:
    """Return what was chosen."""
    return dict(_CHOSEN)


def keys_of(name: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the chords of an action."""
    return _CHOSEN.get(name, usual)
