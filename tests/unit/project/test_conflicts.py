"""What two copies changed apart waits to be settled, and is told with who wrote it."""

from pathlib import Path

import pytest

from annotator.project import annotate, documents, files, lines
from annotator.project.conflicts import conflicts
from annotator.project.session import open_project
from annotator.store import backup


@pytest.fixture
def marked(project):
    name = project.annotate("Two accounts", "person", [(50, 60)], note="first", attributes={"age": "40"})
    return name, project


@pytest.fixture
def copy(marked, tmp_path: Path):
    backup.copy_to(marked[1].path, tmp_path / "copy.annot")
    with open_project(tmp_path / "copy.annot", member="Salma") as other:
        yield other


def test_nothing_waits_in_a_file_that_one_person_wrote(marked):
    assert conflicts(marked[1]) == []


def test_a_field_changed_apart_waits_with_who_wrote_it_and_where(marked, copy):
    name, project = marked
    lines.edit_fields(project, name, {"note": "here", "attributes": {"age": "50"}})
    lines.edit_fields(copy, name, {"note": "there"})
    files.merge(project, copy.path)
    (waits,) = conflicts(project)
    assert (waits.kind, waits.document, waits.owner) == ("annotation", "Two accounts", "Salma")
    assert (waits.field, waits.shown, waits.other, waits.author) == ("note", "there", "here", "Salma")
    assert waits.name == project.annotations(ids=[name])[0].quotes[0]
    assert waits.device == project.replica.device.name
    assert waits.wall_ms > 0


def test_a_removal_waits_beside_what_was_changed(marked, copy):
    name, project = marked
    lines.edit_fields(project, name, {"note": "here"})
    annotate.remove(copy, [name])
    files.merge(project, copy.path)
    assert [(each.field, each.shown, each.other) for each in conflicts(project)] == [("removed", False, True)]


def test_what_waits_goes_on_waiting_after_an_edit_field_by_field(marked, copy):
    name, project = marked
    lines.edit_fields(project, name, {"note": "here"})
    lines.edit_fields(copy, name, {"note": "there"})
    files.merge(project, copy.path)
    lines.edit_fields(project, name, {"attributes": {"age": "60"}})
    waits = {each.field: (each.shown, each.other) for each in conflicts(project)}
    assert waits["note"] == ("there", "here")
    assert "schema" not in waits


def test_documents_wait_by_their_titles(marked, copy):
    project = marked[1]
    documents.describe(project, "Two accounts", publisher="One")
    documents.describe(copy, "Two accounts", publisher="Two")
    files.merge(project, copy.path)
    (waits,) = conflicts(project)
    assert (waits.kind, waits.name, waits.shown, waits.other) == ("document", "Two accounts", "Two", "One")
