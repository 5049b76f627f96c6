"""A line of context: words that were found, between what stands around them, in the line's own direction."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from annotator.ui.line import reads_rtl
from annotator.ui.style import panel_font
from annotator.ui.theme import Theme

Excerpt = tuple[str, str, str]  # before, what was found, after
_FADE = 24  # pixels
_SPACES = str.maketrans("\n\t\r\u2028\u2029", "     ")


def draw_excerpt(painter: QPainter, rect: QRect, excerpt: Excerpt, theme: Theme, faint: bool = False) -> None:
    """Draw an excerpt on one line so that what was found is seen; what has no room is faded out at both ends."""
    before, found, after = (part.translate(_SPACES) for part in excerpt)
    rtl = reads_rtl(before + found + after)
    parts, solid = (before, found, after), QBrush(QColor(theme.soft))
    layout = _layout(parts, _formats(theme, faint, solid), rtl)
    line = layout.lineAt(0)
    low, high = sorted((_x(line, before), _x(line, before + found)))
    width, height = line.naturalTextWidth(), line.height()
    room = rect.width()
    middle = (low + high) / 2
    # the words that were found stand a third from where the line begins, unless all of it has room
    shift = 0.0 if width <= room else min(max(middle - room * (0.66 if rtl else 0.34), 0.0), width - room)
    left = rect.right() + 1 - width if rtl and width <= room else rect.left() - shift
    cut = (left < rect.left(), left + width > rect.right() + 1)
    if any(cut):
        layout = _layout(parts, _formats(theme, faint, _fading(rect, theme.soft, cut)), rtl)
    painter.save()
    painter.setClipRect(rect)
    layout.draw(painter, QPointF(left, rect.center().y() - height / 2))
    painter.restore()


def _x(line: QTextLine, before: str) -> float:
    """Return where on a line the text after `before` begins, in pixels."""
    found: tuple[float, int] = line.cursorToX(_units(before))  # type: ignore[assignment]  # the stubs say object
    return found[0]


def _fading(rect: QRect, colour: str, cut: tuple[bool, bool]) -> QBrush:
    """Return what letters are drawn with that fade where the line is cut: at its left, at its right."""
    made = QLinearGradient(rect.left(), 0, rect.right() + 1, 0)
    share = min(_FADE / max(rect.width(), 1), 0.5)
    for at, is_cut in ((0.0, cut[0]), (share, False), (1 - share, False), (1.0, cut[1])):
        tint = QColor(colour)
        tint.setAlpha(0 if is_cut else 255)
        made.setColorAt(at, tint)
    return QBrush(made)


def _formats(theme: Theme, faint: bool, around: QBrush) -> tuple[QTextCharFormat, QTextCharFormat]:
    """Return how what stands around is drawn, and what was found."""
    soft, strong = QTextCharFormat(), QTextCharFormat()
    soft.setForeground(around)
    strong.setForeground(QColor(theme.soft if faint else theme.ink))
    strong.setFontWeight(QFont.Weight.DemiBold)
    if not faint:
        strong.setBackground(QColor(theme.found))
    return soft, strong


def _layout(excerpt: Excerpt, formats: tuple[QTextCharFormat, QTextCharFormat], rtl: bool) -> QTextLayout:
    before, found, after = excerpt
    soft, strong = formats
    layout = QTextLayout("".join(excerpt), panel_font(0.95))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    past = _units(before + found)
    layout.setFormats([_format(0, before, soft), _format(_units(before), found, strong), _format(past, after, soft)])
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    return layout


def _format(start: int, text: str, how: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, _units(text), how
    return made


def _units(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text) + sum(letter > "\uffff" for letter in text)
