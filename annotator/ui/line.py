"""One line of text, drawn in its own direction wherever it stands and elided at its own end."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QRect, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter

from annotator.text.direction import base_direction

_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LINE_FLAGS = int(_LINE) | int(Qt.TextFlag.TextSingleLine)  # put together once: it takes longer than to draw a word
_EDGE = {True: int(Qt.AlignmentFlag.AlignRight), False: int(Qt.AlignmentFlag.AlignLeft)}
_ORDER = {True: int(Qt.TextFlag.TextForceRightToLeft), False: int(Qt.TextFlag.TextForceLeftToRight)}
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
_IN_NUMBERS = ".,:/٫٬-"


def reads_rtl(text: str, default: bool = False) -> bool:
    """Tell whether a line reads from right to left by its first strong character (UAX #9, P2 and P3)."""
    found = base_direction(text)
    return default if found is None else found == "rtl"


def isolate(text: str) -> str:
    """Return words that keep their own order inside a sentence of either direction (UAX #9, 2.4)."""
    return f"{FSI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """Return words as they were before any of them were isolated."""
    return text.translate(dict.fromkeys(map(ord, FSI + LRI + PDI)))


def isolate_number(text: str) -> str:
    """Return digits and signs, such as a date, that read from left to right inside Arabic too."""
    return f"{LRI}{text}{PDI}"


def written_number(value: float, decimals: int = 0) -> str:
    """Return a number as the window's language writes it, which need not be the system's."""
    return QLocale().toString(float(value), "f", decimals)  # the default, which comes with the language


def written_date(wall_ms: int) -> str:
    """Return the day of a moment (milliseconds since 1970) on this computer's clock: 5 March 2017, in any language."""
    return isolate(QLocale().toString(QDateTime.fromMSecsSinceEpoch(wall_ms).date(), "d MMM yyyy"))


def in_own_digits(text: str) -> str:
    """Return a text of numbers and signs, such as 300..400, with the digits of the window's language."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + at: zero + at for at in range(10)})


def written_day(edtf: str) -> str:
    """Return a year, a month or a day in EDTF as the window's language writes it; any other date as it stands."""
    for given, shown in (("yyyy-MM-dd", "d MMMM yyyy"), ("yyyy-MM", "MMMM yyyy"), ("yyyy", "yyyy")):
        date = QDate.fromString(edtf, given)
        if date.isValid():
            return isolate(QLocale().toString(date, shown))
    return isolate_number(edtf)


def written_moment(wall_ms: int) -> str:
    """Return the time of today, or day and time of another day (milliseconds since 1970), on this computer's clock."""
    moment = QDateTime.fromMSecsSinceEpoch(wall_ms)
    time = isolate_number(QLocale().toString(moment.time(), "HH:mm"))
    return time if moment.date() == QDate.currentDate() else f"{written_date(wall_ms)} {time}"


def listed(words: Iterable[str]) -> str:
    """Return words strung together with the comma of the window's language; empty ones are left out."""
    return QCoreApplication.translate("Language", ", ").join(filter(None, words))


def dotted(words: Iterable[str]) -> str:
    """Return words strung together with a dot, or what stands for it: in Arabic a dot beside a number reads as a zero.

    Empty ones are left out.
    """
    return QCoreApplication.translate("Language", " · ").join(filter(None, words))


def strung(sentences: Iterable[str]) -> str:
    """Return sentences strung together with the semicolon of the window's language; empty ones are left out."""
    return QCoreApplication.translate("Language", "; ").join(filter(None, sentences))


def elided(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """Return as much of the beginning of `text` as `width` pixels hold, with dots at its own end.

    A number that is cut would be another number: the dots stand before it, unless nothing else would be left.
    """
    # Qt elides at the logical end of the text, which is where it ends in either direction
    if isinstance(metrics, QFontMetrics):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
    else:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return shown if shown == text or not shown.endswith("…") else f"{_before_number(shown[:-1])}…"


def _before_number(held: str) -> str:
    """Return what stands before the numbers at the end of a line that is cut there."""
    while held.rstrip(_IN_NUMBERS)[-1:].isdigit():
        words = held.rsplit(maxsplit=1)
        if len(words) < 2:
            break
        held = words[0]
    return held


def draw_line(painter: QPainter, rect: QRect, text: str, rtl: bool | None = None) -> None:
    """Draw a line flush at the edge where it begins; `rtl` overrides the side, not the order of the words."""
    own = reads_rtl(text, painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    side = own if rtl is None else rtl
    flags = _LINE_FLAGS | _EDGE[side] | _ORDER[own]
    painter.drawText(rect, flags, elided(text, painter.fontMetrics(), rect.width()))
