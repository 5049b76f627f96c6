"""What only a real process shows: exit status, the streams' encoding, pipes that close, an interrupt."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import orjson
import pytest

from .conftest import Run, mark

COMMAND = [sys.executable, "-m", "annotator"]


def started(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | environment
    return subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, check=False, env=env)


def test_streams_are_utf8_in_any_locale(filled: Path, run: Run) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}
    listed = started("documents", filled, "--json", **plain)
    assert [each["title"] for each in orjson.loads(listed.stdout)] == ["market", "سوق"]
    told = started("show", filled, "السوق", LC_ALL="C")
    assert told.returncode == 1
    assert "“السوق”" in told.stderr.decode("utf-8")


def test_lines_from_standard_input_are_utf8(filled: Path) -> None:
    line = '{"document": "سوق", "label": "شخص", "fragments": [[8, 12]], "text": "شخصا"}\n'.encode()
    env = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    ran = subprocess.run(
        [*COMMAND, "annotate", filled, "--jsonl", "-"], input=line, capture_output=True, check=False, env=env
    )
    assert ran.returncode == 0, ran.stderr
    assert len(ran.stdout.split()) == 1


def test_status_and_streams_of_each_end(filled: Path) -> None:
    done = started("documents", filled)
    assert (done.returncode, done.stderr) == (0, b"")
    refused = started("documents", "none.annot")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr.startswith(b"annotator: There is no project file none.annot")
    usage = started("documents")
    assert (usage.returncode, usage.stdout) == (2, b"")
    assert started("--version").stdout.startswith(b"annotator 0")


def test_a_reader_that_goes_away_is_met_quietly(filled: Path, run: Run) -> None:
    row = b'{"document": "market", "label": "person", "fragments": [[0, 2]]}\n'
    assert run("annotate", filled, "--jsonl", "-", given=row * 2000).status == 0
    with subprocess.Popen(
        [*COMMAND, "annotations", filled, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_full_output_is_told(filled: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*COMMAND, "documents", filled, "--json"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"annotator: The output cannot be used")
    assert ran.stderr.count(b"\n") == 1


def test_an_interrupt_is_quiet(filled: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "annotate", filled, "--jsonl", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a job in the background starts with the signal ignored, and would hand that on
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    ) as process:
        assert process.stderr is not None
        assert process.stdin is not None
        time.sleep(1.5)  # it waits for its input by now
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr.read() == b""
        process.stdin.close()


def test_bugs_are_loud(filled: Path) -> None:
    script = "import annotator.project.session as s, sys; s.Project.documents = lambda self: 1 / 0; "
    script += "from annotator.__main__ import main; sys.exit(main(sys.argv[1:]))"
    ran = subprocess.run([sys.executable, "-c", script, "documents", filled], capture_output=True, check=False)
    assert ran.returncode == 1
    assert b"ZeroDivisionError" in ran.stderr


def test_listing_imports_nothing_heavy(filled: Path, run: Run) -> None:
    mark(run, filled)
    script = "import sys; from annotator.__main__ import main; main(sys.argv[1:]); print(sorted(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", script, "documents", str(filled), "--json"], capture_output=True, check=True
    )
    loaded = ran.stdout.decode().splitlines()[-1]
    for heavy in ("PySide6", "rich.console", "alembic", "cryptography", "arabic_reshaper", "keyring"):
        assert f"'{heavy}" not in loaded, heavy
