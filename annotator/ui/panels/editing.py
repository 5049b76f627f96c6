"""The editing keys of fields, by their places: Qt looks at letters, which Arabic layouts lack."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from annotator.ui.keys import us_key


def edit_by_place(field: QLineEdit | QPlainTextEdit, event: QKeyEvent) -> bool:
    """Do what Ctrl and a key mean where one types, and tell whether they meant anything."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return False
    acts = {
        "A": field.selectAll,
        "C": field.copy,
        "V": field.paste,
        "X": field.cut,
        "Z": field.undo,
        "Y": field.redo,
    }
    act = acts.get(us_key(event) or "")
    if act is None:
        return False
    act()
    return True
