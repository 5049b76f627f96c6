"""The alignment is total and symmetric, whatever members marked: Arabic and English, nested, discontinuous, stacked."""

from collections import Counter
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.annotation import (
    Annotation,
    AnnotationTarget,
    EntryTarget,
    Role,
    SourceTarget,
    SpanTarget,
)
from annotator.model.span import Fragments, quotes
from annotator.review.align import Case, align
from annotator.review.matching import _MOST, best_pairs

TEXT = "وقُتل 18 مدنياً في قصف على «سوق النهرين»، والنظام ينفي. Samer al-Ali, his sister (20) were killed."
MEMBERS = ("amal", "bashir", "nour", "zayd")
LABELS = {"entity": ("person", "place"), "event": ("killing",), "claim": ("claim",), "relation": ("kin", "same-as")}
Work = dict[str, list[Annotation]]

fragment = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 14)).map(lambda d: (d[0], min(sum(d), len(TEXT))))


@st.composite
def spans(draw) -> Fragments:
    first = draw(fragment)
    second = draw(fragment) if draw(st.integers(0, 5)) == 0 else None
    if second is None or second[0] <= first[1]:
        return (first,)
    return first, second


@st.composite
def works(draw) -> Work:
    """Draw what members marked, with ids in an order that has nothing to do with whose they are."""
    members = draw(st.lists(st.sampled_from(MEMBERS), unique=True, max_size=4))
    shared = draw(st.lists(spans(), min_size=1, max_size=4))  # so that the same words are marked again
    names = iter(draw(st.permutations([f"{n:03}" for n in range(40)])))
    return {member: draw(own(names, shared)) for member in members}


@st.composite
def own(draw, names, shared) -> list[Annotation]:
    made = list[Annotation]()
    for _ in range(draw(st.integers(0, 8))):
        kind = draw(st.sampled_from(tuple(LABELS)))
        where = draw(st.sampled_from(shared) | spans())
        if kind == "relation" or (kind == "event" and draw(st.integers(0, 3)) == 0):
            where = ()
        made.append(
            Annotation(
                next(names),
                "d",
                "",
                "work",
                kind,
                draw(st.sampled_from(LABELS[kind])),
                where,
                quotes(TEXT, where),
                draw(st.dictionaries(st.sampled_from(("status", "stance")), st.sampled_from("xy"), max_size=1)),
                () if kind == "entity" else tuple(draw(st.lists(roles(made), max_size=3))),
                draw(st.none() | st.sampled_from(("E1", "E2"))),
            )
        )
    return made


@st.composite
def roles(draw, made) -> Role:
    targets = [SourceTarget("publisher"), EntryTarget("E1"), SpanTarget(((6, 8),), ("18",))]
    targets += [AnnotationTarget(each.id) for each in made]
    return Role(draw(st.sampled_from(("victim", "source"))), draw(st.sampled_from(targets)))


def wholes(cases: list[Case]) -> list[Case]:
    return [each for each in cases if not each.part]


@given(works())
def test_each_annotation_is_in_exactly_one_case(work):
    held = Counter(each.id for case in wholes(align(work, TEXT)) for own in case.versions.values() for each in own)
    assert held == Counter(each.id for own in work.values() for each in own)


@given(works())
def test_nobody_is_twice_in_a_case_but_where_it_is_stacked(work):
    for case in align(work, TEXT):
        twice = any(len(each) > 1 for each in case.versions.values())
        assert twice == (case.type == "stacked")
        assert set(case.versions) | set(case.lacking) == set(work) or case.part
        assert not set(case.versions) & set(case.lacking)
        assert all(own for own in case.versions.values())
        assert len({each.kind for own in case.versions.values() for each in own}) == 1


@given(works(), st.randoms())
def test_the_order_of_members_and_annotations_does_not_matter(work, random):
    shuffled = list(work.items())
    random.shuffle(shuffled)
    assert align({m: random.sample(own, len(own)) for m, own in shuffled}, TEXT) == align(work, TEXT)


@given(works(), st.permutations(MEMBERS))
def test_who_is_who_does_not_matter(work, others):
    """Were Amal's work Bashir's and his hers, the cases would be the same ones with the names exchanged."""
    names = dict(zip(MEMBERS, others, strict=True))
    exchanged = align({names[member]: own for member, own in work.items()}, TEXT)
    assert [renamed(case, names) for case in align(work, TEXT)] == exchanged


def renamed(case: Case, names: dict[str, str]) -> Case:
    return replace(
        case,
        versions={names[member]: own for member, own in case.versions.items()},
        fillers={names[member]: own for member, own in case.fillers.items()},
        lacking=tuple(sorted(names[member] for member in case.lacking)),
    )


@given(works())
def test_the_same_work_agrees_in_everything(work):
    first = next(iter(work.values()), [])
    copies = {member: [copied(each, member) for each in first] for member in MEMBERS}
    cases = align(copies, TEXT)
    assert [each.type for each in cases] == ["agree"] * len(cases)
    assert len(wholes(cases)) == len(first)


def copied(annotation: Annotation, member: str) -> Annotation:
    def target(role: Role) -> Role:
        own = isinstance(role.target, AnnotationTarget)
        return Role(role.name, AnnotationTarget(f"{role.target.id}-{member}")) if own else role

    return replace(annotation, id=f"{annotation.id}-{member}", roles=tuple(map(target, annotation.roles)))


@given(works())
def test_each_filler_of_what_several_have_is_in_exactly_one_part(work):
    cases = align(work, TEXT)
    for whole in wholes(cases):
        parts = [each for each in cases if each.parent == whole.id]
        if whole.type == "stacked" or whole.kind not in ("event", "claim") or len(whole.versions) < 2:
            assert parts == []
            continue
        for member, (annotation,) in whole.versions.items():
            held = [role for each in parts for role in each.fillers.get(member, ())]
            assert Counter(held) == Counter(set(annotation.roles))
        assert len({each.id for each in parts}) == len(parts)
        assert all(set(each.versions) | set(each.lacking) == set(whole.versions) for each in parts)


@given(works())
def test_ids_are_the_smallest_and_no_two_are_the_same(work):
    cases = align(work, TEXT)
    assert len({each.id for each in cases}) == len(cases)
    for case in wholes(cases):
        assert case.id == min(each.id for own in case.versions.values() for each in own)


@given(works())
def test_one_more_who_marked_nothing_only_lacks_it_all(work):
    more = {each.id: each for each in align({**work, "zzz": []}, TEXT)}
    for case in align(work, TEXT):
        if case.part:
            assert more[case.id] == case
        else:
            assert more[case.id].versions == case.versions
            assert more[case.id].lacking == (*case.lacking, "zzz")


# the matching

weights = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(10, 15)), st.integers(1, 6), min_size=1, max_size=16)


def most(table: dict[tuple[int, int], int]) -> int:
    """Return the most that any matching comes to, by trying all."""
    lefts, rights = sorted({left for left, _ in table}), sorted({right for _, right in table})
    places = [*rights, *[None] * len(lefts)]
    return max(
        sum(table.get((left, right), 0) for left, right in zip(lefts, chosen, strict=True))
        for chosen in set(permutations(places, len(lefts)))
    )


@given(weights)
def test_a_matching_is_the_best_of_all(table):
    small = {pair: weight for pair, weight in table.items() if pair[0] < 3}
    pairs = best_pairs(small)
    assert len({left for left, _ in pairs}) == len({right for _, right in pairs}) == len(pairs)
    assert sum(small[pair] for pair in pairs) == (most(small) if small else 0)


@given(weights)
def test_a_matching_is_the_same_from_the_other_side(table):
    turned = best_pairs({(right, left): weight for (left, right), weight in table.items()})
    assert sorted((left, right) for right, left in turned) == best_pairs(table)


def test_of_equal_matchings_the_one_is_taken_whose_ids_stand_nearest_in_order():
    assert best_pairs({(0, 10): 5, (0, 11): 5, (1, 10): 5, (1, 12): 5}) == [(0, 10), (1, 12)]


@pytest.mark.parametrize("size", [_MOST, _MOST + 1])
def test_a_large_knot_is_assigned_as_well_as_a_small_one(size):
    """Each left is best with one right, and a greedy choice would give it the next: 2 a pair, not 3 and then 0."""
    table = {(n, 1000 + n): 2 for n in range(size)} | {(n, 1001 + n): 3 for n in range(size - 1)}
    table |= {(n, 1000): 1 for n in range(size)}
    pairs = best_pairs(table)
    assert sum(table[pair] for pair in pairs) == 3 * (size - 1) + 1
    assert pairs == [*((n, 1001 + n) for n in range(size - 1)), (size - 1, 1000)]


@pytest.mark.parametrize("size", [3, _MOST, _MOST + 5])
def test_ties_keep_the_order_of_the_ids(size):
    table = {(left, 1000 + right): 7 for left in range(size) for right in range(size)}
    assert best_pairs(table) == [(n, 1000 + n) for n in range(size)]
