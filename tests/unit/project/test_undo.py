"""Undo and redo of whole imports, of what others build on, by whom, and in two windows."""

from dataclasses import replace

import pytest

from annotator.errors import RefusedError
from annotator.formats.corpus import Corpus
from annotator.log.states import member_state
from annotator.model.annotation import Annotation
from annotator.model.document import document_id
from annotator.model.entry import Entry, Member
from annotator.project import annotate, corpus, files, people
from annotator.project.session import PROJECT, Project, open_project
from tests.texts import ENGLISH, corpus_documents

ENGLISH_ID = document_id(ENGLISH)


@pytest.fixture
def empty(project_path):
    with open_project(project_path) as opened:
        yield opened


def annotated(label: str = "person", owner: str = "", entry: str | None = None) -> Corpus:
    """Return the English text with one annotation."""
    made = Annotation("", ENGLISH_ID, owner, "work", "entity", label, ((0, 8),), (ENGLISH[:8],), entry=entry)
    entries = (Entry("e-1", "person", "Samer", ("Samer al-Ali",)),)
    return Corpus([replace(corpus_documents()[1], annotations=(made,))], entries=entries)


def put_member(project: Project, member: Member) -> None:
    """Change a member, as a later version may let a manager do."""
    with project.replica.act("member") as act:
        act.put(PROJECT, "member", member.id, member_state(member))
    project.refresh()


def said(project: Project) -> tuple[object, ...]:
    labels = dict(project.schema.labels)
    return project.documents(), project.annotations(), dict(project.members), labels, project.entries()


def test_an_import_with_its_annotations_labels_members_and_entries_is_undone_and_redone_whole(empty):
    before = said(empty)
    corpus.import_corpora(empty, [annotated("Bridge", owner="Basel", entry="e-1")])
    after = said(empty)
    assert empty.undo().skipped == ()
    assert said(empty) == before
    empty.redo()
    assert said(empty) == after
    assert list(files.findings(empty)) == []


def test_a_member_under_whose_name_there_is_work_by_now_is_not_taken_back(project):
    basel = people.add_member(project, "Basel")
    with open_project(project.path) as other:
        other.annotate("Two accounts", "person", [(0, 5)], member="Basel")
        other.undo()
        other.replica.connection.exec_driver_sql("UPDATE action SET state = 'dropped' WHERE verb = 'annotate'")
        with other.replica.act("annotate by hand") as act:
            made = annotate.draft(other, ENGLISH_ID, "person", [(0, 5)])
            annotate.add_in(other, act, [made], people.Owners(other, act), "Basel")
    with pytest.raises(RefusedError, match="member has 1 annotations by now"):
        project.undo()
    assert basel.id in project.members


def test_a_label_that_is_used_by_now_is_not_taken_back(empty):
    corpus.import_corpora(empty, [annotated("Bridge")])
    with empty.replica.act("annotate elsewhere") as act:
        made = annotate.draft(empty, ENGLISH_ID, "Bridge", [(0, 5)])
        annotate.add_in(empty, act, [made], people.Owners(empty, act))
    skipped = empty.undo().skipped
    assert any("The label has 1 annotations by now" in each for each in skipped)
    assert "bridge" in empty.schema.labels
    assert [each.label for each in empty.annotations()] == ["bridge"]


def test_what_a_manager_did_is_not_undone_by_the_annotator_they_became(project):
    people.add_member(project, "Huda", "manager")
    people.add_member(project, "Basel")
    name = project.annotate("Two accounts", "person", [(0, 5)], member="Basel")
    put_member(project, replace(project.person, role="annotator"))
    with pytest.raises(RefusedError, match="Only a manager may write for another"):
        project.undo()
    put_member(project, replace(project.person, role="manager"))
    assert project.undo().records == {name}


def test_the_retired_write_nothing_and_undo_nothing(project):
    name = project.annotate("Two accounts", "person", [(0, 5)])
    put_member(project, replace(project.person, retired=True))
    for act in (
        project.undo,
        lambda: project.annotate("Two accounts", "person", [(0, 5)]),
        lambda: project.remove([name]),
        lambda: corpus.import_corpora(project, [annotated()]),
    ):
        with pytest.raises(RefusedError, match="Salma is retired"):
            act()
    assert [each.id for each in project.annotations()] == [name]


def test_two_windows_that_undo_at_once_take_back_two_acts(project, monkeypatch):
    from annotator.store import undo

    first = project.annotate("Two accounts", "person", [(0, 5)])
    second = project.annotate("Two accounts", "group", [(0, 5)])
    with open_project(project.path) as other:
        begin = undo.Replica.act

        def meanwhile(self, verb, detail=""):
            """The other window is faster by the moment before this one takes the write lock."""
            monkeypatch.undo()
            other.undo()
            return begin(self, verb, detail)

        monkeypatch.setattr(undo.Replica, "act", meanwhile)
        project.undo()
        assert project.annotations() == []
        assert {each.id for each in (other.redo(), other.redo()) and other.annotations()} == {first, second}


def test_an_annotation_whose_owner_is_no_member_is_removed_where_it_stands(project):
    people.add_member(project, "Basel")
    name = project.annotate("Two accounts", "person", [(0, 5)], member="Basel")
    basel = project.annotations(ids=[name])[0].owner
    with project.replica.act("drop") as act:
        act.remove(PROJECT, "member", basel)
    project.refresh()
    members = set(project.members)
    project.remove([name])
    assert project.annotations() == []
    assert set(project.members) == members
