"""An oracle that owes Qt's layout nothing: levels by python-bidi, advances by HarfBuzz.

Only this is asked of Qt: where a line ends, and which font stands in for a character that none of ours has.
"""

import re
import struct
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby, pairwise
from math import floor

import uharfbuzz as hb
from bidi import get_display
from PySide6.QtGui import QRawFont

from annotator.text.boundaries import graphemes
from annotator.ui.fonts import font_files

Cell = tuple[float, float]
StandIn = Callable[[int], QRawFont | None]
_TABLES = ("GDEF", "GPOS", "GSUB", "cmap", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp")
_BLANK = {"WS", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def grapheme_cells(
    text: str, rtl: bool, fonts: tuple[str, ...], pixels: float, levels: list[int] | None = None
) -> dict[tuple[int, int], Cell]:
    """Return grapheme `(start, end)` to its (left, right) in pixels from the left end of a text in one line.

    `levels` are those of a line of a longer paragraph.
    """
    levels = levels or resolved_levels(text, rtl)
    return line_cells(text, levels, advances(text, levels, fonts, pixels), 0)


def line_cells(text: str, levels: list[int], widths: list[float], start: int) -> dict[tuple[int, int], Cell]:
    """Return the cells of a line that begins at `start`, whose characters have these levels and widths."""
    edges: dict[int, Cell] = {}
    pen = 0.0
    for at in characters_from_left(levels):
        edges[start + at] = (pen, pen + widths[at])
        pen += widths[at]
    end = start + len(levels)
    breaks = sorted({start, end, *(at for at in graphemes(text) if start < at < end)})
    return {(one, two): _cell([edges[at] for at in range(one, two)]) for one, two in pairwise(breaks)}


def _cell(parts: list[Cell]) -> Cell:
    """Return where a grapheme is seen; of its characters one without width may be at a level of its own."""
    seen = [(left, right) for left, right in parts if left < right] or parts[:1]
    return min(left for left, _ in seen), max(right for _, right in seen)


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


def advances(
    text: str, levels: list[int], fonts: tuple[str, ...], pixels: float, stand_in: StandIn | None = None
) -> list[float]:
    """Return each character's width in pixels; a ligature's advance is divided among its graphemes."""
    widths = [0.0] * len(text)
    chosen = list(zip(levels, _fonts(text, fonts, stand_in), _scripts(text), strict=True))
    at = 0
    for (level, name, script), group in groupby(chosen):
        end = at + len(list(group))
        for index, width in _shape(text, at, end, level % 2 == 1, name, script, pixels):
            widths[index] = width
        at = end
    return widths


def _scripts(text: str) -> list[str]:
    """Return each character's script; what has none of its own takes that of what precedes it (UAX #24, 5.2)."""
    own = [_script(char) for char in text]
    current = next((script for script in own if script), "Latn")
    found: list[str] = []
    for script in own:
        current = script or current
        found.append(current)
    return found


@cache
def _script(char: str) -> str | None:
    buffer = hb.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


def _fonts(text: str, fonts: tuple[str, ...], stand_in: StandIn | None) -> list[str]:
    chosen: list[str] = []
    for at, char in enumerate(text):
        follows = unicodedata.category(char) in ("Mn", "Cf") and chosen
        able = chosen[-1] if follows else next((name for name in fonts if ord(char) in _face(name)[1]), None)
        chosen.append(able or (stand_in and _borrowed(stand_in(at))) or fonts[0])
    return chosen


def _shape(
    text: str, start: int, end: int, rtl: bool, name: str, script: str, pixels: float
) -> Iterator[tuple[int, float]]:
    """Yield (character, advance) in logical order; characters that add nothing have 0."""
    font = _face(name)[0]
    buffer = hb.Buffer()
    buffer.add_str(text, start, end - start)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script
    hb.shape(font, buffer)
    widths: dict[int, float] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        # Qt counts in 64ths of a pixel, rounded down
        width = floor(position.x_advance * pixels * 64 / font.face.upem) / 64
        widths[info.cluster] = widths.get(info.cluster, 0.0) + width
    breaks = set(graphemes(text))
    for cluster, following in pairwise([*sorted(widths), end]):
        heads = [at for at in range(cluster, following) if at in breaks] or [cluster]
        yield from ((head, widths[cluster] / len(heads)) for head in heads)


_BORROWED: dict[str, tuple[hb.Font, frozenset[int]]] = {}


def _borrowed(raw: QRawFont | None) -> str | None:
    """Give HarfBuzz the tables of a font that Qt found on this machine."""
    if raw is None:
        return None
    name = f"{raw.familyName()}/{raw.styleName()}"
    if name not in _BORROWED:
        _BORROWED[name] = (hb.Font(hb.Face(_font_file(raw))), frozenset())
    return name


def _font_file(raw: QRawFont) -> bytes:
    """Return a font file (OpenType 1.9, Organization of an OpenType font) of the tables that shaping reads."""
    tables = [(tag, raw.fontTable(tag).data()) for tag in _TABLES]
    tables = [(tag, data) for tag, data in tables if data]
    directory, bodies = b"", b""
    for tag, data in tables:
        at = 12 + 16 * len(tables) + len(bodies)
        directory += struct.pack(">4sIII", tag.encode(), 0, at, len(data))
        bodies += data + bytes(-len(data) % 4)
    return struct.pack(">IHHHH", 0x00010000, len(tables), 0, 0, 0) + directory + bodies


@cache
def _own(name: str) -> tuple[hb.Font, frozenset[int]]:
    path = next(path for path in font_files() if path.name.startswith(name))
    face = hb.Face(path.read_bytes())
    return hb.Font(face), frozenset(face.unicodes)


def _face(name: str) -> tuple[hb.Font, frozenset[int]]:
    return _BORROWED.get(name) or _own(name)


def in_our_fonts(characters: str) -> bool:
    """Tell whether one of the fonts that come with the app draws all of these characters."""
    return any(set(map(ord, characters)) <= _face(path.name)[1] for path in font_files())
