"""The history of an annotation: who, when, from what to what; and going back to an earlier state."""

from dataclasses import dataclass

from annotator.errors import RefusedError
from annotator.log.change import Change
from annotator.log.fold import distinct, state_before, state_of
from annotator.log.records import FAMILIES, State
from annotator.log.waiting import put_beside
from annotator.project.people import may_write
from annotator.project.session import Project
from annotator.store.append import Changed
from annotator.store.history import Authored, record_history


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a step: `attributes.outcome`, from what to what; None where there was or is nothing."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Step:
    """One change of an annotation: what was done, by whom, for whom, on which device, when (milliseconds)."""

    change: str
    verb: str
    author: str
    owner: str
    device: str
    wall_ms: int
    fields: tuple[FieldChange, ...]
    holds_state: bool = True  # what was removed, or redacted since, is not there to go back to


def restorable(step: Step) -> bool:
    """Tell whether `restore` can give the annotation the state that a step put."""
    return step.holds_state


def history(project: Project, name: str) -> list[Step]:
    """Return the steps of an annotation, the oldest first; a unique prefix of its id is enough."""
    steps = record_history(project.replica.connection, "annotation", project.annotation_id(name))
    changes = [each.change for each in steps]
    known = distinct(changes)
    names = {member.id: member.name for member in project.members.values()}
    # what was put again to go on waiting was said by another step
    return [_step(each, changes, names) for each in steps if put_beside(known, each.change) is None]


def _step(each: Authored, changes: list[Change], names: dict[str, str]) -> Step:
    before = state_before(changes, each.change, FAMILIES["annotation"])
    after = state_of(each.change)
    return Step(
        change=each.change.id,
        verb=_verb(each.change, before),
        author=names.get(each.author, each.author),
        owner=names.get(each.sheet.owner, each.sheet.owner),
        device=each.device,
        wall_ms=each.change.wall_ms,
        fields=tuple(_fields(before, after)),
        holds_state=after is not None,
    )


def _verb(change: Change, before: State | None) -> str:
    if change.payload is None:
        return "redacted"  # whatever it was
    return "removed" if change.removes else "added" if before is None else "changed"


def _fields(before: State | None, after: State | None) -> list[FieldChange]:
    old, new = flat_state(before or {}), flat_state(after or {})
    return [
        FieldChange(field, old.get(field), new.get(field))
        for field in sorted(old.keys() | new.keys())
        if old.get(field) != new.get(field) and field != "schema"
    ]


def flat_state(state: State) -> dict[str, object]:
    """Return the fields of a record's state that hold anything, those of maps as `attributes.outcome`."""
    flat: dict[str, object] = {}
    for field, value in state.items():
        if isinstance(value, dict):
            flat.update({f"{field}.{key}": each for key, each in value.items()})
        elif value not in (None, "", []):
            flat[field] = value
    return flat


def restore(project: Project, name: str, change: str) -> Changed:
    """Give an annotation the state that an earlier change put; what the change replaced stays in the history.

    An annotation that was removed comes back. What does not fit any more, such as a role whose target is gone, stays
    as a problem.
    """
    found = [
        each for each in record_history(project.replica.connection, "annotation", name) if each.change.id == change
    ]
    state = state_of(found[0].change) if found else None
    if state is None:
        raise RefusedError("That step holds no state to go back to; choose another.")
    with project.act("restore", name) as act:
        act.put(may_write(project, found[0].sheet), "annotation", name, state)
    return project.changed
