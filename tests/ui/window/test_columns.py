"""Where the window is narrow the panels beside the page give way first."""

import pytest

from annotator.ui.columns import shared


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (1366, [264, 798, 304]),
        (1268, [264, 700, 304]),
        (1194, [232, 700, 262]),
        (1120, [200, 700, 220]),
        (898, [200, 478, 220]),
        (680, [200, 260, 220]),
    ],
)
def test_panels_give_way_down_to_their_least_before_the_page_does(room, widths):
    assert shared(room) == widths
    assert sum(shared(room)) == room


def test_widths_that_a_person_chose_stay(window):
    columns = window.columns
    window.resize(900, 700)
    assert columns.sizes() == [200, 478, 220]
    window.resize(1280, 700)
    assert columns.sizes() == [264, 710, 304]
    columns.moveSplitter(300, 1)
    window.resize(1000, 700)
    assert columns.sizes() == [300, 394, 304]
