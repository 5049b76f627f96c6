"""Paths as the commands that SVG and PDF share: moves, lines, curves."""

from collections.abc import Iterator

from PySide6.QtGui import QPainterPath

Command = tuple[str, tuple[float, ...]]
_MOVE = QPainterPath.ElementType.MoveToElement
_LINE = QPainterPath.ElementType.LineToElement
_CURVE = QPainterPath.ElementType.CurveToElement


def commands(path: QPainterPath) -> Iterator[Command]:
    """Yield `("M", (x, y))`, `("L", (x, y))`, `("C", (x1, y1, x2, y2, x, y))` of a path."""
    elements = [path.elementAt(index) for index in range(path.elementCount())]
    at = 0
    while at < len(elements):
        kind, here = elements[at].type, elements[at]
        if kind == _CURVE:
            points = elements[at : at + 3]
            yield "C", tuple(each for point in points for each in (point.x, point.y))
            at += 3
            continue
        yield ("M" if kind == _MOVE else "L"), (here.x, here.y)
        at += 1


def number(value: float, decimals: int = 2) -> str:
    """Return a number as short as its decimals allow."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def numbers(values: tuple[float, ...], decimals: int = 2) -> str:
    """Return numbers between spaces."""
    return " ".join(number(value, decimals) for value in values)
