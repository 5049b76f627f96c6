"""Where every grapheme of a laid line stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QTextLayout, QTextLine

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
    """Return the graphemes of a line in logical order; `rtl` is the direction of its paragraph.

    What has no width, such as the spaces at which a line wraps, has `left == right`.
    """
    line, text = layout.lineAt(number), layout.text()
    table = Utf16Table(text)
    first, last = line.textStart(), line.textStart() + line.textLength()
    start, end = table.to_codepoint(first), table.to_codepoint(last)
    runs = visual_runs(line, utf16_units(text)[first:last], rtl)
    ends = [table.to_utf16(start + at) for at in graphemes(text[start:end])]
    return [_cell(line, runs, table, one, other) for one, other in pairwise(ends)]


def _cell(line: QTextLine, runs: Sequence[Run], table: Utf16Table, start: int, end: int) -> Cell:
    run = run_of(runs, Hit(start))
    if run is None:
        raise ValueError(f"no run of the line holds its offset {start}")
    one, other = edge(line, run, start), edge(line, run, min(end, run.end))
    return Cell(table.to_codepoint(start), table.to_codepoint(end), min(one, other), max(one, other), run.rtl)
