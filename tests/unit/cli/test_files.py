from pathlib import Path

import pytest

from .conftest import ENGLISH, Run, mark


def test_the_creator_is_a_manager_with_the_templates_labels(project: Path, run: Run) -> None:
    assert [(m["name"], m["role"]) for m in run("members", project, "--json").json()] == [("Rana", "manager")]
    assert len(run("schema", "show", project, "--json").json()["labels"]) > 20
    assert "annotator import" in run("documents", project).err


def test_a_creator_must_be_named(run: Run, tmp_path: Path) -> None:
    assert run("create", tmp_path / "x.annot").status == 2
    assert run("create", tmp_path / "x.txt", "--member", "R").status == 1
    assert run("create", tmp_path / "x.annot", "--member", "R", "--template", "none").status == 1
    assert not list(tmp_path.iterdir())


def test_the_environment_may_name_the_creator(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNOTATOR_MEMBER", "لينا")
    assert run("create", tmp_path / "x.annot").status == 0
    assert run("members", tmp_path / "x.annot", "--json").json()[0]["name"] == "لينا"


def test_an_encrypted_file_holds_no_word_of_its_texts(run: Run, tmp_path: Path, texts: Path) -> None:
    path, secret = tmp_path / "secret.annot", tmp_path / "secret"
    secret.write_text("open sesame\n")
    assert run("create", path, "--member", "R", "--encrypt", "--passphrase-file", secret).status == 0
    assert run("import", path, texts, "--passphrase-file", secret).status == 0
    assert b"residents" not in path.read_bytes()
    assert len(run("documents", path, "--json", "--passphrase-file", secret).json()) == 2


def test_a_cloud_folder_is_warned_of(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    ran = run("create", folder / "x.annot", "--member", "R")
    assert ran.status == 0
    assert "Dropbox" in ran.err


def test_a_copy_is_gone_on_in_by_the_last_person_and_merged_back(filled: Path, run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.annot"
    copy.write_bytes(filled.read_bytes())
    ran = run("annotate", copy, "--document", "market", "--label", "person", "--fragment", "12:18")
    assert ran.status == 0
    assert "is a copy; Rana goes on" in ran.err
    mark(run, filled, at="0:2")
    assert "1 change" in run("merge", filled, copy).out
    assert "has nothing" in run("merge", filled, copy).out
    assert len(run("annotations", filled, "--json").json()) == 2
    assert run("check", filled).status == 0


def test_another_person_may_claim_a_copy(filled: Path, run: Run, tmp_path: Path) -> None:
    assert run("member", "add", filled, "Omar", "--role", "reviewer").status == 0
    copy = tmp_path / "copy.annot"
    copy.write_bytes(filled.read_bytes())
    name = mark(run, copy, "--as", "Omar")
    assert run("history", copy, name, "--json").json()[0]["author"] == "Omar"
    assert run("member", "add", copy, "Lina").status == 1
    assert run("undo", copy).status == 0
    assert run("undo", copy).status == 1


def test_files_of_two_projects_do_not_merge(filled: Path, run: Run, tmp_path: Path) -> None:
    assert run("create", tmp_path / "other.annot", "--member", "R").status == 0
    ran = run("merge", filled, tmp_path / "other.annot")
    assert ran.status == 1
    assert "other" in ran.err


def test_a_backup_is_listed_and_opened_as_a_new_file(filled: Path, run: Run, tmp_path: Path) -> None:
    assert "no backups yet" in run("restore", filled, "--list").err
    copy = tmp_path / "copy.annot"
    copy.write_bytes(filled.read_bytes())
    mark(run, copy)
    assert run("merge", filled, copy).status == 0
    assert [each["number"] for each in run("restore", filled, "--list", "--json").json()] == [1]
    assert run("restore", filled).status == 2
    restored = run("restore", filled, "--out", tmp_path / "back.annot")
    assert "Rana writes in it" in restored.out
    assert run("annotations", tmp_path / "back.annot", "--json").json() == []
    assert len(run("annotations", filled, "--json").json()) == 1
    assert run("restore", filled, "--from", "7", "--out", tmp_path / "more.annot").status == 1


def test_check_finds_what_was_altered_behind_the_log(filled: Path, run: Run) -> None:
    from sqlcipher3 import dbapi2

    mark(run, filled)
    assert "in order" in run("check", filled).out
    connection = dbapi2.connect(str(filled), isolation_level=None)
    connection.execute("UPDATE annotation SET label = 'group'")
    connection.execute("UPDATE text SET content = replace(content, 'people', 'sheep!')")
    connection.close()
    ran = run("check", filled)
    assert ran.status == 1
    assert ran.out.count("\n") >= 2
    assert run("check", filled, "--json").json() == ran.out.splitlines()


def test_check_lists_what_no_longer_fits_the_schema(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled)
    schema = tmp_path / "schema.toml"
    toml = run("schema", "show", filled, "--toml").out
    schema.write_text(toml.replace('id = "person"\nkind = "entity"', 'id = "person"\nkind = "entity"\nretired = true'))
    applied = run("schema", "apply", filled, schema)
    assert applied.status == 0
    assert "retired" in applied.out
    assert run("check", filled).status == 1
    assert run("undo", filled).status == 0
    assert run("check", filled).status == 0


def test_there_is_a_sentence_where_there_is_no_display(filled: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ran = run("open", filled)
    assert ran.status == 1
    assert "no display" in ran.err


def test_importing_twice_reports_and_does_not_double(filled: Path, texts: Path, run: Run) -> None:
    (texts / "third.txt").write_text(ENGLISH.replace("16", "18"))
    came = run("import", filled, texts, "--json").json()
    assert [(each["title"], each["new"]) for each in came] == [("market", False), ("third", True), ("سوق", False)]
    arabic = came[2]
    assert (arabic["language"], arabic["direction"], arabic["encoding"]) == ("ar", "rtl", "utf-8")
    assert arabic["confidence"] > 0.9
    assert set(arabic) == {
        *("id", "title", "new", "annotations", "known", "encoding", "confidence"),
        *("language", "direction", "length", "source"),
    }
    assert run("undo", filled).status == 0
    assert len(run("documents", filled, "--json").json()) == 2


def test_conflicts_are_counted_at_the_merge_and_listed(filled: Path, run: Run, tmp_path: Path) -> None:
    name = mark(run, filled, "--note", "first")
    assert "Nothing waits" in run("conflicts", filled).err
    copy = tmp_path / "copy.annot"
    copy.write_bytes(filled.read_bytes())
    assert run("edit", filled, name, "--note", "here", "--attribute", "age=40").status == 0
    assert run("edit", copy, name, "--note", "there", "--attribute", "age=50").status == 0
    assert run("merge", filled, copy).out.endswith(f"2 conflicts; see: annotator conflicts {filled}\n")
    assert "annotator conflicts" not in run("merge", filled, copy).out
    listed = run("conflicts", filled).out
    assert "attributes.age" in listed
    assert '"there"' in listed
    rows = run("conflicts", filled, "--json").json()
    assert [(each["field"], each["author"], each["name"]) for each in rows] == [
        ("attributes.age", "Rana", "people"),
        ("note", "Rana", "people"),
    ]
    assert (rows[1]["shown"], rows[1]["other"]) == ("there", "here")
    assert name[:8] in listed


def test_conflicts_are_settled_one_field_at_a_time_or_all_of_a_record(filled: Path, run: Run, tmp_path: Path) -> None:
    name = mark(run, filled, "--note", "first")
    copy = tmp_path / "copy.annot"
    copy.write_bytes(filled.read_bytes())
    assert run("edit", filled, name, "--note", "here", "--attribute", "age=40").status == 0
    assert run("edit", copy, name, "--note", "there", "--attribute", "age=50").status == 0
    assert run("merge", filled, copy).status == 0
    settled = run("settle", filled, name, "--field", "note", "--use", "other")
    assert settled.out == "Settled 1 conflict. 1 conflict still waits.\n"
    assert [each["field"] for each in run("conflicts", filled, "--json").json()] == ["attributes.age"]
    assert run("annotations", filled, "--json").json()[0]["note"] == "here"
    assert run("undo", filled).status == 0
    assert len(run("conflicts", filled, "--json").json()) == 2
    assert run("settle", filled, name, "--use", "shown").out == "Settled 2 conflicts. Nothing else waits.\n"
    refused = run("settle", filled, name, "--use", "shown")
    assert (refused.status, refused.err.count("Nothing waits to be settled")) == (1, 1)
    assert run("settle", filled, name).status == 2
