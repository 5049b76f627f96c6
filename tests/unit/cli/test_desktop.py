"""The desktop: what install writes is valid and ours, told twice it is the same, and remove takes it all away."""

import os
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from annotator.cli.desktop import exec_words, own_command

from .conftest import Run

ENTRY, TYPE = Path("applications/annotator.desktop"), Path("mime/packages/annotator.xml")
ICON = Path("icons/hicolor/48x48/apps/annotator.png")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are Linux's")


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of shared data of an empty home."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return home / ".local" / "share"


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def ours_in(folder: Path) -> list[str]:
    return sorted(name for name in files_in(folder) if "annotator" in Path(name).name)


def value(entry: Path, key: str) -> str:
    return next(line.partition("=")[2] for line in entry.read_text("utf-8").splitlines() if line.startswith(f"{key}="))


def asked(*command: object) -> str:
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout.strip()


def test_install_writes_entry_type_and_icons_and_says_so(shared: Path, run: Run) -> None:
    ran = run("desktop", "install")
    assert ran.status == 0, ran.err
    assert f"Wrote {shared / ENTRY}\nWrote {shared / TYPE}\n" in ran.out
    assert (shared / ICON).read_bytes().startswith(b"\x89PNG")
    assert (shared / "icons/hicolor/scalable/mimetypes/application-x-annotator.svg").is_file()


def test_the_entry_is_in_both_languages_and_valid(shared: Path, run: Run) -> None:
    run("desktop", "install")
    for key in ("Name", "Name[ar]", "Comment", "Comment[ar]"):
        assert value(shared / ENTRY, key)
    assert value(shared / ENTRY, "MimeType") == "application/x-annotator;"
    assert value(shared / ENTRY, "StartupWMClass") == "annotator"
    assert asked("desktop-file-validate", shared / ENTRY) == ""


def test_what_the_entry_starts_is_this_annotator(shared: Path, run: Run, tmp_path: Path) -> None:
    run("desktop", "install")
    words = shlex.split(value(shared / ENTRY, "Exec"))
    assert words[-2:] == ["open", "%f"]
    assert Path(words[0]).is_absolute()
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    ran = subprocess.run(
        [*words[:-2], "--version"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stdout.startswith("annotator "), ran.stderr


def test_a_command_that_was_called_by_its_path_is_named_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "annotator"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["./annotator"])
    assert own_command() == [str(program)]
    monkeypatch.setattr(sys, "argv", ["annotator"])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert own_command() == [str(program)]


def test_paths_are_spelled_as_the_key_exec_wants_them() -> None:
    assert exec_words(["/usr/bin/annotator"]) == "/usr/bin/annotator"
    assert exec_words(["/home/a b/annotator"]) == '"/home/a b/annotator"'
    assert exec_words(["/100%/annotator"]) == "/100%%/annotator"
    assert exec_words(["/a$b/annotator"]) == '"/a\\\\$b/annotator"'


def test_plain_and_encrypted_files_are_of_our_type(shared: Path, run: Run, tmp_path: Path) -> None:
    run("desktop", "install")
    secret = tmp_path / "secret"
    secret.write_text("open sesame\n")
    run("create", tmp_path / "plain.annot", "--member", "Rana")
    run("create", tmp_path / "locked.annot", "--member", "Rana", "--passphrase-file", secret)
    shutil.copyfile(tmp_path / "plain.annot", tmp_path / "renamed")
    assert ET.parse(shared / TYPE).getroot()[0].get("type") == "application/x-annotator"
    if not shutil.which("update-mime-database"):
        pytest.skip("update-mime-database is not installed")
    for name in ("plain.annot", "locked.annot", "renamed"):
        assert asked("xdg-mime", "query", "filetype", tmp_path / name) == "application/x-annotator"
    assert asked("xdg-mime", "query", "default", "application/x-annotator") == "annotator.desktop"


def test_to_install_again_changes_nothing(shared: Path, run: Run) -> None:
    run("desktop", "install")
    before = {name: files_in(shared)[name] for name in ours_in(shared)}
    assert run("desktop", "install").status == 0
    assert {name: files_in(shared)[name] for name in ours_in(shared)} == before


def test_remove_takes_away_what_install_wrote_and_nothing_else(shared: Path, run: Run) -> None:
    other = shared / "icons/hicolor/48x48/apps/other.png"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"another program's")
    run("desktop", "install")
    assert run("desktop", "remove").status == 0
    assert ours_in(shared) == []
    assert other.read_bytes() == b"another program's"
    assert not (shared / "icons/hicolor/16x16").exists()
    again = run("desktop", "remove")
    assert again.status == 0
    assert "Nothing of Annotator lies in" in again.err


def test_the_folder_that_the_desktop_names_is_taken(
    shared: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    run("desktop", "install")
    assert (tmp_path / "data" / ENTRY).is_file()
    monkeypatch.setenv("XDG_DATA_HOME", "relative")  # to be ignored, says the base directory specification
    run("desktop", "install")
    assert (shared / ENTRY).is_file()


def test_for_everyone_it_lies_below_the_prefix(shared: Path, run: Run, tmp_path: Path) -> None:
    assert run("desktop", "install", "--system", tmp_path / "usr").status == 0
    assert (tmp_path / "usr/share" / ENTRY).is_file()
    assert not shared.exists()
    assert run("desktop", "remove", "--system", tmp_path / "usr").status == 0
    assert ours_in(tmp_path / "usr") == []


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(shared: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = run("desktop", "install", "--system", tmp_path / "file")
    assert ran.status == 1
    assert "cannot be written" in ran.err
    assert ran.err.count("\n") == 1
