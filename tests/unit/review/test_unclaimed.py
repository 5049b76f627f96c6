"""Gold that was there without a decision, as after an import: nothing stands twice, and no first pass undoes it."""

import pytest

from annotator.model.annotation import AnnotationTarget
from annotator.project import annotate, files
from annotator.review import adjudicate
from annotator.review.decisions import decisions
from tests.texts import ENGLISH, at
from tests.unit.review.deciding import DOCUMENT, crowd, dangling, gold, mark, open_cases, whole


@pytest.fixture
def reviewed(project):
    crowd(project, "Amal", "Bashir", "Dina")
    yield project
    assert dangling(project) == []
    assert list(files.findings(project)) == []


def bring(project, label, words, **said):
    """Bring gold in as an import does: without a decision."""
    made = annotate.draft(project, DOCUMENT, label, [at(ENGLISH, words)], layer="gold", **said)
    return annotate.add(project, [made]).ids[0]


def labels(project):
    return sorted((each.label, *each.quotes) for each in gold(project))


@pytest.mark.parametrize("strategy", ["accept", "unanimous", "majority", "union"])
def test_a_first_pass_lays_its_decision_over_gold_that_is_alike(reviewed, strategy):
    name = bring(reviewed, "person", "Samer al-Ali", note="imported")
    for member in ("Amal", "Bashir"):
        mark(reviewed, member, "person", "Samer al-Ali")
    if strategy == "accept":
        adjudicate.accept_agreed(reviewed, DOCUMENT)
    else:
        adjudicate.carry_out(reviewed, adjudicate.plan(reviewed, [DOCUMENT], strategy))
    assert [(each.id, each.note) for each in gold(reviewed)] == [(name, "imported")]
    (said,) = decisions(reviewed, DOCUMENT)
    assert said.gold == (name,)
    assert open_cases(reviewed) == []
    reviewed.undo()
    assert (decisions(reviewed, DOCUMENT), len(gold(reviewed))) == ([], 1)


def test_a_first_pass_leaves_open_what_came_to_something_else(reviewed):
    bring(reviewed, "group", "Samer al-Ali")
    bring(reviewed, "place", "Wadi Bridge")
    for member, label in (("Amal", "person"), ("Bashir", "person"), ("Dina", "group")):
        mark(reviewed, member, label, "Samer al-Ali")
    mark(reviewed, "Dina", "place", "Wadi Bridge")
    planned = adjudicate.plan(reviewed, [DOCUMENT], "majority")
    assert (planned.rulings, len(planned.documents[0].left)) == (0, 2)


def test_who_decides_otherwise_decides_on_what_is_there(reviewed):
    bring(reviewed, "group", "Samer al-Ali")
    first = mark(reviewed, "Amal", "person", "Samer al-Ali")
    mark(reviewed, "Bashir", "group", "Samer al-Ali")
    adjudicate.take(reviewed, whole(reviewed, first), "Amal")
    assert labels(reviewed) == [("person", "Samer al-Ali")]
    adjudicate.reject(reviewed, whole(reviewed, first))
    assert labels(reviewed) == []
    reviewed.undo()
    reviewed.undo()
    assert labels(reviewed) == [("group", "Samer al-Ali")]
    adjudicate.reject(reviewed, whole(reviewed, first))
    assert labels(reviewed) == []


def test_events_and_their_roles_are_laid_over_too(reviewed):
    place = bring(reviewed, "place", "Wadi Bridge")
    event = bring(reviewed, "battle", "Fighting", roles=[("place", place)])
    own = mark(reviewed, "Amal", "place", "Wadi Bridge")
    fighter = mark(reviewed, "Amal", "person", "Samer al-Ali")
    battle = mark(reviewed, "Amal", "battle", "Fighting", roles=[("place", own), ("attacker", fighter)])
    for each in (battle, own, fighter):
        adjudicate.take(reviewed, whole(reviewed, each), "Amal")
    found = {each.label: each for each in gold(reviewed)}
    assert (found["battle"].id, found["place"].id, len(found)) == (event, place, 3)
    assert {role.name: role.target for role in found["battle"].roles} == {
        "place": AnnotationTarget(place),
        "attacker": AnnotationTarget(found["person"].id),
    }


def test_a_relation_between_the_same_is_the_same(reviewed):
    ends = [bring(reviewed, label, words) for label, words in (("person", "Samer al-Ali"), ("group", "committee"))]
    relation = next(each for each in reviewed.schema.labels.values() if each.kind == "relation")
    names = [role.id for role in relation.roles]
    made = annotate.draft(
        reviewed, DOCUMENT, relation.id, kind="relation", roles=list(zip(names, ends, strict=True)), layer="gold"
    )
    (there,) = annotate.add(reviewed, [made]).ids
    for member in ("Amal", "Bashir"):
        own = [mark(reviewed, member, "person", "Samer al-Ali"), mark(reviewed, member, "group", "committee")]
        reviewed.annotate(
            DOCUMENT, relation.id, [], kind="relation", member=member, roles=list(zip(names, own, strict=True))
        )
    adjudicate.accept_agreed(reviewed, DOCUMENT)
    assert {each.id for each in gold(reviewed)} == {*ends, there}
    assert open_cases(reviewed) == []
