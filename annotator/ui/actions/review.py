"""The part of the table that is about the review: its letters hold in the panel “Review” and beside it on the page."""

from annotator.ui.actions.action import QT_TRANSLATE_NOOP, Action

WHERE = "review"
TAKE = "review-take"  # its keys are the numbers of the members
LANES, JOINED = "review-lanes", "review-joined"
REVIEW = (
    Action(
        "show-review",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Review"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Review”"),
        ("Ctrl+F7",),
        in_menu=False,
    ),
    Action(
        "review",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Begin or leave the review"),
        QT_TRANSLATE_NOOP("Actions", "Show everyone’s work side by side and where it differs, or your own work again"),
        ("F7",),
    ),
    Action(
        "feedback",
        "review",
        QT_TRANSLATE_NOOP("Actions", "My work against gold"),
        QT_TRANSLATE_NOOP("Actions", "Compare your work on the document with what was decided, case by case"),
        ("Ctrl+Shift+G",),
    ),
    Action(
        "review-next",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Next case"),
        QT_TRANSLATE_NOOP("Actions", "In the review, go to the next case"),
        ("N",),
        where=WHERE,
    ),
    Action(
        "review-previous",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Previous case"),
        QT_TRANSLATE_NOOP("Actions", "In the review, go to the case before"),
        ("P",),
        where=WHERE,
    ),
    Action(
        TAKE,
        "review",
        QT_TRANSLATE_NOOP("Actions", "Take a version…"),
        QT_TRANSLATE_NOOP("Actions", "In the review, take the version of the member with this number"),
        ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        where=WHERE,
    ),
    Action(
        "review-merge",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Merge two versions…"),
        QT_TRANSLATE_NOOP("Actions", "In the review, take the words of one version and the label of another"),
        ("M",),
        where=WHERE,
    ),
    Action(
        "review-edit",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Edit for gold"),
        QT_TRANSLATE_NOOP("Actions", "In the review, put a version into gold and change it there"),
        ("E",),
        where=WHERE,
    ),
    Action(
        "review-reject",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Reject all versions"),
        QT_TRANSLATE_NOOP("Actions", "In the review, decide that nothing of the case is gold"),
        ("X",),
        where=WHERE,
    ),
    Action(
        "review-accept",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Accept what all agree on"),
        QT_TRANSLATE_NOOP("Actions", "In the review, take into gold all in this document on which everyone agrees"),
        ("Space",),
        where=WHERE,
    ),
    Action(
        "review-reason",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Give a reason"),
        QT_TRANSLATE_NOOP("Actions", "In the review, say why, before you decide"),
        ("R",),
        where=WHERE,
    ),
    Action(
        "review-blind",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Letters or names"),
        QT_TRANSLATE_NOOP("Actions", "In the review, show letters in place of the members’ names, or the names again"),
        ("B",),
        where=WHERE,
    ),
    Action(
        LANES,
        "review",
        QT_TRANSLATE_NOOP("Actions", "A lane for each member"),
        QT_TRANSLATE_NOOP(
            "Actions", "In the review, show what each member marked in a lane of their own under the text"
        ),
        ("L",),
        where=WHERE,
    ),
    Action(
        JOINED,
        "review",
        QT_TRANSLATE_NOOP("Actions", "Marks alike joined"),
        QT_TRANSLATE_NOOP(
            "Actions", "In the review, show what several marked alike as one mark, signed by all of them"
        ),
        ("J",),
        where=WHERE,
    ),
)
