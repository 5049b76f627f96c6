"""A project with ten short documents and a team."""

from contextlib import contextmanager

import pytest

from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.model.document import Document, document_id
from annotator.project import people
from annotator.project.corpus import import_corpora
from annotator.project.session import Project, open_project

PEOPLE = ("Amal", "Basel", "Dina", "Fadi", "Hala")


def put_texts(project: Project, count: int) -> list[str]:
    """Bring in short documents called 1, 2, 3 …; returns their ids."""
    texts = {str(number): f"Report {number}: Nour met Karim." for number in range(1, count + 1)}
    made = [CorpusDocument(Document(document_id(text), title, len(text)), text) for title, text in texts.items()]
    import_corpora(project, [Corpus(made)])
    return [each.document.id for each in made]


@pytest.fixture
def crew(project):
    """The project of Salma, a manager, with five annotators and Rami, who reviews."""
    for name in PEOPLE:
        people.add_member(project, name)
    people.add_member(project, "Rami", "reviewer")
    return project


@pytest.fixture
def ten(crew):
    """The ids of ten documents."""
    return put_texts(crew, 10)


@contextmanager
def seen_by(project: Project, name: str):
    """Open a project's file as another member."""
    with open_project(project.path, member=name) as opened:
        yield opened
