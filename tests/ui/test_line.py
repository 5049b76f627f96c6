"""A line that is elided never shows a part of a number, which would be another number."""

import pytest
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from annotator.ui.fonts import small_font
from annotator.ui.line import elided


@pytest.mark.parametrize("measure", [QFontMetrics, QFontMetricsF])
@pytest.mark.parametrize(
    ("text", "number"),
    [("يوم الأحد 28 آذار", "28"), ("on Sunday 2021-03-28", "2021-03-28"), ("بين ١٥٠٠ و٢٠٠٠", "١٥٠٠")],
)
def test_dots_stand_before_a_number_never_in_it(qapp, measure, text, number):
    metrics = measure(small_font(12))
    shown = {elided(text, metrics, width) for width in range(20, int(metrics.horizontalAdvance(text)) + 5)}
    assert text in shown
    before = text[: text.index(number)].rstrip()
    assert f"{before}…" in shown
    for each in shown - {text}:
        held = each.removesuffix("…").removesuffix("\u200d")  # Qt keeps a cut letter joined
        assert text.startswith(held)
        assert not (held and held[-1].isdigit())


def test_a_number_alone_is_shown_as_far_as_it_goes(qapp):
    metrics = QFontMetrics(small_font(12))
    assert elided("123456789", metrics, 40).startswith("12")
