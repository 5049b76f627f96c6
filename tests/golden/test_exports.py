"""Exports compared with files that were looked at; `make golden` renews them, and git shows what changed."""

import os
import shutil
from pathlib import Path

import pytest

from annotator.project import corpus, sample
from annotator.project.create import create_project

FILES = Path(__file__).parent / "files"
CHOSEN = ("18 قتيلاً في قصف على سوق النهرين وسط السروة", "At least 16 killed in shelling of Nahrain market")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("golden")
    with create_project(
        folder / "sample.annot", "Manager", title=sample.sample_title(sample.sample_folder())
    ) as project:
        sample.bring_documents(project, sample.sample_folder())
        sample.bring_work(project, sample.sample_folder())
        for name in ("brat", "jsonl"):
            corpus.export(project, name, folder / "out" / name, layer="gold", documents=CHOSEN)
    return folder / "out"


@pytest.mark.parametrize("name", ["brat", "jsonl"])
def test_the_export_of_gold_is_what_was_looked_at(exported: Path, name: str):
    made, kept = exported / name, FILES / name
    if os.environ.get("ANNOTATOR_GOLDEN") == "renew":
        shutil.rmtree(kept, ignore_errors=True)
        kept.unlink(missing_ok=True)
        (shutil.copytree if made.is_dir() else shutil.copy)(made, kept)
    assert _content(made) == _content(kept)


def _content(path: Path) -> dict[str, bytes]:
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {"" if path.is_file() else str(each.relative_to(path)): each.read_bytes() for each in files}
