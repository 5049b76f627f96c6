"""A new schema file adds, alters, retires and merges; nothing is dropped, and kinds and types stay."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import RefusedError
from annotator.model.schema import Attribute, Choice, Label, RoleType, Schema, Words, schema_of
from annotator.model.schema_change import SchemaChange, changes_between

TITLE = Words("Small", "صغير")
OUTCOME = Attribute(
    "outcome",
    Words("Outcome", ""),
    "choice",
    choices=(Choice("won", Words("Won", "")), Choice("lost", Words("Lost", ""))),
)
TOPIC = Attribute("topic", Words("Topic", ""), "text")
ATTACKER = RoleType("attacker", Words("Attacker", ""), ("person", "group"), key="A")
PERSON = Label("person", "entity", Words("Person", "شخص"), key="P")
GROUP = Label("group", "entity", Words("Group", ""), key="G")
GANG = Label("gang", "entity", Words("Gang", ""))
BATTLE = Label("battle", "event", Words("Battle", ""), attributes=(OUTCOME, TOPIC), roles=(ATTACKER,))
OLD = schema_of("small", TITLE, [PERSON, GROUP, GANG, BATTLE], version=4)


def applied(*labels: Label, to: Schema = OLD, title: Words = TITLE) -> SchemaChange:
    return changes_between(to, schema_of("small", title, labels))


def test_applying_what_is_in_use_changes_nothing() -> None:
    assert applied(PERSON, GROUP, GANG, BATTLE) == SchemaChange(OLD, (), {}, ())


def test_a_label_is_renamed_by_its_id() -> None:
    change = applied(replace(PERSON, title=Words("Human", "إنسان"), key="H"), GROUP, GANG, BATTLE)
    assert change.schema.version == 5
    assert [label.id for label in change.labels] == ["person"]
    assert change.report == (
        "The label “person” is now called “Human” / “إنسان”.",
        "The label “person” has changed: key.",
    )


def test_what_is_added_is_new() -> None:
    siege = Label("siege", "event", Words("Siege", ""))
    side = replace(BATTLE, attributes=(*BATTLE.attributes, Attribute("side", Words("Side", ""), "text")))
    change = applied(PERSON, GROUP, GANG, side, siege)
    assert [label.id for label in change.labels] == ["battle", "siege"]
    assert change.report == ("The attribute “side” of “battle” is new.", "The label “siege” is new.")


def test_what_is_left_out_is_retired_and_kept() -> None:
    won_only = replace(OUTCOME, choices=OUTCOME.choices[:1])
    change = applied(PERSON, GROUP, replace(BATTLE, attributes=(won_only,), roles=()))
    battle = change.schema.labels["battle"]
    assert [(each.id, each.retired) for each in battle.attributes] == [("outcome", False), ("topic", True)]
    assert [(each.id, each.retired) for each in battle.attributes[0].choices] == [("won", False), ("lost", True)]
    assert [(each.id, each.retired) for each in battle.roles] == [("attacker", True)]
    assert list(change.schema.labels) == ["person", "group", "battle", "gang"]
    assert change.schema.labels["gang"] == replace(GANG, retired=True, order=3)
    assert change.report == (
        "The choice “lost” of “outcome” of “battle” is retired; what was marked with it stays.",
        "The attribute “topic” of “battle” is retired; what was marked with it stays.",
        "The role “attacker” of “battle” is retired; what was marked with it stays.",
        "The label “gang” is retired; what was marked with it stays.",
    )


def test_what_was_retired_can_be_used_again() -> None:
    retired = applied(PERSON, GROUP, BATTLE).schema
    change = applied(PERSON, GROUP, GANG, BATTLE, to=retired)
    assert not change.schema.labels["gang"].retired
    assert change.report == ("The label “gang” is in use again.",)


def test_a_merged_label_hands_over_its_annotations_and_its_roles() -> None:
    attacks = replace(BATTLE, roles=(replace(ATTACKER, fillers=("gang", "group", "span")),))
    change = applied(PERSON, GROUP, replace(GANG, retired=True, merged_into="group"), attacks)
    assert change.merged == {"gang": "group"}
    gang = change.schema.labels["gang"]
    assert (gang.retired, gang.merged_into) == (True, "group")
    assert change.schema.labels["battle"].roles[0].fillers == ("group", "span")
    assert "The label “gang” is merged into “group”; its annotations get that label." in change.report


def test_a_merge_can_be_merged_on_and_its_heir_retired() -> None:
    first = applied(PERSON, GROUP, replace(GANG, retired=True, merged_into="group"), BATTLE).schema
    on = applied(PERSON, replace(GROUP, retired=True, merged_into="person"), BATTLE, to=first)
    assert on.merged == {"group": "person", "gang": "person"}
    later = applied(GROUP, BATTLE, to=first)  # gang, merged before, is left out with person
    assert later.merged == {}
    assert later.schema.labels["gang"].merged_into == "group"
    without = applied(PERSON, BATTLE, to=first)
    assert without.schema.labels["group"].retired
    assert without.schema.labels["gang"].merged_into == "group"


def test_the_order_and_the_title_change_too() -> None:
    change = applied(GROUP, PERSON, GANG, BATTLE, title=Words("Smaller", ""))
    assert [label.id for label in change.labels] == ["group", "person"]
    assert change.report == ("The schema is now called “Smaller”.", "The labels stand in another order.")


@pytest.mark.parametrize(
    ("apply", "says"),
    [
        (lambda: changes_between(OLD, schema_of("other", TITLE, [PERSON])), "set its id to “small”"),
        (lambda: applied(replace(PERSON, kind="event")), "cannot turn from entity into event; add a new label"),
        (
            lambda: applied(replace(BATTLE, attributes=(replace(TOPIC, type="number"),))),
            "“topic” of “battle” cannot turn from text into number; add a new attribute",
        ),
        (
            lambda: applied(PERSON, BATTLE, replace(GANG, retired=True, merged_into="group")),
            "“gang” cannot be merged into “group”; name one in use, of the kind entity",
        ),
        (
            lambda: applied(PERSON, BATTLE, replace(GANG, retired=True, merged_into="battle")),
            "“gang” cannot be merged into “battle”",
        ),
        (
            lambda: applied(
                replace(GANG, retired=True, merged_into="group"), replace(GROUP, retired=True, merged_into="gang")
            ),
            "cannot be merged into",
        ),
    ],
    ids=["other schema", "kind", "type", "merged into a retired one", "into another kind", "in a circle"],
)
def test_what_work_was_done_under_cannot_change(apply: Callable[[], SchemaChange], says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        apply()


LABELS = [
    PERSON,
    GROUP,
    GANG,
    BATTLE,
    Label("siege", "event", Words("Siege", "")),
    replace(BATTLE, attributes=(TOPIC,)),
]
FILES = st.lists(st.sampled_from(LABELS), unique_by=lambda label: label.id).map(
    lambda some: schema_of("small", TITLE, some)
)


@settings(deadline=None)
@given(files=st.lists(FILES, max_size=5))
def test_nothing_is_ever_dropped_and_applying_twice_is_applying_once(files: list[Schema]) -> None:
    schema = OLD
    for file in files:
        change = changes_between(schema, file)
        assert schema.labels.keys() <= change.schema.labels.keys()
        for label in schema.labels.values():
            kept = change.schema.labels[label.id]
            assert {each.id for each in label.attributes} <= {each.id for each in kept.attributes}
            assert {each.id for each in label.roles} <= {each.id for each in kept.roles}
        assert [label.order for label in change.schema.labels.values()] == list(range(len(change.schema.labels)))
        assert bool(change.labels) == bool(change.report)
        assert changes_between(change.schema, file).schema is change.schema
        schema = change.schema
