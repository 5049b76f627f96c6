"""The project file: whose device, encrypted, shared by two programs, refused where it is not what it claims."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import DamagedFileError, NotFoundError, RefusedError, StorageError
from annotator.project import files
from annotator.project.create import create_project
from annotator.project.session import open_project
from annotator.store import places, replica
from annotator.store.replica import create, open_replica
from tests.texts import ARABIC


def test_the_creator_is_a_manager_and_the_project_is_named_by_its_key(project):
    assert project.person is not None
    assert (project.person.name, project.person.role) == ("Salma", "manager")
    assert len(project.id) == 64


def test_a_renamed_file_stays_the_same_device(project_path: Path):
    with open_project(project_path) as before:
        device = before.replica.device
    moved = project_path.with_name("renamed.annot")
    project_path.rename(moved)
    with open_project(moved) as after:
        assert after.replica.device == device


def test_a_copied_file_has_no_device_until_someone_says_who_is_there(project_path: Path):
    copy = project_path.with_name("copy.annot")
    shutil.copy(project_path, copy)
    with open_project(project_path) as first, open_project(copy) as second:
        assert second.replica.device is None
        with pytest.raises(RefusedError, match="say who is there"), second.act("x"):
            pass
    with open_project(copy, member="Salma") as second:
        assert second.replica.device is not None
        assert first.replica.device is not None
        assert second.replica.device.id != first.replica.device.id
        assert second.replica.device.member == first.replica.device.member


def test_claiming_twice_is_one_device(project_path: Path):
    copy = project_path.with_name("copy.annot")
    shutil.copy(project_path, copy)
    with open_project(copy, member="Salma") as once:
        device = once.replica.device
    with open_project(copy, member="Salma") as twice:
        assert twice.replica.device == device


def test_a_stranger_cannot_claim_a_file(project_path: Path):
    with pytest.raises(NotFoundError, match="No member is called “Nobody”"):
        open_project(project_path, member="Nobody")


def test_two_programs_share_a_file_and_see_each_other(project):
    other = open_project(project.path)
    before = len(project.annotations())
    other.annotate(other.documents()[0].id, "person", [(0, 3)])
    assert len(project.annotations()) == before + 1
    project.annotate(project.documents()[0].id, "group", [(4, 8)])
    assert len(other.annotations()) == before + 2
    assert list(files.findings(other)) == []
    other.close()


def test_another_process_writes_while_this_one_is_open(project):
    script = (
        "import sys; from annotator.project.session import open_project\n"
        "p = open_project(sys.argv[1])\n"
        "for n in range(30): p.annotate(p.documents()[0].id, 'person', [(n, n + 2)])"
    )
    running = subprocess.Popen([sys.executable, "-c", script, str(project.path)])
    for number in range(30):
        project.annotate(project.documents()[1].id, "group", [(number, number + 2)])
    assert running.wait() == 0
    assert len(project.annotations()) == 60
    assert list(files.findings(project)) == []


def test_an_encrypted_file_opens_with_its_passphrase_only(tmp_path: Path):
    path = tmp_path / "secret.annot"
    create_project(path, "Salma", passphrase="it's open").close()
    assert path.read_bytes()[:6] != b"SQLite"
    assert "اندلعت".encode() not in path.read_bytes()
    with open_project(path, "it's open") as project:
        assert project.person is not None
    with pytest.raises(DamagedFileError, match="passphrase does not open"):
        open_project(path, "wrong")
    with pytest.raises(DamagedFileError, match="give its passphrase"):
        open_project(path)


def test_a_plain_file_refuses_a_passphrase(project_path: Path):
    with pytest.raises(RefusedError, match="not encrypted"):
        open_project(project_path, "x")


def test_no_file_is_overwritten(project_path: Path):
    before = project_path.read_bytes()
    with pytest.raises(StorageError, match="there already"):
        create(project_path)
    assert project_path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_file_and_its_backups_are_its_owners_alone(tmp_path: Path):
    path = tmp_path / "own.annot"
    with create_project(path, "Salma"):
        files.back_up(path)
        made = [path, Path(f"{path}-wal"), files.backups(path)[0].path]
        assert [each.stat().st_mode & 0o777 for each in made] == [0o600] * 3


def test_a_failed_creation_leaves_nothing_behind(tmp_path: Path):
    with pytest.raises(NotFoundError):
        create_project(tmp_path / "x.annot", "Salma", template="no-such-template")
    assert list(tmp_path.iterdir()) == []


def test_another_database_is_no_project_file(tmp_path: Path):
    path = tmp_path / "other.annot"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    with pytest.raises(DamagedFileError, match="not a project file"):
        open_replica(path)


@pytest.mark.parametrize("data", [b"", b"x", b"SQLite format 3\x00" + b"\0" * 600, os.urandom(4096)])
def test_rubbish_is_refused_with_a_sentence(tmp_path: Path, data: bytes):
    path = tmp_path / "rubbish.annot"
    path.write_bytes(data)
    with pytest.raises(DamagedFileError):
        open_replica(path)
    assert path.read_bytes() == data


def test_a_network_drive_is_refused_and_a_cloud_folder_warned_of(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(places, "_file_system", lambda _: "nfs4")
    with pytest.raises(StorageError, match="network drive"):
        create(tmp_path / "x.annot")
    assert "Dropbox" in places.cloud_warning(tmp_path / "Dropbox (Team)" / "x.annot")
    assert places.cloud_warning(tmp_path / "reports" / "x.annot") == ""


def test_a_full_disk_loses_nothing_that_was_stored(project):
    kept = project.annotate(project.documents()[0].id, "person", [(0, 3)])
    pages = project.replica.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    project.replica.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageError, match="full"):
        project.annotate(project.documents()[0].id, "person", [(0, 3)], note="x" * 200_000)
    project.replica.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert kept in {each.id for each in project.annotations()}
    assert list(files.findings(project)) == []
    project.annotate(project.documents()[0].id, "group", [(0, 3)])


def test_the_text_of_a_document_is_what_was_imported(project):
    assert project.text(project.documents()[0].id) == ARABIC


def test_of_two_programs_that_create_one_file_one_is_refused_and_the_other_keeps_its_file(tmp_path: Path, monkeypatch):
    path = tmp_path / "project.annot"

    def meanwhile(_: Path) -> None:
        """Another program creates the file after this one has seen that there is none."""
        monkeypatch.undo()
        create(path).close()

    monkeypatch.setattr(replica, "refuse_network", meanwhile)
    with pytest.raises(StorageError, match="there already"):
        create(path)
    open_replica(path).close()


def test_any_number_of_annotations_is_found_by_id(project):
    name = project.annotate(project.documents()[0].id, "person", [(0, 3)])
    asked = [name, *(f"no-{number}" for number in range(300_000))]
    assert [each.id for each in project.annotations(ids=asked)] == [name]


def test_a_network_drive_with_an_arabic_name_is_known_as_one(monkeypatch):
    mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/تقارير\\040مشتركة nfs4 rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda *_: mounts)
    assert places._file_system(Path("/mnt/تقارير مشتركة/project.annot")) == "nfs4"
