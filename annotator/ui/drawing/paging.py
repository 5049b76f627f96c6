"""Cutting a sheet into pages: between paragraphs, and between the lines of long ones, never through a line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.ui.canvas.blocks import Block, GivenBlocks
from annotator.ui.canvas.sheet import Sheet

_WHOLE = 4  # lines of a paragraph that stays on one page
_TOGETHER = 2  # lines of a longer one that stay together at either side of a cut


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks `[first, last)` of a sheet, and the stretch of its y, in whole pixels, that shows them."""

    first: int
    last: int
    top: int
    height: int


def cut_pages(sheet: Sheet, tallest: int, *, even: bool = False) -> list[Page]:
    """Lay a sheet out and return its pages of at most `tallest` pixels; a line that is higher has a page of its own.

    Cutting paragraphs changes the sheet's blocks. Where there is more than one page, `even` makes all as high.
    """
    if _laid_height(sheet) > tallest:
        sheet.blocks = GivenBlocks(_cut_blocks(sheet, tallest))
        sheet.fit(sheet.metrics)
    pages = [_page(sheet, first, last) for first, last in _ranges(sheet, tallest)]
    if even and len(pages) > 1:
        pages = [replace(page, height=max(tallest, page.height)) for page in pages]
    return pages


def _laid_height(sheet: Sheet) -> float:
    for index in range(len(sheet.blocks)):
        sheet.laid(index)
    return sheet.height


def _page(sheet: Sheet, first: int, last: int) -> Page:
    top = 0 if first == 0 else int(sheet.top(first) - sheet.metrics.head)
    bottom = sheet.height if last == len(sheet.blocks) else sheet.top(last) + sheet.metrics.head
    return Page(first, last, top, max(1, int(bottom) - top))


def _ranges(sheet: Sheet, tallest: int) -> Iterator[tuple[int, int]]:
    first, room = 0, _Room(sheet, tallest)
    for index in range(len(sheet.blocks)):
        tall = sheet.laid(index).height
        if index > first and not room.holds(tall - _gap(sheet, index)):
            yield first, index
            first = index
            room.turn()
        room.take(tall)
    yield first, len(sheet.blocks)


class _Room:
    """What is left of the page that is being filled, in pixels."""

    def __init__(self, sheet: Sheet, tallest: int) -> None:
        self._whole = tallest - 2 * sheet.metrics.head
        self.left = tallest - sheet.body_top - sheet.metrics.head
        self.is_empty = True

    def turn(self) -> None:
        """Begin a page."""
        self.left, self.is_empty = self._whole, True

    def holds(self, height: float) -> bool:
        """Tell whether there is room for `height`."""
        return height <= self.left

    def take(self, height: float) -> None:
        """Fill `height`."""
        self.left, self.is_empty = self.left - height, False


def _cut_blocks(sheet: Sheet, tallest: int) -> Iterator[Block]:
    """Yield the blocks, long ones cut where their page ends."""
    room = _Room(sheet, tallest)
    for index, block in enumerate(sheet.blocks):
        laid, start = sheet.laid(index), block.start
        for line in _cuts(len(laid.lines), laid.script.pitch, room):
            cut = laid.line_extent(line)[0]
            yield _piece(block, start, cut)
            start = cut
        yield _piece(block, start, block.end)
        room.take(_gap(sheet, index))


def _cuts(count: int, pitch: float, room: _Room) -> Iterator[int]:
    """Yield the lines before which a paragraph of `count` lines is cut, filling pages with it."""
    done = 0
    while not room.holds((count - done) * pitch):
        fitting = _fitting(int(room.left / pitch), count - done, room.is_empty)
        if fitting == count - done:
            break
        done += fitting
        if fitting:
            yield done
        room.turn()
    room.take((count - done) * pitch)


def _fitting(room: int, count: int, must: bool) -> int:
    """Return how many of the next `count` lines go on a page that has room for some; 0 where all go on the next."""
    if must:
        return min(max(room, 1), count)
    found = min(room, count - _TOGETHER)
    return found if count > _WHOLE and found >= _TOGETHER else 0


def _piece(block: Block, start: int, end: int) -> Block:
    return replace(block, start=start, end=end, number=block.number if start == block.start else 0)


def _gap(sheet: Sheet, index: int) -> float:
    laid = sheet.laid(index)
    return laid.height - len(laid.lines) * laid.script.pitch
