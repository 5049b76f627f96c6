"""How far people are with documents: new, begun, done, and what a reviewer said of it since."""

import time
from collections.abc import Iterable, Mapping

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import stage_state
from annotator.model.document import DocumentState, Stage, Verdict
from annotator.project import naming
from annotator.project.people import here, may_write
from annotator.project.session import Project
from annotator.store.append import Act, Changed
from annotator.store.load import load_states, load_worked_on
from annotator.store.team import setting
from annotator.store.undo import Step
from annotator.store.verdicts import load_verdicts

CLOSED: frozenset[Stage] = frozenset({"done", "adjudicated"})
TESTS = "tests"  # the setting that holds the documents of the training
_SLIP_MS = 60_000


def states(project: Project, member: str | None = None) -> dict[str, Stage]:
    """Return for each document, by id, how far a member (a name or id) is with it; None is the person here.

    It is what they said last, or what a reviewer or manager said of that; else it is begun where they marked anything,
    and new where they did not. In a copy that nobody has claimed all is new to the person here.
    """
    owner = _owner(project, member)
    worked_on = load_worked_on(project.replica.connection, owner)
    said = {each.document: each for each in load_states(project.replica.connection, owner)}
    judged = {each.document: each for each in verdicts(project, owner)}
    return {
        each.id: stage_of(said.get(each.id), judged.get(each.id), each.id in worked_on) for each in project.documents()
    }


def stage_of(said: DocumentState | None, verdict: Verdict | None, worked_on: bool) -> Stage:
    """Return how far a member is: a verdict holds until they say something that knows of it."""
    if verdict is not None and (said is None or said.mark != verdict.mark):
        return "begun" if verdict.stage == "reopened" else verdict.stage
    return said.stage if said else "begun" if worked_on else "new"


def verdicts(project: Project, member: str | None = None) -> list[Verdict]:
    """Return the verdicts that reviewers and managers gave on a member's work (an id), or on everybody's."""
    judges = frozenset(each.id for each in project.members.values() if each.role != "annotator")
    return load_verdicts(project.replica.connection, judges, member)


def _owner(project: Project, member: str | None) -> str:
    if member is not None:
        return naming.member_named(project.members.values(), member).id
    return project.person.id if project.person else ""


def set_done(project: Project, document: str, done: bool) -> Changed:
    """Say that the person here is done with a document, or is at it again; one act, and none where it is so already.

    What their work was when they were done is what their changes say up to this one: reviewing reads that. Raises
    RefusedError where an annotator would take up again what is done.
    """
    found, person = project.document(document), here(project)
    sheet = may_write(project, Sheet("work", found.id, person.id))
    is_done = states(project)[found.id] in CLOSED
    if is_done and not done and person.role == "annotator":
        raise RefusedError(f"“{found.title}” is done; ask a reviewer or manager to return it to you.")
    marks = {each.document: each.mark for each in verdicts(project, person.id)}
    with project.act("done" if done else "reopen", found.id) as act:
        if done != is_done:
            act.put(sheet, "state", found.id, stage_state("done" if done else "begun", marks.get(found.id, "")))
    return project.changed


def stays_done(project: Project, step: Step) -> str:
    """Say why an act that said done cannot be undone, empty where it can.

    An annotator takes back a slip within a minute; a test, of which they have seen the score by then, not at all.
    """
    person = project.person
    if step.verb != "done" or person is None or person.role != "annotator":
        return ""
    chosen = setting(project.replica.connection, TESTS)
    tested = isinstance(chosen, list) and step.detail in chosen
    if not tested and 0 <= time.time() * 1000 - step.wall_ms < _SLIP_MS:
        return ""
    title = next((each.title for each in project.documents() if each.id == step.detail), "")
    return f"“{title}” is done; ask a reviewer or manager to return it to you."


def put_stages(project: Project, act: Act, sheets: Iterable[Sheet], done: bool) -> int:
    """Say as part of an act that members are done with the documents of their `sheets`, or have begun them.

    What they are done with already stays so. Returns how many are said to be done by it.
    """
    marks: Mapping[tuple[str, str], str] = {(each.document, each.member): each.mark for each in verdicts(project)}
    stages: dict[str, dict[str, Stage]] = {}
    written = 0
    for sheet in sheets:
        if sheet.owner not in stages:
            stages[sheet.owner] = states(project, sheet.owner) if sheet.owner in project.members else {}
        before = stages[sheet.owner].get(sheet.document, "new")
        if (before in CLOSED) if done else (before != "new"):
            continue
        state = stage_state("done" if done else "begun", marks.get((sheet.document, sheet.owner), ""))
        act.put(sheet, "state", sheet.document, state)
        written += done
    return written
