"""How many changes go at once, so that one transaction or fetch takes about a second on any line."""

_PACE = 1.0  # seconds, so that a line that is cut loses no more than that
_FIRST, _LEAST = 2000, 50  # changes


class Pace:
    """A size in changes that follows the line's speed, at most `most`."""

    def __init__(self, most: int) -> None:
        self.size = _FIRST
        self._most = most

    def learn(self, count: int, seconds: float) -> None:
        """Take in how long so many changes took."""
        due = count * _PACE / max(seconds, 0.001)
        self.size = int(min(max(due, _LEAST, self.size / 4), self._most, self.size * 4))
