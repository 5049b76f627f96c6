"""The part of the table that is about the team: synchronising, inviting, revealing, assigning, and bundles."""

from annotator.ui.actions.action import QT_TRANSLATE_NOOP, Action

CARRYING = (
    Action(
        "write-bundle",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Write a bundle…"),
        QT_TRANSLATE_NOOP("Actions", "Write a sealed file for a member who cannot reach the hub"),
        ("Ctrl+Shift+B",),
    ),
    Action(
        "read-bundle",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Read a bundle…"),
        QT_TRANSLATE_NOOP("Actions", "Take in a sealed file that was written for you"),
        ("Ctrl+Shift+O",),
    ),
)
TEAM = (
    Action(
        "show-team",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Team"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Team”"),
        ("Ctrl+Shift+T",),
        in_menu=False,
    ),
    Action(
        "synchronise",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Synchronise now"),
        QT_TRANSLATE_NOOP("Actions", "Send what is new here to the team’s hub, and receive what is new there"),
        ("F5",),
    ),
    Action(
        "reveal",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Reveal or hide the document"),
        QT_TRANSLATE_NOOP("Actions", "Let annotators see each other’s work on the document, or no longer"),
        ("Ctrl+Shift+R",),
    ),
    Action(
        "assign",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Assign the document…"),
        QT_TRANSLATE_NOOP("Actions", "Choose whose task the document is; only they receive its text"),
        ("Ctrl+Shift+A",),
    ),
    Action(
        "share-out",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Assign by a rule…"),
        QT_TRANSLATE_NOOP("Actions", "Share documents out evenly, and see who gets what before it is so"),
        ("Ctrl+Shift+D",),
    ),
    Action(
        "progress",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Progress"),
        QT_TRANSLATE_NOOP("Actions", "Show how far each document and member is, in a window of its own"),
        ("Ctrl+Shift+F7",),
    ),
    Action(
        "invite",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Invite…"),
        QT_TRANSLATE_NOOP("Actions", "Invite a person, or a member’s other computer, into the team"),
        ("Ctrl+Shift+I",),
    ),
    Action(
        "join-team",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Join a team…"),
        QT_TRANSLATE_NOOP("Actions", "Make your copy of a team’s project from an invitation"),
        ("Ctrl+Shift+J",),
    ),
    Action(
        "start-team",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Start a team…"),
        QT_TRANSLATE_NOOP("Actions", "Make the hub over which a team shares this project"),
        ("Ctrl+Shift+H",),
    ),
    Action(
        "recovery-key",
        "team",
        QT_TRANSLATE_NOOP("Actions", "Recovery key…"),
        QT_TRANSLATE_NOOP("Actions", "Show the project’s key, to be printed and kept in a safe place"),
        ("Ctrl+Shift+Y",),
    ),
)
