"""The row of labels under a line: each stays within its span, none covers another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

GAP = 3.0
Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that would stand under the span from `left` to `right`, at its reading start."""

    id: str
    title: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Place:
    """A label as it is drawn: `text` may be shortened, and stands from `left` to `right`."""

    id: str
    text: str
    left: float
    right: float


def place_labels(wishes: Iterable[Wish], rtl: bool, measure: Measure) -> list[Place]:
    """Place labels in the order given; one that starts where another stands moves on along its own span.

    A label with no room for two characters is left out: its underline stays, and it shows whole on hover.
    """
    placed: list[Place] = []
    for wish in wishes:
        left, right = _free(wish, placed, rtl)
        text = shorten(wish.title, right - left, measure)
        if text:
            width = min(measure(text), right - left)
            placed.append(Place(wish.id, text, *((right - width, right) if rtl else (left, left + width))))
    return placed


def shorten(title: str, width: float, measure: Measure) -> str:
    """Return the title, or as much of its beginning as fits; empty when not even two characters do."""
    if measure(title) <= width:
        return title
    for dots in ("…", ""):
        for length in range(len(title) - 1, 1, -1):
            shorter = title[:length].rstrip() + dots
            if measure(shorter) <= width:
                return shorter
    return ""


def _free(wish: Wish, placed: list[Place], rtl: bool) -> tuple[float, float]:
    left, right = wish.left, wish.right
    beside = sorted((p for p in placed if p.left < right + GAP and left - GAP < p.right), key=lambda p: p.left)
    for other in reversed(beside) if rtl else beside:
        if rtl and other.right + GAP > right:
            right = min(right, other.left - GAP)
        elif not rtl and other.left - GAP < left:
            left = max(left, other.right + GAP)
        elif rtl:
            left = max(left, other.right + GAP)
            break
        else:
            right = min(right, other.left - GAP)
            break
    return left, right
