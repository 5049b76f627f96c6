"""The open file is looked after: a backup soon after opening, damage told in a sentence."""

from pathlib import Path

from annotator.project import files
from annotator.ui.tending import Tending


def test_a_backup_is_taken_in_the_background(qtbot, project_path: Path):
    tending = Tending()
    tending.watch(project_path, None)
    tending.tend_now()
    qtbot.waitUntil(lambda: len(files.backups(project_path)) == 1, timeout=5000)
    tending.stop()


def test_damage_is_told(qtbot, project, tmp_path: Path):
    project.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(project.path.read_bytes())
    data[4096 * 6 : 4096 * 7] = b"\xff" * 4096
    torn = tmp_path / "torn.annot"
    torn.write_bytes(data)
    tending = Tending()
    tending.watch(torn, None)
    with qtbot.waitSignal(tending.told, timeout=5000) as told:
        tending.tend_now()
    assert "is damaged" in told.args[0]
    tending.stop()


def test_stopping_waits_for_the_round(qtbot, project_path: Path):
    tending = Tending()
    tending.watch(project_path, None)
    tending.tend_now()
    tending.stop()
    assert len(files.backups(project_path)) == 1
