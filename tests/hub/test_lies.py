"""A hub that lost or altered what it holds, or takes one for another: said, and not taken for true."""

from pathlib import Path

import psycopg
import pytest

from annotator.errors import RefusedError
from annotator.project import share
from annotator.project.redact import plan, redact
from tests.hub.teams import Team, team


@pytest.fixture
def two(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.rest()
        yield made


@pytest.mark.parametrize("kind", ["annotation.put", "text.put", "member.put"])
def test_what_the_hub_has_lost_and_nobody_redacted_is_not_taken_for_nothing(two: Team, kind: str):
    two["Amal"].annotate(two["Amal"].documents()[0].id, "person", [(0, 3)])
    two.sync("Amal")
    share.invite(two["Salma"], "Nour", "manager", two.folder / "Nour.invitation")
    with psycopg.connect(two.address, autocommit=True) as administrator:
        administrator.execute("UPDATE annotator.change SET payload = NULL, salt = NULL WHERE kind = %s", (kind,))
    project, joined = share.join(two.folder / "Nour.invitation", two.folder / "Nour.annot")
    with project:
        assert any("has lost what it says" in each.reason for each in joined.exchanged.refused)


def test_what_was_redacted_may_be_gone(two: Team):
    document = two["Amal"].documents()[0].id
    two["Amal"].annotate(document, "person", [(0, 3)])
    two.rest()
    redact(two["Salma"], plan(two["Salma"], document), "it names a child")
    two.sync("Salma")
    share.invite(two["Salma"], "Nour", "manager", two.folder / "Nour.invitation")
    project, joined = share.join(two.folder / "Nour.invitation", two.folder / "Nour.annot")
    with project:
        assert joined.exchanged.refused == []
        assert share.sync(project).received == 0
    assert two.sync("Amal")["Amal"].refused == []


def test_a_login_of_another_member_sends_and_takes_nothing(two: Team):
    with psycopg.connect(two.address, autocommit=True) as administrator:
        administrator.execute("UPDATE annotator.login SET member = %s", (two["Amal"].person.id,))
    with pytest.raises(RefusedError, match="another member's login"):
        share.sync(two["Salma"])
