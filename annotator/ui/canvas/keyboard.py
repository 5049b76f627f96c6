"""What the keys of the canvas do: a pure table from key and direction to a move, and the same as people read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

from annotator.ui.actions.action import QT_TRANSLATE_NOOP

Unit = Literal["grapheme", "word", "sentence", "paragraph"]
Way = Literal["forward", "backward", "up", "down", "page up", "page down", "line start", "line end", "top", "bottom"]
_Key = Qt.Key
_PLAIN: dict[int, Way] = {
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
    _Key.Key_PageUp: "page up",
    _Key.Key_PageDown: "page down",
    _Key.Key_Home: "line start",
    _Key.Key_End: "line end",
}
_WITH_CONTROL: dict[int, tuple[Way, Unit]] = {
    _Key.Key_Up: ("backward", "paragraph"),
    _Key.Key_Down: ("forward", "paragraph"),
    _Key.Key_Home: ("top", "grapheme"),
    _Key.Key_End: ("bottom", "grapheme"),
}

# what a list of keys shows, keys and what they do; the second is translated where it is shown, context "Canvas"
MOVES: Sequence[tuple[str, str]] = (
    ("Left, Right", QT_TRANSLATE_NOOP("Canvas", "Move the caret by a letter, as the paragraph reads")),
    ("Ctrl+Left, Ctrl+Right", QT_TRANSLATE_NOOP("Canvas", "Move the caret by a word")),
    ("Alt+Left, Alt+Right", QT_TRANSLATE_NOOP("Canvas", "Move the caret by a sentence")),
    ("Ctrl+Up, Ctrl+Down", QT_TRANSLATE_NOOP("Canvas", "Move the caret by a paragraph")),
    ("Up, Down", QT_TRANSLATE_NOOP("Canvas", "Move the caret by a line")),
    ("PageUp, PageDown", QT_TRANSLATE_NOOP("Canvas", "Move the caret by what is seen")),
    ("Home, End", QT_TRANSLATE_NOOP("Canvas", "Move the caret to where the line begins or ends")),
    ("Ctrl+Home, Ctrl+End", QT_TRANSLATE_NOOP("Canvas", "Move the caret to where the document begins or ends")),
    ("Shift", QT_TRANSLATE_NOOP("Canvas", "Held with any of these: select up to there")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Canvas", "Select the whole document")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Canvas", "Copy what is selected")),
    ("Tab, Shift+Tab", QT_TRANSLATE_NOOP("Canvas", "Go to the next annotation, or the one before")),
    ("Enter", QT_TRANSLATE_NOOP("Canvas", "List what is hidden here and what the annotation leads to")),
    ("Escape", QT_TRANSLATE_NOOP("Canvas", "Select nothing any more")),
)


@dataclass(frozen=True, slots=True)
class Move:
    """Where the caret goes, forward and backward by which unit, and whether the selection goes with it."""

    way: Way
    unit: Unit = "grapheme"
    extend: bool = False


def move_for(key: int, modifiers: Qt.KeyboardModifier, rtl: bool) -> Move | None:
    """Return the move a key means in a paragraph, or None; in right-to-left text Left goes forward."""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in (_Key.Key_Left, _Key.Key_Right):
        return Move("forward" if (key == _Key.Key_Left) == rtl else "backward", _unit(modifiers), extend)
    if control and key in _WITH_CONTROL:
        return Move(*_WITH_CONTROL[key], extend)
    return Move(_PLAIN[key], extend=extend) if key in _PLAIN else None


def _unit(modifiers: Qt.KeyboardModifier) -> Unit:
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return "sentence"
    return "word" if modifiers & Qt.KeyboardModifier.ControlModifier else "grapheme"
