"""The rectangles of any range of any text, against a shaping that owes Qt's layout nothing."""

import os
import random
import unicodedata
from itertools import pairwise

import pytest

from annotator.text.boundaries import graphemes
from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.metrics import Metrics
from annotator.ui.canvas.sheet import Sheet
from tests.ui.canvas.conformance import lay
from tests.ui.canvas.mixtures import KINDS, mixture
from tests.ui.canvas.shaping import Cell, advances, line_cells, line_levels, resolved_levels

TEXTS = 1500 if os.environ.get("ANNOTATOR_PROFILE") == "soak" else 300
FILES = {True: ("NotoSansArabic", "NotoSans["), False: ("NotoSans[", "NotoSansArabic")}
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


def cells(laid: LaidBlock) -> list[dict[tuple[int, int], Cell]]:
    """Return for each line where its graphemes are to be seen, by the oracle."""
    text, rtl = laid.text, laid.rtl
    levels = resolved_levels(text, rtl)
    widths = advances(text, levels, FILES[rtl], round(laid.script.pixels), lambda at: stand_in(laid, at))
    found = []
    for line in range(len(laid.lines)):
        start, end = laid.line_extent(line)
        own = widths[start:end]
        hanging = len(text[start:end]) - len(text[start:end].rstrip()) if line < len(laid.lines) - 1 else 0
        own[len(own) - hanging :] = [0.0] * hanging
        shift = laid.metrics.column - sum(own) if rtl else 0.0
        placed = line_cells(text, line_levels(text, levels, start, end, rtl), own, start)
        found.append({key: (left + shift, right + shift) for key, (left, right) in placed.items()})
    return found


def stand_in(laid: LaidBlock, at: int):
    """Return the font that Qt took for a character that ours do not have."""
    units = Utf16Table(laid.text)
    drawn = laid.lines[_line(laid, at)]
    runs = drawn.glyphRuns(units.to_utf16(at), units.to_utf16(at + 1) - units.to_utf16(at))
    return runs[0].rawFont() if runs else None


def _line(laid: LaidBlock, at: int) -> int:
    return next(line for line in range(len(laid.lines)) if at < laid.line_extent(line)[1])


def covered(places: list[Cell]) -> list[Cell]:
    """Join the places that touch."""
    joined: list[Cell] = []
    for left, right in sorted(places):
        if joined and left <= joined[-1][1] + 0.3:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        elif right - left > 0.05:
            joined.append((left, right))
    return joined


def ranges(text: str, chance: random.Random) -> list[tuple[int, int]]:
    breaks = graphemes(text)
    single = list(pairwise(breaks))
    return chance.sample(single, min(12, len(single))) + [
        (min(pair), max(pair)) for pair in (chance.sample(breaks, 2) for _ in range(12))
    ]


def wrong(laid: LaidBlock, chance: random.Random) -> list[object]:
    """Return the ranges whose rectangles on some line are a pixel off or of another number."""
    found: list[object] = []
    expected = cells(laid)
    for start, end in ranges(laid.text, chance):
        for line, places in enumerate(expected):
            shown = covered([place for key, place in places.items() if start <= key[0] and key[1] <= end])
            ours = covered(laid.spans(line, start, end))
            if len(shown) != len(ours) or ours != [pytest.approx(place, abs=1.0) for place in shown]:
                found.append((laid.text, laid.rtl, start, end, line, shown, ours))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_any_range_of_a_line_covers_exactly_its_glyphs(qapp, kind):
    for seed in range(TEXTS):
        chance = random.Random(f"{kind} {seed}")
        laid = lay(mixture(chance, kind, wrapped=False), rtl=chance.random() < 0.6)
        assert len(laid.lines) == 1
        assert wrong(laid, chance) == [], seed


@pytest.mark.parametrize("kind", KINDS)
def test_any_range_of_wrapped_lines_covers_exactly_its_glyphs_at_any_zoom(qapp, kind):
    wrapped = 0
    for seed in range(TEXTS):
        chance = random.Random(f"{kind} {seed} wrapped")
        metrics = Metrics(chance.choice((300, 420, 800)), chance.choice(ZOOMS))
        laid = lay(mixture(chance, kind, wrapped=True), chance.random() < 0.6, metrics)
        wrapped += len(laid.lines) > 1
        assert wrong(laid, chance) == [], seed
    assert wrapped > TEXTS / 2


@pytest.mark.parametrize("kind", KINDS)
def test_the_graphemes_of_a_line_lie_side_by_side_from_the_reading_edge(qapp, kind):
    for seed in range(TEXTS):
        chance = random.Random(f"{kind} {seed} filled")
        laid = lay(mixture(chance, kind, wrapped=False), chance.random() < 0.6)
        places = sorted(span for one, two in pairwise(graphemes(laid.text)) for span in laid.spans(0, one, two))
        assert all(two[0] - one[1] == pytest.approx(0, abs=0.1) for one, two in pairwise(places)), seed
        edge = places[-1][1] if laid.rtl else places[0][0]
        assert edge == pytest.approx(laid.metrics.column if laid.rtl else 0, abs=0.1), seed


@pytest.mark.parametrize("text", ["ورقاً هنا", "in cafe\u0301 now"])
def test_a_letter_and_its_marks_are_shown_together_where_a_span_parts_them(qapp, text):
    laid = Sheet(text).laid(0)
    at = next(at for at, char in enumerate(text) if unicodedata.combining(char)) - 1
    whole = laid.spans(0, at, at + 2)
    assert whole[0][1] - whole[0][0] > 2
    assert laid.spans(0, at, at + 1) == laid.spans(0, at + 1, at + 2) == whole
    assert laid.spans(0, at, at) == []
