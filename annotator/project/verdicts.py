"""Judging members' work on a document: it is returned with a comment, adjudicated, or taken up again."""

from collections.abc import Iterable, Sequence

from annotator.errors import RefusedError
from annotator.log.change import Sheet
from annotator.log.states import verdict_state
from annotator.model.document import Document, Judgement, Stage, Verdict
from annotator.model.entry import Member
from annotator.model.ids import new_id
from annotator.project import naming
from annotator.project.people import here, may_write, with_article
from annotator.project.session import Project
from annotator.project.states import CLOSED, states, verdicts

VERDICTS: dict[str, Judgement] = {each: each for each in ("returned", "adjudicated", "reopened")}


def judge(
    project: Project, document: str, stage: Judgement, members: Sequence[str] = (), comment: str = ""
) -> list[Member]:
    """Say of members' work on a document that it is returned, adjudicated or reopened; one act.

    Without `members` it is said of all whose work is done. Returns of whom it was said. Raises RefusedError where an
    annotator asks, or where a member is not so far.
    """
    found, person = project.document(document), _judge(project)
    sheet = may_write(project, Sheet("shared", found.id))
    judged = _named(project, members) if members else _ready(project, found, stage)
    for each in judged:
        _refuse_unready(project, found, each, stage)
    with project.act(stage, found.id) as act:
        for each in judged:
            said = Verdict(found.id, each.id, stage, comment.strip(), new_id(), person.id, 0)
            act.put(sheet, "verdict", each.id, verdict_state(said))
    return judged


def judge_each(project: Project, works: Iterable[tuple[str, str]], stage: Judgement, comment: str = "") -> int:
    """Say the same of several works, each a document and a member by id, as one act; those not done are left out.

    Returns of how many it was said. Raises RefusedError where an annotator asks, or where none is done.
    """
    person = _judge(project)
    asked = list(dict.fromkeys(works))
    stages = {member: states(project, member) for member in {member for _, member in asked}}
    ready = [(document, member) for document, member in asked if _may_be(stages[member][document], stage)]
    if not ready:
        raise RefusedError("None of this work is done; wait until it is, or choose other work.")
    sheets = {document: may_write(project, Sheet("shared", document)) for document, _ in ready}
    with project.act(stage, str(len(ready))) as act:
        for document, member in ready:
            said = Verdict(document, member, stage, comment.strip(), new_id(), person.id, 0)
            act.put(sheets[document], "verdict", member, verdict_state(said))
    return len(ready)


def _judge(project: Project) -> Member:
    person = here(project)
    if person.role == "annotator":
        raise RefusedError(f"Only a reviewer or manager may judge work; {person.name} is {with_article(person.role)}.")
    return person


def _named(project: Project, members: Sequence[str]) -> list[Member]:
    return [naming.member_named(project.members.values(), each) for each in dict.fromkeys(members)]


def _ready(project: Project, document: Document, stage: Judgement) -> list[Member]:
    """Return the members of whom it can be said."""
    listed = list(project.members.values())
    found = [each for each in listed if _is_ready(project, document, each, stage)]
    if not found:
        raise RefusedError(f"Nobody's work on “{document.title}” is so far that it could be {stage}.")
    return found


def _is_ready(project: Project, document: Document, member: Member, stage: Judgement) -> bool:
    return _may_be(states(project, member.id)[document.id], stage)


def _may_be(now: Stage, stage: Judgement) -> bool:
    return now == "done" if stage == "adjudicated" else now in CLOSED


def _refuse_unready(project: Project, document: Document, member: Member, stage: Judgement) -> None:
    if not _is_ready(project, document, member, stage):
        raise RefusedError(f"{member.name} is not done with “{document.title}”; wait until they are.")


def judged(project: Project, member: str | None = None) -> dict[str, Verdict]:
    """Return by document the verdict that a member (a name or id; None is the person here) has not answered yet."""
    owner = project.person.id if member is None and project.person else ""
    if member is not None:
        owner = naming.member_named(project.members.values(), member).id
    stages = states(project, owner) if owner else {}
    return {each.document: each for each in verdicts(project, owner) if stages.get(each.document) == _shows(each)}


def _shows(verdict: Verdict) -> str:
    return "begun" if verdict.stage == "reopened" else verdict.stage
