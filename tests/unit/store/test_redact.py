"""Redaction: what is named leaves the file's bytes, its WAL and its backups, and no way in brings it back."""

import os
from pathlib import Path

import pytest

from annotator.errors import BusyError, RefusedError
from annotator.log.change import Sheet
from annotator.log.stream import Stream
from annotator.model.document import document_id
from annotator.model.ids import new_id
from annotator.project import comments, entries, files
from annotator.project.search import find
from annotator.project.session import PROJECT, Project, open_project
from annotator.store import backup
from annotator.store.bring import bring
from annotator.store.engine import open_engine
from annotator.store.history import links
from annotator.store.redact import redactions, still_standing
from annotator.store.scrub import scrub
from annotator.store.take import Piece, take
from tests.texts import ENGLISH, at
from tests.unit.store.test_unite import copied, forge

ENGLISH_ID = document_id(ENGLISH)
WORDS = ("Samer", "Wadi Bridge", "witness7", "Zubaida", "hearsay9")  # of the text, a note, an entry, a comment


def redact(project: Project, document: str = "", *records: str, reason: str = "a court order") -> None:
    """Redact as a manager's act does."""
    with project.act("redact") as act:
        state = {"document": document, "records": list(records), "reason": reason}
        act.put(PROJECT, "redaction", new_id(), state)
    scrub(project.replica)


def bytes_beside(path: Path) -> bytes:
    """Return all that lies on the disk of a file: itself, its WAL, and its backups."""
    beside = [Path(f"{path}{suffix}") for suffix in ("", "-wal", "-journal")]
    beside += backup.folder_of(path).glob("*")
    return b"".join(each.read_bytes() for each in beside if each.is_file())


@pytest.fixture
def spoken(project: Project) -> dict[str, str]:
    """What is said of the English text: annotations, a cue by its words alone, a comment, an entry; and a backup."""
    entry = entries.add_entry(project, "Zubaida", "person").id
    person = project.annotate(ENGLISH_ID, "person", [at(ENGLISH, "Samer al-Ali")], note="witness7", entry=entry)
    start, end = at(ENGLISH, "said shelling")
    claim = project.annotate(
        ENGLISH_ID, "claim", [at(ENGLISH, "shelling killed 18")], roles=[("cue", f"span:{start}:{end}")]
    )
    comment = comments.add_comment(project, ENGLISH_ID, "hearsay9", annotation=person)
    backup.write(project.path)
    return {"entry": entry, "person": person, "claim": claim, "comment": comment}


def test_a_redacted_document_leaves_no_word_in_the_file_its_wal_or_its_backups(project, spoken):
    before = bytes_beside(project.path)
    assert all(word.encode() in before for word in WORDS)
    redact(project, ENGLISH_ID, spoken["entry"])
    after = bytes_beside(project.path)
    assert [word for word in WORDS if word.encode() in after] == []
    assert "اللواء".encode() in after
    assert list(files.findings(project)) == []


def test_what_is_not_named_stays(project, spoken):
    redact(project, ENGLISH_ID)
    assert [each.title for each in project.documents()] == ["معركة جسر الوادي"]
    assert project.annotations() == []
    assert comments.comments(project) == []
    assert [each.title for each in project.entries()] == ["Zubaida"]


def test_a_single_annotation_goes_and_its_document_stays(project, spoken):
    redact(project, "", spoken["person"])
    assert [each.id for each in project.annotations()] == [spoken["claim"]]
    assert b"witness7" not in bytes_beside(project.path)
    assert project.text(ENGLISH_ID) == ENGLISH
    assert list(files.findings(project)) == []


def test_who_redacted_when_and_why_can_still_be_read(project, spoken):
    redact(project, ENGLISH_ID, reason="the family asked")
    sql = (
        "SELECT r.reason, s.author, c.wall_ms > 0 FROM redaction r JOIN change c ON c.id = r.change "
        "JOIN stream s ON s.key = c.stream"
    )
    assert project.replica.connection.exec_driver_sql(sql).all() == [("the family asked", project.person.id, 1)]


def test_the_index_holds_nothing_of_a_redacted_text(project, spoken):
    def size() -> int:
        sql = "SELECT sum(length(block)) FROM paragraph_index_data"
        return project.replica.connection.exec_driver_sql(sql).scalar_one()

    before = size()
    redact(project, ENGLISH_ID)
    assert size() < before * 0.8  # a row that is only marked as deleted makes it grow
    assert list(find(project, "Wadi")) == []
    assert len(list(find(project, "الوادي"))) == 1


def test_a_merge_from_a_file_that_still_holds_it_brings_nothing_back(project, spoken):
    with copied(project, "other.annot") as other:
        other.annotate(ENGLISH_ID, "place", [at(ENGLISH, "Wadi Bridge")], note="afterword5")
        redact(project, ENGLISH_ID, spoken["entry"])
        files.merge(project, other.path)
        assert still_standing(project.replica.connection) == 0
        assert not any(word.encode() in bytes_beside(project.path) for word in (*WORDS, "afterword5"))
        assert list(files.findings(project)) == []


def test_a_redaction_that_comes_by_merge_redacts_the_file_and_its_backups(project, spoken):
    with copied(project, "other.annot") as other:
        other.annotate(ENGLISH_ID, "place", [at(ENGLISH, "Wadi Bridge")], note="afterword5")
        redact(project, ENGLISH_ID, spoken["entry"])
        backup.write(other.path)
        files.merge(other, project.path)
        assert not any(word.encode() in bytes_beside(other.path) for word in (*WORDS, "afterword5"))
        assert list(files.findings(other)) == []


def test_an_encrypted_file_and_its_backups_are_redacted_as_well(tmp_path, project, spoken):
    from annotator.project.create import create_project
    from tests.texts import bring_texts

    with create_project(tmp_path / "locked.annot", "Salma", passphrase="a long one") as locked:
        bring_texts(locked)
        made = backup.write(locked.path, "a long one")
        redact(locked, ENGLISH_ID)
    with open_project(made, "a long one") as old:
        sql = "SELECT count(*) FROM change WHERE payload IS NULL"
        assert old.replica.connection.exec_driver_sql(sql).scalar_one() == 2
        assert [each.title for each in old.documents()] == ["معركة جسر الوادي"]


def test_a_backup_that_cannot_be_opened_is_removed_and_that_is_said(project, spoken):
    broken = backup.folder_of(project.path) / "2024-03-01T10.00.00.annot"
    broken.write_bytes(b"SQLite format 3\0" + os.urandom(4096))
    with project.act("redact") as act:
        act.put(PROJECT, "redaction", new_id(), {"document": ENGLISH_ID, "records": [], "reason": ""})
    assert scrub(project.replica) == ["2024-03-01T10.00.00.annot"]
    assert not broken.exists()


def test_a_redaction_cut_off_before_its_backups_is_finished_when_the_file_is_tended(project, spoken):
    with project.act("redact") as act:
        act.put(PROJECT, "redaction", new_id(), {"document": ENGLISH_ID, "records": [], "reason": ""})
    assert b"Wadi Bridge" in bytes_beside(project.path)
    project.close()
    files.tend(project.path)
    assert b"Wadi Bridge" not in bytes_beside(project.path)


def test_what_is_redacted_cannot_be_written_again(project, spoken):
    redact(project, ENGLISH_ID)
    with (
        pytest.raises(RefusedError, match="was redacted, and what is redacted cannot come back"),
        project.act("x") as act,
    ):
        act.put(Sheet("project", ENGLISH_ID), "text", ENGLISH_ID, {"content": ENGLISH})
    assert still_standing(project.replica.connection) == 0


def test_a_redaction_cannot_be_removed_changed_or_undone(project, spoken):
    redact(project, ENGLISH_ID)
    name = project.replica.connection.exec_driver_sql("SELECT id FROM redaction").scalar_one()
    with pytest.raises(RefusedError, match="cannot be changed or taken back"), project.act("x") as act:
        act.remove(PROJECT, "redaction", name)
    with pytest.raises(RefusedError, match="cannot be changed or taken back"), project.act("x") as act:
        act.put(PROJECT, "redaction", name, {"document": "", "records": [], "reason": ""})
    with pytest.raises(RefusedError, match="cannot be changed or taken back"):
        project.undo()


def test_undo_goes_past_acts_on_what_was_redacted_with_a_sentence(project):
    first = project.annotate("Two accounts", "person", [(0, 5)])
    second = project.annotate("Two accounts", "person", [(6, 9)])
    redact(project, "", second)
    for sentence in ("A redaction cannot", "The annotation was redacted since, so it stays as it is."):
        with pytest.raises(RefusedError, match=sentence):
            project.undo()
    project.undo()
    assert project.annotations() == []
    project.redo()
    assert [each.id for each in project.annotations()] == [first]


def test_a_hostile_removal_of_a_redaction_counts_for_nothing(project, spoken):
    redact(project, ENGLISH_ID)
    with copied(project, "other.annot") as other:
        name = other.replica.connection.exec_driver_sql("SELECT id FROM redaction").scalar_one()
        forge(other, PROJECT, "redaction.remove", name, {})
        files.merge(project, other.path)
    assert redactions(project.replica.connection).documents == {ENGLISH_ID}
    assert list(files.findings(project)) == []


def test_a_redaction_by_somebody_who_was_never_a_manager_counts_for_nothing(project, spoken):
    from annotator.project.people import add_member

    add_member(project, "Nour")
    with copied(project, "other.annot", member="Nour") as other:
        forge(other, PROJECT, "redaction.put", new_id(), {"document": ENGLISH_ID, "records": [], "reason": ""})
        files.merge(project, other.path)
    assert not redactions(project.replica.connection)
    assert project.text(ENGLISH_ID) == ENGLISH


def test_payloads_of_unknown_kinds_go_with_their_document(project, spoken):
    with copied(project, "other.annot") as other:
        forge(other, Sheet("shared", ENGLISH_ID), "hologram.put", new_id(), {"words": "hologram4"})
        redact(project, ENGLISH_ID)
        files.merge(project, other.path)
    assert b"hologram4" not in bytes_beside(project.path)


def test_a_check_finds_what_should_be_gone(project, spoken):
    payload = project.replica.connection.exec_driver_sql(
        "SELECT payload, salt, id FROM change WHERE record = ?", (spoken["entry"],)
    ).one()
    redact(project, "", spoken["entry"])
    sql = "UPDATE change SET payload = ?, salt = ? WHERE id = ?"
    project.replica.connection.exec_driver_sql(sql, tuple(payload))
    assert "database: 1 changes hold what is redacted" in list(files.findings(project))


def pieces(project: Project, *layers: str) -> list[Piece]:
    """Return the streams of a file that stand in `layers`, whole, as a pull brings them."""
    connection = project.replica.connection
    rows = connection.exec_driver_sql(
        "SELECT s.key, s.device, s.author, t.layer, t.document, t.owner FROM stream s JOIN sheet t ON t.key = s.sheet "
        "ORDER BY s.key"
    ).all()
    streams = [(row[0], Stream(project.id, row[1], row[2], Sheet(*row[3:]))) for row in rows if row[3] in layers]
    return [Piece(stream, list(links(connection, key))) for key, stream in streams]


def test_a_pull_of_what_still_holds_it_brings_nothing_back(project, spoken):
    with copied(project, "other.annot") as other:
        other.annotate(ENGLISH_ID, "place", [at(ENGLISH, "Wadi Bridge")], note="afterword5")
        redact(project, ENGLISH_ID, spoken["entry"])
        late = [each for each in pieces(other, "work") if each.stream.device == other.replica.device.id]
        assert take(project.replica, late).changes == 1
    assert b"afterword5" not in bytes_beside(project.path)
    assert list(files.findings(project)) == []


def test_a_redaction_that_is_pulled_redacts_the_file_and_its_backups(project, spoken):
    with copied(project, "other.annot") as other:
        redact(other, ENGLISH_ID, spoken["entry"])
        late = [each for each in pieces(other, "project") if each.stream.device == other.replica.device.id]
        taken = take(project.replica, late)
    assert taken.redacted
    assert ENGLISH_ID in taken.documents
    assert not any(word.encode() in bytes_beside(project.path) for word in WORDS)
    assert list(files.findings(project)) == []


def test_another_program_that_reads_on_is_named_and_the_words_go_when_it_is_closed(project, spoken):
    engine = open_engine(project.path)
    with engine.connect() as reader:
        reader.exec_driver_sql("BEGIN")
        reader.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
        project.replica.connection.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(BusyError, match="another program still reads project"):
            redact(project, ENGLISH_ID)
        reader.exec_driver_sql("ROLLBACK")
    engine.dispose()
    project.close()
    assert b"Wadi Bridge" not in bytes_beside(project.path)


def test_earlier_work_that_is_brought_in_comes_without_what_is_redacted(project, spoken):
    from annotator.project.people import add_member

    add_member(project, "Nour")
    with copied(project, "old.annot") as old:
        redact(project, "", spoken["person"])
        with copied(project, "nour.annot", member="Nour") as nour:
            assert bring(nour.replica, old.replica, project.person.id).changes > 1
            nour.refresh()
            owners = {each.owner for each in nour.annotations(ids=[spoken["claim"]])}
            assert nour.person.id in owners
            assert nour.annotations(ids=[spoken["person"]]) == []
            assert b"witness7" not in bytes_beside(nour.path)
