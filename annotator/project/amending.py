"""Gold that a person changes by hand: who changes it takes the decisions that made it anew, as part of the same act.

So who decided last, when and why is true of gold, whichever way it was changed. What no decision made has none.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import cast

import orjson

from annotator.log.change import Sheet
from annotator.log.records import State
from annotator.log.states import annotation_from, annotation_state, decision_state
from annotator.model.annotation import Annotation, AnnotationTarget, Role, SpanTarget, target_text
from annotator.model.decision import Decision
from annotator.model.ids import new_id
from annotator.project.people import may_write
from annotator.project.session import Project
from annotator.store.append import Act
from annotator.store.decisions import load_decisions

Rewritten = Mapping[str, tuple[State, State | None]]  # by id: before, and now, None where it was removed


def amend(project: Project, act: Act, reason: str = "", only: Collection[str] | None = None) -> None:
    """Take anew the decisions on the gold that an act changed, all or `only` some by id, unless it did so itself."""
    by_document: dict[str, dict[str, tuple[State, State | None]]] = defaultdict(dict)
    for sheet, name, before, now in act.rewritten("gold", "annotation"):
        if only is None or name in only:
            by_document[sheet.document][name] = (before, now)
    for document, rewritten in by_document.items():
        if not act.wrote_in(Sheet("review", document)):
            _amend_in(project, act, document, rewritten, reason.strip())


def _amend_in(project: Project, act: Act, document: str, rewritten: Rewritten, reason: str) -> None:
    taken = load_decisions(act.connection, document, made=rewritten.keys())
    roles = {(each.gold[0], _role_of(each)) for each in taken if each.part}
    alike: dict[tuple[str, tuple[str, ...]], list[Decision]] = defaultdict(list)
    for each in taken:
        touched = _is_part_touched if each.part else _is_touched
        if any(touched(each, name, rewritten[name], roles) for name in each.gold if name in rewritten):
            alike[each.part, each.gold].append(each)
    sheet = Sheet("review", document)
    for group in alike.values():
        may_write(project, sheet)
        for each in group:
            act.remove(sheet, "decision", each.id)
        made = _anew(act, group, rewritten, reason)
        act.add(sheet, "decision", made.id, decision_state(made))


def _is_touched(
    _decision: Decision, name: str, states: tuple[State, State | None], parts: Collection[tuple[str, str]]
) -> bool:
    """Tell whether anything else changed than roles on which there are decisions of their own."""
    before, now = states
    if now is None:
        return True
    kept = [{**state, "schema": 0, "roles": _other_roles(state, name, parts)} for state in (before, now)]
    return kept[0] != kept[1]


def _other_roles(state: State, name: str, parts: Collection[tuple[str, str]]) -> State:
    return {role: held for role, held in _roles(state).items() if (name, role) not in parts}


def _is_part_touched(decision: Decision, _name: str, states: tuple[State, State | None], _parts: object) -> bool:
    before, now = states
    role = _role_of(decision)
    return now is not None and _roles(before).get(role) != _roles(now).get(role)


def _roles(state: State) -> State:
    return cast(State, state["roles"])


def _role_of(decision: Decision) -> str:
    return decision.part.split(":")[1]


def _anew(act: Act, group: Sequence[Decision], rewritten: Rewritten, reason: str) -> Decision:
    """Return the decision that stands in place of a group of them that are alike."""
    last = group[-1]
    covers = tuple(dict.fromkeys(pair for each in group for pair in each.covers))
    left = tuple(name for name in last.gold if rewritten.get(name, ({}, {}))[1] is not None)
    took = last.took if left == last.gold else _kept(last, left)
    gold = Sheet("gold", last.document)
    states = ((name, act.folded(gold, "annotation", name).state) for name in left)
    made = [annotation_from(state, name, last.document, "", "gold") for name, state in states if state is not None]
    known = _fillers(act, gold, made)
    if last.part:
        fillers = [role for each in made for role in each.roles if role.name == _role_of(last)]
        said = outcome((), fillers, known)
    else:
        said = outcome(made, (), known)
    return replace(
        last,
        id=new_id(),
        covers=covers,
        choice="edit" if left else "reject",
        took=took,
        reason=reason,
        strategy="",
        gold=left,
        outcome=said,
    )


def _kept(decision: Decision, left: Sequence[str]) -> tuple[str, ...]:
    """Return what was taken for the gold that is left, where each was taken for one."""
    if not left or len(decision.took) != len(decision.gold):
        return decision.took if left else ()
    return tuple(took for took, gold in zip(decision.took, decision.gold, strict=True) if gold in left)


def _fillers(act: Act, gold: Sheet, made: Iterable[Annotation]) -> dict[str, Annotation]:
    names = {role.target.id for each in made for role in each.roles if isinstance(role.target, AnnotationTarget)}
    states = ((name, act.folded(gold, "annotation", name).state) for name in names)
    return {name: annotation_from(state, name, gold.document, "", "gold") for name, state in states if state}


def outcome(made: Iterable[Annotation], fillers: Iterable[Role], known: Mapping[str, Annotation]) -> str:
    """Return what a decision comes to, the same whoever took it and whoever's version was taken; empty for nothing.

    Quotes say nothing that the offsets do not; fillers (`known` by id) are known by their words, as each member has
    their own.
    """
    said: list[object] = [_spelled(role, known) for role in fillers]
    for each in made:
        state = annotation_state(replace(each, quotes=("",) * len(each.fragments), roles=()))
        ends = each.roles if each.kind == "relation" else ()
        said.append([state | {"schema": 0, "note": ""}, sorted(_spelled(role, known) for role in ends)])
    return sha256(orjson.dumps(said, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32] if said else ""


def _spelled(role: Role, known: Mapping[str, Annotation]) -> list[str]:
    target = role.target
    found = known.get(target.id) if isinstance(target, AnnotationTarget) else None
    if found is not None and found.fragments:
        return [role.name, target_text(SpanTarget(found.fragments))]
    return [role.name, target_text(target)]
