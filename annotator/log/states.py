"""The payloads of version 1: how model values are spelled as the states that changes put.

Every field is always there; single-valued roles hold a target, many-valued ones a list, so that the fold
knows without a schema what merges as a set.
"""

from collections.abc import Collection

from annotator.errors import BadInputError
from annotator.log.records import State
from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Layer,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
)
from annotator.model.comment import Comment
from annotator.model.decision import Decision
from annotator.model.document import Document, Stage, Verdict
from annotator.model.entry import Entry, Member
from annotator.model.span import Fragments
from annotator.model.values import json_value, value_json


def annotation_state(annotation: Annotation, single_roles: Collection[str] = ()) -> State:
    """Spell an annotation; `single_roles` are the roles that the schema gives one filler only."""
    return {
        "kind": annotation.kind,
        "label": annotation.label,
        "span": _span_state(annotation.fragments, annotation.quotes),
        "attributes": {name: value_json(value) for name, value in annotation.attributes.items() if value != ()},
        "roles": _roles_state(annotation.roles, single_roles),
        "entry": annotation.entry,
        "note": annotation.note,
        "schema": annotation.schema,
    }


def annotation_from(state: State, name: str, document: str, owner: str, layer: Layer) -> Annotation:
    """Read what `annotation_state` spells."""
    fragments, quotes = _span_from(state["span"])
    return Annotation(
        id=name,
        document=document,
        owner=owner,
        layer=layer,
        kind=state["kind"],  # type: ignore[arg-type]  # one of the kinds, checked where it was written
        label=str(state["label"]),
        fragments=fragments,
        quotes=quotes,
        attributes={key: json_value(value) for key, value in _items(state["attributes"])},
        roles=tuple(role for key, value in _items(state["roles"]) for role in _roles_from(key, value)),
        entry=None if state["entry"] is None else str(state["entry"]),
        note=str(state["note"]),
        schema=int(str(state["schema"])),
    )


def target_state(target: Target) -> State:
    """Spell a role's filler."""
    match target:
        case AnnotationTarget(id=name):
            return {"annotation": name}
        case EntryTarget(id=name):
            return {"entry": name}
        case SpanTarget(fragments=fragments, quotes=quotes):
            return {"span": _span_state(fragments, quotes)}
        case SourceTarget(of=what):
            return {"source": what}


def target_from(state: object) -> Target:
    """Read what `target_state` spells."""
    match state:
        case {"annotation": str(name)}:
            return AnnotationTarget(name)
        case {"entry": str(name)}:
            return EntryTarget(name)
        case {"span": span}:
            return SpanTarget(*_span_from(span))
        case {"source": "publisher" | "author" as what}:
            return SourceTarget(what)
    raise BadInputError(f"{state!r} is not a role's filler; update Annotator to read it.")


def document_state(document: Document) -> State:
    """Spell a document's metadata."""
    return {
        "title": document.title,
        "length": document.length,
        "language": document.language,
        "direction": document.direction,
        "publisher": document.publisher,
        "author": document.author,
        "published": document.published,
        "url": document.url,
        "source": document.source,
        "encoding": document.encoding,
        "labels": list(document.labels),
    }


def entry_state(entry: Entry) -> State:
    """Spell an entry."""
    return {"label": entry.label, "title": entry.title, "names": list(entry.names), "note": entry.note}


def member_state(member: Member) -> State:
    """Spell a member."""
    return {"name": member.name, "role": member.role, "retired": member.retired}


def stage_state(stage: Stage, mark: str = "") -> State:
    """Spell how far a member is with a document, and the mark of the verdict that they had then."""
    return {"stage": stage, "mark": mark} if mark else {"stage": stage}


def verdict_state(verdict: Verdict) -> State:
    """Spell what is said of a member's work on a document; who said it, and when, is said by the change."""
    said = {"member": verdict.member, "stage": verdict.stage, "comment": verdict.comment}
    return {**said, "mark": verdict.mark}


def comment_state(comment: Comment) -> State:
    """Spell a comment; who wrote it and when is said by the first of its changes."""
    return {
        "text": comment.text,
        "annotation": comment.annotation,
        "span": _span_state(comment.fragments, comment.quotes),
        "answers": comment.answers,
        "settled": comment.settled,
    }


def decision_state(decision: Decision) -> State:
    """Spell a decision; who took it and when is said by the first of its changes."""
    return {
        "covers": [f"{name} {change}" for name, change in sorted(decision.covers)],
        "part": decision.part,
        "choice": decision.choice,
        "took": list(decision.took),
        "reason": decision.reason,
        "strategy": decision.strategy,
        "gold": list(decision.gold),
        "outcome": decision.outcome,
    }


def _span_state(fragments: Fragments, quotes: tuple[str, ...]) -> list[list[object]]:
    return [[start, end, quote] for (start, end), quote in zip(fragments, quotes, strict=True)]


def _span_from(raw: object) -> tuple[Fragments, tuple[str, ...]]:
    parts = raw if isinstance(raw, list) else []
    return tuple((start, end) for start, end, _ in parts), tuple(quote for _, _, quote in parts)


def _roles_state(roles: tuple[Role, ...], single: Collection[str]) -> State:
    state: State = {}
    for role in roles:
        target = target_state(role.target)
        many = state.get(role.name)
        if isinstance(many, list):
            many.append(target)
        elif many is not None:
            state[role.name] = [many, target]
        else:
            state[role.name] = target if role.name in single else [target]
    return state


def _roles_from(name: str, value: object) -> list[Role]:
    return [Role(name, target_from(each)) for each in (value if isinstance(value, list) else [value])]


def _items(raw: object) -> list[tuple[str, object]]:
    return list(raw.items()) if isinstance(raw, dict) else []
