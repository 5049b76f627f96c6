"""Marks are read by range and walked in reading order."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.lanes import assign_brackets, assign_lanes
from annotator.ui.canvas.marks import Mark, MarkList, reading_order
from annotator.ui.canvas.neighbours import next_mark, previous_mark


def mark(name: str, *fragments: tuple[int, int], kind: str = "entity") -> Mark:
    return Mark(name, fragments, kind, name, "#2f6fb3")


SPANS = st.lists(st.tuples(st.integers(0, 9000), st.integers(1, 300)), max_size=30)


@given(SPANS, st.integers(0, 9300), st.integers(0, 500))
def test_a_range_finds_the_marks_that_meet_it(spans, start, length):
    marks = [mark(f"m{i}", (at, at + size)) for i, (at, size) in enumerate(spans)]
    expected = {m.id for m in marks if m.start < start + length and start < m.end}
    assert {m.id for m in MarkList(marks).between(start, start + length)} == expected


@given(SPANS)
def test_walking_on_and_back_meets_every_mark_once_in_reading_order(spans):
    marks = [mark(f"m{i}", (at, at + size)) for i, (at, size) in enumerate(spans)]
    source = MarkList(marks)
    onward, here = [], (0, -99_999, "")
    while found := next_mark(source, here, 10_000):
        onward.append(found.id)
        here = reading_order(found)
    assert onward == [m.id for m in sorted(marks, key=reading_order)]
    back, here = [], (10_000, 0, "")
    while found := previous_mark(source, here):
        back.append(found.id)
        here = reading_order(found)
    assert back == onward[::-1]


def test_a_mark_without_fragments_has_no_place_on_the_page():
    assert MarkList([mark("event")]).between(0, 100) == []


@given(SPANS)
def test_marks_of_one_lane_never_overlap(spans):
    marks = [mark(f"m{i}", (at % 400, at % 400 + size)) for i, (at, size) in enumerate(spans)]
    lanes = assign_lanes(marks)
    for one in marks:
        for two in marks:
            if one.id < two.id and one.id in lanes.of and lanes.of[one.id] == lanes.of.get(two.id):
                assert one.end <= two.start or two.end <= one.start
    counted = {name for overflow in lanes.overflow for name in overflow.ids}
    assert counted | set(lanes.of) == {m.id for m in marks}
    assert not counted & set(lanes.of)


def test_the_fourth_of_four_nested_marks_is_counted():
    lanes = assign_lanes([mark("a", (0, 40)), mark("b", (5, 35)), mark("c", (10, 30)), mark("d", (15, 25))])
    assert lanes.of == {"a": 0, "b": 1, "c": 2}
    assert [(overflow.start, overflow.end, overflow.ids) for overflow in lanes.overflow] == [(15, 25, ("d",))]


def test_a_mark_in_the_gap_of_a_broken_one_shares_its_lane():
    lanes = assign_lanes([mark("broken", (0, 5), (20, 25)), mark("between", (8, 12))])
    assert lanes.of == {"broken": 0, "between": 0}


def test_the_shorter_claim_has_the_bracket_next_to_the_text():
    assert assign_brackets({"long": (0, 9), "short": (2, 3)}) == {"short": 0, "long": 1}


def test_two_claims_on_one_line_have_brackets_side_by_side():
    assert assign_brackets({"one": (0, 2), "two": (1, 3)}) == {"one": 0, "two": 1}
