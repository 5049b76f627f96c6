"""Whether reviewers see letters for members: managers may say so for all of them; else each reviewer chooses."""

from annotator.project.people import manager_here
from annotator.project.session import PROJECT, Project
from annotator.store.append import Changed
from annotator.store.team import setting

LETTERS = "letters"


def is_blind(project: Project) -> bool:
    """Tell whether letters hold for all reviewers of the project."""
    return setting(project.replica.connection, LETTERS) == "all"


def set_blind(project: Project, blind: bool) -> Changed:
    """Let letters hold for all reviewers, or leave it to each; managers may. One act, none where it is so already."""
    manager_here(project, "say what reviewers see of members")
    with project.act("blind" if blind else "not-blind") as act:
        act.put(PROJECT, "setting", LETTERS, {"value": "all" if blind else "each"})
    return project.changed
