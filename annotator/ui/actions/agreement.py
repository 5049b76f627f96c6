"""The part of the table that is about agreement; all but the first hold in its own window alone."""

from annotator.ui.actions.action import QT_TRANSLATE_NOOP, Action

WHERE = "agreement"
AGREEMENT = (
    Action(
        "agreement",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement"),
        QT_TRANSLATE_NOOP("Actions", "See how well members agree, and the cases behind each number"),
        ("Shift+F7",),
    ),
    Action(
        "agreement-renew",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement: renew"),
        QT_TRANSLATE_NOOP("Actions", "In the window of agreement, work the figures out anew"),
        ("F5",),
        in_menu=False,
        where=WHERE,
    ),
    Action(
        "agreement-copy",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement: copy the table"),
        QT_TRANSLATE_NOOP("Actions", "In the window of agreement, copy the figures of the section in front"),
        ("Ctrl+C",),
        in_menu=False,
        where=WHERE,
    ),
    Action(
        "agreement-table",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement: save CSV…"),
        QT_TRANSLATE_NOOP("Actions", "In the window of agreement, save the figures of the section in front as CSV"),
        ("Ctrl+S",),
        in_menu=False,
        where=WHERE,
    ),
    Action(
        "agreement-picture",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement: save the picture…"),
        QT_TRANSLATE_NOOP("Actions", "In the window of agreement, save the chart in front as SVG, PNG or PDF"),
        ("Ctrl+P",),
        in_menu=False,
        where=WHERE,
    ),
    Action(
        "agreement-report",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Agreement: save a report…"),
        QT_TRANSLATE_NOOP("Actions", "In the window of agreement, save all figures with their charts as a page or PDF"),
        ("Ctrl+R",),
        in_menu=False,
        where=WHERE,
    ),
)
