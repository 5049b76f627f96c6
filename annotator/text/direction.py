"""Base direction: of a paragraph by its first strong character (UAX #9, P2 and P3), of a document by most."""

import unicodedata
from collections import Counter
from typing import Literal

from annotator.text.paragraphs import paragraphs

Direction = Literal["ltr", "rtl"]
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_ISOLATES = "\u2066\u2067\u2068"  # LRI, RLI, FSI
_POP = "\u2069"
LRM, RLM = "\u200e", "\u200f"  # marks that nobody sees, strong in their direction


def base_direction(text: str) -> Direction | None:
    """Return the direction of the first strong character of one paragraph, None where there is none.

    What stands between an isolate initiator and its PDI (or the paragraph's end) is skipped (UAX #9, P2).
    """
    depth = 0
    for char in text:
        if char in _ISOLATES:
            depth += 1
        elif char == _POP:
            depth = max(0, depth - 1)
        elif depth == 0 and (strong := _STRONG.get(unicodedata.bidirectional(char))):
            return strong
    return None


def paragraph_direction(
    text: str, override: Literal["auto", "ltr", "rtl"] = "auto", default: Direction = "ltr"
) -> Direction:
    """Return the direction one paragraph is read in: the override, else its own, else `default`."""
    if override != "auto":
        return override
    return base_direction(text) or default


def document_direction(text: str, override: Literal["auto", "ltr", "rtl"] = "auto") -> Direction:
    """Return the direction in which most code points stand, counted by paragraphs.

    Paragraphs without a strong character count for neither; a tie goes to the one that comes first.
    """
    if override != "auto":
        return override
    held: Counter[Direction] = Counter()
    for start, end in paragraphs(text):
        if own := base_direction(text[start:end]):
            held[own] += end - start
    return max(held, key=lambda each: held[each], default="ltr")
