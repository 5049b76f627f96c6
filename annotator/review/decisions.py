"""Decisions as they stand: what they cover, whether it is still what shows, and where two of them contradict.

A decision counts for as long as everything it is on is as it was; where that changed since, there is something new
to decide.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from annotator.model.annotation import target_text
from annotator.model.decision import Decision
from annotator.project.session import Project
from annotator.review.lasting import load_since
from annotator.store.decisions import load_decisions, load_present, load_removed
from annotator.store.load import Which, load_annotations

__all__ = [
    "Decision",
    "conflicts",
    "current",
    "decided",
    "decided_by",
    "decisions",
    "new_since",
    "opposed",
    "part_name",
    "present_changes",
]
_MANY = 1_000  # annotations; what shows of more than that is read of the whole document


def decisions(
    project: Project,
    document: str,
    *,
    covering: Collection[str] | None = None,
    ids: Collection[str] | None = None,
) -> list[Decision]:
    """Return the live decisions of a document, named as people name it, in the order they were taken.

    `covering` asks only for those on any of these annotations, `ids` for those themselves.
    """
    return load_decisions(project.replica.connection, project.document(document).id, covering, ids=ids)


def present_changes(project: Project, document: str) -> dict[str, str]:
    """Return by id of the members' annotations of a document the change that shows."""
    return load_present(project.replica.connection, project.document(document).id)


def part_name(role: str, filler: str) -> str:
    """Return how the part of an annotation that is one role with one filler is called; see `align.Case.part`."""
    return f"role:{role}:{filler}"


def decided(project: Project, document: str) -> set[tuple[str, str]]:
    """Return the annotations with the parts of them that are decided as they show now.

    Where an annotation was rejected, so are all its parts.
    """
    return decided_by(project, decisions(project, document))


def decided_by(project: Project, taken: Collection[Decision]) -> set[tuple[str, str]]:
    """Return what these decisions, all of one document, decide as it shows now; see `decided`."""
    place = next((each.document for each in taken), None)
    if place is None:
        return set()
    names = {name for each in taken for name in each.annotations}
    shown = _shown(project, place, taken, names if len(names) < _MANY else None)
    counted = current(project, place, taken, shown)
    found = {(name, each.part) for each in counted for name in each.annotations}
    rejected = [each.annotations for each in counted if not each.part and not each.gold]
    return found | set(_parts_of(project, rejected))


def _parts_of(project: Project, groups: Iterable[frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Walk whatever parts annotations may have that are in one case: known by the filler of any of them."""
    listed = list(groups)
    names = tuple(name for group in listed for name in group)
    found = load_annotations(project.replica.connection, Which(layer="work", ids=names)) if names else []
    roles = {each.id: each.roles for each in found}
    for group in listed:
        parts = {part_name(each.name, target_text(each.target)) for name in group for each in roles.get(name, ())}
        yield from ((name, part) for name in group for part in parts)


def current(project: Project, document: str, taken: Collection[Decision], shown: Mapping[str, str]) -> list[Decision]:
    """Return the decisions of a document that count: what they are on is as it was, by the changes that show now."""
    since = load_since(project, document, taken, shown)
    return [each for each in taken if since.lasts(each)]


def _shown(
    project: Project, place: str, taken: Iterable[Decision], names: Collection[str] | None = None
) -> dict[str, str]:
    """Return the change that shows of each annotation, or of some; of those covered that are gone, the removal."""
    connection = project.replica.connection
    present = load_present(connection, place, names)
    gone = {name for each in taken for name in each.annotations} - present.keys()
    return present | (load_removed(connection, place, gone) if gone else {})


def new_since(project: Project, document: str) -> set[str]:
    """Return the annotations of which something is not decided as it is now; of those covered also what was removed.

    A role that changed since is decided by its parts; one that nobody compares by itself, by the annotation.
    """
    place = project.document(document).id
    taken = load_decisions(project.replica.connection, place)
    shown = _shown(project, place, taken)
    since = load_since(project, place, taken, shown)
    counted = [each for each in taken if since.lasts(each)]
    roles = {(name, each.role) for each in counted if each.part for name in each.annotations}
    covered = {cover for each in taken if not each.part for cover in each.covers} - since.stale
    lasting = {cover for each in counted if not each.part for cover in each.covers} - covered
    settled = {cover[0] for cover in lasting if all((cover[0], role) in roles for role in since.roles(cover))}
    return shown.keys() - settled - {name for name, _ in covered}


def conflicts(project: Project, document: str) -> list[tuple[Decision, Decision]]:
    """Return the pairs of live decisions that cover the same and came to something else, the earlier first."""
    return opposed(decisions(project, document))


def opposed(taken: Iterable[Decision]) -> list[tuple[Decision, Decision]]:
    """Return the pairs of these decisions, in the order they were taken, that contradict each other."""
    by_place: dict[tuple[str, str], list[Decision]] = defaultdict(list)
    for each in taken:
        for name in each.annotations:
            by_place[name, each.part].append(each)
    pairs = {
        (one.id, other.id): (one, other)
        for group in by_place.values()
        for one, other in combinations(group, 2)
        if one.outcome != other.outcome
    }
    return list(pairs.values())
