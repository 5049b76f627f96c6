"""Changing what is there: an edit says what it changes, and leaves the rest."""

import pytest

from .conftest import Run, mark


def only(run: Run, path) -> dict[str, object]:
    (row,) = run("annotations", path, "--json", "--document", "market").json()
    return row


def test_an_edit_changes_what_it_names_in_one_act(filled, run):
    name = mark(run, filled, "--attribute", "age=40", "--note", "first")
    ran = run("edit", filled, name[:12], "--attribute", "age=~50", "--fragment", "0:2", "--fragment", "12:18")
    assert (ran.status, ran.out) == (0, ""), ran.err
    row = only(run, filled)
    assert (row["id"], row["note"], row["text"]) == (name, "first", "At people")
    assert row["attributes"]["age"]["least"] == 50
    assert run("undo", filled).out == "Took back: edit (1 change).\n"
    assert only(run, filled)["text"] == "people"


def test_roles_of_the_name_are_replaced_and_others_stay(filled, run):
    victim, other = mark(run, filled), mark(run, filled, at="0:2")
    event = mark(
        run, filled, "--role", f"victim={victim}", "--role", f"perpetrator={other}", label="shelling", at="24:30"
    )
    assert run("edit", filled, event, "--role", f"victim={other}").status == 0
    (row,) = [each for each in run("annotations", filled, "--json").json() if each["id"] == event]
    assert {(each["role"], each["target"]) for each in row["roles"]} == {("victim", other), ("perpetrator", other)}


def test_what_is_cleared_is_gone(filled, run):
    entry = run("entry", "add", filled, "Samer al-Ali", "--label", "person").out.strip()
    name = mark(run, filled, "--attribute", "age=40", "--note", "first", "--entry", entry)
    assert only(run, filled)["entry"] == entry
    cleared = ("--clear", "AGE", "--clear", "note", "--clear", "entry")
    assert run("edit", filled, name, *cleared).status == 0
    row = only(run, filled)
    assert (row["attributes"], row["note"], row["entry"]) == ({}, "", None)
    assert "nothing was changed" in run("edit", filled, name, *cleared).err


def test_another_label_wants_what_does_not_fit_it_cleared(filled, run):
    name = mark(run, filled, "--attribute", "age=40")
    assert "age" in run("edit", filled, name, "--label", "group").err
    assert only(run, filled)["label"] == "person"
    assert run("edit", filled, name, "--label", "Group", "--clear", "age").status == 0
    assert only(run, filled)["label"] == "group"


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        ((), 2, "say what to change"),
        (("--clear", "mood"), 1, "clear one of note, entry"),
        (("--label", "shelling"), 1, "shelling"),
        (("--fragment", "0:900"), 1, "outside the text"),
        (("--attribute", "mood=x"), 1, "mood"),
        (("--entry", "Nobody"), 1, "No entry"),
    ],
)
def test_an_edit_that_cannot_be_changes_nothing(filled, run, options, status, said):
    name = mark(run, filled)
    before = only(run, filled)
    ran = run("edit", filled, name, *options)
    assert (ran.status, said in ran.err) == (status, True), ran.err
    assert only(run, filled) == before


def test_only_an_annotation_that_is_there_is_edited(filled, run):
    name = mark(run, filled)
    assert "No annotation" in run("edit", filled, "ffffffff", "--note", "x").err
    assert run("remove", filled, name).status == 0
    ran = run("edit", filled, name, "--note", "x")
    assert (ran.status, "annotator annotations FILE" in ran.err) == (1, True)


def test_a_document_is_described_in_words_and_says_so(filled, run):
    assert run("describe", filled, "market", "--title", "The market", "--published", "25 أيلول 2019").out == (
        "Described The market.\n"
    )
    ran = run("describe", filled, "The market")
    assert (ran.status, ran.out) == (1, "")
    assert "--publisher" in ran.err
    assert "not a date" in run("describe", filled, "The market", "--published", "soon").err
