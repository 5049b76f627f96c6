"""Backups: in the order they were made, and none of a person's own files is touched."""

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.project import files
from annotator.store import backup


def test_backups_of_one_second_stand_in_the_order_they_were_made(project_path: Path, monkeypatch):
    monkeypatch.setattr(backup.time, "strftime", lambda _: "2024-03-01T10.00.00")
    made = [backup.write(project_path) for _ in range(backup.KEEP + 4)]
    assert [each.path for each in files.backups(project_path)] == made[::-1][: backup.KEEP]


def test_a_file_of_another_name_beside_the_target_is_left_alone(project_path: Path):
    backup.write(project_path)
    own = project_path.with_name("new.part")
    own.write_text("a download that goes on")
    files.restore(project_path, project_path.with_name("new.annot")).close()
    assert own.read_text() == "a download that goes on"
    assert not list(project_path.parent.rglob("*.annot.*.part"))


def test_a_restore_for_somebody_unknown_leaves_no_file_so_that_the_name_is_free(project_path: Path):
    backup.write(project_path)
    target = project_path.with_name("new.annot")
    with pytest.raises(AnnotatorError, match="Nobody"):
        files.restore(project_path, target, member="Nobody")
    assert not target.exists()
    with files.restore(project_path, target, member="Salma") as project:
        assert project.person.name == "Salma"
