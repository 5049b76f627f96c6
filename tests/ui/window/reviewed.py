"""Two members' work on one small text, for a reviewer to decide on."""

from pathlib import Path

from annotator.model.document import document_id
from annotator.project import people
from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from tests.texts import ARABIC, ENGLISH, at, bring_texts

MARKS = {
    "Amal": (
        ("person", ARABIC, "سامر العلي"),
        ("group", ARABIC, "The Valley Post"),
        ("place", ARABIC, "حيّ القناطر"),
        ("facility", ARABIC, "جسر الوادي"),
        ("group", ARABIC, "اللواء 31"),
        ("person", ENGLISH, "Samer al-Ali"),
        ("place", ENGLISH, "Wadi Bridge"),
    ),
    "Bashir": (
        ("person", ARABIC, "سامر العلي"),
        ("person", ARABIC, "The Valley Post"),
        ("place", ARABIC, "القناطر"),
        ("facility", ARABIC, "جسر الوادي"),
        ("group", ENGLISH, "Samer al-Ali"),
        ("place", ENGLISH, "Wadi Bridge"),
    ),
}


def furnish_review(path: Path) -> Path:
    """Make a project of Salma, in which Amal and Bashir marked both texts; return its file."""
    create_project(path, "Salma").close()
    with open_project(path, member="Salma") as project:
        bring_texts(project)
        mark_all(project)
    return path


def mark_all(project: Project) -> None:
    """Let both members mark."""
    for member, marks in MARKS.items():
        people.add_member(project, member)
        for label, text, words in marks:
            project.annotate(document_id(text), label, [at(text, words)], member=member)
        roles = [
            ("place", next(e.id for e in project.annotations(document_id(ARABIC), member) if "الوادي" in e.quotes[0]))
        ]
        if member == "Amal":
            roles.append(
                (
                    "attacker",
                    next(e.id for e in project.annotations(document_id(ARABIC), member) if "31" in e.quotes[0]),
                )
            )
        project.annotate(document_id(ARABIC), "battle", [at(ARABIC, "معركة")], member=member, roles=roles)
