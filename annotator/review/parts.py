"""The parts of an event or claim that several members have: each role with each of its fillers, a decision by itself.

Where every member fills a role once, and none with what another does, that is one part: they differ over one filler.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import itemgetter

from annotator.model.annotation import (
    Annotation,
    Kind,
    Role,
    SourceTarget,
    SpanTarget,
    Target,
    target_text,
)
from annotator.review.fields import CaseType
from annotator.review.groups import Pair, grouped
from annotator.review.roles import Fillers
from annotator.review.spans import Cores

_TARGETS = frozenset({"target", "about"})  # the roles that say what a claim is about


Filled = tuple[str, Role]  # a member's id, and one role of theirs


@dataclass(frozen=True, slots=True)
class Part:
    """One decision over a role: its name `role:NAME:FILLER`, what members (by id) filled it with, how they differ."""

    name: str
    role: str
    fillers: Mapping[str, tuple[Role, ...]]
    type: CaseType


def parts_of(versions: Mapping[str, Annotation], fillers: Fillers, cores: Cores) -> Iterator[Part]:
    """Yield the parts of one event or claim, given by member id, role by role and in the order of their names."""
    by_role = defaultdict[str, list[Filled]](list)
    for member, each in sorted(versions.items()):
        for role in dict.fromkeys(each.roles) if len(each.roles) > 1 else each.roles:  # the same filler twice is one
            by_role[role.name].append((member, role))
    kind = next(iter(versions.values())).kind
    for name, filled in sorted(by_role.items()):
        groups = _groups(filled, fillers)
        parts = []
        for group, same in groups:
            targets = [role.target for _, role in group]
            whole = same and len(group) == len(versions)
            parts.append(_part(name, group, _boundaries(targets, cores) if whole else _type(kind, name, targets)))
        yield from sorted(parts, key=lambda part: part.name)


def _spelling(filled: Filled) -> tuple[str, str]:
    return target_text(filled[1].target), filled[0]


def _groups(filled: Sequence[Filled], fillers: Fillers) -> list[tuple[list[Filled], bool]]:
    """Return the fillers of one role by decision, each with whether those in it are the same."""
    by_key = defaultdict[object, list[Filled]](list)
    for each in filled:
        by_key[fillers.identity(each[1])].append(each)
    settled = all(map(_is_once, by_key.values())) and not any(
        _may_join(one, other, fillers) for one, other in combinations(by_key.values(), 2)
    )
    if settled:  # nearly always
        joint = 1 < len(by_key) == len(filled) and _is_once(filled)
        return [(list(filled), False)] if joint else [(group, True) for group in by_key.values()]
    return [(group, True) for group in _matched(sorted(filled, key=_spelling), fillers)]


def _is_once(group: Sequence[Filled]) -> bool:
    return len(group) == 1 or len({member for member, _ in group}) == len(group)


def _may_join(one: Sequence[Filled], other: Sequence[Filled], fillers: Fillers) -> bool:
    """Tell whether two groups, of members who are not the same, have fillers that are alike."""
    if not {member for member, _ in one}.isdisjoint(member for member, _ in other):
        return False
    return any(fillers.likeness(mine.target, theirs.target) for _, mine in one for _, theirs in other)


def _matched(filled: Sequence[Filled], fillers: Fillers) -> list[list[Filled]]:
    def pair_up(left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        return fillers.pairs([filled[n][1] for n in left], [filled[n][1] for n in right], left, right)

    groups = grouped(range(len(filled)), [member for member, _ in filled], pair_up)
    return [[filled[n] for n in group] for group in groups]


def _part(name: str, group: Sequence[Filled], type_: CaseType) -> Part:
    held = {member: (role,) for member, role in sorted(group, key=itemgetter(0))}
    smallest = min(target_text(role.target) for _, role in group)
    return Part(f"role:{name}:{smallest}", name, held, type_)


def _type(kind: Kind, name: str, targets: Sequence[Target]) -> CaseType:
    """Return what it is called that a role's fillers differ."""
    if kind == "claim" and (name == "source" or any(isinstance(each, SourceTarget) for each in targets)):
        return "source"
    return "target" if kind == "claim" and name in _TARGETS else "role"


def _boundaries(targets: Sequence[Target], cores: Cores) -> CaseType:
    """Return how fillers that are the same differ yet: bare spans may in their boundaries."""
    spans = {each.fragments for each in targets if isinstance(each, SpanTarget)}
    if len(spans) < 2:
        return "agree"
    return "edge" if len({cores.of(each) for each in spans}) == 1 else "boundary"
