"""Giving documents out: several at once, or by a rule that shares them evenly; each carrying out is one act."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from annotator.errors import BadInputError, RefusedError
from annotator.model.document import Document
from annotator.model.entry import Member
from annotator.project import naming
from annotator.project.people import manager_here
from annotator.project.session import PROJECT, Project
from annotator.project.team import assigned
from annotator.store.append import Changed

Plan = list[tuple[str, str]]  # (document, member), by their ids


def assign_many(project: Project, documents: Iterable[str], members: Iterable[str]) -> Changed:
    """Assign each of some documents to each of some members; what is assigned already stays so."""
    chosen = _documents(project, documents)
    people = _members(project, members)
    return carry_out(project, [(each.id, member.id) for each in chosen for member in people])


def unassign_many(project: Project, documents: Iterable[str], members: Iterable[str]) -> Changed:
    """End what of these assignments there is, as one act."""
    manager_here(project, "assign documents")
    chosen, people, tasks = _documents(project, documents), _members(project, members), assigned(project)
    ending = [(d.id, m.id) for d in chosen for m in people if m.id in tasks.get(d.id, ())]
    if not ending:
        raise RefusedError("None of these documents is assigned to them.")
    with project.act("unassign", str(len(ending))) as act:
        for document, member in ending:
            act.remove(PROJECT, "assignment", f"{document}:{member}")
    return project.changed


def plan_rule(
    project: Project,
    documents: Iterable[str],
    members: Sequence[str],
    each: int = 2,
    all_share: float = 0.0,
    *,
    seed: int = 0,
) -> Plan:
    """Return what assignments a rule still needs: each document to `each` of the members, a share of them to all.

    Everybody gets as many documents as the others, give or take one, and pairs meet as often as other pairs. What is
    assigned already counts, so that the rule can be carried out again when documents came. The same project, documents,
    members and `seed` give the same plan. Raises BadInputError for a rule that cannot be kept.
    """
    chosen, people = _documents(project, documents), [one.id for one in _members(project, members)]
    if not 1 <= each <= len(people):
        raise BadInputError(f"A document can go to 1 to {len(people)} of these members; you asked for {each}.")
    if not 0 <= all_share <= 1:
        raise BadInputError("The share that goes to all is between 0% and 100%.")
    tasks = assigned(project)
    shared = _for_all([one.id for one in chosen], people, tasks, all_share, seed)
    return _spread([one.id for one in chosen], people, tasks, shared, each=each, seed=seed)


def _for_all(
    documents: Sequence[str], people: Sequence[str], tasks: Mapping[str, frozenset[str]], share: float, seed: int
) -> frozenset[str]:
    """Return the documents that go to all: those that are everybody's already, and others by lot."""
    already = [each for each in documents if tasks.get(each, frozenset()).issuperset(people)]
    wanted = max(round(share * len(documents)), len(already) if share else 0)
    open_ = [each for each in documents if each not in already]
    drawn = random.Random(f"all-{seed}").sample(open_, max(0, wanted - len(already)))
    return frozenset((*already, *drawn)) if share else frozenset()


def _spread(
    documents: Sequence[str],
    people: Sequence[str],
    tasks: Mapping[str, frozenset[str]],
    shared: frozenset[str],
    *,
    each: int,
    seed: int,
) -> Plan:
    """Give each document to those who have least, and of these to those who met least; the lot decides the rest."""
    lot = random.Random(f"members-{seed}")
    load: Counter[str] = Counter(dict.fromkeys(people, 0))
    met: Counter[tuple[str, str]] = Counter()
    plan: Plan = []
    own = {document: [one for one in people if one in tasks.get(document, ())] for document in documents}
    for document in documents:
        _note(own[document], load, met)
    for document in documents:
        having = list(own[document])
        wanted = len(people) if document in shared else each
        while len(having) < wanted:
            one = min(
                (one for one in people if one not in having),
                key=lambda one: (load[one], sum(met[_pair(one, other)] for other in having), lot.random()),
            )
            load[one] += 1
            met.update(_pair(one, other) for other in having)
            having.append(one)
            plan.append((document, one))
    return plan


def _note(members: Sequence[str], load: Counter[str], met: Counter[tuple[str, str]]) -> None:
    load.update(members)
    met.update(_pair(*pair) for pair in combinations(members, 2))


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def carry_out(project: Project, plan: Plan) -> Changed:
    """Write the assignments of a plan as one act; raises RefusedError where there is nothing to assign."""
    manager_here(project, "assign documents")
    tasks = assigned(project)
    new = [(document, member) for document, member in plan if member not in tasks.get(document, ())]
    if not new:
        raise RefusedError("These documents are assigned so already.")
    with project.act("assign", str(len(new))) as act:
        for document, member in new:
            act.put(PROJECT, "assignment", f"{document}:{member}", {"member": member, "document": document})
    return project.changed


def _documents(project: Project, names: Iterable[str]) -> list[Document]:
    with project.still():
        found = {each.id: each for each in map(project.document, names)}
    if not found:
        raise BadInputError("There is no document to assign; bring some in first.")
    return list(found.values())


def _members(project: Project, names: Iterable[str]) -> list[Member]:
    found = {each.id: each for each in (naming.member_named(project.members.values(), name) for name in names)}
    for each in found.values():
        if each.retired:
            raise RefusedError(f"{each.name} is retired from this project; choose others.")
    if not found:
        raise BadInputError("Name the members whose task the documents shall be.")
    return list(found.values())
