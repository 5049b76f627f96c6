"""Stages as the Progress window says and colours them."""

from PySide6.QtCore import QCoreApplication

from annotator.model.document import Stage
from annotator.ui.theme import CLAIM, EVENT, NUMBER, Theme, mark_colours


def stage_title(stage: Stage) -> str:
    """Return what a stage is called in a heading."""
    words: dict[Stage, str] = {
        "new": _tr("New"),
        "begun": _tr("Begun"),
        "returned": _tr("Returned"),
        "done": _tr("Done"),
        "adjudicated": _tr("Adjudicated"),
    }
    return words[stage]


def stage_colour(stage: Stage, theme: Theme) -> str:
    """Return the colour of a stage: quiet while new, the accent once done."""
    match stage:
        case "new":
            return theme.soft
        case "done":
            return theme.accent
        case "begun":
            return mark_colours(theme, NUMBER).full
        case "returned":
            return mark_colours(theme, EVENT).full
    return mark_colours(theme, CLAIM).full


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgressWording", text)
