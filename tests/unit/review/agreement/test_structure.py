"""Roles, relations, entries and attributes: what is the same, and what is not."""

import pytest

from annotator.errors import NotFoundError
from annotator.model.annotation import AnnotationTarget, EntryTarget, Role, SourceTarget, SpanTarget
from annotator.model.schema import Words, schema_of
from annotator.model.values import Date, parse_number
from annotator.review.agreement.report import report
from tests.unit.review.agreement.works import mark, value, work


def event(trigger, roles, label="attack", **more):
    fillers = tuple(Role(name, AnnotationTarget(each) if isinstance(each, str) else each) for name, each in roles)
    return mark(label, *([trigger] if trigger else []), kind=more.pop("kind", "event"), roles=fillers, **more)


def test_a_role_is_the_same_where_event_name_and_filler_are():
    one = [mark("person", (0, 3), name="p1"), event((4, 7), [("victim", "p1")])]
    two = [mark("person", (0, 3), name="p2"), event((4, 7), [("victim", "p2"), ("place", EntryTarget("e"))])]
    works = [work({"a": one, "b": two})]
    assert value(works, "role-precision", kind="role") == 0.5
    assert value(works, "role-recall", kind="role") == 1.0
    assert value(works, "role-f1", kind="role", label="attack.victim") == 1.0


def test_fillers_are_judged_apart_from_triggers():
    one = [event((4, 7), [("victim", EntryTarget("e"))]), event((20, 23), [("victim", EntryTarget("f"))])]
    two = [event((4, 7), [("victim", EntryTarget("e"))])]
    works = [work({"a": one, "b": two})]
    assert value(works, "role-f1", kind="role") == pytest.approx(2 / 3)
    assert value(works, "filler-f1", kind="role") == 1.0


def test_bare_spans_and_sources_fill_roles_too():
    cue = SpanTarget(((0, 3),), ("one",))
    longer = SpanTarget(((0, 7),), ("one two",))
    one = [event((8, 13), [("cue", cue), ("source", SourceTarget("author"))], label="claim", kind="claim")]
    two = [event((8, 13), [("cue", longer), ("source", SourceTarget("publisher"))], label="claim", kind="claim")]
    works = [work({"a": one, "b": two})]
    assert value(works, "role-f1", kind="claim role", label="claim.cue") == 1.0
    assert value(works, "role-f1", kind="claim role", label="claim.source") == 0.0


def test_events_without_a_trigger_find_each_other_by_their_fillers():
    one = [event(None, [("victim", EntryTarget("e"))]), event(None, [("victim", EntryTarget("f"))])]
    two = [event(None, [("victim", EntryTarget("f"))])]
    works = [work({"a": one, "b": two})]
    assert value(works, "filler-f1", kind="role") == 1.0
    assert value(works, "role-f1", kind="role") == pytest.approx(2 / 3)


def test_a_relation_turned_round_is_another():
    def side(first, second, ends):
        people = [mark("person", (0, 3), name=first), mark("person", (4, 7), name=second)]
        return [*people, event(None, list(zip(("from", "to"), ends, strict=True)), label="kin", kind="relation")]

    same = work({"a": side("p1", "q1", ("p1", "q1")), "b": side("p2", "q2", ("p2", "q2"))})
    turned = work({"a": side("p1", "q1", ("p1", "q1")), "b": side("p2", "q2", ("q2", "p2"))})
    assert value([same], "relation-f1", kind="relation", label="kin") == 1.0
    assert value([turned], "relation-f1", kind="relation") == 0.0


def test_entries_are_compared_as_who_is_together():
    """Vilain et al. 1995 and Bagga and Baldwin 1998: A-B-C-D in one chain, against A-B and C-D."""
    places = [(0, 3), (4, 7), (8, 13), (14, 18)]
    one = [mark("person", each, entry="x") for each in places]
    two = [mark("person", each, entry="y" if n < 2 else "z") for n, each in enumerate(places)]
    works = [work({"a": one, "b": two})]
    assert value(works, "muc-recall", kind="entry") == pytest.approx(2 / 3)
    assert value(works, "muc-precision", kind="entry") == 1.0
    assert value(works, "b-cubed-recall", kind="entry") == 0.5
    assert value(works, "b-cubed-precision", kind="entry") == 1.0
    assert value(works, "ceaf-e-recall", kind="entry") == pytest.approx(2 / 3)
    assert value(works, "ceaf-e-precision", kind="entry") == pytest.approx(1 / 3)


def figures_of(one, two, **options):
    works = [work({"a": [mark("person", (0, 3), attributes=one)], "b": [mark("person", (0, 3), attributes=two)]})]
    found = report(works, ["attributes"], **options).figures
    return {(each.measure, each.label): (each.value, each.cases) for each in found if each.document is None}


def test_a_choice_that_one_left_out_is_a_disagreement_and_a_number_is_missing():
    assert figures_of({"status": "dead"}, {})["attribute-kappa", "person.status"] == (0.0, 1)
    assert figures_of({"age": parse_number("4")}, {})["attribute-alpha", "person.age"] == (None, 0)


def test_dates_have_a_distance_and_open_ones_none():
    dated = figures_of({"when": Date("2017-01-01")}, {"when": Date("2017-01")})
    assert dated["attribute-alpha", "person.when"] == (0.0, 1)
    assert figures_of({"when": Date("2017-01-01")}, {"when": Date("2017-01-01/..")})[
        "attribute-alpha", "person.when"
    ] == (
        None,
        0,
    )


def test_an_order_is_said_of_a_choice_that_there_is():
    with pytest.raises(NotFoundError, match="No label has a choice “grade”"):
        figures_of({}, {}, schema=schema_of("s", Words("s", ""), []), ordinal=["grade"])
