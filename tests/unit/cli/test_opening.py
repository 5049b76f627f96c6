"""Opening: the window asks for what a command line did not say, and a file stays as it is until somebody acts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.project.session import open_project

from .conftest import Run

# gives up at the first question, and names it; the display is named behind Qt's back, which draws offscreen
_GIVING_UP = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.__main__ import main
from annotator.ui.app import application
app = application()
del os.environ["QT_QPA_PLATFORM"]
os.environ["DISPLAY"] = ":0"
def give_up():
    if dialog := QApplication.activeModalWidget():
        print(type(dialog).__name__, flush=True)
        dialog.reject()
    elif QApplication.activeWindow():
        print("Window", flush=True)
        QApplication.activeWindow().close()
timer = QTimer(interval=20)
timer.timeout.connect(give_up)
timer.start()
sys.exit(main(sys.argv[1:]))
"""

MARK = ("--document", "market", "--label", "person", "--fragment", "12:18")


def asked(*arguments: object) -> tuple[str, int, str]:
    """Run a command in whose window a person gives up at once: what it showed first, exit status, standard error."""
    ran = subprocess.run(
        [sys.executable, "-c", _GIVING_UP, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return next(iter(ran.stdout.split()), ""), ran.returncode, ran.stderr


@pytest.fixture
def copy(filled: Path, run: Run, tmp_path: Path) -> Path:
    assert run("member", "add", filled, "Omar").status == 0
    path = tmp_path / "copy.annot"
    path.write_bytes(filled.read_bytes())
    return path


def test_the_window_asks_who_is_there_in_a_copy(copy: Path) -> None:
    assert asked("open", copy)[:2] == ("WhoDialog", 1)
    with open_project(copy) as project:
        assert project.person is None


def test_without_a_file_the_bare_window_opens_as_from_a_menu() -> None:
    assert asked("open")[:2] == ("Window", 0)


def test_a_person_who_is_named_is_not_asked_for(copy: Path) -> None:
    assert asked("open", copy, "--as", "Omar")[:2] == ("Window", 0)
    shown, status, error = asked("open", copy, "--as", "Nobody")
    assert (shown, status) == ("", 1)
    assert "No member is called “Nobody”" in error


def test_the_window_asks_for_the_passphrase(run: Run, tmp_path: Path) -> None:
    path, secret = tmp_path / "secret.annot", tmp_path / "secret"
    secret.write_text("open sesame\n")
    assert run("create", path, "--member", "Rana", "--passphrase-file", secret).status == 0
    assert asked("open", path)[:2] == ("PassphraseDialog", 1)
    assert asked("open", path, "--passphrase-file", secret)[:2] == ("Window", 0)
    secret.write_text("wrong\n")
    shown, status, error = asked("open", path, "--passphrase-file", secret)
    assert (shown, status) == ("", 1)
    assert "passphrase does not open" in error


def test_what_is_no_project_file_is_told_before_any_window(copy: Path, tmp_path: Path) -> None:
    copy.write_bytes(b"At least 16 people.\n" * 10)
    for path in (copy, tmp_path, tmp_path / "none.annot"):
        shown, status, error = asked("open", path)
        assert (shown, status, error.count("\n")) == ("", 1, 1)


@pytest.mark.parametrize(
    "refused",
    [
        ("annotate", "--document", "market", "--label", "unicorn", "--fragment", "0:2"),
        ("annotate", "--document", "market", "--label", "person", "--fragment", "0-2"),
        ("annotate",),
        ("remove", "ffffffff"),
        ("edit", "ffffffff", "--note", "x"),
        ("undo",),
        ("describe", "market"),
        ("member", "add", "Rana"),
        ("import", "no-such-folder"),
    ],
)
@pytest.mark.parametrize("who", [(), ("--as", "Omar")])
def test_a_refused_command_leaves_a_copy_as_it_was(
    copy: Path, run: Run, refused: tuple[str, ...], who: tuple[str, ...]
) -> None:
    words = 2 if refused[0] == "member" else 1
    assert run(*refused[:words], copy, *refused[words:], *who).status in (1, 2)
    with open_project(copy) as project:
        assert project.replica.device is None
        assert project.replica.connection.exec_driver_sql("SELECT count(*) FROM device").scalar_one() == 1


def test_a_command_that_is_done_claims_the_copy_for_good(copy: Path, run: Run) -> None:
    assert run("annotate", copy, "--as", "Omar", *MARK).status == 0
    assert run("annotate", copy, *MARK).err == ""
    assert {each["member"] for each in run("annotations", copy, "--json").json()} == {"Omar"}
