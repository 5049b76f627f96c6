"""What a newer Annotator wrote is kept, passed on and read past; where it wrote, this one changes nothing."""

import re

import pytest

from annotator.errors import RefusedError
from annotator.log import records
from annotator.log.change import Sheet
from annotator.log.records import Family
from annotator.model.document import document_id
from annotator.model.ids import new_id
from annotator.project import comments, documents, entries, files, people, states
from annotator.project.corpus import import_paths
from annotator.project.session import PROJECT, SHARED, Project
from annotator.store.engine import transaction
from annotator.store.newer import clear_newer, closed_sheets, note_kept
from annotator.store.take import take
from annotator.store.withdraw import drop_streams
from tests.texts import ARABIC, ENGLISH
from tests.unit.store.test_redact import pieces
from tests.unit.store.test_unite import copied, forge

ENGLISH_ID, ARABIC_ID = document_id(ENGLISH), document_id(ARABIC)
SENTENCE = "The document “Two accounts” was changed by a newer Annotator; update this one to change it."


def take_newer(project: Project, sheet: Sheet, kind: str = "hologram.put", **other: object) -> None:
    """Merge a file in which a newer program wrote a kind that is not known here."""
    with copied(project, f"{new_id()}.annot") as newer:
        forge(newer, sheet, kind, new_id(), {"new": "shape"}, **other)
        files.merge(project, newer.path)


@pytest.fixture
def own(project) -> str:
    return project.annotate("Two accounts", "person", [(0, 5)])


@pytest.fixture
def closed(project, own) -> str:
    """An annotation of a document in which a newer program wrote."""
    take_newer(project, Sheet("shared", ENGLISH_ID))
    return own


ACTS = {
    "annotate": lambda project, _: project.annotate("Two accounts", "place", [(0, 5)]),
    "remove": lambda project, own: project.remove([own]),
    "undo": lambda project, _: project.undo(),
    "comment": lambda project, _: comments.add_comment(project, "Two accounts", "Why?"),
    "done": lambda project, _: states.set_done(project, "Two accounts", True),
    "describe": lambda project, _: documents.describe(project, "Two accounts", publisher="The Valley Post"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_act_on_the_document_is_refused_with_one_sentence(project, closed, act):
    before = project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
    with pytest.raises(RefusedError) as refused:
        act(project, closed)
    assert str(refused.value) == SENTENCE
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one() == before


def test_an_import_into_the_document_is_refused(project, closed, tmp_path):
    (tmp_path / "new.txt").write_text(ENGLISH)
    (tmp_path / "new.ann").write_text("T1\tperson 0 8\tFighting\n")
    with pytest.raises(RefusedError, match=re.escape(SENTENCE)):
        import_paths(project, [tmp_path / "new.ann"])


def test_reading_goes_on_and_so_does_work_elsewhere(project, closed):
    assert [each.id for each in project.annotations("Two accounts")] == [closed]
    assert project.text(ENGLISH_ID) == ENGLISH
    made = project.annotate(ARABIC_ID, "person", [(0, 5)])
    project.undo()
    project.redo()
    assert [each.id for each in project.annotations(ARABIC_ID)] == [made]
    assert list(files.findings(project)) == []


def test_what_a_newer_program_wrote_is_passed_on_and_closes_the_document_there_too(project, closed):
    with copied(project, "third.annot") as third:
        assert closed_sheets(third.replica.connection) == {Sheet("shared", ENGLISH_ID)}
    sql = "SELECT payload FROM change WHERE kind = 'hologram.put'"
    assert project.replica.connection.exec_driver_sql(sql).scalars().all() == [b'{"new":"shape"}']


def test_in_the_projects_own_sheet_only_what_managers_decide_is_closed(project, own):
    take_newer(project, PROJECT)
    with pytest.raises(
        RefusedError, match=re.escape("The project was changed by a newer Annotator; update this one to change it.")
    ):
        people.add_member(project, "Nour")
    project.annotate("Two accounts", "place", [(0, 5)])
    entries.add_entry(project, "Zubaida", "person")


def test_among_the_entries_only_they_are_closed(project, own):
    take_newer(project, SHARED)
    with pytest.raises(
        RefusedError, match=re.escape("The entries were changed by a newer Annotator; update this one to change them.")
    ):
        entries.add_entry(project, "Zubaida", "person")
    project.annotate("Two accounts", "place", [(0, 5)])
    people.add_member(project, "Nour")


def test_a_newer_version_of_a_known_kind_closes_as_well(project, own):
    take_newer(project, Sheet("work", ENGLISH_ID, project.person.id), "annotation.put", v=2)
    with pytest.raises(RefusedError, match=re.escape(SENTENCE)):
        project.remove([own])


def test_a_program_that_has_learnt_the_kind_opens_the_document_again(project, closed, monkeypatch):
    family = Family("hologram", frozenset({"shared"}), by_document=True)
    monkeypatch.setitem(records.FAMILIES, "hologram", family)
    with transaction(project.replica.connection):
        clear_newer(project.replica.connection, family)
    project.remove([closed])


def test_a_file_that_never_noted_kinds_finds_them_in_its_log(project, closed):
    with transaction(project.replica.connection):
        project.replica.connection.exec_driver_sql("DELETE FROM newer")
        note_kept(project.replica.connection)
    with pytest.raises(RefusedError, match=re.escape(SENTENCE)):
        project.remove([closed])


def test_what_is_pulled_closes_as_what_is_merged(project, own):
    with copied(project, "newer.annot") as newer:
        forge(newer, Sheet("shared", ENGLISH_ID), "hologram.put", new_id(), {"new": "shape"})
        take(project.replica, [each for each in pieces(newer, "shared") if each.stream.sheet.document])
    with pytest.raises(RefusedError, match=re.escape(SENTENCE)):
        project.remove([own])


def test_a_stream_that_is_given_up_opens_its_document_again(project, closed):
    stream = "SELECT s.id FROM stream s JOIN change c ON c.stream = s.key WHERE c.kind = 'hologram.put'"
    with transaction(project.replica.connection):
        drop_streams(project.replica.connection, project.replica.connection.exec_driver_sql(stream).scalars().all())
    project.remove([closed])
