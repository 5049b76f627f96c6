"""The figure of each label as a bar, with its interval as a line over the bar's end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from annotator.ui.agreement.charts.axis import Axis, least_of
from annotator.ui.agreement.charts.chart import Chart, Named, Reading, Spot
from annotator.ui.agreement.charts.hand import LINE, SMALL, Hand, widest, width_of
from annotator.ui.agreement.charts.saying import spelt, told, tr
from annotator.ui.line import isolate, isolate_number, written_number
from annotator.ui.theme import mark_colours, mix

_ROW = 28.0
_BAR = 14.0
_GAP = 12.0
_NAMES = 0.34  # of the width, at most


@dataclass(frozen=True)
class LabelBars(Chart):
    """Labels in the order given; what has nothing to compare has no bar."""

    rows: Sequence[Named]

    @property
    def is_empty(self) -> bool:
        """Whether there is no label."""
        return not self.rows

    def drawn_size(self, width: int) -> QSize:
        """Return a row for each label below a line of heads."""
        return QSize(width, round(LINE + _ROW * len(self.rows) + 4))

    def draw(self, hand: Hand, width: int) -> None:
        """Draw the axis, and a row for each label."""
        axis, value, cases = self._columns(width)
        bottom = LINE + _ROW * len(self.rows)
        for tick in axis.ticks:
            at = round(axis.at(tick)) + 0.5
            hand.line(QPointF(at, LINE), QPointF(at, bottom), hand.theme.soft if tick == 0 else hand.theme.line)
            hand.words(QRectF(at - 24, 2, 48, LINE - 4), spelt(tick), hand.theme.soft, "middle", pixels=SMALL)
        hand.words(QRectF(cases, 2, width - cases, LINE - 4), tr("cases"), hand.theme.soft, "far", pixels=SMALL)
        for place, row in enumerate(self.rows):
            self._draw_row(hand, row, LINE + place * _ROW, (axis, value, cases))

    def doors(self, width: int) -> list[Spot]:
        """Return the rows."""
        return [
            Spot(QRectF(0, LINE + place * _ROW, width, _ROW), row.reading.what, _told(row))
            for place, row in enumerate(self.rows)
        ]

    def _columns(self, width: float) -> tuple[Axis, float, float]:
        """Return the axis of the bars, and where values and cases begin."""
        names = min(widest([each.title for each in self.rows]), width * _NAMES) + _GAP
        counts = [isolate_number(written_number(each.reading.cases)) for each in self.rows]
        cases = width - max(widest(counts, SMALL + 1), width_of(tr("cases"), SMALL)) - 2
        value = cases - _GAP - widest([spelt(each.reading.value) for each in self.rows])
        return Axis(least_of(each.reading for each in self.rows), names, value - _GAP - names), value, cases

    def _draw_row(self, hand: Hand, row: Named, top: float, columns: tuple[Axis, float, float]) -> None:
        axis, value, cases = columns
        reading, theme = row.reading, hand.theme
        hand.words(QRectF(0, top, axis.start - _GAP, _ROW), row.title, theme.ink)
        hand.words(QRectF(cases, top, hand.width - cases, _ROW), _count(reading), theme.soft, "far", pixels=SMALL + 1)
        ink = theme.soft if reading.value is None else theme.ink
        hand.words(QRectF(value, top, cases - _GAP - value, _ROW), spelt(reading.value), ink, "far")
        if reading.value is not None:
            colour = mark_colours(theme, row.colour).full if row.colour else theme.accent
            _draw_bar(hand, axis, reading, QPointF(0, top + _ROW / 2), colour)


def _draw_bar(hand: Hand, axis: Axis, reading: Reading, middle: QPointF, colour: str) -> None:
    ends = sorted((axis.at(0.0), axis.at(reading.value or 0.0)))
    wide = max(2.0, ends[1] - ends[0])
    hand.fill(QRectF(ends[0], middle.y() - _BAR / 2, wide, _BAR), mix(hand.theme.page, colour, 0.62), 3)
    if reading.low is None or reading.high is None:
        return
    low, high = axis.at(reading.low), axis.at(reading.high)
    hand.line(QPointF(low, middle.y()), QPointF(high, middle.y()), hand.theme.ink, 1.5)
    for end in (low, high):
        hand.line(QPointF(end, middle.y() - 4), QPointF(end, middle.y() + 4), hand.theme.ink, 1.5)


def _count(reading: Reading) -> str:
    return isolate_number(written_number(reading.cases))


def _told(row: Named) -> str:
    reading = row.reading
    return told(isolate(row.title), reading.value, reading.low, reading.high, reading.cases)
