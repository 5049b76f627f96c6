"""What a project says and holds, for comparing one file with another, or before an act with after."""

import tempfile
from dataclasses import replace
from pathlib import Path

import orjson

from annotator.log.states import annotation_state
from annotator.log.waiting import value_at
from annotator.model.annotation import Annotation
from annotator.project import comments, states
from annotator.project.conflicts import Conflict, conflicts
from annotator.project.create import create_project
from annotator.project.session import Project
from tests.texts import bring_texts

_template: list[Path] = []


def template() -> Path:
    """Return a project with texts, built once."""
    if not _template:
        path = Path(tempfile.mkdtemp()) / "template.annot"
        with create_project(path, "Salma") as project:
            bring_texts(project)
        _template.append(path)
    return _template[0]


def said(project: Project) -> dict[str, object]:
    """Return all that a project says, without what is local to its file."""
    rows = project.replica.connection.exec_driver_sql(
        "SELECT s.layer, s.document, s.owner, c.family, c.record, c.path, c.change FROM conflict c "
        "JOIN sheet s ON s.key = c.sheet"
    )
    return {
        "annotations": {each.id: each for each in project.annotations()},
        "documents": {each.id: each for each in project.documents()},
        "members": dict(project.members),
        "schema": project.schema,
        "states": states.states(project),
        "comments": comments.comments(project),
        "conflicts": sorted(tuple(row) for row in rows),
    }


def log(project: Project) -> dict[str, tuple[object, ...]]:
    """Return every change by id, as stored."""
    rows = project.replica.connection.exec_driver_sql(
        "SELECT id, action, lamport, wall_ms, kind, v, record, base, payload_hash, payload, salt FROM change"
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def without_payloads(changes: dict[str, tuple[object, ...]], records: set[str]) -> dict[str, tuple[object, ...]]:
    """Return changes as stored, those of `records` as a redaction leaves them."""
    return {name: (*row[:8], None, None) if row[5] in records else row for name, row in changes.items()}


def holding(project: Project, records: set[str]) -> int:
    """Return how many changes of `records` hold a payload."""
    return sum(row[5] in records and row[8:] != (None, None) for row in log(project).values())


def losing(project: Project) -> set[tuple[str, str, bytes]]:
    """Return what waits to be settled in annotations: record, field and value."""
    return {
        (each.record, each.field, orjson.dumps(each.other, option=orjson.OPT_SORT_KEYS))
        for each in conflicts(project)
        if each.kind == "annotation" and each.field != "schema"
    }


def gone(project: Project, waiting: set[tuple[str, str, bytes]]) -> set[tuple[str, str, bytes]]:
    """Return what waited and neither waits nor shows now: a value that the record came to agree with is none."""
    return {each for each in waiting - losing(project) if not shows(project, *each)}


def shows(project: Project, record: str, field: str, value: bytes) -> bool:
    """Tell whether an annotation has a value."""
    return any(
        orjson.dumps(value_at(annotation_state(each), field), option=orjson.OPT_SORT_KEYS) == value
        for each in project.annotations(ids=[record])
    )


def place(each: Conflict) -> tuple[object, ...]:
    return each.sheet, each.kind, each.record


def field(each: Conflict) -> tuple[object, ...]:
    return *place(each), each.field


def values(listed: list[Conflict]) -> set[tuple[object, ...]]:
    """Return what waits, whoever put it; the version of the schema goes with what else waits."""
    spelled = orjson.OPT_SORT_KEYS
    return {(*field(each), orjson.dumps(each.other, option=spelled)) for each in listed if each.field != "schema"}


def without_conflicts(said: dict[str, object]) -> dict[str, object]:
    """Leave out what waits: what waited before an act waits again after undo under a new change."""
    return {name: each for name, each in said.items() if name != "conflicts"}


def without_schema(annotation: Annotation) -> Annotation:
    return replace(annotation, schema=0)
