"""The place in a text where a reader was: which line is seen first, and how to come back to it exactly."""

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.memory import Spot


def spot_of(canvas: Canvas, length: int) -> Spot:
    """Return the first line that is seen whole, in a text of `length` code points; the heading is the beginning."""
    if canvas.verticalScrollBar().value() == 0:
        return Spot()
    low, high = 0, length
    while low < high:
        middle = (low + high) // 2
        if any(rect.top() >= 0 for rect in canvas.text_rects(0, middle + 1)):
            high = middle
        else:
            low = middle + 1
    rects = canvas.text_rects(low, low + 1)
    return Spot(low, rects[0].top()) if rects else Spot()


def go_to(canvas: Canvas, spot: Spot) -> None:
    """Bring a line back to where it was seen."""
    if spot == Spot():
        return
    canvas.scroll_to(spot.offset)
    rects = canvas.text_rects(spot.offset, spot.offset + 1)
    if rects:
        bar = canvas.verticalScrollBar()
        bar.setValue(bar.value() + round(rects[0].top() - spot.y))
