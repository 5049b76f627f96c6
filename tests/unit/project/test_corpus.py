"""Importing: one action or nothing, foreign names into the schema, twice is once, and undo of it all."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, BadInputError, RefusedError
from annotator.formats.corpus import Corpus, CorpusDocument
from annotator.formats.schema_file import read_schema, write_schema
from annotator.model.annotation import Annotation, AnnotationTarget, Role
from annotator.model.document import Document, document_id
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words, schema_of
from annotator.model.values import Number
from annotator.project import corpus, files, people, schema
from annotator.project.session import open_project
from tests.texts import ENGLISH

DOCUMENT = Document(document_id(ENGLISH), "Foreign", len(ENGLISH), "en")


def words(text: str) -> Words:
    return Words(text, text)


def mark(name: str, label: str, quote: str, **extra) -> Annotation:
    start = ENGLISH.index(quote)
    kind = extra.pop("kind", "entity")
    return Annotation(name, DOCUMENT.id, "", "work", kind, label, ((start, start + len(quote)),), (quote,), **extra)


def foreign_schema() -> Schema:
    mood = Attribute(
        "Mood", words("Mood"), "choice", choices=(Choice("Grim", words("Grim")), Choice("OK", words("OK")))
    )
    roles = (RoleType("Giver-Arg", words("Giver-Arg"), ("PER", "Org")),)
    labels = [
        Label("PER", "entity", words("PER"), key="P"),
        Label("Org", "entity", words("Org")),
        Label("Transfer", "event", words("Transfer"), attributes=(mood,), roles=roles),
    ]
    return schema_of("foreign", words("foreign"), labels, 1)


def corpus_of(*annotations: Annotation, described: bool = True) -> Corpus:
    return Corpus([CorpusDocument(DOCUMENT, ENGLISH, annotations)], schema=foreign_schema() if described else None)


def some() -> Corpus:
    return corpus_of(
        mark("1", "PER", "Samer al-Ali"),
        mark(
            "2",
            "Transfer",
            "Fighting",
            kind="event",
            attributes={"Mood": "Grim"},
            roles=(Role("Giver-Arg", AnnotationTarget("1")),),
        ),
        mark("3", "person", "spokesman", attributes={"Rank": "high", "Seen": Number(Decimal(2), Decimal(3))}),
        mark("4", "PERSON", "spokesman"),
    )


def test_foreign_labels_attributes_and_roles_are_added_and_everything_fits(project):
    report = corpus.import_corpora(project, [some()])
    assert report.annotations == 4
    assert set(report.labels) == {"per", "transfer", "org"}
    assert report.grown == ("person",)
    stored = {each.quotes: each for each in project.annotations("Two accounts")}
    event = stored[("Fighting",)]
    assert (event.label, event.attributes, event.roles[0].name) == ("transfer", {"mood": "grim"}, "giver-arg")
    assert event.roles[0].target == AnnotationTarget(stored[("Samer al-Ali",)].id)
    assert schema.misfits(project) == []
    assert project.schema.labels["per"].key == "", "the key P is taken"
    assert project.schema.labels["transfer"].roles[0].fillers == ("per", "org")
    assert list(files.findings(project)) == []


def test_the_schema_that_an_import_leaves_is_a_schema_file(project, tmp_path: Path):
    corpus.import_corpora(project, [some()])
    file = tmp_path / "schema.toml"
    file.write_text(write_schema(project.schema), "utf-8")
    assert read_schema(file).labels.keys() == project.schema.labels.keys()


def test_importing_twice_is_importing_once(project):
    corpus.import_corpora(project, [some()])
    before = project.annotations()
    report = corpus.import_corpora(project, [some()])
    assert (report.annotations, report.documents[0].known, report.documents[0].new) == (0, 4, False)
    assert project.annotations() == before


def test_equal_annotations_in_one_corpus_all_come(project):
    twin = mark("1", "person", "Samer al-Ali")
    corpus.import_corpora(project, [corpus_of(twin, replace(twin, id="2"))])
    assert len(project.annotations()) == 2


def test_circles_of_roles_come_through(project):
    one = mark("1", "claim", "the committee", kind="claim", roles=(Role("about", AnnotationTarget("2")),))
    two = mark("2", "claim", "Samer al-Ali", kind="claim", roles=(Role("about", AnnotationTarget("1")),))
    for _ in range(2):
        corpus.import_corpora(project, [corpus_of(one, two)])
    found = project.annotations()
    assert len(found) == 2
    assert {found[0].roles[0].target.id, found[1].roles[0].target.id} == {found[0].id, found[1].id}


def test_undo_takes_an_import_back_whole_and_redo_brings_it_again(project):
    other = replace(DOCUMENT, id="", title="New")
    new = Corpus([CorpusDocument(other, ENGLISH + " More.", (replace(mark("1", "PER", "Samer al-Ali")),))])
    documents, labels = project.documents(), project.schema
    corpus.import_corpora(project, [new])
    changed = project.undo()
    assert changed.skipped == ()
    assert (project.documents(), project.annotations()) == (documents, [])
    assert project.schema == labels
    project.redo()
    assert len(project.annotations()) == 1
    assert list(files.findings(project)) == []
    project.undo()
    report = corpus.import_corpora(project, [new])
    assert report.annotations == 1, "what was taken back may come again"


def test_a_fault_in_the_last_document_leaves_nothing_of_the_first(project):
    def documents():
        yield CorpusDocument(replace(DOCUMENT, title="first"), ENGLISH + " First.")
        raise BadInputError("the second is broken")

    with pytest.raises(BadInputError, match="second is broken"):
        corpus.import_corpora(project, [Corpus(documents())])
    assert len(project.documents()) == 2


def test_the_project_file_itself_is_not_read_as_a_text(project, tmp_path: Path):
    link = tmp_path / "link.txt"
    link.symlink_to(project.path)
    for path in (project.path, link):
        with pytest.raises(RefusedError, match="own file"):
            corpus.import_paths(project, [path], format="text")


def test_a_quote_that_is_not_in_the_text_refuses_the_import(project):
    with pytest.raises(BadInputError, match="is not"):
        corpus.import_corpora(project, [corpus_of(replace(mark("1", "person", "Samer"), quotes=("Samir",)))])
    assert not project.annotations()


def test_an_annotator_imports_own_work_but_adds_no_documents_and_no_labels(project, tmp_path: Path):
    from annotator.store import backup

    people.add_member(project, "Basel")
    backup.copy_to(project.path, tmp_path / "basel.annot")
    with open_project(tmp_path / "basel.annot", member="Basel") as own:
        corpus.import_corpora(own, [corpus_of(mark("1", "person", "Samer"))])
        assert own.annotations()[0].owner == own.person.id
        with pytest.raises(RefusedError, match="schema has no entity label “PER”"):
            corpus.import_corpora(own, [corpus_of(mark("1", "PER", "Samer"))])
        with pytest.raises(RefusedError, match="Only a manager may add documents"):
            corpus.import_corpora(own, [Corpus([CorpusDocument(DOCUMENT, ENGLISH + " More.")])])


def test_without_add_labels_a_manager_is_refused_too(project):
    with pytest.raises(AnnotatorError, match="PER"):
        corpus.import_corpora(project, [corpus_of(mark("1", "PER", "Samer"))], add_labels=False)


@pytest.mark.parametrize("format_name", ["brat", "jsonl"])
def test_an_export_comes_back_equal_in_another_project(project, tmp_path: Path, format_name: str):
    corpus.import_corpora(project, [some()])
    corpus.export(project, format_name, tmp_path / "out", member="Salma")
    from annotator.project.create import create_project

    with create_project(tmp_path / "other.annot", "Salma") as other:
        corpus.import_paths(other, [tmp_path / "out"], format=format_name)

        def said(each: Annotation):
            return (each.document, each.kind, each.label, each.fragments, each.attributes, each.note)

        # annotations of one span stand in the order of their ids, which are each project's own
        assert sorted(map(repr, map(said, other.annotations()))) == sorted(map(repr, map(said, project.annotations())))
        assert {each.title for each in other.documents()} == {each.title for each in project.documents()}
