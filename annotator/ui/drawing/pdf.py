"""Drawings as the pages of a PDF: outlines that are drawn again and again are kept once, the text lies over them.

A pixel is three quarters of a point (96 to the inch), so that 800 pixels are about the width of A4.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QTransform

from annotator.ui.canvas.recorder import Drawing, Glyph, Shape
from annotator.ui.drawing.outlines import commands, number, numbers
from annotator.ui.drawing.pdffile import PdfObjects, text_string
from annotator.ui.drawing.unseen import UnseenText

POINTS = 0.75  # a pixel
_CAPS = {Qt.PenCapStyle.FlatCap: 0, Qt.PenCapStyle.RoundCap: 1, Qt.PenCapStyle.SquareCap: 2}
_JOINS = {Qt.PenJoinStyle.RoundJoin: 1, Qt.PenJoinStyle.BevelJoin: 2}
_OPERATORS = {"M": "m", "L": "l", "C": "c"}


class Pdf:
    """A PDF that takes its pages one by one."""

    def __init__(self, title: str, language: str) -> None:
        self._objects = PdfObjects()
        self._unseen = UnseenText(self._objects)
        self._tree = self._objects.reserve()
        self._pages: list[int] = []
        self._forms: dict[str, int] = {}
        self._head = text_string(title), text_string(language)

    def add(self, drawing: Drawing) -> None:
        """Add a page of a drawing's size."""
        width, height = number(drawing.width * POINTS), number(drawing.height * POINTS)
        content = [f"{POINTS} 0 0 -{POINTS} 0 {height} cm", *_content(drawing), *self._unseen.content(drawing.as_read)]
        forms = "".join(f"/G{each} {self._form(drawing.outlines[each])} 0 R " for each in _used(drawing))
        states = "".join(f"{_state(alpha)} << /ca {alpha} /CA {alpha} >> " for alpha in _alphas(drawing))
        self._pages.append(
            self._objects.add(
                f"<< /Type /Page /Parent {self._tree} 0 R /MediaBox [0 0 {width} {height}] /Resources << "
                f"/XObject << {forms}>> /ExtGState << {states}>> /Font {self._unseen.resources} 0 R >> "
                f"/Contents {self._objects.add_stream(chr(10).join(content))} 0 R >>"
            )
        )

    def file(self) -> bytes:
        """Return the whole file; no page comes after."""
        self._unseen.close()
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._objects.put(self._tree, f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>")
        title, language = self._head
        root = self._objects.add(
            f"<< /Type /Catalog /Pages {self._tree} 0 R /Lang {language} "
            "/ViewerPreferences << /DisplayDocTitle true >> >>"
        )
        return self._objects.file(root, self._objects.add(f"<< /Title {title} /Creator (Annotator) >>"))

    def _form(self, path: QPainterPath) -> int:
        box = path.boundingRect().adjusted(-1, -1, 1, 1)
        bounds = numbers((box.left(), box.top(), box.right(), box.bottom()))
        outline = _outline(path)
        if outline not in self._forms:
            head = f"/Type /XObject /Subtype /Form /BBox [{bounds}]"
            self._forms[outline] = self._objects.add_stream(f"{outline}f", head)
        return self._forms[outline]


def _content(drawing: Drawing) -> Iterator[str]:
    for item in drawing.items:
        yield "q"
        yield from _glyph(item) if isinstance(item, Glyph) else _shape(item)
        yield "Q"


def _glyph(glyph: Glyph) -> Iterator[str]:
    place = glyph.place
    yield _paint("rg", glyph.colour)
    yield f"{_matrix(place)} cm /G{glyph.outline} Do"


def _shape(shape: Shape) -> Iterator[str]:
    if shape.pen is None:
        yield _paint("rg", shape.colour)
        yield f"{_data(shape.path)}f"
        return
    yield _paint("RG", shape.colour)
    yield _stroke(shape.pen)
    yield f"{_data(shape.path)}S"


def _stroke(pen: QPen) -> str:
    width = pen.widthF() or 1.0
    dashes = numbers(tuple(width * each for each in pen.dashPattern()))
    return f"{number(width)} w {_CAPS[pen.capStyle()]} J {_JOINS.get(pen.joinStyle(), 0)} j [{dashes}] 0 d"


def _paint(operator: str, colour: QColor) -> str:
    state = f"{_state(_alpha(colour))} gs " if _alpha(colour) < 1 else ""
    return state + numbers((colour.redF(), colour.greenF(), colour.blueF()), 4) + f" {operator}"


def _matrix(place: QTransform) -> str:
    turn = numbers((place.m11(), place.m12(), place.m21(), place.m22()), 6)
    return f"{turn} {numbers((place.dx(), place.dy()), 3)}"


def _data(path: QPainterPath) -> str:
    return "".join(f"{numbers(values)} {_OPERATORS[name]} " for name, values in commands(path))


def _outline(path: QPainterPath) -> str:
    """Return a glyph's path; one of straight lines, such as l, as curves: PDFium draws rectangles on whole pixels."""
    return "".join(
        f"{numbers(values * 3, 3)} c " if name == "L" else f"{numbers(values, 3)} {_OPERATORS[name]} "
        for name, values in commands(path)
    )


def _used(drawing: Drawing) -> list[int]:
    return sorted({item.outline for item in drawing.items if isinstance(item, Glyph)})


def _alphas(drawing: Drawing) -> list[float]:
    return sorted({_alpha(item.colour) for item in drawing.items} - {1.0})


def _alpha(colour: QColor) -> float:
    return round(colour.alphaF(), 2)


def _state(alpha: float) -> str:
    return f"/A{round(alpha * 100)}"
