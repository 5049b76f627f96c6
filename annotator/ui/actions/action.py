"""What an action is: its name, what it does in a sentence, and the keys that do it now."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.ui.actions.bindings import keys_of
from annotator.ui.line import isolate_number


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done: `keys` are chords such as `Ctrl+Shift+Z`, the first one is shown.

    `group` is the menu it stands in and the heading in the cheat sheet; `in_menu` is False for what menus leave out.
    `where` names the part of the window in which alone its keys hold: bare letters are labels' keys everywhere else.
    """

    id: str
    group: str
    text: str
    tooltip: str
    keys: tuple[str, ...] = ()
    in_menu: bool = True
    where: str = ""

    def named(self) -> str:
        """Return the text in the window's language."""
        return QCoreApplication.translate("Actions", self.text)

    def item(self, act: str = "") -> str:
        """Return what the menu shows: the text, the act that it is about, and after a tab the key."""
        return "\t".join(filter(None, [": ".join(filter(None, [self.named(), act])), self.shown_keys]))

    def explained(self) -> str:
        """Return the tooltip in the window's language, with the key."""
        sentence = QCoreApplication.translate("Actions", self.tooltip)
        return f"{sentence} ({self.shown_keys})" if self.bound else sentence

    @property
    def shown_keys(self) -> str:
        """The first chord, or "", as it is printed on keyboards in either direction: Ctrl++ is never ++Ctrl."""
        return isolate_number(self.bound[0]) if self.bound else ""

    @property
    def bound(self) -> tuple[str, ...]:
        """The chords that do it now: those of the table, or what the person chose."""
        return keys_of(self.id, self.keys)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name that lupdate looks for
    """Return a text that is translated where it is shown; Qt's own is typed as returning an object."""
    return text
