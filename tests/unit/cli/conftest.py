import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import orjson
import pytest

from annotator.__main__ import main

ARABIC = "قُتل 12 شخصاً في قصف على السوق.\nقال شهود إن الطيران نفذ الغارة.\n"
ENGLISH = "At least 16 people were killed in the market, residents said.\nThe army denied it.\n"


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    def json(self) -> object:
        return orjson.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith("ANNOTATOR_") and each != "ANNOTATOR_KEYRING"]:
        monkeypatch.delenv(name)


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    def command(*arguments: object, given: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        capsysbinary.readouterr()
        status = main([str(each) for each in arguments])
        sys.stdout.flush()
        out, err = capsysbinary.readouterr()
        return Ran(status, out.decode(), err.decode())

    return command


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "market.txt").write_text(ENGLISH, "utf-8")
    (folder / "سوق.txt").write_text(ARABIC, "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "work.annot"
    assert run("create", path, "--member", "Rana").status == 0
    return path


@pytest.fixture
def filled(project: Path, texts: Path, run: Run) -> Path:
    assert run("import", project, texts).status == 0
    return project


def mark(run: Run, path: Path, *options: object, label: str = "person", at: str = "12:18") -> str:
    ran = run("annotate", path, "--document", "market", "--label", label, "--fragment", at, *options)
    assert ran.status == 0, ran.err
    return ran.out.strip()
