"""`recovery` shows the key on a terminal or writes it to a file; `recover` takes it from either, never an argument."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Run


@pytest.fixture
def key_file(project: Path, run: Run, tmp_path: Path) -> Path:
    ran = run("recovery", project, "--out", tmp_path / "key.txt")
    assert ran.status == 0, ran.err
    assert "print it" in ran.out
    assert (tmp_path / "key.txt").read_text().strip() not in ran.out
    return tmp_path / "key.txt"


def on_a_terminal(*arguments: object, asked: str = "", typed: str = "") -> str:
    """Run a command on a terminal of its own, type when it asks, and return all that shows there."""
    main, side = pty.openpty()
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    process = subprocess.Popen(command, stdin=side, stdout=side, stderr=side, start_new_session=True)
    os.close(side)
    shown = b""
    try:
        while part := _read(main):
            shown += part
            if typed and asked.encode() in shown:
                os.write(main, typed.encode() + b"\n")
                typed = ""
        process.wait(30)
    finally:
        process.kill()
        process.wait()
        os.close(main)
    return shown.decode()


def _read(terminal: int) -> bytes:
    """Return what shows next; nothing once the command has ended, or when it shows nothing for half a minute."""
    try:
        return os.read(terminal, 4096) if select.select([terminal], [], [], 30)[0] else b""
    except OSError:  # Linux says so where the other side is closed
        return b""


def test_without_a_terminal_the_key_goes_to_a_file_alone(project: Path, run: Run) -> None:
    ran = run("recovery", project)
    assert ran.status == 1
    assert ran.out == ""
    assert "--out FILE" in ran.err


def test_on_a_terminal_it_is_shown(project: Path, key_file: Path) -> None:
    shown = on_a_terminal("recovery", project)
    assert key_file.read_text().strip() in shown
    assert "safe place" in shown


def test_with_the_file_the_creator_goes_on_where_the_keys_are_lost(
    project: Path, key_file: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another computer"))
    assert run("recovery", project).status == 1
    ran = run("recover", project, "--key-file", key_file)
    assert ran.status == 0, ran.err
    assert "Rana goes on" in ran.out.replace("\u2068", "").replace("\u2069", "")
    assert run("check", project).status == 0
    assert run("member", "add", project, "Lina").status == 0


def test_typed_at_a_terminal_it_does_not_show(project: Path, key_file: Path) -> None:
    shown = on_a_terminal("recover", project, asked="Recovery key:", typed=key_file.read_text().strip().lower())
    assert "on a new device" in shown
    assert key_file.read_text()[:9].lower() not in shown.lower()


@pytest.mark.parametrize(
    ("content", "said"), [("", "has 0;"), ("nonsense", "has 8;"), ("0" * 56, "as it was printed"), (None, "no file")]
)
def test_what_is_no_key_is_refused(project: Path, run: Run, tmp_path: Path, content: str | None, said: str) -> None:
    path = tmp_path / "given.txt"
    if content is not None:
        path.write_text(content)
    ran = run("recover", project, "--key-file", path)
    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err


def test_a_key_of_another_encoding_or_a_folder_is_refused(project: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\xff")
    assert "UTF-8" in run("recover", project, "--key-file", tmp_path / "binary").err
    assert "cannot be read" in run("recover", project, "--key-file", tmp_path).err


def test_without_a_terminal_the_key_must_be_in_a_file(project: Path, run: Run) -> None:
    ran = run("recover", project)
    assert ran.status == 1
    assert "--key-file" in ran.err
