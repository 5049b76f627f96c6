"""Choosing other keys for an action: a chord serves one purpose, and clashes are refused."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from annotator.errors import RefusedError
from annotator.ui.actions.bindings import bind, bound
from annotator.ui.actions.table import ACTIONS, action_named, chords
from annotator.ui.line import isolate, isolate_number

# what the page itself does with keys; Shift extends the selection there
_OF_THE_PAGE = frozenset(
    f"{held}{key}"
    for held in ("", "Ctrl+", "Alt+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")
) - {"Alt+Up", "Alt+Down", "Ctrl+PageUp", "Ctrl+PageDown"}
_KEPT = frozenset({"Return", "Shift+Return", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})


def check_chord(name: str, chord: str) -> None:
    """Raise RefusedError where a chord is another action's, a label's, or the page's own."""
    where = action_named(name).where
    taken = chords(where).get(chord) or chords().get(chord)
    if taken not in (None, name):
        raise RefusedError(
            _tr("{} is the key of “{}”; choose another.").format(
                isolate_number(chord), isolate(action_named(str(taken)).named())
            )
        )
    bare = chord.removeprefix("Shift+")
    if len(bare) == 1 and bare.isalnum() and not where:
        raise RefusedError(_tr("{} by itself tags words; hold Ctrl or Alt with it.").format(isolate_number(chord)))
    if bare in _OF_THE_PAGE or chord.replace("Shift+", "") in _OF_THE_PAGE or chord in _KEPT:
        raise RefusedError(_tr("{} moves or selects on the page; choose another.").format(isolate_number(chord)))


def rebind(name: str, chord: str) -> None:
    """Give an action one other chord; raises RefusedError where it clashes."""
    check_chord(name, chord)
    usual = action_named(name).keys
    chosen = bound()
    if usual[:1] == (chord,):
        chosen.pop(name, None)
    else:
        chosen[name] = (chord,)
    bind(chosen)


def take_back(name: str) -> None:
    """Give an action its usual keys again; raises RefusedError where another has one of them by now."""
    for chord in action_named(name).keys:
        check_chord_free(name, chord)
    bind({each: keys for each, keys in bound().items() if each != name})


def check_chord_free(name: str, chord: str) -> None:
    """Raise RefusedError where a chord is another action's."""
    if chords(action_named(name).where).get(chord) not in (None, name):
        check_chord(name, chord)


def accepted(chosen: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Return of what was remembered the part that still makes sense: known actions, chords of one purpose."""
    known = {each.id for each in ACTIONS}
    kept: dict[str, tuple[str, ...]] = {}
    for name, keys in chosen.items():
        if name in known and isinstance(keys, list | tuple) and all(isinstance(each, str) for each in keys):
            kept[name] = tuple(str(each) for each in keys)
    usual = {chord: each.id for each in ACTIONS if each.id not in kept for chord in each.keys}
    seen: set[str] = set()
    clean: dict[str, tuple[str, ...]] = {}
    for name, keys in kept.items():
        if not any(chord in usual or chord in seen for chord in keys):
            clean[name] = keys
            seen.update(keys)
    return clean


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rebinding", text)
