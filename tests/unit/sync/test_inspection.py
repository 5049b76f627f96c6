"""`check` verifies every enrolment and signature that a file holds, and names what nobody has proven."""

from pathlib import Path

import pytest

from annotator.log.change import Sheet
from annotator.log.stream import Stream
from annotator.project import files
from annotator.project.session import PROJECT, Project
from annotator.store import secrets
from annotator.store.engine import transaction
from annotator.store.hub_state import HubPlace, acknowledge, put_hub_place
from annotator.store.unite import unite
from annotator.sync import enrol, keys
from tests.unit.sync.joining import invited, take_all


@pytest.fixture
def team(salma: Project, tmp_path: Path):
    """Salma's project and that of Bashir, whom she invited; all is signed, and both know of a hub."""
    enrol.vouch(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        enrol.sign_heads(salma.replica)
        take_all(bashir, salma)
        bashir.annotate("Two accounts", "person", [(0, 5)])
        enrol.sign_heads(bashir.replica)
        take_all(salma, bashir)
        for project in (salma, bashir):
            with transaction(project.replica.connection):
                put_hub_place(project.replica.connection, HubPlace("postgresql://localhost/x", "login"))
        yield salma, bashir


def found(project: Project) -> list[str]:
    return [each.split(": ", 1)[1] for each in files.findings(project)]


def test_a_file_that_never_had_a_hub_is_in_order(salma: Project):
    salma.annotate("Two accounts", "person", [(0, 5)])
    assert found(salma) == []


def test_what_is_signed_is_in_order(team):
    assert [found(project) for project in team] == [[], []]


def test_what_the_person_here_wrote_since_waits_to_be_signed(team):
    for project in team:
        project.annotate("Two accounts", "person", [(6, 9)])
    assert [found(project) for project in team] == [[], []]


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE head_signature SET signature = zeroblob(64)", "proves nothing, its signature is not genuine"),
        ("UPDATE head_signature SET signature = x'00'", "proves nothing, its signature is not genuine"),
        ("UPDATE head_signature SET hash = zeroblob(32)", "but for other changes"),
        ("UPDATE head_signature SET seq = seq + 1", "but for other changes"),
        ("UPDATE head_signature SET signer = 'nobody'", "proves nothing, it is signed by a device that nobody"),
        ("DELETE FROM head_signature", "nobody who may has signed it"),
        ("UPDATE device SET name = name || '!'", "its enrolment is not signed by the key that vouches for it"),
        ("UPDATE device SET sealing_key = 'age1other'", "its enrolment is not signed by the key that vouches for it"),
        ("UPDATE device SET enrolment = NULL", "it is signed by a device that nobody has enrolled"),
        ("UPDATE device SET voucher = zeroblob(32)", "its enrolment is not signed by the key that vouches for it"),
    ],
)
def test_what_was_altered_is_found(team, sql: str, said: str):
    _, bashir = team
    bashir.replica.connection.exec_driver_sql(sql)
    assert any(said in each for each in found(bashir)), found(bashir)


def test_a_rewritten_history_whose_chain_holds_is_found(team):
    """Bashir puts words into Salma's mouth, chained and folded as they should be."""
    salma, bashir = team
    mine = bashir.replica.device
    bashir.replica.device = salma.replica.device  # the act is written in her stream
    with bashir.act("promote") as act:
        act.put(PROJECT, "member", mine.member, {"name": "Bashir", "role": "manager", "retired": False})
    bashir.replica.device = mine
    assert any("nobody who may" in each and "numbers" in each for each in found(bashir))
    head = bashir.replica.connection.exec_driver_sql(
        "SELECT s.key, s.id, s.head_seq, s.head_hash FROM stream s JOIN sheet t ON t.key = s.sheet "
        "WHERE t.layer = 'project' AND t.document = '' AND s.device = ?",
        (salma.replica.device.id,),
    ).one()
    private = secrets.secret(bashir.replica, secrets.device_key(mine.id))
    signature = keys.sign(private, keys.head_message(*head[1:]))
    bashir.replica.connection.exec_driver_sql(
        "INSERT INTO head_signature VALUES (?, ?, ?, ?, ?)", (head[0], mine.id, head[2], head[3], signature)
    )
    assert any("it is signed by another person, who was never a manager" in each for each in found(bashir))


def test_a_stream_of_somebody_else_that_nobody_signed_is_found_where_it_was_not_written(team):
    salma, bashir = team
    salma.annotate("Two accounts", "person", [(6, 9)])
    unite(bashir.replica, salma.replica)
    bashir.refresh()
    assert found(bashir) == ["nobody who may has signed it"]


def test_what_the_hub_holds_must_be_proven_even_where_it_was_written_here(team):
    _, bashir = team
    bashir.annotate("Two accounts", "person", [(6, 9)])
    connection = bashir.replica.connection
    stream = Stream(bashir.id, bashir.replica.device.id, bashir.person.id, Sheet("work", bashir.documents()[0].id))
    row = connection.exec_driver_sql(
        "SELECT id, head_seq, head_hash FROM stream WHERE device = ?", (stream.device,)
    ).one()
    with transaction(connection):
        acknowledge(connection, [tuple(row)])
    assert found(bashir) == ["numbers 2 to 2 are signed by nobody who may"]


def test_an_invitation_used_twice_is_found(team, tmp_path: Path):
    salma, bashir = team
    own = next(each for each in enrol.enrolments(bashir.replica.connection) if each.member == bashir.person.id)
    twin = own._replace(device="01900000-0000-7000-8000-000000000000")
    row = (twin.device, twin.member, twin.name, twin.public_key, twin.sealing_key, twin.voucher, twin.signature)
    salma.replica.connection.exec_driver_sql(
        "INSERT INTO device (id, member, name, machine, file, created_ms, public_key, sealing_key, voucher, enrolment) "
        "VALUES (?, ?, ?, '', '', 0, ?, ?, ?, ?)",
        row,
    )
    assert found(salma) == ["its enrolment is not signed by the key that vouches for it"]
