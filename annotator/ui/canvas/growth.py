"""Growing and shrinking a selection unit by unit: letter, word, sentence, paragraph, and the same way back.

All offsets are code points of the text.
"""

import re

from annotator.text.boundaries import previous_grapheme, word_at
from annotator.ui.canvas.keyboard import Unit
from annotator.ui.canvas.units import Range, unit_around, unit_at

_INK = re.compile(r"\S")
_WIDER: tuple[Unit, ...] = ("word", "sentence", "paragraph")
_NARROWER: tuple[Unit, ...] = ("paragraph", "sentence", "word", "grapheme")


class Growth:
    """Remembers what a selection grew from, for as long as it is what it grew to."""

    def __init__(self) -> None:
        self._steps: list[tuple[Range, Range]] = []  # what it was, and what it became

    def grow(self, text: str, start: int, end: int) -> Range:
        """Return the range widened by a unit, or itself where it holds whole paragraphs."""
        if not self._holds((start, end)):
            self._steps.clear()
        wider = grown(text, start, end)
        if wider != (start, end):
            self._steps.append(((start, end), wider))
        return wider

    def shrink(self, text: str, start: int, end: int) -> Range:
        """Return what the range grew from; where it did not grow, the largest unit at its beginning."""
        if self._holds((start, end)):
            return self._steps.pop()[0]
        self._steps.clear()
        return shrunk(text, start, end)

    def _holds(self, present: Range) -> bool:
        return bool(self._steps) and self._steps[-1][1] == present


def grown(text: str, start: int, end: int) -> Range:
    """Return `[start, end)`, or a caret, widened to whole words, else sentences, else paragraphs; itself at the last.

    A caret widens to the word that it stands in or at the end of.
    """
    for unit in _WIDER:
        first, last = _ends(text, start, end, unit)
        if (first, last) != (start, end):
            return first, last
    return start, end


def _ends(text: str, start: int, end: int, unit: Unit) -> Range:
    if start == end:
        found = word_at(text, start) if unit == "word" else unit_around(text, start, unit)
        return found if found and found[0] <= start <= found[1] else (start, end)
    one, other = unit_at(text, start, unit), unit_at(text, previous_grapheme(text, end), unit)
    return min(start, one[0] if one else start), max(end, other[1] if other else end)


def shrunk(text: str, start: int, end: int) -> Range:
    """Return the largest unit at the beginning of `[start, end)` that is less than it; a caret within one letter."""
    found = _INK.search(text, start, end)
    first = found.start() if found else start
    for unit in _NARROWER:
        held = unit_at(text, first, unit)
        if held and start <= held[0] and held[1] <= end and held != (start, end):
            return held
    return start, start
