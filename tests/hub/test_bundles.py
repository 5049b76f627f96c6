"""Bundles in a team with a hub: work that was carried by hand is the same as work that came by the hub."""

from pathlib import Path

import pytest

from annotator.project import bundles
from annotator.project.session import Project
from tests.hub.teams import Team, team
from tests.unit.sync.bundling import contents


@pytest.fixture
def three(database: str, tmp_path: Path):
    with team(database, tmp_path) as made:
        made.join("Amal")
        made.join("Bashir", "reviewer")
        made.rest()
        yield made


def carry(team: Team, writer: str, reader: str, member: str = "", **options: bool):
    number = len(list(team.folder.glob("*.annotbundle")))
    path = team.folder / f"{writer}-{reader}-{number}.annotbundle"
    bundles.write(team[writer], member or reader, path, **options)
    return bundles.read(team[reader], path)


def signers(project: Project, member: str) -> set[str]:
    """Return who signed the heads of a member's work."""
    rows = project.replica.connection.exec_driver_sql(
        "SELECT d.member FROM head_signature h JOIN stream s ON s.key = h.stream JOIN sheet t ON t.key = s.sheet "
        "JOIN device d ON d.id = h.signer WHERE t.layer = 'work' AND t.owner = ? AND h.seq = s.head_seq",
        (member,),
    )
    return set(rows.scalars())


def test_a_manager_carries_work_to_the_hub_and_it_stays_its_authors(three: Team):
    amal, salma, bashir = three["Amal"], three["Salma"], three["Bashir"]
    document = amal.documents()[0].id
    made = amal.annotate(document, "person", [(0, 3)])
    received = carry(three, "Amal", "Salma")
    assert received.documents == {document}
    assert [each.id for each in salma.annotations(document)] == [made]
    three.sync("Salma", "Bashir")
    assert [each.id for each in bashir.annotations(document)] == [made]
    assert signers(bashir, amal.person.id) == {amal.person.id}


def test_reading_twice_changes_nothing(three: Team):
    document = three["Amal"].documents()[0].id
    three["Amal"].annotate(document, "person", [(0, 3)])
    path = three.folder / "b.annotbundle"
    bundles.write(three["Amal"], "Salma", path)
    bundles.read(three["Salma"], path)
    before = contents(three["Salma"])
    again = bundles.read(three["Salma"], path)
    assert (again.changes, again.streams, again.forked) == (0, 0, 0)
    assert contents(three["Salma"]) == before
