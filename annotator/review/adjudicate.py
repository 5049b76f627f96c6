"""Adjudicating: a reviewer decides a case; each decision is one act of gold and of why, and can be undone.

What a case shows must still be so when it is decided on. `plan` and `carry_out` decide many at once; `add`, `change`
and `remove` are for gold itself, whatever case it is of.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.errors import RefusedError
from annotator.model.annotation import Annotation
from annotator.model.fit import check_draft
from annotator.project.annotate import check_quotes
from annotator.project.session import Project
from annotator.review.align import Case
from annotator.review.by_hand import add, change, labels_for, remove
from annotator.review.choosing import member_in, ruling_on, taking, version_in
from annotator.review.rulings import Ruling, write
from annotator.review.strategies import STRATEGIES, DocumentPlan, Plan, Strategy, plan
from annotator.store.append import Changed

__all__ = [
    "STRATEGIES",
    "DocumentPlan",
    "Plan",
    "Strategy",
    "accept_agreed",
    "add",
    "carry_out",
    "change",
    "merge",
    "plan",
    "plan_agreed",
    "put",
    "reject",
    "remove",
    "take",
]


def take(project: Project, case: Case, member: str, *, reason: str = "") -> Changed:
    """Take the version of a member (a name or id); of who has nothing here, that there is nothing."""
    return _write(project, taking(case, "take", member_in(project, case, member)), reason)


def merge(project: Project, case: Case, span_of: str, label_of: str, *, reason: str = "") -> Changed:
    """Take the span of one member's version, and the label with its attributes of another's."""
    if case.part:
        raise RefusedError("A filler has nothing to merge; take one member's, or reject it.")
    span, label = (version_in(project, case, each) for each in (span_of, label_of))
    took = dict.fromkeys((label.id, span.id))
    both = replace(label, fragments=span.fragments, quotes=span.quotes)
    return _write(project, ruling_on(case, "merge", tuple(took), [both]), reason)


def put(project: Project, case: Case, draft: Annotation, *, reason: str = "") -> Changed:
    """Put what nobody had: `draft` as gold, which must fit the schema; its roles name members' annotations or gold."""
    if case.part:
        raise RefusedError("A filler is not edited by itself; take one member's, reject it, or edit the annotation.")
    if (draft.document, draft.kind) != (case.document, case.kind):
        raise RefusedError("What you put must be in the same document and of the same kind.")
    check_quotes(project, [draft])
    check_draft(draft, project.schema, labels_for(project, draft))
    return _write(project, ruling_on(case, "edit", (), [draft]), reason)


def reject(project: Project, case: Case, *, reason: str = "") -> Changed:
    """Decide that nothing of this is gold."""
    return _write(project, ruling_on(case, "reject"), reason)


def accept_agreed(project: Project, document: str, members: Iterable[str] | None = None) -> Changed:
    """Accept at once all that two or more compared members agree on in a document and that is not decided yet."""
    return carry_out(project, plan_agreed(project, document, members), verb="accept-agreed")


def plan_agreed(project: Project, document: str, members: Iterable[str] | None = None) -> Plan:
    """Return what `accept_agreed` decides."""
    return plan(project, [document], "unanimous", members, choice="accept")


def carry_out(project: Project, planned: Plan, *, reason: str = "", verb: str = "adjudicate") -> Changed:
    """Write what is planned for all its documents as one act; raises RefusedError where something changed since."""
    with project.act(verb, planned.strategy) as act:
        for each in planned.documents:
            if each.rulings:
                write(project, act, each.document, _because(each.rulings, reason))
    return project.changed


def _write(project: Project, ruling: Ruling, reason: str) -> Changed:
    with project.act("adjudicate", ruling.document) as act:
        write(project, act, ruling.document, _because([ruling], reason))
    return project.changed


def _because(rulings: Sequence[Ruling], reason: str) -> list[Ruling]:
    return [replace(each, reason=reason.strip()) for each in rulings]
