"""What a key press means: a filter on whatever has the focus, and the one way in which keys act.

Under an Arabic layout Qt's own shortcuts do not fire, so keys are read by their place on the keyboard.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.actions.table import chords
from annotator.ui.keys import us_place

_Key = Qt.Key
_NAMED: dict[int, str] = {
    _Key.Key_Plus: "+",
    _Key.Key_Equal: "=",
    _Key.Key_Minus: "-",
    _Key.Key_Delete: "Delete",
    _Key.Key_Backspace: "Backspace",
    _Key.Key_Return: "Return",
    _Key.Key_Enter: "Return",
    _Key.Key_Left: "Left",
    _Key.Key_Right: "Right",
    _Key.Key_Up: "Up",
    _Key.Key_Down: "Down",
    _Key.Key_PageUp: "PageUp",
    _Key.Key_PageDown: "PageDown",
    _Key.Key_Home: "Home",
    _Key.Key_End: "End",
    **{_Key.Key_F1 + number: f"F{number + 1}" for number in range(12)},
}
_SIGNS = ("+", "=", "-")  # whether Shift is needed for them depends on the keyboard
_HELD = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
)
_LINES = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
# keys that mean letters or steps of their own where words are typed
_IN_A_LINE = ("undo", "redo", "remove", "agreement-copy")


def chord(event: QKeyEvent) -> str:
    """Spell what was pressed as the table does; empty for keys that the table never names."""
    key = us_place(event) or _NAMED.get(event.key(), "")
    held = [name for flag, name in _HELD if event.modifiers() & flag and not (name == "Shift" and key in _SIGNS)]
    return "+".join([*held, key]) if key else ""


class Keys(QObject):
    """Watches whatever has the focus in `window` and tells which action a key press means, before the widget acts.

    In a window with a table of its own its keys are those of `where`, and of actions that hold there `also`.
    """

    acted = Signal(str)

    def __init__(self, window: QWidget, where: str = "", also: Collection[str] = ()) -> None:
        super().__init__(window)
        self._window, self._where, self._also = window, where, also
        self.renew()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("keys need a QApplication")
        app.focusChanged.connect(self._follow)

    def renew(self) -> None:
        """Read the table again, after keys were changed."""
        everywhere = {spelled: name for spelled, name in chords().items() if name in self._also}
        self._chords = everywhere | chords(self._where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the key presses that mean an action."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            spelled = chord(event)
            name = self._chords.get(spelled)
            own = spelled in (watched.property("ownKeys") or ())  # what a widget does with a key of the table itself
            if name and not own and not (isinstance(watched, _LINES) and _types(spelled, name)):
                self.acted.emit(name)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)


def _types(spelled: str, name: str) -> bool:
    """Tell whether a chord is typing where words are typed: a sign by itself, or an editing key of the line's own."""
    return name in _IN_A_LINE or (len(spelled.removeprefix("Shift+")) == 1)
