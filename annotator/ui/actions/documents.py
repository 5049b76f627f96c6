"""The part of the table that is about going from document to document."""

from annotator.ui.actions.action import QT_TRANSLATE_NOOP, Action

DOCUMENTS = (
    Action(
        "next",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Next document"),
        QT_TRANSLATE_NOOP("Actions", "Show the next document"),
        (
            "Alt+Down",
            "Ctrl+PageDown",
        ),
    ),
    Action(
        "previous",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Previous document"),
        QT_TRANSLATE_NOOP("Actions", "Show the document before"),
        (
            "Alt+Up",
            "Ctrl+PageUp",
        ),
    ),
    Action(
        "next-task",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Your next document"),
        QT_TRANSLATE_NOOP("Actions", "Go on with your next document that is not done: what came back to you first"),
        ("Ctrl+Shift+Return",),
    ),
    Action(
        "done",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Mark document done"),
        QT_TRANSLATE_NOOP("Actions", "Say that your work on this document is done, or not yet"),
        ("Ctrl+Return",),
    ),
)
