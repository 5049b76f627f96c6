"""Redacting: a manager names what must go; a preview says what that is, and then it is gone for good, everywhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.errors import BadInputError, NotFoundError
from annotator.log.records import State
from annotator.model.document import Document
from annotator.model.ids import derived_id, new_id
from annotator.project import naming
from annotator.project.comments import comment_id
from annotator.project.people import manager_here
from annotator.project.session import PROJECT, Project
from annotator.store.append import Changed
from annotator.store.redact import REDACTION, Extent, Redactions, extent, made_of
from annotator.store.scrub import scrub


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be redacted: a document or none, and the ids of single records; and what goes with them.

    With annotations go the gold that was made of them and the decisions on them, which copy what they say.
    """

    document: Document | None
    records: tuple[str, ...]
    goes: Extent


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was done: the redaction's id, what changed, and the names of backups that had to be removed."""

    id: str
    changed: Changed
    removed: tuple[str, ...]


def plan(
    project: Project,
    document: str | None = None,
    annotations: Iterable[str] = (),
    entries: Iterable[str] = (),
    comments: Iterable[str] = (),
) -> Plan:
    """Return what a redaction of these, as people name them, would take; only a manager may ask.

    Raises NotFoundError for what is not there, BadInputError where nothing is named.
    """
    manager_here(project, "redact anything")
    found = None if document is None else project.document(document)
    marked = [project.annotation_id(each) for each in annotations]
    records = dict.fromkeys(
        [
            *marked,
            *(derived_id("gold", each) for each in marked),  # a reviewer elsewhere may have made it gold meanwhile
            *sorted(made_of(project.replica.connection, marked)),
            *(naming.entry_named(project.entries(), each).id for each in entries),
            *(comment_id(project, each) for each in comments),
        ]
    )
    if found is None and not records:
        raise BadInputError("Say what to redact: a document, annotations, entries or comments.")
    goes = extent(project.replica.connection, _named(found, records))
    if not goes.changes:
        raise NotFoundError("All of that was redacted before; nothing is left of it.")
    return Plan(found, tuple(records), goes)


def _named(document: Document | None, records: Iterable[str]) -> Redactions:
    return Redactions(frozenset({document.id} if document else ()), frozenset(records))


def redact(project: Project, wanted: Plan, reason: str) -> Redacted:
    """Take what is planned out of the file, its WAL and its backups, as one act that cannot be undone.

    What stays for all to read is who did it, when, and the reason. Others' files follow when they merge or synchronise.
    """
    manager_here(project, "redact anything")
    if not reason.strip():
        raise BadInputError("A redaction needs a reason, which stays for all to read.")
    name = new_id()
    state: State = {
        "document": wanted.document.id if wanted.document else "",
        "records": list(wanted.records),
        "reason": reason.strip(),
    }
    with project.act("redact") as act:
        act.put(PROJECT, REDACTION, name, state)
    return Redacted(name, project.changed, tuple(scrub(project.replica)))
