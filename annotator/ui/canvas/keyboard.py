"""What the keys of the canvas do: a pure table from key and direction to a move."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

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


@dataclass(frozen=True, slots=True)
class Move:
    """Where the caret goes, by words or not, and whether the selection goes with it."""

    way: Way
    words: bool = False
    extend: bool = False


def move_for(key: int, modifiers: Qt.KeyboardModifier, rtl: bool) -> Move | None:
    """Return the move a key means in a paragraph, or None; in right-to-left text Left goes forward."""
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in (_Key.Key_Left, _Key.Key_Right):
        return Move("forward" if (key == _Key.Key_Left) == rtl else "backward", control, extend)
    if control and key in (_Key.Key_Home, _Key.Key_End):
        return Move("top" if key == _Key.Key_Home else "bottom", extend=extend)
    return Move(_PLAIN[key], extend=extend) if key in _PLAIN else None
