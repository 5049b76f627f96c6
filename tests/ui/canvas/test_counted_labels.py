"""Where spans lie over one another, every label is there or counted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.ui.canvas.decor import decorate
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.theme import LIGHT

TEXTS = ["قال شاهد إن القصف على سوق النهرين أوقع 18 قتيلاً", "Two residents said The Valley Post counted 18 dead"]
TITLES = ["Shelling or air strike", "Town or state", "شخص", "عدد"]


@settings(max_examples=200)
@given(
    st.sampled_from(TEXTS),
    st.lists(st.tuples(st.integers(0, 45), st.integers(1, 9), st.sampled_from(TITLES)), min_size=1, max_size=14),
)
def test_no_label_is_lost_where_spans_lie_over_one_another(qapp, text, drawn):
    marks = [
        Mark(f"m{number}", ((start, min(start + length, len(text))),), "entity", title, "#2f6fb3")
        for number, (start, length, title) in enumerate(drawn)
    ]
    decoration = decorate(Sheet(text).laid(0), marks, LIGHT)
    told = {label.id for label in decoration.labels} | {name for label in decoration.labels for name in label.hidden}
    for one in decoration.openings:
        over = [
            other
            for other in decoration.openings
            if other is not one
            and one.line == other.line
            and min(one.span[1], other.span[1]) - max(one.span[0], other.span[0]) > 1
        ]
        assert not over or one.mark.id in told, (one, over)


@pytest.mark.parametrize("text", TEXTS)
def test_marks_on_one_word_are_labelled_side_by_side_or_counted_together(qapp, text):
    word = text.index("سوق") if "سوق" in text else text.index("Post")
    marks = [Mark(f"m{at}", ((word, word + 3),), "event", TITLES[0], "#b4541a") for at in range(9)]
    labels = decorate(Sheet(text).laid(0), marks, LIGHT).labels
    [count] = [label for label in labels if label.hidden]
    assert len(count.hidden) + len(labels) - 1 == 9
    assert count.text.endswith(f"+{len(count.hidden)}")
    assert len({label.rect.left() for label in labels}) == len(labels)
