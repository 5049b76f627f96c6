"""How large a family of fonts is set, and how far its letters and marks reach: so that any font keeps off the labels.

All numbers are pixels at 100 %. Those of the fonts that come with the app are looked at and fixed, so that every
machine draws the same; other fonts are measured once.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout

from annotator.ui.fonts import ARABIC, LATIN, NASKH, load_fonts, reading_font

# families made for reading that systems have, by script; offered where they are installed
_ON_SYSTEMS = {
    True: (
        "Noto Naskh Arabic",
        "Scheherazade New",
        "Vazirmatn",
        "Geeza Pro",
        "Sakkal Majalla",
        "Traditional Arabic",
        "Dubai",
        "Tahoma",
        "DejaVu Sans",
    ),
    False: (
        "Noto Serif",
        "Source Serif 4",
        "Charter",
        "Georgia",
        "Palatino Linotype",
        "P052",
        "Liberation Serif",
        "DejaVu Serif",
        "Segoe UI",
    ),
}
_WITH_THE_APP = {True: (ARABIC, NASKH), False: (LATIN, NASKH)}
# what reports are made of: letters high and low, hamza and accents, a few vowels
_PROBE = {True: "أإآكلطظجحعيغقورئؤ قُتل نحوًا محمّد", False: "HÉÅlgjpqy"}
_PLAIN = {True: "أكلجحعيقوم", False: "Hlgjpqy"}
_LINE = {True: "وقال المتحدث إن القصف أوقع قتلى بينهم نساء", False: "The committee counted the people at the bridge"}
_MOST_GROWTH = 1.2


@dataclass(frozen=True, slots=True)
class Face:
    """A font at 100 %: its size, the band of a highlight above and below the baseline, how far vowels reach above.

    `advance` is the width of an average letter.
    """

    pixels: float
    above: float
    below: float
    reach: float
    advance: float


_KNOWN = {
    (True, ARABIC): Face(19.0, 19.0, 12.0, 19.0, 8.36),
    (True, NASKH): Face(22.0, 22.0, 16.0, 27.0, 8.0),
    (False, LATIN): Face(16.0, 14.0, 7.0, 15.0, 8.32),
    (False, NASKH): Face(19.0, 14.0, 7.0, 18.0, 8.0),
}


def offered(rtl: bool) -> list[str]:
    """Return the families to choose from, those of the app first; needs a QGuiApplication."""
    own = [each for each in _WITH_THE_APP[rtl] if each in load_fonts()]
    here = set(QFontDatabase.families())
    return own + [each for each in _ON_SYSTEMS[rtl] if each in here and each not in own]


def face(rtl: bool, family: str) -> Face:
    """Return the measures of a family for Arabic (`rtl`) or Latin text."""
    return _KNOWN.get((rtl, family)) or _measured(rtl, family)


@lru_cache(maxsize=32)
def _measured(rtl: bool, family: str) -> Face:
    """Measure a family at the size at which it sets about as much text on a line as the app's own font does."""
    own = _KNOWN[rtl, ARABIC if rtl else LATIN]
    line = _LINE[rtl]
    wide = QFontMetricsF(reading_font(rtl, own.pixels, family)).horizontalAdvance(line)
    usual = QFontMetricsF(reading_font(rtl, own.pixels)).horizontalAdvance(line)
    pixels = float(round(own.pixels * min(max(usual / wide, 1.0), _MOST_GROWTH)))
    font = reading_font(rtl, pixels, family)
    plain, probe = _ink(font, _PLAIN[rtl]), _ink(font, _PROBE[rtl])
    return Face(
        pixels,
        above=max(own.above, float(round(-plain.top()))),
        below=max(own.below, float(round(plain.bottom())) + 2.0),
        reach=max(own.reach, float(round(-probe.top()))),
        advance=QFontMetricsF(font).horizontalAdvance(line) / len(line),
    )


def _ink(font: QFont, text: str) -> QRectF:
    """Return the rectangle of what is drawn, from the baseline."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    baseline = line.position().y() + line.ascent()
    found = QRectF()
    for run in line.glyphRuns():
        raw = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            found |= raw.boundingRect(glyph).translated(at.x(), at.y() - baseline)
    return found
