"""A drawing as SVG 1.1: outlines that are drawn again and again are kept once, the text lies over them unseen.

The text is one element a line, in the order and direction in which it is read, so that browsers find and copy it.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QTransform

from annotator.ui.canvas.recorder import Drawing, Glyph, Shape, Words
from annotator.ui.drawing.outlines import commands, number, numbers
from annotator.ui.fonts import ARABIC, LATIN

_CAPS = {Qt.PenCapStyle.FlatCap: "butt", Qt.PenCapStyle.SquareCap: "square", Qt.PenCapStyle.RoundCap: "round"}
_JOINS = {Qt.PenJoinStyle.BevelJoin: "bevel", Qt.PenJoinStyle.RoundJoin: "round"}
_UNSEEN = 'fill="none" pointer-events="all" xml:space="preserve"'


def svg(drawing: Drawing, title: str, language: str) -> str:
    """Return the SVG file of a drawing; one pixel is one unit."""
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', *_lines(drawing, title, language, ""))) + "\n"


def svg_element(drawing: Drawing, title: str, language: str, name: str) -> str:
    """Return a drawing as an element of an HTML page, in which no other one has the same `name`."""
    return "\n".join(_lines(drawing, title, language, name))


def _lines(drawing: Drawing, title: str, language: str, name: str) -> Iterator[str]:
    width, height = drawing.width, drawing.height
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" xml:lang={quoteattr(language)}>'
    )
    if title:
        yield f"<title>{escape(_legal(title))}</title>"
    yield "<defs>"
    for index, path in enumerate(drawing.outlines):
        if not path.isEmpty():
            yield f'<path id="{name}g{index}" d="{_data(path, 3)}"/>'
    yield "</defs>"
    yield from _parts(drawing.items, name)
    yield f'<g {_UNSEEN} font-family="{LATIN}, {ARABIC}, sans-serif">'
    yield from (_text(each) for each in drawing.as_read if each.line.strip())
    yield "</g>"
    yield "</svg>"


def _parts(items: Iterable[Shape | Glyph], name: str) -> Iterator[str]:
    """Yield what is drawn; glyphs of one colour in a row share a group."""
    for fill, same in groupby(items, lambda item: _fill(item.colour) if isinstance(item, Glyph) else ""):
        yield from [f"<g {fill}>"] if fill else []
        for item in same:
            yield _use(item, name) if isinstance(item, Glyph) else _shape(item)
        yield from ["</g>"] if fill else []


def _use(glyph: Glyph, name: str) -> str:
    place, link = glyph.place, f'xlink:href="#{name}g{glyph.outline}"'
    if (place.m11(), place.m12(), place.m21(), place.m22()) == (1, 0, 0, 1):
        return f'<use {link} x="{number(place.dx(), 3)}" y="{number(place.dy(), 3)}"/>'
    return f'<use {link} transform="{_matrix(place)}"/>'


def _shape(shape: Shape) -> str:
    look = _fill(shape.colour) if shape.pen is None else f'fill="none" {_stroke(shape.pen, shape.colour)}'
    return f'<path d="{_data(shape.path)}" {look}/>'


def _stroke(pen: QPen, colour: QColor) -> str:
    width = pen.widthF() or 1.0
    found = [_paint("stroke", colour), f'stroke-width="{number(width)}"']
    found.append(f'stroke-linecap="{_CAPS[pen.capStyle()]}" stroke-linejoin="{_JOINS.get(pen.joinStyle(), "miter")}"')
    if pattern := pen.dashPattern():
        found.append(f'stroke-dasharray="{numbers(tuple(width * each for each in pattern))}"')
    return " ".join(found)


def _fill(colour: QColor) -> str:
    return _paint("fill", colour)


def _paint(what: str, colour: QColor) -> str:
    seen = f' {what}-opacity="{number(colour.alphaF())}"' if colour.alphaF() < 1 else ""
    return f'{what}="{colour.name()}"{seen}'


def _text(words: Words) -> str:
    line = words.line.rstrip()
    cells = [cell for cell in words.cells if cell.start < words.cells[0].start + len(line)]
    left, right = min(cell.left for cell in cells), max(cell.right for cell in cells)
    direction = "rtl" if words.rtl else "ltr"
    return (
        f'<text x="{number(right if words.rtl else left)}" y="{number(words.y)}" font-size="{number(words.size)}" '
        f'direction="{direction}" unicode-bidi="embed" textLength="{number(right - left)}" '
        f'lengthAdjust="spacingAndGlyphs"{_placed(words.place)}>{escape(_legal(line))}</text>'
    )


def _placed(place: QTransform) -> str:
    return "" if place.isIdentity() else f' transform="{_matrix(place)}"'


def _matrix(place: QTransform) -> str:
    turn = numbers((place.m11(), place.m12(), place.m21(), place.m22()), 6)
    return f"matrix({turn} {numbers((place.dx(), place.dy()), 3)})"


def _data(path: QPainterPath, decimals: int = 2) -> str:
    return "".join(f"{name}{numbers(values, decimals)}" for name, values in commands(path))


def _legal(text: str) -> str:
    """Return a text without the characters that XML 1.0 has no place for."""
    return "".join(" " if (char < " " and char not in "\t\n\r") or char in "\ufffe\uffff" else char for char in text)
