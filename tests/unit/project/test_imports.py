"""Imports: the same twice, into another layer or member, into the same and a new project; what is refused whole."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import BadInputError, RefusedError
from annotator.formats.corpus import Corpus
from annotator.model.annotation import Annotation, Role, SpanTarget
from annotator.model.document import document_id
from annotator.model.entry import Entry
from annotator.model.ids import new_id
from annotator.project import annotate, corpus, files, people
from annotator.project.create import create_project
from tests.texts import ENGLISH, corpus_documents

ENGLISH_ID = document_id(ENGLISH)


@pytest.fixture
def exported(project, tmp_path: Path) -> Path:
    """Two members' work as JSON lines: an event of Salma's with its attacker, and Basel's own."""
    group = project.annotate("Two accounts", "group", [(0, 8)])
    project.annotate("Two accounts", "battle", [(9, 14)], roles=[("attacker", group)])
    project.annotate("Two accounts", "person", [(0, 5)], member="Basel")
    project.export("jsonl", tmp_path / "all.jsonl")
    return tmp_path / "all.jsonl"


def marks(project) -> list[tuple[object, ...]]:
    """Return who marked what where, with the labels of role fillers in place of ids."""
    labels = {each.id: each.label for each in project.annotations()}
    return sorted(
        (
            project.members[each.owner].name if each.owner else "",
            each.layer,
            each.label,
            each.quotes,
            [(role.name, labels[role.target.id]) for role in each.roles],
        )
        for each in project.annotations()
    )


def test_a_corpus_goes_into_a_new_project_under_its_members_names_with_its_ids(project, exported, tmp_path: Path):
    with create_project(tmp_path / "new.annot", "Salma") as new:
        corpus.import_paths(new, [exported])
        assert marks(new) == marks(project)
        assert {each.id for each in new.annotations()} == {each.id for each in project.annotations()}
        assert sorted(each.name for each in new.members.values()) == ["Basel", "Salma"]


def test_a_corpus_goes_into_its_own_project_and_changes_nothing(project, exported):
    before = marks(project), set(project.members)
    corpus.import_paths(project, [exported])
    assert (marks(project), set(project.members)) == before


def test_one_file_twice_in_one_import_is_one(project, exported, tmp_path: Path):
    altered = tmp_path / "altered.jsonl"
    altered.write_text(exported.read_text("utf-8").replace('"note":""', '"note":"seen again"'), "utf-8")
    with create_project(tmp_path / "new.annot", "Salma") as new:
        corpus.import_paths(new, [exported, altered])
        assert marks(new) == marks(project)
        assert {each.note for each in new.annotations()} == {"seen again"}
        assert list(files.findings(new)) == []


def test_work_that_is_imported_as_gold_too_stays_editable_in_both_layers(project, exported):
    for _ in range(2):
        corpus.import_paths(project, [exported], layer="gold")
    assert len(project.annotations(layer="gold")) == len(project.annotations(layer="work")) == 3
    battle = next(each for each in project.annotations(layer="gold") if each.label == "battle")
    assert battle.roles[0].target.id in {each.id for each in project.annotations(layer="gold")}
    ids = [each.id for each in project.annotations()]
    assert len(set(ids)) == 6
    project.remove(ids)
    assert project.annotations() == []


def test_one_file_given_to_two_members_is_two_works(project, exported):
    corpus.import_paths(project, [exported], member="Huda")
    corpus.import_paths(project, [exported], member="Nour")
    owners = [project.members[each.owner].name for each in project.annotations()]
    assert [owners.count(name) for name in ("Basel", "Huda", "Nour", "Salma")] == [1, 3, 3, 2]
    assert len({each.id for each in project.annotations()}) == 9
    assert list(files.findings(project)) == []


def test_one_file_imported_into_two_sheets_before_a_merge_is_two_works(project, exported, tmp_path: Path):
    """Two managers import one file, for themselves and as gold, before they merge."""
    path = tmp_path / "second.annot"
    with create_project(tmp_path / "a.annot", "Salma") as first:
        first.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(first.path, path)
        from annotator.project.session import open_project

        with open_project(path, member="Salma") as second:
            corpus.import_paths(first, [exported], member="Salma")
            corpus.import_paths(second, [exported], layer="gold")
            files.merge(first, second.path)
        ids = {each.id for each in first.annotations()}
        assert len(first.annotations()) == len(ids) == 6
        first.remove(sorted(ids))
        assert first.annotations() == []


def test_an_id_of_anothers_work_is_refused_where_lines_give_it(project):
    name = project.annotate("Two accounts", "person", [(0, 5)], member="Basel")
    project.remove([name])
    draft = replace(annotate.draft(project, "Two accounts", "person", [(0, 5)]), id=name)
    with pytest.raises(RefusedError, match="another annotation's"):
        annotate.add(project, [draft])


def test_names_of_members_are_compared_without_the_spaces_around_them(project):
    people.add_member(project, " Basel ")
    with pytest.raises(RefusedError, match="Basel is a member already"):
        people.add_member(project, "Basel  ")
    project.annotate("Two accounts", "person", [(0, 5)], member="Basel ")
    draft = annotate.draft(project, "Two accounts", "person", [(0, 5)])
    annotate.add(project, [replace(draft, owner="Huda"), replace(draft, owner="Huda "), replace(draft, owner=" Huda")])
    assert sorted(each.name for each in project.members.values()) == ["Basel", "Huda", "Salma"]


@pytest.mark.parametrize("name", ["x" * 501, "a\0b", "é" * 70_000])
def test_an_id_that_no_database_takes_is_refused(project_path, name: str):
    from annotator.project.session import open_project

    with open_project(project_path) as project:
        entries = (Entry(name, "person", "Samer"),)
        with pytest.raises(BadInputError, match="too long or holds a NUL"):
            corpus.import_corpora(project, [Corpus(corpus_documents(), entries=entries)])
        assert project.documents() == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"fragments": ((0, 9),)},
        {"fragments": ((0, 8), (4, 12)), "quotes": (ENGLISH[:8], ENGLISH[4:12])},
        {"fragments": ((0, 9_999),), "quotes": (ENGLISH,)},
        {"quotes": ()},
        {"roles": (Role("cue", SpanTarget(((0, 4),), ("Shel",))),)},
    ],
)
def test_a_span_that_quotes_other_words_is_refused_however_it_comes(project, wrong):
    good = Annotation(new_id(), ENGLISH_ID, "", "work", "claim", "claim", ((0, 8),), (ENGLISH[:8],))
    bad = replace(good, **wrong)
    with pytest.raises(BadInputError):
        annotate.add(project, [bad])
    with pytest.raises(BadInputError):
        corpus.import_corpora(project, [Corpus([replace(corpus_documents()[1], annotations=(bad,))])])
    assert project.annotations() == []
    annotate.add(project, [good])
    with pytest.raises(BadInputError):
        annotate.edit(project, good.id, lambda now: replace(now, **wrong))
    assert list(files.findings(project)) == []


def test_documents_keep_their_order_when_one_is_put_anew(project):
    from annotator.log.states import document_state
    from annotator.project.session import PROJECT

    before = [each.id for each in project.documents()]
    with project.act("document") as act:
        first = replace(project.documents()[0], title="Another title")
        act.put(PROJECT, "document", first.id, document_state(first))
    assert [each.id for each in project.documents()] == before
    assert project.documents()[0].title == "Another title"


def test_an_import_asks_once_which_documents_are_there(project_path, monkeypatch):
    from annotator.formats.corpus import CorpusDocument
    from annotator.model.document import Document
    from annotator.project.session import Project, open_project

    asked = []
    documents = Project.documents
    monkeypatch.setattr(Project, "documents", lambda self: asked.append(1) or documents(self))
    texts = [f"Report {number}" for number in range(50)]
    brought = [CorpusDocument(Document(document_id(text), text, len(text)), text) for text in texts]
    with open_project(project_path) as project:
        corpus.import_corpora(project, [Corpus(brought)])
        assert len(asked) < 10
        assert len(project.documents()) == 50
