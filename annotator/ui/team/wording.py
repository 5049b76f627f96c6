"""Roles and states of members, as the window says them."""

from PySide6.QtCore import QCoreApplication


def role_title(role: str) -> str:
    """Return what a role is called."""
    titles = {"annotator": _tr("Annotator"), "reviewer": _tr("Reviewer"), "manager": _tr("Manager")}
    return titles.get(role, role)


def role_explained(role: str) -> str:
    """Say what a role may do."""
    said = {
        "annotator": _tr("An annotator tags, and sees others’ work on a document once it is revealed."),
        "reviewer": _tr("A reviewer sees all work, reveals documents and writes gold."),
        "manager": _tr("A manager may do everything: tags, texts, members, assignments."),
    }
    return said.get(role, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TeamWording", text)
