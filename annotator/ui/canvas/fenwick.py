"""Heights of blocks and their sums, so that a change of one height and a look-up of y to block cost O(log n).

A binary indexed tree (Fenwick 1994) over the sums of runs of blocks; within a run, which is short, heights are added.
A tree over single blocks would take longer to build than all else takes when a long document is opened.
"""

from collections.abc import Sequence

_RUN = 64


class Fenwick:
    """Heights in pixels, all zero or more; positions count from 0."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        runs = (sum(self._heights[at : at + _RUN]) for at in range(0, len(self._heights), _RUN))
        self._tree = [0.0, *runs]
        for i in range(1, len(self._tree)):
            parent = i + (i & -i)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[i]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    @property
    def total(self) -> float:
        """The sum of all heights."""
        return self._before_run(len(self._tree) - 1)

    def before(self, index: int) -> float:
        """Return the sum of the heights before `index`: the y at which it begins."""
        run = index // _RUN
        return self._before_run(run) + sum(self._heights[run * _RUN : index])

    def set(self, index: int, height: float) -> float:
        """Replace one height and return by how much it grew."""
        growth = height - self._heights[index]
        self._heights[index] = height
        at = index // _RUN + 1
        while at < len(self._tree):
            self._tree[at] += growth
            at += at & -at
        return growth

    def find(self, y: float) -> int:
        """Return the index whose stretch holds `y`; the first or last where y lies outside. Not for an empty tree."""
        run, rest = 0, y
        step = 1 << (len(self._tree) - 1).bit_length()
        while step:
            following = run + step
            if following < len(self._tree) and self._tree[following] <= rest:
                run, rest = following, rest - self._tree[following]
            step >>= 1
        at = run * _RUN
        while at < len(self._heights) and self._heights[at] <= rest:
            rest -= self._heights[at]
            at += 1
        return min(at, len(self._heights) - 1)

    def _before_run(self, run: int) -> float:
        total = 0.0
        while run > 0:
            total += self._tree[run]
            run -= run & -run
        return total
