"""The small list that "+n" opens, and Enter: marks to choose among, each with its colour, its label and its words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from annotator.text.boundaries import graphemes
from annotator.ui.canvas.ends import key_of
from annotator.ui.canvas.marks import Mark, Tie
from annotator.ui.line import isolate
from annotator.ui.theme import Theme, mark_colours

_LONGEST = 44  # graphemes of a mark's words
_CHIP = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A mark (or, without `id`, a place) to go to: what stands in the list, and where it begins."""

    id: str
    offset: int
    title: str
    text: str
    colour: str


def choices_of_marks(marks: Iterable[Mark], text: str) -> list[Choice]:
    """Return marks as choices, in the order of the text."""
    found = [
        Choice(mark.id, mark.start, mark.title, " … ".join(text[slice(*each)] for each in mark.fragments), mark.colour)
        for mark in marks
    ]
    return sorted(found, key=lambda choice: choice.offset)


def choices_of_ties(ties: Iterable[Tie], selected: str | None) -> list[Choice]:
    """Return the ends of ties other than what is selected, each once."""
    found = {
        key_of(end): Choice(end.id, end.fragments[0][0], end.title, end.text, tie.colour)
        for tie in ties
        for end in (tie.near, tie.far)
        if end.fragments and end.id != selected
    }
    return list(found.values())


class ChoiceList(QMenu):
    """The list; one serves a page for all its time."""

    def open(self, at: QPoint, choices: Iterable[Choice], theme: Theme, choose: Callable[[Choice], None]) -> None:
        """Open at a point of the screen, the first line current; it closes when one is chosen, or on Escape."""
        self.clear()
        start = "\u200f" if self.isRightToLeft() else "\u200e"  # label first, as the window reads
        for choice in choices:
            line = f"{start}{isolate(choice.title)}  {isolate(shortened(choice.text))}".replace("&", "&&")
            action = self.addAction(_chip(mark_colours(theme, choice.colour).full, self.devicePixelRatioF()), line)
            action.setIconVisibleInMenu(True)
            action.triggered.connect(lambda _, chosen=choice: choose(chosen))
        self.popup(at)
        self.setActiveAction(self.actions()[0])


def shortened(text: str) -> str:
    """Return words on one line, with an ellipsis where they are long; it stands at their own end."""
    text = " ".join(text.split())
    breaks = graphemes(text)
    return text if len(breaks) <= _LONGEST + 1 else text[: breaks[_LONGEST]].rstrip() + "…"


def _chip(colour: str, ratio: float) -> QIcon:
    pixels = QPixmap(round(_CHIP * ratio), round(_CHIP * ratio))
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    with QPainter(pixels) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(0, 0, _CHIP, _CHIP), 3, 3)
    return QIcon(pixels)
