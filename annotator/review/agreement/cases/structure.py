"""The cases of figures on structure: each role with its filler, each relation."""

from collections.abc import Iterator, Sequence

from annotator.model.annotation import Annotation, Role
from annotator.review.agreement.cases.instance import Asked, Part, Row, told
from annotator.review.agreement.cases.saying import Saying
from annotator.review.agreement.partners import Partners, partners
from annotator.review.agreement.structure import ROLES, by_name
from annotator.review.agreement.works import Work

Couple = tuple[Annotation | None, Annotation | None]
Filled = tuple[Role | None, Role | None]


def couples(pair: Partners) -> Iterator[Couple]:
    """Yield what two members paired, then what only the one has, then what only the other has."""
    yield from pair.pairs
    paired = set(pair.same.values())
    yield from ((each, None) for each in pair.sides[0] if each.id not in paired)
    yield from ((None, each) for each in pair.sides[1] if each.id not in pair.same)


def of_roles(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the roles in one document: those of both, and those of one alone; who lacks one says nothing."""
    pair, telling = partners(work, *members), Saying(work, asked.titles)
    rows = [
        _role(telling, members, couple, filled)
        for couple in couples(pair)
        if all(couple) or not asked.measure.startswith("filler-")
        for filled in _filled(pair, *couple)
        if any(
            role and each and asked.wants(ROLES[each.kind], f"{each.label}.{role.name}")
            for each, role in zip(couple, filled, strict=True)
        )
    ]
    return told(work.document, rows)


def _filled(pair: Partners, one: Annotation | None, two: Annotation | None) -> Iterator[Filled]:
    """Yield the roles that two annotations have in common, then those of each."""
    ours, theirs = (by_name(each) if each else {} for each in (one, two))
    for name in sorted(ours.keys() | theirs.keys()):
        left, right = ours.get(name, []), theirs.get(name, [])
        same = pair.same_roles(left, right)
        yield from ((left[n], right[m]) for n, m in same)
        yield from ((role, None) for n, role in enumerate(left) if n not in {n for n, _ in same})
        yield from ((None, role) for m, role in enumerate(right) if m not in {m for _, m in same})


def _role(telling: Saying, members: Sequence[str], couple: Couple, filled: Filled) -> Row:
    said = [
        f"{each.label}.{role.name}: {telling.filler(role.target)}" if each and role else ""
        for each, role in zip(couple, filled, strict=True)
    ]
    return _row(telling, members, couple, said, agrees=all(filled))


def of_relations(asked: Asked, work: Work, members: tuple[str, ...]) -> Part:
    """Return the relations in one document: one that both have, label and ends, is a case; so is any other of either.

    What the other has in the place of one that differs is told with it.
    """
    pair, telling = partners(work, *members), Saying(work, asked.titles)
    found = []
    for couple in couples(pair):
        if not any(each and each.kind == "relation" for each in couple):
            continue
        said = [f"{each.label} ({telling.roles(each.roles)})" if each else "" for each in couple]
        sides = [each for each in couple if each and asked.wants("relation", each.label)]
        same = _are_same(pair, *couple)
        for each in sides[:1] if same else sides:
            ordered = couple if each is couple[0] else couple[::-1]
            found.append(_row(telling, members, couple, said, agrees=same, at=ordered))
    return told(work.document, found)


def _are_same(pair: Partners, one: Annotation | None, two: Annotation | None) -> bool:
    if not one or not two or one.label != two.label:
        return False
    return pair.alike(one.roles, two.roles) == max(len(one.roles), len(two.roles))


def _row(
    telling: Saying,
    members: Sequence[str],
    couple: Couple,
    said: Sequence[str],
    *,
    agrees: bool,
    at: Couple | None = None,
) -> Row:
    versions = {member: (each.id,) if each else () for member, each in zip(members, couple, strict=True)}
    place = telling.place([each for each in at or couple if each])
    return Row(float(agrees), *place, versions, dict(zip(members, said, strict=True)))
