"""How far the work is: by document, member and day, with the labels that were used; also as a table for others."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import BadInputError
from annotator.formats.cells import cell
from annotator.model.document import Document, Stage
from annotator.model.entry import Member
from annotator.project.session import Project
from annotator.project.states import states
from annotator.project.team import assigned
from annotator.store.progress import load_days, load_label_counts

STAGES: tuple[Stage, ...] = ("new", "begun", "returned", "done", "adjudicated")
_FAR: Mapping[Stage, int] = {stage: at for at, stage in enumerate(STAGES)}


@dataclass(frozen=True, slots=True)
class DocumentProgress:
    """How far one document is: as far as the member who is least far, of those whose task it is or who began it."""

    document: Document
    stage: Stage
    members: Mapping[str, Stage]  # by id


@dataclass(frozen=True, slots=True)
class Day:
    """What one member did on one day (UTC, as 2026-11-23): annotations made, and documents they were done with."""

    day: str
    member: str
    annotations: int
    done: int


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How often a label stands in one member's work, or in gold, where `member` is empty."""

    label: str
    member: str
    count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a project is; members are ids in every part of it."""

    documents: tuple[DocumentProgress, ...]
    days: tuple[Day, ...]
    labels: tuple[LabelCount, ...]
    members: tuple[Member, ...]

    def by_stage(self) -> dict[Stage, int]:
        """Return how many documents are at each stage."""
        found = Counter(each.stage for each in self.documents)
        return {stage: found[stage] for stage in STAGES}

    def by_member(self) -> dict[str, dict[Stage, int]]:
        """Return for each member how many of their documents are at each stage."""
        found: Counter[tuple[str, Stage]] = Counter(
            (member, stage) for each in self.documents for member, stage in each.members.items()
        )
        return {member.id: {stage: found[member.id, stage] for stage in STAGES} for member in self.members}


def progress(project: Project) -> Progress:
    """Return how far everybody is with what this file holds of their work."""
    stages = {member: states(project, member) for member in project.members}
    tasks = assigned(project)
    documents = tuple(_document(each, stages, tasks.get(each.id, frozenset())) for each in project.documents())
    days = tuple(_days(project))
    labels = tuple(LabelCount(*row) for row in load_label_counts(project.replica.connection))
    concerned = {member for each in documents for member in each.members}
    members = tuple(each for each in project.members.values() if not each.retired or each.id in concerned)
    return Progress(documents, days, labels, members)


def _document(document: Document, stages: Mapping[str, Mapping[str, Stage]], tasks: frozenset[str]) -> DocumentProgress:
    own = {
        member: said[document.id] for member, said in stages.items() if member in tasks or said[document.id] != "new"
    }
    return DocumentProgress(document, _least(set(own.values())), own)


def _least(stages: set[Stage]) -> Stage:
    """Return how far a document is with which members are so far."""
    if "returned" in stages:
        return "returned"
    least: Stage = min(stages, key=lambda each: _FAR[each], default="new")
    return "begun" if least == "new" and len(stages) > 1 else least


def _days(project: Project) -> Iterator[Day]:
    """Walk the days on which anything was done, in order."""
    made, done = load_days(project.replica.connection)
    annotations = Counter((_day(wall_ms), member) for member, wall_ms in made)
    finished = Counter((_day(wall_ms), member) for member, _, wall_ms in done)
    for day, member in sorted(annotations.keys() | finished.keys()):
        yield Day(day, member, annotations[day, member], finished[day, member])


def _day(wall_ms: int) -> str:
    return f"{datetime.fromtimestamp(wall_ms / 1000, UTC):%Y-%m-%d}"


def refuse_existing(path: Path) -> None:
    """Raise BadInputError where a file has that name."""
    if path.exists():
        raise BadInputError(f"{path} is there already; choose a new name.")


def write_csv(project: Project, found: Progress, path: Path) -> None:
    """Write a progress as one table, a figure a line: what it counts, of whom, and how many; UTF-8, as Excel reads it.

    Raises BadInputError where the file is there already.
    """
    refuse_existing(path)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("what", "document", "member", "stage", "day", "label", "count"))
        writer.writerows([cell(each) for each in row] for row in _lines(project, found))


def _lines(project: Project, found: Progress) -> Iterator[tuple[object, ...]]:
    names = {each.id: each.name for each in project.members.values()}
    for stage, count in found.by_stage().items():
        yield "documents", "", "", stage, "", "", count
    for member, stages in found.by_member().items():
        yield from (("member-documents", "", names[member], stage, "", "", stages[stage]) for stage in STAGES)
    for each in found.documents:
        for member, stage in each.members.items():
            yield "document", each.document.title, names[member], stage, "", "", 1
    for day in found.days:
        yield "annotations-made", "", names.get(day.member, day.member), "", day.day, "", day.annotations
        yield "documents-done", "", names.get(day.member, day.member), "", day.day, "", day.done
    for label in found.labels:
        layer = "annotations" if label.member else "gold-annotations"
        yield layer, "", names.get(label.member, label.member), "", "", label.label, label.count
