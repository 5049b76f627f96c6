"""Draws the visible part of a sheet: page, highlights beneath the text, text, labels and brackets, caret.

Highlights are rectangles under whole lines of text; the text itself is never split, so nothing breaks its joining.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.canvas.bands import paint_bands
from annotator.ui.canvas.bracket_paint import paint_brackets
from annotator.ui.canvas.connectors import UNLINKED, Links, Outline
from annotator.ui.canvas.decor import UNDERLINES, Decoration, Highlight, band, band_rects
from annotator.ui.canvas.found import NOTHING, Found, paint_found
from annotator.ui.canvas.geometry import Hit
from annotator.ui.canvas.grips import Grip, paint_grips, paint_stretch
from annotator.ui.canvas.label_paint import draw_label, paint_pill
from annotator.ui.canvas.label_rows import Opening, label_measure, label_row
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.canvas.link_paint import paint_links, paint_outlines
from annotator.ui.canvas.numbers import Number, paint_numbers
from annotator.ui.canvas.picking import Picking, paint_offers
from annotator.ui.canvas.recorder import draw_layout
from annotator.ui.canvas.sheet import Sheet
from annotator.ui.fonts import small_font
from annotator.ui.theme import SELECTED, Theme, mark_colours, mix

_RADIUS = 3.0
_FRAME = 2.0
_EXTENT = 0.6  # of a claim's fill, under all of its words


@dataclass(frozen=True, slots=True)
class View:
    """What the reader does with the sheet just now; nothing of it is in a picture made for a paper."""

    selection: tuple[int, int] | None = None
    caret: Hit | None = None
    selected: str | None = None
    hovered: str | None = None
    found: Found = NOTHING
    links: Links = UNLINKED  # of what is selected to others
    grips: Sequence[Grip] = ()
    stretched: Highlight | None = None  # of the selected mark as it would be, while an edge of it is dragged
    picking: Picking | None = None
    case: frozenset[str] = frozenset()  # marks that belong together, in lanes


@dataclass(frozen=True, slots=True)
class Placed:
    """A laid block and where its top left stands in the painter's coordinates."""

    laid: LaidBlock
    decoration: Decoration
    numbers: tuple[Number, ...]
    at: QPointF
    outlines: tuple[Outline, ...] = ()
    labelled: frozenset[str] = frozenset()  # what has a pill instead of its label


Layer = Callable[[QPainter, Placed, View, Theme, QRectF], None]


def paint(painter: QPainter, sheet: Sheet, shown: Iterable[int], view: View, scroll: float) -> None:
    """Draw the blocks `shown`, with the sheet's y `scroll` at the top of the painter's device."""
    clip = QRectF(0, 0, painter.device().width(), painter.device().height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # each label in the order of its own words, whatever the window's: its ellipsis and brackets at its own end
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    _paint_page(painter, sheet, scroll, clip)
    left = sheet.metrics.text_left
    heading_top = sheet.body_top - sheet.heading.height - scroll
    if heading_top + sheet.heading.height > clip.top():
        sheet.heading.paint(painter, QPointF(left, heading_top), sheet.theme)
    placed = [_place(sheet, index, QPointF(left, sheet.top(index) - scroll), view.links) for index in shown]

    def draw(*layers: Layer) -> None:
        for layer in layers:
            for part in placed:
                painter.save()
                painter.translate(part.at)
                layer(painter, part, view, sheet.theme, clip.translated(-part.at))
                painter.restore()

    # in layers over all blocks, the text above all that is coloured: marks over and under letters reach into the bands
    # of neighbouring lines, and nothing may cover them
    draw(_paint_grounds)
    paint_grips(painter, view.grips, sheet.theme)
    draw(_paint_notes)
    paint_links(painter, sheet, view.links)
    draw(_paint_whole_labels, _paint_text, _paint_caret)


def _place(sheet: Sheet, index: int, at: QPointF, links: Links) -> Placed:
    """Return a block with what the connectors change in it."""
    decoration = sheet.decoration(index)
    if links.labels and index in links.labels:
        decoration = replace(decoration, labels=links.labels[index])
    labelled = frozenset(pill.end.id for pill in links.pills if pill.root)
    outlines = links.outlines[index] if links.outlines else ()
    return Placed(sheet.laid(index), decoration, sheet.numbers(index), at, outlines, labelled)


def _paint_page(painter: QPainter, sheet: Sheet, scroll: float, clip: QRectF) -> None:
    theme, metrics = sheet.theme, sheet.metrics
    painter.fillRect(clip, QColor(theme.window))
    bottom = max(sheet.height - metrics.top, clip.bottom() + 20) if sheet.height < clip.bottom() else sheet.height - 16
    page = QRectF(metrics.left, metrics.top - scroll, metrics.page, bottom - metrics.top)
    # a page of millions of pixels is cut a little outside the view: Qt draws such paths slowly and wrongly
    seen = page.intersected(clip.adjusted(0, -20, 0, 20))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.page))
    painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _seen(part: Placed, clip: QRectF) -> range:
    return range(part.laid.line_at(clip.top()), part.laid.line_at(clip.bottom()) + 1)


def _paint_grounds(painter: QPainter, part: Placed, view: View, theme: Theme, clip: QRectF) -> None:
    lines = _seen(part, clip)
    _paint_highlights(painter, part, view, theme, lines)
    paint_found(painter, part.laid, view.found, theme, lines)
    _paint_selection(painter, part.laid, view, theme, lines)
    paint_outlines(painter, part.outlines)
    if view.stretched:
        paint_stretch(painter, part.laid, view.stretched)
    else:
        _paint_frames(painter, part.decoration, view)
    if view.picking:
        paint_offers(painter, part.decoration, view.picking, view.selected, theme)


def _paint_notes(painter: QPainter, part: Placed, view: View, theme: Theme, clip: QRectF) -> None:
    """Draw labels, brackets and the paragraph's number."""
    _paint_labels(painter, part, view, _seen(part, clip))
    paint_brackets(painter, part.laid, part.decoration, (view.selected, view.hovered), theme)
    paint_numbers(painter, part.laid, part.numbers, part.decoration, theme)


def _paint_text(painter: QPainter, part: Placed, _view: View, theme: Theme, clip: QRectF) -> None:
    painter.setPen(QColor(theme.ink))
    # a line is drawn when its box meets the clip, and its marks may reach out of its box
    reach = part.laid.script.pitch
    draw_layout(painter, part.laid.layout, QPointF(), clip.adjusted(0, -reach, 0, reach))


def _paint_highlights(painter: QPainter, part: Placed, view: View, theme: Theme, lines: range) -> None:
    pointed = (item for item in part.decoration.extents if item.mark.id in (view.selected, view.hovered))
    painter.setPen(Qt.PenStyle.NoPen)
    for item in pointed:
        if not item.joint:
            _fill(painter, item, mix(theme.page, item.colours.fill, _EXTENT))
    if part.laid.metrics.lanes:
        _paint_lanes(painter, part, view, theme, lines)
        return
    for item in (*part.decoration.highlights, *_brought_out(part.decoration, view)):
        if item.line not in lines:
            continue
        if item.joint:
            _paint_joint(painter, item)
        else:
            _fill(painter, item)
            _paint_underline(painter, item, part.laid.metrics.zoom)


def _paint_lanes(painter: QPainter, part: Placed, view: View, theme: Theme, lines: range) -> None:
    """Draw the lanes of members, and beneath the words only what is pointed at or is a matter of the chosen case."""
    strong = {view.selected, view.hovered, *view.case}
    for item in (*part.decoration.highlights, *part.decoration.hidden):
        if item.line in lines and item.mark.id in strong and not item.joint:
            _fill(painter, item)
    paint_bands(painter, part.laid, part.decoration, strong, theme, lines)


def _brought_out(decoration: Decoration, view: View) -> Iterator[Highlight]:
    """Yield the rectangles of marks without a lane that are selected or pointed at."""
    return (item for item in decoration.hidden if item.mark.id in (view.selected, view.hovered))


def _paint_underline(painter: QPainter, item: Highlight, zoom: float) -> None:
    """Draw the foot: one line of an entity, two of an event, dashes of a relation, so that kinds differ uncoloured."""
    # whole pixels: at parts of them the two lines of an event run into one
    thick = max(1, round(UNDERLINES[item.lane] * min(zoom, 1.5)))
    thin = max(1, round(thick / 2))
    foot = _inset(QRectF(item.rect.left(), item.rect.bottom() - thick, item.rect.width(), thick))
    colour = QColor(item.colours.full)
    if item.mark.kind == "relation":
        pen = QPen(colour, thick)
        pen.setDashPattern([2.5, 1.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(foot.left(), foot.center().y()), QPointF(foot.right(), foot.center().y()))
        painter.setPen(Qt.PenStyle.NoPen)
        return
    painter.fillRect(foot, colour)
    if item.mark.kind == "event":
        painter.fillRect(QRectF(foot.left(), foot.top() - 2 * thin, foot.width(), thin), colour)


def _fill(painter: QPainter, item: Highlight, fill: str = "") -> None:
    painter.setBrush(QColor(fill or item.colours.fill))
    painter.drawRoundedRect(_inset(item.rect), _RADIUS, _RADIUS)


def _inset(rect: QRectF) -> QRectF:
    # half a pixel of paper between neighbours that touch
    return rect.adjusted(0.5, 0, -0.5, 0)


def _paint_joint(painter: QPainter, item: Highlight) -> None:
    painter.save()
    painter.setPen(QPen(QColor(item.colours.full), 1, Qt.PenStyle.DotLine))
    y = item.rect.bottom() - 1
    painter.drawLine(QPointF(item.rect.left(), y), QPointF(item.rect.right(), y))
    painter.restore()


def _paint_selection(painter: QPainter, laid: LaidBlock, view: View, theme: Theme, lines: range) -> None:
    if view.selection is None:
        return
    colour = QColor(theme.accent)
    colour.setAlphaF(SELECTED)
    for _, rect in band_rects(laid, *view.selection, lines=lines):
        painter.fillRect(rect, colour)


def _paint_frames(painter: QPainter, decoration: Decoration, view: View) -> None:
    """Frame the selected mark; the frame's foot is its underline, so that it stays off its label."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for item in (*decoration.highlights, *decoration.hidden):
        if item.mark.id == view.selected and not item.joint:
            painter.setPen(QPen(QColor(item.colours.full), _FRAME))
            half = _FRAME / 2
            painter.drawRoundedRect(item.rect.adjusted(-half, -half, half, -half), 4, 4)


def _paint_labels(painter: QPainter, part: Placed, view: View, lines: range) -> None:
    painter.setFont(small_font(part.laid.metrics.label(part.laid.rtl), bold=True))
    # a whole label stands on a ground of its own: what it would cut through is left out
    grounds = [_ground(_whole_rect(part.laid, item)) for item in _openings(part, view)]
    first, last = label_row(part.laid, lines[0])[0], label_row(part.laid, lines[-1])[0]
    for label in part.decoration.labels:
        if first <= label.rect.top() <= last and not any(label.rect.intersects(rect) for rect in grounds):
            draw_label(painter, label.rect, label.text, label.colour)


def _paint_whole_labels(painter: QPainter, part: Placed, view: View, theme: Theme, _clip: QRectF) -> None:
    """Draw the labels of the selected and the hovered mark whole, on paper of their own."""
    painter.setFont(small_font(part.laid.metrics.label(part.laid.rtl), bold=True))
    for item in _openings(part, view):
        rect = _whole_rect(part.laid, item)
        if item.mark.id == view.selected:
            colours = mark_colours(theme, item.mark.colour)
            paint_pill(painter, rect.adjusted(-4, -0.5, 4, -0.5), item.mark.title, colours, theme, solid=True)
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(_ground(rect), _RADIUS, _RADIUS)
        draw_label(painter, rect, item.mark.title, item.colour)


def _openings(part: Placed, view: View) -> list[Opening]:
    """Return what is selected, then what is hovered, which lies on top."""
    pointed = {view.selected, view.hovered} - part.labelled
    found = [item for item in part.decoration.openings if item.mark.id in pointed]
    return sorted(found, key=lambda item: item.mark.id == view.hovered)


def _whole_rect(laid: LaidBlock, item: Opening) -> QRectF:
    width = label_measure(laid)(item.mark.title)
    start = item.span[1] - width if laid.rtl else item.span[0]
    left = min(max(start, 0.0), laid.metrics.column - width)
    top, height = label_row(laid, item.line)
    return QRectF(left, top + 1, width, height)  # one pixel lower than the others: the frame keeps its distance


def _ground(rect: QRectF) -> QRectF:
    return rect.adjusted(-3, 0, 3, 0)


def _paint_caret(painter: QPainter, part: Placed, view: View, theme: Theme, _clip: QRectF) -> None:
    caret, block = view.caret, part.laid.block
    if caret is None or not block.start <= caret.offset <= block.end:
        return
    # where two pieces of a paragraph meet it stands in one of them
    other = block.start if caret.upstream else block.end
    if caret.offset == other and other not in block.paragraph:
        return
    line = part.laid.line_of(caret)
    top, foot = band(part.laid, line)
    x = round(part.at.x() + part.laid.caret_x(line, caret)) - part.at.x()
    wide = float(round(1 + part.laid.metrics.zoom))
    # beside the edge of the letter that follows, not on it; at the end of a paragraph beside the last
    run, ends = part.laid.run_at(caret), caret == Hit(block.end)
    left = x if (run.rtl if run else part.laid.rtl != ends) else x - wide
    painter.fillRect(QRectF(left, top, wide, foot - top), QColor(theme.ink))
