"""Acts that undo takes back whole and redo does again, seen by what a project says afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from annotator.errors import AnnotatorError
from annotator.project import files
from annotator.project.session import Project
from annotator.store.undo import next_undo


def said(project: Project) -> tuple[object, ...]:
    """Return all that acts of tagging may change."""
    return project.annotations(), project.entries(), project.documents()


@contextmanager
def one_act(project: Project) -> Iterator[None]:
    """Run a block that must be one act: undo restores what was, redo what the block made, and the file is in order."""
    before, last = said(project), next_undo(project.replica)
    yield
    after = said(project)
    assert after != before
    assert project.undo().skipped == ()
    assert said(project) == before
    assert next_undo(project.replica) == last
    project.redo()
    assert said(project) == after
    assert list(files.findings(project)) == []


@contextmanager
def refused(project: Project, sentence: str) -> Iterator[None]:
    """Run a block that must be refused with a sentence that matches, and leave nothing behind."""
    before, last = said(project), next_undo(project.replica)
    with pytest.raises(AnnotatorError, match=sentence):
        yield
    assert said(project) == before
    assert next_undo(project.replica) == last
