"""Tagging every place of the same words, and listing what does not fit."""

from .conftest import mark


def test_all_places_are_tagged_in_one_act_and_those_tagged_already_stay(filled, run):
    word = "people"
    places = run("search", filled, word, "--json").json()
    mark(run, filled, at=f"{places[0]['start']}:{places[0]['end']}")
    dry = run("tag-all", filled, word, "--label", "person", "--dry-run")
    assert (dry.status, dry.out.count("⟦people⟧"), dry.out.count("tagged")) == (0, len(places), 1)
    assert len(run("annotations", filled, "--json").json()) == 1
    ran = run("tag-all", filled, "PEOPLE", "--label", "group", "--whole-words", "--document", "market")
    assert (ran.status, len(ran.out.split())) == (0, len([p for p in places if p["title"] == "market"]))
    again = run("tag-all", filled, word, "--label", "group", "--document", "market")
    assert (again.status, again.out) == (0, "")
    assert "had this tag already" in again.err
    assert run("undo", filled).out.startswith("Took back: tag-all")
    assert len(run("annotations", filled, "--json").json()) == 1


def test_words_that_stand_nowhere_and_labels_that_are_none_are_told(filled, run):
    assert "stands nowhere" in run("tag-all", filled, "zzzz", "--label", "person").err
    assert run("tag-all", filled, "people", "--label", "news-report").status == 1
    assert run("tag-all", filled, "people", "--label", "nothing").status == 1


def test_problems_are_listed_with_the_annotation_that_has_them(filled, run):
    person = mark(run, filled)
    event = mark(run, filled, "--role", f"victim={person}", label="shelling", at="24:30")
    assert "Everything fits" in run("problems", filled).err
    run("remove", filled, person)
    (row,) = run("problems", filled, "--document", "market", "--json").json()
    assert (row["annotation"], row["code"], row["where"]) == (event, "target-gone", "role:victim")
    listed = run("problems", filled, "--member", "Rana", "--layer", "work")
    assert row["message"] in listed.out
    assert run("problems", filled, "--layer", "gold").out == ""
