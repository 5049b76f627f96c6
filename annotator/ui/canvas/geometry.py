"""From a logical range to rectangles and from a point to an offset, exactly as Qt draws the line.

Pure functions over laid-out lines; offsets are UTF-16 positions of the layout's text, lengths are pixels.
Qt's `cursorToX` is a caret position and wrong where directions meet; `glyphRuns(from, length)` of a stretch of one
direction gives its true rectangle. So a line is cut into stretches that the bidirectional algorithm (UAX #9) cannot
tear apart, each stretch is measured by its glyphs, and only inside a stretch does `cursorToX` divide it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import cast

from PySide6.QtGui import QTextLine

Stop = Callable[[int], int]
_TOUCH = 0.05
_SECOND_HALF = "\u034f"
_JOINERS = "\u200c\u200d"
_SOFT_HYPHEN = "\u00ad"
_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# strong left: L; strong right: R (also AL); marks and joiners, which share a glyph cluster with what precedes: M;
# spaces: W; plain neutrals: N; separators and terminators: S; European and Arabic-Indic digits: E and D;
# embeddings, isolates and tabs: C; everything else stands alone: X
_CLASSES = {"L": "L", "R": "R", "AL": "R", "NSM": "M", "BN": "M", "WS": "W", "ON": "N", "EN": "E", "AN": "D"}
_CLASSES |= {"ES": "S", "CS": "S", "ET": "S"}
_CLASSES |= dict.fromkeys(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "S", "B"), "C")
# UAX #9 N1 joins neutrals between letters of one direction, W7 digits between left-to-right letters;
# W1 and X9 part a mark from the embedding or isolate before it
_STRETCH = re.compile(
    r"R(?:[RM]|[WNSM]+(?=R))*|L(?:[LM]|[WNSEM]+(?=L))*|E[EM]*|D[DM]*|W[WM]*|N[NM]*|[XS]M*|M+|.",
)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch `[start, end)` of one line and one direction, drawn from `left` to `right`.

    `misplaced` tells that Qt's caret positions inside it are wrong.
    """

    start: int
    end: int
    left: float
    right: float
    rtl: bool
    misplaced: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A caret place; `upstream` ties it to the character before it, where lines wrap or directions meet."""

    offset: int
    upstream: bool = False


def is_number(text: str) -> bool:
    """Tell whether a stretch is digits with the separators and terminators that belong to them (UAX #9 EN, AN ...)."""
    classes = set(map(_class, text))
    return bool(classes & set("ED")) and classes <= set("EDSM")


def run_of(runs: Sequence[Run], hit: Hit) -> Run | None:
    """Return the run that a caret is tied to."""
    if hit.upstream:
        return next((run for run in runs if run.start < hit.offset <= run.end), None)
    return next((run for run in runs if run.start <= hit.offset < run.end), None)


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut one line of text (as `utf16_units` gives it) into ranges whose characters always share a level (UAX #9)."""
    classes = "".join(map(_class, text))
    return (match.span() for match in _STRETCH.finditer(classes))


def visual_runs(line: QTextLine, text: str, rtl: bool = False) -> list[Run]:
    """Return the runs of `line` in logical order, touching ones joined.

    `text` is the line's own, in UTF-16 units; `rtl` the paragraph's direction, by which the space at a wrapped
    line's end goes.
    """
    first = line.textStart()
    body = text.rstrip()
    measured = (_measure(line, first + start, first + end) for start, end in stretches(body))
    parts = [run for found in measured for run in _with_joiners(found, text, first)]
    runs: list[Run] = []
    misplaced = bool(_EMBEDDING.search(body)) or (bool(parts) and _misplaced(line, parts))
    for part in parts:
        _append(runs, replace(part, misplaced=True) if misplaced else part)
    if len(body) < len(text):
        _append_space(line, runs, Run(first + len(body), first + len(text), 0.0, 0.0, rtl))
    return runs


def range_spans(line: QTextLine, runs: Sequence[Run], start: int, end: int) -> list[tuple[float, float]]:
    """Return the (left, right) of `[start, end)` on one line, from left to right, touching ones joined."""
    spans: list[tuple[float, float]] = []
    for left, right in sorted(_clip(line, run, start, end) for run in runs if run.start < end and start < run.end):
        if spans and left <= spans[-1][1] + _TOUCH:
            spans[-1] = (spans[-1][0], max(right, spans[-1][1]))
        elif right > left:
            spans.append((left, right))
    return spans


def edge(line: QTextLine, run: Run, offset: int) -> float:
    """Return the x of a boundary inside a run: of its own two ends too, whatever stands beside it."""
    if offset <= run.start:
        return run.right if run.rtl else run.left
    if offset >= run.end:
        return run.left if run.rtl else run.right
    x, moved = cast("tuple[float, int]", line.cursorToX(offset))
    if run.misplaced or moved != offset:
        # glyphs are always where they are, but take longer to ask for
        rest = _measure(line, offset, run.end)[0]
        if rest.left == rest.right:  # joiners: Qt may put them anywhere
            return run.left if run.rtl else run.right
        x = rest.right if run.rtl else rest.left
    return min(max(x, run.left), run.right)


def caret_x(line: QTextLine, runs: Sequence[Run], hit: Hit) -> float:
    """Return the x of a caret: the leading edge of what follows, or, upstream, the trailing edge of what precedes."""
    after = next((run for run in runs if run.start <= hit.offset < run.end), None)
    before = next((run for run in runs if run.start < hit.offset <= run.end), None)
    run = (before or after) if hit.upstream else (after or before)
    return edge(line, run, hit.offset) if run else _x(line, hit.offset)


def hit_x(line: QTextLine, runs: Sequence[Run], x: float, following: Stop) -> Hit:
    """Return the caret place nearest to `x` on one line."""
    if not runs:
        return Hit(line.textStart())
    run = min(runs, key=lambda run: (max(run.left - x, x - run.right, 0.0), x >= run.right, run.start))
    start = run.start
    while start < run.end:
        stop = max(following(start), start + 1)
        end = min(stop, run.end)
        one, other = edge(line, run, start), edge(line, run, end)
        if end == run.end or (x >= other if run.rtl else x < other):
            # a joiner may be no part of the run of its letter: no caret goes between them
            return _nearer(start, stop, one, other, x)
        start = end
    return Hit(run.end, upstream=True)


def _nearer(start: int, end: int, one: float, other: float, x: float) -> Hit:
    return Hit(start) if abs(x - one) <= abs(x - other) else Hit(end, upstream=True)


def _measure(line: QTextLine, start: int, end: int) -> list[Run]:
    """Return the runs of a stretch: one, but where Qt gives an invisible character at its end another direction."""
    glyphs = [(run.boundingRect(), run.isRightToLeft()) for run in line.glyphRuns(start, end - start)]
    if end - start > 1 and len({rtl for _, rtl in glyphs}) > 1:
        return [*_measure(line, start, end - 1), *_measure(line, end - 1, end)]
    if not glyphs:
        x = _x(line, start)
        return [Run(start, end, x, x, rtl=False)]
    # one without a width may lie apart
    boxes = [box for box, _ in glyphs if box.width() > 0] or [glyphs[0][0]]
    return [Run(start, end, min(box.left() for box in boxes), max(box.right() for box in boxes), glyphs[0][1])]


def _with_joiners(runs: list[Run], text: str, first: int) -> list[Run]:
    """Leave the joiners at a stretch's end with their letter, wherever Qt puts them: no caret goes between them."""
    while len(runs) > 1 and runs[-1].left == runs[-1].right and text[runs[-1].start - first] in _JOINERS:
        runs = [*runs[:-2], replace(runs[-2], end=runs[-1].end, misplaced=True)]
    return runs


def _misplaced(line: QTextLine, parts: list[Run]) -> bool:
    """Tell whether `cursorToX` contradicts the glyphs.

    It counts the width of a space that hangs at a wrapped line's end and reads against the paragraph, though none is
    drawn, and leaves out some where a line breaks without a space: what stands to the right is then off by as much.
    """
    first, last = parts[0], parts[-1]
    begins = [first, *(two for one, two in pairwise(parts) if one.rtl == two.rtl)]
    return abs(_x(line, last.end) - (last.left if last.rtl else last.right)) > _TOUCH or any(
        abs(_x(line, part.start) - (part.right if part.rtl else part.left)) > _TOUCH for part in begins
    )


def _append(runs: list[Run], run: Run) -> None:
    """Put a run at the end, as part of the last one if it continues that in logical and in visual order."""
    last = runs[-1] if runs else None
    if last and last.rtl == run.rtl and abs((last.left - run.right) if run.rtl else (run.left - last.right)) <= _TOUCH:
        left, right = min(last.left, run.left), max(last.right, run.right)
        runs[-1] = Run(last.start, run.end, left, right, run.rtl, last.misplaced or run.misplaced)
    else:
        runs.append(run)


def _append_space(line: QTextLine, runs: list[Run], space: Run) -> None:
    """Put the white space at a line's end where it is drawn, or, hanging without a width, where the line ends (L1)."""
    shown = _measure(line, space.start, space.end)
    if not runs or any(run.left < run.right for run in shown):
        for run in shown:
            _append(runs, run)
    else:
        x = min(run.left for run in runs) if space.rtl else max(run.right for run in runs)
        runs.append(replace(space, left=x, right=x))


def _clip(line: QTextLine, run: Run, start: int, end: int) -> tuple[float, float]:
    one, other = edge(line, run, max(start, run.start)), edge(line, run, min(end, run.end))
    return (one, other) if one <= other else (other, one)


def _x(line: QTextLine, offset: int) -> float:
    # PySide returns the x together with the cursor position that Qt moved to
    x, _ = cast("tuple[float, int]", line.cursorToX(offset))
    return x


@cache
def _class(character: str) -> str:
    if unicodedata.mirrored(character) and unicodedata.category(character) in ("Ps", "Pe"):
        return "X"  # UAX #9 N0: a bracket may follow its contents or its context
    if character == _SOFT_HYPHEN:
        return "C"  # drawn where a line ends there, else nowhere, at a level of Qt's choice
    return _CLASSES.get(unicodedata.bidirectional(character), "X")


def utf16_units(text: str) -> str:
    """Return a text whose indexes are UTF-16: what lies outside the BMP is followed by a mark as its second half."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return text
    return "".join(c if c <= "\uffff" else c + _SECOND_HALF for c in text)
