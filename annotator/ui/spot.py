"""The place in a text where a reader was: which line is seen first, and how to come back to it exactly."""

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.memory import Spot


def spot_of(canvas: Canvas) -> Spot:
    """Return the first line that is seen whole; the heading is the beginning."""
    found = canvas.first_line()
    return Spot(*found) if found else Spot()


def go_to(canvas: Canvas, spot: Spot) -> None:
    """Bring a line back to where it was seen."""
    if spot != Spot():
        canvas.hold_line(spot.offset, spot.y)
