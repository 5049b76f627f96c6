"""Text as old PDFs give it: letters as glyphs (presentation forms), lines in the order of the page.

`damage` says how much there is; `repair` offers the mended text, for a person to accept. Nothing calls it unasked.
"""

import re
import unicodedata
from dataclasses import dataclass

from bidi import get_display

from annotator.text.plausibility import gain_of_turning

# Arabic Presentation Forms A and B without what people type as it is: the ornate parentheses, the honourifics
# and phrases in one character (FD40-FD4F, FDCF, FDFA-FDFF with the rial sign), the abbreviations FDF0 FDF1 FDF5.
# ﷲ and ﷴ are undone: fonts put them into names (عبدﷲ), where a search and a span need the letters.
_FORM = re.compile("[\ufb50-\ufd3d\ufd50-\ufdce\ufdf2-\ufdf4\ufdf6-\ufdf9\ufe70-\ufefc]")
_CARRIED_MARK = re.compile("^[ \u0640](?=[\u064b-\u0652\u0670])")
_MARK = "\u064b-\u065f\u0670"
_LETTER = "ء-غف-يٮ-ۓ\ufb50-\ufdff\ufe70-\ufefc"
_WORD = f"[{_LETTER}{_MARK}\u0640]"
_LEADING_MARK = re.compile(f"(?<!{_WORD})[{_MARK}]")
_TRAILING_MARK = re.compile(f"[{_MARK}](?!{_WORD})")
_MARKS_BEFORE = re.compile(f"([{_MARK}]+)([{_LETTER}\u0640])")
_MIRRORED = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")
_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«", "›": "‹"}
_JUDGED = 400
_MARGIN = 0.06  # prose loses 0.15 or more when turned


@dataclass(frozen=True, slots=True)
class Damage:
    """How many presentation forms a text holds, and how many of its lines stand in visual order."""

    presentation_forms: int
    visual_lines: int

    def __bool__(self) -> bool:
        return self.presentation_forms > 0 or self.visual_lines > 0


def damage(text: str) -> Damage:
    """Count what `repair` would undo."""
    forms = len(_FORM.findall(text))
    return Damage(forms, sum(_is_visual(line) for line in text.split("\n")))


def repair(text: str) -> str:
    """Return `text` with visually ordered lines put in reading order, then presentation forms undone.

    In that order, since ﻻ is one glyph: taken apart first, the turned line would read ال for لا. Only the two
    ranges are touched; the rest is not normalised. Lines wrapped by the page stay apart, each right in itself.
    Pages have a mark before or after its letter; where the words turned begin with marks, or none ends with one,
    it was after.
    """
    lines = text.split("\n")
    turned = {at: _turn(line) for at, line in enumerate(lines) if _is_visual(line)}
    marks_first = _has_marks_first("\n".join(turned.values()))
    for at, line in turned.items():
        lines[at] = _mirror(_MARKS_BEFORE.sub(_mark_after, line) if marks_first else line)
    return "\n".join(map(_unshape, lines))


def _unshape(text: str) -> str:
    return _FORM.sub(lambda match: _CARRIED_MARK.sub("", unicodedata.normalize("NFKC", match.group())), text)


def _is_visual(line: str) -> bool:
    """Tell whether a line's letters (the first 400 of its characters) keep likelier company read the other way."""
    return gain_of_turning(_unshape(line[:_JUDGED])) > _MARGIN


def _turn(line: str) -> str:
    """Return a line of the page in reading order: for prose, ordering is its own inverse (UAX #9, L2)."""
    ordered: str = get_display(line, base_dir="R")
    return ordered


def _has_marks_first(text: str) -> bool:
    return _LEADING_MARK.search(text) is not None or _TRAILING_MARK.search(text) is None


def _mark_after(match: re.Match[str]) -> str:
    return match.group(2) + match.group(1)[::-1]


def _mirror(line: str) -> str:
    """Mirror brackets where that pairs more of them: pages hold either the character or its glyph."""
    mirrored = line.translate(_MIRRORED)
    return mirrored if _unpaired(mirrored) < _unpaired(line) else line


def _unpaired(text: str) -> int:
    """Count closing brackets that nothing opened, which a line in the right order has none of."""
    still_open: list[str] = []
    lost = 0
    for char in text:
        if char in _PAIRS.values():
            still_open.append(char)
        elif opener := _PAIRS.get(char):
            lost += not (still_open and still_open.pop() == opener)
    return lost
