"""What is one mark in a picture of several members' work."""

from annotator.model.annotation import Annotation
from annotator.ui.agreed import agreed, with_all
from annotator.ui.drawing.places import Geometry


def made(name, owner, label="person", fragments=((0, 3),), kind="entity"):
    return Annotation(name, "d", owner, "work", kind, label, fragments)


def joined(*annotations):
    return [[each.id for each in alike] for alike in agreed(annotations)]


def test_equal_labels_on_equal_fragments_of_different_members_are_one():
    assert joined(made("1", "a"), made("2", "b"), made("3", "c")) == [["1", "2", "3"]]


def test_what_differs_stays_apart():
    others = (
        made("2", "b", label="place"),
        made("3", "b", fragments=((0, 4),)),
        made("4", "b", fragments=((0, 1), (2, 3))),
        made("5", "b", kind="event"),
    )
    assert joined(made("1", "a"), *others) == [["1"], ["2"], ["3"], ["4"], ["5"]]


def test_what_one_member_marked_twice_stays_apart():
    assert joined(made("1", "a"), made("2", "a"), made("3", "b")) == [["1", "3"], ["2"]]


def test_what_has_no_span_is_no_mark():
    assert joined(made("1", "a", fragments=()), made("2", "b", fragments=())) == []


def test_every_annotation_has_the_place_of_its_mark():
    alike = agreed([made("1", "a"), made("2", "b"), made("3", "a", label="place"), made("4", "b", label="place")])
    found = with_all(Geometry(width=1, height=1, lines=[], annotations={"1": [[0, 0, 1, 1]]}), alike)
    assert found["annotations"] == {"1": [[0, 0, 1, 1]], "2": [[0, 0, 1, 1]]}
