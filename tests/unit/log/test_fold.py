"""The fold of one record: heads, merging, conflicts, removals, redaction."""

import random

import orjson
from hypothesis import given
from hypothesis import strategies as st

from annotator.log.change import Change, payload_digest
from annotator.log.fold import Conflict, fold_record, state_before
from annotator.log.records import FAMILIES
from annotator.model.ids import derived_id

ANNOTATION = FAMILIES["annotation"]


def change(name: str, state: dict | None, *base: str, lamport: int = 1, erased: bool = False) -> Change:
    payload = b"" if state is None else orjson.dumps(state)
    return Change(
        id=derived_id(name),
        action=derived_id("action"),
        lamport=lamport,
        wall_ms=0,
        kind="annotation.remove" if state is None else "annotation.put",
        v=1,
        record="r",
        base=tuple(derived_id(each) for each in base),
        payload_hash=payload_digest(b"", payload),
        payload=None if erased else payload,
        salt=None if erased else b"",
    )


def test_one_head_is_the_state():
    folded = fold_record([change("a", {"note": "x"}), change("b", {"note": "y"}, "a")], ANNOTATION)
    assert folded.state == {"note": "y"}
    assert folded.base == (derived_id("b"),)
    assert not folded.conflicts


def test_two_devices_that_changed_different_fields_merge_without_conflict():
    base = change("a", {"note": "", "label": "person", "attributes": {"sex": "f", "age": "1"}})
    one = change("b", {"note": "seen", "label": "person", "attributes": {"sex": "m", "age": "1"}}, "a")
    two = change("c", {"note": "", "label": "group", "attributes": {"sex": "f", "age": "2"}}, "a")
    folded = fold_record([base, one, two], ANNOTATION)
    assert folded.state == {"note": "seen", "label": "group", "attributes": {"sex": "m", "age": "2"}}
    assert not folded.conflicts
    assert set(folded.base) == {derived_id("b"), derived_id("c")}


def test_the_same_field_changed_twice_shows_the_highest_and_keeps_the_other_as_a_conflict():
    base = change("a", {"note": ""})
    low, high = change("b", {"note": "low"}, "a", lamport=2), change("c", {"note": "high"}, "a", lamport=3)
    folded = fold_record([high, base, low], ANNOTATION)
    assert folded.state == {"note": "high"}
    assert folded.conflicts == (Conflict("note", low.id),)
    assert folded.base == (high.id,), "an edit does not swallow what waits to be settled"


def test_many_valued_roles_merge_as_sets_and_single_ones_conflict():
    base = change("a", {"roles": {"victim": ["x", "y"], "place": "p"}})
    one = change("b", {"roles": {"victim": ["x", "y", "z"], "place": "q"}}, "a", lamport=2)
    two = change("c", {"roles": {"victim": ["y"], "place": "r"}}, "a", lamport=3)
    folded = fold_record([base, one, two], ANNOTATION)
    assert folded.state == {"roles": {"victim": ["y", "z"], "place": "r"}}
    assert folded.conflicts == (Conflict("roles.place", one.id),)


def test_fragments_are_one_field():
    base = change("a", {"span": [[0, 4, "abcd"]]})
    one = change("b", {"span": [[1, 4, "bcd"]]}, "a", lamport=2)
    two = change("c", {"span": [[0, 3, "abc"]]}, "a", lamport=3)
    folded = fold_record([base, one, two], ANNOTATION)
    assert folded.state == {"span": [[0, 3, "abc"]]}
    assert folded.conflicts == (Conflict("span", one.id),)


def test_without_a_common_base_nothing_is_merged():
    one, two = change("b", {"note": "1", "x": 1}, lamport=2), change("c", {"note": "2"}, lamport=3)
    folded = fold_record([one, two], ANNOTATION)
    assert folded.state == {"note": "2"}
    assert folded.conflicts == (Conflict("", one.id),)


def test_an_absent_base_means_no_merge_until_it_arrives():
    base = change("a", {"note": "", "label": "l"})
    one = change("b", {"note": "1", "label": "l"}, "a", lamport=2)
    two = change("c", {"note": "", "label": "m"}, "a", lamport=3)
    assert fold_record([one, two], ANNOTATION).conflicts == (Conflict("", one.id),)
    assert fold_record([two, one, base], ANNOTATION).state == {"note": "1", "label": "m"}


def test_an_erased_base_means_no_merge():
    base = change("a", {"note": ""}, erased=True)
    one, two = change("b", {"note": "1"}, "a", lamport=2), change("c", {"note": "2"}, "a", lamport=3)
    assert fold_record([base, one, two], ANNOTATION).conflicts == (Conflict("", one.id),)


def test_an_edit_beats_a_concurrent_removal_which_stays_as_a_conflict():
    base, edit = change("a", {"note": ""}), change("b", {"note": "kept"}, "a", lamport=2)
    removal = change("c", None, "a", lamport=9)
    folded = fold_record([base, removal, edit], ANNOTATION)
    assert folded.state == {"note": "kept"}
    assert folded.conflicts == (Conflict("removed", removal.id),)


def test_a_removal_alone_removes():
    assert fold_record([change("a", {"note": ""}), change("b", None, "a")], ANNOTATION).state is None


def test_a_redacted_head_shows_nothing_and_never_returns():
    whole, erased = change("a", {"note": "secret"}), change("a", {"note": "secret"}, erased=True)
    for order in ([whole, erased], [erased, whole]):
        assert fold_record(order, ANNOTATION).state is None


def test_the_state_before_a_change_is_the_fold_of_what_it_replaced():
    base = change("a", {"note": "", "label": "l"})
    one = change("b", {"note": "1", "label": "l"}, "a", lamport=2)
    two = change("c", {"note": "", "label": "m"}, "a", lamport=3)
    settled = change("d", {"note": "2", "label": "m"}, "b", "c", lamport=4)
    assert state_before([settled, two, base, one], settled, ANNOTATION) == {"note": "1", "label": "m"}


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """A record's history on up to four devices: each change names any earlier ones as its base."""
    made: list[Change] = []
    for number in range(draw(st.integers(1, 9))):
        names = [str(each) for each in range(number)]
        base = draw(st.lists(st.sampled_from(names), unique=True, max_size=2)) if names else []
        state = draw(
            st.none()
            | st.fixed_dictionaries(
                {"note": st.sampled_from("xyz"), "label": st.sampled_from("kl")},
                optional={
                    "attributes": st.dictionaries(st.sampled_from("ab"), st.sampled_from(["1", "2"]), max_size=2),
                    "roles": st.dictionaries(
                        st.sampled_from("cd"), st.lists(st.sampled_from("uvw"), unique=True) | st.just("u"), max_size=2
                    ),
                },
            )
        )
        lamport, erased = draw(st.integers(1, 4)), draw(st.booleans()) and draw(st.booleans())
        made.append(change(str(number), state, *base, lamport=lamport, erased=erased))
    return made


@given(histories(), st.randoms(use_true_random=False))
def test_the_fold_does_not_depend_on_order_or_duplication(history: list[Change], rnd: random.Random):
    shuffled = [*history, *rnd.choices(history, k=3)]
    rnd.shuffle(shuffled)
    assert fold_record(shuffled, ANNOTATION) == fold_record(history, ANNOTATION)


@given(histories())
def test_every_head_is_shown_named_as_base_or_listed_as_a_conflict(history: list[Change]):
    folded = fold_record(history, ANNOTATION)
    losing = {conflict.change for conflict in folded.conflicts}
    assert set(folded.heads) == set(folded.base) | losing


@given(histories())
def test_an_edit_of_the_present_state_keeps_conflicts_and_settling_ends_them(history: list[Change]):
    folded = fold_record(history, ANNOTATION)
    if folded.state is None:
        return
    payload = orjson.dumps(folded.state | {"note": "edited"})
    after = Change(derived_id("edit"), derived_id("act"), 99, 0, "annotation.put", 1, "r", folded.base,
                   payload_digest(b"", payload), payload, b"")  # fmt: skip
    edited = fold_record([*history, after], ANNOTATION)
    assert edited.state is not None
    assert edited.state["note"] == "edited"
    settled = Change(derived_id("settle"), after.action, 100, 0, "annotation.put", 1, "r", edited.heads,
                     payload_digest(b"", payload), payload, b"")  # fmt: skip
    assert not fold_record([*history, after, settled], ANNOTATION).conflicts
