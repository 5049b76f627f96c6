"""Changing many annotations, and single fields: one act each, all of it or nothing."""

from dataclasses import replace
from decimal import Decimal
from time import perf_counter

import pytest

from annotator.model.annotation import Annotation
from annotator.model.values import Date, Number
from annotator.project import annotate, entries, many
from tests.texts import ARABIC, ENGLISH, at
from tests.unit.project.undoing import one_act, refused


@pytest.fixture
def persons(project, arabic) -> list[str]:
    """Three persons in two documents."""
    places = [(arabic, at(ARABIC, "سامر")), (arabic, at(ARABIC, "المتحدث")), ("Two accounts", at(ENGLISH, "Samer"))]
    said = {"status": "official"}
    return [project.annotate(document, "person", [span], attributes=said) for document, span in places]


def test_many_get_another_label_in_one_act_and_what_does_not_fit_stays_to_be_mended(project, persons):
    with one_act(project):
        changed = many.relabel_many(project, persons, "group")
    assert changed.count == 3
    assert {each.label for each in project.annotations()} == {"group"}
    assert all(each.attributes == {"status": "official"} for each in project.annotations())


def test_one_that_cannot_be_changed_keeps_all_as_they_are_and_the_sentence_counts(project, arabic, persons):
    battle = project.annotate(arabic, "battle", [at(ARABIC, "معركة")])
    with refused(project, "1 of 4 annotations cannot be changed, so none was: “group” is no event"):
        many.relabel_many(project, [*persons, battle], "group")
    with refused(project, "1 of 4 .*: “minor” is no attribute of “battle”"):
        many.set_attribute_many(project, [*persons, battle], "minor", "نعم")
    with refused(project, "2 of 3 .*; 1 of them for this reason: No annotation has the id gone"):
        many.set_attribute_many(project, ["gone", battle, persons[0]], "minor", "yes")
    with refused(project, "^“sings” does not fit “status”"):
        many.set_attribute_many(project, persons[:1], "status", "sings")
    with refused(project, "select one or more"):
        many.relabel_many(project, [], "group")


def test_a_value_is_set_and_cleared_for_many(project, persons):
    with one_act(project):
        many.set_attribute_many(project, [*persons, persons[0]], "الصفة", "صحفي")
    assert [dict(each.attributes) for each in project.annotations()] == [{"status": "journalist"}] * 3
    with one_act(project):
        many.set_attribute_many(project, persons, "status", None)
    assert [dict(each.attributes) for each in project.annotations()] == [{}] * 3


@pytest.mark.parametrize(
    ("label", "attribute", "raw", "value"),
    [
        ("battle", "killed", "نحو ٤٠٠", Number(Decimal(400), Decimal(400), approximate=True)),
        ("battle", "date", "منتصف كانون الثاني 2017", Date("2017-01-1X")),
        ("battle", "outcome", "لم تُحسم", "undecided"),
    ],
)
def test_a_value_is_written_as_people_write_it(project, arabic, label, attribute, raw, value):
    name = project.annotate(arabic, label, [at(ARABIC, "معركة")])
    with one_act(project):
        many.set_attribute(project, name, attribute, raw)
    assert project.annotations(ids=[name])[0].attributes == {attribute: value}
    for nothing in ("", [], None):
        many.set_attribute(project, name, attribute, raw)
        many.set_attribute(project, name, attribute, nothing)
        assert project.annotations(ids=[name])[0].attributes == {}


def test_what_the_label_lacks_is_cleared_but_not_set(project, persons):
    many.relabel_many(project, persons[:1], "number")
    with refused(project, "no attribute of “number”"):
        many.set_attribute(project, persons[0], "status", "civilian")
    with one_act(project):
        many.set_attribute(project, persons[0], "status", None)


def test_note_and_entry_are_set_and_taken_away(project, persons):
    entry = entries.add_entry(project, "سامر العلي", "person")
    with one_act(project):
        many.set_note(project, persons[0], "شاهد عيان\nثانٍ")
    with one_act(project):
        many.set_entry(project, persons[0], entry.id)
    found = project.annotations(ids=persons[:1])[0]
    assert (found.note, found.entry) == ("شاهد عيان\nثانٍ", entry.id)
    with refused(project, "No entry is called"):
        many.set_entry(project, persons[0], "nobody")
    many.set_note(project, persons[0], "")
    many.set_entry(project, persons[0], None)
    found = project.annotations(ids=persons[:1])[0]
    assert (found.note, found.entry) == ("", None)


def test_a_thousand_annotations_change_in_a_second(project, arabic):
    one = Annotation("", arabic, "", "work", "entity", "person", (at(ARABIC, "سامر"),), ("سامر",))
    names = annotate.add(project, [replace(one, note=str(number)) for number in range(1000)]).ids
    begun = perf_counter()
    with_values = many.set_attribute_many(project, names, "status", "civilian")
    assert with_values.count == 1000
    assert perf_counter() - begun < 2
