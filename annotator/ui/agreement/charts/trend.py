"""The figure over time: a point for each day, week or month, with its interval as a band; time runs as one reads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize

from annotator.ui.agreement.charts.axis import Axis, least_of
from annotator.ui.agreement.charts.chart import Chart, Reading, Spot
from annotator.ui.agreement.charts.hand import LINE, SMALL, Hand, widest, width_of
from annotator.ui.agreement.charts.saying import spelt, told, tr
from annotator.ui.line import written_day

_PLOT = 180.0  # pixels of height
_HEAD = 10.0
_GAP = 8.0
_DOT = 4.0
_LEAST_STEP = 14.0  # pixels from point to point


@dataclass(frozen=True, slots=True)
class Moment:
    """What was done between two days (ISO 8601), both included."""

    first_day: str
    last_day: str
    reading: Reading

    @property
    def title(self) -> str:
        """The day, or from when to when."""
        days = written_day(self.first_day), written_day(self.last_day)
        return days[0] if self.first_day == self.last_day else tr("{} to {}").format(*days)


@dataclass(frozen=True)
class TrendLine(Chart):
    """Moments in the order of time, each as far from the next as any other; one with no figure leaves a gap."""

    moments: Sequence[Moment]

    @property
    def is_empty(self) -> bool:
        """Whether there was no moment with a figure."""
        return all(each.reading.value is None for each in self.moments)

    def drawn_size(self, width: int) -> QSize:
        """Return the height of plot and days; many moments make it wider."""
        wide = self._left + _LEAST_STEP * len(self.moments)
        return QSize(max(width, round(wide)), round(_HEAD + _PLOT + LINE + 8))

    def draw(self, hand: Hand, width: int) -> None:  # noqa: ARG002 - all of it is as wide as the hand
        """Draw the axis, the band, the line with its points, and the days."""
        for tick in self._axis.ticks:
            y = round(self._y(tick)) + 0.5
            colour = hand.theme.soft if tick == 0 else hand.theme.line
            hand.line(QPointF(self._left, y), QPointF(hand.width, y), colour)
            hand.words(QRectF(0, y - 10, self._left - _GAP, 20), spelt(tick), hand.theme.soft, "far", pixels=SMALL)
        self._draw_band(hand)
        for one, other in self._drawn_pairs(hand.width):
            hand.line(one, other, hand.theme.accent, 2)
        for place, each in enumerate(self.moments):
            if each.reading.value is not None:
                hand.dot(self._point(place, hand.width), _DOT, hand.theme.accent, hand.theme.page)
        self._draw_days(hand)

    def doors(self, width: int) -> list[Spot]:
        """Return a column for each moment that has a figure, from the first on."""
        whole = self.size(width).width()
        step = self._step(whole)
        return [
            Spot(QRectF(self._left + place * step, _HEAD, step, _PLOT), each.reading.what, _told(each))
            for place, each in enumerate(self.moments)
            if each.reading.value is not None
        ]

    @property
    def _axis(self) -> Axis:
        return Axis(least_of(each.reading for each in self.moments), 0.0, _PLOT)

    @property
    def _left(self) -> float:
        return widest([spelt(tick) for tick in self._axis.ticks], SMALL) + _GAP

    def _y(self, value: float) -> float:
        return _HEAD + _PLOT - self._axis.at(value)

    def _step(self, width: float) -> float:
        return (width - self._left) / len(self.moments)

    def _point(self, place: int, width: float, value: float | None = None) -> QPointF:
        shown = self.moments[place].reading.value if value is None else value
        return QPointF(self._left + (place + 0.5) * self._step(width), self._y(shown or 0.0))

    def _drawn_pairs(self, width: float) -> Iterator[tuple[QPointF, QPointF]]:
        known = [place for place, each in enumerate(self.moments) if each.reading.value is not None]
        for one, other in pairwise(known):
            if other == one + 1:
                yield self._point(one, width), self._point(other, width)

    def _draw_band(self, hand: Hand) -> None:
        for one, other in pairwise(range(len(self.moments))):
            ends = [self.moments[place].reading for place in (one, other)]
            if all(each.low is not None and each.high is not None for each in ends):
                upper = [self._point(place, hand.width, self.moments[place].reading.high) for place in (one, other)]
                lower = [self._point(place, hand.width, self.moments[place].reading.low) for place in (other, one)]
                hand.area([*upper, *lower], hand.theme.accent_fill)

    def _draw_days(self, hand: Hand) -> None:
        """Write the days below: as many as have room, the first always."""
        step = self._step(hand.width)
        wide = widest([written_day(each.first_day) for each in self.moments], SMALL) + 12
        every = max(1, -int(-wide // step))
        for place in range(0, len(self.moments), every):
            day = written_day(self.moments[place].first_day)
            left = self._left + (place + 0.5) * step - width_of(day, SMALL) / 2
            left = min(max(left, 0.0), hand.width - width_of(day, SMALL))
            rect = QRectF(left, _HEAD + _PLOT + 6, width_of(day, SMALL), LINE - 4)
            hand.words(rect, day, hand.theme.soft, "near", pixels=SMALL)


def _told(moment: Moment) -> str:
    reading = moment.reading
    return told(moment.title, reading.value, reading.low, reading.high, reading.cases)
