"""Redacting on the command line: shown first, done with --yes, and then gone from the file's bytes."""

import shutil

from tests.unit.cli.conftest import mark


def test_what_would_go_is_shown_first_and_stays(run, filled):
    person = mark(run, filled)
    run("comment", filled, "market", "Who counted?", "--on", person)
    ran = run("redact", filled, "--document", "market", "--reason", "the family asked")
    assert ran.out.startswith("This would go for good: “market” and its text, 1 annotation, 1 comment, ")
    assert "cannot be undone" in ran.err
    assert len(run("documents", filled, "--json").json()) == 2


def test_a_document_goes_with_yes_and_the_rest_stays_in_order(run, filled):
    mark(run, filled)
    ran = run("redact", filled, "--document", "market", "--reason", "the family asked", "--yes")
    assert ran.out.startswith("Redacted, here and in the backups: “market” and its text, 1 annotation")
    assert [each["title"] for each in run("documents", filled, "--json").json()] == ["سوق"]
    assert run("check", filled).status == 0
    ran = run("undo", filled)
    assert (ran.status, ran.err) == (
        1,
        "annotator: A redaction cannot be changed or taken back: what it named is gone.\n",
    )


def test_single_records_go_by_their_ids(run, filled):
    person = mark(run, filled)
    entry = run("entry", "add", filled, "Zubaida", "--label", "person").out.strip()
    comment = run("comment", filled, "market", "Who counted?").out.strip()
    named = ("--annotation", person, "--entry", entry, "--comment", comment)
    assert run("redact", filled, *named, "--reason", "x", "--yes").status == 0
    for listing in ("annotations", "entries", "comments"):
        assert run(listing, filled, "--json").json() == []
    assert b"Zubaida" not in filled.read_bytes()


def test_a_broken_backup_is_removed_and_that_is_said(run, filled):
    folder = filled.with_name(f"{filled.stem}-backups")
    folder.mkdir(exist_ok=True)
    (folder / "2024-03-01T10.00.00.annot").write_bytes(b"SQLite format 3\0" + bytes(5000))
    ran = run("redact", filled, "--document", "market", "--reason", "x", "--yes")
    assert "The backup 2024-03-01T10.00.00.annot could not be opened and was removed." in ran.err


def test_nobody_but_a_manager_may(run, filled):
    run("member", "add", filled, "Nour")
    other = filled.with_name("other.annot")
    shutil.copy(filled, other)
    ran = run("redact", other, "--document", "market", "--reason", "x", "--yes", "--as", "Nour")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "annotator: Only a manager may redact anything; Nour is an annotator.\n"
