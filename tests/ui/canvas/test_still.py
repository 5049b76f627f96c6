"""Tagging never moves the text: the same lines at the same places, whatever is marked where."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.ui.canvas.marks import End, Mark, MarkList, Tie
from annotator.ui.theme import CLAIM, ENTITY, EVENT
from tests.texts import ARABIC, ENGLISH

TEXT = f"{ARABIC}\n\n{ENGLISH}\n" * 3
SPANS = st.lists(
    st.tuples(
        st.integers(0, len(TEXT) - 1), st.integers(1, 300), st.sampled_from(["entity", "event", "claim", "relation"])
    ),
    max_size=25,
)


class Growing(MarkList):
    """Marks to which more are added, as when someone tags."""

    def grow(self, marks: list[Mark], ties: dict[str, list[Tie]]) -> None:
        super().__init__(marks, ties)


def marked(spans: list[tuple[int, int, str]]) -> list[Mark]:
    colours = {"claim": CLAIM, "event": EVENT}
    return [
        Mark(f"m{at}", ((start, min(start + long, len(TEXT))),), kind, "A long label", colours.get(kind, ENTITY))
        for at, (start, long, kind) in enumerate(spans)
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SPANS, st.sampled_from([0, 130]), st.sampled_from([70, 100, 150]))
def test_no_line_moves_when_something_is_tagged_and_selected(show, spans, scrolled, zoom):
    source = Growing()
    canvas = show(TEXT)
    canvas.show_text(TEXT, source)
    canvas.set_zoom(zoom)
    canvas.verticalScrollBar().setValue(scrolled)
    before, range_before = canvas.text_rects(0, len(TEXT)), canvas.verticalScrollBar().maximum()
    marks = marked(spans)
    ends = [End(mark.id, mark.fragments, "", "Role") for mark in marks]
    source.grow(marks, {end.id: [Tie(end, other, EVENT) for other in ends if other is not end] for end in ends[:1]})
    canvas.refresh_marks()
    canvas.select_mark("m0")
    canvas.viewport().grab()
    assert canvas.text_rects(0, len(TEXT)) == before
    assert canvas.verticalScrollBar().maximum() == range_before
