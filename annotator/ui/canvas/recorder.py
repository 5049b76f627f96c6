"""A painter that takes down what is drawn as outlines and words, for pictures that can be enlarged and searched.

The page is drawn by one code for all: where that draws with a `Recorder`, the painter keeps pens, colours and
transformations as ever, and what would become pixels becomes a `Drawing`.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRawFont,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)

from annotator.text.direction import base_direction
from annotator.ui.canvas.cells import Cell, line_cells

_STROKED = ("draw", "fill", "stroke", "erase")


@dataclass(frozen=True, slots=True)
class Shape:
    """A path in the picture's pixels, filled, or drawn along with a pen."""

    path: QPainterPath
    colour: QColor
    pen: QPen | None = None


@dataclass(frozen=True, slots=True)
class Glyph:
    """An outline, by its number, and how it comes to its place."""

    outline: int
    place: QTransform
    colour: QColor


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text that can be searched: `cells` of `text` in logical order, along a baseline at `y`.

    All is measured in pixels before `place` moves or turns it; `size` is that of the font. A label or a number is an
    `aside`.
    """

    text: str
    rtl: bool
    cells: tuple[Cell, ...]
    y: float
    size: float
    place: QTransform
    aside: bool

    @property
    def line(self) -> str:
        """The text of the line alone."""
        return self.text[self.cells[0].start : self.cells[-1].end]


@dataclass(slots=True)
class Drawing:
    """All of a picture `width` by `height` pixels, in the order in which it was drawn."""

    width: int
    height: int
    items: list[Shape | Glyph] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    outlines: list[QPainterPath] = field(default_factory=list)

    @property
    def as_read(self) -> list[Words]:
        """The text, and then what is said about it."""
        return sorted(self.words, key=lambda words: words.aside)


class Recorder(QPainter):
    """Draws into `drawing`; what it cannot take down it refuses, so that no picture lacks a part unseen."""

    def __init__(self, width: int, height: int) -> None:
        # one bit a pixel, and never drawn on: Qt wants a device, and the page asks for its size
        self._device = QImage(width, height, QImage.Format.Format_Mono)
        super().__init__(self._device)
        self.drawing = Drawing(width, height)
        self._fonts: list[QRawFont] = []
        self._numbers: dict[tuple[int, int], int] = {}

    def fillRect(self, rect: QRectF, brush: QBrush | QColor, *_: object) -> None:  # type: ignore[override]  # noqa: N802
        """Take down a filled rectangle."""
        path = QPainterPath()
        path.addRect(QRectF(rect))
        self._fill(path, QBrush(brush))

    def drawRect(self, rect: QRectF) -> None:  # type: ignore[override]  # noqa: N802
        """Take down a rectangle."""
        path = QPainterPath()
        path.addRect(QRectF(rect))
        self.drawPath(path)

    def drawRoundedRect(self, rect: QRectF, across: float, down: float) -> None:  # type: ignore[override]  # noqa: N802
        """Take down a rectangle with round corners."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), across, down)
        self.drawPath(path)

    def drawEllipse(self, *where: Any) -> None:  # noqa: ANN401, N802
        """Take down an ellipse, as Qt is told of it: by its rectangle, or by its middle and radii."""
        path = QPainterPath()
        path.addEllipse(*where)
        self.drawPath(path)

    def drawPolygon(self, points: Any, *_: object) -> None:  # noqa: ANN401, N802
        """Take down a closed polygon."""
        path = QPainterPath()
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
        self.drawPath(path)

    def drawLine(self, *where: Any) -> None:  # noqa: ANN401, N802
        """Take down a line, as Qt is told of it."""
        line = QLineF(*where)
        path = QPainterPath(line.p1())
        path.lineTo(line.p2())
        self._stroke(path, self.pen())

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802
        """Take down a path with the painter's brush and pen."""
        self._fill(path, self.brush())
        self._stroke(path, self.pen())

    def drawText(self, where: QPointF | QRectF, *rest: Any) -> None:  # type: ignore[override]  # noqa: ANN401, N802
        """Take down one line of text: at a point on its baseline, or in a rectangle with flags of alignment."""
        layout = QTextLayout(rest[-1], self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        at = _aligned(line, where, rest[0]) if isinstance(where, QRectF) else where - QPointF(0.0, line.ascent())
        self._take_line(layout, 0, at, aside=True)

    def draw_layout(self, layout: QTextLayout, at: QPointF, clip: QRectF) -> None:
        """Take down the lines of a layout that meet `clip`, or all where it is empty."""
        for number in range(layout.lineCount()):
            if clip.isEmpty() or layout.lineAt(number).rect().translated(at).intersects(clip):
                self._take_line(layout, number, at, aside=False)

    def _take_line(self, layout: QTextLayout, number: int, at: QPointF, *, aside: bool) -> None:
        self._take_glyphs(layout.lineAt(number), at)
        if cells := line_cells(layout, number, _reads_rtl(layout)):
            self.drawing.words.append(self._words(layout, number, at, cells, aside))

    def _take_glyphs(self, line: QTextLine, at: QPointF) -> None:
        colour, transform = self._seen(self.pen().color()), self.worldTransform()
        for run in line.glyphRuns():
            font = run.rawFont()
            for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                number = self._outline(font, index)
                if not self.drawing.outlines[number].isEmpty():
                    moved = QTransform.fromTranslate(place.x() + at.x(), place.y() + at.y()) * transform
                    self.drawing.items.append(Glyph(number, moved, colour))

    def _words(self, layout: QTextLayout, number: int, at: QPointF, cells: list[Cell], aside: bool) -> Words:
        line = layout.lineAt(number)
        return Words(
            text=layout.text(),
            rtl=_reads_rtl(layout),
            cells=tuple(replace(each, left=each.left + at.x(), right=each.right + at.x()) for each in cells),
            y=line.y() + line.ascent() + at.y(),
            size=float(layout.font().pixelSize()),
            place=QTransform(self.worldTransform()),
            aside=aside,
        )

    def _outline(self, font: QRawFont, glyph: int) -> int:
        """Return the number of a glyph's outline; equal fonts are one, though Qt hands them out anew."""
        if font not in self._fonts:
            self._fonts.append(font)
        key = self._fonts.index(font), glyph
        if key not in self._numbers:
            self._numbers[key] = len(self.drawing.outlines)
            self.drawing.outlines.append(font.pathForGlyph(glyph))
        return self._numbers[key]

    def _fill(self, path: QPainterPath, brush: QBrush) -> None:
        if brush.style() == Qt.BrushStyle.NoBrush:
            return
        if brush.style() != Qt.BrushStyle.SolidPattern:
            raise NotImplementedError(f"a picture of outlines has no {brush.style()}")
        self.drawing.items.append(Shape(self.worldTransform().map(path), self._seen(brush.color())))

    def _stroke(self, path: QPainterPath, pen: QPen) -> None:
        if pen.style() != Qt.PenStyle.NoPen:
            self.drawing.items.append(Shape(self.worldTransform().map(path), self._seen(pen.color()), QPen(pen)))

    def _seen(self, colour: QColor) -> QColor:
        if self.hasClipping():
            raise NotImplementedError("a picture of outlines is not clipped")
        seen = QColor(colour)
        seen.setAlphaF(colour.alphaF() * self.opacity())
        return seen


def draw_layout(painter: QPainter, layout: QTextLayout, at: QPointF, clip: QRectF) -> None:
    """Draw laid-out text with its top left at a point: pixels, or with a `Recorder` outlines and words."""
    if isinstance(painter, Recorder):
        painter.draw_layout(layout, at, clip)
    else:
        layout.draw(painter, at, [], clip)


def _aligned(line: QTextLine, rect: QRectF, flags: int) -> QPointF:
    """Return the top left of a line in a rectangle, as `QPainter.drawText` places it."""
    spare_x, spare_y = rect.width() - line.naturalTextWidth(), rect.height() - line.height()
    across = 0.5 if flags & Qt.AlignmentFlag.AlignHCenter.value else 0.0
    down = 0.5 if flags & Qt.AlignmentFlag.AlignVCenter.value else 0.0
    across = 1.0 if flags & Qt.AlignmentFlag.AlignRight.value else across
    down = 1.0 if flags & Qt.AlignmentFlag.AlignBottom.value else down
    return QPointF(rect.left() + spare_x * across - line.x(), rect.top() + spare_y * down - line.y())


def _reads_rtl(layout: QTextLayout) -> bool:
    direction = layout.textOption().textDirection()
    if direction == Qt.LayoutDirection.LayoutDirectionAuto:
        return base_direction(layout.text()) == "rtl"
    return direction == Qt.LayoutDirection.RightToLeft


def _refusal(name: str) -> Any:  # noqa: ANN401
    def refuse(*_: object) -> None:
        raise NotImplementedError(f"a picture of outlines cannot take down {name}")

    return refuse


for _name in dir(QPainter):
    if _name.startswith(_STROKED) and _name not in vars(Recorder):
        setattr(Recorder, _name, _refusal(_name))
