"""The one table of what can be done from the keyboard, the menus and the palette, and the keys that do it.

Menus, tooltips, the palette and the cheat sheet are made from it. Keys are places on the keyboard, named by what a
US layout prints there.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done: `keys` are chords such as `Ctrl+Shift+Z`, the first one is shown.

    `group` is the menu it stands in and the heading in the cheat sheet; `in_menu` is False for what menus leave out.
    """

    id: str
    group: str
    text: str
    tooltip: str
    keys: tuple[str, ...] = ()
    in_menu: bool = True

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


GROUPS = (
    ("project", QT_TRANSLATE_NOOP("Actions", "Project")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "Edit")),
    ("annotation", QT_TRANSLATE_NOOP("Actions", "Annotation")),
    ("view", QT_TRANSLATE_NOOP("Actions", "View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "Help")),
)

ACTIONS = (
    Action(
        "start",
        "project",
        QT_TRANSLATE_NOOP("Actions", "Start page"),
        QT_TRANSLATE_NOOP("Actions", "Show recent projects and how to begin"),
        ("Ctrl+H",),
    ),
    Action(
        "new",
        "project",
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        QT_TRANSLATE_NOOP("Actions", "Make a new project file in three steps"),
        ("Ctrl+N",),
    ),
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
        (
            "Ctrl+Shift+Z",
            "Ctrl+Y",
        ),
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
        "search",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Search all documents…"),
        QT_TRANSLATE_NOOP("Actions", "Find words in all documents, however they are spelled"),
        ("Ctrl+Shift+F",),
    ),
    Action(
        "grow",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Select more"),
        QT_TRANSLATE_NOOP("Actions", "Select the word, the sentence, then the paragraph around it"),
        ("Ctrl+W",),
    ),
    Action(
        "shrink",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Select less"),
        QT_TRANSLATE_NOOP("Actions", "Select again what was selected before it grew"),
        ("Ctrl+Shift+W",),
    ),
    Action(
        "details",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Fill in details"),
        QT_TRANSLATE_NOOP("Actions", "Go to the roles and attributes of the selected annotation"),
        ("F2",),
    ),
    Action(
        "note",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Write a note"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on the selected annotation"),
        ("Ctrl+Shift+N",),
    ),
    Action(
        "comment",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Comment…"),
        QT_TRANSLATE_NOOP("Actions", "Write a comment on the selection, the selected annotation or the document"),
        ("Ctrl+Shift+M",),
    ),
    Action(
        "remove",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Remove annotation"),
        QT_TRANSLATE_NOOP("Actions", "Remove the selected annotation"),
        (
            "Delete",
            "Backspace",
        ),
    ),
    Action(
        "trim",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Trim edges"),
        QT_TRANSLATE_NOOP("Actions", "Take punctuation, then a prefix such as و or ال, off the selected annotation"),
        ("Ctrl+T",),
    ),
    Action(
        "split",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Split here"),
        QT_TRANSLATE_NOOP("Actions", "Split the selected annotation in two at the caret"),
        ("Ctrl+Shift+S",),
    ),
    Action(
        "join",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Join with the selection"),
        QT_TRANSLATE_NOOP("Actions", "Add the selected words to the selected annotation as one more fragment"),
        ("Ctrl+J",),
    ),
    Action(
        "copy",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Copy annotation"),
        QT_TRANSLATE_NOOP("Actions", "Remember the selected annotation, to put it on other words"),
        ("Ctrl+Shift+C",),
    ),
    Action(
        "paste",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Put copy on the selection"),
        QT_TRANSLATE_NOOP("Actions", "Tag the selected words like the annotation that was copied"),
        ("Ctrl+Shift+V",),
    ),
    Action(
        "every",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Tag every occurrence…"),
        QT_TRANSLATE_NOOP("Actions", "Tag these words wherever they stand in the document or in all documents"),
        ("Ctrl+Shift+E",),
    ),
    Action(
        "end-longer",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "End one letter later"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected annotation one letter on"),
        ("]",),
        in_menu=False,
    ),
    Action(
        "end-shorter",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "End one letter earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected annotation one letter back"),
        ("[",),
        in_menu=False,
    ),
    Action(
        "end-longer-word",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "End one word later"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected annotation one word on"),
        ("Ctrl+]",),
        in_menu=False,
    ),
    Action(
        "end-shorter-word",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "End one word earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected annotation one word back"),
        ("Ctrl+[",),
        in_menu=False,
    ),
    Action(
        "start-longer",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Begin one letter earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the selected annotation one letter back"),
        ("Shift+[",),
        in_menu=False,
    ),
    Action(
        "start-shorter",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Begin one letter later"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the selected annotation one letter on"),
        ("Shift+]",),
        in_menu=False,
    ),
    Action(
        "start-longer-word",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Begin one word earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the selected annotation one word back"),
        ("Ctrl+Shift+[",),
        in_menu=False,
    ),
    Action(
        "start-shorter-word",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Begin one word later"),
        QT_TRANSLATE_NOOP("Actions", "Move the beginning of the selected annotation one word on"),
        ("Ctrl+Shift+]",),
        in_menu=False,
    ),
    Action(
        "next-problem",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Next problem"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next annotation that does not fit the schema"),
        ("F8",),
    ),
    Action(
        "previous-problem",
        "annotation",
        QT_TRANSLATE_NOOP("Actions", "Previous problem"),
        QT_TRANSLATE_NOOP("Actions", "Go to the annotation before that does not fit the schema"),
        ("Shift+F8",),
    ),
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
        "done",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Mark document done"),
        QT_TRANSLATE_NOOP("Actions", "Say that your work on this document is done, or not yet"),
        ("Ctrl+Return",),
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
        "view",
        QT_TRANSLATE_NOOP("Actions", "Previous panel"),
        QT_TRANSLATE_NOOP("Actions", "Move the focus to the panel before"),
        ("Shift+F6",),
        in_menu=False,
    ),
    Action(
        "larger",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Make the page larger"),
        (
            "Ctrl++",
            "Ctrl+=",
        ),
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
    Action(
        "language",
        "view",
        QT_TRANSLATE_NOOP("Actions", "العربية / English"),
        QT_TRANSLATE_NOOP("Actions", "Show the window in the other language"),
        ("Ctrl+Shift+L",),
    ),
    Action(
        "show-documents",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Documents"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Documents”"),
        ("Ctrl+1",),
        in_menu=False,
    ),
    Action(
        "show-tags",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Tags"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Tags”"),
        ("Ctrl+2",),
        in_menu=False,
    ),
    Action(
        "show-annotation",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Annotation"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Annotation”"),
        ("Ctrl+3",),
        in_menu=False,
    ),
    Action(
        "show-list",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: All annotations"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “All annotations”"),
        ("Ctrl+4",),
        in_menu=False,
    ),
    Action(
        "show-search",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Search"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Search”"),
        ("Ctrl+5",),
        in_menu=False,
    ),
    Action(
        "show-guidelines",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Guidelines"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Guidelines”"),
        ("Ctrl+6",),
        in_menu=False,
    ),
    Action(
        "show-comments",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Comments"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Comments”"),
        ("Ctrl+7",),
        in_menu=False,
    ),
    Action(
        "show-problems",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: Problems"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “Problems”"),
        ("Ctrl+8",),
        in_menu=False,
    ),
    Action(
        "show-about",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Panel: About the document"),
        QT_TRANSLATE_NOOP("Actions", "Go to the panel “About the document”"),
        ("Ctrl+9",),
        in_menu=False,
    ),
    Action(
        "palette",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Find an action…"),
        QT_TRANSLATE_NOOP("Actions", "Find any action by its name, in English or Arabic"),
        ("Ctrl+K",),
    ),
    Action(
        "keys",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Keys"),
        QT_TRANSLATE_NOOP("Actions", "Show all keys on one sheet"),
        ("F1",),
    ),
    Action(
        "change-keys",
        "help",
        QT_TRANSLATE_NOOP("Actions", "Change keys…"),
        QT_TRANSLATE_NOOP("Actions", "Choose other keys for the actions"),
        ("Ctrl+Shift+K",),
    ),
    Action(
        "tour",
        "help",
        QT_TRANSLATE_NOOP("Actions", "First steps"),
        QT_TRANSLATE_NOOP("Actions", "Learn the window on the sample in one minute"),
        ("Shift+F1",),
    ),
)


def action_named(name: str) -> Action:
    """Return an action by its id; raises LookupError where there is none."""
    for each in ACTIONS:
        if each.id == name:
            return each
    raise LookupError(f"there is no action {name}")


def chords() -> dict[str, str]:
    """Return the action's id for each chord."""
    return {keys: action.id for action in ACTIONS for keys in action.keys}
