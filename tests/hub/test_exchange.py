"""Exchanges: what goes up and down, and that the next one moves nothing."""

from pathlib import Path

import pytest

from annotator.project import team as teams
from tests.hub.teams import Team, team


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir")
        yield made


def test_who_joins_receives_the_project(two: Team):
    amal, salma = two["Amal"], two["Salma"]
    assert [each.id for each in amal.documents()] == [each.id for each in salma.documents()]
    assert {each.name for each in amal.members.values()} == {"Salma", "Amal"}
    assert amal.person.name == "Amal"
    assert amal.text(amal.documents()[0].id) == salma.text(salma.documents()[0].id)


def test_a_second_exchange_moves_nothing(two: Team):
    two.rest()
    for done in two.sync().values():
        assert (done.sent, done.received, done.withdrawn, done.forked, done.waiting) == (0, 0, 0, 0, 0)


def test_an_annotation_reaches_the_manager_and_no_other_annotator(two: Team):
    document = two["Amal"].documents()[0].id
    made = two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    assert [each.id for each in two["Salma"].annotations(document)] == [made]
    assert two["Bashir"].annotations(document) == []


def test_a_reveal_lets_the_others_work_flow_and_hiding_takes_it_back(two: Team):
    document = two["Amal"].documents()[0].id
    made = two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    teams.reveal(two["Salma"], document)
    two.rest()
    assert [each.id for each in two["Bashir"].annotations(document)] == [made]
    teams.hide(two["Salma"], document)
    two.rest()
    assert two["Bashir"].annotations(document) == []
    assert [each.id for each in two["Amal"].annotations(document)] == [made]
