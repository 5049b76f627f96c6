"""The mark that follows or precedes another in reading order, found by reading the source in growing ranges."""

from collections.abc import Callable

from annotator.ui.canvas.marks import Mark, MarkSource, reading_order

_REACH = 2_000
Key = tuple[int, int, str]


def any_mark(_mark: Mark) -> bool:
    """Want every mark."""
    return True


def next_mark(source: MarkSource, after: Key, length: int, wanted: Callable[[Mark], bool] = any_mark) -> Mark | None:
    """Return the first wanted mark that sorts after `after` in a text of `length` code points, or None."""
    start, reach = max(after[0], 0), _REACH
    while True:
        found = [mark for mark in source.between(start, start + reach) if reading_order(mark) > after]
        # a mark beyond the range's end is not its first: a nearer one may begin outside the range
        inside = [mark for mark in found if mark.start < start + reach and wanted(mark)]
        if inside:
            return min(inside, key=reading_order)
        if start + reach >= length:
            return None
        reach *= 4


def previous_mark(source: MarkSource, before: Key, wanted: Callable[[Mark], bool] = any_mark) -> Mark | None:
    """Return the last wanted mark that sorts before `before`, or None."""
    end, reach = before[0] + 1, _REACH
    while True:
        start = max(0, end - reach)
        found = [mark for mark in source.between(start, end) if start <= mark.start and reading_order(mark) < before]
        found = [mark for mark in found if wanted(mark)]
        if found:
            return max(found, key=reading_order)
        if start == 0:
            return None
        reach *= 4
