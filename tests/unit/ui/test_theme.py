"""Whatever colour a schema chooses can be read, in light and dark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.theme import (
    CLAIM,
    DARK,
    ENTITY,
    EVENT,
    LIGHT,
    NUMBER,
    PLACE,
    READABLE,
    bar_style,
    contrast,
    mark_colours,
    mix,
)

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@given(COLOURS, st.sampled_from([LIGHT, DARK]))
def test_labels_and_text_keep_their_contrast_for_any_schema_colour(colour, theme):
    found = mark_colours(theme, colour)
    assert contrast(found.full, theme.page) >= READABLE
    assert contrast(theme.ink, found.fill) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", [ENTITY, PLACE, EVENT, CLAIM, NUMBER])
def test_the_colours_of_the_design_are_readable_too_and_where_marks_lie_in_marks(theme, colour):
    found = mark_colours(theme, colour)
    assert contrast(found.full, theme.page) >= READABLE
    assert contrast(theme.ink, mix(found.fill, found.full, 0.2)) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_quiet_text_is_readable_on_page_panel_and_window(theme):
    for ground in (theme.page, theme.panel, theme.window):
        assert contrast(theme.soft, ground) >= READABLE
        assert contrast(theme.accent, ground) >= READABLE
    assert theme.soft in bar_style(theme)


def test_contrast_runs_from_one_to_twenty_one():
    assert contrast("#777777", "#777777") == 1
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
