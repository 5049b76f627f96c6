"""Changing the schema of a project in use: nothing is dropped, and what no longer fits is listed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.formats.schema_file import read_schema
from annotator.log.change import Sheet
from annotator.log.schema_state import label_state, schema_state
from annotator.log.states import annotation_state, document_state, entry_state
from annotator.model.annotation import Annotation
from annotator.model.fit import Problem, problems
from annotator.model.schema import Schema
from annotator.model.schema_change import changes_between
from annotator.project.annotate import single_roles
from annotator.project.people import manager_here
from annotator.project.session import PROJECT, Project
from annotator.store.append import Act


@dataclass(frozen=True, slots=True)
class Misfit:
    """An annotation that does not fit the schema, and why."""

    annotation: Annotation
    problem: Problem


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying a schema did, a sentence each, and what no longer fits."""

    report: tuple[str, ...]
    moved: int
    misfits: tuple[Misfit, ...]


def apply(project: Project, path: Path) -> Applied:
    """Make the project's schema what the file at `path` says, as one act that can be undone.

    Items that the file lacks are retired; a label with `merge_into` gives its annotations to the other.
    """
    wanted = read_schema(path)
    moved = 0
    with project.act("schema", wanted.id) as act:
        manager_here(project, "change the schema")
        change = changes_between(project.schema, wanted)  # in the act: no other window changes it in between
        for label in change.labels:
            act.put(PROJECT, "label", label.id, label_state(label))
        for old, new in change.merged.items():
            moved += _move(project, act, old, new, change.schema)
        _relabel_others(project, act, change.merged)
        if act.written or change.report:
            act.put(PROJECT, "schema", project.schema.id or change.schema.id, schema_state(change.schema))
    project.refresh()
    return Applied(tuple(change.report), moved, tuple(misfits(project)))


def _move(project: Project, act: Act, old: str, new: str, schema: Schema) -> int:
    """Give the annotations of label `old` the label `new`, in every member's work and in gold."""
    found = [each for each in project.annotations() if each.label == old]
    singles = single_roles(schema.labels.get(new))
    for each in found:
        sheet = Sheet(each.layer, each.document, each.owner)
        state = annotation_state(replace(each, label=new, schema=schema.version), singles)
        act.put(sheet, "annotation", each.id, state)
    return len(found)


def _relabel_others(project: Project, act: Act, merged: Mapping[str, str]) -> None:
    """Give documents and entries of merged labels the labels that took over."""
    for document in project.documents() if merged else ():
        labels = tuple(dict.fromkeys(merged.get(label, label) for label in document.labels))
        if labels != document.labels:
            act.put(PROJECT, "document", document.id, document_state(replace(document, labels=labels)))
    for entry in project.entries() if merged else ():
        if entry.label in merged:
            sheet = Sheet(entry.layer, "", entry.owner)
            act.put(sheet, "entry", entry.id, entry_state(replace(entry, label=merged[entry.label])))


def misfits(project: Project, document: str | None = None) -> list[Misfit]:
    """Return what does not fit the schema, in the order of the text."""
    found, schema = project.annotations(document), project.schema
    labels = _labels(project, found if document is None else project.annotations())
    return [Misfit(each, problem) for each in found for problem in problems(each, schema, labels)]


def _labels(project: Project, annotations: list[Annotation]) -> Callable[[str], str | None]:
    known = {each.id: each.label for each in annotations} | {
        f"entry:{each.id}": each.label for each in project.entries()
    }
    return known.get
