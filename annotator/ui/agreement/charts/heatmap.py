"""The figures of all pairs of members: the darker a cell, the better they agree; the number is in the cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from annotator.ui.agreement.charts.chart import Chart, Reading, Spot
from annotator.ui.agreement.charts.grid import Grid, lay_grid
from annotator.ui.agreement.charts.hand import LINE, SMALL, Hand, shade, width_of
from annotator.ui.agreement.charts.saying import NOTHING, both, interval_words, spelt, told, tr
from annotator.ui.line import strung

_CELL = (46.0, 132.0)
_PLAIN, _WITH_INTERVAL = 36.0, 50.0
_KEY_STEPS = 24
_KEY = QRectF(0, 0, 168, 10)


@dataclass(frozen=True)
class HeatMap(Chart):
    """`cells` are by the places of row and column; a pair without one is left blank, as the diagonal is."""

    members: Sequence[str]
    cells: Mapping[tuple[int, int], Reading]

    @property
    def is_empty(self) -> bool:
        """Whether no pair is compared."""
        return len(self.members) < 2 or not self.cells

    def drawn_size(self, width: int) -> QSize:
        """Return the size of names, cells and key."""
        grid = self._grid(width)
        return QSize(max(width, round(grid.width) + 1), round(grid.height + LINE * 1.75))

    def draw(self, hand: Hand, width: int) -> None:
        """Draw names, cells and the key of the colours."""
        grid = self._grid(width)
        grid.write_names(hand, self.members, self.members)
        for place in range(len(self.members)):
            hand.fill(_inner(grid.cell(place, place)), hand.theme.window, 4)
        for (row, column), reading in self.cells.items():
            self._draw_cell(hand, _inner(grid.cell(row, column)), reading)
        _draw_key(hand, grid)
        left, said = grid.left + _KEY.width() + 36, [tr("the stronger the colour, the better they agree")]
        if any(each.value is None for each in self.cells.values()):
            said.append(tr("{} nothing to compare").format(NOTHING))
        words = QRectF(left, grid.height + 6, hand.width - left, 22)
        hand.words(words, strung(said), hand.theme.soft, pixels=SMALL)

    def doors(self, width: int) -> list[Spot]:
        """Return the cells, row by row."""
        grid = self._grid(width)
        return [
            Spot(_inner(grid.cell(*place)), reading.what, self._told(place, reading))
            for place, reading in sorted(self.cells.items(), key=lambda each: each[0])
        ]

    def _told(self, place: tuple[int, int], reading: Reading) -> str:
        name = both(self.members[place[0]], self.members[place[1]])
        return told(name, reading.value, reading.low, reading.high, reading.cases)

    def _draw_cell(self, hand: Hand, rect: QRectF, reading: Reading) -> None:
        fill = hand.theme.page if reading.value is None else heat(hand, reading.value)
        hand.fill(rect, fill, 4)
        if not reading.value or reading.value < 0.3:  # hardly darker than the page
            hand.frame(rect.adjusted(0.5, 0.5, -0.5, -0.5), hand.theme.line, 1, 4)
        ink = hand.theme.soft if reading.value is None else hand.theme.ink
        interval = interval_words(reading.low, reading.high)
        if interval and width_of(interval, SMALL) <= rect.width() - 6:
            middle = rect.center().y()
            hand.words(QRectF(rect.left(), middle - 20, rect.width(), 22), spelt(reading.value), ink, "middle")
            hand.words(QRectF(rect.left(), middle, rect.width(), 18), interval, ink, "middle", pixels=SMALL)
        else:
            hand.words(rect, spelt(reading.value), ink, "middle")

    def _grid(self, width: int) -> Grid:
        has_intervals = any(each.low is not None for each in self.cells.values())
        return lay_grid(self.members, self.members, width, _CELL, down=_WITH_INTERVAL if has_intervals else _PLAIN)


def heat(hand: Hand, value: float) -> str:
    """Return the colour of a figure; what lies close to 1 is told apart best, for most figures do."""
    return shade(hand.theme, hand.theme.accent, max(0.0, value) ** 1.5)


def _inner(cell: QRectF) -> QRectF:
    return cell.adjusted(1, 1, -1, -1)


def _draw_key(hand: Hand, grid: Grid) -> None:
    left, top, step = round(grid.left) + 1, round(grid.height) + 12, _KEY.width() / _KEY_STEPS
    for number in range(_KEY_STEPS):
        colour = heat(hand, number / (_KEY_STEPS - 1))
        hand.fill(QRectF(left + number * step, top, step, _KEY.height()), colour)
    hand.line(QPointF(left, top + 10.5), QPointF(left + _KEY.width(), top + 10.5), hand.theme.line)
    for value in (0.0, 0.5, 1.0):
        at = left + value * _KEY.width()
        hand.words(QRectF(at - 20, top + 11, 40, 18), spelt(value, 1), hand.theme.soft, "middle", pixels=SMALL)
