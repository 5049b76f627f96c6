"""Changing the schema of a project in use: merged labels take everything with them, and no other change is run over."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import RefusedError
from annotator.formats.corpus import Corpus
from annotator.formats.schema_file import write_schema
from annotator.model.entry import Entry
from annotator.model.schema import Label, Schema, Words
from annotator.project import corpus, files, schema
from annotator.project.session import Project, open_project
from tests.texts import corpus_documents


def written(wanted: Schema, folder: Path) -> Path:
    path = folder / "schema.toml"
    path.write_text(write_schema(wanted), "utf-8")
    return path


def apply_labels(project: Project, folder: Path, **labels: Label) -> schema.Applied:
    return schema.apply(project, written(replace(project.schema, labels=dict(project.schema.labels) | labels), folder))


@pytest.fixture
def used(project_path, tmp_path: Path):
    """A project with labels of a document, an entry and annotations, of which each has a twin to merge with."""
    with open_project(project_path) as project:
        document = next(each for each in project.schema.labels.values() if each.kind == "document")
        twin = Label("twin-document", "document", Words("Twin", ""), order=900)
        apply_labels(project, tmp_path, **{twin.id: twin})
        first = corpus_documents()[0]
        labelled = replace(first, document=replace(first.document, labels=(document.id, "twin-document")))
        corpus.import_corpora(project, [Corpus([labelled], entries=(Entry("e-1", "person", "Samer"),))])
        project.annotate(first.document.id, "person", [(0, 3)], entry="e-1")
        yield project


def test_merging_labels_takes_documents_entries_and_annotations_with_it_and_undo_brings_all_back(used, tmp_path: Path):
    labels = used.schema.labels
    kept = used.documents()[0].labels[0]
    before = used.documents(), used.entries(), used.annotations(), used.schema
    applied = apply_labels(
        used,
        tmp_path,
        person=replace(labels["person"], retired=True, merged_into="group"),
        **{"twin-document": replace(labels["twin-document"], retired=True, merged_into=kept)},
    )
    assert applied.moved == 1
    assert used.documents()[0].labels == (kept,)
    assert [each.label for each in used.entries()] == ["group"]
    assert [each.label for each in used.annotations()] == ["group"]
    assert list(files.findings(used)) == []
    assert used.undo().skipped == ()
    assert (used.documents(), used.entries(), used.annotations(), used.schema) == before


def test_a_schema_is_compared_with_the_one_in_use_when_it_is_written(used, tmp_path: Path, monkeypatch):
    """Another window applies a schema after this one has read its file."""
    labels = used.schema.labels
    mine = replace(used.schema, labels=dict(labels) | {"person": replace(labels["person"], title=Words("Human", ""))})
    path = written(mine, tmp_path)
    with open_project(used.path) as other:
        read = schema.read_schema

        def meanwhile(path: Path) -> Schema:
            found = read(path)
            monkeypatch.undo()
            (tmp_path / "other").mkdir()
            new = Label("new-one", "entity", Words("New", ""), order=901)
            apply_labels(other, tmp_path / "other", **{"new-one": new})
            return found

        monkeypatch.setattr(schema, "read_schema", meanwhile)
        schema.apply(used, path)
        assert used.schema.labels["new-one"].retired, "the file does not know it, so it is retired, never run over"
        assert used.schema.version == other.schema.version == mine.version + 2


def test_only_a_manager_applies_a_schema(used, tmp_path: Path):
    from annotator.project import people

    people.add_member(used, "Basel")
    path = written(used.schema, tmp_path)
    with open_project(used.path, member="Basel") as own, pytest.raises(RefusedError, match="Only a manager"):
        schema.apply(own, path)
