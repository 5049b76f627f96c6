"""`annotator bundle` on the command line: what it prints, and how it refuses."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run
from tests.unit.sync.bundling import Team


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    team = Team(tmp_path)
    for name in ("Amal", "Bashir"):
        team.join(name)
    team.carry("Salma", "Amal")
    team.close()
    return {name: project.path for name, project in team.projects.items()}


def test_a_bundle_goes_from_one_file_to_another(files: dict[str, Path], run: Run, tmp_path: Path) -> None:
    out = tmp_path / "work.annotbundle"
    ran = run("annotate", files["Amal"], "--document", "Two accounts", "--label", "person", "--fragment", "0:8")
    assert ran.status == 0, ran.err
    wrote = run("bundle", "write", files["Amal"], "--for", "Salma", "--out", out, "--all")
    assert (wrote.status, wrote.err) == (0, "")
    assert f"for Salma written to {out}" in wrote.out
    [came] = run("bundle", "read", files["Salma"], out, "--json").json()
    assert came["changes"] == 1
    assert came["streams"] == 1
    assert len(came["documents"]) == 1
    again = run("bundle", "read", files["Salma"], out)
    assert (again.status, again.out) == (0, "Nothing new came from Amal.\n")


def test_what_is_wrong_is_said_in_one_line(files: dict[str, Path], run: Run, tmp_path: Path) -> None:
    out = tmp_path / "work.annotbundle"
    for arguments, words in (
        (("write", files["Amal"], "--for", "Nobody", "--out", out), "No member is called"),
        (("write", files["Amal"], "--for", "Salma", "--out", tmp_path / "b.txt"), "ends in .annotbundle"),
        (("read", files["Amal"], tmp_path / "none.annotbundle"), "There is no file"),
        (("read", files["Amal"], files["Amal"]), "is this project's own file"),
        (("read", files["Amal"], files["Salma"]), "is not a bundle"),
        (("read", files["Amal"], tmp_path), "There is no file"),
    ):
        ran = run("bundle", *arguments)
        assert ran.status == 1
        assert words in ran.err
        assert ran.err.count("\n") == 1
        assert "Traceback" not in ran.err
    assert not out.exists()


def test_one_for_another_is_refused(files: dict[str, Path], run: Run, tmp_path: Path) -> None:
    out = tmp_path / "work.annotbundle"
    assert run("bundle", "write", files["Salma"], "--for", "Bashir", "--out", out).status == 0
    ran = run("bundle", "read", files["Amal"], out)
    assert ran.status == 1
    assert "sealed for somebody else" in ran.err
