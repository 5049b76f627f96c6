"""README and the guide are tried as they stand: every command in them runs, and what they show is what comes out.

A block marked `console` holds commands after `$ ` (and `> ` for lines that go on), each with what it prints, where
`...` stands for anything; a last line `[1]` is an exit status that is not 0. A page runs from top to bottom in one
folder with an empty home. `python` blocks run there too; blocks of other languages are only read.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.project import sample
from annotator.project.create import create_project

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
GUIDE = sorted((ROOT / "docs" / "guide").glob("*.md"))
IN_THE_WINDOW = {"look", "review"}  # pages of what commands know nothing of
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
# what one command sets, the next one has, as in the shell that a person types them into
_REMEMBERING = 'set -a; . ../variables; eval "$1"; status=$?; export -p > ../variables; exit $status'
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@dataclass
class Command:
    line: str
    shown: list[str]
    status: int = 0


def blocks(page: Path, language: str = "") -> list[tuple[str, str]]:
    return [found for found in _BLOCK.findall(page.read_text("utf-8")) if not language or found[0] == language]


def commands(block: str) -> Iterator[Command]:
    command = None
    for line in block.splitlines():
        if line.startswith("$ "):
            if command:
                yield command
            command = Command(line[2:], [])
        elif command is None:
            raise ValueError(f"a console block begins with a command, not with {line!r}")
        elif line.startswith("> ") or line == ">":
            command.line += "\n" + line[2:]
        elif status := re.fullmatch(r"\[(\d+)\]", line):
            command.status = int(status[1])
        else:
            command.shown.append(line)
    if command:
        yield command


def plain(text: str) -> str:
    return " ".join(text.translate(_ISOLATES).split())


def is_shown(shown: list[str], printed: str) -> bool:
    """Nothing shown promises nothing: ids and lists are long."""
    pattern = re.escape(plain("\n".join(shown))).replace(r"\.\.\.", ".*")
    return not shown or re.fullmatch(pattern, plain(printed), re.DOTALL) is not None


@pytest.fixture
def shell(tmp_path):
    """Run a line in the page's folder; `annotator` is this checkout's, and `projects` lies there as in a checkout."""
    folder, home, programs = tmp_path / "page", tmp_path / "home", tmp_path / "bin"
    for each in (folder, home, programs):
        each.mkdir()
    (tmp_path / "variables").touch()
    (folder / "projects").symlink_to(ROOT / "projects")
    script = programs / "annotator"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m annotator "$@"\n')
    script.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ANNOTATOR_", "XDG_"))}
    environment = kept | {
        "HOME": str(home),
        "PATH": f"{programs}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",  # both streams in the order in which a terminal shows them
        "QT_QPA_PLATFORM": "offscreen",
        "ANNOTATOR_KEYRING": "off",
    }

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            arguments,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return run


def try_page(page: Path, shell) -> None:
    for language, block in blocks(page):
        if language == "python":
            ran = shell(sys.executable, "-c", block)
            assert ran.returncode == 0, ran.stdout
        for command in commands(block) if language == "console" else ():
            ran = shell("bash", "-c", _REMEMBERING, "bash", command.line)
            assert ran.returncode == command.status, f"{command.line}\n{ran.stdout}"
            assert is_shown(command.shown, ran.stdout), f"{command.line}\n{ran.stdout}"


def test_readme_runs_as_it_stands(shell):
    assert len(blocks(README, "python")) == 1
    try_page(README, shell)


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.stem)
def test_every_page_of_the_guide_runs_as_it_stands(page, shell):
    assert blocks(page, "console") or page.stem in IN_THE_WINDOW
    try_page(page, shell)


def test_the_python_api_is_shown_in_eight_lines():
    [(_, block)] = blocks(README, "python")
    assert len([line for line in block.splitlines() if line.strip()]) == 8


@pytest.mark.parametrize("page", [README, ROOT / "CONTRIBUTING.md", *GUIDE], ids=lambda page: page.stem)
def test_what_a_page_links_to_is_there(page):
    missing = [link for link in _LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert missing == []


def test_the_queries_of_the_file_format_find_something_in_the_sample(tmp_path):
    sqlite = pytest.importorskip("sqlcipher3.dbapi2")
    with create_project(tmp_path / "sample.annot", "Rana") as project:
        sample.bring_documents(project, sample.sample_folder())
        sample.bring_work(project, sample.sample_folder())
    [(_, block)] = blocks(ROOT / "docs" / "file-format.md", "sql")
    queries = [query for query in block.split(";") if query.strip()]
    assert len(queries) == 3
    connection = sqlite.connect(tmp_path / "sample.annot")
    for query in queries:
        assert connection.execute(query).fetchall(), query
    connection.close()


def test_a_page_that_promises_something_else_is_noticed(shell, tmp_path):
    page = tmp_path / "page.md"
    for promise in ("$ echo one two\none three\n", "$ exit 3\n", "$ true\n[1]\n"):
        page.write_text(f"```console\n{promise}```\n")
        with pytest.raises(AssertionError):
            try_page(page, shell)
    page.write_text("```console\n$ cat <<END; exit 3\n> one two\n> END\none ...\n[3]\n```\n")
    try_page(page, shell)
