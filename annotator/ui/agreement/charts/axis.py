"""The axis of figures: from 0 to 1, or from below 0 where a figure is below it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from math import floor

from annotator.ui.agreement.charts.chart import Reading


@dataclass(frozen=True, slots=True)
class Axis:
    """Maps figures from `least` to 1 on a stretch of pixels that begins at `start`."""

    least: float
    start: float
    length: float

    def at(self, value: float) -> float:
        """Return where a figure lies; one outside the axis lies at its end."""
        share = (min(1.0, max(self.least, value)) - self.least) / (1.0 - self.least)
        return self.start + share * self.length

    @property
    def ticks(self) -> list[float]:
        """The figures that are written beside it."""
        step = 0.25 if self.length >= 200 and self.least >= -0.5 else 0.5
        return [number * step for number in range(round(self.least / step), round(1 / step) + 1)]


def least_of(readings: Iterable[Reading]) -> float:
    """Return where the axis of some readings begins: 0, or a half or whole below it; not below -2."""
    ends = chain.from_iterable((each.value, each.low) for each in readings if each.value is not None)
    least = min((each for each in ends if each is not None), default=0.0)
    return max(-2.0, floor(least * 2) / 2) if least < 0 else 0.0
