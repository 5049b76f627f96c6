"""Adjudicating from a shell: strategies with a preview, what was decided, reasons, feedback."""

from pathlib import Path

import pytest

from annotator.project import people, team
from annotator.project.session import open_project
from annotator.project.states import set_done
from annotator.review import adjudicate
from tests.texts import bring_texts
from tests.unit.cli.conftest import Run
from tests.unit.review.deciding import DOCUMENT, mark, whole


@pytest.fixture
def file(project_path: Path) -> Path:
    """Amal and Bashir agree on a place; Samer al-Ali is a person to one and a group to the other."""
    with open_project(project_path) as project:
        bring_texts(project)
        for name, role in (("Amal", "annotator"), ("Bashir", "annotator"), ("Nour", "reviewer")):
            people.add_member(project, name, role)
        for member, label in (("Amal", "person"), ("Bashir", "group")):
            mark(project, member, "place", "Wadi Bridge")
            mark(project, member, label, "Samer al-Ali")
    return project_path


def test_a_preview_writes_nothing_and_the_act_is_undone_at_once(run: Run, file: Path):
    ran = run("adjudicate", file, "--strategy", "unanimous", "--dry-run")
    assert "This would decide 1 case; 1 case stays open." in ran.err
    assert run("decisions", file, "--json").json() == []
    ran = run("adjudicate", file, "--strategy", "unanimous", "--reason", "all agree")
    assert "Decided 1 case; 1 case stays open. Undo takes it back." in ran.err
    assert ran.out.split("\n")[0].split() == ["document", "gold", "roles", "left", "out", "open"]
    assert ran.out.split("\n")[1].split()[-4:] == ["1", "0", "0", "1"]
    (said,) = run("decisions", file, "--json").json()
    assert (said["who"], said["strategy"], said["reason"]) == ("Salma", "unanimous", "all agree")
    assert "unanimous" in run("decisions", file).out
    assert run("undo", file).status == 0
    assert run("decisions", file, "--json").json() == []


def test_the_plan_as_json_names_what_stays_open(run: Run, file: Path):
    (planned,) = run("adjudicate", file, "--strategy", "union", "--document", "Two accounts", "--json").json()
    assert (planned["document"], planned["gold"], planned["written"]) == (DOCUMENT, 1, True)
    assert [each["type"] for each in planned["open"]] == ["label"]
    (alone,) = run("adjudicate", file, "--strategy", "union", "--member", "Amal", "--dry-run", "--json").json()
    assert alone["gold"] == 1


def test_annotators_and_unknown_strategies_are_refused(run: Run, file: Path):
    ran = run("adjudicate", file, "--strategy", "union", "--as", "Amal")
    assert (ran.status, "Only a reviewer or manager may decide; Amal is an annotator." in ran.err) == (1, True)
    assert run("adjudicate", file, "--strategy", "loudest").status == 2


def test_reasons_are_offered_in_their_order_by_managers(run: Run, file: Path):
    assert "No reasons are offered" in run("reasons", file).err
    assert run("reasons", file, "--set", "span rule", "--set", " wrong label ", "--set", "span rule").status == 0
    assert run("reasons", file, "--json").json() == ["span rule", "wrong label"]
    assert run("reasons", file, "--set", " ").status == 1
    assert "is too long" in run("reasons", file, "--set", "x" * 201).err
    assert "Only a manager may set the reasons" in run("reasons", file, "--none", "--as", "Nour").err
    run("reasons", file, "--none", "--as", "Salma")
    assert run("reasons", file, "--json").json() == []


@pytest.fixture
def adjudicated(file: Path) -> Path:
    with open_project(file, member="Amal") as amal:
        set_done(amal, DOCUMENT, True)
        for each in amal.annotations(DOCUMENT, "Amal", "work"):
            if each.label == "place":
                amal.remove([each.id])  # after done: feedback is about what they were done with
    with open_project(file, member="Salma") as project:
        (first,) = (e.id for e in project.annotations(DOCUMENT, "Amal", "work") if e.label == "person")
        adjudicate.take(project, whole(project, first), "Bashir", reason="a committee speaks")
        place = next(e.id for e in project.annotations(DOCUMENT, "Bashir", "work") if e.label == "place")
        adjudicate.take(project, whole(project, place), "Bashir")
    return file


def test_feedback_says_case_by_case_what_gold_is_and_why(run: Run, adjudicated: Path):
    ran = run("feedback", adjudicated, "Two accounts", "--member", "Amal")
    assert "person: Samer al-Ali" in ran.out.replace("\u2068", "").replace("\u2069", "")
    assert "a committee speaks" in ran.out
    assert "1 case of 2 as in gold." in ran.err
    found = run("feedback", adjudicated, "Two accounts", "--member", "Amal", "--json").json()
    assert [(each["type"], each["reasons"]) for each in found] == [("agree", []), ("label", ["a committee speaks"])]


def test_annotators_get_feedback_where_it_is_allowed_and_revealed_and_only_their_own(run: Run, adjudicated: Path):
    asked = ("feedback", adjudicated, "Two accounts")
    assert "This project gives no feedback" in run(*asked, "--as", "Amal").err
    assert "Only a manager may say who gets feedback" in run("feedback", adjudicated, "--allow", "--as", "Amal").err
    ran = run("feedback", adjudicated, "--allow", "--as", "Salma")
    assert "Annotators get feedback" in ran.err
    assert "is not revealed to Amal yet" in run(*asked, "--as", "Amal").err
    with open_project(adjudicated, member="Salma") as project:
        team.reveal(project, DOCUMENT)
    assert "a committee speaks" in run(*asked, "--as", "Amal").out
    assert (
        "Only a reviewer or manager may see the feedback to others"
        in run(*asked, "--member", "Bashir", "--as", "Amal").err
    )
    run("feedback", adjudicated, "--forbid", "--as", "Salma")
    assert "This project gives no feedback" in run(*asked, "--as", "Amal").err


def test_without_gold_there_is_no_feedback(run: Run, file: Path):
    assert "There is no gold of “Two accounts” here yet" in run("feedback", file, "Two accounts").err


def test_what_is_decided_is_no_difference_to_decide_any_more(run: Run, adjudicated: Path):
    ran = run("disagreements", adjudicated, "--json")
    assert [each["decided"] for each in ran.json()] == [True, True]
    assert "All differences are decided." in run("disagreements", adjudicated).err
