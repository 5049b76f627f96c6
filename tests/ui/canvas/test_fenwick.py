"""Heights and their sums agree with plain addition."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.fenwick import Fenwick

HEIGHTS = st.lists(st.integers(0, 60), min_size=1, max_size=70)


@given(HEIGHTS, st.data())
def test_sums_follow_every_change(heights, data):
    tree = Fenwick(heights)
    for _ in range(5):
        index = data.draw(st.integers(0, len(heights) - 1))
        height = data.draw(st.integers(0, 60))
        assert tree.set(index, height) == height - heights[index]
        heights[index] = height
    assert [tree.before(i) for i in range(len(heights) + 1)] == [sum(heights[:i]) for i in range(len(heights) + 1)]
    assert tree.total == sum(heights)


@given(HEIGHTS, st.integers(-5, 4500))
def test_finding_names_the_stretch_that_holds_a_y(heights, y):
    tree = Fenwick(heights)
    found = tree.find(y)
    if 0 <= y < tree.total:
        assert tree.before(found) <= y < tree.before(found + 1)
    else:
        assert found in (0, len(heights) - 1) or heights[found] >= 0 == sum(heights[:found])
