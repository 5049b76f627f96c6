"""Mutated inputs through the whole import: all of it comes in and can be taken back, or one sentence and nothing."""

import shutil
from pathlib import Path
from random import Random

import pytest

from annotator.errors import AnnotatorError, BadInputError
from annotator.formats.schema_file import read_schema, write_schema
from annotator.paths import data_folder
from annotator.project import corpus, files
from annotator.project.lines import annotate_lines
from tests.texts import ARABIC, TEXTS
from tests.unit.formats.test_format_fuzz import HARMS, SAMPLES, TIMES


def harmed(random: Random, data: bytes) -> bytes:
    for _ in range(random.choice([1, 1, 2, 4])):
        data = random.choice(HARMS)(random, data) if data else data
    return data


def is_one_sentence(error: AnnotatorError) -> None:
    assert "\n" not in str(error)


def names(error: AnnotatorError, path: Path) -> None:
    assert str(path) in str(error)


def said(project) -> tuple[object, ...]:
    changes = project.replica.connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
    return changes, project.documents(), project.annotations(), project.schema, project.members


@pytest.mark.parametrize("sample", SAMPLES)
def test_an_import_of_a_damaged_file_is_whole_or_nothing(project, sample, tmp_path: Path):
    reader, write = SAMPLES[sample]
    pristine = tmp_path / "pristine"
    pristine.mkdir()
    write(pristine)
    refused = 0
    for seed in range(TIMES // 4):
        random = Random(f"import {sample} {seed}")
        folder = tmp_path / "damaged"
        shutil.copytree(pristine, folder)
        victim = random.choice(sorted(path for path in folder.rglob("*") if path.is_file()))
        victim.write_bytes(harmed(random, victim.read_bytes()))
        single = sorted(folder.iterdir())[0] if sample in ("own brat", "jsonl") else folder
        before = said(project)
        try:
            report = corpus.import_paths(project, [single], format=reader.name)
        except AnnotatorError as error:
            is_one_sentence(error)
            assert said(project) == before
            refused += 1
        else:
            if report.changed and report.changed.count:
                assert project.undo().skipped == ()
            assert said(project)[1:] == before[1:]
        shutil.rmtree(folder)
    assert 0 < refused < TIMES // 4
    assert list(files.findings(project)) == []


def test_a_damaged_schema_file_is_read_whole_or_refused_with_findings(tmp_path: Path):
    pristine = (data_folder("projects") / "conflict-reporting" / "schema.toml").read_bytes()
    path = tmp_path / "schema.toml"
    refused = 0
    for seed in range(TIMES):
        path.write_bytes(harmed(Random(f"schema {seed}"), pristine))
        try:
            schema = read_schema(path)
        except BadInputError as error:
            names(error, path)
            refused += 1
        else:
            path.write_text(write_schema(schema), "utf-8")
            assert read_schema(path) == schema
    assert 0 < refused < TIMES


def test_damaged_lines_for_annotate_are_stored_whole_or_not_at_all(project, tmp_path: Path):
    title = next(iter(TEXTS))
    lines = (
        f'{{"id":"a","document":"{title}","kind":"entity","label":"person","fragments":[[0,5]],"text":"{ARABIC[:5]}"}}\n'
        f'{{"id":"b","document":"{title}","kind":"event","label":"battle","fragments":[[21,26]],'
        '"attributes":{"killed":"~18","outcome":"undecided"},"roles":[{"role":"attacker","target":"a"}]}\n'
        f'{{"document":"{title}","kind":"claim","label":"claim","fragments":[[30,60]],'
        '"roles":[{"role":"source","target":"publisher"},{"role":"cue","target":"span:30:34"},'
        '{"role":"about","target":"b"}],"note":"x"}\n'
    ).encode()
    assert len(annotate_lines(project, lines.splitlines(), "input").ids) == 3
    project.undo()
    refused = 0
    for seed in range(TIMES):
        before = said(project)
        try:
            annotate_lines(project, harmed(Random(f"lines {seed}"), lines).splitlines(), "input")
        except AnnotatorError as error:
            is_one_sentence(error)
            assert said(project) == before
            refused += 1
        else:
            project.undo()
            assert said(project)[1:] == before[1:]
    assert 0 < refused < TIMES
    assert list(files.findings(project)) == []
