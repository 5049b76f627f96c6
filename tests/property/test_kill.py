"""SIGKILL at any instant loses no acknowledged act and never leaves a file that does not open (DESIGN 9.3)."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.project import files
from annotator.project.session import open_project
from tests.bench.load import build_text, draw_spans
from tests.texts import bring_texts

KILLS = 200 if os.environ.get("ANNOTATOR_PROFILE") == "soak" else 20

# the child acts without pause and says each act once it is durable: one line, flushed
WORKER = """
import sys
from annotator.project import annotate
from annotator.project.session import open_project

project = open_project(sys.argv[1], sys.argv[2] or None)
documents = [document.id for document in project.documents()]
number = 0
print("ready", flush=True)
while True:
    number += 1
    document = documents[number % len(documents)]
    ids = [project.annotate(document, "person", [(number % 40, number % 40 + 3)], note=str(number))]
    print("+", *ids, flush=True)
    if number % 5 == 0:
        project.undo()
        print("-", *ids, flush=True)
    if number % 7 == 0:
        many = [annotate.draft(project, document, "group", [(at, at + 2)]) for at in range(60)]
        print("+", *annotate.add(project, many).ids, flush=True)
"""


@pytest.mark.parametrize("passphrase", ["", "open sesame"])
def test_a_killed_process_loses_no_acknowledged_act(tmp_path: Path, passphrase: str):
    from annotator.project.create import create_project

    path = tmp_path / "project.annot"
    with create_project(path, "Salma", passphrase=passphrase or None) as project:
        bring_texts(project)
    rnd = random.Random(7)
    present: set[str] = set()
    for _ in range(KILLS // 2):
        added, undone = kill_after(path, passphrase, rnd.uniform(0.0, 0.25))
        present = (present | added) - undone
        with open_project(path, passphrase or None) as project:
            assert list(files.findings(project)) == []
            stored = {each.id for each in project.annotations()}
            # an act that was stored but not yet said may be there: one bulk of 60 at the most, or one undo
            assert len(present - stored) <= 1, "acknowledged, and gone"
            assert len(stored - present) <= 60
            if present - stored:
                assert project.redo().count == 1, "only the undo that was being said may have taken one away"
            present = {each.id for each in project.annotations()}
    shutil.rmtree(tmp_path)


IMPORTER = """
import sys
from annotator.formats.corpus import Corpus
from annotator.project.corpus import import_corpora
from annotator.project.session import open_project
from tests.bench.load import build_text, draw_spans, loaded_document

project = open_project(sys.argv[1], sys.argv[2] or None)
text = build_text("en", 20_000)
spans = draw_spans(text)
number = len(project.documents())
print("ready", flush=True)
while True:
    number += 1
    document = loaded_document(text + str(number), spans, str(number))
    import_corpora(project, [Corpus([document])])
    print("+", document.document.id, flush=True)
"""


@pytest.mark.parametrize("passphrase", ["", "open sesame"])
def test_a_killed_import_has_come_in_whole_or_not_at_all(tmp_path: Path, passphrase: str):
    from annotator.project.create import create_project

    path = tmp_path / "project.annot"
    create_project(path, "Salma", passphrase=passphrase or None).close()
    rnd = random.Random(8)
    count = len(draw_spans(build_text("en", 20_000)))
    present: set[str] = set()
    for _ in range(KILLS // 4):
        said, _ = kill_after(path, passphrase, rnd.uniform(0.0, 0.3), IMPORTER)
        with open_project(path, passphrase or None) as project:
            assert list(files.findings(project)) == []
            stored = {each.id for each in project.documents()}
            assert present | said <= stored, "acknowledged, and gone"
            assert len(stored - present - said) <= 1
            assert set(project.counts().values()) <= {count}
            assert project.counts().keys() == stored
            present = stored
    assert present


def kill_after(path: Path, passphrase: str, seconds: float, script: str = WORKER) -> tuple[set[str], set[str]]:
    """Start a worker, kill it `seconds` after it is ready, and return the ids it said it added and undid."""
    worker = subprocess.Popen([sys.executable, "-c", script, str(path), passphrase], stdout=subprocess.PIPE)
    assert worker.stdout is not None
    assert worker.stdout.readline() == b"ready\n"
    time.sleep(seconds)
    worker.send_signal(signal.SIGKILL)
    said = worker.stdout.read().decode()
    worker.wait()
    worker.stdout.close()
    lines = [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]
    added = {name for sign, *names in lines if sign == "+" for name in names}
    return added, {name for sign, *names in lines if sign == "-" for name in names}
