"""Bundles in a team with a hub: work that was carried by hand is the same as work that came by the hub."""

import random
from pathlib import Path

import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Stream, extend
from annotator.model.ids import new_id
from annotator.project import bundles, redact
from annotator.project import team as teams
from annotator.project.session import Project
from annotator.store.append import append_links, sheet_key, stream_head
from annotator.store.engine import transaction
from annotator.store.newer import closed_sheets
from annotator.store.replica import Replica
from tests.hub.teams import Team, team
from tests.unit.sync.bundling import contents, heads, shown
from tests.unit.sync.people import put


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


def rest_by_bundles(team: Team) -> None:
    """Exchange with everybody by hand until nothing moves any more, every bundle read twice."""
    for _ in range(8):
        moved = 0
        for writer in team.replicas:
            for reader in team.replicas:
                if writer == reader:
                    continue
                path = team.folder / f"{new_id()}.annotbundle"
                bundles.write(team[writer], reader, path, everything=True)
                moved += bundles.read(team[reader], path).changes
                assert bundles.read(team[reader], path).changes == 0
        if not moved:
            return
    raise AssertionError("the team does not come to rest")


@pytest.mark.parametrize("seed", range(3))
def test_by_hand_all_comes_to_the_rest_that_the_hub_would_have_brought(three: Team, seed: int):
    """Acts, exchanges and bundles in any order; at rest by bundles, the hub changes nothing that anybody sees."""
    draw = random.Random(seed)
    names = list(three.replicas)
    documents = [each.id for each in three["Salma"].documents()]
    for number in range(25):
        name, document = draw.choice(names), draw.choice(documents)
        match draw.choice(("mark", "mark", "sync", "carry", "reveal")):
            case "mark":
                three[name].annotate(document, "person", [(number, number + 2)])
            case "sync":
                three.sync(name)
            case "carry":
                carry(three, name, draw.choice([each for each in names if each != name]), everything=True)
            case "reveal" if name != "Amal" and document not in teams.revealed(three[name]):
                teams.reveal(three[name], document)
    rest_by_bundles(three)
    seen = {name: (heads(three[name]), shown(three[name])) for name in names}
    three.rest()
    assert {name: (heads(three[name]), shown(three[name])) for name in names} == seen
    assert seen["Salma"] == seen["Bashir"]


def test_a_redaction_goes_by_hand_and_takes_what_came_before_it(three: Team):
    document = three["Amal"].documents()[0].id
    made = three["Amal"].annotate(document, "person", [(0, 3)], note="not to be kept")
    carry(three, "Amal", "Salma")
    carry(three, "Amal", "Bashir")
    redact.redact(three["Salma"], redact.plan(three["Salma"], annotations=[made]), "asked for")
    for reader in ("Amal", "Bashir"):
        carry(three, "Salma", reader, everything=True)
        assert three[reader].annotations(document) == []
        held = (
            three[reader]
            .replica.connection.exec_driver_sql(
                "SELECT count(*) FROM change WHERE record = ? AND payload IS NOT NULL", (made,)
            )
            .scalar_one()
        )
        assert held == 0
    carry(three, "Bashir", "Salma", everything=True)
    three.rest()
    assert three["Salma"].annotations(document) == []


def test_what_a_newer_program_wrote_is_passed_on(three: Team):
    document = three["Amal"].documents()[0].id
    three["Amal"].annotate(document, "person", [(0, 3)])
    replica = three["Amal"].replica
    sheet = Sheet("work", document, three["Amal"].person.id)
    write_newer(replica, sheet)
    carry(three, "Amal", "Salma")
    assert sheet in closed_sheets(three["Salma"].replica.connection)
    three.sync("Salma", "Bashir")
    assert sheet in closed_sheets(three["Bashir"].replica.connection)


def write_newer(replica: Replica, sheet: Sheet) -> None:
    """Write a change of a kind that is not known here, as a newer program would."""
    connection = replica.connection
    stream = Stream(replica.project, replica.device.id, replica.device.member, sheet)
    with transaction(connection):
        key, seq, digest = stream_head(connection, stream, sheet_key(connection, sheet))
        change = put("verdict.put", "r1", {"said": "yes"})
        append_links(connection, key, list(extend(seq, digest, [change])))
