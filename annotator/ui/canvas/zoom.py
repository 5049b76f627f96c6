"""The steps of the zoom, in percent, and how a wheel turns them."""

from bisect import bisect_left, bisect_right

ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_NOTCH = 120  # what Qt tells for one notch of a wheel (QWheelEvent.angleDelta); fine wheels tell less, more often


def stepped(zoom: int, steps: int) -> int:
    """Return the zoom so many steps larger, or smaller where `steps` is negative."""
    at = bisect_right(ZOOMS, zoom) - 1 if steps > 0 else bisect_left(ZOOMS, zoom)
    return ZOOMS[min(max(at + steps, 0), len(ZOOMS) - 1)]


class Wheel:
    """Adds up what a wheel tells until it makes whole notches."""

    def __init__(self) -> None:
        self._rest = 0

    def turn(self, angle: int) -> int:
        """Return the whole notches that are reached; turning back forgets what was begun."""
        if angle * self._rest < 0:
            self._rest = 0
        self._rest += angle
        notches = int(self._rest / _NOTCH)
        self._rest -= notches * _NOTCH
        return notches
