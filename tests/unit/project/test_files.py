"""Backups, restoring, and looking after a file that was opened."""

import shutil
from pathlib import Path

import pytest

from annotator.errors import NotFoundError, RefusedError, StorageError
from annotator.project import files
from annotator.project.create import create_project
from annotator.project.session import open_project
from annotator.store import backup
from tests.texts import bring_texts


def test_a_backup_is_taken_when_the_file_has_changed_and_not_twice(project):
    assert files.tend(project.path) == ""
    assert len(files.backups(project.path)) == 1
    assert files.back_up(project.path) is None
    project.annotate(project.documents()[0].id, "person", [(0, 3)])
    assert files.back_up(project.path) is not None
    assert len(files.backups(project.path)) == 2


def test_the_oldest_backups_go(project):
    for _ in range(backup.KEEP + 3):
        backup.write(project.path)
    kept = files.backups(project.path)
    assert len(kept) == backup.KEEP
    times = [each.path.stat().st_mtime_ns for each in kept]
    assert times == sorted(times, reverse=True)


def test_a_backup_opens_as_a_new_device_and_merges_back(project, tmp_path: Path):
    first = project.annotate(project.documents()[0].id, "person", [(0, 3)])
    files.back_up(project.path)
    second = project.annotate(project.documents()[0].id, "group", [(4, 8)])
    device = project.replica.device.id
    with files.restore(project.path, tmp_path / "restored.annot") as restored:
        assert [each.id for each in restored.annotations()] == [first]
        assert restored.replica.device.id != device
        third = restored.annotate(restored.documents()[0].id, "person", [(0, 8)])
        files.merge(restored, project.path)
        assert {each.id for each in restored.annotations()} == {first, second, third}
        assert list(files.findings(restored)) == []


def test_restoring_names_what_there_is(project, tmp_path: Path):
    with pytest.raises(NotFoundError, match="has 0 backups"):
        files.restore(project.path, tmp_path / "x.annot")
    files.back_up(project.path)
    with pytest.raises(StorageError, match="there already"):
        files.restore(project.path, project.path)


def test_an_encrypted_backup_is_encrypted(tmp_path: Path):
    path = tmp_path / "secret.annot"
    with create_project(path, "Salma", passphrase="open") as project:
        bring_texts(project)
        files.back_up(path, "open")
        taken = files.backups(path)[0].path
        assert taken.read_bytes()[:6] != b"SQLite"
        with files.restore(path, tmp_path / "again.annot", passphrase="open") as restored:
            assert len(restored.documents()) == 2


def test_a_damaged_file_is_told_and_its_backup_restores(project, tmp_path: Path):
    files.back_up(project.path)
    project.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    torn = tmp_path / "torn.annot"
    data = bytearray(project.path.read_bytes())
    root = "SELECT rootpage FROM sqlite_schema WHERE name = 'change'"
    page = 4096 * (project.replica.connection.exec_driver_sql(root).scalar_one() - 1)
    data[page : page + 4096] = b"\xff" * 4096
    torn.write_bytes(data)
    shutil.copytree(backup.folder_of(project.path), backup.folder_of(torn))
    assert "is damaged" in files.tend(torn)
    with files.restore(torn, tmp_path / "whole.annot") as restored:
        assert list(files.findings(restored)) == []


def test_files_of_two_projects_do_not_merge(project, tmp_path: Path):
    with (
        create_project(tmp_path / "other.annot", "Salma") as other,
        pytest.raises(RefusedError, match="another project"),
    ):
        files.merge(project, other.path)


def test_merging_leaves_the_other_file_as_it_is(project, tmp_path: Path):
    copy = tmp_path / "copy.annot"
    backup.copy_to(project.path, copy)
    with open_project(copy, member="Salma") as other:
        other.annotate(other.documents()[0].id, "person", [(0, 3)])
    before = copy.read_bytes()
    united = files.merge(project, copy)
    assert (united.changes, united.forks) == (1, 0)
    assert copy.read_bytes() == before
    assert len(project.annotations()) == 1
