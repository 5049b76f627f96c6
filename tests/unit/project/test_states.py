"""How far people are with documents: what is said and undone, whose it is, and that copies agree."""

import time

import pytest
from sqlalchemy import event

from annotator.errors import NotFoundError, RefusedError
from annotator.model.document import document_id
from annotator.project import annotate, files, people
from annotator.project.session import open_project
from annotator.project.states import set_done, states
from annotator.review.training import set_tests
from annotator.store.load import load_states
from tests.texts import ARABIC, ENGLISH
from tests.unit.store.test_unite import copied

BATTLE, ACCOUNTS = document_id(ARABIC), document_id(ENGLISH)


def done_changes(project) -> list[tuple[str, int]]:
    """Return (stage, number in its stream) of what was said, in order."""
    sql = "SELECT json_extract(payload, '$.stage'), seq FROM change WHERE kind = 'state.put' ORDER BY lamport"
    return [tuple(row) for row in project.replica.connection.exec_driver_sql(sql)]


def test_a_document_is_new_until_something_is_marked_in_it(project):
    assert states(project) == {BATTLE: "new", ACCOUNTS: "new"}
    project.annotate("Two accounts", "person", [(0, 5)])
    assert states(project) == {BATTLE: "new", ACCOUNTS: "begun"}
    project.undo()
    assert states(project) == {BATTLE: "new", ACCOUNTS: "new"}


def test_done_is_one_act_that_is_undone_and_done_again(project):
    changed = set_done(project, "Two accounts", True)
    assert (changed.families, changed.documents, changed.count) == ({"state"}, {ACCOUNTS}, 1)
    assert states(project) == {BATTLE: "new", ACCOUNTS: "done"}
    project.undo()
    assert states(project)[ACCOUNTS] == "new"
    project.redo()
    assert states(project)[ACCOUNTS] == "done"
    assert list(files.findings(project)) == []


def test_an_annotator_takes_back_done_as_a_slip_and_no_later(project, monkeypatch):
    people.add_member(project, "Amal")
    with open_project(project.path, member="Amal") as amal:
        marked = amal.annotate("Two accounts", "person", [(0, 5)])
        set_done(amal, ACCOUNTS, True)
        amal.undo()
        assert states(amal)[ACCOUNTS] == "begun"
        amal.redo()
        now = time.time()
        monkeypatch.setattr(time, "time", lambda: now + 61)
        with pytest.raises(RefusedError, match="“Two accounts” is done; ask a reviewer or manager to return it"):
            amal.undo()
        assert states(amal)[ACCOUNTS] == "done"
        amal.undo()
        assert amal.annotation(marked) is None, "acts before it are not barred by it"


def test_a_test_that_is_done_stays_done_also_at_once(project):
    people.add_member(project, "Amal")
    annotate.add(project, [annotate.draft(project, ACCOUNTS, "person", [(0, 5)], layer="gold")])
    set_tests(project, [ACCOUNTS])
    with open_project(project.path, member="Amal") as amal:
        set_done(amal, ACCOUNTS, True)
        with pytest.raises(RefusedError, match="is done; ask a reviewer"):
            amal.undo()
    set_done(project, ACCOUNTS, True)
    project.undo()
    assert states(project)[ACCOUNTS] == "new", "a manager may"


def test_a_document_taken_up_again_is_begun_also_without_marks(project):
    set_done(project, ACCOUNTS, True)
    set_done(project, ACCOUNTS, False)
    assert states(project)[ACCOUNTS] == "begun"


def test_what_is_so_already_is_not_said_again_so_that_done_stays_where_it_was(project):
    assert set_done(project, ACCOUNTS, False).count == 0
    assert set_done(project, ACCOUNTS, True).count == 1
    project.annotate("Two accounts", "person", [(0, 5)])
    assert set_done(project, ACCOUNTS, True).count == 0
    assert done_changes(project) == [("done", 1)]


def test_the_place_of_done_in_the_log_says_what_was_there(project):
    first = project.annotate("Two accounts", "person", [(0, 5)])
    set_done(project, ACCOUNTS, True)
    project.annotate("Two accounts", "person", [(9, 14)])
    (said,) = load_states(project.replica.connection, project.person.id)
    assert (said.document, said.stage) == (ACCOUNTS, "done")
    sql = (
        "SELECT c.record FROM change c JOIN change d ON d.stream = c.stream AND d.seq > c.seq "
        "WHERE d.id = ? AND c.kind LIKE 'annotation.%'"
    )
    assert project.replica.connection.exec_driver_sql(sql, (said.change,)).scalars().all() == [first]


def test_each_member_has_a_state_of_their_own(project):
    people.add_member(project, "Basel")
    set_done(project, ACCOUNTS, True)
    assert states(project, "Basel") == {BATTLE: "new", ACCOUNTS: "new"}
    with open_project(project.path, member="Basel") as basel:
        basel.annotate("Two accounts", "person", [(0, 5)])
        assert states(basel)[ACCOUNTS] == "begun"
        assert states(basel, "Salma")[ACCOUNTS] == "done"


def test_gold_is_nobodys_beginning(project):
    draft = annotate.draft(project, "Two accounts", "person", [(0, 5)], layer="gold")
    annotate.add(project, [draft])
    assert states(project)[ACCOUNTS] == "new"


def test_two_laptops_of_one_person_agree_after_merging(project):
    with copied(project, "other.annot") as other:
        set_done(project, ACCOUNTS, True)
        set_done(other, ACCOUNTS, True)
        set_done(other, BATTLE, True)
        files.merge(project, other.path)
        files.merge(other, project.path)
        assert states(project) == states(other) == {BATTLE: "done", ACCOUNTS: "done"}
        for each in (project, other):
            assert list(files.findings(each)) == []
            assert each.replica.connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one() == 0


def test_nobody_is_done_with_what_is_not_there_or_in_a_file_nobody_claimed(project):
    with pytest.raises(NotFoundError):
        set_done(project, "Three accounts", True)
    with pytest.raises(NotFoundError):
        states(project, "Nobody")
    with copied(project, "unclaimed.annot", member=None) as unclaimed:
        assert set(states(unclaimed).values()) == {"new"}
        with pytest.raises(RefusedError, match="say who is there"):
            set_done(unclaimed, ACCOUNTS, True)


def test_a_thousand_documents_are_told_in_a_moment(project):
    """A few statements, whatever the number of documents."""
    statements = []
    event.listen(project.replica.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    states(project)
    assert len([each for each in statements if "PRAGMA" not in each]) <= 5
