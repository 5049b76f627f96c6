"""What leaves a file because the hub hides it, and what never does."""

from pathlib import Path

import psycopg
import pytest

from annotator.project import annotate, share
from annotator.project import team as teams
from tests.hub import postgres
from tests.hub.teams import Team, team
from tests.hub.test_exchange import gold


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Nour", "reviewer")
        yield made


def test_an_act_beside_a_withdrawal_is_not_lost(two: Team):
    nour = two["Nour"]
    document = nour.documents()[0].id
    annotate.add(nour, [gold(nour, document, (0, 3))])
    two.rest()
    teams.change_role(two["Salma"], "Nour", "annotator")
    two.sync("Salma")
    nour.annotate(document, "person", [(0, 3)])

    def act_once(what: str, _done: int, _total: int) -> None:
        if what == "send" and len(nour.annotations(document, layer="gold")) == 1:
            annotate.add(nour, [gold(nour, document, (4, 7))])

    for told in (act_once, lambda *_: None):
        share.sync(nour, told)
        assert len(nour.annotations(document, layer="gold")) == 2


def test_a_hub_that_says_a_manager_is_none_takes_nothing_from_them(two: Team):
    document = two["Amal"].documents()[0].id
    two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    with psycopg.connect(two.address, autocommit=True) as administrator:
        sql = "UPDATE annotator.member SET role = 'annotator' WHERE id = %s"
        administrator.execute(sql, (two["Salma"].person.id,))
    assert share.sync(two["Salma"]).withdrawn == 0
    assert two["Salma"].annotations(document)


def test_a_hub_restored_from_before_a_promotion_takes_nothing_from_the_reviewer(two: Team, server):
    document = two["Amal"].documents()[0].id
    two.rest()
    with postgres.copied(server, two.address) as put_back:
        teams.change_role(two["Salma"], "Amal", "reviewer")
        two.rest()
        two["Nour"].annotate(document, "person", [(0, 3)])
        two.rest()
        put_back()
        share.sync(two["Amal"])
        assert two["Amal"].annotations(document, member=two["Nour"].person.id)
        two.rest()
        assert two["Amal"].annotations(document, member=two["Nour"].person.id)
