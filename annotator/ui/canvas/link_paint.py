"""Draws connectors: frames of ends beneath the text, lines between the rows, pills under their words, stubs."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from annotator.ui.canvas.connectors import Links, Outline, Stub, label_pixels
from annotator.ui.canvas.label_paint import PILL_RADIUS, paint_pill
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.fonts import small_font
from annotator.ui.line import elided, reads_rtl
from annotator.ui.theme import MarkColours, on_fill

_POINTER = 5.0


def paint_outlines(painter: QPainter, outlines: Iterable[Outline]) -> None:
    """Frame the ends in one block; the painter stands at the block's top left."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in outlines:
        pen = QPen(QColor(outline.colour), 1.4 if outline.dotted else 1.0)
        if outline.dotted:
            pen.setDashPattern([1.2, 1.8])
        painter.setPen(pen)
        for rect in outline.rects:
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def paint_links(painter: QPainter, sheet: Sheet, links: Links) -> None:
    """Draw lines, pills and stubs over the page."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for wire in links.wires:
        pen = QPen(QColor(wire.colour), wire.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(wire.path)
    painter.setPen(Qt.PenStyle.NoPen)
    for wire in links.wires:
        painter.setBrush(QColor(wire.colour))
        painter.drawPolygon(wire.head)
    for pill in links.pills:
        painter.setFont(small_font(sheet.metrics.label(pill.row.laid.rtl), bold=True))
        paint_pill(painter, pill.rect, pill.text, pill.colours, sheet.theme, solid=pill.root)
    for stub in links.stubs:
        _paint_stub(painter, stub, sheet)


def _paint_stub(painter: QPainter, stub: Stub, sheet: Sheet) -> None:
    theme, colours = sheet.theme, stub.beyond.colours
    painter.setPen(QPen(QColor(colours.full), 1.0))
    painter.setBrush(QColor(colours.fill if stub.beyond.root else theme.page))
    painter.drawRoundedRect(stub.rect.adjusted(0.5, 0.5, -0.5, -0.5), PILL_RADIUS, PILL_RADIUS)
    _paint_pointer(painter, stub, colours)
    inside = stub.rect.adjusted(4, 2, -4, -2)
    upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
    title = f"{stub.beyond.text} +{stub.more}" if stub.more else stub.beyond.text
    _paint_line(painter, upper, title, sheet, on_fill(theme, colours), bold=True)
    _paint_line(painter, upper.translated(0, upper.height()), stub.beyond.end.text, sheet, theme.ink, bold=False)


def _paint_pointer(painter: QPainter, stub: Stub, colours: MarkColours) -> None:
    """Draw the triangle on a stub's edge that points to where its end lies."""
    y = stub.rect.top() + 0.5 if stub.beyond.up else stub.rect.bottom() - 0.5
    x, tip = stub.rect.center().x(), y + (-_POINTER if stub.beyond.up else _POINTER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.full))
    painter.drawPolygon(QPolygonF([QPointF(x - _POINTER, y), QPointF(x + _POINTER, y), QPointF(x, tip)]))


def _paint_line(painter: QPainter, rect: QRectF, text: str, sheet: Sheet, colour: str, *, bold: bool) -> None:
    """Draw a line in its own direction, flush at the side where the page begins to read; elided at its own end."""
    font = small_font(label_pixels(sheet), bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    rtl = reads_rtl(text, sheet.rtl)
    order = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
    side = Qt.AlignmentFlag.AlignRight if sheet.rtl else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    flags |= int(order) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
    shown = elided(" ".join(text.split()), QFontMetricsF(font), rect.width())
    painter.drawText(rect, flags, shown)
