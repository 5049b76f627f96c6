"""What two members called the same things: rows are the first one's labels, columns the second one's."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from PySide6.QtCore import QRectF, QSize

from annotator.ui.agreement.charts.chart import Chart, Spot
from annotator.ui.agreement.charts.grid import Grid, lay_grid
from annotator.ui.agreement.charts.hand import LINE, SMALL, Hand, shade
from annotator.ui.agreement.charts.saying import counted_cases, tr
from annotator.ui.line import isolate, isolate_number, written_number
from annotator.ui.theme import EVENT, mark_colours

_DOWN = 26.0
_CELL = (26.0, 72.0)
_DIGIT = 7.5  # pixels


@dataclass(frozen=True)
class ConfusionMap(Chart):
    """`counts[row][column]`; the label without a title is nothing; `what` of a spot is (row, column)."""

    members: tuple[str, str]
    labels: Sequence[str]
    counts: Sequence[Sequence[int]]

    @property
    def is_empty(self) -> bool:
        """Whether neither member has anything."""
        return not any(map(any, self.counts))

    def drawn_size(self, width: int) -> QSize:
        """Return the size of headings and cells."""
        grid = self._grid(width)
        return QSize(max(width, round(grid.width) + 1), round(grid.height) + 4)

    def draw(self, hand: Hand, width: int) -> None:
        """Draw who is where, the labels, and the counts."""
        grid, titles = self._grid(width), self._titles
        first, second = self.members
        hand.words(
            QRectF(grid.left, 0, hand.width - grid.left, LINE), second, hand.theme.ink, pixels=SMALL + 1, bold=True
        )
        hand.words(QRectF(0, grid.top - LINE, grid.left - 10, LINE), first, hand.theme.ink, pixels=SMALL + 1, bold=True)
        grid.write_names(hand, titles, titles, SMALL + 1)
        for row in range(len(titles)):
            for column in range(len(titles)):
                self._draw_cell(hand, grid, row, column)

    def doors(self, width: int) -> list[Spot]:
        """Return the cells in which something is counted, row by row."""
        grid = self._grid(width)
        return [
            Spot(_inner(grid.cell(row, column)), (row, column), self._told(row, column))
            for row, counts in enumerate(self.counts)
            for column, count in enumerate(counts)
            if count
        ]

    @property
    def _titles(self) -> list[str]:
        return [each or tr("nothing") for each in self.labels]

    def _told(self, row: int, column: int) -> str:
        said = [
            tr("{}: {}").format(isolate(member), isolate(self._titles[place]))
            for member, place in zip(self.members, (row, column), strict=True)
        ]
        return "\n".join([*said, counted_cases(self.counts[row][column])])

    def _draw_cell(self, hand: Hand, grid: Grid, row: int, column: int) -> None:
        rect, count = _inner(grid.cell(row, column)), self.counts[row][column]
        if not count:
            hand.fill(rect, hand.theme.window, 3)
            return
        full = hand.theme.accent if row == column else mark_colours(hand.theme, EVENT).full
        fill = shade(hand.theme, full, 0.08 + 0.8 * sqrt(count / self._most[row == column]))
        hand.fill(rect, fill, 3)
        said = isolate_number(written_number(count))
        hand.words(rect, said, hand.theme.ink, "middle", pixels=SMALL + 1)

    @cached_property
    def _most(self) -> tuple[int, int]:
        """The largest count off the diagonal, and in it."""
        cells = [
            (row == column, count) for row, counts in enumerate(self.counts) for column, count in enumerate(counts)
        ]
        apart, alike = (max((count for same, count in cells if same is wanted), default=0) for wanted in (False, True))
        return apart, alike

    def _grid(self, width: int) -> Grid:
        digits = max(len(str(count)) for counts in self.counts for count in counts)
        least = max(_CELL[0], digits * _DIGIT + 6)
        beside = [*self._titles, f"{self.members[0]}    "]  # which is bold
        return lay_grid(beside, self._titles, width, (least, _CELL[1]), down=_DOWN, head=LINE, pixels=SMALL + 1)


def _inner(cell: QRectF) -> QRectF:
    return cell.adjusted(1, 1, -1, -1)
