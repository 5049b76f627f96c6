"""The cases behind figures on the worked example of docs/guide/agreement.md: which words, and who says what."""

import pytest

from annotator.model.annotation import AnnotationTarget, Role
from annotator.model.values import parse_number
from annotator.review.agreement.behind import cases_behind
from annotator.review.agreement.report import report
from annotator.review.agreement.works import brought_together
from tests.unit.review.agreement.works import mark, work

TEXT = "وقُتل 18 مدنياً في قصف على سوق النهرين، بحسب مصدر طبي."


def killing(name, victim):
    return mark("killing", (0, 5), kind="event", name=name, roles=(Role("victim", AnnotationTarget(victim)),))


AMAL = [
    mark("person", (9, 15), name="a1", entry="e1"),
    mark("facility", (27, 38), name="a2", attributes={"kind": "market", "size": parse_number("2")}),
    killing("a3", "a1"),
    mark("shelling", (19, 22), kind="event", name="a4"),
]
BASHIR = [
    mark("person", (6, 15), name="b1", entry="e1"),
    mark("place", (27, 38), name="b2"),
    killing("b3", "b1"),
]


def behind(measure, versions=None, label=None, **options):
    """The cases behind the figure of a label, or of the one whole that the measure has."""
    works = [work(versions or {"Amal": AMAL, "Bashir": BASHIR}, TEXT)]
    figures = [each for each in report(works, [measure], **options).figures if each.document is None]
    figure = next(each for each in figures if each.label == label)
    found = cases_behind(brought_together(works), figure, {"e1": "The dead"})
    assert len(found.instances) + found.unmarked == figure.cases
    return found


def told(found):
    return [(TEXT[each.start : each.end], *each.said.values(), each.credit) for each in found.instances]


def test_kappa_lists_the_words_that_anybody_marked():
    found = behind("kappa")
    assert told(found) == [
        ("18", "", "person", 0),
        ("قصف", "shelling", "", 0),
        ("وقُتل", "killing", "killing", 1),
        ("مدنياً", "person", "person", 1),
        ("سوق", "facility", "place", 1),
        ("النهرين", "facility", "place", 1),
    ]
    assert found.unmarked == 5
    assert found.instances[0].versions == {"Amal": (), "Bashir": ("b1",)}


def test_kappa_of_the_longest_spans_tells_labels_apart():
    found = behind("longest-kappa")
    assert [each[0] for each in told(found) if not each[-1]] == ["18", "قصف", "سوق", "النهرين"]
    inner = [*AMAL, mark("date", (27, 30), name="a5")]
    nested = {"Amal": inner, "Bashir": BASHIR}
    [first] = [each for each in behind("longest-kappa", nested).instances if each.start == 27]
    assert (first.said["Amal"], first.versions["Amal"]) == ("facility", ("a2",))
    [every] = [each for each in behind("kappa", nested).instances if each.start == 27]
    assert every.versions["Amal"] == ("a5", "a2")


def test_an_overlap_is_half_a_case_of_partial():
    assert told(behind("partial-f1")) == [
        ("18 مدنياً", "person", "person", 0.5),
        ("قصف", "shelling", "", 0),
        ("وقُتل", "killing", "killing", 1),
        ("سوق النهرين", "facility", "place", 1),
    ]
    assert [each.agrees for each in behind("partial-f1").instances] == [False, False, True, True]
    assert [each[-1] for each in told(behind("strict-f1"))] == [0, 0, 0, 1]


@pytest.mark.parametrize("measure", ["role-f1", "filler-f1"])
def test_a_role_says_its_filler_in_each_ones_words(measure):
    [case] = behind(measure, label="killing.victim").instances
    assert case.said == {"Amal": "killing.victim: مدنياً", "Bashir": "killing.victim: 18 مدنياً"}
    assert (TEXT[case.start : case.end], case.agrees) == ("وقُتل", True)
    assert case.versions == {"Amal": ("a3",), "Bashir": ("b3",)}


def test_an_event_of_one_alone_has_roles_but_no_fillers_to_compare():
    alone = {"Amal": AMAL, "Bashir": BASHIR[:2]}
    [case] = behind("role-f1", alone, label="killing.victim").instances
    assert (case.said, case.agrees) == ({"Amal": "killing.victim: مدنياً", "Bashir": ""}, False)
    works = [work(alone, TEXT)]
    assert not report(works, ["filler-f1"]).figures


def test_alpha_u_lists_the_stretches_of_each():
    found = behind("alpha-u")
    assert told(found) == [
        ("18 مدنياً", "person", "person", 0),
        ("مدنياً", "person", "person", 0),
        ("قصف", "shelling", "", 0),
        ("سوق النهرين", "facility", "", 0),
        ("سوق النهرين", "place", "", 0),
        ("وقُتل", "killing", "killing", 1),
        ("وقُتل", "killing", "killing", 1),
    ]
    assert [list(each.said) for each in found.instances][:2] == [["Bashir", "Amal"], ["Amal", "Bashir"]]
    assert found.instances[0].versions == {"Bashir": ("b1",), "Amal": ("a1",)}


def test_b_cubed_lists_mentions_with_the_entries_titles():
    assert told(behind("b-cubed-f1")) == [("مدنياً", "The dead", "The dead", 1)]
    more = [*BASHIR[:2], mark("killing", (0, 5), kind="event", name="b3", entry="e1")]
    found = behind("b-cubed-f1", {"Amal": AMAL, "Bashir": more})
    assert told(found) == [("وقُتل", "", "The dead", 0), ("مدنياً", "The dead", "The dead", 0)]


def valued(one, two):
    """Both marked the market as a facility, with these attributes."""
    return {
        name: [mark("facility", (27, 38), name=name[0], attributes=own)]
        for name, own in (("Amal", one), ("Bashir", two))
    }


def test_attribute_kappa_lists_the_values_as_they_are_written():
    found = behind("attribute-kappa", valued({"kind": "market"}, {"kind": "street"}), label="facility.kind")
    assert told(found) == [("سوق النهرين", "market", "street", 0)]
    found = behind("attribute-kappa", valued({"open": True}, {"open": True}), label="facility.open")
    assert told(found) == [("سوق النهرين", "yes", "yes", 1)]
    [left_out] = behind("attribute-kappa", valued({"kind": "market"}, {}), label="facility.kind").instances
    assert (left_out.said["Bashir"], left_out.versions["Bashir"]) == ("", ("B",))


@pytest.mark.parametrize("measure", ["attribute-kappa", "attribute-alpha"])
def test_values_of_two_sorts_are_compared_as_names_in_one_figure(measure):
    four, more = parse_number("4"), parse_number("5")
    sheets = [valued({"size": four}, {"size": more}), valued({"size": four}, {"size": "large"})]
    works = [work(each, TEXT, document=f"d{n}") for n, each in enumerate(sheets)]
    [figure] = [each for each in report(works, [measure]).figures if each.document is None]
    found = cases_behind(brought_together(works), figure, {})
    assert [tuple(each.said.values()) for each in found.instances] == [("4", "5"), ("4", "large")]
    [alone] = [each for each in report(works[:1], [measure]).figures if each.document is None]
    assert (alone.label, alone.cases) == ("facility.size", 1)


@pytest.mark.parametrize("measure", ["kappa", "fleiss", "alpha", "longest-kappa", "longest-fleiss", "longest-alpha"])
def test_a_kind_that_a_pair_never_marked_has_no_figure_of_theirs(measure):
    versions = {"Amal": AMAL, "Bashir": BASHIR, "Nour": [mark("claim", (40, 45), kind="claim")]}
    found = [each for each in report([work(versions, TEXT)], [measure]).figures if each.document is None]
    assert {each.kind for each in found if each.members == ("Amal", "Bashir")} == {None, "entity", "event"}
    assert "claim" in {each.kind for each in found if each.members == ("Amal", "Nour")}


def test_gamma_lists_each_annotation_with_what_it_was_aligned_with():
    pytest.importorskip("pygamma_agreement", reason="needs pygamma-agreement")
    found = behind("gamma", precision=0.1)
    assert told(found) == [
        ("18 مدنياً", "person", "person", 0),
        ("مدنياً", "person", "person", 0),
        ("قصف", "shelling", "", 0),
        ("سوق النهرين", "facility", "place", 0),
        ("سوق النهرين", "place", "facility", 0),
        ("وقُتل", "killing", "killing", 1),
        ("وقُتل", "killing", "killing", 1),
    ]


def test_cases_are_read_from_either_end():
    found = behind("kappa").instances
    assert found[-1] == found[len(found) - 1] == list(found)[-1]
    assert found[1:3] == (found[1], found[2])
    assert isinstance(found[0].start, int)
    with pytest.raises(IndexError):
        found[len(found)]
