"""The report: pairs and all, missing documents, intervals, measures by name; and gamma."""

from importlib.util import find_spec

import pytest

from annotator.errors import NotFoundError, RefusedError
from annotator.review.agreement.report import GROUPS, MEASURES, chosen_measures, report
from annotator.review.agreement.tokens import present
from tests.unit.review.agreement.works import mark, table, value, work


def one_and_two():
    return [mark("person", (0, 3))], [mark("person", (0, 3)), mark("group", (4, 7))]


def test_overall_is_the_mean_of_the_pairs_that_have_a_figure():
    works = [work({"a": one_and_two()[0], "b": one_and_two()[1], "c": []})]
    pairs = [value(works, "strict-f1", members=pair) for pair in (("a", "b"), ("a", "c"), ("b", "c"))]
    assert pairs == [pytest.approx(2 / 3), 0, 0]
    assert value(works, "strict-f1", members=("a", "b", "c")) == pytest.approx(2 / 9)


def test_a_document_that_somebody_did_not_do_is_missing_not_empty():
    one, two = one_and_two()
    first = work({"a": one, "b": one_and_two()[0]}, document="d1")
    alone = work({"a": two}, document="d2")
    made = report([first, alone])
    assert (made.documents, made.left_out) == (("d1",), ("d2",))
    assert value([first, alone], "strict-f1") == 1.0
    assert value([first, work({"a": two, "b": []}, document="d2")], "strict-f1") == 0.5


def test_two_empty_documents_do_not_enter_a_mean():
    empty = work({"a": [], "b": [], "c": []}, document="d0")
    full = work({"a": one_and_two()[0], "b": one_and_two()[0], "c": []}, document="d1")
    assert value([empty, full], "strict-f1", members=("a", "b", "c")) == pytest.approx(1 / 3)
    assert value([empty, full], "strict-f1", members=("a", "b", "c"), document="d0") is None


def test_perfect_agreement_on_one_label_everywhere_is_one():
    text = "one two"
    works = [work({"a": [mark("person", (0, 7))], "b": [mark("person", (0, 7))]}, text=text)]
    for measure in ("kappa", "fleiss", "alpha", "longest-kappa", "longest-fleiss", "longest-alpha", "alpha-u"):
        assert value(works, measure) == 1.0, measure


@pytest.mark.parametrize("versions", [{}, {"a": []}, {"a": [], "b": []}, {"a": [], "b": [], "c": []}])
def test_nothing_at_all_is_nothing_to_compare(versions):
    for text in ("", "one two"):
        assert all(each.value is None for each in table([work(versions, text=text)]))
    assert report([]).figures == () or all(each.value is None for each in report([]).figures)


def test_an_interval_needs_five_documents():
    def figure(count):
        works = [work({"a": one_and_two()[0], "b": one_and_two()[n % 2]}, document=f"d{n}") for n in range(count)]
        return table(works, "strict-f1")[0]

    assert (figure(4).low, figure(4).high) == (None, None)
    assert figure(5).low <= figure(5).value <= figure(5).high
    assert figure(6) == figure(6)


def test_a_word_that_a_span_only_touches_counts():
    on = present(work({"a": [mark("person", (1, 5))], "b": []}, text="one two six"), ["a"], (("entity", "person"),))
    assert on[0, 0].tolist() == [True, True, False]


def test_measures_are_named_by_group_beginning_or_name():
    assert chosen_measures(["strict"]) == ("strict-precision", "strict-recall", "strict-f1")
    assert chosen_measures(["alpha"]) == ("alpha",)
    assert chosen_measures(["tokens", "muc-f1"]) == (*GROUPS["tokens"], "muc-f1")
    assert set(MEASURES) - set(chosen_measures([])) == {"gamma"}
    with pytest.raises(NotFoundError, match="There is no measure “kapa”; choose from spans, tokens"):
        chosen_measures(["kapa"])


@pytest.mark.skipif(find_spec("pygamma_agreement") is not None, reason="pygamma-agreement is here")
def test_gamma_says_what_to_install():
    with pytest.raises(RefusedError, match=r"pip install 'annotator\[gamma\]'"):
        report([work({"a": [], "b": []})], ["gamma"])


@pytest.mark.skipif(find_spec("pygamma_agreement") is None, reason="needs pygamma-agreement")
@pytest.mark.filterwarnings("ignore")
def test_gamma_is_the_same_each_time_and_refuses_what_takes_hours():
    one = [mark("person", (0, 3)), mark("group", (8, 13)), mark("person", (14, 18))]
    two = [mark("person", (0, 7)), mark("group", (8, 13)), mark("group", (24, 27))]
    works = [work({"a": one, "b": two})]
    found = [each.value for each in report(works, ["gamma"], precision=0.1).figures]
    assert 0 < found[0] < 1
    assert set(found) == {found[0]}  # over all and over entities, of the one document and of all
    assert value([work({"a": [], "b": []})], "gamma") is None
    many = [mark("person", (n, n + 1)) for n in range(40)] * 5
    with pytest.raises(RefusedError, match="Gamma would take hours on d with its 400 spans"):
        report([work({"a": many, "b": many})], ["gamma"])
    with pytest.raises(RefusedError, match="Gamma takes a precision between"):
        report(works, ["gamma"], precision=0)
