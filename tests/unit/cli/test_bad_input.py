"""Whatever is wrong with what is given: one sentence, exit status 1, and nothing that is stored changes."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from annotator.project.session import open_project

from .conftest import ARABIC, ENGLISH, Ran, Run, mark


def sentence(ran: Ran) -> str:
    assert ran.status == 1, ran
    assert ran.out == ""
    assert ran.err.startswith("annotator: ")
    assert ran.err.count("\n") == 1, ran.err
    return ran.err


def held(run: Run, path: Path) -> tuple[object, object]:
    assert run("check", path).status == 0
    return run("documents", path, "--json").json(), run("annotations", path, "--json").json()


@pytest.fixture
def kept(filled: Path, run: Run) -> Path:
    mark(run, filled)
    return filled


FILES = {
    "empty": b"",
    "only spaces": b" \n\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "random bytes": bytes((i * 7919 + i // 256) % 256 for i in range(4000)),
    "NUL inside": b"At least 16 people\x00 were killed.\n",
    "half a surrogate pair": "Sarwa".encode("utf-16") + b"\x00\xd8",
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_text_is_refused(name: str, kept: Path, run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(FILES[name])
    before = held(run, kept)
    assert "bad.txt" in sentence(run("import", kept, bad))
    assert held(run, kept) == before


def test_one_bad_file_keeps_the_whole_folder_out(kept: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.txt").write_text("Another report.\n")
    (folder / "b.txt").write_bytes(b"")
    before = held(run, kept)
    assert "b.txt" in sentence(run("import", kept, folder))
    assert held(run, kept) == before


def test_a_file_of_100_mb_is_refused(kept: Path, run: Run, tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        for _ in range(100):
            file.write(b"At least 16 were killed.\n" * 40_000)
    before = held(run, kept)
    assert "split it" in sentence(run("import", kept, huge))
    assert held(run, kept) == before


def test_a_wrong_encoding_is_refused_and_the_right_one_taken(kept: Path, run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_bytes(ARABIC.replace("12", "13").encode("windows-1256"))
    before = held(run, kept)
    assert "utf-8" in sentence(run("import", kept, report, "--encoding", "utf-8"))
    assert "klingon" in sentence(run("import", kept, report, "--encoding", "klingon"))
    assert held(run, kept) == before
    assert run("import", kept, report, "--encoding", "windows-1256").status == 0


def test_a_half_written_corpus_is_refused(kept: Path, run: Run, tmp_path: Path) -> None:
    whole, half = tmp_path / "whole.jsonl", tmp_path / "half.jsonl"
    assert run("export", kept, "--format", "jsonl", "--out", whole).status == 0
    data = whole.read_bytes()
    before = held(run, kept)
    for size in (1, len(data) // 3, len(data) - 20):
        half.write_bytes(data[:size])
        assert "half.jsonl" in sentence(run("import", kept, half, "--format", "jsonl"))
    assert held(run, kept) == before


BRAT = {
    "an offset outside the text": "T1\tperson 700 706\tpeople\n",
    "a text that is not there": "T1\tperson 12 18\tsheep!\n",
    "an unknown id": "T1\tperson 12 18\tpeople\nE1\tshelling:T9\n",
    "an unknown filler": "T1\tshelling 24 30\tkilled\nE1\tshelling:T1 victim:T9\n",
    "the same id twice": "T1\tperson 12 18\tpeople\nT1\tperson 24 30\tkilled\n",
    "a line of nothing known": "T1\tperson twelve 18\tpeople\n",
    "a circle of events": "T1\tshelling 24 30\tkilled\nT2\tshelling 12 18\tpeople\n"
    "E1\tshelling:T1 victim:E2\nE2\tshelling:T2 victim:E1\n",
}


@pytest.mark.parametrize("name", BRAT)
def test_broken_brat_files_are_refused(name: str, kept: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    folder.mkdir()
    (folder / "report.txt").write_text(ENGLISH.replace("16", "17"))
    (folder / "report.ann").write_text(BRAT[name])
    before = held(run, kept)
    assert "report.ann" in sentence(run("import", kept, folder))
    assert held(run, kept) == before


@pytest.mark.parametrize("command", ["documents", "annotations", "check", "undo", "members"])
def test_a_truncated_project_file_is_told(command: str, kept: Path, run: Run) -> None:
    whole = kept.read_bytes()
    for size in (0, 100, 4096, len(whole) // 2):
        kept.write_bytes(whole[:size])
        ran = run(command, kept)
        assert ran.status in (0, 1)  # what is left may still hold the answer
        assert "Traceback" not in ran.err
        if size < 4097 or command == "check":
            assert ran.status == 1
            assert ran.out.startswith("database: ") or ran.err.startswith("annotator: ")
        assert kept.read_bytes()[:100] == whole[: min(size, 100)]


def test_what_is_no_project_file_is_told(run: Run, tmp_path: Path, texts: Path) -> None:
    text = tmp_path / "text.annot"
    text.write_text("At least 16 people.\n" * 500)
    assert "text.annot" in sentence(run("documents", text))
    assert "texts" in sentence(run("documents", texts))
    assert "no project file" in sentence(run("documents", tmp_path / "none.annot"))


def test_another_database_is_told(run: Run, tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    path = tmp_path / "other.annot"
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE thing (name)")
    connection.close()
    assert "not a project file" in sentence(run("documents", path))


def test_a_wrong_passphrase_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, right = tmp_path / "secret.annot", tmp_path / "right"
    right.write_text("open sesame\n")
    assert run("create", path, "--member", "Rana", "--passphrase-file", right).status == 0
    assert "passphrase" in sentence(run("documents", path))
    monkeypatch.setenv("ANNOTATOR_PASSPHRASE", "wrong")
    assert "passphrase does not open" in sentence(run("documents", path))
    monkeypatch.setenv("ANNOTATOR_PASSPHRASE", "open sesame")
    assert run("documents", path, "--json").json() == []
    assert "with the passphrase; check the name" in sentence(
        run("documents", path, "--passphrase-file", tmp_path / "none")
    )


def test_a_file_that_is_there_is_not_overwritten(kept: Path, run: Run) -> None:
    before = held(run, kept)
    assert "there already" in sentence(run("create", kept, "--member", "Omar"))
    assert held(run, kept) == before
    assert "there already" in sentence(run("export", kept, "--format", "jsonl", "--out", kept))
    assert held(run, kept) == before


def test_a_schema_with_duplicate_keys_is_refused(kept: Path, run: Run, tmp_path: Path) -> None:
    schema = tmp_path / "schema.toml"
    assert run("schema", "show", kept, "--toml").status == 0
    toml = run("schema", "show", kept, "--toml").out
    before = run("schema", "show", kept, "--json").json()
    schema.write_text(toml.replace('key = "G"', 'key = "P"', 1), "utf-8")
    checked = run("schema", "check", schema)
    assert checked.status == 1
    assert checked.out.count("\n") == 1
    assert "schema.toml:" in checked.out
    assert "schema.toml:" in sentence(run("schema", "apply", kept, schema))
    assert "schema.toml:" in sentence(run("create", tmp_path / "new.annot", "--member", "R", "--template", schema))
    assert not (tmp_path / "new.annot").exists()
    assert run("schema", "show", kept, "--json").json() == before
    schema.write_text(f'id = "twice"\n{toml}', "utf-8")
    assert "schema.toml:" in sentence(run("schema", "apply", kept, schema))


LINES = {
    "no JSON": b"label",
    "a list": b"[]",
    "no label": b'{"document": "market", "fragments": [[0, 2]]}',
    "no document": b'{"label": "person", "fragments": [[0, 2]]}',
    "an unknown field": b'{"document": "market", "label": "person", "fragments": [[0, 2]], "colour": "red"}',
    "an offset outside": b'{"document": "market", "label": "person", "fragments": [[0, 2000]]}',
    "another text": b'{"document": "market", "label": "person", "fragments": [[0, 2]], "text": "No"}',
    "an unknown label": b'{"document": "market", "label": "unicorn", "fragments": [[0, 2]]}',
    "an unknown attribute": b'{"document": "market", "label": "person", "fragments": [[0, 2]], "attributes": {"x": 1}}',
    "an unknown filler": b'{"document": "market", "label": "shelling", "roles": [{"role": "victim", "target": "b"}]}',
    "a number as fragments": b'{"document": "market", "label": "person", "fragments": 3}',
    "not UTF-8": b'{"document": "market", "label": "\xff"}',
}


@pytest.mark.parametrize("name", LINES)
def test_a_bad_line_is_named_and_none_is_stored(name: str, kept: Path, run: Run) -> None:
    good = b'{"document": "market", "label": "person", "fragments": [[0, 2]]}\n'
    before = held(run, kept)
    assert "standard input, line 2" in sentence(
        run("annotate", kept, "--jsonl", "-", given=good + LINES[name] + b"\n" + good)
    )
    assert held(run, kept) == before


def limited(arguments: list[object], most: int) -> subprocess.CompletedProcess[str]:
    """Run the command where no file may grow beyond `most` bytes: to SQLite, a full disk."""
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )


def test_a_full_disk_is_told_and_loses_nothing(kept: Path, run: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text("At least 16 were killed.\n" * 40_000)
    lines = tmp_path / "many.jsonl"
    row = {"document": "market", "label": "person", "fragments": [[0, 2]], "note": "x" * 200}
    lines.write_bytes(b"".join(orjson.dumps(row) + b"\n" for _ in range(3000)))
    before = held(run, kept)
    size = kept.stat().st_size
    for arguments in (
        ["import", kept, large],
        ["annotate", kept, "--jsonl", lines],
        ["create", tmp_path / "new.annot", "--member", "Rana"],
        ["export", kept, "--format", "jsonl", "--out", tmp_path / "out.jsonl"],
    ):
        most = 1000 if arguments[0] == "export" else size + 50_000 if arguments[0] != "create" else 20_000
        ran = limited(arguments, most)
        assert ran.returncode == 1, (arguments, ran.stderr)
        assert ran.stderr.startswith("annotator: "), ran.stderr
        assert ran.stderr.count("\n") == 1, ran.stderr
        assert held(run, kept) == before
    assert not (tmp_path / "new.annot").exists()
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(kept: Path, run: Run, tmp_path: Path) -> None:
    before = held(run, kept)
    out = tmp_path / "shut"
    out.mkdir()
    out.chmod(0o500)
    try:
        sentence(run("create", out / "new.annot", "--member", "Rana"))
        sentence(run("export", kept, "--format", "jsonl", "--out", out / "x.jsonl"))
        sentence(run("export", kept, "--format", "brat", "--out", out / "x", "--member", "Rana"))
    finally:
        out.chmod(0o700)
    assert held(run, kept) == before


def test_sentences_say_what_is_wrong_and_what_to_do(kept: Path, run: Run, tmp_path: Path) -> None:
    before = held(run, kept)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "is a folder; name a .annot file" in sentence(run("check", empty))
    assert "holds no *.txt files" in sentence(run("import", kept, empty))
    assert "There is no project file" in sentence(run("restore", tmp_path / "nope.annot", "--list"))
    other = tmp_path / "other.annot"
    other.write_bytes(kept.read_bytes())
    assert f"merge FILE {other}" in sentence(run("import", kept, other))
    start = ("annotate", kept, "--document", "market", "--label")
    assert "runs backwards; write 2:5" in sentence(run(*start, "person", "--fragment", "5:2"))
    assert "is empty" in sentence(run(*start, "person", "--fragment", "0:0"))
    assert "only blanks; mark words" in sentence(run(*start, "person", "--fragment", "2:3"))
    twice = ("--fragment", "24:30", "--attribute", "killed=3", "--attribute", "killed=4")
    assert "“killed” is given twice; give it once" in sentence(run(*start, "shelling", *twice))
    twice = ("--fragment", "24:30", "--attribute", "killed=3", "--attribute", "Killed=4")
    assert "“killed” is given twice; give it once" in sentence(run(*start, "shelling", *twice))
    assert held(run, kept) == before


def test_what_is_not_found_is_listed_by_a_command(kept: Path, run: Run, texts: Path) -> None:
    assert "there is “market”, “سوق”." in sentence(run("show", kept, "zzz"))
    assert "annotator entries FILE" in sentence(run("edit", kept, mark(run, kept), "--entry", "zzz"))
    for number in range(6):
        (texts / f"{number}.txt").write_text(f"Report {number}: shells hit the market.\n")
        assert run("member", "add", kept, f"Person {number}").status == 0
    assert run("import", kept, texts).status == 0
    assert sentence(run("show", kept, "zzz")).endswith("annotator documents FILE.\n")
    assert sentence(run("annotations", kept, "--member", "zzz")).endswith("annotator members FILE.\n")


@pytest.mark.parametrize("alias", ["work.annot", "linked.jsonl", "work.annot-shm"])
def test_the_projects_own_file_is_not_read_as_something_else(alias: str, kept: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "linked.jsonl").symlink_to(kept)
    path = tmp_path / alias
    with open_project(kept):  # so that the files beside it are there
        assert "own file" in sentence(run("annotate", kept, "--jsonl", path))
        assert "own file" in sentence(run("schema", "apply", kept, path))
