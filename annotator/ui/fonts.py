"""The fonts that come with the packages `fontpkg-*`, so that every machine draws the same."""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_PACKAGES = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_amiri")
LATIN, ARABIC, NASKH = "Noto Sans", "Noto Sans Arabic", "Amiri"


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the fonts with Qt once and return their families; needs a QGuiApplication."""
    families: list[str] = []
    for path in font_files():
        found = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        families.extend(family for family in found if family not in families)
    return tuple(families)


def font_files() -> list[Path]:
    """Return the font files of the packages that are installed."""
    folders = [Path(spec.origin).parent / "files" for name in _PACKAGES if (spec := find_spec(name)) and spec.origin]
    return sorted(path for folder in folders for path in folder.glob("*.ttf"))


@lru_cache(maxsize=64)
def reading_font(rtl: bool, pixels: float, *families: str) -> QFont:
    """Return the font of the running text at `pixels`; `families`, where given, come first."""
    own = (ARABIC, LATIN) if rtl else (LATIN, ARABIC)
    return _font(tuple(dict.fromkeys((*filter(None, families), *own))), pixels)


@lru_cache(maxsize=64)
def small_font(pixels: float, bold: bool = False) -> QFont:
    """Return the font of labels, numbers and headings at `pixels`."""
    font = _font((LATIN, ARABIC), pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
        # fonts added by a program are not matched by weight: the axis of a variable font is set by hand
        font.setVariableAxis(QFont.Tag("wght"), QFont.Weight.DemiBold)
    return font


def _font(families: tuple[str, ...], pixels: float) -> QFont:
    load_fonts()
    font = QFont(list(families))
    font.setPixelSize(max(1, round(pixels)))
    # advances grow evenly with the zoom, so that lines break alike at every size and on every system
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
