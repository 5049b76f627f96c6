"""Tests for training: set by managers, scored once somebody is done, as they were then."""

import pytest

from annotator.errors import RefusedError
from annotator.project import annotate
from annotator.project.states import set_done
from annotator.review import training
from tests.unit.review.conftest import seen_by

# "Report 1: Nour met Karim."
NOUR, MET, KARIM = (10, 14), (15, 18), (19, 24)


def put_gold(project, document, *marked):
    for label, span in marked:
        annotate.add(project, [annotate.draft(project, document, label, [span], layer="gold")])


@pytest.fixture
def test(crew, ten):
    """The first document, a test with two people in gold."""
    put_gold(crew, ten[0], ("person", NOUR), ("person", KARIM))
    training.set_tests(crew, [ten[0]])
    return ten[0]


def test_who_is_done_sees_score_and_each_difference(crew, test):
    with seen_by(crew, "Amal") as amal:
        amal.annotate(test, "person", [NOUR])
        amal.annotate(test, "facility", [KARIM])
        amal.annotate(test, "person", [MET])
        with pytest.raises(RefusedError, match="Amal is not done"):
            training.score(amal, test)
        set_done(amal, test, True)
        found = training.score(amal, test)
        assert (found.right, found.own, found.gold) == (1, 3, 2)
        assert (found.precision, found.recall, found.f1) == (1 / 3, 1 / 2, 2 / 5)
        assert {each.type for each in found.differences} == {"label", "lacking"}
        assert len(found.differences) == 2
        amal.remove([each.id for each in amal.annotations(test, "Amal")])
        assert training.score(amal, test).f1 == 2 / 5, "what is changed after done changes no score"


def test_all_right_is_one_and_nothing_marked_is_none_right(crew, test):
    with seen_by(crew, "Amal") as amal, seen_by(crew, "Basel") as basel:
        for span in (NOUR, KARIM):
            amal.annotate(test, "person", [span])
        for each in (amal, basel):
            set_done(each, test, True)
        assert (training.score(amal, test).f1, training.score(amal, test).differences) == (1.0, ())
        assert (training.score(basel, test).f1, training.score(basel, test).precision) == (0.0, None)


def test_an_annotator_sees_their_own_score_alone(crew, test):
    with seen_by(crew, "Amal") as amal, seen_by(crew, "Rami") as rami:
        set_done(amal, test, True)
        assert training.score(rami, test, "Amal").member.name == "Amal"
    with seen_by(crew, "Basel") as basel, pytest.raises(RefusedError, match="others' scores"):
        training.score(basel, test, "Amal")


def test_only_managers_set_tests_and_only_where_there_is_gold(crew, ten, test):
    with pytest.raises(RefusedError, match="has no gold"):
        training.set_tests(crew, [ten[1]])
    with seen_by(crew, "Rami") as rami, pytest.raises(RefusedError, match="Only a manager may set tests"):
        training.set_tests(rami, [])
    assert [each.id for each in training.tests(crew)] == [test]
    crew.undo()
    assert training.tests(crew) == []
    set_done(crew, ten[0], True)
    with pytest.raises(RefusedError, match="is no test"):
        training.score(crew, ten[0])


def test_a_test_that_lost_its_gold_does_not_stand_in_the_way_of_others(crew, ten, test):
    put_gold(crew, ten[1], ("person", NOUR))
    training.set_tests(crew, [test, ten[1]])
    crew.remove([each.id for each in crew.annotations(test, layer="gold")])
    training.set_tests(crew, [test])
    assert [each.id for each in training.tests(crew)] == [test]
