"""The one table of what can be done from the keyboard and the menus, and the keys that do it.

Keys are places on the keyboard, named by what a US layout prints there: under an Arabic layout Qt's own shortcuts
do not fire. So the menus only show the keys, and a filter on whatever has the focus is the one way they act.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QWidget

from annotator.ui.keys import us_key

_Key = Qt.Key
_NAMED: dict[int, str] = {
    _Key.Key_Plus: "+",
    _Key.Key_Equal: "=",
    _Key.Key_Minus: "-",
    _Key.Key_Delete: "Delete",
    _Key.Key_Backspace: "Backspace",
    _Key.Key_F3: "F3",
    _Key.Key_F6: "F6",
    _Key.Key_Up: "Up",
    _Key.Key_Down: "Down",
    _Key.Key_PageUp: "PageUp",
    _Key.Key_PageDown: "PageDown",
}
_SIGNS = ("+", "=", "-")  # whether Shift is needed for them depends on the keyboard
_HELD = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
)


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done: `keys` are chords such as `Ctrl+Shift+Z`, the first one is shown."""

    id: str
    menu: str
    text: str
    tooltip: str
    keys: tuple[str, ...] = ()

    def named(self) -> str:
        """Return the text in the window's language."""
        return QCoreApplication.translate("Actions", self.text)

    def item(self, act: str = "") -> str:
        """Return what the menu shows: the text, the act that it is about, and after a tab the key."""
        return "\t".join([": ".join(filter(None, [self.named(), act])), *self.keys[:1]])

    def explained(self) -> str:
        """Return the tooltip in the window's language, with the key."""
        sentence = QCoreApplication.translate("Actions", self.tooltip)
        return f"{sentence} ({self.keys[0]})" if self.keys else sentence


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name that lupdate looks for
    """Return a text that is translated where it is shown; Qt's own is typed as returning an object."""
    return text


MENUS = (
    ("project", QT_TRANSLATE_NOOP("Actions", "Project")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "View")),
)
ACTIONS = (
    Action(
        "open",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Open…"),
        QT_TRANSLATE_NOOP("Actions", "Open another project file"),
        ("Ctrl+O",),
    ),
    Action(
        "import",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Import texts…"),
        QT_TRANSLATE_NOOP("Actions", "Bring text files into the project"),
        ("Ctrl+I",),
    ),
    Action(
        "export",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        QT_TRANSLATE_NOOP("Actions", "Write the work that is shown in a format for other programs"),
        ("Ctrl+E",),
    ),
    Action(
        "quit",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Close"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        ("Ctrl+Q",),
    ),
    Action(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last act"),
        ("Ctrl+Z",),
    ),
    Action(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Action(
        "remove",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Remove annotation"),
        QT_TRANSLATE_NOOP("Actions", "Remove the selected annotation"),
        ("Delete", "Backspace"),
    ),
    Action(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find…"),
        QT_TRANSLATE_NOOP("Actions", "Find words in this document, however they are spelled"),
        ("Ctrl+F",),
    ),
    Action(
        "find-next",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next place that was found"),
        ("F3",),
    ),
    Action(
        "find-before",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find the one before"),
        QT_TRANSLATE_NOOP("Actions", "Go to the place before that was found"),
        ("Shift+F3",),
    ),
    Action(
        "next",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Next document"),
        QT_TRANSLATE_NOOP("Actions", "Show the next document"),
        ("Alt+Down", "Ctrl+PageDown"),
    ),
    Action(
        "previous",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Previous document"),
        QT_TRANSLATE_NOOP("Actions", "Show the document before"),
        ("Alt+Up", "Ctrl+PageUp"),
    ),
    Action(
        "panel",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Next panel"),
        QT_TRANSLATE_NOOP("Actions", "Move the focus to the next panel"),
        ("F6",),
    ),
    Action(
        "panel-back",
        "",
        QT_TRANSLATE_NOOP("Actions", "Previous panel"),
        QT_TRANSLATE_NOOP("Actions", "Move the focus to the panel before"),
        ("Shift+F6",),
    ),
    Action(
        "larger",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Make the page larger"),
        ("Ctrl++", "Ctrl+="),
    ),
    Action(
        "smaller",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        QT_TRANSLATE_NOOP("Actions", "Make the page smaller"),
        ("Ctrl+-",),
    ),
    Action(
        "natural",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Text at its own size"),
        QT_TRANSLATE_NOOP("Actions", "Show the page at 100 %"),
        ("Ctrl+0",),
    ),
    Action(
        "minimap",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Minimap"),
        QT_TRANSLATE_NOOP("Actions", "Show where annotations lie in the whole document"),
        ("Ctrl+M",),
    ),
)
_SEPARATED = ("quit", "remove", "find", "panel", "larger")
_IN_A_LINE = ("undo", "redo", "remove")  # keys that mean letters where a line is typed


def chord(event: QKeyEvent) -> str:
    """Spell what was pressed as the table does; empty for keys that the table never names."""
    key = us_key(event) or _NAMED.get(event.key(), "")
    held = [name for flag, name in _HELD if event.modifiers() & flag and not (name == "Shift" and key in _SIGNS)]
    return "+".join([*held, key]) if key else ""


def chords() -> dict[str, str]:
    """Return the action's id for each chord."""
    return {keys: action.id for action in ACTIONS for keys in action.keys}


def fill_menus(bar: QMenuBar, act: Callable[[str], None]) -> dict[str, QMenu]:
    """Make the menus and return them by name; `act` is called with the id of what is chosen."""
    menus: dict[str, QMenu] = {}
    for name, title in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Actions", title))
        menu.setToolTipsVisible(True)
        for action in ACTIONS:
            if action.menu == name:
                _add(menu, action, act)
        menus[name] = menu
    return menus


def _add(menu: QMenu, action: Action, act: Callable[[str], None]) -> None:
    if action.id in _SEPARATED:
        menu.addSeparator()
    # after the tab stands what a menu shows as the key: a QAction's own shortcut would act beside the filter
    item = QAction(action.item(), menu)
    item.setObjectName(action.id)
    item.setToolTip(action.explained())
    item.triggered.connect(lambda: act(action.id))
    menu.addAction(item)


def offer(menu: QMenu, name: str, act: str | None) -> None:
    """Say in the menu which act an action is about, empty for none in particular; None greys it out."""
    item = menu.findChild(QAction, name)
    action = next(each for each in ACTIONS if each.id == name)
    if item is None:
        raise LookupError(f"this menu has no {name}")
    item.setEnabled(act is not None)
    item.setText(action.item((act or "").replace("&", "&&")))


class Keys(QObject):
    """Watches whatever has the focus in `window` and tells which action a key press means, before the widget acts."""

    acted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._chords = chords()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("keys need a QApplication")
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the key presses that mean an action."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            name = self._chords.get(chord(event))
            if name and not (name in _IN_A_LINE and isinstance(watched, QLineEdit)):
                self.acted.emit(name)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)
