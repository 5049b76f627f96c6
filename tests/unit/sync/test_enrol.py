"""Enrolling the own device and signing heads, in real files."""

import shutil
from pathlib import Path

import pytest

from annotator.errors import RefusedError
from annotator.log.stream import Signature
from annotator.model.ids import new_id
from annotator.project import files, people
from annotator.project.session import PROJECT, Project, open_project
from annotator.store import backup, secrets
from annotator.store.engine import transaction
from annotator.store.forks import leave_device
from annotator.sync import enrol, keys
from annotator.sync.trust import loaded_trust
from tests.unit.sync.joining import invited, take_all


def trust_of(project: Project):
    return loaded_trust(project.replica.connection, project.id)


def faults(project: Project) -> list[str]:
    """Say what is not proven of all that a file holds, as it stands."""
    trust, connection = trust_of(project), project.replica.connection
    from annotator.log.change import Sheet
    from annotator.log.stream import Stream

    rows = connection.exec_driver_sql(
        "SELECT s.key, s.device, s.author, t.layer, t.document, t.owner, s.head_seq, s.head_hash FROM stream s "
        "JOIN sheet t ON t.key = s.sheet"
    ).all()
    found = []
    for key, device, author, *sheet, seq, digest in rows:
        signatures = connection.exec_driver_sql(
            "SELECT signer, seq, hash, signature FROM head_signature WHERE stream = ?", (key,)
        )
        stream = Stream(project.id, device, author, Sheet(*sheet))
        if fault := trust.fault(stream, seq, digest, [Signature(*row) for row in signatures]):
            found.append(fault)
    return found


def streams(project: Project) -> int:
    return project.replica.connection.exec_driver_sql("SELECT count(*) FROM stream WHERE head_seq > 0").scalar_one()


def test_the_creator_s_device_is_vouched_for_by_the_project_key(salma: Project):
    assert not enrol.is_enrolled(salma.replica)
    assert enrol.vouch_by_project_key(salma.replica)
    trust = trust_of(salma)
    assert trust.creator == salma.person.id
    assert list(trust.devices) == [salma.replica.device.id]
    recipient = trust.devices[salma.replica.device.id].sealing_key
    identity = secrets.secret(salma.replica, secrets.sealing_key(salma.replica.device.id))
    assert recipient.startswith("age1")
    assert identity.startswith(b"AGE-SECRET-KEY-1")


def test_vouching_again_changes_nothing(salma: Project):
    enrol.vouch_by_project_key(salma.replica)
    before = enrol.enrolments(salma.replica.connection)
    assert enrol.vouch(salma.replica)
    assert enrol.vouch_by_project_key(salma.replica)
    assert enrol.enrolments(salma.replica.connection) == before


def test_every_head_is_signed_once_and_again_where_it_went_on(salma: Project):
    enrol.vouch(salma.replica)
    assert set(faults(salma)) == {"nobody has signed it as it stands"}
    assert enrol.sign_heads(salma.replica) == streams(salma)
    assert faults(salma) == []
    assert enrol.sign_heads(salma.replica) == 0
    salma.annotate("Two accounts", "person", [(0, 5)])
    assert enrol.sign_heads(salma.replica) == 1
    assert faults(salma) == []


def test_nothing_is_proven_before_the_device_is_enrolled(salma: Project):
    enrol.sign_heads(salma.replica)
    assert set(faults(salma)) == {"its author never had the right to write there"}


def test_another_person_on_the_creator_s_computer_is_not_the_creator(salma: Project, tmp_path: Path):
    people.add_member(salma, "Bashir")
    with open_project(salma.path, member="Bashir") as project:
        assert not enrol.vouch_by_project_key(project.replica)
        assert not enrol.vouch(project.replica)


def test_who_was_invited_works_and_signs_for_themselves_alone(salma: Project, tmp_path: Path):
    enrol.vouch(salma.replica)
    enrol.sign_heads(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        enrol.sign_heads(salma.replica)
        take_all(bashir, salma)
        bashir.annotate("Two accounts", "person", [(0, 5)])
        assert enrol.sign_heads(bashir.replica) == 1
        assert faults(bashir) == []
        take_all(salma, bashir)
        assert faults(salma) == []
        assert enrol.sign_heads(salma.replica) == 0


def test_an_annotator_signs_nobody_else_s_streams(salma: Project, tmp_path: Path):
    enrol.vouch(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        assert enrol.sign_heads(bashir.replica) == 0


def test_a_manager_signs_what_came_before_the_hub(salma: Project, tmp_path: Path):
    people.add_member(salma, "Bashir")
    shutil.copy(backup.write(salma.path), tmp_path / "bashir.annot")
    with open_project(tmp_path / "bashir.annot", member="Bashir") as bashir:
        bashir.annotate("Two accounts", "person", [(0, 5)])
    files.merge(salma, tmp_path / "bashir.annot")
    enrol.vouch(salma.replica)
    assert enrol.sign_heads(salma.replica) == streams(salma)
    assert faults(salma) == []


def test_a_copy_on_the_same_computer_enrols_itself(salma: Project, tmp_path: Path):
    enrol.vouch(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        files.back_up(bashir.path)
        with files.restore(bashir.path, tmp_path / "again.annot") as again:
            assert again.replica.device.id != bashir.replica.device.id
            assert not enrol.is_enrolled(again.replica)
            assert enrol.vouch(again.replica)
            enrol.sign_heads(salma.replica)
            take_all(again, salma)
            assert again.replica.device.id in trust_of(again).devices
            again.annotate("Two accounts", "person", [(0, 5)])
            enrol.sign_heads(again.replica)
            assert faults(again) == []


def test_a_copy_without_the_old_key_stays_unknown(salma: Project, tmp_path: Path, monkeypatch):
    enrol.vouch(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        files.back_up(bashir.path)
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another computer"))
        with files.restore(bashir.path, tmp_path / "again.annot") as again:
            assert not enrol.vouch(again.replica)
            assert not enrol.vouch_by_device(again.replica, bashir.replica.device.id)


def test_another_s_device_does_not_vouch_though_its_key_is_here(salma: Project, tmp_path: Path):
    enrol.vouch(salma.replica)
    people.add_member(salma, "Bashir")
    with open_project(salma.path, member="Bashir") as project:
        assert not enrol.vouch_by_device(project.replica, salma.replica.device.id)
        assert not enrol.vouch_by_device(project.replica, project.replica.device.id)


def test_a_new_device_within_an_act_is_vouched_for_by_the_one_it_leaves(salma: Project):
    enrol.vouch(salma.replica)
    old = salma.replica.device.id
    with transaction(salma.replica.connection):
        leave_device(salma.replica)
        assert enrol.vouch_by_device(salma.replica, old)
    assert set(trust_of(salma).devices) == {old, salma.replica.device.id}


def test_a_device_from_before_gets_a_sealing_key_when_it_is_enrolled(salma: Project):
    with transaction(salma.replica.connection):
        salma.replica.connection.exec_driver_sql("UPDATE device SET sealing_key = NULL")
    enrol.vouch(salma.replica)
    own = enrol.sealing_recipient(salma.replica)
    assert enrol.enrolments(salma.replica.connection)[0].sealing_key == own


def test_a_lost_key_is_said_in_a_sentence(salma: Project):
    enrol.vouch(salma.replica)
    secrets.forget(salma.replica, secrets.device_key(salma.replica.device.id))
    with pytest.raises(RefusedError, match="ask a manager for a new invitation"):
        enrol.sign_heads(salma.replica)


def test_enrolments_of_others_are_taken_in_and_the_first_stays(salma: Project):
    from tests.unit.sync import people as made

    enrol.vouch(salma.replica)
    connection = salma.replica.connection
    own = enrol.enrolments(connection)[0]
    forged = made.Person("Eve", device=own.device).enrolment()  # signed for another project
    enrol.put_enrolments(connection, [forged, forged._replace(device=new_id())])
    assert enrol.enrolments(connection) == [own]
    pair = keys.new_keys()
    message = keys.enrolment_message(salma.id, own.device, own.member, "Eve's", pair[0], "age1eve")
    swapped = own._replace(
        name="Eve's", public_key=pair[0], sealing_key="age1eve", voucher=pair[0], signature=keys.sign(pair[1], message)
    )
    enrol.put_enrolments(connection, [swapped, swapped])
    assert enrol.enrolments(connection) == [own]


def test_the_own_device_keeps_its_key_before_it_is_enrolled_too(salma: Project):
    connection, own = salma.replica.connection, salma.replica.device
    before = connection.exec_driver_sql("SELECT public_key FROM device").scalar()
    public, private = keys.new_keys()
    message = keys.enrolment_message(salma.id, own.id, own.member, own.name, public, "age1eve")
    foreign = (own.id, own.member, own.name, public, "age1eve", public, keys.sign(private, message))
    enrol.put_enrolments(connection, [enrol.Enrolment(*foreign)])
    assert connection.exec_driver_sql("SELECT public_key FROM device").scalar() == before
    assert enrol.enrolments(connection) == []
    enrol.vouch(salma.replica)
    assert own.id in trust_of(salma).devices


def test_the_unsigned_tail_of_another_device_teaches_nothing(salma: Project, tmp_path: Path):
    enrol.vouch(salma.replica)
    enrol.sign_heads(salma.replica)
    with invited(salma, "Bashir", "annotator", tmp_path) as bashir:
        enrol.sign_heads(salma.replica)
        take_all(bashir, salma)
        with salma.act("promote") as act:
            act.put(PROJECT, "member", bashir.person.id, {"name": "Bashir", "role": "manager", "retired": False})
        assert trust_of(salma).was_manager(bashir.person.id)  # written here
        from annotator.store.unite import unite

        unite(bashir.replica, salma.replica)  # without the signature
        bashir.refresh()
        assert bashir.person.role == "manager"
        assert not trust_of(bashir).was_manager(bashir.person.id)
