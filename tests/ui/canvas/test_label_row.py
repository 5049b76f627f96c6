"""Labels under a line start under their spans, run on into free room and keep clear of one another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.decor import decorate
from annotator.ui.canvas.label_rows import label_measure
from annotator.ui.canvas.labels import AIR, Wish, place_labels, shorten
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import LIGHT

WIDE = 800.0


def measure(text: str) -> float:
    return 6.0 * len(text)


def place(wishes: list[Wish], rtl: bool = False) -> list[tuple[str, str, float, float]]:
    placed = place_labels(wishes, rtl, measure, 0.0 if rtl else WIDE)
    return [(each.id, each.text, each.left, each.right) for each in placed]


def test_a_label_stands_at_the_reading_start_of_its_span():
    wish = Wish("a", "Place", 100, 200)
    assert place([wish]) == [("a", "Place", 100, 130)]
    assert place([wish], rtl=True) == [("a", "Place", 170, 200)]


def test_a_label_runs_on_past_its_span_into_free_room():
    wish = Wish("a", "Number", 100, 112)
    assert place([wish]) == [("a", "Number", 100, 136)]
    assert place([wish], rtl=True) == [("a", "Number", 76, 112)]


def test_a_label_ends_before_the_next_one_or_at_the_edge_of_the_text():
    assert place([Wish("a", "Number", 100, 112), Wish("b", "Place", 130, 200)]) == [
        ("a", "Num…", 100, 124),
        ("b", "Place", 130, 160),
    ]
    assert place([Wish("a", "Number", WIDE - 20, WIDE)]) == [("a", "Nu…", WIDE - 20, WIDE - 2)]
    assert place([Wish("a", "Number", 0, 20)], rtl=True) == [("a", "Nu…", 2, 20)]


def test_a_label_that_is_not_drawn_stops_no_other():
    crowded = [Wish("a", "Place", 100, 110), Wish("b", "Person", 140, 145), Wish("c", "Group", 150, 200)]
    assert [name for name, *_ in place(crowded)] == ["a", "c"]
    assert place([Wish("a", "A long place", 100, 110), *crowded[1:]])[0] == ("a", "A long…", 100, 142)


def test_of_spans_that_begin_together_the_longer_has_its_label_after_that_of_the_shorter():
    inner, outer = Wish("inner", "Group", 100, 110), Wish("outer", "Person", 100, 300)
    assert place([outer, inner]) == [("inner", "Group", 100, 130), ("outer", "Person", 136, 172)]


def test_a_count_is_always_drawn_and_the_others_make_room():
    count = Wish("+2", "+2", 100, 104, fixed=True)
    placed = place([Wish("a", "Group", 100, 200), Wish("b", "Person", 88, 200), count, Wish("c", "Place", 200, 210)])
    assert placed == [("+2", "+2", 100, 112), ("a", "Group", 118, 148), ("c", "Place", 200, 230)]


@pytest.mark.parametrize(
    ("width", "shown"), [(48, "Location"), (30, "Loca…"), (18, "Lo…"), (17, ""), (12, ""), (0, "")]
)
def test_a_label_is_shortened_from_the_end_and_always_says_so(width, shown):
    assert shorten("Location", width, measure) == shown


def test_no_label_is_cut_inside_a_letter_with_its_marks_or_after_a_space():
    assert shorten("A bright place", 30, measure) == "A br…"
    assert shorten("A bright place", 18, measure) == ""
    assert shorten("مَكَانٌ آمن", 30, measure) == "مَكَ…"


SPANS = st.lists(st.tuples(st.integers(0, 600), st.integers(5, 200), st.integers(2, 12)), max_size=14)


@given(SPANS, st.booleans())
def test_labels_of_a_row_start_under_their_spans_keep_their_order_and_never_meet(spans, rtl):
    asked = {str(i): Wish(str(i), "x" * size, at, at + width) for i, (at, width, size) in enumerate(spans)}
    placed = place_labels(asked.values(), rtl, measure, 0.0 if rtl else WIDE)
    assert all(one.right + AIR <= two.left for one, two in pairwise(sorted(placed, key=lambda each: each.left)))
    starts = [-asked[each.id].right if rtl else asked[each.id].left for each in placed]
    assert starts == sorted(starts)
    for each, start in zip(placed, starts, strict=True):
        at, end = (-each.right, -asked[each.id].left) if rtl else (each.left, asked[each.id].right)
        # only what begins together with another may stand further on, and still under its own span
        assert at == start or (starts.count(start) > 1 and start < at < end)
        assert 0 <= each.left < each.right <= WIDE
        assert each.text == asked[each.id].title or (each.text.endswith("…") and len(each.text) > 2)


@pytest.mark.parametrize("text", ["نحو 400 في بلدة النهرين أمس", "About 400 in the town of Nahrain"])
def test_on_a_page_the_label_of_a_short_word_is_whole_and_starts_with_the_word(qapp, text):
    sheet = Sheet(text)
    laid, at = sheet.laid(0), text.index("400")
    [label] = decorate(laid, [Mark("n", ((at, at + 3),), "entity", "Number of people", "#2f6fb3")], LIGHT).labels
    [(left, right)] = laid.spans(0, at, at + 3)
    assert label.text == "Number of people"
    assert label.rect.width() == label_measure(laid)(label.text) > right - left
    assert label.rect.right() == right if laid.rtl else label.rect.left() == left


def test_a_mark_without_room_for_its_label_keeps_it_for_pointing_at(qapp):
    sheet = Sheet("He went")
    marks = [Mark(name, ((at, at + 1),), "entity", "Person", "#2f6fb3") for at, name in enumerate("ab")]
    decoration = decorate(sheet.laid(0), marks, LIGHT)
    assert [label.id for label in decoration.labels] == ["b"]
    assert [opening.mark.title for opening in decoration.openings] == ["Person", "Person"]


def test_who_made_a_mark_is_never_cut_off_its_label():
    title = "A1·A2\u00a0Number"
    assert shorten(title, 1000, len) == title
    assert [shorten(title, width, len) for width in (9, 7, 6, 5, 3)] == ["A1·A2\u00a0Nu…", "A1·A2…", "A1·A2…", "", ""]
