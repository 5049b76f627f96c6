"""Sentences and paragraphs as the caret and selections go by them: which holds an offset, and what comes next.

All offsets are code points of the text. Blank paragraphs are passed over.
"""

import re

from annotator.text.boundaries import previous_grapheme, sentence_at, snap_to_graphemes, word_at
from annotator.text.paragraphs import paragraph_at
from annotator.ui.canvas.keyboard import Unit

_INK = re.compile(r"\S")
Range = tuple[int, int]


def unit_at(text: str, at: int, unit: Unit) -> Range | None:
    """Return the unit that holds the code point at `at`; None where there is none, as between words."""
    match unit:
        case "word":
            found = word_at(text, at)
        case "sentence":
            found = sentence_at(text, at)
        case "paragraph":
            found = paragraph_at(text, at)
        case _:
            found = snap_to_graphemes(text, at, min(at + 1, len(text)))
    return found if found and found[0] <= at < found[1] else None


def unit_after(text: str, at: int, unit: Unit) -> int:
    """Return where the next sentence or paragraph begins; the end of the text after the last one."""
    held = unit_around(text, at, unit)
    found = _INK.search(text, held[1] if held[0] <= at else at)
    if found is None:
        return len(text)
    first = snap_to_graphemes(text, found.start(), found.start())[0]
    return paragraph_at(text, first)[0] if unit == "paragraph" else max(first, at)


def unit_end(text: str, at: int, unit: Unit) -> int:
    """Return where the sentence or paragraph ends that holds `at`; where it ends there already, the next one."""
    end = unit_around(text, at, unit)[1]
    if _INK.search(text, at, end):
        return end
    found = _INK.search(text, at)
    return unit_around(text, found.start(), unit)[1] if found else len(text)


def unit_before(text: str, at: int, unit: Unit) -> int:
    """Return where the sentence or paragraph begins that `at` lies in; where it begins there, the one before."""
    start = unit_around(text, at, unit)[0]
    if _INK.search(text, start, at):
        return start
    while at and text[at - 1].isspace():
        at -= 1
    return unit_around(text, previous_grapheme(text, at), unit)[0] if at else 0


def unit_around(text: str, at: int, unit: Unit) -> Range:
    """Return the sentence whose white space may hold `at` too, or the paragraph."""
    found = sentence_at(text, at) if unit == "sentence" else None
    return found or paragraph_at(text, at)
