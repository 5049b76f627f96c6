"""What reviewers say of members' work: it comes back, it is adjudicated, it is taken up again."""

from contextlib import contextmanager

import pytest

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import verdict_state
from annotator.model.document import Verdict, document_id
from annotator.project import files, people, team
from annotator.project.session import open_project
from annotator.project.states import set_done, states
from annotator.project.verdicts import judge, judge_each, judged
from tests.texts import ARABIC, ENGLISH
from tests.unit.store.test_unite import copied

BATTLE, ACCOUNTS = document_id(ARABIC), document_id(ENGLISH)


@pytest.fixture
def shared(project):
    """A project of Salma, a manager, with Amal, who reviews, and Basel, who annotates."""
    people.add_member(project, "Amal", "reviewer")
    people.add_member(project, "Basel")
    return project


@contextmanager
def seen_by(project, name):
    with open_project(project.path, member=name) as opened:
        yield opened


def be_done(project, name="Basel", document=ACCOUNTS):
    with seen_by(project, name) as own:
        set_done(own, document, True)


def test_returned_work_is_the_members_again_until_they_are_done_with_it_anew(shared):
    be_done(shared)
    with seen_by(shared, "Amal") as reviewer:
        (of,) = judge(reviewer, ACCOUNTS, "returned", ["Basel"], "The second account has no date.")
        assert of.name == "Basel"
    with seen_by(shared, "Basel") as basel:
        assert states(basel) == {BATTLE: "new", ACCOUNTS: "returned"}
        assert judged(basel)[ACCOUNTS].comment == "The second account has no date."
        assert basel.members[judged(basel)[ACCOUNTS].author].name == "Amal"
        basel.annotate(ACCOUNTS, "person", [(0, 5)])
        assert states(basel)[ACCOUNTS] == "returned", "what is marked does not answer it"
        assert set_done(basel, ACCOUNTS, True).count == 1
        assert states(basel)[ACCOUNTS] == "done"
        assert judged(basel) == {}
    assert states(shared)[ACCOUNTS] == "new", "a verdict says nothing of others"
    assert list(files.findings(shared)) == []


def test_a_verdict_is_one_act_that_is_undone_and_done_again(shared):
    be_done(shared)
    judge(shared, ACCOUNTS, "returned")
    assert states(shared, "Basel")[ACCOUNTS] == "returned"
    shared.undo()
    assert states(shared, "Basel")[ACCOUNTS] == "done"
    shared.redo()
    assert states(shared, "Basel")[ACCOUNTS] == "returned"


def test_an_answer_that_is_undone_lets_the_verdict_stand_again(shared):
    be_done(shared)
    judge(shared, ACCOUNTS, "returned")
    with seen_by(shared, "Basel") as basel:
        set_done(basel, ACCOUNTS, True)
        basel.undo()
        assert states(basel)[ACCOUNTS] == "returned"
        basel.redo()
        assert states(basel)[ACCOUNTS] == "done"


def test_a_second_verdict_that_is_undone_leaves_the_answer_to_the_first(shared):
    be_done(shared)
    judge(shared, ACCOUNTS, "returned")
    be_done(shared)
    judge(shared, ACCOUNTS, "returned")
    assert states(shared, "Basel")[ACCOUNTS] == "returned"
    shared.undo()
    assert states(shared, "Basel")[ACCOUNTS] == "done"


def test_what_a_newer_done_says_offline_does_not_answer_a_verdict_it_never_saw(shared):
    be_done(shared)
    with copied(shared, "laptop.annot", member="Basel") as laptop:
        laptop.annotate(ACCOUNTS, "person", [(0, 5)])
        judge(shared, ACCOUNTS, "returned", comment="Look again")
        set_done(laptop, BATTLE, True)
        files.merge(laptop, shared.path)
        assert states(laptop) == {BATTLE: "done", ACCOUNTS: "returned"}
        set_done(laptop, ACCOUNTS, True)
        files.merge(shared, laptop.path)
        assert states(shared, "Basel") == states(laptop) == {BATTLE: "done", ACCOUNTS: "done"}


def test_adjudicated_work_is_closed_until_somebody_reopens_it(shared):
    be_done(shared)
    judge(shared, ACCOUNTS, "adjudicated")
    assert states(shared, "Basel")[ACCOUNTS] == "adjudicated"
    with seen_by(shared, "Basel") as basel:
        assert set_done(basel, ACCOUNTS, True).count == 0
        with pytest.raises(RefusedError, match="ask a reviewer or manager to return it"):
            set_done(basel, ACCOUNTS, False)
    judge(shared, ACCOUNTS, "reopened")
    assert states(shared, "Basel")[ACCOUNTS] == "begun"


def test_without_names_it_is_said_of_all_who_are_done(shared):
    be_done(shared)
    be_done(shared, "Amal")
    assert {each.name for each in judge(shared, ACCOUNTS, "adjudicated")} == {"Amal", "Basel"}
    assert [states(shared, name)[ACCOUNTS] for name in ("Amal", "Basel", "Salma")] == ["adjudicated"] * 2 + ["new"]
    with pytest.raises(RefusedError, match="Nobody's work"):
        judge(shared, BATTLE, "adjudicated")


def test_an_annotator_judges_nobody_and_takes_nothing_up_again_that_is_done(shared):
    be_done(shared)
    with seen_by(shared, "Basel") as basel:
        with pytest.raises(RefusedError, match="Only a reviewer or manager may judge work"):
            judge(basel, ACCOUNTS, "returned", ["Basel"])
        with pytest.raises(RefusedError, match="ask a reviewer or manager"):
            set_done(basel, ACCOUNTS, False)
        assert states(basel)[ACCOUNTS] == "done"
    set_done(shared, ACCOUNTS, True)
    assert set_done(shared, ACCOUNTS, False).count == 1, "a manager reopens their own"
    assert states(shared)[ACCOUNTS] == "begun"


def test_work_that_is_not_done_is_not_returned(shared):
    with pytest.raises(RefusedError, match="Basel is not done with"):
        judge(shared, ACCOUNTS, "returned", ["Basel"])


def test_what_an_annotator_writes_as_a_verdict_neither_counts_nor_hides_one(shared):
    be_done(shared)
    judge(shared, ACCOUNTS, "returned", comment="Look again")
    with seen_by(shared, "Basel") as basel:
        forged = Verdict(ACCOUNTS, basel.person.id, "adjudicated", "Very good", "mine", "", 0)
        with basel.act("forge") as act:
            act.put(Sheet("shared", ACCOUNTS), "verdict", basel.person.id, verdict_state(forged))
        assert states(basel)[ACCOUNTS] == "returned"
        assert judged(basel)[ACCOUNTS].comment == "Look again"
        with basel.act("forge") as act:
            act.remove(Sheet("shared", ACCOUNTS), "verdict", basel.person.id)
        assert states(basel)[ACCOUNTS] == "returned"


def test_a_verdict_counts_as_long_as_who_gave_it_may_judge(shared):
    be_done(shared)
    with seen_by(shared, "Amal") as reviewer:
        judge(reviewer, ACCOUNTS, "returned")
    team.change_role(shared, "Amal", "annotator")
    assert states(shared, "Basel")[ACCOUNTS] == "done"


def test_a_file_of_the_version_before_shows_the_verdicts_it_kept(shared, tmp_path):
    be_done(shared)
    judge(shared, ACCOUNTS, "returned")
    shared.replica.connection.exec_driver_sql("DROP TABLE verdict")
    shared.replica.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0008'")
    path = shared.path
    shared.close()
    with open_project(path, member="Salma") as opened:
        assert opened.replica.connection.exec_driver_sql("SELECT stage FROM verdict").scalars().all() == ["returned"]
        assert list(files.findings(opened)) == []


def test_several_works_are_judged_as_one_act_and_who_is_not_done_is_left_out(shared):
    people.add_member(shared, "Dina")
    with seen_by(shared, "Basel") as basel:
        for each in (BATTLE, ACCOUNTS):
            set_done(basel, each, True)
    members = [each.id for each in shared.members.values() if each.name in ("Basel", "Dina")]
    works = [(document, member) for document in (BATTLE, ACCOUNTS) for member in members]
    assert judge_each(shared, works, "adjudicated") == 2
    assert set(states(shared, "Basel").values()) == {"adjudicated"}
    assert set(states(shared, "Dina").values()) == {"new"}
    with pytest.raises(RefusedError, match="None of this work is done"):
        judge_each(shared, works, "adjudicated")
    with seen_by(shared, "Basel") as basel, pytest.raises(RefusedError, match="Only a reviewer or manager"):
        judge_each(basel, works, "returned")
    shared.undo()
    assert set(states(shared, "Basel").values()) == {"done"}
