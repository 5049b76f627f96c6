"""The grid of names by names that heat map and confusion share: where cells and headings lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from annotator.ui.agreement.charts.hand import LINE, TEXT, Hand, widest

_GAP = 10.0  # between names and cells
_LONGEST = 120.0  # of a heading that stands upright
_NAMES = 0.32  # of the width, at most, for the names of rows
_LEAST_NAMES = 60.0
_ROOMY = 88.0  # a cell above which a heading is rather cut than turned


@dataclass(frozen=True, slots=True)
class Grid:
    """Square-ish cells; `turned` says that the headings of columns stand upright."""

    left: float
    top: float
    across: float
    down: float
    count: int
    turned: bool

    def cell(self, row: int, column: int) -> QRectF:
        """Return where a cell lies."""
        return QRectF(self.left + column * self.across, self.top + row * self.down, self.across, self.down)

    @property
    def width(self) -> float:
        """The width of names and cells."""
        return self.left + self.count * self.across

    @property
    def height(self) -> float:
        """The height of headings and cells."""
        return self.top + self.count * self.down

    def write_names(self, hand: Hand, rows: Sequence[str], columns: Sequence[str], pixels: int = TEXT) -> None:
        """Write the names of rows beside the cells, and those of columns above them."""
        for place, name in enumerate(rows):
            cell = self.cell(place, 0)
            hand.words(QRectF(0, cell.top(), self.left - _GAP, cell.height()), name, hand.theme.ink, pixels=pixels)
        for place, name in enumerate(columns):
            cell = self.cell(0, place)
            if self.turned:
                tall = min(_LONGEST, self.top)
                head = QRectF(cell.left(), self.top - tall - 6, cell.width(), tall)
                hand.turned(head, name, hand.theme.ink, pixels)
            else:
                head = QRectF(cell.left() + 3, self.top - LINE, cell.width() - 6, LINE)
                hand.words(head, name, hand.theme.ink, "middle", pixels=pixels)


def lay_grid(
    rows: Sequence[str],
    columns: Sequence[str],
    width: float,
    cell: tuple[float, float],
    *,
    down: float,
    head: float = 0.0,
    pixels: int = TEXT,
) -> Grid:
    """Lay out a grid in a width, its cells at least and at most so wide (`cell`); `head` is left free above it."""
    wide = min(widest(list(rows), pixels), max(_LEAST_NAMES, width * _NAMES)) + _GAP
    across = min(cell[1], max(cell[0], (width - wide) / max(1, len(columns))))
    longest = widest(list(columns), pixels)
    turned = longest > across - 8 and across < _ROOMY
    above = min(longest, _LONGEST) + 8 if turned else LINE
    return Grid(wide, head + above, across, down, len(columns), turned)
