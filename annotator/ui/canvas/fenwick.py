"""Prefix sums over block heights: y to block and block to y in O(log n) (Fenwick 1994)."""

from collections.abc import Sequence


class Fenwick:
    """Heights in pixels, all zero or more; positions count from 0."""

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._tree = [0.0, *self._heights]
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
        return self.before(len(self._heights))

    def before(self, index: int) -> float:
        """Return the sum of the heights before `index`: the y at which it begins."""
        total = 0.0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def set(self, index: int, height: float) -> float:
        """Replace one height and return by how much it grew."""
        growth = height - self._heights[index]
        self._heights[index] = height
        at = index + 1
        while at < len(self._tree):
            self._tree[at] += growth
            at += at & -at
        return growth

    def find(self, y: float) -> int:
        """Return the index whose stretch holds `y`; the first or last where y lies outside. Not for an empty tree."""
        at, rest = 0, y
        step = 1 << (len(self._heights).bit_length() - 1)
        while step:
            following = at + step
            if following < len(self._tree) and self._tree[following] <= rest:
                at, rest = following, rest - self._tree[following]
            step >>= 1
        return min(at, len(self._heights) - 1)
