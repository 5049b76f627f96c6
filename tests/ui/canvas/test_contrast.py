"""Whatever colour a schema chooses, its labels and the text on it can be read, and kinds differ without colour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from annotator.ui.canvas.marks import Mark
from annotator.ui.theme import (
    CLAIM,
    DARK,
    ENTITY,
    EVENT,
    LIGHT,
    NUMBER,
    PLACE,
    READABLE,
    SELECTED,
    Theme,
    contrast,
    inner_fill,
    mark_colours,
    mix,
    on_fill,
)

COLOURS = st.one_of(
    st.sampled_from([ENTITY, PLACE, EVENT, CLAIM, NUMBER, "#000000", "#ffffff", "#ff0000", "#00ff00", "#ffff00"]),
    st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}"),
)
THEMES = st.sampled_from([LIGHT, DARK])


def fills(theme: Theme, colour: str) -> list[str]:
    """All grounds that a mark of a colour puts under text."""
    colours = mark_colours(theme, colour)
    return [colours.fill, *(inner_fill(theme, colours, lane) for lane in (1, 2)), mix(theme.page, colours.fill, 0.6)]


@given(THEMES, COLOURS)
def test_a_label_can_be_read_on_the_page(theme, colour):
    assert contrast(mark_colours(theme, colour).full, theme.page) >= READABLE


@given(THEMES, COLOURS)
def test_text_can_be_read_on_every_lane_also_where_it_is_selected(theme, colour):
    for fill in fills(theme, colour):
        assert contrast(theme.ink, fill) >= READABLE
        assert contrast(theme.ink, mix(fill, theme.accent, SELECTED)) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_where_it_was_found_also_selected(theme):
    for fill in (theme.found, theme.found_now, theme.select_fill):
        assert contrast(theme.ink, fill) >= READABLE
        assert contrast(theme.ink, mix(fill, theme.accent, SELECTED)) >= READABLE


@given(THEMES, COLOURS)
def test_a_role_can_be_read_on_its_pill_and_what_is_selected_on_its_own(theme, colour):
    colours = mark_colours(theme, colour)
    assert contrast(on_fill(theme, colours), colours.fill) >= READABLE
    assert contrast(theme.page, colours.full) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_soft_words_can_be_read_on_page_window_and_panel(theme):
    assert all(contrast(theme.soft, ground) >= READABLE for ground in (theme.page, theme.window, theme.panel))


def test_kinds_of_one_colour_are_told_apart_by_their_lines(show):
    def drawn(kind: str) -> QImage:
        canvas = show("Fighting broke out.", [Mark("m", ((0, 8),), kind, "Label", ENTITY)])
        [rect] = canvas.text_rects(0, 8)
        image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return image.copy(rect.toRect().adjusted(-30, -2, 2, 2))

    pictures = [drawn(kind) for kind in ("entity", "event", "relation", "claim")]
    assert not any(one == two for at, one in enumerate(pictures) for two in pictures[:at])
