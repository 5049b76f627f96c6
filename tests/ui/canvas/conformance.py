"""The Unicode Consortium's own test files, and where our geometry places each character of a line."""

import lzma
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from annotator.text.offsets import Utf16Table
from annotator.ui.canvas.blocks import Block
from annotator.ui.canvas.geometry import edge
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.metrics import Metrics

Place = tuple[float, float, bool]
TOUCH = 0.1


class WidePage(Metrics):
    """A page on which no case of the test files fills a line."""

    @property
    def column(self) -> float:
        return 6000.0


def unicode_lines(folder: Path, name: str) -> Iterator[str]:
    """Yield the lines of one of Unicode's files (version 15) without comments and blanks."""
    with lzma.open(folder / "unicode" / "unicode15" / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if spec := line.partition("#")[0].strip():
                yield spec


def lay(text: str, rtl: bool, metrics: Metrics | None = None) -> LaidBlock:
    """Lay a text out as the page does a block; without `metrics`, in one line."""
    return LaidBlock(text, Block(0, len(text), (0, len(text)), 1), rtl, metrics or WidePage(6200, 1.0))


def places(laid: LaidBlock, line: int = 0) -> dict[int, Place]:
    """Return for each character of a line (left, right, reads from right to left), as our geometry has them."""
    found: dict[int, Place] = {}
    units, at = Utf16Table(laid.text), laid.block.start
    runs, drawn = laid.runs(line), laid.lines[line]
    for index in range(*laid.line_extent(line)):
        start, end = units.to_utf16(index - at), units.to_utf16(index - at + 1)
        run = next(run for run in runs if run.start <= start < run.end)
        one, other = edge(drawn, run, start), edge(drawn, run, end)
        found[index - at] = (min(one, other), max(one, other), run.rtl)
    return found


def in_order(found: dict[int, Place], order: list[int]) -> bool:
    """Tell whether characters stand from left to right in `order`: none begins before the one to its left ends."""
    return all(found[left][1] <= found[right][0] + TOUCH for left, right in pairwise(order))


def with_width(found: dict[int, Place]) -> list[int]:
    """Return the characters that have a width, and so a place of their own."""
    return [at for at, (left, right, _) in found.items() if right - left > 1]
