"""Uniting two files: forks of forks lose nothing, hostile and newer files harm nothing, each refusal is a sentence."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from annotator.errors import DamagedFileError, RefusedError
from annotator.log.change import Change, Sheet, payload_digest
from annotator.log.stream import Stream
from annotator.model.document import document_id
from annotator.model.ids import new_id
from annotator.project import annotate, files
from annotator.project.session import Project, open_project
from annotator.store.append import append_changes, sheet_key
from annotator.store.engine import transaction
from tests.texts import ENGLISH

ENGLISH_ID = document_id(ENGLISH)


def copied(project: Project, name: str, member: str | None = "Salma") -> Project:
    """Open a whole copy of a project's file under another name."""
    target = project.path.with_name(name)
    project.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(project.path, target)
    return open_project(target, member=member)


def put_back(project: Project, saved: Path) -> Project:
    """Write a saved copy over a file in place, as a laptop rolled back: the same device, old numbers."""
    project.close()
    shutil.copyfile(saved, project.path)
    return open_project(project.path)


def forge(project: Project, sheet: Sheet, kind: str, record: str, state: object, **other: object) -> Change:
    """Write a change that no act of ours would."""
    payload, salt = orjson.dumps(state), os.urandom(16)
    fields = {"id": new_id(), "action": new_id(), "lamport": 1, "wall_ms": 1, "v": 1, "base": ()} | other
    change = Change(
        **fields, kind=kind, record=record, payload_hash=payload_digest(salt, payload), payload=payload, salt=salt
    )
    replica = project.replica
    with transaction(replica.connection):
        stream = Stream(replica.project, replica.device.id, replica.device.member, sheet)
        append_changes(replica.connection, stream, sheet_key(replica.connection, sheet), [change])
    return change


def notes(project: Project) -> set[str]:
    return {each.note for each in project.annotations()}


def mark(project: Project, note: str) -> str:
    return project.annotate("Two accounts", "person", [(0, 5)], note=note)


def test_a_fork_that_forks_again_loses_no_act(project, tmp_path: Path):
    ours = copied(project, "ours.annot", member="Salma")
    laptop = copied(project, "laptop.annot", member="Salma")
    mark(laptop, "shared")
    files.merge(ours, laptop.path)
    laptop.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(laptop.path, tmp_path / "saved")
    mark(laptop, "before the first rollback")
    files.merge(ours, laptop.path)
    laptop = put_back(laptop, tmp_path / "saved")
    mark(laptop, "fork")
    laptop.replica.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(laptop.path, tmp_path / "forked")
    for note in ("one", "two"):
        mark(laptop, note)
    files.merge(ours, laptop.path)
    laptop = put_back(laptop, tmp_path / "forked")
    for note in ("three", "four", "five"):
        mark(laptop, note)
    files.merge(ours, laptop.path)
    assert notes(ours) == {"shared", "before the first rollback", "fork", "one", "two", "three", "four", "five"}
    assert files.merge(ours, laptop.path).changes == 0
    files.merge(laptop, ours.path)
    files.merge(ours, laptop.path)
    assert notes(laptop) == notes(ours)
    assert files.merge(laptop, ours.path).changes == files.merge(ours, laptop.path).changes == 0
    for each in (ours, laptop):
        assert list(files.findings(each)) == []
        each.close()


def test_a_clock_at_the_end_of_its_bits_stops_nobody_from_writing(project):
    with copied(project, "other.annot") as other:
        forge(other, Sheet("shared"), "mood.put", "x", {}, lamport=2**63 - 1)
        files.merge(project, other.path)
        mark(project, "still here")
        files.merge(other, project.path)
    assert notes(project) == {"still here"}
    assert list(files.findings(project)) == []


def test_a_newer_version_of_a_record_is_kept_and_the_known_one_shows_and_checks(project):
    name = mark(project, "known")
    with copied(project, "other.annot") as other:
        sheet = Sheet("work", ENGLISH_ID, project.person.id)
        forge(other, sheet, "annotation.put", name, {"new": "shape"}, v=2, lamport=99)
        files.merge(project, other.path)
    with pytest.raises(RefusedError, match="was changed by a newer Annotator; update this one to change it"):
        annotate.relabel(project, name, "group")
    assert [each.label for each in project.annotations(ids=[name])] == ["person"]
    assert list(files.findings(project)) == []


@pytest.mark.parametrize(
    ("sheet", "kind", "record", "state", "other"),
    [
        (Sheet("project", ENGLISH_ID), "text.put", ENGLISH_ID, {"content": "Nobody was hurt."}, {"lamport": 999}),
        (Sheet("project", "0" * 64), "text.put", ENGLISH_ID, {"content": ENGLISH}, {}),
        (Sheet("work", ENGLISH_ID, "someone"), "annotation.put", "x", {"label": "person"}, {}),
        (Sheet("work", ENGLISH_ID, "someone"), "annotation.put", "x", [1, 2], {}),
        (Sheet("project"), "label.put", "person", {"title": {}}, {"lamport": 999}),
    ],
)
def test_a_file_with_changes_that_nobody_can_read_is_refused_whole(project, sheet, kind, record, state, other):
    mark(project, "ours")
    with copied(project, "other.annot") as bad:
        mark(bad, "theirs")
        forge(bad, sheet, kind, record, state, **other)
        with pytest.raises(DamagedFileError, match=r"other\.annot"):
            files.merge(project, bad.path)
        assert list(files.findings(bad))
    assert notes(project) == {"ours"}
    assert project.text(ENGLISH_ID) == ENGLISH
    assert list(files.findings(project)) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE change SET lamport = -1",
        "UPDATE change SET v = 70000",
        "UPDATE change SET kind = printf('%.300c', 'x')",
        "UPDATE change SET record = printf('%.70000c', 'x')",
        "UPDATE change SET id = 'no id'",
        "UPDATE change SET id = upper(id)",
        "UPDATE change SET base = 'xyz'",
    ],
)
def test_columns_that_fit_no_header_are_told_as_damage(project, sql: str):
    with copied(project, "other.annot") as bad:
        mark(bad, "theirs")
        bad.replica.connection.exec_driver_sql(f"{sql} WHERE kind = 'annotation.put'")
        assert any("differ from its header" in each for each in files.findings(bad))
        with pytest.raises(DamagedFileError, match="differ from its header"):
            files.merge(project, bad.path)


def test_a_stream_of_my_device_under_another_name_is_refused(project):
    mark(project, "ours")
    with copied(project, "other.annot") as bad:
        replica, sheet = project.replica, Sheet("shared")
        forge(project, sheet, "mood.put", "x", {})
        stream = Stream(bad.id, replica.device.id, "someone-else", sheet)
        with transaction(bad.replica.connection):
            key = sheet_key(bad.replica.connection, sheet)
            payload = b"{}"
            change = Change(
                new_id(), new_id(), 1, 1, "mood.put", 1, "y", (), payload_digest(b"", payload), payload, b""
            )
            append_changes(bad.replica.connection, stream, key, [change])
        with pytest.raises(DamagedFileError, match="under another's name"):
            files.merge(project, bad.path)


def test_a_file_that_nobody_wrote_in_brings_no_device(project):
    with copied(project, "other.annot", member=None) as other:
        other.replica.connection.exec_driver_sql("DELETE FROM device")
        other.replica.connection.exec_driver_sql("UPDATE replica SET device = ''")
        files.merge(project, other.path)
    assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM device WHERE id = ''").scalar_one() == 0


def test_an_annotation_with_a_conflict_is_gone_when_it_is_removed_and_back_with_it_when_that_is_undone(project):
    name = mark(project, "")
    with copied(project, "other.annot") as other:
        annotate.edit(project, name, lambda a: replace(a, note="here"))
        annotate.edit(other, name, lambda a: replace(a, note="there"))
        files.merge(project, other.path)
    shown, losing = conflicts(project), losing_notes(project)
    assert len(shown) == 1
    before = project.annotations()
    project.remove([name])
    assert not project.annotations()
    project.undo()
    assert project.annotations() == before
    assert losing_notes(project) == losing
    project.redo()
    assert not project.annotations()
    project.undo()
    assert losing_notes(project) == losing
    assert list(files.findings(project)) == []


def test_an_edit_of_what_was_merged_shows_and_the_losing_value_goes_on_waiting(project):
    name = mark(project, "")
    with copied(project, "other.annot") as other:
        annotate.edit(other, name, lambda a: replace(a, note="there", label="group"))
        annotate.edit(project, name, lambda a: replace(a, note="first"))
        annotate.edit(project, name, lambda a: replace(a, note="here"))
        files.merge(project, other.path)
    assert [(each.note, each.label) for each in project.annotations()] == [("here", "group")]
    annotate.relabel(project, name, "person")
    assert [(each.note, each.label) for each in project.annotations()] == [("here", "person")]
    assert losing_notes(project) == ["there"]
    project.undo()
    assert [(each.note, each.label) for each in project.annotations()] == [("here", "group")]
    assert losing_notes(project) == ["there"]
    project.redo()
    assert [(each.note, each.label) for each in project.annotations()] == [("here", "person")]
    assert losing_notes(project) == ["there"]


def test_a_settled_conflict_waits_again_when_the_settling_is_undone(project):
    name = mark(project, "")
    with copied(project, "other.annot") as other:
        annotate.edit(project, name, lambda a: replace(a, note="here"))
        annotate.edit(other, name, lambda a: replace(a, note="there"))
        files.merge(project, other.path)
    before, losing = project.annotations(), losing_notes(project)
    sheet = Sheet("work", ENGLISH_ID, project.person.id)
    with project.act("settle") as act:
        act.settle(sheet, "annotation", name, act.folded(sheet, "annotation", name).state)
    assert not conflicts(project)
    project.undo()
    assert project.annotations() == before
    assert losing_notes(project) == losing
    project.redo()
    assert project.annotations() == before
    assert not conflicts(project)
    assert list(files.findings(project)) == []


def conflicts(project: Project) -> list[str]:
    return list(project.replica.connection.exec_driver_sql("SELECT change FROM conflict").scalars())


def losing_notes(project: Project) -> list[str]:
    """Return the notes that lost and wait to be settled."""
    sql = "SELECT DISTINCT c.payload FROM conflict x JOIN change c ON c.id = x.change"
    return [orjson.loads(row)["note"] for row in project.replica.connection.exec_driver_sql(sql).scalars()]
