"""Colours of the window, light and dark, and schema colours made readable on the page.

Contrast is WCAG 2.1's ratio of relative luminances (1.4.3); text keeps at least 4.5.
"""

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

READABLE = 4.5
SELECTED = 0.26  # of the accent, over what is selected
_FILL_SHARE = {"light": 0.17, "dark": 0.24}
_INNER_SHARE = 0.1  # of the full colour, for each lane a mark lies inside of


@dataclass(frozen=True, slots=True)
class Theme:
    """Tokens as `#rrggbb`; `name` is `light` or `dark`."""

    name: str
    window: str
    panel: str
    page: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_fill: str
    select_fill: str
    found: str
    found_now: str


@dataclass(frozen=True, slots=True)
class MarkColours:
    """`full` for underlines and labels (readable on the page), `fill` beneath the ink (ink stays readable on it)."""

    full: str
    fill: str


LIGHT = Theme(
    name="light",
    window="#f6f5f2",
    panel="#fbfaf8",
    page="#fffefb",
    ink="#1f2328",
    soft="#646971",
    line="#e3e0da",
    accent="#0b6e6e",
    accent_fill="#d9ecea",
    select_fill="#b5dcd8",
    found="#fdf3b4",
    found_now="#ffdf5e",
)
DARK = Theme(
    name="dark",
    window="#17191c",
    panel="#1d2024",
    page="#202327",
    ink="#e6e4df",
    soft="#9aa0a8",
    line="#31353b",
    accent="#5cc3bd",
    accent_fill="#1f3a3a",
    select_fill="#25524f",
    found="#443e16",
    found_now="#5a4e08",
)
# the colours the design names, by their light form; the schema may choose others
ENTITY, PLACE, EVENT, CLAIM, NUMBER = "#2f6fb3", "#2e7d4f", "#b4541a", "#7a4fa3", "#7a6a12"
RELATION = "#5a6472"  # none of the design's: in the dark as bright as those
_CHOSEN = MappingProxyType(
    {
        ("light", ENTITY): MarkColours(ENTITY, "#dbe9f7"),
        ("light", PLACE): MarkColours(PLACE, "#dcf0e2"),
        ("light", EVENT): MarkColours(EVENT, "#fbe6d6"),
        ("light", CLAIM): MarkColours(CLAIM, "#ece3f6"),
        ("light", NUMBER): MarkColours(NUMBER, "#f4eecb"),
        ("dark", ENTITY): MarkColours("#8fbcec", "#223850"),
        ("dark", PLACE): MarkColours("#8fd3a8", "#1f3b2a"),
        ("dark", EVENT): MarkColours("#f0a878", "#4a2f1d"),
        ("dark", CLAIM): MarkColours("#c9a8ea", "#3a2b4b"),
        ("dark", NUMBER): MarkColours("#e0cf7a", "#3d3718"),
        ("dark", RELATION): MarkColours("#b4bac2", "#383c41"),
    }
)


@lru_cache(maxsize=512)
def mark_colours(theme: Theme, colour: str) -> MarkColours:
    """Return a schema colour as `theme` shows it, with a contrast of at least 4.5 for label and text."""
    chosen = _CHOSEN.get((theme.name, colour.lower()))
    if chosen:
        return chosen
    full = _until(theme.page, colour, theme.ink, READABLE)
    return MarkColours(full, _soft_fill(theme, full))


@lru_cache(maxsize=512)
def inner_fill(theme: Theme, colours: MarkColours, lane: int) -> str:
    """Return the fill of a mark in an inner lane: stronger, so that it shows inside one of its own colour."""
    return _readable(theme, colours.fill, colours.full, _INNER_SHARE * lane)


@lru_cache(maxsize=512)
def on_fill(theme: Theme, colours: MarkColours) -> str:
    """Return the colour of small words that stand on a mark's own fill, with a contrast of at least 4.5."""
    return _until(colours.fill, colours.full, theme.ink, READABLE)


def bar_style(theme: Theme) -> str:
    """Return the style sheet of a quiet scroll bar: a thin grip without buttons."""
    return (
        f"QScrollBar {{ background: {theme.window}; border: none; width: 12px; height: 12px; margin: 0; }}"
        f"QScrollBar::handle {{ background: {mix(theme.line, theme.soft, 0.35)}; border-radius: 4px; margin: 2px; }}"
        f"QScrollBar::handle:vertical {{ min-height: 32px; }} QScrollBar::handle:horizontal {{ min-width: 32px; }}"
        f"QScrollBar::handle:hover {{ background: {theme.soft}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two `#rrggbb` colours, from 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with `share` (0 to 1) of `other` in it, both `#rrggbb`."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _until(ground: str, colour: str, ink: str, least: float) -> str:
    """Mix ink into a colour until it stands out from the ground."""
    steps = (mix(colour, ink, share / 20) for share in range(21))
    return next((step for step in steps if contrast(step, ground) >= least), ink)


def _soft_fill(theme: Theme, full: str) -> str:
    return _readable(theme, theme.page, full, _FILL_SHARE[theme.name])


def _readable(theme: Theme, ground: str, full: str, share: float) -> str:
    """Mix so much of a colour into a ground that ink can be read on it, also where it is selected."""
    for _ in range(20):
        fill = mix(ground, full, share)
        if min(contrast(fill, theme.ink), contrast(mix(fill, theme.accent, SELECTED), theme.ink)) >= READABLE:
            return fill
        share *= 0.8
    return ground


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = [c / 255 for c in _channels(colour)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
