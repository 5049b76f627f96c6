"""Spans: the four definitions, each kind of span, and what seqeval says."""

import json

import pytest

from tests.unit.review.agreement.works import mark, table, value, work

TYPES = ("strict", "exact", "partial", "type")


def f1s(one, two, **where):
    works = [work({"a": one, "b": two})]
    return [value(works, f"{each}-f1", **where) for each in TYPES]


def test_a_span_that_is_the_same_counts_in_all():
    assert f1s([mark("person", (0, 3))], [mark("person", (0, 3))]) == [1, 1, 1, 1]


def test_another_label_counts_for_boundaries_alone():
    assert f1s([mark("person", (0, 3))], [mark("group", (0, 3))]) == [0, 1, 1, 0]


def test_an_overlap_counts_half_and_for_the_type():
    assert f1s([mark("person", (0, 3))], [mark("person", (0, 7))]) == [0, 0, 0.5, 1]


def test_what_only_touches_is_no_overlap():
    assert f1s([mark("person", (0, 3))], [mark("person", (3, 7))]) == [0, 0, 0, 0]


def test_a_discontinuous_span_is_the_same_where_all_fragments_are():
    whole = mark("person", (0, 3), (8, 13))
    assert f1s([whole], [mark("person", (0, 3), (8, 13))]) == [1, 1, 1, 1]
    assert f1s([whole], [mark("person", (0, 13))]) == [0, 0, 0.5, 1]
    assert f1s([whole], [mark("person", (4, 7))]) == [0, 0, 0, 0]  # in its gap


def test_nested_spans_each_find_their_own():
    one = [mark("group", (0, 13)), mark("person", (4, 7))]
    assert f1s(one, [mark("person", (4, 7)), mark("group", (0, 13))]) == [1, 1, 1, 1]
    assert f1s(one, [mark("person", (0, 13)), mark("group", (4, 7))])[:2] == [0, 1]


def test_an_event_is_never_an_entity():
    assert f1s([mark("attack", (0, 3), kind="event")], [mark("person", (0, 3))]) == [0, 0, 0, 0]


def test_each_label_has_its_own_figure():
    one = [mark("person", (0, 3)), mark("group", (4, 7))]
    two = [mark("person", (0, 3)), mark("person", (4, 7))]
    assert f1s(one, two, kind="entity", label="person") == [pytest.approx(2 / 3), 1, 1, pytest.approx(2 / 3)]
    assert f1s(one, two, kind="entity", label="group") == [0, 1, 1, 0]
    assert f1s(one, two, kind="entity") == [0.5, 1, 1, 0.5]


def test_the_first_member_is_the_reference():
    works = [work({"a": [mark("person", (0, 3))], "b": [mark("person", (0, 3)), mark("person", (4, 7))]})]
    assert [value(works, f"strict-{each}") for each in ("precision", "recall")] == [0.5, 1.0]


def test_a_member_with_nothing_agrees_with_nobody():
    works = [work({"a": [mark("person", (0, 3))], "b": []})]
    assert [value(works, f"strict-{each}") for each in ("precision", "recall", "f1")] == [0, 0, 0]


def test_two_empty_documents_are_nothing_to_compare():
    for figure in table([work({"a": [], "b": []})], "spans"):
        assert (figure.value, figure.low, figure.cases) == (None, None, 0)


def chunks(sequences):
    """Mentions of BIO and BIOES tags, as seqeval's strict schemes read them: a character a tag."""
    found = []
    for n, tags in enumerate(sequences):
        start = None
        for place, tag in enumerate([*tags, "O"]):
            at, letter, label = place + 100 * n, tag[0], tag[2:]
            if start is not None and not (letter in "IE" and label == start[1]):
                found.append(mark(start[1], (start[0], at)))
                start = None
            if letter in "BS":
                start = (at, label)
            if letter in "ES" and start is not None:
                found.append(mark(label, (start[0], at + 1)))
                start = None
    return found


def test_strict_is_what_seqeval_says(fixtures_folder):
    path = fixtures_folder / "agreement" / "seqeval_cases.json"
    if not path.exists():
        pytest.skip("the fixtures have no cases of seqeval")
    cases = json.loads(path.read_text("utf-8"))["cases"]
    for case in cases:
        [wanted] = [each for name, each in case.items() if name.startswith("strict")]
        works = [work({"a": chunks(case["true"]), "b": chunks(case["pred"])}, text="x" * 300)]
        for name, figure in (("precision", "p"), ("recall", "r"), ("f1", "f1")):
            found = value(works, f"strict-{name}")
            if case["id"] == "both_empty":
                assert found is None  # seqeval says 0
            else:
                assert found == pytest.approx(wanted[figure]), (case["id"], name)
