"""Which part of a sheet is seen: anchored to a block, so that corrected heights never move the line being read."""

from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.sheet import Sheet


class Window:
    """A view of `height` pixels; its upper edge lies `within` pixels below the top of block `index`.

    `within` is negative where the heading is seen above the first block.
    """

    def __init__(self, sheet: Sheet, height: int) -> None:
        self.sheet = sheet
        self.height = height
        self.index = 0
        self.within = -sheet.body_top

    @property
    def y(self) -> float:
        """The sheet's y at the upper edge."""
        return self.sheet.top(self.index) + self.within

    @property
    def range(self) -> int:
        """How far one can scroll, as far as heights are known."""
        return max(0, int(self.sheet.height - self.height))

    def scroll_by(self, distance: float) -> None:
        """Move by so many pixels; far moves land by estimate, near ones exactly."""
        if abs(distance) > 3 * self.height:
            self.scroll_to(self.y + distance)
            return
        self.within += distance
        self.settle()

    def scroll_to(self, y: float) -> None:
        """Put `y` at the upper edge."""
        y = min(max(y, 0.0), float(self.range))
        self.index = self.sheet.index_at(y)
        self.within = y - self.sheet.top(self.index)
        self.settle()

    def hold(self, offset: int, y: float) -> None:
        """Put the line of `offset` at `y` pixels below the upper edge."""
        self.index = self.sheet.index_of(offset)
        self.within = self.line_within(offset) - y
        self.settle()

    def line_within(self, offset: int) -> float:
        """Return the y of an offset's line below the top of its block."""
        laid = self.sheet.laid(self.sheet.index_of(offset))
        return laid.line_top(laid.line_of(Hit(offset)))

    def line_at(self, y: float) -> tuple[int, float]:
        """Return where the line at `y` below the upper edge begins, and the y of its top."""
        index = self.sheet.index_at(y + self.y)
        laid = self.sheet.laid(index)
        top = self.sheet.top(index) - self.y
        line = laid.line_at(y - top)
        return laid.line_extent(line)[0], top + laid.line_top(line)

    def shown(self, beyond: float = 0.0) -> list[int]:
        """Return the blocks that are seen, laid out, from the top; or that begin `beyond` the lower edge by less."""
        found: list[int] = []
        top, index = -self.within, self.index
        while index < len(self.sheet.blocks) and (top < self.height + beyond or not found):
            found.append(index)
            top += self.sheet.laid(index).height
            index += 1
        return found

    def settle(self) -> None:
        """Lay out what is seen, put the anchor into the first block that is, and stay inside the sheet."""
        self.within = float(round(self.within))  # at half a pixel lines and edges are blurred
        self._climb()
        self._descend()
        last = self.shown()[-1]
        if last == len(self.sheet.blocks) - 1:
            beyond = self.y + self.height - self.sheet.height
            if beyond > 0:
                self.within -= beyond
                self._climb()
        if self.index == 0:
            self.within = max(self.within, -self.sheet.body_top)

    def _climb(self) -> None:
        while self.within < 0 and self.index > 0:
            self.index -= 1
            self.within += self.sheet.laid(self.index).height

    def _descend(self) -> None:
        while self.index < len(self.sheet.blocks) - 1 and self.within >= self.sheet.laid(self.index).height:
            self.within -= self.sheet.laid(self.index).height
            self.index += 1
