"""Draws what stands in the margin for claims: brackets with their labels, and how many found no bracket."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.ui.canvas.decor import Bracket, Decoration, margin_rect
from annotator.ui.canvas.label_paint import draw_label
from annotator.ui.canvas.label_rows import more
from annotator.ui.canvas.layout import LaidBlock
from annotator.ui.fonts import small_font
from annotator.ui.theme import Theme

_ARM = 4.0
_LABEL_GAP = 2.0  # between a bracket and its label, besides the font's own
_COUNT_SIZE = 0.9  # of the font of labels


def paint_brackets(
    painter: QPainter, laid: LaidBlock, decoration: Decoration, pointed: Collection[str | None], theme: Theme
) -> None:
    """Draw the brackets of a block at whose top left the painter stands; `pointed` are selected or pointed at."""
    counts = [margin_rect(laid, count) for count in decoration.margin_counts]
    for bracket in decoration.brackets:
        strong = bracket.mark.id in pointed
        _paint_line(painter, laid, bracket, strong)
        if bracket.opens and (strong or not _is_crowded(laid, bracket, decoration.brackets)):
            others = [arm for each in decoration.brackets if each is not bracket for arm in _arms(laid, each)]
            _paint_label(painter, laid, bracket, [*counts, *others], theme if strong else None)
    for bracket in decoration.hidden_brackets:
        if bracket.mark.id in pointed:
            _paint_line(painter, laid, bracket, strong=True)
    painter.setFont(small_font(laid.metrics.margin_label(laid.rtl) * _COUNT_SIZE, bold=True))
    for count, rect in zip(decoration.margin_counts, counts, strict=True):
        draw_label(painter, rect, more(len(count.hidden)), theme.soft)


def _paint_line(painter: QPainter, laid: LaidBlock, bracket: Bracket, strong: bool) -> None:
    arm = _ARM * laid.metrics.margin_zoom * (-1 if laid.rtl else 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(bracket.colours.full), 3.0 if strong else 2.0))
    painter.drawPath(_bracket_path(bracket, arm))


def _bracket_path(bracket: Bracket, arm: float) -> QPainterPath:
    path = QPainterPath(QPointF(bracket.x + (arm if bracket.opens else 0), bracket.top))
    turn = 3.0 if arm > 0 else -3.0
    if bracket.opens:
        path.lineTo(bracket.x + turn, bracket.top)
        path.quadTo(bracket.x, bracket.top, bracket.x, bracket.top + 3)
    if bracket.closes:
        path.lineTo(bracket.x, bracket.bottom - 3)
        path.quadTo(bracket.x, bracket.bottom, bracket.x + turn, bracket.bottom)
        path.lineTo(bracket.x + arm, bracket.bottom)
    else:
        path.lineTo(bracket.x, bracket.bottom)
    return path


def _paint_label(
    painter: QPainter, laid: LaidBlock, bracket: Bracket, obstacles: Collection[QRectF], whole_in: Theme | None
) -> None:
    """Draw a claim's label along its bracket; whole, on paper of its own, where a theme is given."""
    font = small_font(laid.metrics.margin_label(laid.rtl), bold=True)
    measure = QFontMetricsF(font)
    # a bracket has its lines to itself, so that its label may be as long as they are high
    tall = max(bracket.bottom - bracket.top, laid.script.pitch)
    room = min(tall, laid.script.pitch * 4)
    title = (
        bracket.mark.written
        if whole_in
        else measure.elidedText(bracket.mark.written, Qt.TextElideMode.ElideRight, room)
    )
    length, away = measure.horizontalAdvance(title), _LABEL_GAP * laid.metrics.margin_zoom + measure.height() / 2
    x = bracket.x + (away if laid.rtl else -away)
    y = (bracket.top + bracket.bottom) / 2 if room == tall else bracket.top + room / 2
    clear = _clear_of(obstacles, x, y, length, measure.height())
    if clear + length / 2 <= max(bracket.bottom, y + length / 2):
        y = clear
    elif not whole_in:
        return  # it would stand on a count or on another bracket; it is seen when it is pointed at
    painter.save()
    painter.setFont(font)
    painter.translate(x, y)
    painter.rotate(90 if laid.rtl else -90)
    rect = QRectF(-length / 2, -measure.height() / 2, length, measure.height())
    if whole_in:
        painter.fillRect(rect, QColor(whole_in.page))
    draw_label(painter, rect, title, bracket.colours.full)
    painter.restore()


def _is_crowded(laid: LaidBlock, bracket: Bracket, others: Iterable[Bracket]) -> bool:
    """Tell whether a bracket's label would cover the next one, as it does where the margin is too narrow for both."""
    high = QFontMetricsF(small_font(laid.metrics.margin_label(laid.rtl), bold=True)).height()
    outward = ((each.x - bracket.x) * (1 if laid.rtl else -1) for each in others if _meet(each, bracket))
    return any(0 < away < high for away in outward)


def _meet(one: Bracket, two: Bracket) -> bool:
    return one.top < two.bottom and two.top < one.bottom


def _arms(laid: LaidBlock, bracket: Bracket) -> list[QRectF]:
    """Return where a bracket's arms reach towards the text."""
    long, thick = _ARM * laid.metrics.margin_zoom, 6.0
    left = bracket.x - long if laid.rtl else bracket.x
    ends = [bracket.top] * bracket.opens + [bracket.bottom] * bracket.closes
    return [QRectF(left, y - thick / 2, long, thick) for y in ends]


def _clear_of(obstacles: Collection[QRectF], x: float, y: float, length: float, thick: float) -> float:
    """Return the y of a label's middle, moved down past what it would cover."""
    for each in sorted(obstacles, key=QRectF.top):
        if QRectF(x - thick / 2, y - length / 2, thick, length).intersects(each):
            y = each.bottom() + length / 2
    return y
