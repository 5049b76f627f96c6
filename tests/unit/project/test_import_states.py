"""What an import says of how far members are: done with what it brings of their work, be it nothing."""

import pytest

from annotator.project import corpus, people
from annotator.project.session import open_project
from annotator.project.states import set_done, states
from annotator.project.verdicts import judge
from annotator.store.load import load_states

MARKED, EMPTY, BARE = "Amal and Basel met.", "Nobody was there.", "No sheet lies beside this."


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "brat"
    made.mkdir()
    for name, text in (("marked", MARKED), ("empty", EMPTY), ("bare", BARE)):
        (made / f"{name}.txt").write_text(text, "utf-8")
    (made / "marked.ann").write_text("T1\tperson 0 4\tAmal\n", "utf-8")
    (made / "empty.ann").write_text("", "utf-8")
    return made


def told(project, member=None):
    said = states(project, member)
    return {each.title: said[each.id] for each in project.documents() if each.title in {"marked", "empty", "bare"}}


def test_what_comes_of_a_members_work_is_done_also_where_they_marked_nothing(project, folder):
    report = corpus.import_paths(project, [folder], member="Basel")
    assert report.done == 2
    assert told(project, "Basel") == {"marked": "done", "empty": "done", "bare": "new"}
    assert told(project) == dict.fromkeys(("marked", "empty", "bare"), "new")


def test_it_is_one_act_with_the_import(project, folder):
    corpus.import_paths(project, [folder])
    assert told(project) == {"marked": "done", "empty": "new", "bare": "new"}
    project.undo()
    assert told(project) == {}
    project.redo()
    assert told(project) == {"marked": "done", "empty": "new", "bare": "new"}


def test_an_empty_sheet_of_nobody_named_is_an_annotators_own_and_no_managers(project, folder):
    """A manager's is an empty file beside a text that is yet to be marked, as brat wants one."""
    people.add_member(project, "Amal")
    corpus.import_paths(project, [folder])
    assert told(project)["empty"] == "new"
    with open_project(project.path, member="Amal") as amal:
        corpus.import_paths(amal, [folder])
        assert told(amal) == {"marked": "done", "empty": "done", "bare": "new"}


def test_all_marks_stand_before_the_place_of_done(project, folder):
    corpus.import_paths(project, [folder, folder])
    (said,) = [
        each for each in load_states(project.replica.connection, project.person.id) if states(project)[each.document]
        if project.document(each.document).title == "marked"
    ]  # fmt: skip
    late = "SELECT count(*) FROM change a JOIN change d ON d.stream = a.stream AND a.seq > d.seq WHERE d.id = ?"
    assert project.replica.connection.exec_driver_sql(late, (said.change,)).scalar_one() == 0


def test_started_work_is_begun_also_where_nothing_is_marked_yet(project, folder):
    report = corpus.import_paths(project, [folder], member="Basel", state="started")
    assert report.done == 0
    assert told(project, "Basel") == {"marked": "begun", "empty": "begun", "bare": "new"}


def test_who_is_done_stays_so_and_who_got_it_back_is_done_anew(project, folder):
    corpus.import_paths(project, [folder], member="Basel")
    corpus.import_paths(project, [folder], member="Basel", state="started")
    assert told(project, "Basel")["marked"] == "done"
    judge(project, "marked", "returned", ["Basel"])
    (folder / "marked.ann").write_text("T1\tperson 0 4\tAmal\nT2\tperson 9 14\tBasel\n", "utf-8")
    corpus.import_paths(project, [folder], member="Basel")
    assert told(project, "Basel")["marked"] == "done"


def test_gold_and_plain_texts_are_nobodys_work(project, folder, tmp_path):
    corpus.import_paths(project, [folder], layer="gold")
    (tmp_path / "plain.txt").write_text("A plain text.", "utf-8")
    report = corpus.import_paths(project, [tmp_path / "plain.txt"], member="Basel")
    assert report.done == 0
    assert set(states(project).values()) == {"new"}


def test_a_members_lines_say_that_they_looked_at_every_document(project, folder, tmp_path):
    people.add_member(project, "Basel")
    corpus.import_paths(project, [folder], member="Basel", state="started")
    corpus.export(project, "jsonl", tmp_path / "basel.jsonl", member="Basel")
    corpus.export(project, "jsonl", tmp_path / "all.jsonl")
    people.add_member(project, "Amal")
    assert corpus.import_paths(project, [tmp_path / "all.jsonl"]).done == 1, "who did nothing is not told there"
    assert told(project, "Basel")["marked"] == "done"
    corpus.import_paths(project, [tmp_path / "basel.jsonl"], member="Amal")
    assert set(states(project, "Amal").values()) == {"done"}


def test_an_annotator_is_done_with_what_they_bring(project, folder):
    corpus.import_paths(project, [folder], layer="gold")
    people.add_member(project, "Basel")
    with open_project(project.path, member="Basel") as basel:
        corpus.import_paths(basel, [folder])
        assert told(basel)["marked"] == "done"
        assert set_done(basel, "marked", True).count == 0
