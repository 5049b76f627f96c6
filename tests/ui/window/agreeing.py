"""Members who are done with what they marked, for figures of agreement."""

from pathlib import Path

from annotator.model.document import document_id
from annotator.project import people
from annotator.project.session import Project, claim, open_project
from annotator.project.states import set_done
from tests.texts import ARABIC, ENGLISH, at
from tests.ui.window.reviewed import mark_all

MORE = ("Dalia", "Karim", "Nour")


def furnish_agreement(path: Path, more: int = 0) -> Path:
    """Let Amal and Bashir mark both texts of a project and say that they are done; and so many more members."""
    with open_project(path) as project:
        mark_all(project)
        for number, member in enumerate(MORE[:more]):
            _mark_some(project, member, number)
    for member in ("Amal", "Bashir", *MORE[:more]):
        finish(path, member)
    return path


def finish(path: Path, member: str, *texts: str, passphrase: str | None = None) -> None:
    """Let a member say that texts are done, both where none is named; Salma is here again afterwards."""
    with open_project(path, passphrase, member=member) as project:
        for text in texts or (ARABIC, ENGLISH):
            set_done(project, document_id(text), True)
        claim(project, "Salma")


def _mark_some(project: Project, member: str, number: int) -> None:
    people.add_member(project, member)
    marks = (("person", "سامر العلي"), ("facility", "جسر الوادي"), ("group", "اللواء 31"))
    for label, words in marks[: number + 1]:
        project.annotate(document_id(ARABIC), label, [at(ARABIC, words)], member=member)
