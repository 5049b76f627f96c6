"""The recovery key: what it brings back where keys are lost, and what it refuses."""

import stat
from pathlib import Path

import pytest

from annotator.errors import BadInputError, NotFoundError, RefusedError, StorageError
from annotator.project import files, people, recovery
from annotator.project.create import create_project
from annotator.project.session import open_project
from annotator.store import secrets
from annotator.sync import enrol, keys
from annotator.sync.trust import loaded_trust

PASSPHRASE = "three blind mice"


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch):
    """Go to another computer: nothing of what was kept here is there."""
    return lambda: monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another computer"))


@pytest.fixture
def printed(project):
    """The recovery key of a project whose creator is enrolled and has signed."""
    enrol.vouch(project.replica)
    enrol.sign_heads(project.replica)
    return recovery.recovery_key(project)


def trust_of(project):
    return loaded_trust(project.replica.connection, project.id)


@pytest.fixture
def project(tmp_path: Path):
    with create_project(tmp_path / "project.annot", "Salma") as made:
        yield made


def test_the_printed_key_is_the_project_s(project):
    assert keys.fingerprint(keys.public_of(keys.recovered(recovery.recovery_key(project)))) == project.id


def test_after_all_keys_are_lost_the_creator_goes_on(project, printed: str, elsewhere):
    lost = project.replica.device
    elsewhere()
    people.add_member(project, "Bashir")
    with pytest.raises(RefusedError, match="is not on this computer"):
        enrol.sign_heads(project.replica)
    assert recovery.recover(project, printed).name == "Salma"
    assert project.replica.device.id != lost.id
    assert project.person.name == "Salma"
    assert project.replica.device.id in trust_of(project).devices
    people.add_member(project, "Amal", "manager")
    assert enrol.sign_heads(project.replica) == 1
    assert list(files.findings(project)) == []
    assert recovery.recovery_key(project) == printed


def test_a_restored_encrypted_file_is_recovered(tmp_path: Path):
    path = tmp_path / "hidden.annot"
    with create_project(path, "Salma", passphrase=PASSPHRASE) as made:
        enrol.vouch(made.replica)
        printed = recovery.recovery_key(made)
    files.back_up(path, PASSPHRASE)
    with files.restore(path, tmp_path / "new.annot", passphrase=PASSPHRASE) as restored:
        assert not enrol.vouch(restored.replica)
        recovery.recover(restored, printed)
        assert enrol.is_enrolled(restored.replica)
        assert list(files.findings(restored)) == []


def test_a_copy_that_nobody_claimed_is_recovered(project, printed: str, elsewhere, tmp_path: Path):
    files.back_up(project.path)
    (copied := tmp_path / "copied.annot").write_bytes(files.backups(project.path)[0].path.read_bytes())
    elsewhere()
    with open_project(copied) as copy:
        assert copy.person is None
        assert recovery.recover(copy, printed).name == "Salma"
        assert copy.person.name == "Salma"


def test_recovering_on_the_computer_of_another_member_begins_the_creator_s_own_device(project, printed, elsewhere):
    people.add_member(project, "Bashir")
    elsewhere()
    with open_project(project.path, member="Bashir") as open_:
        theirs = open_.replica.device
        recovery.recover(open_, printed)
        assert open_.person.name == "Salma"
        members = dict(open_.replica.connection.exec_driver_sql("SELECT id, member FROM device").all())
        assert members[theirs.id] == theirs.member


def test_undo_still_knows_what_was_done_before(project, printed: str):
    people.add_member(project, "Bashir")
    recovery.recover(project, printed)
    project.undo()
    assert [each.name for each in project.members.values()] == ["Salma"]


def test_the_key_of_another_project_is_refused_and_nothing_changes(project, printed: str):
    before = project.replica.device
    _, private = keys.new_keys()
    with pytest.raises(RefusedError, match="of another project"):
        recovery.recover(project, keys.recovery_text(private))
    with pytest.raises(BadInputError):
        recovery.recover(project, printed[:-1])
    assert project.replica.device == before
    assert secrets.secret(project.replica, secrets.PROJECT_KEY) == keys.recovered(printed)


def test_where_no_key_can_be_kept_nothing_changes(project, printed: str, tmp_path: Path, monkeypatch):
    before = project.replica.device
    (tmp_path / "taken").write_text("a file")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "taken"))
    with pytest.raises(StorageError):
        recovery.recover(project, printed)
    assert project.replica.device == before
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM device").scalar() == 1


def test_an_annotator_may_not_print_it(project):
    people.add_member(project, "Bashir")
    with open_project(project.path, member="Bashir") as open_, pytest.raises(RefusedError, match="Only a manager"):
        recovery.recovery_key(open_)


def test_where_the_project_key_is_not_there_it_is_said(project, elsewhere):
    elsewhere()
    with pytest.raises(NotFoundError, match="where the project was made"):
        recovery.recovery_key(project)


def test_the_file_with_the_key_is_its_owner_s_alone(project, tmp_path: Path):
    target = tmp_path / "key.txt"
    recovery.write_recovery_key(project, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_text() == recovery.recovery_key(project) + "\n"
    with pytest.raises(StorageError, match="is there already"):
        recovery.write_recovery_key(project, target)
    with pytest.raises(StorageError, match="cannot be written"):
        recovery.write_recovery_key(project, tmp_path / "none" / "key.txt")
