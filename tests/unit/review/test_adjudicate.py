"""Deciding a case: what gold comes of it, what is said of it, and that it can be taken back."""

from dataclasses import replace

import pytest

from annotator.errors import NotFoundError, RefusedError
from annotator.model.annotation import AnnotationTarget, Role
from annotator.model.ids import derived_id
from annotator.project import annotate, files, problems
from annotator.project.session import open_project
from annotator.review import adjudicate
from annotator.review.decisions import decided, decisions, new_since
from tests.unit.review.deciding import (
    DOCUMENT,
    choices,
    crowd,
    dangling,
    gold,
    mark,
    open_cases,
    part,
    told,
    whole,
)


@pytest.fixture
def reviewed(project):
    crowd(project, "Amal", "Bashir")
    yield project
    assert dangling(project) == []
    assert list(files.findings(project)) == []


@pytest.fixture
def battle(reviewed):
    """Both marked a battle and its place; Amal says that Samer fought, Bashir the committee."""
    made = {}
    for member, who, label in (("Amal", "Samer al-Ali", "person"), ("Bashir", "committee", "group")):
        place = mark(reviewed, member, "place", "Wadi Bridge")
        fighter = mark(reviewed, member, label, who)
        roles = [("place", place), ("attacker", fighter)]
        made[member] = (mark(reviewed, member, "battle", "Fighting", roles=roles), place, fighter)
    return made


def test_the_version_of_a_member_becomes_gold_with_who_chose_it_and_why(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali", note="seen")
    second = mark(reviewed, "Bashir", "group", "Samer al-Ali")
    changed = adjudicate.take(reviewed, whole(reviewed, first), "Amal", reason=" a name ")
    assert changed.families == {"annotation", "decision"}
    (made,) = gold(reviewed)
    assert (made.id, made.label, made.owner, made.note) == (
        derived_id("gold", min(first, second)),
        "person",
        "",
        "seen",
    )
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.author, said.choice, said.took, said.reason) == (reviewed.person.id, "take", (first,), "a name")
    assert said.gold == (made.id,)
    assert said.annotations == {first, second}
    assert decided(reviewed, DOCUMENT) == {(first, ""), (second, "")}
    assert (open_cases(reviewed), new_since(reviewed, DOCUMENT)) == ([], set())


def test_what_one_lacks_can_be_taken_from_who_has_nothing(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "place", "Wadi Bridge")
    adjudicate.take(reviewed, whole(reviewed, first), "Bashir")
    assert gold(reviewed) == []
    assert choices(reviewed) == [("take", "")]
    with pytest.raises(NotFoundError, match="Salma is not compared here"):
        adjudicate.take(reviewed, whole(reviewed, first), "Salma")


def test_the_span_of_one_is_merged_with_the_label_of_another(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    second = mark(reviewed, "Bashir", "group", "spokesman, Samer al-Ali")
    adjudicate.merge(reviewed, whole(reviewed, first), "Bashir", "Amal")
    (made,) = gold(reviewed)
    assert (made.label, made.quotes) == ("person", ("spokesman, Samer al-Ali",))
    assert decisions(reviewed, DOCUMENT)[0].took == (first, second)


def test_what_nobody_had_is_put_if_it_fits(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "person", "spokesman, Samer al-Ali")
    case = whole(reviewed, first)
    draft = annotate.draft(reviewed, DOCUMENT, "group", case.versions[next(iter(case.versions))][0].fragments)
    adjudicate.put(reviewed, case, draft)
    assert [each.label for each in gold(reviewed)] == ["group"]
    assert choices(reviewed) == [("edit", "")]
    with pytest.raises(RefusedError, match="of the same kind"):
        adjudicate.put(reviewed, case, replace(draft, kind="event", label="battle"))


def test_a_rejected_case_is_decided_and_makes_nothing(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal")
    adjudicate.reject(reviewed, whole(reviewed, first), reason="no name")
    assert gold(reviewed) == []
    assert choices(reviewed) == [("reject", "")]
    assert open_cases(reviewed) == []


def test_a_decision_taken_back_leaves_what_was_before(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "group", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal")
    before = (gold(reviewed), decisions(reviewed, DOCUMENT))
    adjudicate.take(reviewed, whole(reviewed, first), "Bashir")
    assert [each.label for each in gold(reviewed)] == ["group"]
    reviewed.undo()
    assert gold(reviewed) == before[0]
    assert [replace(each, wall_ms=0) for each in decisions(reviewed, DOCUMENT)] == [
        replace(each, wall_ms=0) for each in before[1]
    ]
    reviewed.undo()
    assert (gold(reviewed), decisions(reviewed, DOCUMENT)) == ([], [])
    reviewed.redo()
    assert gold(reviewed) == before[0]


def test_a_role_waits_for_its_filler_and_comes_with_it(battle, reviewed):
    event, place, fighter = battle["Amal"]
    adjudicate.take(reviewed, whole(reviewed, event), "Amal")
    assert [each.roles for each in gold(reviewed)] == [()]
    adjudicate.take(reviewed, whole(reviewed, place), "Bashir")
    adjudicate.take(reviewed, whole(reviewed, fighter), "Amal")
    found = {each.label: each for each in gold(reviewed)}
    assert found["battle"].roles == (
        Role("attacker", AnnotationTarget(found["person"].id)),
        Role("place", AnnotationTarget(found["place"].id)),
    )


def test_each_role_with_each_filler_is_decided_by_itself(battle, reviewed):
    event, _, fighter = battle["Amal"]
    other = battle["Bashir"][2]
    with pytest.raises(RefusedError, match="Decide on the annotation itself first"):
        adjudicate.take(reviewed, part(reviewed, "attacker", fighter), "Bashir")
    adjudicate.take(reviewed, whole(reviewed, fighter), "Amal")
    adjudicate.take(reviewed, whole(reviewed, event), "Amal")
    adjudicate.take(reviewed, part(reviewed, "attacker", fighter), "Bashir")
    assert [each.roles for each in gold(reviewed) if each.label == "battle"] == [()], "the committee is no gold yet"
    adjudicate.take(reviewed, whole(reviewed, other), "Bashir")
    found = {each.label: each for each in gold(reviewed)}
    assert found["battle"].roles == (Role("attacker", AnnotationTarget(found["group"].id)),)
    adjudicate.reject(reviewed, part(reviewed, "attacker", fighter))
    assert [each.roles for each in gold(reviewed) if each.label == "battle"] == [()]
    adjudicate.take(reviewed, whole(reviewed, event), "Bashir")
    assert [each.roles for each in gold(reviewed) if each.label == "battle"] == [()], "what was rejected stays so"


def test_what_a_rejected_filler_filled_is_empty(battle, reviewed):
    event, place, fighter = battle["Amal"]
    for each in (place, fighter, event):
        adjudicate.take(reviewed, whole(reviewed, each), "Amal")
    adjudicate.reject(reviewed, whole(reviewed, place))
    assert [[r.name for r in each.roles] for each in gold(reviewed) if each.label == "battle"] == [["attacker"]]
    reviewed.undo()
    assert [[r.name for r in e.roles] for e in gold(reviewed) if e.label == "battle"] == [["attacker", "place"]]


def test_the_parts_of_a_rejected_event_are_decided_with_it(battle, reviewed):
    for each in battle["Amal"]:
        adjudicate.reject(reviewed, whole(reviewed, each))
    adjudicate.reject(reviewed, whole(reviewed, battle["Bashir"][2]))
    assert open_cases(reviewed) == []


def test_what_all_agree_on_is_accepted_at_once_and_nothing_else(battle, reviewed):
    changed = adjudicate.accept_agreed(reviewed, DOCUMENT)
    found = {each.label: each for each in gold(reviewed)}
    assert set(found) == {"battle", "place"}
    assert found["battle"].roles == (Role("place", AnnotationTarget(found["place"].id)),)
    assert {each.choice for each in decisions(reviewed, DOCUMENT)} == {"accept"}
    assert {each.type for each in open_cases(reviewed)} == {"role", "lacking"}
    assert adjudicate.accept_agreed(reviewed, DOCUMENT).count == 0
    assert changed.count > 0
    reviewed.undo()
    assert gold(reviewed) == []


def test_what_a_member_changes_later_is_new_and_nothing_else(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    second = mark(reviewed, "Bashir", "person", "Samer al-Ali")
    place = mark(reviewed, "Amal", "place", "Wadi Bridge")
    adjudicate.accept_agreed(reviewed, DOCUMENT)
    adjudicate.take(reviewed, whole(reviewed, place), "Amal")
    assert new_since(reviewed, DOCUMENT) == set()
    annotate.relabel(reviewed, first, "group")
    assert new_since(reviewed, DOCUMENT) == {first}
    (case,) = open_cases(reviewed)
    assert case.type == "label"
    reviewed.remove([first])
    assert new_since(reviewed, DOCUMENT) == {first}, "that it is gone is new too"
    (case,) = open_cases(reviewed)
    assert case.type == "lacking"
    adjudicate.take(reviewed, case, "Bashir")
    assert (new_since(reviewed, DOCUMENT), open_cases(reviewed)) == (set(), [])
    assert [each.id for each in gold(reviewed) if each.label == "person"] == [derived_id("gold", second)]


@pytest.fixture
def decided_battle(battle, reviewed):
    """The battle with its place and both fighters, all of it decided."""
    for each in ("Samer al-Ali", "Wadi Bridge", "committee", "Fighting"):
        case = next(c for c in open_cases(reviewed) if any(a.quotes == (each,) for v in c.versions.values() for a in v))
        adjudicate.take(reviewed, case, min(case.versions))
    for case in open_cases(reviewed):
        adjudicate.take(reviewed, case, "Amal")
    assert open_cases(reviewed) == []
    return battle


def parts_open(project):
    return sorted(each.role for each in open_cases(project))


def test_a_role_that_changed_is_open_and_nothing_else_of_its_event(decided_battle, reviewed):
    event = decided_battle["Amal"][0]
    annotate.edit(reviewed, event, lambda each: replace(each, note="seen"))
    assert parts_open(reviewed) == [""], "of a note the event alone"
    adjudicate.take(reviewed, whole(reviewed, event), "Amal")
    second = Role("attacker", AnnotationTarget(decided_battle["Amal"][1]))
    annotate.edit(reviewed, event, lambda each: replace(each, roles=(*each.roles, second)), strict=False)
    assert set(parts_open(reviewed)) == {"attacker"}
    assert new_since(reviewed, DOCUMENT) == {event}
    for case in open_cases(reviewed):
        adjudicate.take(reviewed, case, min(case.versions))
    assert (parts_open(reviewed), new_since(reviewed, DOCUMENT)) == ([], set())
    assert adjudicate.accept_agreed(reviewed, DOCUMENT).count == 0
    annotate.relabel(reviewed, event, "shelling")
    assert set(parts_open(reviewed)) == {"", "attacker", "place"}, "of another label all"


def test_a_role_that_was_emptied_opens_the_event_as_no_part_may_be_left(decided_battle, reviewed):
    event = decided_battle["Amal"][0]
    annotate.edit(reviewed, event, lambda each: replace(each, roles=tuple(r for r in each.roles if r.name != "place")))
    assert parts_open(reviewed) == ["", "place"]


def test_a_role_of_what_one_alone_has_opens_it(reviewed):
    place = mark(reviewed, "Amal", "place", "Wadi Bridge")
    event = mark(reviewed, "Amal", "battle", "Fighting")
    mark(reviewed, "Bashir", "place", "Wadi Bridge")
    adjudicate.accept_agreed(reviewed, DOCUMENT)
    adjudicate.take(reviewed, whole(reviewed, event), "Amal")
    annotate.edit(reviewed, event, lambda each: replace(each, roles=(Role("place", AnnotationTarget(place)),)))
    assert [each.id for each in open_cases(reviewed)] == [event]


def test_what_was_changed_back_is_decided_again(decided_battle, reviewed):
    event = decided_battle["Amal"][0]
    annotate.edit(reviewed, event, lambda each: replace(each, note="seen"))
    annotate.edit(reviewed, event, lambda each: replace(each, note=""))
    assert (open_cases(reviewed), new_since(reviewed, DOCUMENT)) == ([], set())


def test_what_was_changed_meanwhile_is_not_decided_on(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    case = whole(reviewed, first)
    annotate.relabel(reviewed, first, "group")
    with pytest.raises(RefusedError, match="look at it again"):
        adjudicate.take(reviewed, case, "Amal")
    assert gold(reviewed) == []


def test_stacked_versions_are_taken_together(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    second = mark(reviewed, "Amal", "group", "Samer al-Ali")
    mark(reviewed, "Bashir", "person", "Samer al-Ali")
    case = whole(reviewed, first, second)
    assert case.type == "stacked"
    adjudicate.take(reviewed, case, "Amal")
    assert sorted(each.label for each in gold(reviewed)) == ["group", "person"]
    adjudicate.take(reviewed, case, "Bashir")
    assert [each.label for each in gold(reviewed)] == ["person"]


def test_a_case_that_falls_apart_is_decided_anew_and_its_old_gold_goes(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    second = mark(reviewed, "Bashir", "person", "Samer al-Ali")
    adjudicate.accept_agreed(reviewed, DOCUMENT)
    annotate.respan(reviewed, first, [(0, 8)])
    for each, member in ((second, "Bashir"), (first, "Amal")):
        adjudicate.take(reviewed, whole(reviewed, each), member)
    assert told(gold(reviewed)) == told(reviewed.annotations(DOCUMENT, layer="work"))
    assert (new_since(reviewed, DOCUMENT), open_cases(reviewed)) == (set(), [])


def test_relations_come_with_their_ends(reviewed):
    for member in ("Amal", "Bashir"):
        person, group = mark(reviewed, member, "person", "Samer al-Ali"), mark(reviewed, member, "group", "committee")
        roles = [("member", person), ("group", group)]
        reviewed.annotate(DOCUMENT, "member-of", [], member=member, roles=roles)
    adjudicate.accept_agreed(reviewed, DOCUMENT)
    assert told(gold(reviewed)) == told(reviewed.annotations(DOCUMENT, "Amal", "work"))
    assert problems.problems_of(reviewed, DOCUMENT, None, "gold") == []


def test_annotators_do_not_decide(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    with open_project(reviewed.path, member="Amal") as amal:
        with pytest.raises(RefusedError, match="Only a reviewer or manager may write gold"):
            adjudicate.take(amal, whole(amal, first), "Amal")
        with pytest.raises(RefusedError, match="Only a reviewer or manager may decide"):
            adjudicate.plan(amal, [DOCUMENT], "union")
    open_project(reviewed.path, member="Salma").close()
