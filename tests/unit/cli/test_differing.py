"""`annotator disagreements`: what is listed, for people and for machines, and what is said where there is nothing."""

import pytest

from tests.unit.cli.conftest import mark


@pytest.fixture
def shared(filled, run):
    assert run("member", "add", filled, "Nour").status == 0
    return filled


def test_each_difference_is_a_line_with_what_each_has(shared, run):
    mark(run, shared, label="number", at="3:11")
    mark(run, shared, "--member", "Nour", label="number", at="9:11")
    mark(run, shared, "--attribute", "status=civilian", at="12:18")
    mark(run, shared, "--member", "Nour", "--attribute", "status=fighter", at="12:18")
    mark(run, shared, label="facility", at="38:44")
    mark(run, shared, "--member", "Nour", label="place", at="38:44")
    mark(run, shared, label="person", at="46:55")
    ran = run("disagreements", shared)
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert [line.partition("market ")[2] for line in lines[1:]] == [
        "boundary entity least 16 Rana: least 16; Nour: 16",
        "attribute entity people Rana: status=civilian; Nour: status=fighter",
        "label entity market Rana: facility; Nour: place",
        "lacking entity residents Rana: person; Nour: –",
    ]


def test_json_holds_what_a_program_needs(shared, run):
    one = mark(run, shared, label="facility", at="38:44")
    other = mark(run, shared, "--member", "Nour", label="place", at="38:44")
    alone = mark(run, shared, at="46:55")
    label, lacking = run("disagreements", shared, "--json").json()
    assert label == {
        "case": min(one, other),
        "document": label["document"],
        "type": "label",
        "kind": "entity",
        "part": "",
        "versions": {"Rana": [one], "Nour": [other]},
        "lacking": [],
        "differs": ["label"],
        "decided": False,
    }
    assert (lacking["case"], lacking["type"], lacking["lacking"]) == (alone, "lacking", ["Nour"])


def test_a_role_is_told_by_the_words_that_fill_it(shared, run):
    fillers = {each: mark(run, shared, "--member", each, at="12:18") for each in ("Rana", "Nour")}
    other = mark(run, shared, at="46:55")
    for member, filler in (("Rana", other), ("Nour", fillers["Nour"])):
        mark(run, shared, "--member", member, "--role", f"victim={filler}", label="killing", at="24:30")
    found = run("disagreements", shared, "--json").json()
    [part] = [each for each in found if each["part"]]
    assert (part["type"], part["differs"], sorted(part["versions"])) == ("role", ["roles.victim"], ["Nour", "Rana"])
    assert part["part"].startswith("role:victim:")
    assert "Rana: victim=residents; Nour: victim=people" in run("disagreements", shared).out


def test_members_and_documents_can_be_named(shared, run):
    mark(run, shared, at="12:18")
    mark(run, shared, "--member", "Nour", at="46:55")
    assert len(run("disagreements", shared, "--json", "--document", "market").json()) == 2
    assert run("disagreements", shared, "--json", "--document", "سوق").json() == []
    assert run("disagreements", shared, "--json", "--member", "Nour").json() == []
    assert len(run("disagreements", shared, "--json", "--member", "Nour", "--member", "Rana").json()) == 2


def test_where_nothing_differs_it_is_said_why(shared, run):
    mark(run, shared, at="12:18")
    ran = run("disagreements", shared)
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "annotator: No document has the work of two members yet.\n"
    mark(run, shared, "--member", "Nour", at="12:18")
    assert run("disagreements", shared).err == "annotator: The members agree in all that they did.\n"


def test_an_unknown_member_is_refused(shared, run):
    ran = run("disagreements", shared, "--member", "Nobody")
    assert ran.status == 1
    assert "No member is called “Nobody”" in ran.err
