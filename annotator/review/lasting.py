"""Which decisions last: those on what is as it was decided, whatever else changed of the same annotation since.

Only annotations are compared of which a decision covers another change than the one that shows.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.model.annotation import Annotation, Role
from annotator.model.decision import Cover, Decision
from annotator.project.session import Project
from annotator.store.frozen import annotations_as_covered
from annotator.store.load import Which, load_annotations


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since decisions were taken.

    `stale` are the covers of which the change does not show any more, `then` what annotations were at these changes:
    nothing where that was redacted or never came. `now` are all annotations of the decisions that have such a cover.
    """

    stale: frozenset[Cover]
    then: Mapping[Cover, Annotation]
    now: Mapping[str, Annotation]

    def lasts(self, decision: Decision) -> bool:
        """Tell whether all that a decision is on is as it was then."""
        return all(cover not in self.stale or self._is_as_then(decision, cover) for cover in decision.covers)

    def roles(self, cover: Cover) -> set[str]:
        """Return the names of the roles that are filled otherwise than at a change that is covered."""
        if cover not in self.stale:
            return set()
        return _names(frozenset(self.then[cover].roles) ^ frozenset(self.now[cover[0]].roles))

    def _is_as_then(self, decision: Decision, cover: Cover) -> bool:
        then, now = self.then.get(cover), self.now.get(cover[0])
        if then is None or now is None or _bearing(then) != _bearing(now):
            return False
        if decision.part:
            return decision.role not in self.roles(cover)
        if replace(then, roles=(), schema=0) != replace(now, roles=(), schema=0):
            return False
        changed = self.roles(cover)  # a part shows each, unless there are none, or nothing is left to be one
        return not changed or (changed <= _names(now.roles) and self._has_parts(decision, now))

    def _has_parts(self, decision: Decision, annotation: Annotation) -> bool:
        """Tell whether roles are decided by themselves: several have it, each once, and its words tell whose it is."""
        owners = [self.now[name].owner for name in decision.annotations if name in self.now]
        parted = annotation.kind in ("event", "claim") and bool(annotation.fragments)
        return parted and bool(decision.gold) and 1 < len(owners) == len(set(owners))


def load_since(project: Project, document: str, taken: Collection[Decision], shown: Mapping[str, str]) -> Since:
    """Look up what changed since these decisions of a document; `shown` gives by annotation the change that shows."""
    stale = frozenset(cover for each in taken for cover in each.covers if shown.get(cover[0]) != cover[1])
    if not stale:
        return Since(stale, {}, {})
    names = {name for each in taken if not stale.isdisjoint(each.covers) for name in each.annotations}
    connection = project.replica.connection
    now = load_annotations(connection, Which(document, "work", ids=tuple(sorted(names))))
    return Since(stale, annotations_as_covered(connection, document, stale), {each.id: each for each in now})


def _bearing(annotation: Annotation) -> tuple[object, ...]:
    """Return what no part of an annotation outlasts."""
    return annotation.owner, annotation.kind, annotation.label, annotation.fragments


def _names(roles: Iterable[Role]) -> set[str]:
    return {role.name for role in roles}
