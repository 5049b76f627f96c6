"""How fast acts are stored: in bulk beside a raw executemany of the same rows, and one by one beside a flush."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from annotator.model.annotation import Annotation
from annotator.model.document import document_id
from annotator.project import annotate, files
from annotator.project.create import create_project
from annotator.project.session import Project, open_project
from annotator.store.engine import transaction
from annotator.store.folding import insert_sql
from annotator.store.replica import create, remove_file
from tests.bench.figures import Figure, figure, median_ms, seconds
from tests.texts import ARABIC, bring_texts

COUNT = 100_000
TABLES = ("sheet", "stream", "change", "annotation", "fragment")
SINGLE = 60


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the figures of storing, plain and encrypted."""
    yield from _single(folder)
    for name, passphrase in (("plain", None), ("encrypted", "open sesame")):
        yield from _bulk(folder, name, passphrase)


def _bulk(folder: Path, name: str, passphrase: str | None) -> Iterator[Figure]:
    path = folder / f"bulk-{name}.annot"
    ours, raws = [], []
    for _ in range(3):  # in turn, so that a noisy neighbour strikes both
        remove_file(path)
        with create_project(path, "Bench", passphrase=passphrase) as project:
            bring_texts(project)
            ours.append(seconds(partial(annotate.add, project, annotations())))
            rows = {table: _rows(project, table) for table in TABLES}
            raws.append(_raw(folder / f"raw-{name}.annot", passphrase, rows))
    value, raw = sorted(ours)[1], sorted(raws)[1]
    yield figure(
        f"import {COUNT:,} annotations in one action, {name}",
        value,
        "s",
        most=10,
        peer="raw executemany of the same rows",
        peer_value=raw,
        most_ratio=2,
    )
    with open_project(path, passphrase) as project:
        found: list[str] = []
        yield figure(f"check that file, {name}", seconds(lambda: found.extend(files.findings(project))), "s", most=5)
        assert not found
        yield _one(project, folder, f"one annotation to durable, full file, {name}")


def annotations(count: int = COUNT) -> list[Annotation]:
    """Return annotations of five letters each on the sample's Arabic text."""
    document, length = document_id(ARABIC), len(ARABIC)
    starts = (number % (length - 9) for number in range(count))
    labels = ("person", "group", "facility")
    return [
        Annotation("", document, "", "work", "entity", labels[at % 3], ((at, at + 5),), (ARABIC[at : at + 5],))
        for at in starts
    ]


def _rows(project: Project, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in project.replica.connection.exec_driver_sql(f"SELECT * FROM {table}").all()]


def _raw(path: Path, passphrase: str | None, rows: dict[str, list[tuple[object, ...]]]) -> float:
    """Return the seconds that writing `rows` takes with nothing but the driver, tables and indexes alike."""
    remove_file(path)
    with create(path, passphrase) as replica:

        def write() -> None:
            with transaction(replica.connection):
                cursor = replica.connection.connection.dbapi_connection.cursor()
                for table, each in rows.items():
                    cursor.executemany(insert_sql(table), each)

        return seconds(write)


def _single(folder: Path) -> Iterator[Figure]:
    with create_project(folder / "single.annot", "Bench") as project:
        bring_texts(project)
        yield _one(project, folder, "one annotation to durable, empty file, plain")


def _one(project: Project, folder: Path, name: str) -> Figure:
    """Measure one annotation beside the flush of the disk itself: the same bytes appended and fsynced."""
    document = project.documents()[0].id
    project.annotate(document, "person", [(0, 5)])
    value = median_ms(lambda: project.annotate(document, "person", [(0, 5)]), SINGLE)
    flush = median_ms(lambda: _append_and_flush(folder / "flush"), SINGLE)
    return figure(f"{name}, beyond a flush", value - flush, "ms", most=5, peer="flush of the disk", peer_value=flush)


def _append_and_flush(path: Path) -> None:
    with path.open("ab", buffering=0) as file:
        file.write(b"x" * 8 * 4096)
        os.fsync(file.fileno())
