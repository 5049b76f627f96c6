"""Where every grapheme of a laid line stands, spaces at its end included."""

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

from annotator.text.boundaries import graphemes
from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.geometry import Hit, Run, edge, run_of, utf16_units, visual_runs


@dataclass(frozen=True, slots=True)
class Cell:
    """A grapheme `[start, end)` in code points of the layout's text, drawn from `left` to `right` (pixels).

    `rtl` is the direction of the run that it stands in.
    """

    start: int
    end: int
    left: float
    right: float
    rtl: bool


def line_cells(layout: QTextLayout, number: int, rtl: bool) -> list[Cell]:
    """Return the graphemes of a line of a layout that reads in the direction given, in logical order.

    Graphemes without a width have `left == right`. Spaces at the end of a line hang beyond it (UAX #9, L1), where Qt
    gives them no place.
    """
    line, text = layout.lineAt(number), layout.text()
    table = Utf16Table(text)
    first, last = line.textStart(), line.textStart() + line.textLength()
    start, end = table.to_codepoint(first), table.to_codepoint(last)
    runs = visual_runs(line, utf16_units(text)[first:last])
    hangs = start + len(_without_end(text[start:end]))
    found = [
        _cell(line, runs, table, start + one, start + other)
        for one, other in pairwise(graphemes(text[start:end]))
        if start + one < hangs
    ]
    return found + _hanging(text[hangs:end], hangs, _end(line, found, rtl), rtl, QFontMetricsF(layout.font()))


def _cell(line: QTextLine, runs: list[Run], table: Utf16Table, start: int, end: int) -> Cell:
    one, other = table.to_utf16(start), table.to_utf16(end)
    run = run_of(runs, Hit(one))
    if run is None:
        raise ValueError(f"no run of the line holds its offset {one}")
    edges = edge(line, run, one), edge(line, run, min(other, run.end))
    return Cell(start, end, min(edges), max(edges), run.rtl)


def _end(line: QTextLine, cells: list[Cell], rtl: bool) -> float:
    """Return the x where a line that reads from the other side ends."""
    natural = line.naturalTextRect()
    if not cells:
        return natural.right() if rtl else natural.left()
    return min(cell.left for cell in cells) if rtl else max(cell.right for cell in cells)


def _hanging(text: str, start: int, edge: float, rtl: bool, metrics: QFontMetricsF) -> list[Cell]:
    cells: list[Cell] = []
    for one, other in pairwise(graphemes(text)):
        width = metrics.horizontalAdvance(text[one:other]) * (-1 if rtl else 1)
        cells.append(Cell(start + one, start + other, min(edge, edge + width), max(edge, edge + width), rtl))
        edge += width
    return cells


def _without_end(text: str) -> str:
    end = len(text)
    while end and unicodedata.bidirectional(text[end - 1]) in ("WS", "S", "B"):
        end -= 1
    return text[:end]
