"""A line of context: words that were found, between what stands around them, in the line's own direction."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.ui.line import reads_rtl
from annotator.ui.style import panel_font, panel_pixels
from annotator.ui.theme import Theme

Excerpt = tuple[str, str, str]  # before, what was found, after
_DOTS_BEFORE, _DOTS_AFTER = "… ", " …"
_SPACES = str.maketrans("\n\t\r\u2028\u2029", "     ")


def draw_excerpt(painter: QPainter, rect: QRect, excerpt: Excerpt, theme: Theme, faint: bool = False) -> None:
    """Draw an excerpt on one line so that what was found is seen; words that have no room give way to dots."""
    before, found, after = (part.translate(_SPACES) for part in excerpt)
    rtl = reads_rtl(before + found + after)
    fitted = _fitted((before, found, after), rtl, rect.width(), panel_pixels())
    layout = _layout(fitted, _formats(theme, faint), rtl)
    line = layout.lineAt(0)
    left = rect.right() + 1 - line.naturalTextWidth() if rtl else rect.left()
    painter.save()
    painter.setClipRect(rect)
    layout.draw(painter, QPointF(left, rect.center().y() - line.height() / 2))
    painter.restore()


@lru_cache(maxsize=4_096)
def _fitted(excerpt: Excerpt, rtl: bool, room: int, _pixels: int) -> Excerpt:
    """Return as many whole words around what was found as `room` pixels hold: a cut number would be another number."""
    plain = QTextCharFormat(), _strong()
    layout = _layout(excerpt, plain, rtl)  # a line lives no longer than its layout
    while layout.lineAt(0).naturalTextWidth() > room and (shorter := shortened(excerpt)) != excerpt:
        excerpt = shorter
        layout = _layout(excerpt, plain, rtl)
    return excerpt


def shortened(excerpt: Excerpt) -> Excerpt:
    """Return an excerpt with dots for one more word, on the side that has too many; the same where none can go.

    What was found comes to stand a third from where the line begins; letters that are joined to it stay.
    """
    before, found, after = excerpt
    earlier = before.removeprefix(_DOTS_BEFORE).partition(" ")
    later = after.removesuffix(_DOTS_AFTER).rpartition(" ")
    if earlier[1] and (len(before) * 2 > len(after) or not later[1]):
        return f"{_DOTS_BEFORE}{earlier[2]}", found, after
    return (before, found, f"{later[0]}{_DOTS_AFTER}") if later[1] else excerpt


def _formats(theme: Theme, faint: bool) -> tuple[QTextCharFormat, QTextCharFormat]:
    """Return how what stands around is drawn, and what was found."""
    soft, strong = QTextCharFormat(), _strong()
    soft.setForeground(QColor(theme.soft))
    strong.setForeground(QColor(theme.soft if faint else theme.ink))
    if not faint:
        strong.setBackground(QColor(theme.found))
    return soft, strong


def _strong() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


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
