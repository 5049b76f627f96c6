"""What each strategy decides, and what it leaves to a person."""

import pytest

from annotator.errors import RefusedError
from annotator.model.annotation import AnnotationTarget, Role
from annotator.project import annotate, files
from annotator.review import adjudicate
from annotator.review.decisions import decisions
from tests.unit.review.deciding import DOCUMENT, crowd, dangling, gold, mark, open_cases, told, whole

MEMBERS = ("Amal", "Bashir", "Nour")


@pytest.fixture
def three(project):
    crowd(project, *MEMBERS)
    yield project
    assert dangling(project) == []
    assert list(files.findings(project)) == []


def decide(project, strategy: str, **options):
    planned = adjudicate.plan(project, None, strategy, **options)
    adjudicate.carry_out(project, planned)
    return planned


def labels(project) -> list[str]:
    return sorted(each.label for each in gold(project))


def persons(project, *labels_: str) -> list[str]:
    return [
        mark(project, member, label, "Samer al-Ali") for member, label in zip(MEMBERS, labels_, strict=False) if label
    ]


@pytest.mark.parametrize(
    ("given", "unanimous", "majority", "union"),
    [
        (("person", "person", "person"), ["person"], ["person"], ["person"]),
        (("person", "group", "person"), [], ["person"], []),
        (("person", "group", "armed-group"), [], [], []),
        (("person", "", "person"), [], ["person"], ["person"]),
        (("person", "", ""), [], [], ["person"]),
    ],
)
def test_what_one_case_comes_to(three, given, unanimous, majority, union):
    for member in MEMBERS:
        mark(three, member, "place", "Wadi Bridge")
    persons(three, *given)
    for strategy, wanted in (("unanimous", unanimous), ("majority", majority), ("union", union)):
        decide(three, strategy)
        assert labels(three) == sorted([*wanted, "place"]), strategy
        three.undo()
    assert (gold(three), decisions(three, DOCUMENT)) == ([], [])


def test_what_most_lack_the_majority_decides_to_be_nothing(three):
    for member in MEMBERS:
        mark(three, member, "place", "Wadi Bridge")
    persons(three, "person")
    planned = decide(three, "majority")
    assert [each.rejected for each in planned.documents] == [1]
    assert open_cases(three) == []


def test_two_who_differ_are_no_majority(three):
    persons(three, "person", "group")
    assert decide(three, "majority").rulings == 0
    assert [each.type for each in open_cases(three)] == ["label"]


def test_of_one_member_alone_only_union_takes_anything(three):
    persons(three, "person")
    for strategy in ("unanimous", "majority"):
        assert decide(three, strategy).rulings == 0
    decide(three, "union")
    assert labels(three) == ["person"]


def test_some_members_may_be_compared_alone(three):
    persons(three, "person", "group", "person")
    decide(three, "unanimous", members=["Amal", "Nour"])
    assert labels(three) == ["person"]


def test_an_event_keeps_the_roles_that_are_decided(three):
    made = {}
    for member, fighter in zip(MEMBERS, ("Samer al-Ali", "Samer al-Ali", "committee"), strict=True):
        who = mark(three, member, "person", fighter)
        place = mark(three, member, "place", "Wadi Bridge")
        roles = [("victim", who), ("place", place)]
        made[member] = mark(three, member, "killing", "killed", roles=roles)
    decide(three, "majority")
    found = {each.label: each for each in gold(three)}
    assert [each.label for each in gold(three)].count("person") == 1
    assert found["killing"].roles == (
        Role("place", AnnotationTarget(found["place"].id)),
        Role("victim", AnnotationTarget(found["person"].id)),
    )
    three.undo()
    decide(three, "unanimous")
    assert labels(three) == ["killing", "place"]
    assert [role.name for each in gold(three) for role in each.roles] == ["place"]


def test_the_union_fills_no_role_twice_that_takes_one_filler(three):
    for member, where in zip(MEMBERS, ("Wadi Bridge", "Tuesday"), strict=False):
        place = mark(three, member, "place", where)
        mark(three, member, "killing", "killed", roles=[("place", place)])
    decide(three, "union")
    assert labels(three) == ["killing", "place", "place"]
    assert [each.roles for each in gold(three) if each.label == "killing"] == [()]
    assert [each.part.split(":")[1] for each in open_cases(three)] == ["place"]


def test_the_union_takes_all_fillers_of_a_role_that_takes_many(three):
    for member, who in zip(MEMBERS, ("Samer al-Ali", "committee"), strict=False):
        places = [mark(three, member, "person", who)]
        if member == "Amal":
            places.append(mark(three, member, "person", "people"))
        mark(three, member, "killing", "killed", roles=[("victim", each) for each in places])
    decide(three, "union")
    (event,) = (each for each in gold(three) if each.label == "killing")
    assert len(event.roles) == 3
    assert open_cases(three) == []


def test_a_relation_waits_for_what_it_joins(three):
    for member, label in zip(MEMBERS, ("person", "armed-group"), strict=False):
        one, body = mark(three, member, label, "Samer al-Ali"), mark(three, member, "group", "committee")
        three.annotate(DOCUMENT, "member-of", [], member=member, roles=[("member", one), ("body", body)])
    decide(three, "unanimous")
    assert labels(three) == ["group"]
    person = next(each.id for each in three.annotations(DOCUMENT, "Amal", "work") if each.label == "person")
    adjudicate.take(three, whole(three, person), "Amal")
    decide(three, "unanimous")
    assert told(gold(three)) == told(three.annotations(DOCUMENT, "Amal", "work"))


def test_what_a_person_decided_stays(three):
    first, _ = persons(three, "person", "person")
    adjudicate.reject(three, whole(three, first))
    assert decide(three, "union").rulings == 0
    assert gold(three) == []


def test_a_plan_that_is_overtaken_writes_nothing(three):
    first, _ = persons(three, "person", "person")
    planned = adjudicate.plan(three, None, "unanimous")
    annotate.relabel(three, first, "group")
    with pytest.raises(RefusedError, match="look at it again"):
        adjudicate.carry_out(three, planned)
    assert (gold(three), decisions(three, DOCUMENT)) == ([], [])


def test_a_strategy_that_is_none_is_refused_with_those_that_are(three):
    with pytest.raises(RefusedError, match="choose one of unanimous, majority, union"):
        adjudicate.plan(three, None, "loudest")
