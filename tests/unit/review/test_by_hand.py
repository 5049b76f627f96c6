"""Gold that a reviewer writes without a case: tagged, changed, removed; and what is decided by it."""

from dataclasses import replace

import pytest

from annotator.errors import RefusedError
from annotator.model.annotation import AnnotationTarget, Role
from annotator.project import annotate, files, many
from annotator.project.lines import edit_fields
from annotator.review import adjudicate
from annotator.review.decisions import conflicts, decisions
from tests.texts import ENGLISH, at
from tests.unit.review.conftest import seen_by
from tests.unit.review.deciding import DOCUMENT, choices, crowd, dangling, gold, mark, open_cases, part, whole


@pytest.fixture
def reviewed(project):
    crowd(project, "Amal", "Bashir")
    yield project
    assert dangling(project) == []
    assert list(files.findings(project)) == []


def draft(project, label, words, **said):
    return annotate.draft(project, DOCUMENT, label, [at(ENGLISH, words)], layer="gold", **said)


def tag(project, label, words, reason="", **said):
    (made,) = adjudicate.add(project, DOCUMENT, draft(project, label, words, **said), reason=reason).ids
    return made


def labels(project):
    return sorted((each.label, *each.quotes) for each in gold(project))


def test_what_nobody_marked_becomes_gold_without_a_decision(reviewed):
    mark(reviewed, "Amal", "place", "Wadi Bridge")
    mark(reviewed, "Bashir", "place", "Wadi Bridge")
    name = tag(reviewed, "person", "Samer al-Ali")
    assert [(each.id, each.label, each.owner) for each in gold(reviewed)] == [(name, "person", "")]
    assert (decisions(reviewed, DOCUMENT), len(open_cases(reviewed))) == ([], 1)
    with pytest.raises(RefusedError, match="This is gold already"):
        tag(reviewed, "person", "Samer al-Ali")
    reviewed.undo()
    assert gold(reviewed) == []
    assert tag(reviewed, "person", "Samer al-Ali") == name, "two reviewers who tag alike make one"


def test_tagging_what_a_member_has_takes_it_in_one_act(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "group", "Samer al-Ali")
    tag(reviewed, "person", "Samer al-Ali", reason=" a name ")
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.took, said.reason) == ("take", (first,), "a name")
    assert (open_cases(reviewed), labels(reviewed)) == ([], [("person", "Samer al-Ali")])
    reviewed.undo()
    assert (decisions(reviewed, DOCUMENT), gold(reviewed)) == ([], [])


def test_tagging_other_than_they_did_decides_the_open_case(reviewed):
    mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "person", "spokesman, Samer al-Ali")
    mark(reviewed, "Amal", "place", "Wadi Bridge")
    tag(reviewed, "group", "Samer al-Ali")
    assert (choices(reviewed), labels(reviewed)) == ([("edit", "")], [("group", "Samer al-Ali")])
    tag(reviewed, "place", "Bridge")
    assert choices(reviewed) == [("edit", ""), ("edit", "")], "the same label on some of the words"
    assert open_cases(reviewed) == []


def test_tagging_what_was_rejected_stands_in_place_of_that(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    adjudicate.reject(reviewed, whole(reviewed, first), reason="no name")
    tag(reviewed, "person", "Samer al-Ali", reason="a name after all")
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.reason, said.annotations) == ("take", "a name after all", {first})
    reviewed.undo()
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, gold(reviewed)) == ("reject", [])


def test_what_is_tagged_beside_the_gold_of_a_case_stands_with_it_in_one_decision(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    second = mark(reviewed, "Bashir", "group", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal")
    (before,) = gold(reviewed)
    name = tag(reviewed, "group", "Samer al-Ali")
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.gold, said.took) == ("edit", (before.id, name), (first, second))
    assert (len(gold(reviewed)), before in gold(reviewed), open_cases(reviewed)) == (2, True, [])
    reviewed.undo()
    assert gold(reviewed) == [before]


def test_gold_that_is_changed_is_decided_anew_by_who_changed_it(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal", reason="a name")
    (made,) = gold(reviewed)
    (before,) = decisions(reviewed, DOCUMENT)
    reviewed_by = reviewed.person.id
    with seen_by(reviewed, "Salma") as other:
        adjudicate.change(other, made.id, lambda each: replace(each, label="group"), reason=" a firm ")
    (said,) = decisions(reviewed, DOCUMENT)
    assert said.id != before.id
    assert (said.author, said.choice, said.reason, said.gold) == (reviewed_by, "edit", "a firm", (made.id,))
    assert (said.covers, said.took) == (before.covers, before.took)
    assert said.outcome != before.outcome
    assert (labels(reviewed), open_cases(reviewed)) == ([("group", "Samer al-Ali")], [])
    with pytest.raises(RefusedError, match="not gold"):
        adjudicate.change(reviewed, first, lambda each: replace(each, label="group"))


def test_gold_that_is_removed_is_rejected_and_leaves_the_roles_it_filled(reviewed):
    place = mark(reviewed, "Amal", "place", "Wadi Bridge")
    event = mark(reviewed, "Amal", "battle", "Fighting", roles=[("place", place)])
    for each in (place, event):
        adjudicate.take(reviewed, whole(reviewed, each), "Amal")
    names = {each.label: each for each in gold(reviewed)}
    assert names["battle"].roles == (Role("place", AnnotationTarget(names["place"].id)),)
    adjudicate.remove(reviewed, [names["place"].id], reason="no place")
    assert [(each.label, each.roles) for each in gold(reviewed)] == [("battle", ())]
    found = {each.choice: each for each in decisions(reviewed, DOCUMENT)}
    assert (found["reject"].reason, found["reject"].annotations, found["reject"].gold) == ("no place", {place}, ())
    assert found["take"].annotations == {event}, "that one was not decided on"
    reviewed.undo()
    assert {each.label: each for each in gold(reviewed)} == names
    assert [each.choice for each in decisions(reviewed, DOCUMENT)] == ["take", "take"]


def test_gold_that_is_changed_in_any_other_way_is_decided_anew_too(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal", reason="a name")
    (made,) = gold(reviewed)
    many.set_note(reviewed, made.id, "seen")
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.reason, said.gold, said.took) == ("edit", "", (made.id,), (first,))
    reviewed.undo()
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.reason) == ("take", "a name")
    many.relabel_many(reviewed, [made.id], "person")
    assert [each.id for each in decisions(reviewed, DOCUMENT)] == [said.id], "nothing was changed"
    reviewed.remove([made.id])
    (said,) = decisions(reviewed, DOCUMENT)
    assert (said.choice, said.gold, said.annotations) == ("reject", (), {first})
    assert open_cases(reviewed) == []


def test_a_role_of_gold_that_is_changed_by_hand_is_a_decision_on_that_role_alone(reviewed):
    places = [mark(reviewed, "Amal", "place", words) for words in ("Wadi Bridge", "Samer al-Ali")]
    event = mark(reviewed, "Amal", "battle", "Fighting", roles=[("place", places[0])])
    mark(reviewed, "Bashir", "battle", "Fighting")
    for each in (*places, event):
        adjudicate.take(reviewed, whole(reviewed, each), "Amal")
    adjudicate.take(reviewed, part(reviewed, "place", places[0]), "Amal")
    before = {each.part: each for each in decisions(reviewed, DOCUMENT) if event in each.annotations}
    names = {each.label: each for each in gold(reviewed)}
    other = next(each for each in gold(reviewed) if each.quotes == ("Samer al-Ali",))
    edit_fields(reviewed, names["battle"].id, {"roles": [{"role": "place", "target": other.id}]})
    after = {each.part: each for each in decisions(reviewed, DOCUMENT) if event in each.annotations}
    (role,) = [each for each in before if each]
    assert after[""] == before[""]
    assert (after[role].choice, after[role].gold) == ("edit", (names["battle"].id,))
    assert after[role].outcome != before[role].outcome


def test_alike_changes_of_two_reviewers_do_not_contradict(reviewed):
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal")
    (made,) = gold(reviewed)
    adjudicate.change(reviewed, made.id, lambda each: replace(each, label="group"))
    (said,) = decisions(reviewed, DOCUMENT)
    adjudicate.put(reviewed, whole(reviewed, first), draft(reviewed, "group", "Samer al-Ali"))
    (again,) = decisions(reviewed, DOCUMENT)
    assert (said.outcome, conflicts(reviewed, DOCUMENT)) == (again.outcome, [])
