"""Sharing documents out: evenly, a share to all, again when documents came, as one act."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import BadInputError, RefusedError
from annotator.project import team
from annotator.review.assigning import _spread, assign_many, carry_out, plan_rule, unassign_many
from tests.unit.review.conftest import PEOPLE, put_texts, seen_by


def loads(plan) -> set[int]:
    return set(Counter(member for _, member in plan).values())


def test_each_document_goes_to_two_of_five_evenly_and_a_tenth_to_all(crew, ten):
    plan = plan_rule(crew, ten, PEOPLE, 2, 0.1)
    of = Counter(document for document, _ in plan)
    assert sorted(of.values()) == [2] * 9 + [5]
    assert max(loads(plan)) - min(loads(plan)) <= 1
    carry_out(crew, plan)
    names = {each.name: each.id for each in crew.members.values()}
    assert {len(each) for each in team.assigned(crew).values()} == {2, 5}
    assert team.assigned(crew)[next(d for d in ten if of[d] == 5)] == {names[each] for each in PEOPLE}


def test_the_same_rule_gives_the_same_plan_and_another_lot_another(crew, ten):
    assert plan_rule(crew, ten, PEOPLE, 2, 0.3) == plan_rule(crew, ten, PEOPLE, 2, 0.3)
    assert len({tuple(plan_rule(crew, ten, PEOPLE, 2, 0.3, seed=seed)) for seed in range(5)}) > 1


def test_pairs_meet_evenly(crew, ten):
    plan = plan_rule(crew, ten, PEOPLE, 2)
    by_document: dict[str, list[str]] = {}
    for document, member in plan:
        by_document.setdefault(document, []).append(member)
    pairs = Counter(tuple(sorted(each)) for each in by_document.values())
    assert len(pairs) >= 8, "ten documents, ten pairs of five people"


def test_carrying_the_rule_out_again_fills_up_what_came_since(crew, ten):
    carry_out(crew, plan_rule(crew, ten, PEOPLE, 2))
    assert plan_rule(crew, ten, PEOPLE, 2) == []
    with pytest.raises(RefusedError, match="assigned so already"):
        carry_out(crew, [])
    more = put_texts(crew, 15)
    plan = plan_rule(crew, more, PEOPLE, 2)
    assert {document for document, _ in plan} == set(more) - set(ten)
    carry_out(crew, plan)
    load = Counter(member for members in team.assigned(crew).values() for member in members)
    assert set(load.values()) == {6}


def test_many_at_once_are_one_act(crew, ten):
    assign_many(crew, ten, ["Amal", "Basel"])
    assert all(len(each) == 2 for each in team.assigned(crew).values())
    crew.undo()
    assert team.assigned(crew) == {}
    crew.redo()
    unassign_many(crew, ten[:5], ["Amal"])
    assert Counter(map(len, team.assigned(crew).values())) == {1: 5, 2: 5}
    with pytest.raises(RefusedError, match="None of these"):
        unassign_many(crew, ten[:5], ["Amal"])


def test_a_rule_that_cannot_be_kept_is_refused(crew, ten):
    for each in (0, 6):
        with pytest.raises(BadInputError, match="1 to 5 of these"):
            plan_rule(crew, ten, PEOPLE, each)
    with pytest.raises(BadInputError, match="between 0% and 100%"):
        plan_rule(crew, ten, PEOPLE, 2, 1.5)
    with pytest.raises(BadInputError, match="Name the members"):
        plan_rule(crew, ten, [])
    team.retire(crew, "Hala")
    with pytest.raises(RefusedError, match="Hala is retired"):
        plan_rule(crew, ten, PEOPLE)


def test_only_a_manager_shares_out(crew, ten):
    plan = plan_rule(crew, ten, PEOPLE)
    for name in ("Amal", "Rami"):
        with seen_by(crew, name) as other, pytest.raises(RefusedError, match="Only a manager may assign"):
            carry_out(other, plan)


@given(
    documents=st.integers(1, 40),
    people=st.integers(1, 7),
    each=st.integers(1, 7),
    shared=st.integers(0, 10),
    seed=st.integers(0, 5),
)
def test_any_rule_is_kept_evenly(documents, people, each, shared, seed):
    """Nobody gets two more than another, and nobody the same document twice."""
    each = min(each, people)
    names, ids = [f"m{n}" for n in range(people)], [f"d{n}" for n in range(documents)]
    every = frozenset(ids[:shared])
    plan = _spread(ids, names, {}, every, each=each, seed=seed)
    assert len(set(plan)) == len(plan)
    of = Counter(document for document, _ in plan)
    assert all(of[one] == (people if one in every else each) for one in ids)
    load = Counter(dict.fromkeys(names, 0)) + Counter(member for _, member in plan)
    if people > 1:
        assert all(abs(load[one] - load[other]) <= 1 for one, other in combinations(names, 2))
