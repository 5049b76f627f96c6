"""The names of actions in both languages, whichever the window speaks: people look for them in either."""

from functools import cache

from PySide6.QtCore import QTranslator

from annotator.paths import data_folder
from annotator.ui.actions.action import Action


def names_of(action: Action) -> tuple[str, ...]:
    """Return what an action is called in English, in Arabic, and what it does in both."""
    arabic = _arabic()
    said = (arabic.translate("Actions", action.text), arabic.translate("Actions", action.tooltip))
    return tuple(filter(None, (action.text, said[0], action.tooltip, said[1])))


@cache
def _arabic() -> QTranslator:
    made = QTranslator()
    made.load(str(data_folder("resources") / "translations" / "annotator_ar.qm"))
    return made
