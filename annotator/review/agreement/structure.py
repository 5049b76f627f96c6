"""Agreement on structure: roles and their fillers, all and given the same event or claim, and relations; F1.

A role is the same where its event or claim is, and its name, and its filler; which fillers are the same, and which
relations, the alignment says (`review.roles`). A relation is the same where its label and all its ends are.
"""

from collections import defaultdict
from functools import partial

from annotator.model.annotation import Annotation, Role
from annotator.review.agreement.chance import Array
from annotator.review.agreement.figure import Adding, Cell, Family, Tallies, scores, three
from annotator.review.agreement.partners import partners
from annotator.review.agreement.works import Works

ROLES = {"event": "role", "claim": "claim role"}  # the kinds that figures on roles are given under
_COMMON = 4  # behind: of the first, of the second, of the first found in the second, and of the second in the first


def _roles(works: Works, members: tuple[str, ...], *, given_same: bool) -> Tallies:
    adding = Adding(len(works), 5, ())
    for place, work in enumerate(works):
        pair = partners(work, *members)
        paired = pair.same.keys() | set(pair.same.values())
        for side, own in enumerate(pair.sides):
            for each in own:
                if not given_same or each.id in paired:
                    _add(adding, place, each, {name: len(roles) for name, roles in by_name(each).items()}, side)
        for one, two in pair.pairs:
            theirs = by_name(two)
            alike = {name: pair.alike(own, theirs[name]) for name, own in by_name(one).items() if name in theirs}
            _add(adding, place, one, alike, 2)
            _add(adding, place, two, alike, 3)
            _add_common(adding, place, one, two, alike)
    return adding.rows


def by_name(annotation: Annotation) -> dict[str, list[Role]]:
    """Return the roles of an event or claim by name; a relation's are its ends, and no roles."""
    found: defaultdict[str, list[Role]] = defaultdict(list)
    for role in annotation.roles if annotation.kind in ROLES else ():
        found[role.name].append(role)
    return dict(found)


def _add(adding: Adding, place: int, annotation: Annotation, counts: dict[str, int], column: int) -> None:
    """Add counts by role name to the row of the kind and that of the label and role."""
    for name, count in counts.items():
        kind = ROLES[annotation.kind]
        for cell in (Cell(kind), Cell(kind, f"{annotation.label}.{name}")):
            adding.row(cell, place)[column] += count


def _add_common(adding: Adding, place: int, one: Annotation, two: Annotation, alike: dict[str, int]) -> None:
    """Add what counts on both sides under the same cell."""
    for name, count in alike.items():
        adding.row(Cell(ROLES[one.kind]), place)[_COMMON] += count
        if one.label == two.label:
            adding.row(Cell(ROLES[one.kind], f"{one.label}.{name}"), place)[_COMMON] += count


def _relations(works: Works, members: tuple[str, ...]) -> Tallies:
    adding = Adding(len(works), 5, ())
    for place, work in enumerate(works):
        pair = partners(work, *members)
        for side, own in enumerate(pair.sides):
            for each in own:
                if each.kind == "relation":
                    _count_relation(adding, place, each, slice(side, side + 1))
        for one, two in pair.pairs:
            ends = max(len(one.roles), len(two.roles))
            if one.kind == "relation" and one.label == two.label and pair.alike(one.roles, two.roles) == ends:
                _count_relation(adding, place, one, slice(2, 5))
    return adding.rows


def _count_relation(adding: Adding, place: int, relation: Annotation, columns: slice) -> None:
    for cell in (Cell("relation"), Cell("relation", relation.label)):
        adding.row(cell, place)[columns] += 1


def figures(sums: Array) -> Array:
    """Return precision, recall and F1."""
    return scores(sums[..., 0], sums[..., 1], sums[..., 2], sums[..., 3])


def cases(sums: Array) -> Array:
    """Return how many there are that the one, the other or both have."""
    return sums[..., 0] + sums[..., 1] - sums[..., _COMMON]


STRUCTURE = (
    Family(three("role"), partial(_roles, given_same=False), figures, cases),
    Family(three("filler"), partial(_roles, given_same=True), figures, cases),
    Family(three("relation"), _relations, figures, cases),
)
