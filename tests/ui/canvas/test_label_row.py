"""Labels under a line stay within their spans and clear of one another."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.labels import Wish, place_labels, shorten


def measure(text: str) -> float:
    return 6.0 * len(text)


def test_a_label_that_fits_stands_at_the_reading_start_of_its_span():
    wish = Wish("a", "Place", 100, 200)
    [left_to_right] = place_labels([wish], False, measure)
    [right_to_left] = place_labels([wish], True, measure)
    assert (left_to_right.left, left_to_right.right) == (100, 130)
    assert (right_to_left.left, right_to_left.right) == (170, 200)


def test_the_label_of_an_outer_span_moves_on_past_the_inner_one():
    inner, outer = Wish("inner", "Group", 100, 140), Wish("outer", "Person", 100, 300)
    placed = place_labels([inner, outer], False, measure)
    assert [(place.id, place.text) for place in placed] == [("inner", "Group"), ("outer", "Person")]
    assert placed[1].left > placed[0].right


def test_a_narrow_span_shortens_its_label_from_the_end():
    assert shorten("Location", 30, measure) == "Loca…"
    assert shorten("Location", 12, measure) == "Lo"
    assert shorten("Location", 5, measure) == ""


WISHES = st.lists(st.tuples(st.integers(0, 600), st.integers(5, 200), st.integers(2, 12)), max_size=12)


@given(WISHES, st.booleans())
def test_no_label_leaves_its_span_or_covers_another(wishes, rtl):
    asked = [Wish(str(i), "x" * size, at, at + width) for i, (at, width, size) in enumerate(wishes)]
    placed = place_labels(asked, rtl, measure)
    spans = {wish.id: wish for wish in asked}
    for place in placed:
        assert spans[place.id].left <= place.left < place.right <= spans[place.id].right
    by_left = sorted(placed, key=lambda place: place.left)
    for one, two in pairwise(by_left):
        assert one.right <= two.left
