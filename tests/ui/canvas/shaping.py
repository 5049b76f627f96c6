"""An oracle that owes Qt nothing: levels by python-bidi, advances by HarfBuzz, for one line of text."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise

import uharfbuzz as hb
from bidi import get_display

from annotator.text.boundaries import graphemes
from annotator.ui.fonts import font_files

Cell = tuple[float, float]
_BLANK = {"WS", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def grapheme_cells(
    text: str, rtl: bool, fonts: tuple[str, ...], pixels: float, levels: list[int] | None = None
) -> dict[tuple[int, int], Cell]:
    """Return grapheme `(start, end)` to its (left, right) in pixels from the left end of the line.

    `levels` are those of a line of a longer paragraph.
    """
    levels = levels or resolved_levels(text, rtl)
    edges: dict[int, Cell] = {}
    pen = 0.0
    for start, end in visual_order(levels):
        for at, width in _advances(text, start, end, levels[start] % 2 == 1, fonts, pixels):
            edges[at] = (pen, pen + width)
            pen += width
    breaks = graphemes(text)
    return {
        (start, end): (min(edges[i][0] for i in range(start, end)), max(edges[i][1] for i in range(start, end)))
        for start, end in pairwise(breaks)
    }


def resolved_levels(text: str, rtl: bool) -> list[int]:
    """Return each character's level as python-bidi resolves it, before lines are made."""
    shown = str(get_display(text, base_dir="R" if rtl else "L", debug=True))
    by_byte = [
        int(level) for level in re.findall(r"Level\(\s*(\d+)", shown.partition("levels: [")[2].partition("]")[0])
    ]
    starts = [len(text[:at].encode()) for at in range(len(text))]
    return [by_byte[start] for start in starts]


def line_levels(text: str, levels: list[int], start: int, end: int, rtl: bool) -> list[int]:
    """Return the levels on a line `[start, end)`: white space at its end and before tabs is the paragraph's (L1)."""
    found = levels[start:end]
    reset = True
    for at in range(end - 1, start - 1, -1):
        kind = unicodedata.bidirectional(text[at])
        reset = kind in ("S", "B") or (reset and kind in _BLANK)
        if reset:
            found[at - start] = int(rtl)
    return found


def characters_from_left(levels: list[int]) -> list[int]:
    """Return the indexes of a line's characters from left to right."""
    found: list[int] = []
    for start, end in visual_order(levels):
        found.extend(range(start, end)[:: -1 if levels[start] % 2 else 1])
    return found


def visual_order(levels: list[int]) -> list[tuple[int, int]]:
    """Return logical runs of one level from left to right (UAX #9, L2)."""
    runs: list[tuple[int, int]] = []
    for _, group in groupby(range(len(levels)), key=levels.__getitem__):
        members = list(group)
        runs.append((members[0], members[-1] + 1))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(runs):
            end = at
            while end < len(runs) and levels[runs[end][0]] >= level:
                end += 1
            runs[at:end] = reversed(runs[at:end])
            at = max(end, at + 1)
    return runs


def _advances(
    text: str, start: int, end: int, rtl: bool, fonts: tuple[str, ...], pixels: float
) -> list[tuple[int, float]]:
    """Return (character, advance) from left to right; a ligature's advance is divided among its graphemes."""
    found: list[tuple[int, float]] = []
    scripts = _scripts(text)
    for (name, script), first, last in _items(text, start, end, scripts, fonts):
        found.extend(_shape(text, first, last, rtl, name, script, pixels))
    return found[::-1] if rtl else found


def _scripts(text: str) -> list[str]:
    """Return each character's script; what has none of its own takes that of what precedes it (UAX #24, 5.2)."""
    names = {"ARABIC": "Arab", "LATIN": "Latn"}
    own = [names.get(unicodedata.name(char, "?").split()[0]) if char.isalpha() else None for char in text]
    current = next((script for script in own if script), "Latn")
    found: list[str] = []
    for script in own:
        current = script or current
        found.append(current)
    return found


def _items(
    text: str, start: int, end: int, scripts: list[str], fonts: tuple[str, ...]
) -> Iterator[tuple[tuple[str, str], int, int]]:
    chosen: list[tuple[str, str]] = []
    for at in range(start, end):
        follows = unicodedata.category(text[at]) in ("Mn", "Cf") and chosen
        able = [name for name in fonts if ord(text[at]) in _face(name)[1]]
        chosen.append(chosen[-1] if follows else ((able or [fonts[0]])[0], scripts[at]))
    at = start
    for item, group in groupby(chosen):
        length = len(list(group))
        yield item, at, at + length
        at += length


def _shape(
    text: str, start: int, end: int, rtl: bool, name: str, script: str, pixels: float
) -> list[tuple[int, float]]:
    """Return (character, advance) in logical order; characters that add nothing have 0."""
    font = _face(name)[0]
    buffer = hb.Buffer()
    buffer.add_str(text, start, end - start)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script
    hb.shape(font, buffer)
    widths: dict[int, float] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        widths[info.cluster] = widths.get(info.cluster, 0.0) + position.x_advance * pixels / font.face.upem
    clusters = [*sorted(widths), end]
    breaks = set(graphemes(text))
    shared: dict[int, float] = dict.fromkeys(range(start, end), 0.0)
    for cluster, following in pairwise(clusters):
        heads = [at for at in range(cluster, following) if at in breaks] or [cluster]
        for head in heads:
            shared[head] += widths[cluster] / len(heads)
    return sorted(shared.items())


@cache
def _face(name: str) -> tuple[hb.Font, frozenset[int]]:
    path = next(path for path in font_files() if path.name.startswith(name))
    face = hb.Face(path.read_bytes())
    return hb.Font(face), frozenset(face.unicodes)


def in_our_fonts(characters: str) -> bool:
    """Tell whether one of the fonts that come with the app draws all of these characters."""
    return any(set(map(ord, characters)) <= _face(path.name)[1] for path in font_files())
