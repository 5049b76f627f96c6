import sys
from pathlib import Path

import pytest

from annotator.cli.output import called

from .conftest import Run


def test_the_main_job_runs_headless_and_may_run_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = tmp_path / "demo"
    for _ in range(2):
        ran = run("demo", "--headless", "--out", out)
        assert ran.status == 0, ran.err
    assert "Check: in order." in ran.out
    assert "Two annotators agree: F1 0." in ran.out
    assert "436 just as in the sample's gold" in ran.out
    assert "A further exchange moves nothing: yes." in ran.out
    assert len(ran.out.splitlines()) < 50
    assert len(list((out / "pages").glob("*.png"))) >= 6
    assert {each.name for each in (out / "exports").iterdir()} == {
        *("annotator-1.jsonl", "annotator-1-brat", "annotator-2.jsonl", "annotator-2-brat", "gold.jsonl", "gold-brat")
    }
    assert run("check", out / "sample.annot").status == 0


def test_a_folder_of_something_else_is_left_alone(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "thesis.txt").write_text("years of work")
    assert run("demo", "--headless", "--out", tmp_path).status == 1
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


@pytest.mark.parametrize(
    ("program", "path", "shown"),
    [
        ("{here}/.venv/bin/annotator", "", ".venv/bin/annotator"),
        (".venv/bin/annotator", "", ".venv/bin/annotator"),
        ("{here}/.venv/bin/annotator", "{here}/.venv/bin", "annotator"),
        ("/opt/notes/annotator", "", "/opt/notes/annotator"),
    ],
)
def test_the_next_command_is_named_as_this_one_was_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, path: str, shown: str
) -> None:
    script = tmp_path / ".venv" / "bin" / "annotator"
    script.parent.mkdir(parents=True)
    script.touch(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", path.format(here=tmp_path))
    monkeypatch.setattr(sys, "argv", [program.format(here=tmp_path)])
    assert called() == shown
