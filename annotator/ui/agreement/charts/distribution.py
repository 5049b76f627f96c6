"""The figure of each document as a dot over the axis, stacked where many are alike; a line marks the median."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from PySide6.QtCore import QPointF, QRectF, QSize

from annotator.ui.agreement.charts.axis import Axis, least_of
from annotator.ui.agreement.charts.chart import Chart, Named, Spot
from annotator.ui.agreement.charts.hand import LINE, SMALL, Hand, width_of
from annotator.ui.agreement.charts.saying import spelt, told, tr
from annotator.ui.line import isolate

_BIN = 0.05  # of the axis: what lies in one is stacked
_SIDE = 28.0  # beside the axis, for its last numbers
_TALLEST = 200.0  # of a stack, while dots can be smaller
_DOTS = (14.0, 12.0, 10.0, 8.0, 6.0, 4.0)  # pixels, the largest that fits
_LOWEST = 56.0


@dataclass(frozen=True, slots=True)
class _Laid:
    axis: Axis
    dot: float
    tall: float  # of the highest stack

    @property
    def foot(self) -> float:
        """Where the dots stand."""
        return LINE + 4 + self.tall


@dataclass(frozen=True)
class Distribution(Chart):
    """Documents in the order given; those with nothing to compare are counted in words."""

    documents: Sequence[Named]

    @property
    def is_empty(self) -> bool:
        """Whether no document has a figure."""
        return not self._shown

    def drawn_size(self, width: int) -> QSize:
        """Return the height of the highest stack with the axis."""
        more = LINE if len(self._shown) < len(self.documents) else 0.0
        return QSize(width, round(self._lay(width).foot + LINE + more + 4))

    def draw(self, hand: Hand, width: int) -> None:
        """Draw axis, dots and median."""
        laid, theme = self._lay(width), hand.theme
        _draw_axis(hand, laid)
        self._draw_median(hand, laid)
        for place, _ in self._places(laid):
            hand.dot(place.center(), laid.dot / 2 - 0.5, theme.accent)
        missing = len(self.documents) - len(self._shown)
        if missing:
            said = tr("%Ln document(s) with nothing to compare", missing)
            hand.words(QRectF(0, laid.foot + LINE, width, LINE), said, theme.soft, "near", pixels=SMALL + 1)

    def doors(self, width: int) -> list[Spot]:
        """Return the dots, from the lowest figure on."""
        laid = self._lay(width)
        found = [Spot(place, each.reading.what, _told(each)) for place, each in self._places(laid)]
        return sorted(found, key=lambda spot: (spot.rect.left(), -spot.rect.top()))

    @property
    def _shown(self) -> list[Named]:
        return [each for each in self.documents if each.reading.value is not None]

    def _lay(self, width: float) -> _Laid:
        axis = Axis(least_of(each.reading for each in self._shown), _SIDE, width - 2 * _SIDE)
        most = max(Counter(_bin(each) for each in self._shown).values())
        for dot in _DOTS:
            tall = ceil(most / _abreast(axis, dot)) * dot
            if tall <= _TALLEST:
                break
        return _Laid(axis, dot, max(tall, _LOWEST))

    def _places(self, laid: _Laid) -> Iterator[tuple[QRectF, Named]]:
        """Yield where each document's dot lies: in rows from the axis upwards, as many abreast as its bin holds."""
        stacked: Counter[int] = Counter()
        abreast = _abreast(laid.axis, laid.dot)
        sizes = Counter(_bin(each) for each in self._shown)
        for each in sorted(self._shown, key=lambda each: each.reading.value or 0.0):
            bin_ = _bin(each)
            row, column = divmod(stacked[bin_], abreast)
            stacked[bin_] += 1
            in_row = min(abreast, sizes[bin_] - row * abreast)
            middle = laid.axis.at((bin_ + 0.5) * _BIN) if in_row > 1 else laid.axis.at(each.reading.value or 0.0)
            left = middle + (column - in_row / 2) * laid.dot
            yield QRectF(left, laid.foot - (row + 1) * laid.dot, laid.dot, laid.dot), each

    def _draw_median(self, hand: Hand, laid: _Laid) -> None:
        value = median(each.reading.value or 0.0 for each in self._shown)
        at = laid.axis.at(value)
        hand.line(QPointF(at, LINE), QPointF(at, laid.foot), hand.theme.soft, 1.5)
        said = tr("median {}").format(spelt(value))
        wide = width_of(said, SMALL + 1)
        left = min(max(0.0, at - wide / 2), hand.width - wide)
        hand.words(QRectF(left, 2, wide, LINE - 4), said, hand.theme.ink, "near", pixels=SMALL + 1)


def _abreast(axis: Axis, dot: float) -> int:
    return max(1, int(axis.length * _BIN / (1 - axis.least) / dot))


def _bin(document: Named) -> int:
    value = min(1.0, max(-2.0, document.reading.value or 0.0))
    return min(int((value + 2) / _BIN + 1e-9), round(3 / _BIN) - 1) - round(2 / _BIN)


def _draw_axis(hand: Hand, laid: _Laid) -> None:
    axis, foot = laid.axis, laid.foot
    hand.line(QPointF(axis.at(axis.least), foot + 0.5), QPointF(axis.at(1.0), foot + 0.5), hand.theme.soft)
    for tick in axis.ticks:
        at = axis.at(tick)
        hand.line(QPointF(at, foot), QPointF(at, foot + 5), hand.theme.soft)
        hand.words(QRectF(at - 24, foot + 5, 48, LINE - 6), spelt(tick), hand.theme.soft, "middle", pixels=SMALL)


def _told(document: Named) -> str:
    reading = document.reading
    return told(isolate(document.title), reading.value, reading.low, reading.high, reading.cases)
