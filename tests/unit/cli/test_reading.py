import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli.marked import marked
from annotator.cli.output import harmless, short_ids

from .conftest import Run, mark


def test_marks_stand_around_their_words_the_longer_outside() -> None:
    assert marked("abcdef", [(1, 3, "B"), (1, 5, "A"), (5, 6, "C")]) == "a⟦A: ⟦B: bc⟧de⟧⟦C: f⟧"


def test_short_ids_are_as_long_as_they_must_be() -> None:
    assert short_ids(["aaaa1111xx", "aaaa1111yy", "bbbb222233"]) == {
        "aaaa1111xx": "aaaa1111x",
        "aaaa1111yy": "aaaa1111y",
        "bbbb222233": "bbbb2222",
    }


def test_a_document_cannot_drive_the_terminal() -> None:
    assert harmless("a\x1b[2Jb\tc\n") == "a␛[2Jb\tc\n"


def test_show_prints_the_marks_of_the_person_here(filled: Path, run: Run) -> None:
    mark(run, filled)
    assert "At least 16 ⟦Person: people⟧ were killed" in run("show", filled, "market").out
    assert run("annotate", filled, "--document", "سوق", "--label", "person", "--fragment", "8:12").status == 0
    assert "⟦شخص:" in run("show", filled, "سوق").out


def test_show_says_whose_marks_there_are(filled: Path, run: Run) -> None:
    mark(run, filled, "--member", "Omar")
    ran = run("show", filled, "market")
    assert "⟦" not in ran.out
    assert "--member NAME (Omar)" in ran.err
    assert "⟦Person: people⟧" in run("show", filled, "market", "--member", "Omar").out


def test_visual_order_puts_the_first_arabic_letter_last(filled: Path, run: Run) -> None:
    logical = run("show", filled, "سوق").out
    visual = run("show", filled, "سوق", "--visual", "--width", "60").out
    assert "قُتل 12 شخصاً" in logical
    assert all(len(line) <= 70 for line in visual.splitlines())
    assert "\u0642" not in visual  # letters are joined: presentation forms
    assert "12" in visual


def test_search_folds_and_finds_inside_words(filled: Path, run: Run) -> None:
    found = run("search", filled, "شخصا", "--json").json()
    assert [(each["title"], each["start"], each["text"]) for each in found] == [("سوق", 8, "شخصاً")]
    assert run("search", filled, "KILL", "--document", "market", "--json").json()[0]["text"] == "kill"
    assert run("search", filled, "unicorn", "--json").json() == []
    assert run("search", filled, " ").status == 1
    assert "⟦طيران⟧" in run("search", filled, "طيران").out


def test_a_picture_is_drawn_of_a_document(
    filled: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QImage

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    mark(run, filled)
    out = tmp_path / "page.png"
    assert run("render", filled, "market", "--out", out, "--width", 600).out == f"{out}\n"
    marked_page = QImage(str(out))
    assert marked_page.width() == 600
    assert run("render", filled, "market", "--out", out, "--width", 600, "--layer", "gold").status == 0
    assert QImage(str(out)) != marked_page
    assert run("render", filled, "market", "--out", tmp_path / "none" / "page.png").status == 1


def on_terminal(*arguments: object) -> str:
    """Run a command with a terminal as its output."""
    main_end, far_end = os.openpty()
    try:
        subprocess.run([sys.executable, "-m", "annotator", *map(str, arguments)], stdout=far_end, check=True)
        return os.read(main_end, 10_000).decode()
    finally:
        os.close(main_end)
        os.close(far_end)


def test_tables_isolate_arabic_and_elide(filled: Path, run: Run) -> None:
    assert "\u2068سوق\u2069" in on_terminal("documents", filled)
    mark(run, filled, at="0:61")
    assert "…" in run("annotations", filled).out
    assert all(line == line.rstrip() for line in run("annotations", filled).out.splitlines())


def test_a_program_reads_names_alone_and_may_give_them_with_marks_of_direction(filled: Path, run: Run) -> None:
    assert run("member", "add", filled, "\u2068Omar\u2069").status == 0
    entry = run("entry", "add", filled, "\u2068سامر\u2069", "--label", "person", "--name", "\u200eSamer").out.strip()
    mark(run, filled, "--member", "\u2068Omar\u2069", "--entry", "\u2067Samer\u2069\u200f")
    for listing in ("documents", "members", "entries", "annotations", "import"):
        out = run(listing, filled, *([filled.parent / "texts"] if listing == "import" else [])).out
        assert out
        assert not set(out) & set("\u2066\u2067\u2068\u2069\u200e\u200f"), listing
    assert run("annotations", filled, "--document", "\u2068market\u2069", "--json").json()[0]["entry"] == entry
    assert [each["name"] for each in run("members", filled, "--json").json()] == ["Omar", "Rana"]
    assert run("show", filled, "\u2068سوق\u2069").status == 0


@pytest.mark.parametrize("command", ["formats", "templates"])
def test_what_there_is_to_choose_from_is_listed(command: str, run: Run) -> None:
    names = [each["name"] for each in run(command, "--json").json()]
    assert names
    assert all(name in run(command).out for name in names)


def test_exports_say_what_they_could_not_carry(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled)
    mark(run, filled, "--member", "Omar")
    assert "Not carried" in run("export", filled, "--format", "brat", "--out", tmp_path / "b").out
    assert run("export", filled, "--format", "jsonl", "--out", tmp_path / "x.jsonl", "--json").json() == []
    assert run("export", filled, "--format", "brat", "--out", tmp_path / "r", "--member", "Rana").out.count("\n") == 1
    only = ("--document", "market", "--member", "Omar")
    assert run("export", filled, "--format", "jsonl", "--out", tmp_path / "o.jsonl", *only).status == 0
    assert '"member":"Omar"' in (tmp_path / "o.jsonl").read_text("utf-8")
    gold = ("--layer", "gold", "--member", "Omar")
    assert run("export", filled, "--format", "jsonl", "--out", tmp_path / "g", *gold).status == 2
    assert run("export", filled, "--format", "text", "--out", tmp_path / "t").status == 1


def test_the_corpus_comes_back_from_its_export(filled: Path, run: Run, tmp_path: Path) -> None:
    mark(run, filled, "--attribute", "age=~40")
    mark(run, filled, "--member", "Omar", at="0:2")
    assert run("export", filled, "--format", "jsonl", "--out", tmp_path / "all.jsonl").status == 0
    new = tmp_path / "new.annot"
    assert run("create", new, "--member", "Rana").status == 0
    ran = run("import", new, tmp_path / "all.jsonl", "--state", "started")
    assert ran.status == 0
    assert "Omar is new" in ran.err
    for listing in ("documents", "annotations"):
        assert run(listing, new, "--json").json() == run(listing, filled, "--json").json()


def test_search_by_expression_by_label_and_for_whole_words(run: Run, filled: Path) -> None:
    def found(*options: object) -> list[str]:
        return [each["text"] for each in run("search", filled, *options, "--json").json()]

    name = mark(run, filled)
    assert found(r"كيل|\bق\w+", "--regex") == ["قُتل", "قصف", "قال"]
    assert found("eopl") == ["eopl"]
    assert found("eopl", "--whole-words") == []
    assert found("ARMY", "--exact") == []
    assert found("", "--label", "person") == found("people", "--label", "person") == ["people"]
    assert found("denied", "--label", "person") == []
    assert found("", "--label", "person", "--layer", "gold") == []
    assert run("search", filled, "people", "--json").json()[0]["annotations"] == [{"id": name, "label": "person"}]
    assert run("search", filled, "(", "--regex").err.count("\n") == 1
