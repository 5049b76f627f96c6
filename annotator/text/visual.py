"""Text for a terminal that neither shapes nor orders: letters joined, lines wrapped, then put in visual order.

Never for Qt, which shapes and orders by itself.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from bidi.mirror import MIRRORED
from icu4py.breakers import LineBreaker

from annotator.text.boundaries import graphemes
from annotator.text.direction import paragraph_direction

# ESC and its kin would be obeyed by the terminal: show their pictures (U+2400 ...)
_CONTROLS: dict[int, int | str] = {
    **{code: 0x2400 + code for code in range(0x20)},
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    0x7F: 0x2421,
    0x09: "    ",
    0x2028: " ",
    0x2029: " ",
}
_INVISIBLE = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_MARKS = "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_MARKS_BEFORE = re.compile(f"([{_MARKS}]+)([^{_MARKS}])")
_LAM_ALEF = re.compile(f"([\ufedf\ufee0])([{_MARKS}]*)([\ufe82\ufe84\ufe88\ufe8e])")
_LIGATURES = {"\ufe82": "\ufef5", "\ufe84": "\ufef7", "\ufe88": "\ufef9", "\ufe8e": "\ufefb"}  # isolated; final is next
_PROBE = "\U000e01ef"  # a nonspacing mark that no text uses (VS256)
_BRACKET = re.compile(f"([{re.escape(''.join(MIRRORED))}])")
_PROBED_RTL = re.compile(f"{_PROBE}(.)")


def visual_lines(text: str, width: int | None = None, direction: Literal["auto", "ltr", "rtl"] = "auto") -> list[str]:
    """Return the lines a terminal without bidi should print, leftmost character first.

    Each LF starts a line; with `width`, lines are wrapped in reading order at that many columns and those of
    right-to-left paragraphs are padded to end at the right edge. Tashkeel stays, control characters become pictures.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        base = paragraph_direction(paragraph, direction)
        shaped = _shape(paragraph.translate(_CONTROLS))
        wrapped = _wrap(shaped, max(width, 1)) if width is not None else [shaped]
        ordered = [_order(line, base) for line in wrapped]
        lines += [_pad(line, width) for line in ordered] if width is not None and base == "rtl" else ordered
    return lines


def columns(text: str) -> int:
    """Return how many terminal columns `text` takes: 2 for wide characters (UAX #11), 0 for marks."""
    return sum(_columns(char) for char in text)


@cache
def _columns(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


@cache
def _reshaper() -> ArabicReshaper:
    # its ligatures lose count after a joiner; lam-alef, the one that must be, is put in below
    return ArabicReshaper({"delete_harakat": False, "support_ligatures": False})


def _shape(text: str) -> str:
    """Join the letters, keeping reading order."""
    joined: str = _reshaper().reshape(text)
    return _LAM_ALEF.sub(_ligate, joined)


def _ligate(match: re.Match[str]) -> str:
    lam, marks, alef = match.groups()
    return chr(ord(_LIGATURES[alef]) + (lam == "\ufee0")) + marks


def _wrap(text: str, width: int) -> list[str]:
    """Break where ICU allows (UAX #14), or inside a word that is wider than a line, never inside a grapheme."""
    lines, line = [], ""
    for piece in _pieces(text, width):
        if line and columns(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str, width: int) -> Iterator[str]:
    for piece in LineBreaker(text, "en"):
        if columns(piece.rstrip()) <= width:
            yield piece
        else:
            yield from (piece[start:end] for start, end in pairwise(graphemes(piece)))


def _order(line: str, base: Literal["ltr", "rtl"]) -> str:
    """Order a line (UAX #9), marks after their letters (L3), brackets mirrored (L4).

    `get_display` gives no levels, so each mirrored character is followed by a mark, which takes its level: where
    the mark comes out first, the level is odd.
    """
    ordered: str = get_display(_BRACKET.sub(rf"\1{_PROBE}", line), base_dir="R" if base == "rtl" else "L")
    mirrored = _PROBED_RTL.sub(_mirror, ordered).replace(_PROBE, "")
    return _INVISIBLE.sub("", _MARKS_BEFORE.sub(_mark_after, mirrored))


def _mirror(match: re.Match[str]) -> str:
    return str(MIRRORED.get(match.group(1), match.group(0)))


def _mark_after(match: re.Match[str]) -> str:
    return match.group(2) + match.group(1)[::-1]


def _pad(line: str, width: int) -> str:
    return " " * (width - columns(line)) + line
