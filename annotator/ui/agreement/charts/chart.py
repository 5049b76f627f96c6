"""What all charts are: a picture at a width, and the spots in it that are doors to what lies behind a number.

Geometry is in pixels; where a chart reads from right to left, all of it is mirrored.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from annotator.ui.agreement.charts.hand import LINE, Hand
from annotator.ui.agreement.charts.saying import nothing_here
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a chart that leads somewhere: `what` is given back when it is chosen, `text` says it in words."""

    rect: QRectF
    what: object
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A number as charts show it: None is nothing to compare; `what` is the door behind it."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    cases: int = 0
    what: object = None


@dataclass(frozen=True, slots=True)
class Named:
    """A reading of something that has a name, and where it is a label a colour, `#rrggbb`."""

    title: str
    reading: Reading
    colour: str = ""


class Chart(ABC):
    """A chart; it may be wider than it is asked to be, where it cannot be read otherwise."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw; a sentence is drawn instead."""
        return False

    def size(self, width: int) -> QSize:
        """Return how much room it takes where `width` pixels are offered."""
        return QSize(width, round(LINE * 3)) if self.is_empty else self.drawn_size(width)

    def paint(self, painter: QPainter, width: int, theme: Theme, rtl: bool) -> None:
        """Draw it from the painter's origin on; the ground is not filled."""
        hand = Hand(painter, self.size(width).width(), theme, rtl)
        if self.is_empty:
            hand.words(QRectF(0, 0, hand.width, LINE * 3), nothing_here(), theme.soft)
        else:
            self.draw(hand, width)

    def spots(self, width: int, rtl: bool) -> list[Spot]:
        """Return its doors in the order in which they are read."""
        if self.is_empty:
            return []
        whole = self.size(width).width()
        return [Spot(mirrored(each.rect, whole), each.what, each.text) if rtl else each for each in self.doors(width)]

    @abstractmethod
    def drawn_size(self, width: int) -> QSize:
        """Return its size where it is not empty."""

    @abstractmethod
    def draw(self, hand: Hand, width: int) -> None:
        """Draw it where it is not empty."""

    @abstractmethod
    def doors(self, width: int) -> Sequence[Spot]:
        """Return its spots as they lie where it reads from left to right."""


def mirrored(rect: QRectF, width: float) -> QRectF:
    """Return where a rectangle lies in a chart that reads from right to left."""
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
